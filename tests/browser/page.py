"""The town's chat page as a visitor uses it: choose who to be, type a command, press, read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .webdriver import Browser

ENTER = "\ue007"
ARTIFACTS = Path(__file__).resolve().parents[2] / "test-artifacts"

_READY = "const page = window.simcordPreview; return page?.ready && page.complete;"
_CHOOSE = """
  const list = document.querySelector(args[0]);
  const one = [...(list?.options || [])].find((item) => item.textContent.includes(args[1]));
  if (!one) return false;
  if (list.value !== one.value) {
    list.value = one.value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return true;
"""
_MESSAGE = """
  const said = [...document.querySelectorAll("#channel-message-list [data-message-id]")];
  const one = said.filter((item) => item.innerText.includes(args[0])).at(-1);
"""
# The page takes no Send while it still asks for suggestions; whoever sees that nothing went presses again.
_SENT = """
  const page = window.simcordPreview;
  if (!page.commandPicker.draft) {
    window.pressedSend = null;
    return true;
  }
  window.pressedSend ??= performance.now();
  if (page.ready && performance.now() - window.pressedSend > 2000) {
    window.pressedSend = performance.now();
    document.querySelector("#send-message").click();
  }
  return false;
"""
_FIELD = "return document.querySelector('.command-pill[data-option=\"%s\"] input')"
_SUGGESTED = """
  return [...document.querySelectorAll(".command-suggestion")]
    .find((item) => item.dataset.value === args[0]);
"""
_PERSON = """
  return [...document.querySelectorAll(".command-entity-suggestion")]
    .find((item) => item.checkVisibility() && item.innerText.includes(args[0]));
"""


@dataclass(frozen=True, slots=True)
class Page:
    """One window of the town."""

    browser: Browser

    async def ready(self) -> None:
        """Until the page shows everything that it knows and waits for nothing."""
        await self.browser.until(_READY)

    async def become(self, part: str) -> None:
        """Be the person who plays ``part``."""
        await self.ready()
        await self.browser.until(_CHOOSE, "#viewer-picker", part)
        await self.ready()

    async def enter(self, room: str) -> None:
        """Go to ``room``, which loads the page anew."""
        await self.ready()
        before = await self.browser.run("return window.simcordPreview.contextId")
        await self.browser.until(_CHOOSE, "#room-picker", room)
        await self.browser.until(
            "const page = window.simcordPreview;"
            "return page?.ready && page.contextId && page.contextId !== args[0];",
            before,
        )
        await self.ready()

    async def command(self, name: str, /, **options: str) -> None:
        """Type ``/name``, fill ``options`` as text and send it; returns once it was answered.

        A person is picked: ``@Name``.
        """
        await self.ready()
        line = await self.browser.until(
            "return document.querySelector('#channel-composer-input:not([hidden])')"
        )
        await self.browser.type(line, f"/{name}")
        await self.browser.until(
            "const list = window.simcordPreview.commandPicker;"
            "return list.state === 'browsing' && list.query === args[0] && list.activeEntryKey;",
            name,
        )
        await self.browser.type(line, ENTER)
        await self.browser.until(
            "return window.simcordPreview.commandPicker.draft?.invocation === args[0]", name
        )
        for option, text in options.items():
            await self._fill(option, text)
        await self.browser.press("return document.querySelector('#send-message')")
        await self.browser.until(_SENT)
        await self.ready()

    async def _fill(self, option: str, text: str) -> None:
        field = _FIELD % option
        if not await self.browser.run(field):
            await self.browser.press("return document.querySelector('.command-ghost')")
            await self.browser.press(_SUGGESTED, option)
        person = text.removeprefix("@")
        await self.browser.type(await self.browser.until(field), person)
        if person != text:
            await self.browser.press(_PERSON, person)
        await self.ready()

    async def reads(self, text: str) -> str:
        """The latest message that holds ``text``, once it is there, as it reads."""
        return str(await self.browser.until(f"{_MESSAGE} return one?.innerText;", text))

    async def press(self, label: str, *, under: str) -> None:
        """Press the button ``label`` of the latest message that holds ``under``."""
        await self.ready()
        await self.browser.press(
            f"{_MESSAGE} return [...one.querySelectorAll('button.component-button')]"
            ".find((item) => item.innerText.trim() === args[1]);",
            under,
            label,
        )
        await self.ready()

    async def choose(self, option: str, *, under: str) -> None:
        """Choose ``option`` in the list of the latest message that holds ``under``."""
        await self.ready()
        trigger = f"{_MESSAGE} return one.querySelector('button.select-trigger');"
        await self.browser.press(trigger, under)
        await self.browser.press(
            "const one = [...document.querySelectorAll('.select-option')].find((item) =>"
            "item.checkVisibility() && item.innerText.includes(args[0]));"
            "one?.scrollIntoView({ block: 'center' }); return one;",  # not under what sticks below
            option,
        )
        # A list of several has a button of its own, to say that this is all.
        applied = await self.browser.run(
            "return [...document.querySelectorAll('button')]"
            ".find((item) => item.checkVisibility() && item.innerText.trim() === 'Apply');"
        )
        if applied:
            await self.browser.click(applied)
        await self.ready()

    async def picture(self, name: str) -> None:
        """Keep what the window shows, with its latest message in view."""
        await self.browser.run(
            "document.querySelector('#channel-message-list').lastElementChild?.scrollIntoView"
            "({ block: 'end' })"
        )
        await self.browser.picture(ARTIFACTS / f"{name}.png")

    async def write(self, **fields: str) -> None:
        """Fill the form that is open, its fields by their names, and send it."""
        for name, text in fields.items():
            field = await self.browser.until(
                'return document.querySelector(`.modal-dialog [name="${args[0]}"]`)', name
            )
            await self.browser.type(field, text)
        await self.browser.press("return document.querySelector('.modal-actions .button-primary')")
        await self.browser.until("return !document.querySelector('.modal-dialog')")
        await self.ready()
