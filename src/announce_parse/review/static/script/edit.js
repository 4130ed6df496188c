// Correcting: a value in its place, an item more or less, the kind of a line.

// Put a field in a value's place. Enter and leaving it save, Escape does not; what is not valid is marked, and not kept.
function edit(button, proposed = null, place = null) {
  const { path } = button.dataset;
  if (path.startsWith("theme/")) return; // follows from the blocks
  const raw = get(current.record, path);
  const old = raw === null || raw === undefined ? "" : String(raw);
  const field = editor(fieldOf(path), `${words.edit}: ${wordFor(path)}`, !NEEDED.test(path));
  field.value = proposed ?? old;
  button.replaceWith(field);
  field.focus();
  if (field.select) field.select();
  let ended = false;
  const end = (keepIt, byKey) => {
    if (ended) return;
    const read = readValue(path, field.value.trim());
    if (keepIt && byKey && read === undefined) {
      field.setAttribute("aria-invalid", "true");
      announce(`${wordFor(path)}: ${words.invalid}`);
      return;
    }
    ended = true;
    const changes = keepIt && read !== undefined && (field.value.trim() !== old || place);
    if (changes) assign(path, read, place);
    if (keepIt && read === undefined) announce(`${wordFor(path)}: ${words.invalid}`);
    if (byKey) { renderRecord(); valueAt(path)?.focus(); } else if (field.isConnected) field.replaceWith(value(path));
  };
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") { event.preventDefault(); end(true, true); }
    if (event.key === "Escape") { event.preventDefault(); end(false, true); }
  });
  field.addEventListener("blur", () => end(true, false));
}

function editor(key, label, mayBeEmpty) {
  if (!CHOICES[key]) return make("input", { "aria-label": label, class: "editor", autocomplete: "off", spellcheck: "false", dir: "auto" });
  const none = mayBeEmpty ? [make("option", { value: "" }, "–")] : [];
  return make("select", { "aria-label": label, class: "editor" }, ...none, ...CHOICES[key].map((choice) => make("option", { value: choice }, words.choices[choice])));
}

function assign(path, content, place = null) {
  change(path, () => {
    put(current.record, path, content);
    const found = place ? [place] : placeOf(content);
    if (content === null) delete current.record.evidence[path];
    else current.record.evidence[path] = found.map((one) => ({ ...one, certainty: "stated", confidence: 1 }));
  });
  renderText();
  renderState();
}

// Where the text says what was typed, if it says so once.
function placeOf(content) {
  const text = String(content);
  const at = current.text.indexOf(text);
  if (text.length < 2 || at < 0 || current.text.indexOf(text, at + 1) >= 0) return [];
  const start = Array.from(current.text.slice(0, at)).length;
  return [{ start, end: start + Array.from(text).length, text }];
}

// Empty a value; one that no record can do without takes its item with it.
function clear(path) {
  if (path.startsWith("theme/") || !isSet(path)) return;
  if (NEEDED.test(path)) { remove(path.split("/").slice(0, 2).join("/")); return; }
  assign(path, null);
  renderRecord();
  valueAt(path)?.focus();
}

// Take an item out of its list; the evidence and the marks of those behind it move with them.
function remove(path) {
  const keys = path.split("/");
  const number = Number(keys.pop());
  const list = keys.join("/");
  const moved = (key) => {
    const at = key.startsWith(`${list}/`) ? Number(key.slice(list.length + 1).split("/")[0]) : -1;
    if (at === number) return null;
    return at > number ? `${list}/${at - 1}${key.slice(`${list}/${at}`.length)}` : key;
  };
  change(list, () => {
    get(current.record, list).splice(number, 1);
    const evidence = Object.entries(current.record.evidence).map(([key, found]) => [moved(key), found]);
    current.record.evidence = Object.fromEntries(evidence.filter(([key]) => key));
    current.changed = new Set([...current.changed].map(moved).filter(Boolean));
  });
  render();
  document.querySelector(`[data-add="${CSS.escape(list)}"]`)?.focus();
}

function add(list, content = {}) {
  const number = get(current.record, list).length;
  change(`${list}/${number}`, () => get(current.record, list).push({ ...structuredClone(NEW[list.split("/").pop()]), ...content }));
  renderRecord();
  renderState();
  return `${list}/${number}`;
}

// Give lines a kind: one, or all of a stretch.
function setKind(first, last, kind) {
  change("blocks", () => { current.kinds = current.kinds.map((old, at) => (at >= first && at <= last ? kind : old)); });
  renderText();
  renderState();
}

// The last line of the block that a line stands in.
function blockEnd(number) {
  let last = number;
  while (current.kinds[last + 1] === current.kinds[number]) last++;
  return last;
}

function setAside(why) {
  change("unusable", () => { current.unusable = why; });
  renderState();
}
