// The list of documents, and the way through it.
function nameShown(doc) { return doc.record.title || doc.record.series?.name || doc.record.id || `${words.untitled} ${doc.number + 1}`; }

function filter() {
  const wanted = $("search").value.toLocaleLowerCase();
  const [language, code] = [$("filter-language").value, $("filter-diagnostic").value];
  shown = documents.filter((doc) => (!wanted || doc.searched.includes(wanted))
    && (!language || doc.record.language === language)
    && (!code || doc.record.diagnostics.some((one) => one.code === code))
    && (!$("open-only").checked || !state.done[doc.key]));
  if ($("order").value === "doubt") shown.sort((a, b) => doubt(a) - doubt(b) || a.number - b.number);
  renderList();
}

function renderList() {
  $("documents").replaceChildren(...shown.map((doc) => make("li", {}, make("button", { type: "button", "data-document": doc.number, class: state.done[doc.key] ? "done" : "", "aria-current": doc === current ? "true" : null }, make("bdi", {}, nameShown(doc)), make("small", { title: words.sure }, `${Math.round(doubt(doc) * 100)} %`)))));
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

function render() {
  if (current) { renderText(); renderRecord(); } else $("text").textContent = words.nothing;
  renderList();
}
function show(doc) {
  if (!doc) return;
  current = doc;
  closeMenu();
  render();
  window.scrollTo(0, 0);
  $("record").scrollTop = 0;
  document.querySelector("#documents [aria-current]")?.scrollIntoView({ block: "nearest" });
}
function step(by) {
  const at = shown.indexOf(current);
  show(shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]);
}
function accept() {
  if (!current) return;
  const next = shown[shown.indexOf(current) + 1] || current;
  state.done[current.key] = true;
  keep();
  filter();
  show(next);
}

// Focus the next doubtful value, here or in the next document that has one.
function nextDoubt() {
  const values = [...document.querySelectorAll(".value.doubt")];
  const next = values[values.indexOf(document.activeElement) + 1];
  if (next) { next.focus(); return; }
  const doc = shown.slice(shown.indexOf(current) + 1).find((one) => doubt(one) < DOUBT);
  if (!doc) return;
  show(doc);
  document.querySelector(".value.doubt")?.focus();
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
