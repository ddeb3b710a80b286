"""Tables: CSV as spreadsheets and exports write it, row by row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from domain.reasons import FileRefused, Reason, Refused
from feeds.fields import KEY_LIMIT, excerpt
from feeds.files import decoded, is_whole, read_bytes

#: A line longer than this, in characters, is refused as a whole.
LONGEST_LINE: Final = 256 * 1024
#: A table of more lines than this is refused as a whole.
MOST_LINES: Final = 500_000
_DELIMITERS: Final = ",;\t"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line that it starts on (from 1) and its cells by the name of their column."""

    line: int
    cells: Mapping[str, str]


class _Lines:
    """The lines of a text for the CSV reader; those that are too long are cut, and noted."""

    def __init__(self, text: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self.cut = False

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            if len(line) > LONGEST_LINE:
                self.cut = True
                yield line[:LONGEST_LINE] + "\n"
            else:
                yield line


def rows(
    path: Path,
    columns: Mapping[str, Iterable[str]],
    *,
    required: Iterable[str],
    key: str,
) -> Iterator[Row | Refused]:
    """The rows of the CSV at ``path``, each as ``Row``, or ``Refused`` when it is no row.

    ``columns`` gives, for each of our names, the headers that stand for it (in small letters);
    ``required`` are those of our names without which it is another table; ``key`` is the one
    that names a refused row. Commas, semicolons and tabs separate; empty lines do not count.
    Raises ``FileRefused`` for a file without such a header, or that is no text.
    """
    text = decoded(read_bytes(path), path, fallback=True)
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise FileRefused(str(path), Reason.TOO_LARGE, {"lines": str(MOST_LINES)})
    lines = _Lines(text)
    header, delimiter = _header(text, path, columns, required)
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        next(reader, None)
    except csv.Error as error:
        raise FileRefused(str(path), Reason.WRONG_COLUMNS) from error
    while True:
        line = reader.line_num + 1
        lines.cut = False
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            # The only error of a reader that is not strict: a cell beyond csv's own limit.
            yield Refused("", Reason.TOO_LONG, {"field": "row"}, line)
            continue
        if any(cell.strip() for cell in cells):
            yield _row(cells, header, key, line, cut=lines.cut)


def _row(
    cells: list[str], header: tuple[str, ...], key: str, line: int, *, cut: bool
) -> Row | Refused:
    found = dict(zip(header, cells, strict=False))
    name = excerpt(found.get(key, "")[:KEY_LIMIT])
    if cut:
        return Refused(name, Reason.TOO_LONG, {"field": "row"}, line)
    if len(cells) < len(header) or any(cell.strip() for cell in cells[len(header) :]):
        facts = {"expected": str(len(header)), "found": str(len(cells))}
        return Refused(name, Reason.BAD_ROW, facts, line)
    if not all(map(is_whole, cells)):
        return Refused(name, Reason.NOT_TEXT, {}, line)
    found.pop("", None)
    return Row(line, found)


def _header(
    text: str, path: Path, columns: Mapping[str, Iterable[str]], required: Iterable[str]
) -> tuple[tuple[str, ...], str]:
    """Our name for each column, empty for those that are not ours, and what separates them."""
    first = io.StringIO(text[:LONGEST_LINE], newline="").readline()
    if not first.strip():
        raise FileRefused(str(path), Reason.EMPTY)
    ours = {header: name for name, headers in columns.items() for header in headers}
    best: tuple[str, ...] = ()
    separator = ","
    for delimiter in _DELIMITERS:
        try:
            cells = next(csv.reader([first], delimiter=delimiter))
        except (csv.Error, StopIteration):
            continue
        named = tuple(ours.get(" ".join(cell.split()).casefold(), "") for cell in cells)
        if sum(map(bool, named)) > sum(map(bool, best)):
            best, separator = named, delimiter
    missing = [name for name in required if name not in best]
    twice = sorted({name for name in best if name and best.count(name) > 1})
    if missing or twice:
        facts = {"missing": ", ".join(missing), "twice": ", ".join(twice)}
        raise FileRefused(
            str(path), Reason.WRONG_COLUMNS, {name: said for name, said in facts.items() if said}
        )
    return best, separator
