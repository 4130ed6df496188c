// The list of documents, and the way through it.
function nameShown(doc) {
  const { record } = doc;
  return visible(record.title || record.series?.name || record.id || `${words.untitled} ${doc.number + 1}`);
}

function filter() {
  const wanted = $("search").value.trim().toLocaleLowerCase();
  const [language, code] = [$("filter-language").value, $("filter-diagnostic").value];
  shown = documents.filter((doc) => (!wanted || doc.searched.includes(wanted))
    && (!language || doc.record.language === language)
    && (!code || doc.record.diagnostics.some((one) => one.code === code))
    && (!$("open-only").checked || !doc.done));
  if ($("order").value === "doubt") {
    const least = new Map(shown.map((doc) => [doc, doubt(doc)]));
    shown.sort((a, b) => least.get(a) - least.get(b) || a.number - b.number);
  }
  renderList();
}

const AT_ONCE = 300; // documents that the list grows by, so that thousands scroll as smoothly as few

function renderList() {
  $("documents").replaceChildren();
  drawList(AT_ONCE);
  $("count").textContent = `${shown.length} ${words.of} ${documents.length} ${words.documents}`;
  renderState();
}

// Draw the list up to a number of documents, where it is not there yet.
function drawList(until) {
  const drawn = $("documents").childElementCount;
  $("documents").append(...shown.slice(drawn, until).map((doc) => {
    const count = doubts(doc);
    const severe = doc.record.diagnostics.filter((one) => one.severity !== "info").length;
    return make("li", {}, make("button", { type: "button", "data-document": doc.number },
      make("bdi", {}, nameShown(doc)),
      make("small", { title: `${count} ${words.doubts}, ${severe} ${words.warnings}` },
        severe ? make("span", { class: "severe" }, "!".repeat(Math.min(severe, 3))) : null, " ", count ? `${count}?` : "")));
  }));
}

// What changes with each step: the mark of the document shown, what is done, how far one is.
function renderState() {
  for (const button of $("documents").querySelectorAll("button")) {
    const doc = documents[Number(button.dataset.document)];
    button.classList.toggle("done", doc.done);
    button.classList.toggle("edited", doc.changed.size > 0);
    if (doc === current) button.setAttribute("aria-current", "true"); else button.removeAttribute("aria-current");
  }
  const done = documents.filter((doc) => doc.done).length;
  $("progress").textContent = `${current ? current.number + 1 : 0} / ${documents.length} · ${done} ${words.done}`;
  $("accept").setAttribute("aria-pressed", String(Boolean(current?.done)));
  $("undo").disabled = !current?.past.length;
}

let silence = null;
function announce(message) {
  $("message").textContent = message;
  clearTimeout(silence);
  silence = setTimeout(() => { $("message").textContent = ""; }, 6000);
}

function fill(select, values) {
  const chosen = select.value;
  const label = (one) => (select.id === "filter-language" ? words.choices[one] || one : one);
  select.replaceChildren(make("option", { value: "" }, words.all), ...[...new Set(values)].sort().map((one) => make("option", { value: one }, label(one))));
  select.value = chosen;
}

function render() {
  if (current) { renderText(); renderRecord(); } else $("text").textContent = words.nothing;
  renderState();
}

function show(doc) {
  if (!doc) return;
  current = doc;
  lastPath = null;
  $("use").hidden = true;
  $("quote").hidden = true;
  closeMenu();
  drawList(shown.indexOf(doc) + 20);
  render();
  window.scrollTo(0, 0);
  $("record").scrollTop = 0;
  document.querySelector("#documents [aria-current]")?.scrollIntoView({ block: "nearest" });
}

function step(by) {
  const at = shown.indexOf(current);
  show(shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))]);
}

// Mark as reviewed, save it where there is a server, go on.
function accept() {
  if (!current) return;
  const next = shown[shown.indexOf(current) + 1] || current;
  current.done = true;
  keep(current);
  if (data.save) save([current]);
  if ($("open-only").checked) filter();
  show(next);
}

// Focus the next doubtful value, here or in the next document that has one.
function nextDoubt() {
  const values = [...document.querySelectorAll(".value.doubt")];
  const next = values[values.indexOf(document.activeElement) + 1];
  if (next) { next.focus(); return; }
  const doc = shown.slice(shown.indexOf(current) + 1).find((one) => doubt(one) < DOUBT);
  if (!doc) { announce(words.noDoubt); return; }
  show(doc);
  document.querySelector(".value.doubt")?.focus();
}

function translate() {
  document.documentElement.lang = words === WORDS.nl ? "nl" : "en";
  document.title = words.title;
  document.querySelectorAll("[data-i18n]").forEach((element) => { element.textContent = words[element.dataset.i18n]; });
  document.querySelectorAll("[data-i18n-label]").forEach((element) => element.setAttribute("aria-label", words[element.dataset.i18nLabel]));
  document.querySelectorAll("[data-key]").forEach((element) => {
    element.title = `${words[element.dataset.i18n]} (${element.dataset.key})`;
    element.setAttribute("aria-keyshortcuts", element.dataset.key);
  });
  fill($("filter-language"), documents.map((doc) => doc.record.language).filter(Boolean));
  fill($("filter-diagnostic"), documents.flatMap((doc) => doc.record.diagnostics.map((one) => one.code)));
  $("help").querySelector("dl").replaceChildren(...words.help.flatMap(([keys, what]) => [
    make("dt", {}, ...keys.split(" ").map((key) => make("kbd", {}, key))), make("dd", {}, what)]));
}

function toggleList() {
  $("list").hidden = !$("list").hidden;
  $("list-toggle").setAttribute("aria-expanded", String(!$("list").hidden));
}
