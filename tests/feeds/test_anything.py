"""Whatever a file holds, reading it ends in records, reasons, or one refusal of the whole."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.records import FileRefused, Refused, Skipped, fingerprint
from feeds import events_ics
from feeds.kinds import reader
from tests.feeds.shelf import FIXTURES

FILES = {
    "events.csv": "events",
    "calendar.ics": "events",
    "venues.csv": "venues",
    "chapters.json": "chapters",
    "members.csv": "members",
    "members.json": "members",
    "directory/Heron House.md": "directory",
    "directory/Otter Trust.md": "directory",
}
INSERTS = (
    *(b"\0", b"\xff", b"\xc3", b'"', b"'", b",", b";", b"\n", b"\r", b"\t", b"---\n", b":", b"- "),
    *(b"=cmd|' /C calc'!A0", "\u202e\u200b\ufeff".encode(), b"@everyone", b"{0}%s", b"&a", b"*a"),
    *(b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"END:VCALENDAR\n", b"RRULE:FREQ=SECONDLY\n", b"9" * 400),
    *(b"!!python/object:x", b"[" * 60, b"{", b"\\u0000", b"\\ud800", b"1e999", b"NaN", b"x" * 5000),
)


def outcome_of(kind: str, path: Path) -> str:
    """How reading ended; everything that came of it has a reason or a fingerprint."""
    try:
        for each in reader(kind, path)(path):
            assert each.reason if isinstance(each, Skipped | Refused) else fingerprint(each)
    except FileRefused:
        return "refused"
    return "read"


def mutated(data: bytes, seed: int) -> bytes:
    """``data`` with a few insertions, losses and repetitions, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - damage, not secrets
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(data) + 1), chance.randint(0, 40)
        piece = data[at : at + length]
        data = data[:at] + chance.choice((*INSERTS, b"", piece * 3)) + data[at + length :]
    return data


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_raises_nothing_else(name: str, tmp_path: Path) -> None:
    whole = (FIXTURES / name).read_bytes()
    path = tmp_path / Path(name).name
    ends = set()
    for seed in range(300):
        path.write_bytes(mutated(whole, seed))
        ends.add(outcome_of(FILES[name], path))
    assert "read" in ends


@pytest.mark.parametrize(
    ("kind", "suffix"), [(kind, Path(name).suffix) for name, kind in FILES.items()]
)
def test_any_bytes_raise_nothing_else(
    kind: str, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")

    @given(st.binary(max_size=300))
    def read_any(data: bytes) -> None:
        path = folder / f"any{suffix}"
        path.write_bytes(data)
        outcome_of(kind, path)

    read_any()


CELL = st.text(max_size=60) | st.sampled_from(
    ["", "2020-01-01", "19:00", "2020-01-01T19:00:00Z", "active", "48.1", "-0", "1e5", "network"]
)


@given(st.lists(st.lists(CELL, min_size=1, max_size=12), max_size=6))
def test_any_cells_below_a_true_header_raise_nothing_else(rows: list[list[str]]) -> None:
    path = FIXTURES.parent / "never-written.ics"
    lines = ["BEGIN:VCALENDAR"]
    for row in rows:
        names = ("UID", "SUMMARY", "DTSTART", "DTEND", "RRULE", "EXDATE", "LOCATION", "URL")
        lines += ["BEGIN:VEVENT", *map(":".join, zip(names, row, strict=False)), "END:VEVENT"]
    text = "\r\n".join([*lines, "END:VCALENDAR"])
    found = list(events_ics.parse(text.encode("utf-8", "surrogatepass"), path))
    assert len(found) <= text.upper().count("BEGIN:VEVENT")


VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)
RECORD = st.dictionaries(
    st.sampled_from(
        [
            *("id", "city", "country", "region", "status", "retired_on", "channels"),
            *("discord_id", "name", "skills", "visibility", "organizers_current"),
        ]
    ),
    VALUE | st.sampled_from(["active", "Lyon", "100000000000000001", "public"]),
)


@pytest.mark.parametrize("kind", ["chapters", "members"])
def test_any_json_raises_nothing_else(kind: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("json") / "any.json"

    @given(st.lists(RECORD, max_size=4))
    def read_any(records: list[dict[str, object]]) -> None:
        path.write_text(json.dumps(records))
        outcome_of(kind, path)

    read_any()
