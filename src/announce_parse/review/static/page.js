"use strict";
(() => {
  const WORDS = {
    nl: { title: "Aankondigingen nakijken", skip: "Naar het record", list: "Lijst", previous: "Vorige", next: "Volgende", doubtful: "Volgende twijfel", accept: "Akkoord", export: "Opslaan", exportAll: "Alles opslaan", keys: "Toetsen", interface: "Taal", search: "Zoeken", language: "Taal van de tekst", diagnostic: "Opmerking", order: "Volgorde", asGiven: "zoals gegeven", doubtFirst: "twijfel eerst", openOnly: "alleen wat nog open staat", text: "Tekst", record: "Record", all: "alle", none: "geen", done: "nagekeken", of: "van", documents: "documenten", empty: "niet ingevuld", add: "toevoegen", remove: "verwijderen", edit: "wijzigen", use: "Gebruik als", saved: "opgeslagen", sure: "zekerheid", inferred: "afgeleid", embedded: "ingebed", remarks: "Opmerkingen", kind: "soort", line: "regel", noRemarks: "Geen opmerkingen", sessions: "Momenten", people: "Mensen", venue: "Plaats", about: "Bijeenkomst", organisers: "Organisatoren", partners: "Partners", registration: "Aanmelden", prices: "Prijzen", programme: "Programma", header: "kop", theme: "thema", guests: "gasten", logistics: "praktisch", other: "overig", failed: "niet opgeslagen" },
    en: { title: "Review of announcements", skip: "To the record", list: "List", previous: "Previous", next: "Next", doubtful: "Next doubt", accept: "Accept", export: "Save", exportAll: "Save all", keys: "Keys", interface: "Language", search: "Search", language: "Language of the text", diagnostic: "Diagnostic", order: "Order", asGiven: "as given", doubtFirst: "doubtful first", openOnly: "only what is still open", text: "Text", record: "Record", all: "all", none: "none", done: "reviewed", of: "of", documents: "documents", empty: "not set", add: "add", remove: "remove", edit: "edit", use: "Use as", saved: "saved", sure: "confidence", inferred: "inferred", embedded: "embedded", remarks: "Diagnostics", kind: "kind", line: "line", noRemarks: "No diagnostics", sessions: "Sessions", people: "People", venue: "Venue", about: "Event", organisers: "Organisers", partners: "Partners", registration: "Registration", prices: "Prices", programme: "Programme", header: "header", theme: "theme", guests: "guests", logistics: "logistics", other: "other", failed: "not saved" },
  };
  const KINDS = ["header", "theme", "guests", "programme", "logistics", "other"];
  const ROLES = ["moderator", "speaker", "guest", "host", "performer", "organiser", "contact"];
  const DOUBT = 0.7;
  const CHOICES = { status: ["scheduled", "cancelled", "postponed", "moved", "sold_out"], attendance: ["offline", "online", "mixed"], role: ROLES, kind: ["person", "group"], free: ["true", "false"], required: ["true", "false"] };
  const NUMBERS = new Set(["edition", "amount"]);
  const NEW = { sessions: { start_date: null, end_date: null, doors: null, start: null, end: null, timezone: null }, people: { name: "", kind: "person", honorific: null, role: "speaker", positions: [] }, positions: { title: null, organisation: null }, organisers: { name: "", acronym: null }, partners: { name: "", acronym: null }, prices: { amount: 0, currency: "EUR", label: null }, programme: { start: null, end: null, title: null } };
  const TARGETS = ["title", "series/name", "venue/name", "venue/room", "venue/street", "venue/postcode", "venue/city", "people", "organisers", "partners", "registration/email", "registration/url"];
  const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

  const data = JSON.parse(document.getElementById("data").textContent);
  const documents = data.records.map((record, number) => {
    const points = Array.from(record.blocks.map((block) => block.text).join(""));
    return { record, original: JSON.stringify(record), points, number, key: `${record.id || ""}|${record.source.sha256}`, changed: new Set(), kinds: null };
  });
  const store = (() => { try { return window.localStorage; } catch { return null; } })();
  const STORE = `announce-parse-review:${data.key}`;
  let state = { done: {}, edits: {}, kinds: {} };
  try { state = { ...state, ...JSON.parse(store?.getItem(STORE) || "{}") }; } catch { /* what was stored is no JSON: begin anew */ }
  for (const doc of documents) {
    if (state.edits[doc.key]) doc.record = state.edits[doc.key];
    doc.kinds = state.kinds[doc.key] || kindsOf(doc);
  }
  let words = WORDS[data.language] || WORDS.en;
  let shown = documents.slice();
  let current = documents[0];
  const $ = (id) => document.getElementById(id);

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

  function keep() {
    try { store?.setItem(STORE, JSON.stringify(state)); } catch { /* the storage is full or forbidden: nothing is kept */ }
  }

  // The text's lines, as [start, end) in code points, the line break with the line.
  function linesOf(doc) {
    const lines = [];
    let start = 0;
    doc.points.forEach((point, at) => { if (point === "\n") { lines.push([start, at + 1]); start = at + 1; } });
    if (start < doc.points.length || !lines.length) lines.push([start, doc.points.length]);
    return lines;
  }

  function kindsOf(doc) {
    const kinds = [];
    for (const [start] of linesOf(doc)) {
      const block = doc.record.blocks.find((one) => one.start <= start && start < one.end);
      kinds.push(block ? block.kind : "other");
    }
    return kinds;
  }

  function get(record, path) { return path.split("/").reduce((item, key) => (item === null || item === undefined ? undefined : item[key]), record); }

  function set(record, path, value) {
    const keys = path.split("/");
    const last = keys.pop();
    let item = record;
    keys.forEach((key) => { if (item[key] === null || item[key] === undefined) item[key] = {}; item = item[key]; });
    item[last] = value;
  }

  function evidenceOf(doc, path) { return doc.record.evidence[path] || []; }
  function confidence(doc, path) { const found = evidenceOf(doc, path); return found.length ? found[0].confidence : null; }
  function doubt(doc) { const all = Object.values(doc.record.evidence).map((found) => found[0]?.confidence ?? 1); return all.length ? Math.min(...all) : 1; }

  function touched(path) {
    current.changed.add(path);
    state.edits[current.key] = current.record;
    keep();
  }

  // --- the text -------------------------------------------------------------------------------------------------
  function renderText() {
    const doc = current;
    const cuts = new Map();
    const mark = (start, end, what) => { if (end > start) cuts.set(`${start}-${end}-${what.path || what.remark}`, { start, end, ...what }); };
    for (const [path, found] of Object.entries(doc.record.evidence)) found.forEach((one) => mark(one.start, one.end, { path }));
    doc.record.diagnostics.forEach((one, number) => { if (one.start !== null) mark(one.start, one.end, { remark: String(number) }); });
    const spans = [...cuts.values()];
    const fragment = document.createDocumentFragment();
    let before = null;
    linesOf(doc).forEach(([start, end], number) => {
      const kind = doc.kinds[number];
      const inner = make("span", { class: "words", dir: "auto" });
      const here = spans.filter((span) => span.start < end && span.end > start);
      const edges = [...new Set([start, end, ...here.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])])].sort((a, b) => a - b);
      for (let at = 0; at + 1 < edges.length; at++) pieces(doc, edges[at], edges[at + 1], here).forEach((piece) => inner.append(piece));
      const label = make("button", { type: "button", class: "kind", "data-line": number, "aria-label": `${words.line} ${number + 1}: ${words[kind]}` }, make("span", {}, words[kind]));
      fragment.append(make("div", { class: `line k-${kind}${kind === before ? " repeat" : ""}`, "data-line": number }, label, inner));
      before = kind;
    });
    $("text").replaceChildren(fragment);
  }

  function pieces(doc, from, to, spans) {
    const over = spans.filter((span) => span.start <= from && span.end >= to);
    const paths = over.filter((span) => span.path).map((span) => span.path);
    const remarks = over.filter((span) => span.remark);
    const result = [];
    let plain = "";
    let plainFrom = from;
    const flush = (until) => { if (plain) result.push(piece(plain, plainFrom, paths, remarks)); plain = ""; plainFrom = until; };
    for (let at = from; at < to; at++) {
      const point = doc.points[at];
      if (point === "\n") continue;
      if (CONTROL.test(point)) {
        flush(at);
        result.push(make("span", { class: "control", "data-start": at, title: `U+${point.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` }, "␡"));
        plainFrom = at + 1;
      } else plain += point;
    }
    flush(to);
    return result;
  }

  function piece(text, start, paths, remarks) {
    if (!paths.length && !remarks.length) return make("span", { "data-start": start }, text);
    const classes = [paths.length ? "ev" : "", paths.length > 1 ? "two" : "", remarks.length ? "remark" : ""].join(" ").trim();
    return make("span", { class: classes, "data-start": start, "data-paths": JSON.stringify(paths), title: paths.join(", "), tabindex: paths.length ? "0" : null }, text);
  }

  function light(paths) {
    const wanted = new Set(paths);
    document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
    if (!wanted.size) return;
    document.querySelectorAll("[data-paths]").forEach((element) => { if (JSON.parse(element.dataset.paths).some((path) => wanted.has(path))) element.classList.add("lit"); });
    document.querySelectorAll(".value").forEach((element) => { if (wanted.has(element.dataset.path)) element.classList.add("lit"); });
  }

  function reveal(selector) {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: "nearest" });
    return element;
  }

  // --- the record -----------------------------------------------------------------------------------------------
  function value(path, shownAs = null) {
    const doc = current;
    const raw = get(doc.record, path);
    const found = evidenceOf(doc, path)[0];
    const unset = raw === null || raw === undefined || raw === "";
    const text = shownAs ?? (unset ? words.empty : String(raw));
    const classes = ["value"];
    if (found && found.confidence < DOUBT) classes.push("doubt");
    if (found && found.certainty !== "stated") classes.push("inferred");
    if (doc.changed.has(path)) classes.push("changed");
    const sure = found ? make("span", { class: "sure" }, `${Math.round(found.confidence * 100)} %${found.certainty === "stated" ? "" : ` ${words[found.certainty]}`}`) : null;
    return make("button", { type: "button", class: classes.join(" "), "data-path": path, dir: "auto", "aria-label": `${path.replaceAll("/", " ")}: ${text}${found ? `, ${words.sure} ${Math.round(found.confidence * 100)} %` : ""}` }, make("bdi", {}, text), sure);
  }

  function row(label, path) { return make("div", { class: "row" }, make("span", { class: "label" }, label), value(path)); }
  function remover(path) { return make("button", { type: "button", class: "remove", "data-remove": path, "aria-label": `${words.remove} ${path.replaceAll("/", " ")}` }, "×"); }
  function adder(path) { return make("button", { type: "button", class: "add", "data-add": path, "aria-label": `${words.add}: ${words[path.split("/")[0]] || path} ${path}` }, `+ ${words.add}`); }
  function heading(text) { return make("h2", {}, text); }

  function day(session, number) {
    const [year, month, date] = (session.start_date || "").split("-");
    const locale = words === WORDS.nl ? "nl" : "en";
    const known = year && year !== "XXXX";
    const when = month ? new Date(Date.UTC(known ? Number(year) : 2000, Number(month) - 1, Number(date))) : null;
    const name = when ? when.toLocaleDateString(locale, { month: "short", timeZone: "UTC" }) : "";
    const weekday = when && known ? when.toLocaleDateString(locale, { weekday: "short", timeZone: "UTC" }) : "";
    const times = [session.doors && `(${session.doors})`, session.start, session.end && `– ${session.end}`].filter(Boolean).join(" ");
    return make("div", { class: "day", "data-session": number }, make("small", {}, `${weekday} ${name} ${known ? year : ""}`.trim()), make("b", {}, date ? String(Number(date)) : "?"), make("small", {}, times));
  }

  function renderRecord() {
    const { record } = current;
    const parts = [heading(words.about), row("title", "title"), row("series", "series/name"), row("edition", "series/edition"), row("status", "status"), row("attendance", "attendance"), row("language", "language")];
    parts.push(heading(words.sessions), make("div", { class: "strip", "aria-hidden": "true" }, ...record.sessions.map(day)));
    record.sessions.forEach((_, n) => parts.push(make("div", { class: "row" }, ...["start_date", "end_date", "doors", "start", "end", "timezone"].map((key) => make("span", {}, make("span", { class: "label" }, `${key} `), value(`sessions/${n}/${key}`))), remover(`sessions/${n}`))));
    parts.push(adder("sessions"), heading(words.venue), ...["name", "room", "street", "postcode", "city", "country"].map((key) => row(key, `venue/${key}`)));
    parts.push(heading(words.people));
    record.people.forEach((person, n) => {
      const positions = person.positions.map((_, m) => make("div", { class: "row" }, value(`people/${n}/positions/${m}/title`), "·", value(`people/${n}/positions/${m}/organisation`), remover(`people/${n}/positions/${m}`)));
      const badge = value(`people/${n}/role`);
      badge.classList.add("badge");
      parts.push(make("div", { class: "person" }, make("div", { class: "row" }, value(`people/${n}/honorific`), value(`people/${n}/name`), badge, value(`people/${n}/kind`), remover(`people/${n}`)), ...positions, adder(`people/${n}/positions`)));
    });
    parts.push(adder("people"));
    for (const side of ["organisers", "partners"]) {
      parts.push(heading(words[side]), ...record[side].map((_, n) => make("div", { class: "row" }, value(`${side}/${n}/name`), value(`${side}/${n}/acronym`), remover(`${side}/${n}`))), adder(side));
    }
    parts.push(heading(words.registration), ...["required", "url", "email", "phone", "deadline/date", "deadline/time"].map((key) => row(key, `registration/${key}`)));
    parts.push(heading(words.prices), row("free", "free"), ...record.prices.map((_, n) => make("div", { class: "row" }, value(`prices/${n}/amount`), value(`prices/${n}/currency`), value(`prices/${n}/label`), remover(`prices/${n}`))), adder("prices"));
    parts.push(heading(words.programme), ...record.programme.map((_, n) => make("div", { class: "row" }, value(`programme/${n}/start`), value(`programme/${n}/end`), value(`programme/${n}/title`), remover(`programme/${n}`))), adder("programme"));
    parts.push(heading(words.remarks));
    const remarks = record.diagnostics.map((one, n) => make("li", {}, make("button", { type: "button", class: one.severity, "data-remark": n }, make("b", {}, `${one.code}: `), make("bdi", {}, one.message))));
    parts.push(remarks.length ? make("ul", { class: "diagnostics" }, ...remarks) : make("p", {}, words.noRemarks));
    $("record").replaceChildren(...parts);
  }

  // --- editing --------------------------------------------------------------------------------------------------
  function edit(button) {
    const { path } = button.dataset;
    const key = path.split("/").pop();
    const old = get(current.record, path);
    const label = `${words.edit} ${path.replaceAll("/", " ")}`;
    const field = CHOICES[key]
      ? make("select", { "aria-label": label, class: "editor" }, make("option", { value: "" }, "–"), ...CHOICES[key].map((choice) => make("option", { value: choice }, choice)))
      : make("input", { "aria-label": label, class: "editor", autocomplete: "off", dir: "auto" });
    field.value = old === null || old === undefined ? "" : String(old);
    button.replaceWith(field);
    field.focus();
    let ended = false;
    const end = (save) => {
      if (ended) return;
      ended = true;
      if (save && field.value !== (old === null || old === undefined ? "" : String(old))) assign(path, convert(key, field.value));
      renderRecord();
      document.querySelector(`.value[data-path="${CSS.escape(path)}"]`)?.focus();
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") { event.preventDefault(); end(true); }
      if (event.key === "Escape") end(false);
    });
    field.addEventListener("blur", () => end(true));
  }

  function convert(key, text) {
    if (text === "") return null;
    if (NUMBERS.has(key)) { const number = Number(text.replace(",", ".")); return Number.isFinite(number) ? number : null; }
    if (key === "free" || key === "required") return text === "true";
    return text;
  }

  function assign(path, content, place = null) {
    set(current.record, path, content);
    if (content === null) delete current.record.evidence[path];
    else current.record.evidence[path] = place ? [{ ...place, certainty: "stated", confidence: 1 }] : [];
    touched(path);
    renderText();
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

  function openMenu(items, x, y) {
    const menu = $("menu");
    menu.replaceChildren(...items.map(([label, action]) => make("button", { type: "button", role: "menuitem", onclick: () => { closeMenu(); action(); } }, label)));
    menu.hidden = false;
    menu.style.left = `${Math.max(0, Math.min(x, window.innerWidth - 220)) + window.scrollX}px`;
    menu.style.top = `${y + window.scrollY}px`;
    menu.querySelector("button")?.focus();
  }
  function closeMenu() { $("menu").hidden = true; }

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
    openMenu(TARGETS.map((target) => [`${words.use} ${target.replaceAll("/", " ")}`, () => {
      const path = ["people", "organisers", "partners"].includes(target) ? `${add(target)}/name` : target;
      assign(path, span.text, span);
      render();
      reveal(`.value[data-path="${CSS.escape(path)}"]`)?.focus();
    }]), box.left, box.bottom);
  }

  function chooseKind(number, x, y) {
    openMenu(KINDS.map((kind, at) => [`${at + 1} ${words[kind]}`, () => setKind(number, kind)]), x, y);
  }
  function setKind(number, kind) {
    current.kinds[number] = kind;
    state.kinds[current.key] = current.kinds;
    touched("blocks");
    renderText();
    document.querySelector(`.kind[data-line="${number}"]`)?.focus();
  }

  // --- gold files -----------------------------------------------------------------------------------------------
  function goldOf(doc) {
    const { record } = doc;
    const quote = (path) => (record.evidence[path] || []).find((one) => one.end > one.start)?.text ?? null;
    const dash = (date) => (date ? date.replace(/^XXXX-/, "--") : null);
    const blocks = [];
    doc.kinds.forEach((kind, at) => {
      const last = blocks[blocks.length - 1];
      if (last && last.kind === kind) last.last_line = at + 1;
      else blocks.push({ kind, first_line: at + 1, last_line: at + 1 });
    });
    const venue = record.venue && Object.values(record.venue).some((part) => part) ? record.venue : null;
    const { deadline, ...registration } = record.registration;
    return {
      id: nameOf(doc), language: record.language, usable: true, reference_date: record.source.reference_date,
      title: record.title, series: record.series && record.series.name ? record.series : null, status: record.status || "scheduled",
      sessions: record.sessions.map((session, n) => ({
        start_date: dash(session.start_date), end_date: dash(session.end_date), doors: session.doors, start: session.start, end: session.end,
        date_quote: quote(`sessions/${n}/start_date`), time_quotes: [...new Set(["doors", "start", "end"].map((key) => quote(`sessions/${n}/${key}`)).filter(Boolean))],
      })),
      venue, attendance: record.attendance, people: record.people, organisers: record.organisers, partners: record.partners,
      registration: { ...registration, deadline: { date: dash(deadline.date), time: deadline.time, quote: quote("registration/deadline/date") } },
      prices: record.prices, free: record.free,
      programme: record.programme.map((item, n) => ({ time: item.start, end: item.end, quote: programmeQuote(doc, n) })),
      blocks,
    };
  }

  function programmeQuote(doc, n) {
    const found = ["start", "end", "title"].flatMap((key) => doc.record.evidence[`programme/${n}/${key}`] || []).filter((one) => one.end > one.start);
    if (!found.length) return doc.record.programme[n].title;
    return doc.points.slice(Math.min(...found.map((one) => one.start)), Math.max(...found.map((one) => one.end))).join("");
  }

  function nameOf(doc) { return (doc.record.id || `document-${doc.number + 1}`).replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || `document-${doc.number + 1}`; }

  async function save(docs) {
    const files = docs.flatMap((doc) => [[`${nameOf(doc)}.gold.json`, JSON.stringify(goldOf(doc), null, 1)], [`${nameOf(doc)}.txt`, doc.points.join("")]]);
    if (data.save) {
      const answer = await fetch(data.save, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(Object.fromEntries(files)) });
      announce(answer.ok ? `${docs.length} ${words.saved}` : words.failed);
      return;
    }
    const blob = files.length === 2 ? new Blob([files[0][1]], { type: "application/json" }) : new Blob([zip(files)], { type: "application/zip" });
    const link = make("a", { href: URL.createObjectURL(blob), download: files.length === 2 ? files[0][0] : "gold.zip" });
    document.body.append(link);
    link.click();
    link.remove();
    URL.revokeObjectURL(link.href);
    announce(`${docs.length} ${words.saved}`);
  }

  // A zip archive without compression (PKWARE APPNOTE 4.3), names in UTF-8.
  function zip(files) {
    const encoder = new TextEncoder();
    const parts = [];
    const directory = [];
    let offset = 0;
    const numbers = (...pairs) => { const bytes = []; pairs.forEach(([value, size]) => { for (let at = 0; at < size; at++) bytes.push(Math.floor(value / 2 ** (8 * at)) % 256); }); return new Uint8Array(bytes); };
    for (const [name, content] of files) {
      const [title, body] = [encoder.encode(name), encoder.encode(content)];
      const common = [[20, 2], [0x800, 2], [0, 2], [0, 2], [33, 2], [crc(body), 4], [body.length, 4], [body.length, 4], [title.length, 2], [0, 2]];
      const local = numbers([0x04034b50, 4], ...common);
      parts.push(local, title, body);
      directory.push(numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), title);
      offset += local.length + title.length + body.length;
    }
    const size = directory.reduce((sum, part) => sum + part.length, 0);
    const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]);
    const all = [...parts, ...directory, end];
    const result = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of all) { result.set(part, at); at += part.length; }
    return result;
  }
  function crc(bytes) {
    let value = 0xffffffff;
    for (const byte of bytes) { value ^= byte; for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1; }
    return (value ^ 0xffffffff) >>> 0;
  }

  // --- the list -------------------------------------------------------------------------------------------------
  function nameShown(doc) { return doc.record.title || doc.record.series?.name || doc.record.id || `${doc.number + 1}`; }

  function filter() {
    const wanted = $("search").value.toLocaleLowerCase();
    const [language, code] = [$("filter-language").value, $("filter-diagnostic").value];
    shown = documents.filter((doc) => (!wanted || `${nameShown(doc)} ${doc.record.id} ${doc.points.join("")}`.toLocaleLowerCase().includes(wanted))
      && (!language || doc.record.language === language)
      && (!code || doc.record.diagnostics.some((one) => one.code === code))
      && (!$("open-only").checked || !state.done[doc.key]));
    if ($("order").value === "doubt") shown.sort((a, b) => doubt(a) - doubt(b) || a.number - b.number);
    renderList();
  }

  function renderList() {
    $("documents").replaceChildren(...shown.map((doc) => make("li", {}, make("button", { type: "button", "data-document": doc.number, class: state.done[doc.key] ? "done" : "", "aria-current": doc === current ? "true" : null }, make("bdi", {}, nameShown(doc)), " ", make("small", {}, `${Math.round(doubt(doc) * 100)} %`)))));
    $("count").textContent = `${shown.length} ${words.of} ${documents.length} ${words.documents}`;
    renderProgress();
  }
  function renderProgress() {
    const done = documents.filter((doc) => state.done[doc.key]).length;
    $("progress").textContent = `${current ? current.number + 1 : 0} / ${documents.length} · ${done} ${words.done}`;
  }
  function announce(message) { $("progress").textContent = message; }

  function fill(select, values) {
    const chosen = select.value;
    select.replaceChildren(make("option", { value: "" }, words.all), ...[...new Set(values)].sort().map((one) => make("option", { value: one }, one)));
    select.value = chosen;
  }

  function render() { if (current) { renderText(); renderRecord(); } renderList(); }
  function show(doc) { if (!doc) return; current = doc; closeMenu(); render(); $("text").scrollTop = 0; window.scrollTo(0, 0); }
  function step(by) { const at = shown.indexOf(current); show(shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]); }
  function accept() { state.done[current.key] = true; keep(); step(1); renderList(); }

  function nextDoubt() {
    const values = [...document.querySelectorAll(".value.doubt")];
    const at = values.indexOf(document.activeElement);
    const next = values[at + 1] || (at >= 0 ? values[0] : null);
    if (!next) return;
    next.focus();
    light([next.dataset.path]);
    reveal(".ev.lit");
  }

  function translate() {
    document.documentElement.lang = words === WORDS.nl ? "nl" : "en";
    document.querySelectorAll("[data-i18n]").forEach((element) => { element.textContent = words[element.dataset.i18n]; });
    document.querySelectorAll("[data-i18n-label]").forEach((element) => element.setAttribute("aria-label", words[element.dataset.i18nLabel]));
    fill($("filter-language"), documents.map((doc) => doc.record.language).filter(Boolean));
    fill($("filter-diagnostic"), documents.flatMap((doc) => doc.record.diagnostics.map((one) => one.code)));
    const keys = [["j / k", `${words.next} / ${words.previous}`], ["d", words.doubtful], ["a", words.accept], ["e, Enter", words.edit], ["Delete", words.remove], ["1–6", `${words.kind} (${words.line})`], ["u", words.use], ["s", words.export], ["l", words.list], ["?", words.keys], ["Esc", "×"]];
    $("help").replaceChildren(make("dl", {}, ...keys.flatMap(([key, what]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, what)])));
  }

  function toggle(panel, button) { $(panel).hidden = !$(panel).hidden; $(button).setAttribute("aria-expanded", String(!$(panel).hidden)); }

  // --- events ---------------------------------------------------------------------------------------------------
  const pathsAt = (target) => { const found = target.closest?.("[data-paths], .value"); return found ? (found.dataset.paths ? JSON.parse(found.dataset.paths) : [found.dataset.path]) : []; };
  for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, (event) => {
    const paths = pathsAt(event.target);
    light(paths);
    if (kind === "focusin" && paths.length) reveal(event.target.closest(".value") ? ".ev.lit" : ".value.lit");
  });
  document.addEventListener("click", (event) => {
    const target = event.target.closest("button, .ev");
    if (!event.target.closest("#menu")) closeMenu();
    if (!target) return;
    if (target.dataset.document) show(documents[Number(target.dataset.document)]);
    else if (target.dataset.remove) remove(target.dataset.remove);
    else if (target.dataset.add) { const path = add(target.dataset.add); document.querySelector(`.value[data-path^="${CSS.escape(path)}/"]`)?.focus(); }
    else if (target.dataset.remark) jump(Number(target.dataset.remark));
    else if (target.classList.contains("kind") && target.dataset.line) { const box = target.getBoundingClientRect(); chooseKind(Number(target.dataset.line), box.left, box.bottom); }
    else if (target.classList.contains("value")) edit(target);
    else if (target.classList.contains("ev") && window.getSelection()?.isCollapsed) reveal(`.value[data-path="${CSS.escape(JSON.parse(target.dataset.paths)[0] || "")}"]`)?.focus();
  });
  function jump(number) {
    const one = current.record.diagnostics[number];
    if (one.start !== null) { const pieces_ = [...document.querySelectorAll("#text [data-start]")].filter((element) => Number(element.dataset.start) <= one.start); pieces_[pieces_.length - 1]?.scrollIntoView({ block: "center" }); }
    if (one.field) light(Object.keys(current.record.evidence).filter((path) => path.startsWith(one.field)));
  }
  document.addEventListener("mouseup", (event) => { if (event.target.closest("#text")) setTimeout(useSelection); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { closeMenu(); return; }
    if (!$("menu").hidden && ["ArrowDown", "ArrowUp"].includes(event.key)) {
      const items = [...$("menu").querySelectorAll("button")];
      items[(items.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : items.length - 1)) % items.length].focus();
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
    const active = document.activeElement;
    const kind = KINDS[Number(event.key) - 1];
    if (kind && active.classList.contains("kind")) { setKind(Number(active.dataset.line), kind); return; }
    const actions = { j: () => step(1), k: () => step(-1), d: nextDoubt, a: accept, s: () => save([current]), u: useSelection, l: () => toggle("list", "list-toggle"), "?": () => toggle("help", "help-toggle") };
    if (event.key === "e" && active.classList.contains("value")) { event.preventDefault(); edit(active); return; }
    if (event.key === "Delete" && active.classList.contains("value")) { const path = active.dataset.path; assign(path, null); renderRecord(); document.querySelector(`.value[data-path="${CSS.escape(path)}"]`)?.focus(); return; }
    if (actions[event.key]) { event.preventDefault(); actions[event.key](); }
  });
  $("previous").addEventListener("click", () => step(-1));
  $("next").addEventListener("click", () => step(1));
  $("doubtful").addEventListener("click", nextDoubt);
  $("accept").addEventListener("click", accept);
  $("export").addEventListener("click", () => save([current]));
  $("export-all").addEventListener("click", () => save(documents));
  $("list-toggle").addEventListener("click", () => toggle("list", "list-toggle"));
  $("help-toggle").addEventListener("click", () => toggle("help", "help-toggle"));
  $("interface").addEventListener("change", (event) => { words = WORDS[event.target.value]; translate(); render(); });
  for (const id of ["search", "filter-language", "filter-diagnostic", "order", "open-only"]) $(id).addEventListener("input", filter);
  $("interface").value = words === WORDS.nl ? "nl" : "en";
  if (documents.length > 1 && window.innerWidth > 800) toggle("list", "list-toggle");
  translate();
  render();
})();
