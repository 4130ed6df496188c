// The text: each line in the band of its block, and the pieces that values and diagnostics point at.
const FAMILIES = {
  title: "what", series: "what", theme: "what", status: "what", sessions: "when", programme: "when", venue: "where",
  attendance: "where", people: "who", organisers: "body", partners: "body", registration: "how", prices: "how", free: "how",
};
const familyOf = (path) => FAMILIES[path.split("/")[0]] || "what";

function renderText() {
  const doc = current;
  const spans = spansByLine(doc);
  const fragment = document.createDocumentFragment();
  let before = null;
  doc.lines.forEach(([start, end], number) => {
    const kind = doc.kinds[number];
    const inner = make("span", { class: "words", dir: "auto" });
    const here = spans.get(number) || [];
    const inside = here.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
    const edges = [...new Set([start, end, ...inside])].sort((a, b) => a - b);
    for (let at = 0; at + 1 < edges.length; at++) inner.append(...pieces(doc, edges[at], edges[at + 1], here));
    const label = make("button", { type: "button", class: "kind", "data-line": number, tabindex: kind === before ? "-1" : null, "aria-haspopup": "menu",
      "aria-label": `${words.line} ${number + 1}: ${words.parts[kind]}` }, make("span", {}, words.parts[kind]));
    fragment.append(make("div", { class: `line k-${kind}${kind === before ? "" : " first"}` }, label, inner));
    before = kind;
  });
  $("text").classList.toggle("long", doc.lines.length > 400);
  $("text").replaceChildren(fragment);
}

// The spans of evidence and diagnostics that touch each line.
function spansByLine(doc) {
  const spans = new Map();
  const mark = (one, what) => {
    if (one.start !== null && one.end > one.start) spans.set(`${one.start}-${one.end}-${what.path || what.remark}`, { start: one.start, end: one.end, ...what });
  };
  for (const [path, found] of Object.entries(doc.record.evidence)) found.forEach((one) => mark(one, { path }));
  doc.record.diagnostics.forEach((one, number) => mark(one, { remark: String(number) }));
  const lines = new Map();
  for (const span of spans.values()) {
    for (let at = lineAt(doc, span.start); at < doc.lines.length && doc.lines[at][0] < span.end; at++) {
      if (!lines.has(at)) lines.set(at, []);
      lines.get(at).push(span);
    }
  }
  return lines;
}

function lineAt(doc, offset) {
  let [low, high] = [0, doc.lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (doc.lines[middle][0] <= offset) low = middle; else high = middle - 1;
  }
  return low;
}

// One stretch that the same spans cover, cut where a character would not be seen.
function pieces(doc, from, to, spans) {
  const over = spans.filter((span) => span.start <= from && span.end >= to).sort((a, b) => a.end - a.start - (b.end - b.start));
  const paths = over.filter((span) => span.path).map((span) => span.path);
  const narrow = over.filter((span) => span.path && !span.path.startsWith("theme/"));
  const apart = (one) => one.start !== narrow[0].start || one.end !== narrow[0].end || familyOf(one.path) !== familyOf(narrow[0].path);
  const second = narrow.find(apart)?.path;
  const remarked = over.some((span) => span.remark);
  const result = [];
  let plainFrom = from;
  const flush = (until) => {
    if (until > plainFrom) result.push(piece(doc.points.slice(plainFrom, until).join(""), plainFrom, paths, remarked, second));
  };
  for (let at = from; at < to; at++) {
    const point = doc.points[at];
    const lineBreak = point === "\n" || (point === "\r" && doc.points[at + 1] === "\n");
    if (!lineBreak && !CONTROL.test(point)) continue;
    flush(at);
    if (!lineBreak) {
      const code = `U+${point.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      result.push(make("span", { class: "control", "data-start": at, title: code }, "␡"));
    }
    plainFrom = at + 1;
  }
  flush(to);
  return result;
}

function piece(text, start, paths, remarked, second) {
  if (!paths.length && !remarked) return make("span", { "data-start": start }, text);
  const narrow = paths.filter((path) => !path.startsWith("theme/"));
  const names = [remarked ? "remark" : ""];
  if (paths.length) names.push("ev", narrow.length ? `f-${familyOf(narrow[0])}` : "wide");
  if (second) names.push("two", `g-${familyOf(second)}`);
  return make("span", {
    class: names.join(" ").trim(), "data-start": start, "data-paths": paths.length ? JSON.stringify(paths) : null,
    title: paths.map(wordFor).join(", ") || null, tabindex: narrow.length ? "0" : null, role: narrow.length ? "button" : null,
  }, text);
}

// Light what belongs to some values, in the text and on the card; nothing for none.
function light(paths) {
  const wanted = new Set(paths);
  document.querySelectorAll(".lit").forEach((element) => element.classList.remove("lit"));
  if (!wanted.size) { $("quote").hidden = true; return; }
  document.querySelectorAll("[data-paths]").forEach((element) => {
    if (JSON.parse(element.dataset.paths).some((path) => wanted.has(path))) element.classList.add("lit");
  });
  document.querySelectorAll(".value").forEach((element) => element.classList.toggle("lit", wanted.has(element.dataset.path)));
  quoteOf(paths[0]);
}

// The evidence in its surroundings, for a screen that cannot show text and card side by side.
function quoteOf(path) {
  const one = evidenceOf(current, path).find((found) => found.end > found.start);
  $("quote").hidden = !one;
  if (!one) return;
  const cut = (from, to) => visible(current.points.slice(Math.max(0, from), Math.max(0, to)).join("")).replace(/\s+/g, " ");
  const end = Math.min(one.end, one.start + 200);
  $("quote").replaceChildren(`…${cut(one.start - 40, one.start)}`, make("mark", {}, cut(one.start, end)), `${cut(end, end + 60)}…`);
}

function reveal(selector) {
  const element = document.querySelector(selector);
  element?.scrollIntoView({ block: "nearest" });
  return element;
}
