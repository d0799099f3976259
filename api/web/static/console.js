// The console by keyboard. Every key has a button or a link too, and without this script all of them work.
"use strict";

const KEYS = "txdiag-console-keys"; // "off": no single keys
const DRAFT = "txdiag-draft:";
const place = document.getElementById("place");
const help = document.getElementById("help");
const at = (id) => document.getElementById(id);

// Inside another site's page a browser may refuse any storage: then nothing is remembered, and all else works.
function memory(area) {
  try {
    return window[area];
  } catch {
    return null;
  }
}
const here = memory("sessionStorage");
const always = memory("localStorage");

// --- the list -----------------------------------------------------------------------------------------------------------------

const links = () => [...document.querySelectorAll(".cases a")];
const opened = () => links().findIndex((entry) => entry.getAttribute("aria-current"));

function move(step) {
  const cases = links();
  const focused = cases.indexOf(document.activeElement);
  const from = focused >= 0 ? focused : opened();
  cases[from < 0 ? 0 : Math.min(Math.max(from + step, 0), cases.length - 1)]?.focus();
}

function openBeside(step) {
  const cases = links();
  const to = opened() < 0 ? 0 : opened() + step;
  if (cases[to]) show(cases[to].href, { focus: true, keep: true });
}

// A case opens beside the list without a new page: the list keeps its place, and what stands in the field stays.
let latest = 0;

async function show(address, { focus = false, keep = false } = {}) {
  latest += 1;
  const mine = latest;
  place.setAttribute("aria-busy", "true");
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  const text = answer?.ok ? await answer.text() : null;
  if (mine !== latest) return; // another one was chosen meanwhile
  if (text === null) {
    location.assign(address);
    return;
  }
  const fresh = new DOMParser().parseFromString(text, "text/html");
  const theirs = fresh.getElementById("place");
  place.replaceChildren(...theirs.children);
  place.dataset.opened = theirs.dataset.opened;
  place.removeAttribute("aria-busy");
  document.title = fresh.title;
  if (keep) history.pushState(null, "", address);
  const list = at("list");
  list.dataset.list = fresh.getElementById("list").dataset.list;
  for (const entry of links()) entry.removeAttribute("aria-current");
  fill(fresh.getElementById("list"));
  prepare();
  if (focus) at("case")?.focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".cases a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  show(link.href, { focus: true, keep: true });
});
addEventListener("popstate", () => {
  if (!location.search.includes("open=")) location.reload();
  else show(location.href);
});

// Only lines that changed are replaced, so that the focus stays where it is.
function fill(fresh) {
  const list = at("list");
  for (const line of fresh.querySelectorAll("[data-row]")) {
    const mine = list.querySelector(`[data-row="${CSS.escape(line.dataset.row)}"]`);
    const link = mine?.querySelector("a");
    if (!link) continue;
    const theirs = line.querySelector("a");
    if (mine.dataset.state !== line.dataset.state) {
      mine.dataset.state = line.dataset.state;
      link.className = theirs.className;
      link.replaceChildren(...theirs.childNodes);
    }
    link.href = theirs.href;
    if (theirs.getAttribute("aria-current")) link.setAttribute("aria-current", "true");
  }
  const [said, told] = [list.querySelector("[role=status]"), fresh.querySelector("[role=status]")];
  if (said && told && said.textContent !== told.textContent) said.textContent = told.textContent || list.dataset.finished;
  if (!("working" in fresh.dataset)) delete list.dataset.working;
}

async function watch() {
  const list = at("list");
  if (!list || !("working" in list.dataset)) return;
  const answer = await fetch(list.dataset.list).catch(() => null);
  if (answer?.ok) fill(new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("list"));
  else if (answer?.status === 401) return; // the session is over: the next press says so, and what stands in the fields stays
  const current = document.querySelector(".cases a[aria-current]");
  const done = current?.closest("[data-state]").dataset.state !== "working";
  if (current && done && !place.dataset.opened) await show(current.href);
  if ("working" in list.dataset) setTimeout(watch, 700);
  else if (current && document.activeElement === document.body) current.focus({ preventScroll: true });
}

// --- copying, and words of one's own ------------------------------------------------------------------------------------------

async function copy(button) {
  const source = at(button.dataset.copy);
  const said = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent);
    said.textContent = button.dataset.copied;
  } catch {
    if (source.select) source.select();
    else getSelection().selectAllChildren(source);
    said.textContent = button.dataset.failed;
  }
  setTimeout(() => {
    said.textContent = "";
  }, 4000);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if ("copy" in button.dataset) copy(button);
  else if ("help" in button.dataset) showKeys();
  else if ("draftDrop" in button.dataset) {
    for (const field of drafts()) {
      here?.removeItem(draftOf(field));
      field.value = field.defaultValue;
    }
    document.querySelector("[data-draft-note]").hidden = true;
    document.querySelector("[data-main-reply]").focus();
  }
});

const drafts = () => [...document.querySelectorAll("textarea[data-draft]")];
const draftOf = (field) => `${DRAFT}${field.closest("[data-replies]").dataset.replies}:${field.id}`;

document.addEventListener("input", (event) => {
  if (event.target.matches("textarea[data-draft]")) here?.setItem(draftOf(event.target), event.target.value);
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("[data-sign-out]")) {
    for (const key of Object.keys(here ?? {})) if (key.startsWith(DRAFT)) here.removeItem(key);
  }
});

// What a freshly shown case needs: its buttons, and the words an agent had begun.
function prepare() {
  for (const button of document.querySelectorAll("button[data-copy], button[data-help]")) button.hidden = false;
  for (const field of drafts()) {
    const kept = here?.getItem(draftOf(field)) ?? null;
    if (kept === null || kept === field.defaultValue) continue;
    field.value = kept;
    document.querySelector("[data-draft-note]").hidden = false;
  }
}

// --- keys ---------------------------------------------------------------------------------------------------------------------

function showKeys() {
  help.showModal();
  at("help-title").focus();
}

const press = (key) => document.querySelector(`button[data-key="${key}"]`)?.click();
const into = (element) => {
  element?.focus();
  element?.scrollIntoView({ block: "nearest" });
};
const ACTS = {
  "/": () => into(at("text")),
  s: () => into(at("q")),
  j: () => move(1),
  k: () => move(-1),
  n: () => openBeside(1),
  p: () => openBeside(-1),
  o: () => document.activeElement.closest(".cases a")?.click(),
  c: () => press("c"),
  l: () => press("l"),
  i: () => press("i"),
  h: () => press("h"),
  x: () => press("x"),
  e: () => into(document.querySelector("[data-main-reply]")),
  w: () => into(at("remark")),
  r: () => press("r"),
  "?": () => showKeys(),
};

addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const field = event.target.closest?.("input, textarea, select");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && field?.id === "text") {
    event.preventDefault();
    field.form.requestSubmit();
    return;
  }
  if (event.key === "Escape" && field && !help.open) field.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || field || help.open) return;
  const inList = event.target.closest?.(".cases a");
  if (inList && (event.key === "ArrowDown" || event.key === "ArrowUp")) move(event.key === "ArrowDown" ? 1 : -1);
  else if (inList && event.key === "Home") links()[0].focus();
  else if (inList && event.key === "End") links().at(-1).focus();
  else if (ACTS[event.key] && always?.getItem(KEYS) !== "off") ACTS[event.key]();
  else return;
  event.preventDefault();
});

const choice = at("keys-on");
choice.checked = always?.getItem(KEYS) !== "off";
choice.addEventListener("change", () => always?.setItem(KEYS, choice.checked ? "on" : "off"));

prepare();
document.querySelector(".cases a[aria-current]")?.scrollIntoView({ block: "nearest" });
watch();
