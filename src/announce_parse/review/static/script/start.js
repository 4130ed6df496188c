// What the mouse and the keys do.
function pathsAt(target) {
  const found = target.closest?.("[data-paths], .value");
  if (!found) return [];
  return found.dataset.paths ? JSON.parse(found.dataset.paths) : [found.dataset.path];
}

document.addEventListener("mouseover", (event) => {
  const paths = pathsAt(event.target);
  const focused = pathsAt(document.activeElement);
  light(paths.length ? paths : focused);
});
document.addEventListener("focusin", (event) => {
  const paths = pathsAt(event.target);
  light(paths);
  if (!paths.length) return;
  const fromCard = event.target.closest(".value");
  if (fromCard) lastPath = paths[0];
  reveal(fromCard ? ".ev.lit" : ".value.lit");
});

document.addEventListener("click", (event) => {
  if (!event.composedPath().includes($("menu"))) closeMenu();
  const target = event.target.closest("button, .ev");
  if (!target) return;
  const { dataset, classList } = target;
  if (dataset.document) show(documents[Number(dataset.document)]);
  else if (dataset.remove) remove(dataset.remove);
  else if (dataset.add) addHere(dataset.add);
  else if (dataset.goto) valueAt(dataset.goto)?.focus();
  else if (dataset.remark) jump(Number(dataset.remark));
  else if (classList.contains("kind")) chooseKind(Number(dataset.line), Number(dataset.line));
  else if (classList.contains("value")) edit(target);
  else if (classList.contains("ev") && window.getSelection()?.isCollapsed !== false) toValue(target);
});

// From evidence to its value; again, to the next value that the same characters are evidence of.
function toValue(target) {
  const paths = pathsAt(target);
  const next = paths[(paths.indexOf(lastPath) + 1) % paths.length];
  valueAt(next)?.focus();
}

function addHere(list) {
  const path = add(list);
  const first = document.querySelector(`.value[data-path="${CSS.escape(`${path}/name`)}"], .value[data-path^="${CSS.escape(path)}/"]`);
  if (first) edit(first);
}

// Show where a diagnostic points: its characters, else the values of its field.
function jump(number) {
  const one = current.record.diagnostics[number];
  const inField = (path) => one.field && (path === one.field || path.startsWith(`${one.field}/`));
  light(Object.keys(current.record.evidence).filter(inField));
  const before = [...document.querySelectorAll("#text [data-start]")].filter((element) => one.start !== null && Number(element.dataset.start) <= one.start);
  const place = before[before.length - 1] || document.querySelector(".ev.lit") || document.querySelector(".value.lit");
  document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  place?.classList.add("here");
  place?.scrollIntoView({ block: "center" });
}

document.addEventListener("mouseup", (event) => { if (event.target.closest?.("#text")) setTimeout(useSelection); });
document.addEventListener("selectionchange", () => { $("use").hidden = !chosenSpan(); });
$("use").addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection
$("use").addEventListener("click", (event) => { event.stopPropagation(); useSelection(); });

const ACTIONS = {
  j: () => step(1), k: () => step(-1), d: nextDoubt, a: accept, s: () => current && save([current]), u: useSelection, z: undo,
  l: toggleList, "?": () => $("help").showModal(), "/": () => { if ($("list").hidden) toggleList(); $("search").focus(); },
  t: () => document.querySelector(".kind")?.focus(), c: () => document.querySelector("#record .value")?.focus(),
};

document.addEventListener("keydown", (event) => {
  if (!$("menu").hidden) { inMenu(event); return; }
  if ($("help").open) return;
  if (event.target.matches("input:not([type=checkbox]), select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if ((event.ctrlKey || event.metaKey) && event.key === "z") { event.preventDefault(); undo(); }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const active = document.activeElement;
  const act = onKind(event, active) || onValue(event, active) || ACTIONS[event.key];
  if (act) { event.preventDefault(); act(); }
});

function inMenu(event) {
  const by = { ArrowDown: 1, ArrowUp: -1, Tab: event.shiftKey ? -1 : 1 }[event.key];
  const numbered = /^\d$/.test(event.key) && [...$("menu").querySelectorAll("button")].find((one) => one.textContent.startsWith(`${event.key} `));
  if (event.key === "Escape") closeMenu();
  else if (by) moveInMenu(by);
  else if (numbered) numbered.click();
  else return;
  event.preventDefault();
}

// On the label of a line: the arrows go along the lines, a number gives a kind, with Shift to the rest of its block.
function onKind(event, active) {
  if (!active.classList.contains("kind")) return null;
  const line = Number(active.dataset.line);
  const digit = /^Digit([1-6])$/.exec(event.code)?.[1] || (/^[1-6]$/.test(event.key) ? event.key : null);
  if (digit) return () => paint(line, event.shiftKey ? blockEnd(line) : line, KINDS[Number(digit) - 1]);
  return { ArrowDown: () => goToLine(line + 1), ArrowUp: () => goToLine(line - 1) }[event.key];
}

function onValue(event, active) {
  if (active.classList.contains("ev") && ["Enter", " "].includes(event.key)) return () => toValue(active);
  if (!active.classList.contains("value")) return null;
  const along = (by) => () => { const all = [...document.querySelectorAll(".value")]; all[all.indexOf(active) + by]?.focus(); };
  return { e: () => edit(active), Delete: () => clear(active.dataset.path), ArrowDown: along(1), ArrowUp: along(-1) }[event.key];
}

document.addEventListener("change", (event) => {
  if (event.target.id === "unusable") { setAside(event.target.checked ? "" : null); renderRecord(); ($("why") || $("unusable")).focus(); }
  else if (event.target.id === "why") setAside(event.target.value);
});
new ResizeObserver(() => document.documentElement.style.setProperty("--head", `${document.querySelector("header").offsetHeight}px`)).observe(document.querySelector("header"));
$("previous").addEventListener("click", ACTIONS.k);
$("next").addEventListener("click", ACTIONS.j);
$("doubtful").addEventListener("click", nextDoubt);
$("accept").addEventListener("click", accept);
$("undo").addEventListener("click", undo);
$("export").addEventListener("click", ACTIONS.s);
$("export-all").addEventListener("click", () => save(documents.filter((doc) => doc.done || doc.changed.size)));
$("list-toggle").addEventListener("click", toggleList);
$("list").addEventListener("scroll", () => {
  const { scrollTop, clientHeight, scrollHeight } = $("list");
  if (scrollHeight - scrollTop - clientHeight > 2 * clientHeight) return;
  const drawn = $("documents").childElementCount;
  if (drawn < shown.length) { drawList(drawn + AT_ONCE); renderState(); }
});
$("help-open").addEventListener("click", ACTIONS["?"]);
$("interface").addEventListener("change", (event) => { words = WORDS[event.target.value]; translate(); renderList(); render(); });
for (const id of ["search", "filter-language", "filter-diagnostic", "order", "open-only"]) $(id).addEventListener("input", filter);
$("interface").value = words === WORDS.nl ? "nl" : "en";
if (documents.length > 1 && window.innerWidth > 900) toggleList();
translate();
filter();
render();
