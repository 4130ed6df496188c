// The documents, what is kept of the work on them, and how values are reached by their path in the record.
const KINDS = ["header", "theme", "guests", "programme", "logistics", "other"];
const ROLES = ["moderator", "speaker", "guest", "host", "performer", "organiser", "contact"];
const DOUBT = 0.7; // values with less confidence are marked
const CHOICES = {
  status: ["scheduled", "cancelled", "postponed", "moved", "sold_out"], attendance: ["offline", "online", "mixed"],
  language: ["nl", "en", "de", "fr"], role: ROLES, kind: ["person", "group"], free: ["true", "false"], required: ["true", "false"],
};
const DAY = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const FORMS = { start_date: DAY, end_date: DAY, date: DAY, doors: CLOCK, start: CLOCK, end: CLOCK, time: CLOCK, edition: /^\d{1,6}$/, amount: /^\d{1,9}([.,]\d{1,4})?$/ };
const NUMBERS = new Set(["edition", "amount"]);
const NEEDED = /^(people\/\d+\/(name|role|kind)|(organisers|partners)\/\d+\/name|prices\/\d+\/amount)$/; // never null in a record
const NEW = {
  sessions: { start_date: null, end_date: null, doors: null, start: null, end: null, timezone: null },
  people: { name: "", kind: "person", honorific: null, role: "speaker", positions: [] },
  positions: { title: null, organisation: null }, organisers: { name: "", acronym: null }, partners: { name: "", acronym: null },
  prices: { amount: 0, currency: "EUR", label: null }, programme: { start: null, end: null, title: null },
};
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

const $ = (id) => document.getElementById(id);
const data = JSON.parse($("data").textContent);
const store = (() => { try { return window.localStorage; } catch { return null; } })();
const STORE = `announce-parse-review:${data.key}`;
const state = kept();
const documents = data.records.map(documentOf);
let words = WORDS[data.language] || WORDS.en;
let shown = documents.slice();
let current = documents[0];

// Progress and edits by document; what was stored by something else counts as nothing.
function kept() {
  let found = null;
  try { found = JSON.parse(store?.getItem(STORE) || "null"); } catch { /* no JSON: begin anew */ }
  const part = (name) => (found && typeof found[name] === "object" && found[name] ? found[name] : {});
  return { done: part("done"), edits: part("edits"), kinds: part("kinds"), changed: part("changed") };
}

function keep() {
  try { store?.setItem(STORE, JSON.stringify(state)); } catch { /* the storage is full or forbidden: nothing is kept */ }
}

// A document: its text in code points (the unit of all offsets), its lines and their kinds are made when first asked for.
function documentOf(record, number) {
  const key = `${record.id || ""}|${record.source.sha256}|${number}`;
  const text = record.blocks.map((block) => block.text).join("");
  const doc = { record: { ...record, ...state.edits[key] }, number, key, changed: new Set(state.changed[key] || []) };
  const lazy = (name, compute) => Object.defineProperty(doc, name, {
    configurable: true, get() { const found = compute(); Object.defineProperty(doc, name, { value: found, writable: true }); return found; },
  });
  lazy("text", () => text);
  lazy("points", () => Array.from(text));
  lazy("lines", () => linesOf(doc.points));
  lazy("kinds", () => state.kinds[key] || doc.lines.map(([start]) => record.blocks.find((one) => one.start <= start && start < one.end)?.kind || "other"));
  lazy("searched", () => `${nameShown(doc)} ${record.id} ${text}`.toLocaleLowerCase());
  return doc;
}

// The text's lines, as [start, end) in code points, the line break with the line.
function linesOf(points) {
  const lines = [];
  let start = 0;
  points.forEach((point, at) => { if (point === "\n") { lines.push([start, at + 1]); start = at + 1; } });
  if (start < points.length || !lines.length) lines.push([start, points.length]);
  return lines;
}

function get(record, path) { return path.split("/").reduce((item, key) => (item === null || item === undefined ? undefined : item[key]), record); }

function set(record, path, value) {
  const keys = path.split("/");
  const last = keys.pop();
  let item = record;
  keys.forEach((key) => { if (item[key] === null || item[key] === undefined) item[key] = {}; item = item[key]; });
  item[last] = value;
}

function evidenceOf(doc, path) { return Object.hasOwn(doc.record.evidence, path) ? doc.record.evidence[path] : []; }
function doubt(doc) { return Math.min(1, ...Object.values(doc.record.evidence).map((found) => found[0]?.confidence ?? 1)); }

function touched(path) {
  const { blocks, ...edited } = current.record;
  current.changed.add(path);
  state.edits[current.key] = edited;
  state.changed[current.key] = [...current.changed];
  keep();
}

function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

function valueAt(path) { return document.querySelector(`.value[data-path="${CSS.escape(path)}"]`); }
