// The list of rooms in the page's toolbar. Whoever visits one room may visit the others;
// the person that was chosen stays chosen, where that person is present.

import "./tour.js";

const here = window.location.hash.slice(1);
const CHOSEN = "town-viewer";
const LOOK = 2000; // milliseconds between two looks at which rooms there are
const people = document.querySelector("#viewer-picker");

function option(room) {
  const item = document.createElement("option");
  item.value = room.capability;
  item.textContent = room.label;
  item.selected = room.capability === here;
  return item;
}

// Lists the rooms that are not listed yet, each at the end of its group.
function list(select, rooms) {
  const known = new Set([...select.options].map((item) => item.value));
  for (const room of rooms.filter((one) => !known.has(one.capability))) {
    let box = [...select.children].find((one) => one.label === room.group);
    if (!box) {
      box = document.createElement("optgroup");
      box.label = room.group;
      select.append(box);
    }
    box.append(option(room));
  }
}

function picker(rooms) {
  const select = document.createElement("select");
  select.id = "room-picker";
  select.setAttribute("aria-label", "Room");
  list(select, rooms);
  select.addEventListener("change", () => { window.location.hash = select.value; });
  const label = document.createElement("label");
  label.className = "viewer-control";
  label.append("Room", select);
  return label;
}

// The page fills its list of people when the room has answered.
function keepPerson() {
  people.addEventListener("change", () => window.sessionStorage.setItem(CHOSEN, people.value));
  const chosen = window.sessionStorage.getItem(CHOSEN);
  const watch = new MutationObserver(() => {
    if (!people.options.length) return;
    watch.disconnect();
    const known = [...people.options].some((item) => item.value === chosen);
    if (!known || people.value === chosen) return;
    people.value = chosen;
    people.dispatchEvent(new Event("change"));
  });
  if (chosen) watch.observe(people, { childList: true });
}

async function rooms() {
  const answer = await fetch("/town.json", { headers: { "X-Simcord-Capability": here }, cache: "no-store" });
  return answer.ok ? answer.json() : [];
}

async function furnish() {
  people.closest("label").before(picker(await rooms()));
}

// What anyone outside may read of the town has a page of its own.
function openAgenda() {
  const link = document.createElement("a");
  link.id = "agenda-link";
  link.href = document.querySelector('meta[name="town-agenda"]').content;
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = "Public agenda";
  people.closest("label").after(link);
}

// A chapter that begins while somebody visits has a room of its own.
async function lookAround() {
  const select = document.querySelector("#room-picker");
  if (select) list(select, await rooms().catch(() => []));
}

if (here) {
  keepPerson();
  furnish();
  openAgenda();
  window.setInterval(lookAround, LOOK);
}
