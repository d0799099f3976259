// What a page can do better with a script; without one everything still works.
"use strict";

// Copy buttons: shown only where they can work.
for (const button of document.querySelectorAll("button[data-copies]")) {
  const source = document.getElementById(button.dataset.copies);
  const said = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.href ?? source.value ?? source.textContent);
      said.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(source);
      said.textContent = button.dataset.failed;
    }
  });
}

// Paste buttons, likewise. What is pasted is looked at like what is typed, before anything else happens with it.
for (const button of document.querySelectorAll("button[data-pastes]")) {
  if (!navigator.clipboard?.readText) continue;
  const field = document.getElementById(button.dataset.pastes);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      field.value = await navigator.clipboard.readText();
      field.dispatchEvent(new Event("input", { bubbles: true }));
    } catch {
      // not allowed: the reader pastes by hand
    }
    if (field.value) field.form.querySelector("button[type=submit]").focus();
    else if (document.activeElement === button) field.focus();
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

// The answer can be watched while it is made: the form asks for that.
for (const field of document.querySelectorAll("[data-live]")) field.disabled = typeof EventSource === "undefined";

// How an answer comes about. The server knows where to go when it is there, and also after a lost connection.
for (const box of document.querySelectorAll("[data-watch]")) {
  const said = box.querySelector("[role=status]");
  const lines = new Map([...box.querySelectorAll("[data-network]")].map((line) => [line.dataset.network, line]));
  const source = new EventSource(box.dataset.watch);
  const answered = new Set();
  let all = 0;
  const next = () => {
    source.close();
    location.replace(box.dataset.next);
  };
  const tell = () => {
    said.textContent = box.dataset.searching.replace("%1", String(answered.size)).replace("%2", String(all));
  };
  source.addEventListener("searching", (event) => {
    const networks = JSON.parse(event.data).networks ?? [];
    all = networks.length;
    for (const slug of networks) lines.get(slug)?.removeAttribute("hidden");
    tell();
  });
  source.addEventListener("answered", (event) => {
    const { network } = JSON.parse(event.data);
    answered.add(network);
    const mark = lines.get(network)?.querySelector("span");
    if (mark) mark.textContent = box.dataset.answered;
    tell();
  });
  source.addEventListener("gathering", (event) => {
    const name = lines.get(JSON.parse(event.data).network)?.firstChild.textContent.trim();
    if (name) said.textContent = box.dataset.gathering.replace("%1", () => name);
  });
  source.addEventListener("answer", next);
  source.addEventListener("failed", next);
  source.addEventListener("error", () => {
    source.close();
    setTimeout(next, 2000); // a server that is away must not be asked without a pause
  });
}

// What waits is looked at again by itself, while somebody is looking at the page; it can be stopped.
for (const box of document.querySelectorAll("[data-recheck]")) {
  const form = document.getElementById(box.dataset.form);
  const said = box.querySelector("[role=status]");
  const stop = box.querySelector("button");
  let left = Number(box.dataset.recheck);
  delete box.dataset.idle;
  const say = () => {
    const long = left >= 120;
    said.textContent = (long ? box.dataset.long : box.dataset.text).replace("%", String(long ? Math.round(left / 60) : left));
  };
  const clock = setInterval(() => {
    if (document.hidden) return;
    left -= 1;
    if (left <= 0) {
      clearInterval(clock);
      form.requestSubmit();
    } else if (left % (left >= 120 ? 60 : 15) === 0 || left === 5) say();
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

// A part of the page that was replaced says what it has to say: the button that was pressed may be gone, and the focus with it.
document.addEventListener("htmx:afterSettle", (event) => event.detail.elt.querySelector("[role=status][tabindex]")?.focus());
