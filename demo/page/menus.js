// The menu that Discord opens on a message, for the commands that stand in no other place.

let offered = [];
let label = "";
let choose = () => {};
const list = document.querySelector("#channel-message-list");

function close(button) {
  button?.parentElement?.querySelector(".town-menu")?.remove();
  button?.setAttribute("aria-expanded", "false");
}

// The focus goes first: what is removed while it has the focus would be closed a second time.
function leave(button) {
  button.focus();
  close(button);
}

function open(button) {
  const menu = document.createElement("div");
  menu.className = "town-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  const message = button.closest("[data-message-id]").dataset.messageId;
  for (const one of offered) {
    const item = document.createElement("button");
    item.type = "button";
    item.setAttribute("role", "menuitem");
    item.textContent = one.label;
    item.addEventListener("click", () => { leave(button); choose(one.name, message); });
    menu.append(item);
  }
  menu.addEventListener("keydown", (event) => walk(event, menu, button));
  menu.addEventListener("focusout", (event) => {
    if (!menu.contains(event.relatedTarget) && event.relatedTarget !== button) close(button);
  });
  button.setAttribute("aria-expanded", "true");
  button.after(menu);
  menu.firstElementChild.focus();
}

function walk(event, menu, button) {
  const items = [...menu.children];
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) items.at(next % items.length).focus();
  else if (event.key === "Escape") leave(button);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function furnish() {
  if (!offered.length) return;
  for (const bar of list.querySelectorAll(".message-context-actions:not(:has(.town-apps))")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "message-action-button town-apps";
    button.textContent = "⋯";
    button.setAttribute("aria-haspopup", "menu");
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-expanded") === "true") close(button);
      else open(button);
    });
    bar.append(button);
  }
}

// `run` is called with the name of a command and the identifier of the message.
export function offer(menus, words, run) {
  choose = run;
  if (label === words["page.menu"] && JSON.stringify(menus) === JSON.stringify(offered)) return;
  offered = menus;
  label = words["page.menu"];
  for (const old of list.querySelectorAll(".town-apps")) { close(old); old.remove(); }
  furnish();
}

new MutationObserver(furnish).observe(list, { childList: true, subtree: true });
