// The record as a card: what is set in full, what is not set as small buttons that add it.
const VENUE = ["name", "room", "street", "postcode", "city", "country"];
const SESSION = ["start_date", "end_date", "doors", "start", "end", "timezone"];
const REGISTRATION = ["required", "url", "email", "phone", "deadline/date", "deadline/time"];

const TOLD_APART = new Set(["end_date", "doors", "start", "end", "timezone"]); // alike to look at: their names stand in front

const fieldOf = (path) => path.split("/").pop();
const labelOf = (path) => { const key = path === "series/name" ? "series" : fieldOf(path); return words.fields[key] || key; };
const isSet = (path) => { const raw = get(current.record, path); return raw !== null && raw !== undefined && raw !== ""; };
const wordFor = (path) => { const keys = path.split("/").filter((key) => !/^\d+$/.test(key)); return keys.map((key) => words.fields[key] || key).join(" "); };

function shownOf(path) {
  const raw = get(current.record, path);
  const key = fieldOf(path);
  if (CHOICES[key]) return words.choices[String(raw)] || String(raw);
  if (key === "amount") return Number(raw).toFixed(2);
  return String(raw);
}

function value(path, extra = "") {
  const set_ = isSet(path);
  const found = evidenceOf(current, path)[0];
  const classes = ["value", extra, set_ ? "" : "unset"];
  const sure = found ? Math.round(found.confidence * 100) : null;
  const notes = [];
  if (found && found.confidence < DOUBT) { classes.push("doubt"); notes.push(`${sure} %`); }
  if (found && found.certainty !== "stated") { classes.push("inferred"); notes.push(words[found.certainty]); }
  if (current.changed.has(path)) classes.push("changed");
  const text = set_ ? shownOf(path) : `+ ${labelOf(path)}`;
  return make("button", {
    type: "button", class: classes.filter(Boolean).join(" "), "data-path": path, dir: "auto",
    title: found ? `${words.sure} ${sure} %, ${words[found.certainty]}` : null,
    "aria-label": `${wordFor(path)}: ${set_ ? text : words.empty}${found ? `, ${words.sure} ${sure} %, ${words[found.certainty]}` : ""}`,
  }, set_ && TOLD_APART.has(fieldOf(path)) ? make("span", { class: "what" }, labelOf(path)) : null, make("bdi", {}, text), notes.length ? make("span", { class: "sure" }, notes.join(" ")) : null);
}

function row(path) { return make("div", { class: "row" }, make("span", { class: "label" }, labelOf(path)), value(path)); }

// Rows of the fields that are set, then one line of small buttons for the others.
function fields(paths) {
  const unset = paths.filter((path) => !isSet(path));
  return [...paths.filter(isSet).map(row), ...(unset.length ? [make("div", { class: "row quiet" }, ...unset.map((path) => value(path)))] : [])];
}

function inline(paths) { return [...paths.filter(isSet), ...paths.filter((path) => !isSet(path))].map((path) => value(path)); }
function remover(path) { return make("button", { type: "button", class: "remove", "data-remove": path, "aria-label": `${words.remove}: ${wordFor(path)}`, title: words.remove }, "×"); }
function adder(path) { const what = words.fields[fieldOf(path)]; return make("button", { type: "button", class: "add", "data-add": path, "aria-label": `${words.add}: ${what}` }, `+ ${words.add}`); }
function heading(key, path = null) { return make("h3", {}, words.fields[key] || words[key], ...(path ? [" ", adder(path)] : [])); }
function items(path, keys) { return current.record[path].map((_, n) => make("div", { class: "row item" }, ...inline(keys.map((key) => `${path}/${n}/${key}`)), remover(`${path}/${n}`))); }

function day(session, number) {
  const [year, month, date] = (session.start_date || "").split("-");
  const locale = words === WORDS.nl ? "nl" : "en";
  const known = Boolean(year) && year !== "XXXX";
  const when = month ? new Date(Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(date))) : null;
  const named = (options) => (when ? when.toLocaleDateString(locale, { ...options, timeZone: "UTC" }) : "");
  const last = session.end_date ? `–${Number(session.end_date.slice(-2))}` : "";
  const doors = session.doors ? [make("small", {}, `${words.fields.doors} ${session.doors}`)] : [];
  return make("div", { class: "day", "data-session": number },
    make("small", { class: "month" }, `${named({ month: "short" })} ${known ? year : ""}`.trim() || "?"),
    make("b", {}, date ? `${Number(date)}${last}` : "?"), make("small", {}, known ? named({ weekday: "long" }) : ""),
    ...doors, make("small", {}, [session.start, session.end].filter(Boolean).join("–")));
}

function personCard(person, n) {
  const at = `people/${n}`;
  const positions = person.positions.map((_, m) => make("div", { class: "row position" }, ...inline([`${at}/positions/${m}/title`, `${at}/positions/${m}/organisation`]), remover(`${at}/positions/${m}`)));
  return make("div", { class: "person item" },
    make("div", { class: "row" }, value(`${at}/role`, `badge r-${person.role}`), ...(isSet(`${at}/honorific`) ? [value(`${at}/honorific`)] : []), value(`${at}/name`, "strong"), person.kind === "group" ? value(`${at}/kind`) : null, remover(at)),
    ...positions,
    make("div", { class: "row quiet" }, ...(isSet(`${at}/honorific`) ? [] : [value(`${at}/honorific`)]), ...(person.kind === "group" ? [] : [value(`${at}/kind`)]), adder(`${at}/positions`)));
}

function remark(one, number) {
  return make("li", {}, make("button", { type: "button", class: one.severity, "data-remark": number }, make("b", {}, one.code), " ", make("bdi", {}, one.message)));
}

function renderRecord() {
  const { record } = current;
  const remarks = record.diagnostics.map(remark);
  $("record").replaceChildren(
    make("div", { class: "head" }, ...(isSet("series/name") ? [make("div", { class: "row" }, value("series/name"), isSet("series/edition") ? "#" : "", value("series/edition"))] : []), make("h2", {}, value("title", "title"))),
    ...(remarks.length ? [make("ul", { class: "diagnostics", "aria-label": words.remarks }, ...remarks)] : []),
    ...(record.sessions.length ? [make("div", { class: "strip", "aria-hidden": "true" }, ...record.sessions.map(day))] : []),
    ...fields(["status", "attendance", "language", ...(isSet("series/name") ? [] : ["series/name", "series/edition"])]),
    heading("sessions", "sessions"), ...items("sessions", SESSION),
    heading("venue"), ...fields(VENUE.map((key) => `venue/${key}`)),
    heading("people", "people"), ...record.people.map(personCard),
    heading("organisers", "organisers"), ...items("organisers", ["name", "acronym"]),
    heading("partners", "partners"), ...items("partners", ["name", "acronym"]),
    heading("registration"), ...fields(REGISTRATION.map((key) => `registration/${key}`)),
    heading("prices", "prices"), ...items("prices", ["amount", "currency", "label"]), ...fields(["free"]),
    heading("programme", "programme"), ...items("programme", ["start", "end", "title"]),
    ...(record.theme.summary ? [heading("theme"), value("theme/summary", "long")] : []),
    ...record.theme.questions.map((_, n) => value(`theme/questions/${n}`, "long")),
  );
}
