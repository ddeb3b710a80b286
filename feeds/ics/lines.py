"""The outermost layer of an iCalendar text: folded lines, and components within components.

Components are told apart here and their values are read one by one elsewhere, so that one
broken event costs that event only, and nothing of a file reaches the time zones or the
repetition engine of a library before its bounds were checked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from icalendar.parser import Contentline

from feeds.files import UTF16, decoded

#: A property longer than this, in characters once unfolded, is as good as broken.
LONGEST_PROPERTY: Final = 128 * 1024
#: Components nested deeper than this are no calendar.
_DEEPEST: Final = 8

_IN_LETTER: Final = re.compile(rb"(?<=[\x80-\xff])\r?\n[ \t](?=[\x80-\xbf])")
_NAME: Final = re.compile(r"[ \t]*([A-Za-z0-9-]+)[ \t]*[;:]")


@dataclass(frozen=True, slots=True)
class Property:
    """One value as it is written, still escaped, with its parameters (names in capitals)."""

    value: str
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Component:
    """A component: its name in capitals, the line of its BEGIN (from 1), what it holds.

    ``broken`` names the first property that was wanted and could not be split into its parts,
    or ``END`` when the component is not closed where it should be.
    """

    name: str
    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)
    broken: str = ""

    def all(self, name: str) -> list[Property]:
        """Every property called ``name``, in order."""
        return self.properties.get(name, [])

    def one(self, name: str) -> Property | None:
        """The first property called ``name``."""
        found = self.all(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The value of the first property called ``name``, empty without one."""
        found = self.one(name)
        return found.value if found else ""


def text_of(data: bytes, path: Path) -> str:
    """The text of the calendar ``data``, which ``path`` names. Raises ``FileRefused``.

    Some programs fold a line in the middle of a letter (RFC 5545, 3.1): it is put together first.
    """
    two_bytes = data.startswith(UTF16)
    return decoded(data if two_bytes else _IN_LETTER.sub(b"", data), path)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Each logical line with the number of its first physical one (RFC 5545, 3.1)."""
    start, pieces = 1, [""]
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if line[:1] in {" ", "\t"}:
            pieces.append(line[1:])
            continue
        yield start, "".join(pieces)
        start, pieces = number, [line]
    yield start, "".join(pieces)


def components(text: str, wanted: Mapping[str, frozenset[str]]) -> Iterator[Component]:
    """Each component that lies directly in a VCALENDAR, once it is closed, in order.

    ``wanted`` gives the properties to read for each name of component; components that are
    not in it are passed over with all that they hold. Those of the calendar itself come last,
    as a component ``VCALENDAR``. What is never closed comes with ``broken``.
    """
    calendar = Component("VCALENDAR", 1)
    stack: list[Component] = []
    for number, line in _unfolded(text):
        found = _NAME.match(line)
        if not found:
            continue
        name = found[1].upper()
        if name == "BEGIN":
            opened = line[found.end() :].strip().upper()
            if opened == "VCALENDAR":
                yield from _abandoned(stack)
                stack = [calendar]
            elif opened == "VEVENT" and len(stack) > 1:
                # An event does not lie in another: the one before was never closed.
                yield from _abandoned(stack)
                stack = [calendar, Component(opened, number)]
            elif stack and len(stack) < _DEEPEST:
                stack.append(Component(opened, number))
        elif name == "END":
            closed = line[found.end() :].strip().upper()
            if closed == "VCALENDAR":
                yield from _abandoned(stack)
                stack = []
            elif len(stack) > 1 and stack[-1].name == closed:
                done = stack.pop()
                if len(stack) > 1:
                    stack[-1].parts.append(done)
                else:
                    yield done
        elif stack and name in wanted.get(stack[-1].name, frozenset()):
            _add(stack[-1], name, line)
    yield from _abandoned(stack)
    yield calendar


def _abandoned(stack: list[Component]) -> Iterator[Component]:
    """The outermost component that was opened in the calendar and not closed."""
    if len(stack) > 1:
        stack[1].broken = stack[1].broken or "END"
        yield stack[1]


def _add(component: Component, name: str, line: str) -> None:
    try:
        if len(line) > LONGEST_PROPERTY:
            raise ValueError(name)
        content = Contentline(line)  # type: ignore[no-untyped-call]  # untyped in icalendar
        _, parameters, value = content.raw_parts()
    except ValueError:
        component.broken = component.broken or name
        return
    plain = {
        key.upper(): said if isinstance(said, str) else ",".join(said)
        for key, said in parameters.items()
    }
    component.properties.setdefault(name, []).append(Property(value, plain))
