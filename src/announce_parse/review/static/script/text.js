// The text: each line in the band of its block, and the pieces that values and diagnostics point at.
function renderText() {
  const doc = current;
  const cuts = new Map();
  const mark = (start, end, what) => { if (end > start) cuts.set(`${start}-${end}-${what.path || what.remark}`, { start, end, ...what }); };
  for (const [path, found] of Object.entries(doc.record.evidence)) found.forEach((one) => mark(one.start, one.end, { path }));
  doc.record.diagnostics.forEach((one, number) => { if (one.start !== null) mark(one.start, one.end, { remark: String(number) }); });
  const spans = [...cuts.values()];
  const fragment = document.createDocumentFragment();
  let before = null;
  doc.lines.forEach(([start, end], number) => {
    const kind = doc.kinds[number];
    const inner = make("span", { class: "words", dir: "auto" });
    const here = spans.filter((span) => span.start < end && span.end > start);
    const edges = [...new Set([start, end, ...here.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)])])].sort((a, b) => a - b);
    for (let at = 0; at + 1 < edges.length; at++) pieces(doc, edges[at], edges[at + 1], here).forEach((piece) => inner.append(piece));
    const label = make("button", { type: "button", class: "kind", "data-line": number, "aria-label": `${words.line} ${number + 1}: ${words.parts[kind]}` }, make("span", {}, words.parts[kind]));
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
    if (point === "\n" || (point === "\r" && doc.points[at + 1] === "\n")) continue;
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
  const narrow = paths.filter((path) => !path.startsWith("theme/"));
  const classes = [paths.length ? "ev" : "", paths.length && !narrow.length ? "wide" : "", narrow.length > 1 ? "two" : "", remarks.length ? "remark" : ""].join(" ").trim();
  return make("span", { class: classes, "data-start": start, "data-paths": paths.length ? JSON.stringify(paths) : null, title: paths.map(wordFor).join(", ") || null, tabindex: narrow.length ? "0" : null }, text);
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
