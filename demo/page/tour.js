// The tour beside the conversation: five stories, each step of which the visitor does on the page.
// What was done is known by the town, which is asked again and again; nothing here ticks a step.

import { point, put } from "./box.js";
import { offer } from "./menus.js";

const here = window.location.hash.slice(1);
const CHOSEN = "town-viewer"; // as in town.js
const OPEN = "town-tour";
const COOKIE = "town-language";
const LOOK = 700; // milliseconds between two questions to the town
const SELDOM = 5; // times as long while the tour is closed
const people = document.querySelector("#viewer-picker");

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const toggle = make("button", {
  type: "button", id: "tour-toggle", class: "toolbar-button", "aria-controls": "tour", "aria-expanded": "false",
  onclick: () => show(panel.hidden, true),
}, "Tour");
const panel = make("aside", { id: "tour", "aria-labelledby": "tour-title", tabindex: "-1", hidden: "" });
const body = make("div", { class: "tour-body" });
const said = make("p", { class: "visually-hidden", role: "status", "aria-live": "polite" });
panel.append(body, said);

let sheet = null;
let before = "";

// ── The town ───────────────────────────────────────────────────────────────────────────────────

function language() {
  const kept = document.cookie.split("; ").find((one) => one.startsWith(`${COOKIE}=`));
  return kept?.split("=")[1] || null;
}

function speak(code) {
  document.cookie = `${COOKIE}=${code}; path=/; samesite=strict`;
}

async function ask(told = null) {
  const context = window.simcordPreview?.contextId;
  if (!context) return;
  const headers = { "X-Simcord-Capability": here, "X-Simcord-Context": context };
  const answer = told
    ? await fetch("/api/action", { method: "POST", headers: { ...headers, "X-Town": "tour" }, body: JSON.stringify(told) })
    : await fetch("/tour.json", { headers, cache: "no-store" });
  if (answer.ok) hear(await answer.text());
}

function hear(text) {
  if (text === before) return;
  const old = sheet;
  [before, sheet] = [text, JSON.parse(text)];
  offer(sheet.menus, sheet.words, (menu, message) => ask({ menu, message }));
  draw();
  announce(old?.open, sheet.open);
}

// ── What it says ───────────────────────────────────────────────────────────────────────────────

const words = (key, given = {}) => Object.entries(given)
  .reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), sheet.words[`page.${key}`]);

function announce(old, now) {
  if (!old || !now || old.name !== now.name) return;
  const known = new Set(old.steps.filter((step) => step.done).map((step) => step.name));
  const fresh = now.steps.filter((step) => step.done && !known.has(step.name));
  if (!fresh.length) return;
  const next = now.steps.find((step) => step.name === now.now?.name);
  const told = fresh.map((step) => words("ticked", { step: step.text }));
  said.textContent = [...told, next ? words("next", { step: next.text }) : words("finished")].join(" ");
  // What came back is looked at: at once, and again when pictures and files above it have grown.
  for (const wait of [0, LOOK]) window.setTimeout(latest, wait);
}

function latest() {
  document.querySelector("#channel-message-list").lastElementChild?.scrollIntoView({ block: "nearest" });
}

function act(key, text, onclick, kind = "") {
  return make("button", { type: "button", class: `tour-act ${kind}`, "data-key": key, onclick }, text);
}

function move(now) {
  window.sessionStorage.setItem(CHOSEN, now.who.id);
  window.location.hash = now.room.capability;
}

function become(now) {
  people.value = now.who.id;
  people.dispatchEvent(new Event("change", { bubbles: true }));
}

async function place(command, options) {
  if (await put(command, options)) said.textContent = words("was-put", { command });
}

// What helps with the step at hand: be who plays it, go there, and then do it oneself.
function helps(now) {
  const name = now.who.name, room = now.room.label;
  const wait = [make("p", { class: "tour-waits" }, words("waits"))];
  if (!room) return wait;
  if (!now.room.here) {
    const same = people.value === now.who.id;
    return [act("go", words(same ? "go" : "go-as", { name, room }), () => move(now), "tour-main")];
  }
  if (!now.ready) return [act("be", words("be", { name }), () => become(now), "tour-main")];
  const found = [];
  if (now.show) found.push(act("show", words("show", now.show), () => point(now.show.key), "tour-main"));
  if (now.put) {
    const kind = now.show ? "" : "tour-main";
    found.push(act("put", words("put", now.put), () => place(now.put.command, now.put.options), kind));
  }
  return found.length ? found : wait;
}

function line(step, now) {
  const current = now?.name === step.name;
  const state = step.done ? "done" : current ? "now" : "";
  const text = [make("span", { class: "tour-mark", "aria-hidden": "true" }, step.done ? "✓" : "")];
  if (state) text.push(make("span", { class: "visually-hidden" }, words(state)));
  const item = make("li", {
    class: state ? `tour-${state}` : null, "data-step": step.name, "aria-current": current ? "step" : null,
  }, make("p", {}, ...text, step.text));
  if (current) item.append(make("div", { class: "tour-acts" }, ...helps(now)));
  return item;
}

// ── How it looks ───────────────────────────────────────────────────────────────────────────────

function heading() {
  const tongues = make("select", { "aria-label": words("language"), "data-key": "language" },
    ...Object.entries(sheet.languages).map(([code, name]) =>
      make("option", { value: code, lang: code, selected: code === sheet.language ? "" : null }, name)));
  tongues.addEventListener("change", () => { speak(tongues.value); ask(); });
  return make("header", { class: "tour-heading" },
    make("h2", { id: "tour-title" }, words("tour")), tongues,
    make("button", { type: "button", class: "tour-close", "aria-label": words("close"), "data-key": "close",
      onclick: () => show(false, true) }, "×"));
}

const count = (story) => words("count", story);

function choices() {
  const items = sheet.stories.map((story) => make("li", {}, make("button", {
    type: "button", class: story.done === story.of ? "tour-story tour-whole" : "tour-story",
    "data-key": `story-${story.name}`, onclick: () => ask({ open: story.name }),
  }, make("span", {}, story.title), " ", make("span", { class: "tour-count" }, count(story)))));
  return [make("p", { class: "tour-intro" }, words("intro")), make("ul", { class: "tour-stories" }, ...items)];
}

function story({ name, title, about, steps, now }) {
  const counted = { done: steps.filter((step) => step.done).length, of: steps.length };
  const parts = [
    act("stories", `‹ ${words("stories")}`, () => ask({ open: "" }), "tour-plain"),
    make("h3", {}, title, " ", make("span", { class: "tour-count" }, count(counted))),
    make("p", { class: "tour-about" }, about),
    make("ol", { class: "tour-steps" }, ...steps.map((step) => line(step, now))),
  ];
  if (!now) parts.push(make("p", { class: "tour-finished" }, words("finished")));
  if (counted.done) parts.push(act("again", words("again"), () => ask({ again: name }), "tour-plain"));
  return parts;
}

function draw() {
  toggle.textContent = words("tour");
  panel.lang = sheet.language;
  const room = document.querySelector("#room-picker");
  if (room) {
    room.setAttribute("aria-label", words("room"));
    room.previousSibling.textContent = words("room");
  }
  const held = body.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  body.replaceChildren(heading(), ...(sheet.open ? story(sheet.open) : choices()));
  const near = [`[data-key="${held}"]`, ".tour-now button", ".tour-story", "[data-key=stories]"];
  if (held) near.map((one) => body.querySelector(one)).find(Boolean)?.focus();
  body.querySelector(".tour-now, .tour-finished")?.scrollIntoView({ block: "nearest" });
}

function show(open, byHand = false) {
  panel.hidden = !open;
  toggle.setAttribute("aria-expanded", String(open));
  window.sessionStorage.setItem(OPEN, open ? "yes" : "");
  if (byHand) (open ? panel : toggle).focus();
  if (open) ask().catch(() => {});
}

if (here) {
  const spoken = navigator.languages.map((one) => one.split("-")[0]).find((one) => ["en", "fr", "es"].includes(one));
  if (!language()) speak(spoken || "en");
  document.querySelector("#refresh").before(toggle);
  document.querySelector("#preview-workspace").append(panel);
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") show(false, true); });
  show(window.sessionStorage.getItem(OPEN) === "yes");
  let looks = 0;
  window.setInterval(() => {
    looks += 1;
    if (!panel.hidden || !sheet || looks % SELDOM === 0) ask().catch(() => {});
  }, LOOK);
}
