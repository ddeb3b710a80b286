"""Somebody who plays the tour: does what the panel says, by its own buttons and the keyboard alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .page import ENTER, Page

_NOW = "return document.querySelector('.tour-now')?.dataset.step"
_HELP = """
  const one = document.querySelector(`.tour-now[data-step="${args[0]}"] .tour-acts button`);
  return one && window.simcordPreview.ready ? one.dataset.key : null;
"""
_ACT = 'return document.querySelector(`.tour-now [data-key="${args[0]}"]`)'
_FOCUSED = "const one = document.activeElement; return one.matches(args[0]) ? one : null"
_MOVED = """
  const now = document.querySelector('.tour-now');
  const key = now?.querySelector('.tour-acts button')?.dataset.key;
  return Boolean(document.querySelector('.tour-steps'))
    && (now?.dataset.step !== args[0] || (key && key !== args[1]));
"""
_OPTION = """
  const one = [...document.querySelectorAll(".select-option")].find((item) =>
    item.checkVisibility() && item.innerText.includes(args[0]));
  one?.scrollIntoView({ block: "center" });
  return one;
"""
_APPLY = """
  return [...document.querySelectorAll("button")]
    .find((item) => item.checkVisibility() && item.innerText.trim() === "Apply");
"""
_FIELD = 'return document.querySelector(`.modal-dialog [name="${args[0]}"]`)'


@dataclass(frozen=True, slots=True)
class Player:
    """Plays on ``page``. What a step leaves open is theirs: ``choices`` in a list and ``forms`` by
    field, both by ``story.step``."""

    page: Page
    choices: Mapping[str, str]
    forms: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    async def open_panel(self) -> None:
        """Open the tour, and see its stories."""
        await self.page.browser.press("return document.querySelector('#tour-toggle')")
        await self.page.browser.until("return document.querySelector('.tour-story')")

    async def open(self, story: str) -> None:
        """Open ``story``, of those that the panel lists."""
        browser = self.page.browser
        await browser.press("return document.querySelector(`[data-key='story-${args[0]}']`)", story)
        await browser.until("return document.querySelector('.tour-steps')")

    async def back(self) -> None:
        """Back to all stories."""
        await self.page.browser.press("return document.querySelector('[data-key=stories]')")
        await self.page.browser.until("return document.querySelector('.tour-story')")

    async def counts(self) -> list[str]:
        """How much of each story is done, as the panel lists it."""
        said = "[...document.querySelectorAll('.tour-story .tour-count')]"
        return list(await self.page.browser.run(f"return {said}.map((one) => one.textContent)"))

    async def play(self, story: str) -> list[str]:
        """Open ``story`` and do all that it asks for; the names of its steps as they were done."""
        browser = self.page.browser
        await self.open(story)
        played: list[str] = []
        while step := await browser.run(_NOW):
            await self._do(f"{story}.{step}", step)
            if await browser.run(_NOW) != step:
                played.append(step)
        return played

    async def _do(self, name: str, step: str) -> None:
        """One press of what helps with ``step``, and what follows from it."""
        browser = self.page.browser
        help = await browser.until(_HELP, step)
        await browser.press(_ACT, help)
        if help == "put":
            await browser.type(await browser.until(_FOCUSED, "#send-message"), ENTER)
        elif help == "show":
            await self._use(name)
        if help in {"put", "show"} and name in self.forms:
            await self._write(name)
        await browser.until(_MOVED, step, help)

    async def _use(self, name: str) -> None:
        """The control that the panel pointed at, by the keyboard; a list of it is chosen from."""
        browser = self.page.browser
        control = await browser.until(_FOCUSED, "[data-control-key]")
        await browser.type(control, ENTER)
        if name not in self.choices:
            return
        await browser.press(_OPTION, self.choices[name])
        applied = await browser.run(_APPLY)
        if applied:
            await browser.click(applied)

    async def _write(self, name: str) -> None:
        browser = self.page.browser
        if not await browser.until(
            "return document.querySelector('.modal-dialog') || !document.querySelector('.tour-now')"
        ):
            return
        for part, text in self.forms[name].items():
            written = await browser.until(_FIELD, part)
            await browser.run("args[0].select()", written)
            await browser.type(written, text)
        await browser.press("return document.querySelector('.modal-actions .button-primary')")
        await browser.until("return !document.querySelector('.modal-dialog')")
