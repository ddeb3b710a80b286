"""Words of the stories about texts: a town full of what strangers may write, and what Discord reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import simcord

from db import board, chapters, decisions, events, handbook, members, people, projects, reminders
from db.chapters import Source
from db.store import Transaction
from domain.board import Post, Side
from domain.chapters import Chapter, Kind, Status
from domain.decisions import Decision, Noun
from domain.errors import TextRefused
from domain.events import Audience, Event
from domain.events import Kind as EventKind
from domain.handbook import Page
from domain.handbook import Source as Written
from domain.members import Field, Level
from domain.projects import Project
from domain.reminders import Reminder
from domain.text import clean_line, clean_text, slugify
from domain.times import wall_at
from services import people as acting
from tests.corpora.shelf import texts
from tests.stories.conftest import Town

_SPEAKING = ("content", "title", "description", "name", "value", "text", "label", "placeholder")
_PLAIN = ("label", "placeholder", "options", "custom_id")
"""Parts that show text as it is: nothing in them is markup."""

ACTIVE = {
    "calls everyone": re.compile(r"@(?=everyone|here)(?!everyone\.example)", re.IGNORECASE),
    "calls somebody": re.compile(r"(?<!\\)<(?:@[!&]?|#)10000000000000000\d>"),
    "is a command or a guide": re.compile(r"(?<!\\)<(?:/[\w -]+:\d+|id:\w+)>"),
    "is a time": re.compile(r"(?<!\\)<t:(?:0|-?9{9,}|1234567890)(?::\w)?>"),
    "is an emoji of a server": re.compile(r"(?<!\\)<a?:\w+:100000000000000005>"),
    "is a masked link": re.compile(r"(?<!\\)\]\(\s*<?(?:https?://(?:evil|two)|javascript|data)"),
    "is a heading": re.compile(r"^\s*(?:#{1,3}|-#)\s+(?:heading|subtext|small)", re.MULTILINE),
    "is a quote": re.compile(r"^\s*>{1,3} (?:quote|all of it|said)", re.MULTILINE),
    "is bold or so": re.compile(r"(?<!\\)(?:\*\*|__|~~|\|\||`)(?:bold|under|gone|spoiler|code)\b"),
    "is a block of code": re.compile(r"(?<!\\)```"),
    "turns the line": re.compile(r"[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]"),
    "hides": re.compile(r"(?<!@)\u200b|[\u2060-\u2064\ufeff\u00ad\u180e\u034f\ufff9-\ufffb]"),
    "controls": re.compile(r"[\0-\x08\x0b-\x1f\x7f-\x9f]"),
    "is half a letter": re.compile(r"[\ud800-\udfff]"),
    "piles up": re.compile(r"\u0300{6}|\u0e47{6}|\u20e3{6}"),
}


def wrong(said: str, *, plain: bool) -> list[str]:
    """What a text that Discord reads does that it should not; ``plain`` where nothing is markup."""
    always = {"turns the line", "hides", "controls", "is half a letter", "piles up"}
    rules = {name: rule for name, rule in ACTIVE.items() if not plain or name in always}
    return [f"{name}: {said[max(0, at.start() - 40):at.end() + 40]!r}"
            for name, rule in rules.items() if (at := rule.search(said))]  # fmt: skip


def spoken(
    body: Any, *, plain: bool = False, markup: tuple[str, ...] = _SPEAKING
) -> Iterator[tuple[str, bool]]:
    """Every text in the body of a request, and whether it stands where nothing is markup."""
    if isinstance(body, list):
        for one in body:
            yield from spoken(one, plain=plain, markup=markup)
    elif isinstance(body, dict):
        for name, value in body.items():
            here = plain or name in _PLAIN
            if isinstance(value, str) and name in (*_SPEAKING, "location"):
                yield value, here or name not in markup
            else:
                yield from spoken(value, plain=here, markup=markup)


def faults(town: Town) -> list[str]:
    """What Discord was told so far that does something."""
    found: list[str] = []
    for request in town.env.http_requests:
        if request.method in {"POST", "PATCH"} and "/commands" not in request.path:
            # The name and the place of one of Discord's own events are read as they are.
            mirror = "/scheduled-events" in request.path
            for said, plain in spoken(
                request.json, markup=("description",) if mirror else _SPEAKING
            ):
                found += [
                    f"{request.method} {request.path[:40]} {one}"
                    for one in wrong(said, plain=plain)
                ]
    return list(dict.fromkeys(found))


@dataclass
class Wall:
    """What stands in the store, each by its identifier: what was written, and as what."""

    town: Town
    owner: simcord.MemberActor
    kept: dict[str, dict[int, str]] = field(default_factory=dict)
    next: int = 10**15

    def fresh(self, noun: str, text: str) -> int:
        self.next += 1
        self.kept.setdefault(noun, {})[self.next] = text
        return self.next


def taken(clean: Callable[..., str], limit: int) -> Iterator[str]:
    """Every text of the corpus as it would be kept, each once."""
    seen: dict[str, None] = {}
    for one in texts():
        try:
            seen[clean(one.text[:limit], field="text", limit=limit)] = None
        except TextRefused:
            continue
    yield from seen


async def wall(town: Town) -> Wall:
    """A town in which everything is called what strangers may write."""
    owner = town.person("ada")
    made = Wall(town, owner)
    now, here = town.house.now(), town.guild.id
    await acting.network(town.house, here, "")

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, here, owner.id, "ada", now=now)
        for write in (
            _events,
            _board,
            _projects,
            _pages,
            _reminders,
            _decisions,
            _people,
            _chapters,
        ):
            await write(tx, made)

    await town.house.store.write(unit)
    return made


async def _events(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for number, text in enumerate(taken(clean_line, 100)):
        starts = now + timedelta(days=1, minutes=number)
        event = Event(
            id=made.fresh("event", text),
            network=made.town.guild.id,
            chapter=None,
            title=text,
            kind=EventKind.MEETUP,
            wall=wall_at(starts, "Europe/Paris"),
            zone="Europe/Paris",
            starts=starts,
            ends=starts + timedelta(hours=2),
            audience=Audience.NETWORK,
            venue=text,
            description=text * 3,
        )
        await events.add(tx, event, Source(), now=now)


async def _board(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for text in taken(clean_line, 500):
        post = Post(
            *(made.fresh("post", text), made.town.guild.id, Side.OFFER, made.owner.id, text),
            *((text[:40],), text[:40], None, now, now + timedelta(days=60)),
        )
        await board.add(tx, post, now=now)


async def _projects(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for text in taken(clean_line, 100):
        project = Project(
            made.fresh("project", text), made.town.guild.id, text, made.owner.id, text=text
        )
        await projects.add(tx, project, now=now)


async def _pages(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for text in taken(clean_text, 4000):
        title = clean_line(text[:120], field="title", limit=120)
        number = made.fresh("page", text)
        page = Page(
            *(number, made.town.guild.id, title, text, "en", Written.WRITTEN, str(number)),
            *(now, now, now),
        )
        await handbook.add(tx, page, now=now)


async def _reminders(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for number, text in enumerate(taken(clean_line, 500)):
        at = now + timedelta(days=40, minutes=number)
        reminder = Reminder(
            *(made.fresh("reminder", text), made.town.guild.id, made.owner.id, text),
            *(wall_at(at, "Europe/Paris"), "Europe/Paris", at, "none"),
        )
        await reminders.add(tx, reminder, now=now)


async def _decisions(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for text in taken(clean_text, 2200):
        title = clean_line(text[:150], field="title", limit=150)
        decision = Decision(
            *(made.fresh("decision", text), made.town.guild.id, Noun.MATTER, None, None, title),
            *(text, made.owner.id, None, now, now + timedelta(days=60)),
        )
        await decisions.add(tx, decision)


async def _people(tx: Transaction, made: Wall) -> None:
    now, here = made.town.house.now(), made.town.guild.id
    for one in texts():
        name = one.text[:32].encode("utf-8", "ignore").decode()  # as Discord gives it, uncleaned
        if not name.strip():
            continue
        member = made.fresh("member", name)
        await people.meet(tx, here, member, name, now=now)
        line = next(_cleaned(one.text, 50), "word")
        said = dict.fromkeys((Field.ABOUT, Field.IDENTITY, Field.SKILLS, Field.TOPICS, Field.OFFERS, Field.NEEDS), (line,))  # fmt: skip
        await members.put(tx, here, member, said)
        await members.open_to(tx, here, member, dict.fromkeys(said, Level.NETWORK))
        await members.index(tx, here, member)


def _cleaned(text: str, limit: int) -> Iterator[str]:
    try:
        yield clean_line(text[:limit], field="text", limit=limit)
    except TextRefused:
        return


async def _chapters(tx: Transaction, made: Wall) -> None:
    now = made.town.house.now()
    for text in taken(clean_line, 80):
        number = made.fresh("chapter", text)
        chapter = Chapter(
            id=number,
            network=made.town.guild.id,
            slug=f"{slugify(text)[:60]}-{number}",
            name=text,
            kind=Kind.PLACE,
            status=Status.ACTIVE,
            city=text,
            country="FR",
            region=None,
            latitude=None,
            longitude=None,
            zone="Europe/Paris",
            language="en",
        )
        await chapters.add(tx, chapter, Source(), now=now)
