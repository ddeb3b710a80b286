"""What people see of a message, as one line of text: what the manuals are compared with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_datetime, format_timedelta
from simcord.components import walk_components

PARIS = ZoneInfo("Europe/Paris")
_AT = {"en": "'at'", "fr": "'à'"}
_PATTERNS = {
    "t": "HH:mm",
    "T": "HH:mm:ss",
    "d": "dd/MM/y",
    "D": "d MMMM y",
    "f": "d MMMM y {at} HH:mm",
    "F": "EEEE d MMMM y {at} HH:mm",
}
_TIME = re.compile(r"<t:(-?\d+)(?::(\w))?>")
_NAMED = re.compile(r"<(@&|@!?|#)(\d+)>")
_COMMAND = re.compile(r"</([^:>]+):\d+>")
_LINK = re.compile(r"\[([^\]]+)\]\(\S+?\)")
_LINE_MARKS = re.compile(r"^(?:-# |#{1,3} |>+ )", re.MULTILINE)
_MARKS = re.compile(r"(?<!\\)[*`]")
_ESCAPED = re.compile(r"\\([^\w\s])")
_TEXT, _BUTTON, _SELECTS = 10, 2, {3, 5, 6, 7, 8}


@dataclass(frozen=True, slots=True)
class Eyes:
    """Whoever reads: in their language, in Paris, at the moment ``now``, knowing every name."""

    language: str
    now: Callable[[], datetime]
    names: Callable[[], Mapping[int, str]]

    def read(self, message: Any) -> str:
        """Text, embeds and buttons of a message as simcord keeps it; buttons in brackets."""
        return self.plain("\n".join(_parts(message)))

    def plain(self, text: str) -> str:
        """Without the marks, with names and dates as Discord shows them, on one line."""
        text = _TIME.sub(self._moment, text)
        text = _NAMED.sub(self._name, text)
        text = _COMMAND.sub(r"/\1", text)
        text = _LINE_MARKS.sub("", _LINK.sub(r"\1", text))
        return tidy(_ESCAPED.sub(r"\1", _MARKS.sub("", text)))

    def _moment(self, found: re.Match[str]) -> str:
        moment = datetime.fromtimestamp(int(found[1]), UTC)
        style = found[2] or "f"
        if style == "R":
            span = moment - self.now()
            return format_timedelta(span, add_direction=True, locale=self.language)
        pattern = _PATTERNS[style].format(at=_AT[self.language])
        return format_datetime(moment, pattern, tzinfo=PARIS, locale=self.language)

    def _name(self, found: re.Match[str]) -> str:
        sign = "#" if found[1] == "#" else "@"
        return f"{sign}{self.names().get(int(found[2]), 'nobody')}"


def tidy(text: str) -> str:
    """With one ordinary space wherever there is any."""
    return " ".join(text.split())


def _parts(message: Any) -> Iterator[str]:
    yield message.content or ""
    for embed in message.embeds:
        yield (embed.get("author") or {}).get("name") or ""
        yield embed.get("title") or ""
        yield embed.get("description") or ""
        for one in embed.get("fields") or ():
            yield f"{one['name']}\n{one['value']}"
        yield (embed.get("footer") or {}).get("text") or ""
    for attached in message.attachments:
        yield f"({attached['filename']})"
    for part in walk_components(message.components):
        if part.get("type") == _TEXT:
            yield part["content"]
        elif part.get("type") == _BUTTON and part.get("label"):
            yield f"[{part['label']}]"
        elif part.get("type") in _SELECTS and part.get("placeholder"):
            yield f"[{part['placeholder']}]"


def missing(wanted: str, seen: str) -> str | None:
    """The first passage of ``wanted`` that ``seen`` does not hold in that order, if any."""
    place = 0
    for passage in map(tidy, wanted.split("…")):
        found = seen.find(passage, place)
        if found < 0:
            return passage
        place = found + len(passage)
    return None
