"""The town's chat page as a visitor uses it: choose who to be, type a command, press, read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .webdriver import Browser

ENTER = "\ue007"
ARTIFACTS = Path(__file__).resolve().parents[2] / "test-artifacts"

_READY = """
  const page = window.simcordPreview;
  return page && page.ready && page.complete !== false && !page.pendingAction;
"""
_MESSAGES = '[...document.querySelectorAll("#channel-message-list > *")]'
_SAID = _MESSAGES + ".filter((one) => one.innerText.includes(args[0])).at(-1)"


@dataclass(frozen=True, slots=True)
class Page:
    """One room of the town in one window."""

    browser: Browser

    async def ready(self) -> None:
        """Until the page shows everything that it knows and waits for nothing."""
        await self.browser.until(_READY)

    async def become(self, part: str) -> None:
        """Choose the person who plays ``part``."""
        await self.browser.until(
            """
            const people = document.querySelector("#viewer-picker");
            const one = [...people.options].find((item) => item.textContent.includes(args[0]));
            if (!one) return false;
            people.value = one.value;
            people.dispatchEvent(new Event("change"));
            return true;
            """.replace("args[0]", "arguments_0").replace("arguments_0", "part"),
            part,
        )
        await self.ready()
