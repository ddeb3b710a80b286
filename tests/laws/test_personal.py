"""Every column of the store is classified, and whatever is personal is shown to and goes with its person."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from db.personal import statements
from db.personal.scrubbing import HANDLERS
from db.personal.shapes import Column, Fate, Table, Through
from db.personal.tables import TABLES

#: What columns that hold a person are called in this house.
PERSON = re.compile(
    r"(?:.+_)?(?:by|member|organiser|starter|partner|successor|buddy|sponsor|helper|author|owner"
    r"|actor|mentor|steward|people|person)"
)
#: Columns that are called so and hold something else, each with what.
NOT_PEOPLE = {
    "consents.partner": "a chapter or an event",
    "silences.partner": "a chapter",
    "chapters.mentor": "a chapter",
    "followups.steward": "whether they wrote it as a steward",
    "stances.steward": "whether they spoke as a steward",
    "candidacy_voices.steward": "whether they spoke as a steward",
    "magazine_articles.author": "how an article is signed elsewhere",
    "track_steps.owner": "whose turn it is, in a word",
}

Schema = dict[str, dict[str, bool]]


@pytest.fixture(scope="module")
def schema(migrated: Path) -> Schema:
    """Every table of a migrated store, with its columns and whether each may be NULL."""
    with closing(sqlite3.connect(migrated)) as conn:
        tables = conn.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        return {
            table: {
                name: not required and not key
                for _, name, _, required, _, key in conn.execute(f"PRAGMA table_info({table})")
            }
            for (table,) in tables
        }


def unclassified(schema: Schema, tables: dict[str, Table]) -> Iterator[str]:
    """What the store has and the classification does not, and the other way round."""
    for name in sorted(schema.keys() | tables.keys()):
        found = schema.get(name, {})
        said = {one.name: one.nullable for one in tables[name].columns()} if name in tables else {}
        for column in sorted(found.keys() - said.keys()):
            yield f"{name}.{column} is not classified in db/personal"
        for column in sorted(said.keys() - found.keys()):
            yield f"{name}.{column} is classified and does not exist"
        for column in sorted(found.keys() & said.keys()):
            if found[column] != said[column]:
                yield f"{name}.{column}: a name ends in ? when the column may be NULL"


def test_every_column_of_every_table_is_classified_once(schema: Schema) -> None:
    assert list(unclassified(schema, dict(TABLES))) == []
    twice = [
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns()
        if [one.name for one in table.columns()].count(column.name) > 1
    ]
    assert twice == []


def test_a_new_column_is_noticed(schema: Schema) -> None:
    grown = {
        **schema,
        "answers": {**schema["answers"], "shoe_size": True},
        "diaries": {"text": True},
    }
    assert list(unclassified(grown, dict(TABLES))) == [
        "answers.shoe_size is not classified in db/personal",
        "diaries.text is not classified in db/personal",
    ]
    shrunk = replace(TABLES["picks"], plain=(*TABLES["picks"].plain, Column("mood")))
    assert list(unclassified(schema, {**TABLES, "picks": shrunk})) == [
        "picks.mood is classified and does not exist"
    ]


def test_what_is_called_like_a_person_is_one() -> None:
    called = {
        f"{table.name}.{column.name}"
        for table in TABLES.values()
        for column in table.columns()
        if PERSON.fullmatch(column.name) and column not in table.people
    }
    assert called == NOT_PEOPLE.keys() & called == called, sorted(called - NOT_PEOPLE.keys())
    assert sorted(NOT_PEOPLE.keys() - called) == []


def test_every_table_and_every_link_has_its_reason() -> None:
    for table in TABLES.values():
        assert len(table.why) > 10, table.name
        for link in table.links:
            assert link.why, f"{table.name}.{link.column.name}"
        if not table.is_personal:
            assert "not" in table.why or table.prose or table.folded or "nobody" in table.why, (
                f"{table.name}: say that it is not personal, and why"
            )


def test_no_personal_column_is_left_out_of_an_erasure() -> None:
    for table in TABLES.values():
        for link in table.links:
            if link.fate is Fate.VEILED:
                assert link.column.name in statements.veiling(table, link).sql
                continue
            said = statements.erasing(table, link)
            assert said.sql.startswith(("DELETE ", "UPDATE ")), table.name
            assert said.sql.startswith("DELETE ") or all(
                f"{column.name} = " in said.sql.partition("WHERE")[0]
                for column in (*link.words, *(() if link.through else (link.column,)))
            ), f"{table.name}.{link.column.name}"
            assert ":member" in said.sql
            assert "network = :network" in said.sql


def test_no_row_that_goes_leaves_words_behind() -> None:
    """Words that go are those of the row's own person: a row that stays keeps nobody's words."""
    for table in TABLES.values():
        words = {column for link in table.links for column in link.words}
        kept = {column for link in table.links for column in link.keeps}
        for link in table.links:
            assert not set(link.words) & set(link.keeps), table.name
            assert link.fate is not Fate.GONE or not link.keeps, table.name
        if words & kept:
            assert table.name == "decisions"  # about a candidate, else the network's


def test_text_that_may_hold_anybody_knows_how_to_forget_them() -> None:
    mixed = {(table.name, column.name) for table in TABLES.values() for column in table.mixed}
    assert mixed == HANDLERS.keys()
    for name, _ in mixed:
        assert "id" in {column.name for column in TABLES[name].columns()}


@pytest.mark.parametrize("wrong", ["name; DROP TABLE members", "Name", "a b", "it's", "", "?"])
def test_only_identifiers_are_put_into_statements(wrong: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        Column.read(wrong)
    with pytest.raises(ValueError, match=f"^{re.escape(wrong)}$"):
        Through(wrong, "id", "member")
