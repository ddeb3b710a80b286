// Puts a command into the line at the bottom as a person would type it, and points at controls.
// Whoever reads it sends it: nothing here presses Send.

const PATIENCE = 60000; // milliseconds for anything that the page should show
const STEADY = 3000; // milliseconds that the focus stays where it was put
const POINTED = "town-pointed";

// What `look` finds, before one of the next frames; nothing when it does not come.
function until(look, patience = PATIENCE) {
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    const frame = () => {
      const found = look();
      if (found || performance.now() > end) resolve(found || null);
      else requestAnimationFrame(frame);
    };
    frame();
  });
}

const picker = () => window.simcordPreview.commandPicker;
const shown = (selector) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
const fieldOf = (option) => shown(`.command-pill[data-option="${CSS.escape(option)}"] input`);

function type(field, text) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

async function fill(option, text) {
  if (!fieldOf(option)) {
    shown(".command-ghost")?.click();
    const offered = await until(() => shown(`.command-suggestion[data-value="${CSS.escape(option)}"]`));
    offered?.click();
  }
  const field = await until(() => fieldOf(option));
  if (!field) return false;
  type(field, text);
  // A second word to the town would be refused while the first one is under way.
  await until(() => picker().autocomplete.option !== option || picker().autocomplete.state !== "loading");
  const typed = fieldOf(option);
  typed?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  return true;
}

// Whether the whole of it is in the line now; the focus is on Send then.
export async function put(command, options) {
  shown(".command-context-close")?.click();
  const line = await until(() => shown("#channel-composer-input"));
  if (!line) return false;
  type(line, `/${command}`);
  const entry = await until(() => [...document.querySelectorAll(".command-entry")]
    .find((one) => one.querySelector("strong")?.textContent === `/${command}`));
  entry?.click();
  if (!await until(() => picker().draft?.invocation === command)) return false;
  for (const [option, text] of options) if (!await fill(option, text)) return false;
  // While the page asks the town something, Send cannot be pressed, nor have the focus.
  const send = document.querySelector("#send-message");
  await until(() => { send.focus(); return window.simcordPreview.ready && document.activeElement === send; });
  return true;
}

const controlOf = (key) => [...document.querySelectorAll("button[data-control-key]")]
  .find((one) => one.dataset.controlKey === key);

function mark(control) {
  for (const one of document.querySelectorAll(`.${POINTED}`)) one.classList.remove(POINTED);
  control.classList.add(POINTED);
  control.addEventListener("blur", () => control.classList.remove(POINTED), { once: true });
  control.scrollIntoView({ block: "center" });
  control.focus({ preventScroll: true });
  return control;
}

// Brings a control into view and the focus to it; pressing it is up to who reads.
export async function point(key) {
  let control = await until(() => controlOf(key));
  if (!control) return;
  mark(control);
  // News draws the conversation anew, and the focus would go with what stood there. Whoever presses
  // anything meanwhile has found it.
  let end = performance.now() + STEADY;
  for (const pressed of ["keydown", "pointerdown"]) {
    document.addEventListener(pressed, () => { end = 0; }, { once: true, capture: true });
  }
  const frame = () => {
    if (performance.now() > end) return;
    const fresh = control.isConnected ? null : controlOf(key);
    if (fresh && document.activeElement === document.body) control = mark(fresh);
    requestAnimationFrame(frame);
  };
  frame();
}
