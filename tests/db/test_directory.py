"""The directory by its laws: what is hidden from a viewer changes nothing that they are shown."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import (
    chapters,
    connectors,
    directory,
    facts,
    found_by,
    meanings,
    members,
    migrate,
    networks,
    people,
    suggestions,
)
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Kind, Status
from domain.members import Field, Level
from domain.networks import Network
from domain.people import Person
from services.house import House
from services.members import finding, indexing
from services.members.finding import Wanted
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
NETWORK, HOME, AWAY = 7, 11, 12
PEOPLE = {101: "Amina Benali", 102: "Bo", 103: "Carlos Díaz", 104: "amina benali"}
VIEWERS = {
    "stranger": Person(NETWORK, 900, "stranger"),
    "mate": Person(NETWORK, 901, "mate", chapters=frozenset({HOME})),
    "connector": Person(NETWORK, 902, "connector", connects=frozenset({AWAY})),
    "steward": Person(NETWORK, 903, "steward", steward=True),
}
CLEARANCE = {"stranger": 3, "mate": 2, "connector": 1, "steward": 1}
WORDS = ("water", "eau", "jardinage", "gardening", "Cairo", "Le Caire", "French", "français")
ASKED = ("water", "wter", "eau", "gardening", "jardinnage", "cairo", "caire", "french", "amina")
FIELDS = [field for field in Field if field is not Field.CHAPTERS]


@pytest.fixture
async def house(migrated: Path, tmp_path: Path) -> AsyncIterator[House]:
    """Four people, of whom two belong to a chapter, and nobody opened anything."""
    copy_store(migrated, tmp_path / "bot.db")
    async with await open_store(tmp_path / "bot.db", now=NOW) as store:

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "N", "en", "Europe/Paris"), now=NOW)
            for id, name in ((HOME, "Lyon"), (AWAY, "Quito")):
                await chapters.add(tx, chapter(id, name), Source(), now=NOW)
            names = PEOPLE | {one.id: one.name for one in VIEWERS.values()}
            for id, name in names.items():
                await people.meet(tx, NETWORK, id, name, now=NOW)
            for id in (101, 102, 901):
                await chapters.enter(tx, chapter(HOME, "Lyon"), id, now=NOW)
            await connectors.add(tx, NETWORK, AWAY, 902, by=903, now=NOW)

        await store.write(unit)
        yield House(store, lambda: NOW)


def chapter(id: int, name: str) -> Chapter:
    """A chapter of that name."""
    return Chapter(
        id=id,
        network=NETWORK,
        slug=name.lower(),
        name=name,
        kind=Kind.PLACE,
        status=Status.ACTIVE,
        city=name,
        country="FR",
        region=None,
        latitude=None,
        longitude=None,
        zone="Europe/Paris",
        language="en",
    )


async def write(
    house: House, member: int, contents: Mapping[Field, tuple[str, ...]], level: Level | None
) -> None:
    """Write into fields of ``member``, and open them unless ``level`` is ``None``."""

    async def unit(tx: Transaction) -> None:
        await members.put(tx, NETWORK, member, contents)
        if level is not None:
            await members.open_to(tx, NETWORK, member, dict.fromkeys(contents, level))

    await house.store.write(unit)


async def shown(house: House, viewer: Person) -> dict[str, Any]:
    """Everything that the directory tells ``viewer``."""
    conn = house.store.read
    seen: dict[str, Any] = {"all": await finding.listing(house, viewer, Wanted())}
    for text in ASKED:
        seen[f"query {text}"] = await finding.listing(house, viewer, Wanted(query=text))
        seen[f"respelled {text}"] = await directory.respelled(conn, viewer, text)
        terms = await meanings.placed(conn, text)
        seen[f"count {text}"] = await directory.count(conn, viewer, terms)
        for kind in ("skill", "city", "language", "name"):
            typed = await suggestions.suggest(conn, viewer, kind, text[:4], limit=25)
            seen[f"{kind} {text}"] = typed
    for option in ("skill", "city", "language"):
        for text in ASKED[::2]:
            wanted = Wanted(**{option: text})
            seen[f"{option} option {text}"] = await finding.listing(house, viewer, wanted)
    return seen


contents = st.dictionaries(
    st.sampled_from(FIELDS), st.lists(st.sampled_from(WORDS), min_size=1, max_size=2).map(tuple)
)
profiles = st.dictionaries(
    st.sampled_from(list(PEOPLE)), st.tuples(contents, st.sampled_from(Level)), max_size=3
)


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    before=profiles,
    who=st.sampled_from(list(VIEWERS)),
    owner=st.sampled_from(list(PEOPLE)),
    said=contents,
    data=st.data(),
)
async def test_what_is_hidden_changes_nothing_that_a_viewer_is_shown(
    house: House,
    before: dict[int, tuple[dict[Field, tuple[str, ...]], Level]],
    who: str,
    owner: int,
    said: dict[Field, tuple[str, ...]],
    data: st.DataObject,
) -> None:
    for member in PEOPLE:
        await write(house, member, dict.fromkeys(FIELDS, ()), Level.NOBODY)
    for member, (texts, level) in before.items():
        await write(house, member, texts, level)
    opened = before[owner][0] if owner in before else {}
    hidden = {field: texts for field, texts in said.items() if field not in opened}
    mate_of = {101, 102}
    clearance = CLEARANCE[who]
    if who == "mate" and owner not in mate_of:
        clearance = 3
    level = data.draw(st.sampled_from([one for one in Level if one.rank < clearance]))
    was = await shown(house, VIEWERS[who])
    await write(house, owner, hidden, level)
    assert await shown(house, VIEWERS[who]) == was


async def steps(house: House, viewer: Person) -> int:
    """How many steps the store's machine takes to look for everybody in every way."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    conn = house.store.read
    await conn.set_progress_handler(step, 1)
    for text in ASKED:
        terms = await meanings.placed(conn, text)
        await directory.search(conn, viewer, terms, limit=10)
        await directory.count(conn, viewer, terms)
        await directory.slips(conn, viewer, terms[0])
        for kind in ("skill", "city", "language", "name"):
            await suggestions.suggest(conn, viewer, kind, text[:4], limit=25)
    await conn.set_progress_handler(None, 1)
    return taken


@only_sqlite
@pytest.mark.parametrize("who", VIEWERS)
async def test_the_store_does_no_more_work_for_what_is_hidden(house: House, who: str) -> None:
    await write(house, 101, {Field.SKILLS: ("water", "Carpentry")}, Level.NETWORK)
    before = await steps(house, VIEWERS[who])
    texts = dict.fromkeys(FIELDS, ("gardening", "wter", "French", "Cairo"))
    for member in (102, 103, 104):
        await write(house, member, texts, Level.NOBODY)
    assert await steps(house, VIEWERS[who]) == before
    await write(house, 104, texts, Level.PUBLIC)
    assert await steps(house, VIEWERS[who]) != before


@pytest.mark.parametrize(
    ("part", "written", "wanted"),
    [
        (Field.LANGUAGES, "French", Wanted(language="français")),
        (Field.LANGUAGES, "fr", Wanted(language="Französisch")),
        (Field.LANGUAGES, "العربية", Wanted(language="ar")),
        (Field.SKILLS, "gardening", Wanted(skill="jardinage")),
        (Field.TOPICS, "économie sociale et solidaire", Wanted(skill="sharing economy")),
        (Field.CITY, "Cairo", Wanted(city="Le Caire")),
        (Field.CITY, "القاهرة", Wanted(city="cairo")),
        (Field.CITY, "Brest", Wanted(city="Brest, France")),
        (Field.OFFERS, "I can do your bookkeeping", Wanted(query="comptabilité")),
        (Field.NEEDS, "busco traductora", Wanted(query="translation")),
        (Field.IDENTITY, "Chercheuse", Wanted(query="investigadora")),
        (Field.SKILLS, "urban gardening", Wanted(query="gardning urbn")),
        (Field.SKILLS, "gardening", Wanted(skill="jardinnage")),
        (Field.CITY, "Cairo", Wanted(query="Le Caire")),
    ],
)
async def test_someone_is_found_by_what_they_mean(
    house: House, part: Field, written: str, wanted: Wanted
) -> None:
    await write(house, 103, {part: (written,)}, Level.NETWORK)
    page = await finding.listing(house, VIEWERS["stranger"], wanted)
    assert [one.id for one in page.people] == [103]
    await write(house, 103, {}, Level.NOBODY)
    await write(house, 103, {part: (written,)}, Level.NOBODY)
    assert (await finding.listing(house, VIEWERS["stranger"], wanted)).people == ()


@pytest.mark.parametrize(
    ("kind", "part", "written", "typed"),
    [
        ("skill", Field.SKILLS, "gardening", "jard"),
        ("skill", Field.TOPICS, "gardening", "Gärt"),
        ("language", Field.LANGUAGES, "French", "franç"),
        ("city", Field.CITY, "Cairo", "le cai"),
        ("skill", Field.SKILLS, "Marquetry", "marquet"),
        ("skill", Field.SKILLS, "Marquetry", "maqruet"),
    ],
)
async def test_an_entry_is_suggested_in_any_language_and_with_a_typo(
    house: House, kind: str, part: Field, written: str, typed: str
) -> None:
    await write(house, 103, {part: (written,)}, Level.NETWORK)
    conn, viewer = house.store.read, VIEWERS["stranger"]
    assert await suggestions.suggest(conn, viewer, kind, typed, limit=25) == [written]
    await write(house, 103, {part: (written,)}, Level.NOBODY)
    assert await suggestions.suggest(conn, viewer, kind, typed, limit=25) == []


@pytest.mark.parametrize("typed", ["car", "díaz", "diaz c", "carlso"])
async def test_a_name_is_suggested_from_any_of_its_words(house: House, typed: str) -> None:
    await write(house, 103, {Field.ABOUT: ("hello",)}, Level.CONNECTORS)
    conn = house.store.read
    for who, viewer in VIEWERS.items():
        found = await suggestions.suggest(conn, viewer, "name", typed, limit=25)
        assert found == (["Carlos Díaz"] if who in {"connector", "steward"} else [])


async def test_a_count_is_of_whom_the_viewer_may_see(house: House) -> None:
    for member, level in zip(PEOPLE, (Level.NETWORK, Level.CHAPTER, Level.NOBODY), strict=False):
        await write(house, member, {Field.CITY: ("Cairo",)}, level)
    conn = house.store.read
    terms = await meanings.placed(conn, "Le Caire", Field.CITY)
    counted = {who: await directory.count(conn, one, terms) for who, one in VIEWERS.items()}
    assert {who: one.number for who, one in counted.items()} == {
        "stranger": 1,
        "mate": 2,
        "connector": 2,
        "steward": 2,
    }
    assert not any(one.more for one in counted.values())
    anyone = await directory.count(conn, VIEWERS["mate"], [])
    assert anyone == directory.Count(2, more=False)


async def test_a_new_vocabulary_reaches_everyone_and_goes_on_where_it_was_interrupted(
    house: House,
) -> None:
    await indexing.follow(house)
    for member in PEOPLE:
        await write(house, member, {Field.SKILLS: ("gardening",)}, Level.NETWORK)

    async def age(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM words WHERE word LIKE '~%'")
        await facts.write(tx, found_by.INDEXED, "an older one")
        await facts.write(tx, "directory-so-far", f"{found_by.edition()} {NETWORK} 101")

    await house.store.write(age)
    assert (await finding.listing(house, VIEWERS["mate"], Wanted(skill="jardinage"))).people == ()
    assert await indexing.follow(house) == len(PEOPLE) - 1 + len(VIEWERS)
    page = await finding.listing(house, VIEWERS["mate"], Wanted(skill="jardinage"))
    assert {one.id for one in page.people} == set(PEOPLE) - {101}
    assert await indexing.follow(house) == 0


async def test_a_large_directory_is_read_in_order_by_every_audience(house: House) -> None:
    conn, viewer = house.store.read, VIEWERS["mate"]

    async def many(tx: Transaction) -> None:
        for number in range(1050):
            member = 2000 + (number * 11) % 1050
            await people.meet(tx, NETWORK, member, f"P{member}", now=NOW)
            if number % 3 == 0:
                await chapters.enter(tx, chapter(HOME, "Lyon"), member, now=NOW)
            level = (Level.CHAPTER, Level.NETWORK, Level.PUBLIC)[number % 3]
            await members.put(tx, NETWORK, member, {Field.TOPICS: ("water",)})
            await members.open_to(tx, NETWORK, member, {Field.TOPICS: level})

    await house.store.write(many)
    terms = meanings.meaning("eau", Field.TOPICS)
    for looking, number in ((viewer, 1050), (VIEWERS["connector"], 1050)):
        read = [
            one.id
            for at in range(0, 1300, 100)
            for one in await directory.search(conn, looking, terms, limit=100, offset=at)
        ]
        assert read == list(range(2000, 2000 + number))
    few = await directory.search(conn, VIEWERS["stranger"], terms, limit=5000)
    assert len(few) == 700


async def test_an_older_store_gets_the_order_of_its_words_with_the_migration(house: House) -> None:
    for member, level in zip(PEOPLE, Level, strict=False):
        await write(house, member, {Field.ABOUT: ("hello",), Field.CITY: ("Quito",)}, level)
    every = (
        "SELECT network, noun, word, field, sort, subject, level FROM words"
        " ORDER BY noun, word, field, sort, subject"
    )
    before = [tuple(row) for row in await house.store.read.execute_fetchall(every)]
    assert len([row for row in before if row[4]]) > len(PEOPLE)
    file = next(path for number, path in migrate.files() if number == 30)

    async def unit(tx: Transaction) -> None:
        for statement in (*AS_IT_WAS, *migrate.statements(file.read_text("utf-8"))):
            await tx.conn.execute(statement)

    await house.store.write(unit)
    assert [tuple(row) for row in await house.store.read.execute_fetchall(every)] == before


AS_IT_WAS = (
    "CREATE TABLE kept (network BIGINT NOT NULL, noun TEXT NOT NULL, word TEXT NOT NULL,"
    " field TEXT NOT NULL, subject BIGINT NOT NULL, level INTEGER NOT NULL,"
    " PRIMARY KEY (network, noun, word, field, subject))",
    "INSERT INTO kept SELECT network, noun, word, field, subject, level FROM words",
    "INSERT INTO kept SELECT network, 'member.order.all', sort, '', subject, level FROM words"
    " WHERE noun = 'member.word.all' AND word = '##'",
    "DROP TABLE words",
    "ALTER TABLE kept RENAME TO words",
    "CREATE INDEX words_by_subject ON words (network, subject, noun, word, field)",
)
"""The table of words before it had names in its key, made from what stands in it now."""
