"""What came of an import, in figures and in plain English for whoever ran it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TextIO

from domain.reasons import FileRefused, Reason, Refused, Skipped
from domain.records import Record
from domain.text import cut
from services.imports.taking import Change, Noted, Taken

_FIRST: Final = 3
_MOST_NAMES: Final = 40  # of the names that were matched, all should be looked at
_LONGEST: Final = 80
_BAR: Final = 30

WHOLE_FILES: Final[Mapping[Reason, str]] = {
    Reason.MISSING: "there is no such file, or it may not be read",
    Reason.TOO_LARGE: "it is too large to be read",
    Reason.NOT_TEXT: "it is in no encoding that is known: save it as UTF-8",
    Reason.UNKNOWN_FORMAT: "it is not the kind of file that was named",
    Reason.WRONG_COLUMNS: "its header lacks a column",
    Reason.EMPTY: "it is empty",
    Reason.UNREADABLE: "its syntax is broken",
}
"""Why a file cannot be read."""

RECORDS: Final[Mapping[Reason | Noted | Change, str]] = {
    Change.UNCHANGED: "nothing new since the last import",
    Reason.EMPTY: "says nothing",
    Reason.DUPLICATE: "the same thing stands in the file before",
    Reason.SAME_KEY: "the file gave its identifier to something else before",
    Reason.SUPERSEDED: "the file holds a newer version",
    Reason.TEMPLATE: "a copy of another record that was never filled in",
    Reason.UNREADABLE: "broken syntax",
    Reason.BAD_ROW: "more or fewer cells than the header",
    Reason.NO_KEY: "no identifier",
    Reason.NO_NAME: "no name",
    Reason.NO_TITLE: "no title",
    Reason.NO_CITY: "no city",
    Reason.NO_PLACE: "no city, postcode or position",
    Reason.NO_DATE: "no date",
    Reason.BAD_DATE: "not a date, or out of all proportion",
    Reason.BAD_OFFSET: "local time and UTC are apart by what no clock shows",
    Reason.ENDS_FIRST: "ends before it starts",
    Reason.BAD_ZONE: "a time zone that nothing describes",
    Reason.BAD_RULE: "a repetition that cannot be understood",
    Reason.TOO_OFTEN: "repeats more than once a day",
    Reason.PRIVATE: "marked as private",
    Reason.BAD_STATUS: "an unknown status",
    Reason.BAD_ID: "not an identifier of Discord",
    Reason.BAD_LEVEL: "a visibility or a field that does not exist",
    Reason.TOO_LONG: "too long",
    Reason.BAD_NUMBER: "not a number that can be meant",
    Reason.BAD_COUNTRY: "no country",
    Reason.BAD_POSITION: "not a position on the map",
    Reason.BAD_LINK: "not an address of the web",
    Reason.PLACEHOLDER: "words that say that nothing was said",
    Reason.MISSING: "may not be read",
    Reason.TOO_LARGE: "too large",
    Reason.NOT_TEXT: "in no encoding that is known",
    Reason.UNKNOWN_FORMAT: "not the kind of file that was named",
    Reason.WRONG_COLUMNS: "lacks a column",
    Noted.UNKNOWN_CITY: "no such town in that region is known, so there is no position",
    Noted.UNKNOWN_CHAPTER: "no chapter is called so, so it belongs to the network",
    Noted.OTHER_NAME: "the chapter was found by another name",
    Noted.CLOSED_CHAPTER: "the chapter is composted, nobody can join it",
    Noted.ADOPTED: "a chapter of that name was there already and was linked",
    Noted.OTHER_CLOCK: "local time and UTC contradict each other, UTC was believed",
    Noted.REPEATS: "a series, of which the next date was taken",
    Noted.TENTATIVE: "not certain to take place",
    Noted.GONE: "is not in the folder any more and was left as it is: `/handbook remove` takes it out",
    Noted.PRACTICE_TAKEN: "another page replaces that page of practice already",
    Change.ERASED: "was erased here and was not taken: only they themselves come back",
    Noted.BY_HAND: "was changed by people since, what they wrote was kept",
}
"""What is said of a record, or of one of its fields."""


@dataclass(frozen=True, slots=True)
class Counted:
    """``count`` records were ``what`` (skipped, refused, noted, left out) for ``reason``.

    ``field`` is set when only that field was left out; ``first`` are examples.
    """

    what: str
    reason: Reason | Noted | Change
    count: int
    first: tuple[str, ...]
    field: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What came of an import: every record of the file is in one of the four figures."""

    kind: str
    added: int
    changed: int
    skipped: int
    refused: int
    reasons: tuple[Counted, ...]
    attribution: str
    dry_run: bool

    @property
    def total(self) -> int:
        """How many records the file has."""
        return self.added + self.changed + self.skipped + self.refused

    def count(self, what: str, reason: Reason | Noted | Change) -> int:
        """How many records were ``what`` for ``reason``."""
        return sum(one.count for one in self.reasons if (one.what, one.reason) == (what, reason))


@dataclass(slots=True)
class _Heap:
    count: int = 0
    first: dict[str, None] = field(default_factory=dict)


@dataclass(slots=True)
class Counter:
    """A report in the making."""

    figures: dict[str, int] = field(default_factory=dict)
    heaps: dict[tuple[str, Reason | Noted | Change, str], _Heap] = field(default_factory=dict)

    def set_aside(self, outcomes: Iterable[Skipped | Refused]) -> None:
        """Count what the reader did not take."""
        for one in outcomes:
            what = "skipped" if isinstance(one, Skipped) else "refused"
            self._figure(what)
            self._heap(what, one.reason, _where(one))

    def take(self, records: Iterable[Record], outcomes: Iterable[Taken]) -> None:
        """Count what became of records that the store has now."""
        for record, taken in zip(records, outcomes, strict=True):
            if taken.change in {Change.UNCHANGED, Change.ERASED}:
                self._figure("skipped")
                key = record.key if taken.change is Change.ERASED else ""
                self._heap("skipped", taken.change, key)
                continue
            self._figure(taken.change.value)
            for note in taken.notes:
                self._heap("noted", note.what, note.detail or record.key)
            for left in record.left_out:
                self._heap("left out", left.reason, record.key, left.field)

    def miss(self, keys: Iterable[str]) -> None:
        """Count what the store has and the file has not any more."""
        for key in keys:
            self._heap("noted", Noted.GONE, key)

    def report(self, kind: str, attribution: str, *, dry_run: bool) -> Report:
        """The report of what was counted."""
        order = ("skipped", "refused", "noted", "left out")
        reasons = [
            Counted(what, reason, heap.count, tuple(heap.first), field)
            for (what, reason, field), heap in self.heaps.items()
        ]
        reasons.sort(key=lambda one: (order.index(one.what), -one.count))
        return Report(
            kind,
            self.figures.get("added", 0),
            self.figures.get("changed", 0),
            self.figures.get("skipped", 0),
            self.figures.get("refused", 0),
            tuple(reasons),
            attribution,
            dry_run,
        )

    def _figure(self, name: str) -> None:
        self.figures[name] = self.figures.get(name, 0) + 1

    def _heap(
        self, what: str, reason: Reason | Noted | Change, example: str, field: str = ""
    ) -> None:
        heap = self.heaps.setdefault((what, reason, field), _Heap())
        heap.count += 1
        most = _MOST_NAMES if reason is Noted.OTHER_NAME else _FIRST
        if example and len(heap.first) < most:
            heap.first.setdefault(example)


def _where(one: Skipped | Refused) -> str:
    """By what the record is found again in its file."""
    facts = ", ".join(f"{name} {value}" for name, value in one.facts.items())
    place = f"line {one.line}" if one.line is not None else ""
    details = ", ".join(part for part in (place, facts) if part)
    return f"{one.key} ({details})" if one.key and details else one.key or details


def lines(report: Report) -> Iterator[str]:
    """The report for a terminal."""
    if report.dry_run:
        yield "Nothing was written. This is what would happen:"
    yield (
        f"added {report.added}, changed {report.changed}, "
        f"skipped {report.skipped}, refused {report.refused}"
    )
    for one in report.reasons:
        what = f"{one.what} {one.field}".strip()
        examples = "; ".join(plain(example) for example in one.first)
        ending = f": {examples}" if examples else ""
        yield f"  {what} {one.count}, {RECORDS[one.reason]}{ending}"
    yield f"source: {plain(report.attribution)}"


def refusal(error: FileRefused) -> str:
    """Why a file cannot be read, as one sentence for a terminal."""
    facts = ", ".join(
        value if name == "error" else f"{name} {value}" for name, value in error.facts.items()
    )
    ending = f" ({plain(facts)})" if facts else ""
    why = WHOLE_FILES.get(error.reason, RECORDS[error.reason])
    return f"{plain(error.path)} cannot be imported: {why}{ending}"


def plain(text: str) -> str:
    """Words of a file as a terminal may show them: no control characters, not without end."""
    return cut("".join(one if one.isprintable() else " " for one in text), _LONGEST)


@dataclass(slots=True)
class Progress:
    """Tells how far an import is: a bar on a terminal, else a line now and then.

    Call it with how many of how many records are done.
    """

    stream: TextIO
    name: str
    tenth: int = -1

    def __call__(self, done: int, total: int) -> None:
        share = done / total if total else 1.0
        if self.stream.isatty():
            bar = "#" * round(share * _BAR)
            ending = "\n" if done == total else ""
            self.stream.write(f"\r{plain(self.name)} [{bar:<{_BAR}}] {done}/{total}{ending}")
        elif int(share * 10) > self.tenth:
            self.tenth = int(share * 10)
            self.stream.write(f"{plain(self.name)}: {done} of {total}\n")
        self.stream.flush()
