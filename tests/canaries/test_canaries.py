"""A canary in everything that people write, and nobody finds one that is not for them."""

from __future__ import annotations

import gc
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest
import simcord
from aiohttp.test_utils import TestClient, TestServer

from db import erasures
from db.personal.tables import TABLES
from domain.privacy import GRACE
from services import backups
from tests.canaries.planting import (
    ELSEWHERE,
    EVENT,
    PLANTED,
    canary,
    own_words,
    plant,
    sought,
)
from tests.stories.conftest import Town
from tests.stories.privacy.playing import said
from tests.stories.test_members import opened
from web.server import Window

NAME = "mara vxname"
PLACES = (
    *("reminders.what", "projects.name", "projects.text", "projects.topics", "questions.text"),
    *("board_posts.text", "board_posts.topics", "handbook.title", "handbook.body"),
    *("draft.reminder", "draft.event", "asked.question", "field.about", "field.skills"),
    *("field.topics", "field.offers", "field.needs", "field.identity", "field.links"),
)
Look = Callable[[Town, simcord.MemberActor], Awaitable[str]]


def test_every_column_of_peoples_words_has_a_canary_or_a_reason() -> None:
    assert own_words() == set(PLANTED) | ELSEWHERE.keys()
    assert not set(PLANTED) & ELSEWHERE.keys()


@pytest.fixture
async def mara(town: Town) -> simcord.MemberActor:
    """Who wrote all of it, for few eyes; she animates Lyon."""
    lyon = await town.chapter("Lyon")
    mara = await town.connector(NAME, lyon)
    await plant(town, mara, lyon)
    for place in PLANTED:
        table, _, column = place.partition(".")
        rows = await town.house.store.read.execute_fetchall(f"SELECT {column} FROM {table}")  # noqa: S608
        assert any("vx" in str(row[0]) for row in rows), f"no canary sits in {place}"
    return mara


@pytest.fixture
async def visitor(town: Town) -> AsyncIterator[TestClient[Any, Any]]:
    """Somebody with a browser."""
    town.house = replace(town.house, public_url="https://ouishare.example")
    window = Window(town.house, "127.0.0.1", 0)
    async with TestClient(TestServer(window.application())) as client:
        yield client


async def commands(town: Town, viewer: simcord.MemberActor, mara: simcord.MemberActor) -> str:
    """What every list, card, search and suggestion says to ``viewer``."""
    square, shown = town.square, []
    for command in (
        *("event list", "event mine", "member find", "project list", "board list", "board match"),
        *("chapter list", "connector list", "remind list", "partner find", "decide list"),
        *("onboard mine", "profile show", "magazine latest"),
    ):
        shown.append(await viewer.slash(square, command))
    shown.append(await viewer.slash(square, "member show", member=mara))
    shown.append(await viewer.slash(square, "chapter show", chapter="Lyon"))
    shown.append(await viewer.slash(square, "chapter near", city="Lyon"))
    shown.append(await viewer.slash(square, "event show", event=EVENT))
    shown.append(await viewer.slash(square, "event agenda", event=EVENT))
    for place in PLACES:
        word = sought(place)
        shown.append(await viewer.slash(square, "handbook search", query=word))
        shown.append(await viewer.slash(square, "member find", query=word))
    for skill in ("field.skills", "field.topics"):
        shown.append(await viewer.slash(square, "member find", skill=sought(skill)))
    typed = [
        str(await viewer.autocomplete(square, command, option, text))
        for command, option, texts in (
            ("member find", "query", PLACES),
            ("member find", "skill", PLACES),
            ("event show", "event", ("draft.event", "questions.text")),
            ("project show", "project", ("projects.name", "projects.text")),
            ("remind cancel", "reminder", ("reminders.what", "draft.reminder")),
        )
        for text in map(sought, texts)
    ]
    return "".join(map(said, shown)) + "".join(typed)


async def questions(town: Town, viewer: simcord.MemberActor, _mara: object) -> str:
    """What ``/ask`` answers, in three languages."""
    forms = ("Who can help with {}?", "Qui connaît {} ?", "¿Quién sabe de {}?")
    asked = [(forms[number % 3], place) for number, place in enumerate(PLACES)]
    asked += [(form, "field.skills") for form in forms]
    asked += [("What does the handbook say about {}?", "handbook.title")]
    told = [
        said(await viewer.slash(town.square, "ask", question=form.format(sought(place))))
        for form, place in asked
    ]
    return "".join(told)


async def exports(town: Town, viewer: simcord.MemberActor, _mara: object) -> str:
    """What ``viewer``'s own file holds."""
    given = await viewer.slash(town.square, "privacy export")
    assert given.response is not None
    (attached,) = given.response.attachments
    return str((await attached.read()).decode())


WAYS: tuple[Callable[[Town, simcord.MemberActor, simcord.MemberActor], Awaitable[str]], ...] = (
    commands,
    questions,
    exports,
)


@pytest.mark.parametrize("way", WAYS)
async def test_a_stranger_finds_no_canary_by_any_way(
    town: Town,
    mara: simcord.MemberActor,
    way: Callable[[Town, simcord.MemberActor, simcord.MemberActor], Awaitable[str]],
) -> None:
    seen = await way(town, town.person("stranger"), mara)
    assert "vx" not in seen.replace(NAME, "").replace("vxname", "")
    if way is questions:
        await opened(town, mara, "skills", "network")
    own = await way(town, town.person("another") if way is questions else mara, mara)
    assert "vx" in own.replace(NAME, "").replace("vxname", "")  # it can be found


async def test_pages_and_figures_hold_no_canary_and_no_name(
    town: Town, mara: simcord.MemberActor, visitor: TestClient[Any, Any]
) -> None:
    for path in ("/", "/calendar.ics", "/chapters/lyon.ics", "/healthz", "/metrics"):
        answer = await visitor.get(path)
        body = await answer.text()
        assert "vx" not in body, path
        assert str(mara.id) not in body, path


async def test_nothing_of_it_is_posted_where_others_read_or_told_in_the_log(
    town: Town, mara: simcord.MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    stranger = town.person("stranger")
    await commands(town, stranger, mara)
    await town.wait(timedelta(days=2))
    posted = [
        f"{message.content}{[embed.to_dict() for embed in message.embeds]}"
        for channel in town.guild.channels.values()
        if channel.name not in {"lyon"}
        for message in channel.history()
    ]
    posted += [message.content for message in town.inbox(stranger)]
    assert "vx" not in "".join(posted)
    ours = [
        record.getMessage()
        for record in caplog.records
        if record.levelno >= logging.WARNING or hasattr(record, "_logger")
    ]
    ours += [str(record.msg) for record in caplog.records if isinstance(record.msg, dict)]
    assert "vx" not in "".join(ours)


async def test_after_an_erasure_no_file_cache_or_backup_holds_a_canary(
    town: Town, mara: simcord.MemberActor, tmp_path: Path, visitor: TestClient[Any, Any]
) -> None:
    house, network = town.house, town.guild.id
    await visitor.get(f"/me/{canary('calendar_links.token').replace(' ', '-')}.ics")
    await commands(town, town.person("stranger"), mara)
    copy = await backups.make(house, tmp_path / "copies")
    assert held(copy)
    assert "vx" in remembered(town.bot.client.get_cog("Questions").memory)  # type: ignore[union-attr]
    await house.store.write(lambda tx: erasures.ask(tx, network, mara.id, now=house.now()))
    await town.wait(GRACE + timedelta(hours=1))
    await house.store.wipe()
    assert [found for path in files(house.store.path) for found in held(path)] == []
    assert "vx" not in remembered(house.store._memory)
    memory = town.bot.client.get_cog("Questions").memory  # type: ignore[union-attr]
    assert "vx" not in remembered(memory)
    for table in TABLES:
        rows = await house.store.read.execute_fetchall(f"SELECT * FROM {table}")  # noqa: S608
        assert not [row for row in rows if mara.id in tuple(row)], table
    answer = await visitor.get(f"/me/{canary('calendar_links.token').replace(' ', '-')}.ics")
    assert answer.status == 404
    assert "vx" not in await answer.text()
    again = tmp_path / "again" / "bot.db"
    again.parent.mkdir()
    ledger = house.store.path.with_name(f"{house.store.path.name}.erasures")
    again.with_name(f"{again.name}.erasures").write_bytes(ledger.read_bytes())
    told = await backups.put_back(copy, again, now=house.now())
    assert "erased again: 1" in told
    assert [found for path in files(again) for found in held(path)] == []


def remembered(thing: object) -> str:
    """Every text that can be reached from ``thing``, through whatever holds it."""
    seen, waiting, texts = set[int](), [thing], list[str]()
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type | ModuleType | FunctionType):
            continue
        seen.add(id(one))
        texts += [one] if isinstance(one, str) else []
        waiting += gc.get_referents(one)
    return "\n".join(texts)


def files(store: Path) -> list[Path]:
    """The store and what lies beside it: its log, its index, its ledger."""
    return sorted(store.parent.glob(f"{store.name}*"))


def held(path: Path) -> list[str]:
    """The canaries in the bytes of a file: her own words, her name."""
    content = path.read_bytes()
    words = [canary(place) for place in PLACES if not place.startswith("handbook")]
    words += [NAME, canary("calendar_links.token").replace(" ", "-")]
    words += [f"vx{place.replace('_', '').replace('.', '')}" for place in PLACES[:7]]
    return [f"{path.name}: {word}" for word in words if word.encode() in content]
