// The record as a card: what is set in full, what is not set as small buttons that add it.
const VENUE = ["name", "room", "street", "postcode", "city", "country"];
const SESSION = ["start_date", "end_date", "doors", "start", "end", "timezone"];
const REGISTRATION = ["required", "url", "email", "phone", "deadline/date", "deadline/time"];
const TOLD_APART = new Set(["end_date", "doors", "start", "end", "timezone"]); // alike to look at: their names stand in front
const COPIED = /^(title|series\/name|venue\/(?!country)|people\/\d+\/(name|honorific|positions)|(organisers|partners)\/|registration\/(url|email|phone))/;

const fieldOf = (path) => path.split("/").pop();
const labelOf = (path) => { const key = path === "series/name" ? "series" : fieldOf(path); return words.fields[key] || key; };
const isSet = (path) => { const raw = get(current.record, path); return raw !== null && raw !== undefined && raw !== ""; };
const locale = () => (words === WORDS.nl ? "nl" : "en-GB");

function wordFor(path) {
  const keys = path.split("/");
  return keys.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : words.fields[key] || key)).join(" ");
}

function shownOf(path) {
  const raw = get(current.record, path);
  const key = fieldOf(path);
  if (CHOICES[key] && words.choices[String(raw)]) return words.choices[String(raw)];
  if (key === "amount") return Number(raw).toFixed(2);
  if (DAYS.has(key)) return dayShown(String(raw));
  return visible(String(raw));
}

function dayShown(day) {
  const when = dateOf(day);
  if (!when) return visible(day);
  const known = !day.startsWith("X");
  const options = known ? { weekday: "short", year: "numeric" } : {};
  return when.toLocaleDateString(locale(), { day: "numeric", month: "long", timeZone: "UTC", ...options }) + (known ? "" : ` ${words.noYear}`);
}

function dateOf(day) {
  const match = DAY.exec(day);
  return match ? new Date(Date.UTC(match[1] === "XXXX" ? 2000 : Number(match[1]), Number(match[2]) - 1, Number(match[3]))) : null;
}

function value(path, extra = "") {
  const set = isSet(path);
  const found = evidenceOf(current, path)[0];
  const classes = ["value", extra, set ? "" : "unset"];
  const notes = [];
  const sure = found ? `${words.sure} ${Math.round(found.confidence * 100)} %, ${words[found.certainty]}` : null;
  if (found && found.confidence < DOUBT) { classes.push("doubt"); notes.push(`${Math.round(found.confidence * 100)} %`); }
  if (found && found.certainty !== "stated") { classes.push("inferred"); notes.push(words[found.certainty]); }
  if (current.changed.has(path)) classes.push("changed");
  if (set && COPIED.test(path) && !stands(current, get(current.record, path))) { classes.push("absent"); notes.push(words.absent); }
  const text = set ? shownOf(path) : `+ ${labelOf(path)}`;
  const name = `${wordFor(path)}: ${set ? text : words.empty}${sure ? `, ${sure}` : ""}${classes.includes("absent") ? `, ${words.absent}` : ""}`;
  return make("button", { type: "button", class: classes.filter(Boolean).join(" "), "data-path": path, title: sure, "aria-label": name },
    set && TOLD_APART.has(fieldOf(path)) ? make("span", { class: "what" }, labelOf(path)) : null,
    make("bdi", {}, text), notes.length ? make("span", { class: "sure" }, notes.join(" · ")) : null);
}

function row(path) { return make("div", { class: "row" }, make("span", { class: "label" }, labelOf(path)), value(path)); }
function quiet(paths, ...more) { return paths.length + more.length ? [make("div", { class: "row quiet" }, ...paths.map((path) => value(path)), ...more)] : []; }

// Rows of the fields that are set, then one line of small buttons for the others.
function fields(paths) { return [...paths.filter(isSet).map(row), ...quiet(paths.filter((path) => !isSet(path)))]; }
function inline(paths) { return paths.filter(isSet).map((path) => value(path)); }

function remover(path) {
  return make("button", { type: "button", class: "remove", "data-remove": path, "aria-label": `${words.remove}: ${wordFor(path)}`, title: words.remove }, "×");
}
function adder(path) {
  const what = words.fields[fieldOf(path)];
  return make("button", { type: "button", class: "add", "data-add": path, "aria-label": `${words.add}: ${what}` }, `+ ${fieldOf(path) === "positions" ? what : words.add}`);
}
function heading(key, path = null) { return make("h3", { class: `f-${familyOf(key)}` }, words.fields[key], ...(path ? [adder(path)] : [])); }
function items(list, keys) {
  return current.record[list].map((_, n) => {
    const paths = keys.map((key) => `${list}/${n}/${key}`);
    return make("div", { class: "item" }, make("div", { class: "row" }, ...inline(paths), ...paths.filter((path) => !isSet(path)).map((path) => value(path))), remover(`${list}/${n}`));
  });
}

// A leaf of the calendar: month, day, weekday, hours, and the hours as a bar from six to midnight.
function leaf(session, n) {
  const when = dateOf(session.start_date || "");
  const last = session.end_date ? dateOf(session.end_date) : null;
  const named = (date, options) => (date ? date.toLocaleDateString(locale(), { ...options, timeZone: "UTC" }) : "");
  const known = when && !session.start_date.startsWith("X");
  const hours = [session.start, session.end].filter(Boolean).join("–");
  const month = [named(when, { month: "short" }), known ? when.getUTCFullYear() : ""].join(" ").trim();
  const first = ["start_date", ...SESSION].map((key) => `sessions/${n}/${key}`).find(isSet) || `sessions/${n}/start_date`;
  return make("button", { type: "button", class: "leaf", "data-goto": first },
    make("span", { class: "month" }, month || "?"),
    make("b", {}, when ? `${when.getUTCDate()}${last ? `–${last.getUTCDate()}` : ""}` : "?"),
    make("span", {}, known ? named(when, { weekday: "long" }) : words.noYear),
    hours ? make("span", { class: "hours" }, hours) : null, bar(session),
    session.doors ? make("span", {}, `${words.fields.doors} ${session.doors}`) : null);
}

function bar(session) {
  const at = (clock) => (clock ? Math.max(0, Math.min(1, (Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60 - 6) / 18)) : null);
  const [doors, start, end] = [at(session.doors), at(session.start), at(session.end)];
  if (start === null) return null;
  const part = (name, from, to) => {
    const element = make("span", { class: name });
    element.style.insetInlineStart = `${from * 100}%`;
    element.style.width = `${Math.max(0.03, to - from) * 100}%`;
    return element;
  };
  const until = end === null ? start + 0.03 : end < start ? 1 : end;
  return make("span", { class: "bar", "aria-hidden": "true" }, doors !== null && doors < start ? part("before", doors, start) : null, part("during", start, until));
}

function personCard(person, n) {
  const at = `people/${n}`;
  const positions = person.positions.map((_, m) => make("div", { class: "item position" },
    make("div", { class: "row" }, ...inline([`${at}/positions/${m}/title`, `${at}/positions/${m}/organisation`]),
      ...["title", "organisation"].map((key) => `${at}/positions/${m}/${key}`).filter((path) => !isSet(path)).map((path) => value(path))),
    remover(`${at}/positions/${m}`)));
  const unset = isSet(`${at}/honorific`) ? [] : [`${at}/honorific`];
  return make("div", { class: "item person" },
    make("div", { class: "row" }, value(`${at}/role`, `badge r-${person.role}`), ...inline([`${at}/honorific`]), value(`${at}/name`, "strong"),
      person.kind === "group" ? value(`${at}/kind`) : null),
    remover(at), ...positions, ...quiet(person.kind === "group" ? unset : [...unset, `${at}/kind`], adder(`${at}/positions`)));
}

function remark(one, n) {
  return make("li", {}, make("button", { type: "button", class: one.severity, "data-remark": n },
    make("span", { class: "sign", "aria-hidden": "true" }, { error: "✕", warning: "!", info: "i" }[one.severity]),
    make("span", {}, make("b", {}, (Object.hasOwn(words.codes, one.code) && words.codes[one.code]) || words.severities[one.severity]), " ",
      make("bdi", { lang: "en" }, visible(one.message)), " ", make("small", {}, visible(one.code)))));
}

function unusableRow() {
  const given = current.unusable !== null;
  const box = make("input", { type: "checkbox", id: "unusable" });
  box.checked = given;
  return make("div", { class: "row unusable" }, make("label", {}, box, ` ${words.unusable}`),
    given ? make("input", { id: "why", "aria-label": words.why, placeholder: words.why, value: current.unusable, autocomplete: "off" }) : null);
}

function renderRecord() {
  const { record } = current;
  const series = isSet("series/name") || isSet("series/edition");
  const remarks = record.diagnostics.map(remark);
  $("record").classList.toggle("set-aside", current.unusable !== null);
  $("record").replaceChildren(
    make("div", { class: "head" },
      ...(series ? [make("div", { class: "row series" }, value("series/name"), isSet("series/edition") ? "#" : null, value("series/edition"))] : []),
      make("h2", {}, value("title", "title"))),
    ...(record.sessions.length ? [make("div", { class: "strip" }, ...record.sessions.slice(0, 60).map(leaf))] : []),
    ...(remarks.length ? [make("ul", { class: "diagnostics", "aria-label": words.remarks }, ...remarks)] : []),
    ...fields(["status", "attendance", "language", ...(series ? [] : ["series/name", "series/edition"])]),
    heading("sessions", "sessions"), ...items("sessions", SESSION),
    heading("venue"), ...fields(VENUE.map((key) => `venue/${key}`)),
    heading("people", "people"), ...record.people.map(personCard),
    heading("organisers", "organisers"), ...items("organisers", ["name", "acronym"]),
    heading("partners", "partners"), ...items("partners", ["name", "acronym"]),
    heading("registration"), ...fields(REGISTRATION.map((key) => `registration/${key}`)),
    heading("prices", "prices"), ...items("prices", ["amount", "currency", "label"]), ...fields(["free"]),
    heading("programme", "programme"), ...items("programme", ["start", "end", "title"]),
    ...(record.theme.summary || record.theme.questions.length ? [heading("theme")] : []),
    ...(record.theme.summary ? [value("theme/summary", "long")] : []),
    ...record.theme.questions.map((_, n) => value(`theme/questions/${n}`, "long")),
    unusableRow(),
  );
}
