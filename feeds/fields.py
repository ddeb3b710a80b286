"""The fields of one record: taken, left out with the reason, or fatal to the record."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Final

from domain.errors import TextRefused
from domain.places import country_code
from domain.reasons import LeftOut, Reason, Refused, Skipped
from domain.text import LinkRefused, clean_line, clean_text, clean_url
from feeds.files import is_whole

KEY_LIMIT: Final = 200
NAME_LIMIT: Final = 100
CITY_LIMIT: Final = 80
#: A count beyond this is a slip of the keyboard.
MOST_PEOPLE: Final = 1_000_000
#: Dates outside of these years are slips too.
FIRST_YEAR: Final = 1970
LAST_YEAR: Final = 2199

_EXCERPT: Final = 80
# What is so much longer than its limit is not worth cleaning first.
_HOPELESS: Final = 50
_DAY: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class Unusable(Exception):
    """The record cannot be taken, and why; the reader turns it into ``Refused``."""

    def __init__(self, reason: Reason, **facts: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.facts = facts


def as_text(value: object) -> str:
    """A value that stands where a text belongs: the text, the only item of a list, or nothing."""
    if isinstance(value, list):
        found = [text for text in map(as_text, value[:100]) if text.strip()]
        return found[0] if len(found) == 1 else ""
    if isinstance(value, str):
        return value if value.isascii() else _mended(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def _mended(text: str) -> str:
    """``text``, read once more when it was UTF-8 that something read as Windows-1252 (``Ã©``)."""
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def as_texts(value: object) -> list[str]:
    """A value that stands where a list belongs: its texts, or the one text that stands alone."""
    if isinstance(value, list):
        return [text for text in map(as_text, value) if text.strip()]
    text = as_text(value)
    return [text] if text.strip() else []


def excerpt(text: str) -> str:
    """At most 80 characters of ``text``, on one line, for a fact."""
    try:
        return clean_line(text[:_EXCERPT], field="fact", limit=_EXCERPT)
    except TextRefused:
        return ""


class Fields:
    """Cleans the fields of one record and gathers what was left out of it, in order."""

    def __init__(self) -> None:
        self._left_out: list[LeftOut] = []

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """What was not taken so far."""
        return tuple(self._left_out)

    def leave(self, field: str, reason: Reason, value: object) -> None:
        """Note that ``field`` was not taken."""
        self._left_out.append(LeftOut(field, reason, excerpt(as_text(value))))

    def line(self, value: object, field: str, limit: int) -> str | None:
        """``value`` on one clean line; ``None`` when it is empty or too long (noted)."""
        text = as_text(value)
        try:
            return _line(text, field, limit)
        except TextRefused as refusal:
            if refusal.length:
                self.leave(field, Reason.TOO_LONG, text)
            return None

    def must(self, value: object, field: str, limit: int, missing: Reason) -> str:
        """``value`` on one clean line. Raises ``Unusable``: ``missing``, or too long."""
        text = as_text(value)
        if not is_whole(text):
            raise Unusable(Reason.NOT_TEXT, field=field)
        try:
            return _line(text, field, limit)
        except TextRefused as refusal:
            if refusal.length:
                raise Unusable(
                    Reason.TOO_LONG, field=field, length=str(refusal.length), limit=str(limit)
                ) from refusal
            raise Unusable(missing) from refusal

    def prose(self, value: object, field: str, limit: int) -> str | None:
        """``value`` with its lines, cut at ``limit`` characters (noted when it is)."""
        text = as_text(value)
        if len(text) > _HOPELESS * limit:
            text = text[: _HOPELESS * limit]
        try:
            return clean_text(text, field=field, limit=limit)
        except TextRefused as refusal:
            if not refusal.length:
                return None
        self.leave(field, Reason.TOO_LONG, text)
        cleaned = clean_text(text, field=field, limit=len(text) * 4)
        return cleaned[: limit - 1].rstrip() + "…"

    def names(self, value: object, field: str, limit: int, most: int) -> tuple[str, ...]:
        """A list of short texts, each once. What goes beyond ``most`` is noted and dropped."""
        distinct: dict[str, None] = {}
        for text in as_texts(value):
            name = self.line(text, field, limit)
            if name is None or name in distinct:
                continue
            if len(distinct) == most:
                self.leave(field, Reason.TOO_LONG, text)
                break
            distinct[name] = None
        return tuple(distinct)

    def link(self, value: object, field: str) -> str | None:
        """``value`` as a web address; ``None`` when it is empty or none (noted)."""
        text = as_text(value).strip()
        if not text:
            return None
        try:
            return clean_url(text, field=field)
        except LinkRefused:
            self.leave(field, Reason.BAD_LINK, text)
            return None

    def country(self, value: object, field: str = "country") -> str | None:
        """``value`` as an ISO 3166 code; ``None`` when it is empty or none (noted)."""
        name = self.line(value, field, NAME_LIMIT)
        if name is None:
            return None
        code = country_code(name)
        if code is None:
            self.leave(field, Reason.BAD_COUNTRY, name)
        return code

    def count(self, value: object, field: str) -> int | None:
        """``value`` as a number of people, 0 or more; ``None`` when it is empty or none (noted)."""
        text = as_text(value).strip()
        if not text:
            return None
        if len(text) <= 9 and text.isascii() and text.isdigit() and int(text) <= MOST_PEOPLE:
            return int(text)
        self.leave(field, Reason.BAD_NUMBER, text)
        return None

    def day(self, value: object, field: str) -> date | None:
        """``value`` as a date, ``2023-12-07`` or ``2023-12-7``; ``None`` when empty or none (noted)."""
        text = as_text(value).strip()
        found = _DAY.fullmatch(text)
        if found:
            try:
                day = date(int(found[1]), int(found[2]), int(found[3]))
            except ValueError:
                day = None
            if day and FIRST_YEAR <= day.year <= LAST_YEAR:
                return day
        if text:
            self.leave(field, Reason.BAD_DATE, text)
        return None


def again(
    record: object, earlier: object, key: str, name: str, line: int | None
) -> Skipped | Refused:
    """What becomes of a second record of one key: skipped when it says the same, else refused."""
    facts = {"first": key, "name": name}
    if record == earlier:
        return Skipped(key, Reason.DUPLICATE, facts, line)
    return Refused(key, Reason.SAME_KEY, facts, line)


def _line(text: str, field: str, limit: int) -> str:
    if len(text) > _HOPELESS * limit:
        raise TextRefused(field, len(text), limit)
    return clean_line(text, field=field, limit=limit)


def in_proportion(moment: datetime) -> bool:
    """Whether ``moment`` lies in the years that an event can have."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR
