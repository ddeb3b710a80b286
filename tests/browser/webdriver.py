"""A browser as a test drives it: the few words of W3C WebDriver that are needed, over httpx.

Waiting is done inside the page: a condition is looked at before each frame that is painted, so
nothing sleeps. Scripts see what they were given as ``args``.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import os
import re
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

CHROMIUM, CHROMEDRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
in_chromium = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.skipif(
        not (CHROMIUM.exists() and CHROMEDRIVER.exists()),
        reason="needs Debian's chromium and chromium-driver",
    ),
]
"""The marks of a module whose windows stay open from one test to the next."""
PATIENCE = 60.0  # seconds for anything that a page should show, on a machine that does much else
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # the key of an element, WebDriver § 11
_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
)
_REDRAWN = 10  # times that a page may redraw what was found before it could be clicked
# Runs in the page before each frame that it paints, until the condition is true.
_WAIT = """
const done = arguments[arguments.length - 1], args = [...arguments].slice(0, -1);
const look = () => { %s };
const frame = () => {
  let found = null;
  try { found = look(); } catch (_) { found = null; }
  if (found) done(found); else requestAnimationFrame(frame);
};
frame();
"""


class Stale(RuntimeError):
    """The page drew itself anew: the element that was found is not in it any more."""


class NeverShown(AssertionError):
    """What was waited for did not come; carries the condition and what the page says."""


@dataclass(frozen=True, slots=True)
class Browser:
    """One window. Scripts are bodies of functions; elements are those that scripts return."""

    http: httpx.AsyncClient
    session: str

    async def _ask(self, method: str, path: str, **body: Any) -> Any:
        answer = await self.http.request(
            method, f"/session/{self.session}{path}", json=body if method == "POST" else None
        )
        value = answer.json()["value"]
        if answer.is_error:
            kind = Stale if value["error"] == "stale element reference" else RuntimeError
            raise kind(f"{value['error']}: {value['message']}")
        return value

    async def open(self, address: str) -> None:
        """Go to ``address``; a change of the fragment alone loads nothing."""
        await self._ask("POST", "/url", url=address)

    async def run(self, script: str, *args: Any) -> Any:
        """What ``script`` returns, at once."""
        return await self._ask(
            "POST", "/execute/sync", script=f"const args = arguments; {script}", args=list(args)
        )

    async def until(self, condition: str, *args: Any) -> Any:
        """What ``condition`` returns once that is true (an element, a text, a number).

        Raises ``NeverShown``.
        """
        try:
            return await self._ask(
                "POST", "/execute/async", script=_WAIT % condition, args=list(args)
            )
        except RuntimeError as error:
            text = await self.run("return document.body.innerText")
            raise NeverShown(f"{condition}\n{args}\n{error}\n--- the page ---\n{text}") from None

    async def click(self, element: dict[str, str]) -> None:
        """Press the middle of ``element``, as a mouse would."""
        await self._ask("POST", f"/element/{element[_ELEMENT]}/click")

    async def press(self, condition: str, *args: Any) -> None:
        """Click what ``condition`` returns; found again when the page redrew it meanwhile."""
        for _ in range(_REDRAWN):
            with contextlib.suppress(Stale):
                await self.click(await self.until(condition, *args))
                return
        raise NeverShown(f"{condition}\n{args}\nis drawn anew each time before it can be clicked")

    async def type(self, element: dict[str, str], text: str) -> None:
        """Type ``text`` into ``element``, key by key."""
        await self._ask("POST", f"/element/{element[_ELEMENT]}/value", text=text)

    async def devtools(self, command: str, **parameters: Any) -> Any:
        """What Chromium answers to a command of its own protocol, such as one that emulates."""
        return await self._ask("POST", "/goog/cdp/execute", cmd=command, params=parameters)

    async def complaints(self) -> list[str]:
        """What the console was told since it was last asked: warnings and errors."""
        told = await self._ask("POST", "/se/log", type="browser")
        return [one["message"] for one in told if one["level"] in {"WARNING", "SEVERE"}]

    async def picture(self, path: Path) -> None:
        """Keep what the window shows as a PNG."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(base64.b64decode(await self._ask("GET", "/screenshot")))


@contextlib.asynccontextmanager
async def browser(home: Path, *, width: int = 1280, height: int = 900) -> AsyncIterator[Browser]:
    """A Chromium without a window, its profile in ``home``; closed with its driver at the end."""
    env = {"PATH": os.environ.get("PATH", ""), "HOME": str(home), "LANG": "C.UTF-8"}
    driver = await asyncio.create_subprocess_exec(
        str(CHROMEDRIVER), "--port=0", stdout=PIPE, stderr=DEVNULL, env=env, cwd=home
    )
    try:
        port = await asyncio.wait_for(_port(driver), PATIENCE)
        address = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=address, timeout=120, trust_env=False) as http:
            session = await _session(http, home, width, height)
            try:
                yield Browser(http, session)
            finally:
                await http.delete(f"/session/{session}")
    finally:
        with contextlib.suppress(ProcessLookupError):
            driver.terminate()
        await driver.wait()


async def _port(driver: Process) -> int:
    assert driver.stdout is not None
    async for line in driver.stdout:
        if found := re.search(rb"successfully on port (\d+)", line):
            return int(found[1])
    raise RuntimeError("chromedriver ended before it listened")


async def _session(http: httpx.AsyncClient, home: Path, width: int, height: int) -> str:
    flags = [*_FLAGS, f"--user-data-dir={home / 'profile'}", f"--window-size={width},{height}"]
    wanted = {
        "goog:chromeOptions": {"binary": str(CHROMIUM), "args": flags},
        "goog:loggingPrefs": {"browser": "ALL"},
        "timeouts": {"script": int(PATIENCE * 1000), "pageLoad": 30_000},
    }
    answer = await http.post("/session", json={"capabilities": {"alwaysMatch": wanted}})
    answer.raise_for_status()
    return str(answer.json()["value"]["sessionId"])
