// What the mouse and the keys do.
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
  else if (target.dataset.add) { const path = add(target.dataset.add); (valueAt(`${path}/name`) || document.querySelector(`.value[data-path^="${CSS.escape(path)}/"]`))?.focus(); }
  else if (target.dataset.remark) jump(Number(target.dataset.remark));
  else if (target.classList.contains("kind") && target.dataset.line) { const box = target.getBoundingClientRect(); chooseKind(Number(target.dataset.line), box.left, box.bottom); }
  else if (target.classList.contains("value")) edit(target);
  else if (target.classList.contains("ev") && window.getSelection()?.isCollapsed) valueAt(JSON.parse(target.dataset.paths || "[]")[0] || "")?.focus();
});
// Show where a diagnostic points: its characters, else the values of its field.
function jump(number) {
  const one = current.record.diagnostics[number];
  light(one.field ? Object.keys(current.record.evidence).filter((path) => path === one.field || path.startsWith(`${one.field}/`)) : []);
  const before = [...document.querySelectorAll("#text [data-start]")].filter((element) => one.start !== null && Number(element.dataset.start) <= one.start);
  const place = before[before.length - 1] || document.querySelector(".ev.lit");
  document.querySelectorAll(".here").forEach((element) => element.classList.remove("here"));
  place?.classList.add("here");
  place?.scrollIntoView({ block: "center" });
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
  const actions = { j: () => step(1), k: () => step(-1), d: nextDoubt, a: accept, s: () => current && save([current]), u: useSelection, l: () => toggle("list", "list-toggle"), "?": () => toggle("help", "help-toggle") };
  if (event.key === "e" && active.classList.contains("value")) { event.preventDefault(); edit(active); return; }
  if (event.key === "Delete" && active.classList.contains("value")) { clear(active.dataset.path); return; }
  if (actions[event.key]) { event.preventDefault(); actions[event.key](); }
});
$("previous").addEventListener("click", () => step(-1));
$("next").addEventListener("click", () => step(1));
$("doubtful").addEventListener("click", nextDoubt);
$("accept").addEventListener("click", accept);
$("export").addEventListener("click", () => current && save([current]));
$("export-all").addEventListener("click", () => save(documents));
$("list-toggle").addEventListener("click", () => toggle("list", "list-toggle"));
$("help-toggle").addEventListener("click", () => toggle("help", "help-toggle"));
$("interface").addEventListener("change", (event) => { words = WORDS[event.target.value]; translate(); render(); });
for (const id of ["search", "filter-language", "filter-diagnostic", "order", "open-only"]) $(id).addEventListener("input", filter);
$("interface").value = words === WORDS.nl ? "nl" : "en";
if (documents.length > 1 && window.innerWidth > 800) toggle("list", "list-toggle");
translate();
render();
