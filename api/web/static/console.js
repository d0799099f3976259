// The console by keyboard: / to the field, j and k through the list, Enter opens, c copies the reply. Every key has a button or a link too.
"use strict";

const cases = [...document.querySelectorAll(".cases a")];

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
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
