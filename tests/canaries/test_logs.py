"""Logs at every level hold no secret and nothing of anybody: neither ours nor those of libraries."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap

import pytest

from tests.laws.house import ROOT
from tests.process.conftest import RealTown, nursery, real  # noqa: F401  # its fixtures

TOKEN = ".".join(("MTIzNDU2Nzg5MDEyMzQ1Njc4OTA", "GabcDE", "x" * 38))
SECRETS = {
    "the bot's token": TOKEN,
    "an interaction's token": "aW50ZXJhY3Rpb246" + "Q" * 180,
    "a webhook's token": "w" * 68,
    "a calendar's link": "k3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3yk3y",
    "somebody's mail": "mara.canary@example.org",
    "a password": "hunter2canary",
    "what somebody wrote": "canary-of-what-was-written",
}

SCRIPT = """
import asyncio, logging, sqlite3, sys
import structlog
from config import log as logs
import discord, aiohttp, aiosqlite, apscheduler.schedulers.asyncio, httpx

secrets = {secrets!r}
logs.setup("debug", {form!r}, secret=secrets["the bot's token"])
log = structlog.get_logger("canary")
token, interaction, webhook, link, mail, password, words = secrets.values()

# Libraries, as they speak of their work.
for name in ("discord.http", "discord.gateway", "discord.webhook.async_", "aiosqlite", "httpx",
             "httpcore.http11", "aiohttp.client", "aiohttp.access", "apscheduler.executors",
             "asyncio", "anything.else"):
    library = logging.getLogger(name)
    for told in (words, token, interaction):
        library.debug("executing %s with %s", "INSERT INTO members", told)
        library.info("HTTP Request: GET https://example.org/%s", told)
logging.getLogger("discord.http").warning(
    "We are being rate limited. POST https://discord.com/api/v10/webhooks/1234/%s", webhook)
logging.getLogger("discord.http").warning("retried /interactions/77/%s/callback", interaction)
logging.getLogger("aiohttp.server").error("GET /me/%s.ics", link)

# Our own, with what may be among their facts.
log.debug("told", url="https://ada:" + password + "@example.org/feed", nested={{"to": [mail, token]}})
log.info("asked", path="/me/" + link + ".ics", header="Bot " + token)

# Exceptions, which quote what they were given.
class Surprise(Exception):
    pass

def fails(given):
    raise ValueError("not a number: " + given)

for kind in (ValueError, KeyError, Surprise, UnicodeError, discord.ClientException):
    try:
        try:
            fails(words)
        except ValueError as first:
            raise kind(words) from first
    except Exception:
        log.exception("incident")
        logging.getLogger("anything").exception("failed")
try:
    raise ExceptionGroup(words, [ValueError(words), KeyError(words)])
except ExceptionGroup as group:
    log.error("group", exc_info=group)
conn = sqlite3.connect(":memory:")
conn.execute("CREATE TABLE members (name TEXT NOT NULL UNIQUE)")
conn.execute("INSERT INTO members VALUES (?)", (words,))
try:
    conn.execute("INSERT INTO members VALUES (?)", (words,))
except sqlite3.Error:
    log.exception("constraint")

async def forgotten():
    async def fail():
        fails(words)
    asyncio.create_task(fail())
    await asyncio.sleep(0)
asyncio.run(forgotten())
log.info("over")
"""


@pytest.mark.parametrize("form", ["console", "json"])
def test_at_debug_nothing_secret_and_nothing_of_anybody_is_written(form: str) -> None:
    script = textwrap.dedent(SCRIPT).format(secrets=SECRETS, form=form)
    done = subprocess.run(  # noqa: S603  # our own script
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=False
    )
    told = done.stderr
    assert done.returncode == 0, told
    assert [what for what, secret in SECRETS.items() if secret in told] == []
    assert "INSERT INTO members" not in told
    assert "HTTP Request" not in told
    # What is left is what a person on call needs: where, of which kind, and what was not secret.
    assert "in fails" in told
    for kind in ("ValueError", "KeyError", "Surprise", "ExceptionGroup", "IntegrityError"):
        assert kind in told
    assert "UNIQUE constraint failed: members.name" in told
    assert "We are being rate limited. POST https://discord.com/api/v10/webhooks/1234/" in told
    assert "never retrieved" in told
    assert "[redacted]" in told
    assert "over" in told.splitlines()[-1]


async def test_a_process_at_debug_tells_nothing_of_what_people_write(real: RealTown) -> None:  # noqa: F811
    real.bot.env["LOG_LEVEL"] = "debug"
    world = real.discord.world
    mara = world.add_user("mara canary-name")
    world.add_member(real.guild, mara)
    await real.start()
    await real.announce("canary-title")
    card = await real.discord.message(real.news)
    await real.discord.click(mara, card, "Going")
    shown = await real.discord.slash(
        mara, real.square, "remind me", what="canary-reminder", when="in 2 seconds"
    )
    assert shown.message is not None
    await real.discord.click(mara, shown.message, "Confirm")
    await real.discord.message(world.dm(mara))
    for question in (
        "Who is canary-asked?",
        "Qui sait canary-asked ?",
        "¿Quién sabe canary-asked?",
    ):
        await real.discord.slash(mara, real.square, "ask", question=question)
    await real.discord.slash(mara, real.square, "member find", query="canary-sought")
    await real.discord.slash(mara, real.square, "event show", event="canary-nothing")
    told = real.bot.output
    assert await real.bot.terminate() == 0
    assert "delivered" in told
    assert "canary" not in told
    assert "executing" not in told
    assert re.search(r"INSERT|SELECT|UPDATE ", told) is None
    assert real.discord.token not in told
    assert re.search(r"/webhooks/\d+/|/interactions/\d+/", told) is None
    assert str(mara.id) not in told
