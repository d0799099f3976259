// The console by keyboard: / to the field, j and k through the list, Enter opens, c copies the reply. Every key has a button or a link too.
"use strict";

const links = () => [...document.querySelectorAll(".cases a")];

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
  const cases = links();
  const at = cases.indexOf(document.activeElement);
  const open = cases.findIndex((entry) => entry.getAttribute("aria-current"));
  const from = at >= 0 ? at : open;
  if (event.key === "/") document.getElementById("text").focus();
  else if (event.key === "j") cases[Math.min(from + 1, cases.length - 1)]?.focus();
  else if (event.key === "k") cases[Math.max(from - 1, 0)]?.focus();
  else if (event.key === "c") document.querySelector("button[data-copies=reply-1]")?.click();
  else return;
  event.preventDefault();
});

// While something is under way only the list is fetched anew, so that a reply being written is not lost.
if (document.querySelector("[data-working]")) {
  const clock = setInterval(async () => {
    const answer = await fetch(location.href).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const list = fresh.querySelector(".cases");
    if (list) document.querySelector(".cases").replaceChildren(...list.children);
    if (fresh.querySelector("[data-working]")) return;
    clearInterval(clock);
    document.querySelector("[data-working]").remove();
    if (!document.querySelector("article.case") && fresh.querySelector("article.case")) location.reload();
  }, 1000);
}
