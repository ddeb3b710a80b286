// The list of rooms in the page's toolbar. Whoever visits one room may visit the others;
// the person that was chosen stays chosen, where that person is present.

const here = window.location.hash.slice(1);
const CHOSEN = "town-viewer";
const people = document.querySelector("#viewer-picker");

function option(room) {
  const item = document.createElement("option");
  item.value = room.capability;
  item.textContent = room.label;
  item.selected = room.capability === here;
  return item;
}

function picker(rooms) {
  const select = document.createElement("select");
  select.id = "room-picker";
  select.setAttribute("aria-label", "Room");
  for (const group of new Set(rooms.map((room) => room.group))) {
    const box = document.createElement("optgroup");
    box.label = group;
    box.append(...rooms.filter((room) => room.group === group).map(option));
    select.append(box);
  }
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

async function furnish() {
  const answer = await fetch("/town.json", { headers: { "X-Simcord-Capability": here }, cache: "no-store" });
  if (answer.ok) people.closest("label").before(picker(await answer.json()));
}

if (here) {
  keepPerson();
  furnish();
}
