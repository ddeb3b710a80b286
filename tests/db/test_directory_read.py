"""A page that is read as far as it is long shows whom reading everybody would show."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import chapters, connectors, directory, members, networks, people
from db.chapters import Source
from db.directory import Term
from db.store import Store, Transaction
from domain.folding import fold, words
from domain.members import Field, Level
from domain.networks import Network
from domain.people import Person
from tests.db.test_directory import chapter
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
NETWORK, HOME, AWAY = 7, 11, 12
NAMES = ("Ada Moreau", "ada moreau", "Bo", "Élise Morel", "Zoé Ma", "Zoe Mara", "Marie 12", "Ö B")
HERE = dict(enumerate(NAMES * 2, start=101))
HOMES = {HOME: "Lyon", AWAY: "Quito"}
LIVES_IN = {number: (HOME, AWAY)[number % 3 - 1] for number in HERE if number % 3} | {901: HOME}
VIEWERS = {
    "stranger": Person(NETWORK, 900, "stranger"),
    "mate": Person(NETWORK, 901, "mate", chapters=frozenset({HOME})),
    "connector": Person(NETWORK, 902, "connector", connects=frozenset({AWAY})),
    "themselves": Person(NETWORK, 101, NAMES[0]),
}
EVERYBODY = HERE | {one.id: one.name for one in VIEWERS.values()}
#: More words with one beginning than are put together.
MANY = tuple(f"mar{one}{two}" for one in "abcdef" for two in "uvwxyz")
SAID = ("water", "waterway", "mar", "Lyon", *MANY)
ASKED = ("water", "wat", "mar", "mara", "marau", "m", "mo", "zoe", "lyon", "b", "none")
FIELDS = (Field.SKILLS, Field.TOPICS, Field.CITY, Field.ABOUT)

Profiles = Mapping[int, Mapping[Field, tuple[tuple[str, ...], Level]]]


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """Sixteen people of whom some share a name, in two chapters and in none."""
    copy_store(migrated, tmp_path / "bot.db")
    async with await open_store(tmp_path / "bot.db", now=NOW) as store:

        async def unit(tx: Transaction) -> None:
            await networks.add(tx, Network(NETWORK, "N", "en", "Europe/Paris"), now=NOW)
            for id, name in HOMES.items():
                await chapters.add(tx, chapter(id, name), Source(), now=NOW)
            for id, name in EVERYBODY.items():
                await people.meet(tx, NETWORK, id, name, now=NOW)
            for id, home in LIVES_IN.items():
                await chapters.enter(tx, chapter(home, ""), id, now=NOW)
            await connectors.add(tx, NETWORK, AWAY, 902, by=903, now=NOW)
            for one in VIEWERS.values():
                await members.index(tx, NETWORK, one.id)

        await store.write(unit)
        yield store


async def write(store: Store, profiles: Profiles) -> None:
    """Everybody's profile, in place of what stood there."""

    async def unit(tx: Transaction) -> None:
        for member in HERE:
            kept = profiles.get(member, {})
            said = {field: kept[field][0] if field in kept else () for field in FIELDS}
            levels = {field: kept[field][1] for field in FIELDS if field in kept}
            await members.put(tx, NETWORK, member, said)
            await members.open_to(tx, NETWORK, member, levels)

    await store.write(unit)


def may_see(who: str, member: int, level: Level) -> bool:
    """Whether a viewer sees what ``member`` opened to ``level``."""
    viewer = VIEWERS[who].id
    if viewer == member or who == "connector":
        return viewer == member or level is not Level.NOBODY
    mates = viewer in LIVES_IN and LIVES_IN[viewer] == LIVES_IN.get(member)
    return level.rank >= (2 if mates else 3)


def naively(profiles: Profiles, who: str, terms: Sequence[Term]) -> list[int]:
    """Everybody who matches, by name, from what each of them wrote."""
    found = []
    for member, name in EVERYBODY.items():
        kept = profiles.get(member, {})
        said = {
            field.value: {word for text in texts for word in words(text)}
            for field, (texts, level) in kept.items()
            if may_see(who, member, level)
        }
        if member == VIEWERS[who].id and member in LIVES_IN:  # nobody else was let see this
            said[Field.CHAPTERS.value] = set(words(HOMES[LIVES_IN[member]]))
        if said:
            said["name"] = {*words(name), "##"}
        if said and all(_has(said, term) for term in terms):
            found.append(member)
    return sorted(found, key=lambda member: (fold(EVERYBODY[member]), member))


def _has(said: Mapping[str, set[str]], term: Term) -> bool:
    return any(
        low <= word < high
        for field, every in said.items()
        for word in every
        for low, high in term.ranges
        if not term.field or field in {term.field, term.other}
    )


entries = st.lists(st.sampled_from(SAID), min_size=1, max_size=3).map(tuple)
profiles = st.dictionaries(
    st.sampled_from(list(HERE)),
    st.dictionaries(
        st.sampled_from(FIELDS),
        st.tuples(entries, st.sampled_from(Level)),
        min_size=1,
        max_size=3,
    ),
    min_size=6,
)
fields = st.sampled_from([(), (Field.SKILLS,), (Field.SKILLS, Field.TOPICS), (Field.CITY,)])
single = st.builds(lambda word, at: directory.starting(word, *at), st.sampled_from(ASKED), fields)
either = st.builds(lambda one, other: one.or_else(other), single, single)
asked = st.lists(single | either | st.just(directory.anyone()), min_size=1, max_size=3)


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(said=profiles, questions=st.lists(asked, min_size=3, max_size=3), data=st.data())
async def test_a_page_is_that_of_everybody_read_one_by_one(
    store: Store, said: Profiles, questions: list[list[Term]], data: st.DataObject
) -> None:
    await write(store, said)
    for terms in questions:
        limit = data.draw(st.integers(1, 5))
        offset = data.draw(st.integers(0, 6))
        for who, viewer in VIEWERS.items():
            right = naively(said, who, terms)
            found = await directory.search(store.read, viewer, terms, limit=limit, offset=offset)
            assert [one.id for one in found] == right[offset : offset + limit]
            assert [one.name for one in found] == [EVERYBODY[one.id] for one in found]
            counted = await directory.count(store.read, viewer, terms)
            assert counted == directory.Count(len(right), more=False)


async def test_a_new_name_moves_someone_in_every_list(store: Store) -> None:
    said = {id: {Field.SKILLS: (("water",), Level.NETWORK)} for id in (101, 103, 105)}
    await write(store, said)
    terms = [directory.starting("water", Field.SKILLS)]

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, NETWORK, 101, "Zzz", now=NOW)
        await members.index(tx, NETWORK, 101)

    for listed in ([101, 103, 105], [103, 105, 101]):
        for wanted in (terms, [directory.anyone()], [*terms, directory.anyone()]):
            found = await directory.search(store.read, VIEWERS["stranger"], wanted, limit=10)
            assert [one.id for one in found] == listed
        await store.write(unit)
