// Correcting: a value in its place, an item more or less, the kind of a line, a value from selected text.
const TARGETS = ["title", "series/name", "venue/name", "venue/room", "venue/street", "venue/postcode", "venue/city", "people", "organisers", "partners", "registration/email", "registration/url"];

// Put a field in a value's place. Enter and leaving it save, Escape does not; what is not valid is marked, and not kept.
function edit(button) {
  const { path } = button.dataset;
  if (path.startsWith("theme/")) return; // follows from the blocks
  const key = fieldOf(path);
  const raw = get(current.record, path);
  const old = raw === null || raw === undefined ? "" : String(raw);
  const field = editor(key, `${words.edit}: ${wordFor(path)}`, !NEEDED.test(path));
  field.value = old;
  button.replaceWith(field);
  field.focus();
  let ended = false;
  const end = (keepIt, byKey) => {
    if (ended) return;
    const fits = allowed(path, field.value);
    if (keepIt && byKey && !fits) { field.setAttribute("aria-invalid", "true"); announce(`${wordFor(path)}: ${words.invalid}`); return; }
    ended = true;
    if (keepIt && fits && field.value !== old) assign(path, convert(key, field.value));
    if (byKey) { renderRecord(); valueAt(path)?.focus(); } else field.replaceWith(value(path));
    renderProgress();
  };
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") { event.preventDefault(); end(true, true); }
    if (event.key === "Escape") end(false, true);
  });
  field.addEventListener("blur", () => end(true, false));
}

function editor(key, label, mayBeEmpty) {
  if (!CHOICES[key]) return make("input", { "aria-label": label, class: "editor", autocomplete: "off", dir: "auto" });
  const none = mayBeEmpty ? [make("option", { value: "" }, "–")] : [];
  return make("select", { "aria-label": label, class: "editor" }, ...none, ...CHOICES[key].map((choice) => make("option", { value: choice }, words.choices[choice])));
}

function allowed(path, text) {
  if (text === "") return !NEEDED.test(path);
  const form = FORMS[fieldOf(path)];
  return !form || form.test(text);
}

function convert(key, text) {
  if (text === "") return null;
  if (NUMBERS.has(key)) return Number(text.replace(",", "."));
  if (key === "free" || key === "required") return text === "true";
  return text;
}

function assign(path, content, place = null) {
  set(current.record, path, content);
  if (content === null) delete current.record.evidence[path];
  else current.record.evidence[path] = place ? [{ ...place, certainty: "stated", confidence: 1 }] : placeOf(content);
  touched(path);
  renderText();
}

// Where the text says what was typed, if it says so once.
function placeOf(content) {
  const text = String(content);
  const at = current.text.indexOf(text);
  if (text.length < 2 || at < 0 || current.text.indexOf(text, at + 1) >= 0) return [];
  const start = Array.from(current.text.slice(0, at)).length;
  return [{ start, end: start + Array.from(text).length, text, certainty: "stated", confidence: 1 }];
}

// Empty a value; one that no record can do without takes its item with it.
function clear(path) {
  if (NEEDED.test(path)) remove(path.split("/").slice(0, 2).join("/"));
  else { assign(path, null); renderRecord(); valueAt(path)?.focus(); }
}

function remove(path) {
  const keys = path.split("/");
  const number = Number(keys.pop());
  const list = keys.join("/");
  get(current.record, list).splice(number, 1);
  const moved = {};
  for (const [key, found] of Object.entries(current.record.evidence)) {
    const match = key.startsWith(`${list}/`) ? Number(key.slice(list.length + 1).split("/")[0]) : -1;
    if (match === number) continue;
    moved[match > number ? key.replace(`${list}/${match}`, `${list}/${match - 1}`) : key] = found;
  }
  current.record.evidence = moved;
  touched(path);
  render();
}

function add(path, fields = {}) {
  const list = get(current.record, path);
  list.push({ ...structuredClone(NEW[path.split("/").pop()]), ...fields });
  touched(`${path}/${list.length - 1}`);
  renderRecord();
  return `${path}/${list.length - 1}`;
}

let opener = null; // what had the focus before the menu

function openMenu(items, x, y) {
  const menu = $("menu");
  opener = document.activeElement;
  menu.replaceChildren(...items.map(([label, action]) => make("button", { type: "button", role: "menuitem", onclick: () => { closeMenu(); action(); } }, label)));
  menu.hidden = false;
  menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - 220)) + window.scrollX}px`;
  menu.style.top = `${y + window.scrollY}px`;
  menu.querySelector("button")?.focus();
}
function closeMenu() {
  if ($("menu").hidden) return;
  $("menu").hidden = true;
  if (opener?.isConnected) opener.focus();
}

function chosenSpan() {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !$("text").contains(selection.anchorNode) || !$("text").contains(selection.focusNode)) return null;
  const offset = (node, at) => {
    const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    return holder ? Number(holder.dataset.start) + Array.from(holder.textContent.slice(0, at)).length : null;
  };
  const ends = [offset(selection.anchorNode, selection.anchorOffset), offset(selection.focusNode, selection.focusOffset)];
  if (ends.includes(null)) return null;
  const [start, end] = ends.sort((a, b) => a - b);
  const text = current.points.slice(start, end).join("");
  return text.trim() ? { start, end, text } : null;
}

function useSelection() {
  const span = chosenSpan();
  if (!span) return;
  const box = window.getSelection().getRangeAt(0).getBoundingClientRect();
  openMenu(TARGETS.map((target) => [`${words.use} ${wordFor(target).toLocaleLowerCase()}`, () => {
    const path = ["people", "organisers", "partners"].includes(target) ? `${add(target)}/name` : target;
    assign(path, span.text, span);
    render();
    valueAt(path)?.focus();
  }]), box.left, box.bottom);
}

function chooseKind(number, x, y) {
  openMenu(KINDS.map((kind, at) => [`${at + 1} ${words.parts[kind]}`, () => setKind(number, kind)]), x, y);
}
function setKind(number, kind) {
  current.kinds[number] = kind;
  state.kinds[current.key] = current.kinds;
  touched("blocks");
  renderText();
  document.querySelector(`.kind[data-line="${number}"]`)?.focus();
}
