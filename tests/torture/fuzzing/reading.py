"""Doors at which words are read: times, questions, buttons, figures, settings, addresses."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from config.settings import BadSetting, load
from domain import playbook_edits, practices, questions, when
from domain.addresses import target
from domain.errors import PressUnknown, TextRefused
from domain.playbooks import Owner, Playbook
from domain.playbooks import read as playbooks_of
from domain.practices import BOUNDS, Practices
from domain.reminders import Via
from domain.text import clean_line, clean_text, clean_url, cut, escape, slugify
from domain.when.languages import LANGUAGES
from tests.corpora.shelf import addresses, texts
from tests.domain.questions import world
from tests.torture.fuzzing.mutation import text, words
from tests.torture.fuzzing.running import Entry
from views.ids import LIMIT, Pressed, marker_of, pack, unpack

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
_PHRASES = Path(__file__).parents[2] / "domain" / "when" / "phrases.yaml"


@cache
def phrases() -> tuple[str, ...]:
    """Times as people write them, in every language that is read."""
    rows: list[dict[str, Any]] = yaml.load(_PHRASES.read_text("utf-8"), yaml.CSafeLoader)
    return (*(row["text"] for row in rows), "2 h", "1h30", "90 min", "3 days before", "une semaine")


@cache
def asked() -> tuple[str, ...]:
    """Questions of every language, and sentences that ask for more than is theirs."""
    known = (row["text"] for name in world.files() for row in world.examples(name))
    return (*known, *(one.text for one in texts() if one.kind == "orders"))


def _moment(chance: random.Random) -> tuple[str, str, tuple[str, ...]]:
    codes = list(LANGUAGES)
    chance.shuffle(codes)
    reader = chance.choice(("when", "period", "length", "lead", "find", "find_period"))
    return reader, text(chance, phrases()), tuple(codes)


def _read_moment(given: tuple[str, str, tuple[str, ...]]) -> None:
    reader, said, codes = given
    here: dict[str, Any] = {"now": NOW, "zone": "Europe/Paris", "languages": codes}
    if reader == "when":
        assert when.read_when(said, **here).at.tzinfo is not None
    elif reader == "period":
        found = when.read_period(said, **here)
        assert found.start < found.end
    elif reader == "length":
        when.read_duration(said, languages=codes)
    elif reader == "lead":
        when.read_lead(said, languages=codes)
    elif reader == "find":
        when.find_when(said, **here)
    else:
        when.find_period(said, **here)


def _understood(said: str) -> None:
    found = world.hear(said, "en")
    assert found.intention in questions.INTENTIONS
    assert 0.0 <= found.confidence <= 1.0


def _pressed(said: str) -> None:
    marker_of(said)
    found = unpack(said)
    for index in range(5):
        for read in (found.number, found.page, found.span):
            _refused_or(read, index)
        _refused_or(lambda at: found.one_of(at, Via), index)


def _refused_or(read: Any, index: int) -> None:
    try:
        read(index)
    except PressUnknown:
        return


def _packed(given: tuple[str, str, int]) -> None:
    action, word, number = given
    packed = pack(action, number, word)
    assert len(packed) <= LIMIT
    assert unpack(packed) == Pressed(action, (packed.split(":")[1], word))
    assert unpack(packed).number(0) == number


def _shown(said: str) -> None:
    escape(said)
    assert len(cut(said, 80)) <= 80
    slugify(said)
    for clean in (clean_line, clean_text):
        try:
            kept = clean(said, field="text", limit=2000)
        except TextRefused:
            continue
        assert clean(kept, field="text", limit=2000) == kept


_TOKEN = "an-invented.token-of-nobody"  # noqa: S105 - it opens nothing
_GOOD = {
    "DISCORD_TOKEN": _TOKEN,
    "DISCORD_GUILD_ID": "123456789012345678",
    "DISCORD_API_BASE": "https://discord.com/api/v10",
    "DATABASE_URL": "sqlite:///data/bot.db",
    "SHARD_COUNT": "1",
    "SHARD_IDS": "all",
    "WEB_HOST": "127.0.0.1",
    "WEB_PORT": "8080",
    "WEB_PUBLIC_URL": "https://bot.example",
    "NETWORK_NAME": "Ouishare",
    "DEFAULT_LANGUAGE": "en",
    "DEFAULT_TIMEZONE": "Europe/Paris",
    "BACKUP_DIR": "data/backups",
    "BACKUP_EVERY": "24h",
    "LOG_LEVEL": "info",
    "LOG_FORMAT": "json",
}
_NOWHERE = Path("/nonexistent")


def _settings(chance: random.Random) -> dict[str, str]:
    given = {name: good for name, good in _GOOD.items() if chance.random() < 0.9}
    for name in chance.sample(sorted(_GOOD), chance.randint(1, 3)):
        given[name] = text(chance, tuple(good for good in _GOOD.values() if good != _TOKEN))
    return given


def _loaded(given: dict[str, str]) -> None:
    said, refused = "", None
    try:
        said = repr(load(given, _NOWHERE))
    except BadSetting as refusal:
        said, refused = str(refusal), refusal
    assert _TOKEN not in said
    if refused is not None:
        raise refused


@cache
def _playbook() -> Playbook:
    from bot import default_playbooks  # noqa: PLC0415

    return default_playbooks()["newcomer"]


def _edited(given: tuple[str, str, str]) -> None:
    said, days, name = given
    with suppress(playbook_edits.DaysRefused):
        playbook_edits.read_days(days)
    wording = playbook_edits.Wording(said, "en", None, Owner.NEWCOMER)
    after = playbook_edits.added(_playbook(), wording)
    assert len(after.steps) == len(_playbook().steps) + 1
    playbook_edits.changed(after, after.steps[-1].name, wording)
    moved = playbook_edits.moved(after, name, 1)
    assert len(playbook_edits.removed(moved, name).steps) == len(_playbook().steps)


def _values(chance: random.Random, depth: int = 0) -> Any:
    """Something that YAML can hold."""
    kind = chance.randrange(8) if depth < 5 else 8
    if kind < 2:
        return [_values(chance, depth + 1) for _ in range(chance.randint(0, 2))]
    if kind < 4:
        names = ("name", "owner", "days", "text", "act", "for", "title", "steps", "x")
        return {
            chance.choice(names): _values(chance, depth + 1) for _ in range(chance.randint(0, 6))
        }
    return chance.choice((None, 1, -1, 2.5, True, "newcomer", "person", chance.choice(words())))


def _figure(given: tuple[str, str]) -> None:
    name, said = given
    after = practices.changed(Practices(), name, practices.read_figure(said))
    least, most = BOUNDS[name]
    assert least <= getattr(after, name) <= most


def entries() -> list[Entry]:
    """Every door of this file."""
    hosts = tuple(
        one.host for name in ("", "-allowed") for one in addresses(f"addresses{name}.txt")
    )
    urls = (*hosts, *(f"http://{host}:8080/a?b#c" for host in hosts))
    presses = tuple(one.text for one in texts() if one.kind == "press")
    actions = (*presses, "event.going:1f3k", "member.page:2:1z:abc~0f0f", "board.list:offer::0:1")
    return [
        Entry("times", _moment, _read_moment),
        Entry("questions", lambda chance: text(chance, asked())[:500], _understood, in_loop=False),
        Entry("custom_id unpack", lambda chance: text(chance, actions)[:100], _pressed),
        Entry(
            "custom_id pack",
            lambda chance: ("a.b", text(chance, actions)[:60], chance.randrange(2**63)),
            _packed,
            (ValueError,),
        ),
        Entry("texts", lambda chance: text(chance, words()), _shown),
        Entry("links", lambda chance: text(chance, urls), lambda url: clean_url(url, field="link")),
        Entry("addresses", lambda chance: text(chance, urls), target),
        Entry("settings", _settings, _loaded, (BadSetting,)),
        Entry(
            "playbook edits",
            lambda chance: (
                *(text(chance, words()), text(chance, ("7", "-3", "365"))),
                chance.choice(("own_1", "welcome", "x")),
            ),
            _edited,
        ),
        Entry(
            "playbook files",
            lambda chance: {"x": {"for": "person", "title": {}, "steps": _values(chance)}},
            playbooks_of,
            (ValueError,),
        ),
        Entry(
            "practices",
            lambda chance: (chance.choice(sorted(BOUNDS)), text(chance, ("3", "7", "90", "٣"))),
            _figure,
        ),
    ]
