// Menus: what selected text is used as, and the kind of a line.
const TARGETS = ["title", "series/name", "venue/name", "venue/room", "venue/street", "venue/postcode", "venue/city"];
const CONTACT = ["registration/url", "registration/email", "registration/phone", "registration/deadline/date"];

let opener = null; // what had the focus before the menu
let lastPath = null; // the value that was looked at last

function openMenu(title, entries, x, y) {
  const menu = $("menu");
  opener = document.activeElement;
  menu.setAttribute("aria-label", title);
  menu.classList.toggle("wide", entries.length > 8);
  menu.replaceChildren(make("span", { class: "menu-title", "aria-hidden": "true" }, title), ...entries.map(([label, action]) => make("button", { type: "button", role: "menuitem", onclick: () => { closeMenu(); action(); } }, label)));
  menu.hidden = false;
  const box = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(4, Math.min(x, window.innerWidth - box.width - 8)) + window.scrollX}px`;
  menu.style.top = `${Math.max(4, Math.min(y, window.innerHeight - box.height - 8)) + window.scrollY}px`;
  menu.querySelector("button")?.focus({ preventScroll: true });
}

function closeMenu() {
  if ($("menu").hidden) return;
  $("menu").hidden = true;
  if (opener?.isConnected) opener.focus({ preventScroll: true });
}

function moveInMenu(by) {
  const entries = [...$("menu").querySelectorAll("button")];
  entries[(entries.indexOf(document.activeElement) + by + entries.length) % entries.length].focus();
}

// The characters that are selected in the text, white space around them left out.
function chosenSpan() {
  const selection = window.getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const inside = [...document.querySelectorAll("#text [data-start]")].filter((one) => range.intersectsNode(one) && one.textContent);
  if (!inside.length) return null;
  const offset = (node, at, otherwise) => {
    const holder = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("#text [data-start]");
    if (!holder) return otherwise;
    const before = node.nodeType === Node.TEXT_NODE ? node.data.slice(0, at) : at ? holder.textContent : "";
    return Number(holder.dataset.start) + Array.from(before).length;
  };
  const last = inside[inside.length - 1];
  let start = offset(range.startContainer, range.startOffset, Number(inside[0].dataset.start));
  let end = offset(range.endContainer, range.endOffset, Number(last.dataset.start) + Array.from(last.textContent).length);
  while (start < end && /\s/.test(current.points[start])) start++;
  while (end > start && /\s/.test(current.points[end - 1])) end--;
  return end > start ? { start, end, text: current.points.slice(start, end).join("") } : null;
}

// What a span may become: the value looked at last first, then all fields, an item more, the kind of its lines.
function usesOf(span) {
  const { record } = current;
  const onPerson = /^people\/(\d+)/.exec(lastPath || "")?.[0] || (record.people.length ? `people/${record.people.length - 1}` : null);
  const session = /^sessions\/(\d+)/.exec(lastPath || "")?.[0] || (record.sessions.length ? `sessions/${record.sessions.length - 1}` : null);
  const of = (path) => visible(get(record, `${/^people\/\d+/.exec(path)}/name`) || "") || wordFor(path.split("/").slice(0, 2).join("/"));
  const name = (path) => (/^(people|sessions)/.test(path) ? `${of(path)}: ${labelOf(path)}` : wordFor(path));
  const onto = (path) => [name(path), () => useAs(path, span)];
  const onNew = (list, key) => [`+ ${words.fields[list]}`, () => useAs(`${add(list)}/${key}`, span)];
  const entries = lastPath && !lastPath.startsWith("theme/") && !CHOICES[fieldOf(lastPath)] && get(record, lastPath) !== undefined ? [onto(lastPath)] : [];
  entries.push(...TARGETS.map(onto), onNew("people", "name"));
  if (onPerson) {
    entries.push([`${of(onPerson)}: + ${words.fields.positions}`, () => useAs(`${add(`${onPerson}/positions`)}/title`, span)]);
    const held = get(record, `${onPerson}/positions`);
    if (held.length) entries.push(onto(`${onPerson}/positions/${held.length - 1}/organisation`));
    entries.push(onto(`${onPerson}/honorific`));
  }
  if (session) entries.push(...SESSION.slice(0, 5).map((key) => onto(`${session}/${key}`)));
  entries.push(onNew("sessions", "start_date"), onNew("organisers", "name"), onNew("partners", "name"), onNew("prices", "amount"), onNew("programme", "title"), ...CONTACT.map(onto));
  const [first, last] = [lineAt(current, span.start), lineAt(current, span.end - 1)];
  entries.push([`${words.kind} (${words.line} ${first + 1}–${last + 1})…`, () => chooseKind(first, last)]);
  return [...new Map(entries.toReversed()).entries()].toReversed(); // each once, at its first place
}

function useSelection() {
  const span = chosenSpan();
  if (!span) return;
  const box = window.getSelection().getRangeAt(0).getBoundingClientRect();
  openMenu(words.use, usesOf(span), box.left, box.bottom + 4);
}

// Make a span the evidence of a value: its text is the value, read where the field has a form of its own.
function useAs(path, span) {
  const read = readValue(path, span.text.replace(/\s+/g, " "));
  if (read === undefined || read === null) {
    renderRecord();
    const button = valueAt(path);
    if (button) edit(button, isSet(path) ? null : span.text, span);
    announce(words.complete);
    return;
  }
  assign(path, read, span);
  render();
  valueAt(path)?.focus();
}

function chooseKind(first, last) {
  const label = document.querySelector(`.kind[data-line="${first}"]`);
  label.scrollIntoView({ block: "nearest" });
  const box = label.getBoundingClientRect();
  const end = blockEnd(first);
  const choose = (from, to) => (kind, at) => [`${at + 1} ${words.parts[kind]}`, () => paint(from, to, kind)];
  const entries = KINDS.map(choose(first, last));
  if (first === last && end > first) entries.push([`${words.toBlockEnd}…`, () => chooseKind(first, end)]);
  openMenu(words.kind, entries, box.left, box.bottom);
}

// Set a kind and go to the next line, so that a run of keys paints a run of lines.
function paint(first, last, kind) {
  setKind(first, last, kind);
  goToLine(Math.min(last + 1, current.lines.length - 1));
}
function goToLine(number) { document.querySelector(`.kind[data-line="${number}"]`)?.focus(); }
