// The documents, what is kept of the work on them, and how values are reached by their path in the record.
const KINDS = ["header", "theme", "guests", "programme", "logistics", "other"];
const ROLES = ["moderator", "speaker", "guest", "host", "performer", "organiser", "contact"];
const DOUBT = 0.7; // values with less confidence are marked
const CHOICES = {
  status: ["scheduled", "cancelled", "postponed", "moved", "sold_out"],
  attendance: ["offline", "online", "mixed"],
  language: ["nl", "en", "de", "fr"],
  role: ROLES,
  kind: ["person", "group"],
  free: ["true", "false"],
  required: ["true", "false"],
};
const NUMBERS = new Set(["edition", "amount"]);
const DAYS = new Set(["start_date", "end_date", "date"]);
const CLOCKS = new Set(["doors", "start", "end", "time"]);
const NEEDED = /^(people\/\d+\/(name|role|kind)|(organisers|partners)\/\d+\/name|prices\/\d+\/amount)$/; // never null
const NEW = {
  sessions: { start_date: null, end_date: null, doors: null, start: null, end: null, timezone: null },
  people: { name: "", kind: "person", honorific: null, role: "speaker", positions: [] },
  positions: { title: null, organisation: null },
  organisers: { name: "", acronym: null },
  partners: { name: "", acronym: null },
  prices: { amount: 0, currency: "EUR", label: null },
  programme: { start: null, end: null, title: null },
};
// What would change or hide text unseen; joiners stay, since emoji and some scripts need them.
const CONTROLS = "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff";
const CONTROL = new RegExp(`[${CONTROLS}]`, "u");
const EVERY_CONTROL = new RegExp(`[${CONTROLS}]`, "gu");

const $ = (id) => document.getElementById(id);
const data = JSON.parse($("data").textContent);
const store = (() => { try { return window.localStorage; } catch { return null; } })();
const documents = data.records.map(documentOf);
let words = WORDS[data.language] || WORDS.en;
let shown = documents.slice();
let current = documents[0];

// A document; what takes time (its code points, the unit of all offsets, its lines, its words) is made when first asked for.
function documentOf(record, number) {
  const key = `announce-parse-review:${data.keys[number]}`;
  const work = kept(key);
  const doc = {
    number, key, record: { ...record, ...work.record }, done: work.done === true,
    changed: new Set(Array.isArray(work.changed) ? work.changed : []), past: [],
    unusable: typeof work.unusable === "string" ? work.unusable : null,
  };
  const lazy = (name, compute) => Object.defineProperty(doc, name, {
    configurable: true,
    get() { const found = compute(); Object.defineProperty(doc, name, { value: found, writable: true }); return found; },
  });
  lazy("text", () => record.blocks.map((block) => block.text).join(""));
  lazy("points", () => Array.from(doc.text));
  lazy("lines", () => linesOf(doc.points));
  lazy("kinds", () => (Array.isArray(work.kinds) && work.kinds.length === doc.lines.length ? work.kinds : kindsOf(doc)));
  lazy("squeezed", () => squeeze(doc.text));
  lazy("searched", () => `${nameShown(doc)} ${record.id} ${doc.text}`.toLocaleLowerCase());
  return doc;
}

// What was kept of a document; what something else stored under the name counts as nothing.
function kept(key) {
  try {
    const found = JSON.parse(store?.getItem(key) || "{}");
    const fits = found.record === undefined || (Array.isArray(found.record.people) && Array.isArray(found.record.sessions));
    return typeof found === "object" && found && fits ? found : {};
  } catch { return {}; }
}

function keep(doc) {
  const { blocks, ...record } = doc.record;
  const work = { done: doc.done, unusable: doc.unusable };
  if (doc.changed.size) Object.assign(work, { record, changed: [...doc.changed], kinds: doc.kinds });
  try { store?.setItem(doc.key, JSON.stringify(work)); } catch { announce(words.notKept); } // full, or forbidden
}

// The text's lines, as [start, end) in code points, the line break with the line.
function linesOf(points) {
  const lines = [];
  let start = 0;
  points.forEach((point, at) => { if (point === "\n") { lines.push([start, at + 1]); start = at + 1; } });
  if (start < points.length || !lines.length) lines.push([start, points.length]);
  return lines;
}

function kindsOf(doc) {
  const { blocks } = doc.record;
  let at = 0;
  return doc.lines.map(([start]) => {
    while (at + 1 < blocks.length && blocks[at].end <= start) at++;
    return blocks[at]?.kind || "other";
  });
}

const squeeze = (text) => text.replace(/[\s\u001c-\u001f\u0085]+/g, " ").trim().toLowerCase();
const stands = (doc, text) => doc.squeezed.includes(squeeze(String(text)));

function get(record, path) {
  return path.split("/").reduce((item, key) => (item === null || item === undefined ? undefined : item[key]), record);
}

function put(record, path, content) {
  const keys = path.split("/");
  const last = keys.pop();
  let item = record;
  keys.forEach((key) => { if (item[key] === null || item[key] === undefined) item[key] = {}; item = item[key]; });
  item[last] = content;
}

function evidenceOf(doc, path) { return Object.hasOwn(doc.record.evidence, path) ? doc.record.evidence[path] : []; }
function doubt(doc) { return Math.min(1, ...Object.values(doc.record.evidence).map((found) => found[0]?.confidence ?? 1)); }
function doubts(doc) { return Object.values(doc.record.evidence).filter((found) => found[0]?.confidence < DOUBT).length; }

// Every change goes through here: what was is kept for undoing, what is now is kept in the browser.
function change(path, act) {
  const { blocks, ...record } = current.record;
  current.past.push(structuredClone({ record, kinds: current.kinds, changed: [...current.changed], unusable: current.unusable }));
  if (current.past.length > 100) current.past.shift();
  current.record = { ...structuredClone(record), blocks };
  const result = act();
  current.changed.add(path);
  keep(current);
  return result;
}

function undo() {
  const before = current?.past.pop();
  if (!before) return;
  Object.assign(current, { kinds: before.kinds, unusable: before.unusable, changed: new Set(before.changed) });
  current.record = { ...before.record, blocks: current.record.blocks };
  keep(current);
  render();
  announce(words.undone);
}

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, content] of Object.entries(properties)) {
    if (name === "class") element.className = content;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), content);
    else if (content !== null && content !== undefined) element.setAttribute(name, content);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const visible = (text) => text.replace(EVERY_CONTROL, "␡");
function valueAt(path) { return document.querySelector(`.value[data-path="${CSS.escape(path)}"]`); }
