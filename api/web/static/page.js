// What a page can do better with a script; without one everything still works.
"use strict";

// Copy buttons: shown only where they can work.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const source = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      said.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(source);
      said.textContent = button.dataset.failed;
    }
  });
}

// One press is enough: the button says that it is working. Coming back to the page makes it ready again.
for (const form of document.querySelectorAll("form[data-busy]")) {
  const button = form.querySelector("button[type=submit]");
  const label = button.textContent;
  form.addEventListener("submit", () => {
    button.disabled = true;
    button.textContent = form.dataset.busy;
  });
  addEventListener("pageshow", () => {
    button.disabled = false;
    button.textContent = label;
  });
}

// What waits is looked at again by itself, while somebody is looking at the page; it can be stopped.
for (const box of document.querySelectorAll("[data-recheck]")) {
  const form = document.getElementById(box.dataset.form);
  const said = box.querySelector("[role=status]");
  const stop = box.querySelector("button");
  let left = Number(box.dataset.recheck);
  box.hidden = false;
  const say = () => {
    said.textContent = box.dataset.text.replace("%", String(left));
  };
  const clock = setInterval(() => {
    if (document.hidden) return;
    left -= 1;
    if (left <= 0) {
      clearInterval(clock);
      form.requestSubmit();
    } else if (left % 15 === 0 || left === 5) say();
  }, 1000);
  stop.addEventListener("click", () => {
    clearInterval(clock);
    said.textContent = box.dataset.stopped;
    stop.hidden = true;
  });
  say();
}

// Times in the reader's own zone; the exact one in UTC stays as the title.
for (const time of document.querySelectorAll("time[datetime]")) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "long" });
  time.title = time.textContent;
  time.textContent = format.format(new Date(time.dateTime));
}
