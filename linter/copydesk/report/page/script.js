"use strict";
const boxes = [...document.querySelectorAll(".filter input")];
const notes = [...document.querySelectorAll(".notes li")];
const marks = [...document.querySelectorAll("mark")];

const count = document.querySelector(".filter output");

function ticked(name) {
  return new Set(boxes.filter((box) => box.checked && box.name === name).map((box) => box.value));
}

function show() {
  const rules = ticked("rule");
  const severities = ticked("severity");
  const shown = new Set();
  for (const note of notes) {
    note.hidden = !rules.has(note.dataset.rule) || !severities.has(note.className);
    if (!note.hidden) shown.add(note.id.slice("problem-".length));
  }
  count.value = shown.size.toLocaleString("en");
  for (const mark of marks) {
    mark.classList.toggle("off", !mark.dataset.problems.split(" ").some((number) => shown.has(number)));
  }
  for (const article of document.querySelectorAll("article")) {
    article.hidden = !article.querySelector(".notes li:not([hidden])");
  }
}

for (const box of boxes) box.addEventListener("change", show);
for (const button of document.querySelectorAll(".filter button")) {
  button.addEventListener("click", () => {
    for (const box of boxes) box.checked = Boolean(button.dataset.all);
    show();
  });
}
for (const mark of marks) {
  mark.addEventListener("click", () => {
    location.hash = "problem-" + mark.dataset.problems.split(" ").pop();
  });
}
