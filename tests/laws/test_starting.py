"""What a start may not read before Discord knows of the bot, and that what is put off still works."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from tests.laws.house import ROOT
from views.commands import descriptions
from views.texts import FOLDER, Texts, sources_of

LATER = frozenset(
    {
        *("apscheduler", "babel", "dateutil", "feedparser", "fluent", "httpx", "icalendar"),
        *("aiohttp.web", "matplotlib", "prometheus_client", "rapidfuzz", "yaml"),
        *("cogs.events.group", "cogs.support.desk", "cogs.support.presses", "domain.events"),
        *(
            "domain.questions",
            "domain.when",
            "jobs.post",
            "services.deliveries.preparing",
            "services.events.finding",
        ),
        *("services.exports", "services.imports", "views.reply", "web.server"),
    }
)
"""Libraries, and modules of ours behind which most of the others stand."""

NEVER = frozenset({"asyncpg", "feedparser", "httpx", "icalendar", "jinja2", "matplotlib", "yaml"})
"""Libraries that a start does not need even when everything stands: whoever asks first waits."""

_START = """
import asyncio, json, sys
from datetime import UTC, datetime
from pathlib import Path
import bot
from config import lazily

def read():
    unread = {one.__name__ for one in lazily.unread()}
    print(json.dumps(sorted(sys.modules.keys() - unread)))

async def start():
    settings = bot.load({"DISCORD_TOKEN": "x" * 40, "WEB_PORT": "0"}, Path.cwd())
    async with await bot.open_store(settings) as store:
        house = bot.with_copies(store, settings)
        beginning = lambda guard: bot.Bot(house, guard=guard)
        bot.copying.Backups(house)
        guard = bot.Supervisor(house, bot.Pulse(house.now()), beginning)
        life = beginning(bot.Guard(guard._breaker, guard._breaker.trace(), guard._identify))
        read()
        life._furniture()
        read()

asyncio.run(start())
"""


def started(folder: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The modules that a fresh process has read: before it identifies, and when all stands."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", _START],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    before, after = (frozenset(json.loads(line)) for line in done.stdout.splitlines()[-2:])
    return before, after


def test_who_starts_reads_only_what_saying_who_it_is_takes(tmp_path: Path) -> None:
    before, after = started(tmp_path)
    too_early = sorted(LATER & before)
    assert not too_early, (
        f"{too_early}: name the module, not what is in it, or import it in the function"
    )
    assert not NEVER & after
    assert {
        "cogs.events.group",
        "domain.events",
        "jobs.post",
    } <= after  # or this would prove nothing


def bundle_of(folder: Path, language: str) -> FluentBundle:
    """Every message below ``folder``, as Fluent's own parser reads whole files."""
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted(folder.rglob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text("utf-8")))
    return bundle


def test_a_message_read_by_itself_is_what_it_is_in_its_file() -> None:
    for folder in sorted(FOLDER.iterdir()):
        whole = bundle_of(folder, folder.name)._messages
        assert sources_of(folder).keys() == whole.keys()
        assert not bundle_of(folder, folder.name)._terms
        for key, source in sources_of(folder).items():
            (alone,) = FluentResource(source).body
            assert alone.equals(whole[key], ["span", "comment"]), key


def test_nobody_reads_the_words_of_a_command_otherwise_than_fluent_does() -> None:
    for language in Texts().languages:
        bundle = bundle_of(FOLDER / language / "commands", language)
        whole = {}
        for key in list(bundle._messages):
            pattern = bundle.get_message(key).value
            assert pattern is not None
            whole[key] = str(bundle.format_pattern(pattern)[0])
        assert dict(descriptions(language)) == whole
