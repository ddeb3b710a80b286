"""What pictures show: plain values that travel to the process that draws, with all their words.

``mirrored`` scenes are for readers whose writing runs from right to left.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Dot:
    """A chapter on a map: degrees north and east. ``style`` names its look in the legend; the more
    ``people`` it has, the larger it is and the earlier it gets its label."""

    name: str
    style: str
    latitude: float
    longitude: float
    people: int


@dataclass(frozen=True, slots=True)
class World:
    """A map of chapters. ``legend``: styles with their words, in the order in which they stand;
    ``sizes``: some numbers of people with their words, which show how large a dot then is."""

    title: str
    credit: str
    legend: tuple[tuple[str, str], ...]
    sizes: tuple[tuple[int, str], ...]
    dots: tuple[Dot, ...]
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """One row of a chart: bars over the months, one upon the other; each series has its words."""

    title: str
    series: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Panels over the same ``months`` (their short names; the years stand in ``years``)."""

    title: str
    credit: str
    months: tuple[str, ...]
    years: tuple[str, ...]
    panels: tuple[Panel, ...]
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """How many there were at the end of each day, with the words at the end of the line."""

    style: str
    words: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """Lines over the same ``days`` (by their short names). ``limit``: a number that is marked all
    along, with its words."""

    title: str
    credit: str
    days: tuple[str, ...]
    lines: tuple[Line, ...]
    limit: tuple[int, str] | None = None
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One step of a ladder: its words, and how many people each part of the bar stands for."""

    words: str
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Ladder:
    """Bars one below the other, each of as many as ``whole`` people; ``legend``: words of the parts."""

    title: str
    credit: str
    whole: int
    legend: tuple[str, ...]
    bars: tuple[Bar, ...]
    mirrored: bool = False


Scene = World | Chart | Curve | Ladder
_KINDS: dict[str, type[Scene]] = {
    "world": World,
    "chart": Chart,
    "curve": Curve,
    "ladder": Ladder,
}
_INNER: dict[str, type[Dot | Panel | Line | Bar]] = {
    "dots": Dot,
    "panels": Panel,
    "lines": Line,
    "bars": Bar,
}


def packed(scene: Scene) -> bytes:
    """The scene as JSON; equal scenes give equal bytes."""
    kind = next(kind for kind, made in _KINDS.items() if isinstance(scene, made))
    return json.dumps({"kind": kind, "scene": asdict(scene)}, sort_keys=True).encode()


def unpacked(data: bytes) -> Scene:
    """The scene that ``packed`` wrote."""
    found: dict[str, Any] = json.loads(data)
    return _KINDS[found["kind"]](**_fields(found["scene"]))


def _fields(given: dict[str, Any]) -> dict[str, Any]:
    return {
        name: tuple(_INNER[name](**_fields(one)) for one in value)
        if name in _INNER
        else _frozen(value)
        for name, value in given.items()
    }


def _frozen(value: Any) -> Any:
    """Lists as tuples: JSON knows no others."""
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def digest(scene: Scene) -> str:
    """By which a picture that was drawn already is found again."""
    return hashlib.sha256(packed(scene)).hexdigest()
