"""What pictures show: plain values that travel to the process that draws, with all their words."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Dot:
    """A chapter on a map: degrees north and east. ``style`` names its look in the legend;
    the greater its ``weight``, the earlier it gets its label."""

    name: str
    style: str
    latitude: float
    longitude: float
    weight: int


@dataclass(frozen=True, slots=True)
class World:
    """A map of chapters. ``legend``: styles with their words, in the order in which they stand."""

    title: str
    credit: str
    legend: tuple[tuple[str, str], ...]
    dots: tuple[Dot, ...]


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


Scene = World | Chart
_KINDS: dict[str, type[World] | type[Chart]] = {"world": World, "chart": Chart}


def packed(scene: Scene) -> bytes:
    """The scene as JSON; equal scenes give equal bytes."""
    kind = next(kind for kind, made in _KINDS.items() if isinstance(scene, made))
    return json.dumps({"kind": kind, "scene": asdict(scene)}, sort_keys=True).encode()


def unpacked(data: bytes) -> Scene:
    """The scene that ``packed`` wrote."""
    found: dict[str, Any] = json.loads(data)
    given = found["scene"]
    if found["kind"] == "world":
        dots = tuple(Dot(**dot) for dot in given["dots"])
        legend = tuple((style, words) for style, words in given["legend"])
        return World(given["title"], given["credit"], legend, dots)
    panels = tuple(
        Panel(one["title"], tuple((words, tuple(bars)) for words, bars in one["series"]))
        for one in given["panels"]
    )
    months, years = tuple(given["months"]), tuple(given["years"])
    return Chart(given["title"], given["credit"], months, years, panels)


def digest(scene: Scene) -> str:
    """By which a picture that was drawn already is found again."""
    return hashlib.sha256(packed(scene)).hexdigest()
