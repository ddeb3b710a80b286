"""Writing an export: a folder of files, each closed before the next begins."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from db import exports
from services.exports import shapes
from services.exports.shapes import Keys
from services.house import House

MOST_LINES: Final = 200_000
"""Lines after which a table goes on in another file: ``import`` reads no longer ones."""

Tell = Callable[[str, int], None]


@dataclass(slots=True)
class Written:
    """How many records stand in each file; ``owed`` is to whom what was imported is owed, and
    ``events_left_out`` how many events are for some only, or have no date."""

    counts: dict[str, int] = field(default_factory=dict)
    owed: set[str] = field(default_factory=set)
    events_left_out: int = 0


async def write(house: House, network: int, folder: Path, tell: Tell) -> Written:
    """Write everything of ``network`` that can be imported again below ``folder``.

    ``tell`` hears of each file that is there, with how many records. Raises ``OSError``.
    """
    conn, done = house.store.read, Written()

    def put(name: str, text: str, records: int) -> None:
        put_file(folder / name, text)
        done.counts[name] = records
        tell(name, records)

    def owe(row: Mapping[str, Any]) -> None:
        if row["attribution"]:
            done.owed.add(row["attribution"])

    keys = Keys()
    rows = await exports.chapters(conn, network)
    records = [shapes.chapter(row, keys) for row in rows]
    for row in rows:
        owe(row)
    if records:
        put("chapters.json", _json({"records": records}), len(records))
    async for name, text, number in _tables("events", shapes.EVENTS, _events(house, network, owe)):
        put(name, text, number)
    async for name, text, number in _tables("members", shapes.MEMBERS, _members(house, network)):
        put(name, text, number)
    keys = Keys()
    rows = await exports.venues(conn, network)
    for row in rows:
        owe(row)
    if rows:
        put("venues.csv", _csv(shapes.VENUES, [shapes.venue(row, keys) for row in rows]), len(rows))
    keys = Keys()
    rows = await exports.partners(conn, network)
    for row in rows:
        owe(row)
        path, text = shapes.partner(row, keys)
        put_file(folder / "partners" / path, text)
    _count("partners/", len(rows), done, tell)
    keys = Keys()
    rows = await exports.pages(conn, network)
    for row in rows:
        path, text = shapes.page(row, keys)
        put_file(folder / "handbook" / path, text)
    _count("handbook/", len(rows), done, tell)
    done.events_left_out = await exports.events_left_out(conn, network)
    return done


def _count(name: str, number: int, done: Written, tell: Tell) -> None:
    if number:
        done.counts[name] = number
        tell(name, number)


async def _events(
    house: House, network: int, owe: Callable[[Mapping[str, Any]], None]
) -> AsyncIterator[dict[str, Any]]:
    keys = Keys()
    async for row in exports.events(house.store.read, network):
        owe(row)
        yield shapes.event(row, keys)


async def _members(house: House, network: int) -> AsyncIterator[dict[str, Any]]:
    async for one in exports.members(house.store.read, network):
        yield shapes.member(one)


async def _tables(
    name: str, columns: Sequence[str], rows: AsyncIterator[Mapping[str, Any]]
) -> AsyncIterator[tuple[str, str, int]]:
    """Tables of at most ``MOST_LINES`` lines: their names, texts and numbers of rows."""
    number = 1
    page: list[Mapping[str, Any]] = []
    lines = 0
    async for row in rows:
        page.append(row)
        lines += 1 + sum(str(cell).count("\n") for cell in row.values())
        if lines >= MOST_LINES:
            yield _name(name, number), _csv(columns, page), len(page)
            number, page, lines = number + 1, [], 0
    if page:
        yield _name(name, number), _csv(columns, page), len(page)


def _name(name: str, number: int) -> str:
    return f"{name}.csv" if number == 1 else f"{name}-{number}.csv"


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    text = io.StringIO(newline="")
    table = csv.DictWriter(text, columns, restval="", lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def put_file(path: Path, text: str) -> None:
    """Only whoever runs the bot reads it: it may hold what people told."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    path.write_text(text, "utf-8", newline="")


def pack(folder: Path, archive: Path) -> None:
    """Everything below ``folder`` in one new ZIP file, whole or not at all. Raises ``OSError``."""
    archive.touch(mode=0o600, exist_ok=False)
    try:
        with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(folder.rglob("*")):
                if path.is_file():
                    packed.write(path, path.relative_to(folder).as_posix())
    except BaseException:
        archive.unlink()
        raise
