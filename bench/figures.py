"""Ratios by name: how they grow with their sizes, and which became worse than those that are kept.

Pure functions: what is measured elsewhere is only compared here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import log

MOST = 1.1
"""The largest exponent that any path may have: a little more than in proportion, never by squares."""
MOST_WAITED = 0.05
"""The largest of a path that a person waits for: no more than a logarithm would seem to have."""
_GRACE = 0.02  # of a ratio: what is a hundredth of its floor does not become worse by a rounding


class Measure(StrEnum):
    """What of an act is compared with its floor."""

    P50 = "p50"
    P99 = "p99"
    WORK = "processor"
    WHOLE = "whole"
    BUSY = "meanwhile"


BANDS: Mapping[Measure, float] = {
    Measure.P50: 0.2,
    Measure.P99: 0.7,
    Measure.WORK: 0.2,
    Measure.WHOLE: 0.2,
    Measure.BUSY: 0.5,
}
"""By how much a ratio may exceed the kept one. A p99 carries 30% of noise in each of the two runs,
and 1.3 / 0.77 is 1.7; what is asked in a burst is measured once, without rounds."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One ratio to a floor of the same run. ``size`` is what its path may grow with;
    ``waited``: a person waits for it."""

    part: str
    path: str
    measure: Measure
    ratio: float
    size: int | None = None
    waited: bool = False

    @property
    def name(self) -> str:
        """What it is kept under."""
        parts = (self.part, None if self.size is None else f"{self.size:,}", self.path)
        return " | ".join((*(one for one in parts if one), self.measure.value))


@dataclass(frozen=True, slots=True)
class Worse:
    """A ratio that exceeds the kept one by more than its ``band``."""

    name: str
    kept: float
    found: float
    band: float

    def __str__(self) -> str:
        more = self.found / self.kept - 1 if self.kept else float("inf")
        return f"{self.name}: {self.kept:.3f} -> {self.found:.3f} (+{more:.0%}, at most +{self.band:.0%})"


@dataclass(frozen=True, slots=True)
class Growth:
    """How a path grows between two sizes: its ratio is as the size to the power ``exponent``.

    ``steepest`` is the exponent of the step that is the steepest.
    """

    part: str
    path: str
    sizes: tuple[int, ...]
    exponent: float
    steepest: float
    waited: bool

    @property
    def limit(self) -> float:
        """The exponent that it may have."""
        return MOST_WAITED if self.waited else MOST

    @property
    def within(self) -> bool:
        """Whether it has no more than that."""
        return self.exponent <= self.limit


def worse(kept: Mapping[str, float], found: Iterable[Figure]) -> list[Worse]:
    """Those of ``found`` that exceed what is kept under their name; what is not kept cannot."""
    every = []
    for one in found:
        before = kept.get(one.name)
        band = BANDS[one.measure]
        if before is not None and one.ratio > before * (1 + band) + _GRACE:
            every.append(Worse(one.name, before, one.ratio, band))
    return every


def keep(
    kept: Mapping[str, float], found: Sequence[Figure], *, accept: bool, whole: bool
) -> dict[str, float]:
    """What is kept after a run. What is kept stays, unless the run is accepted: then its figures
    take the place of all of their parts. Otherwise a ``whole`` run adds what is not kept yet."""
    ours = {one.name: round(one.ratio, 4) for one in found}
    if accept:
        parts = {one.part for one in found}
        others = {name: ratio for name, ratio in kept.items() if name.split(" | ")[0] not in parts}
        return others | ours
    return (ours | dict(kept)) if whole else dict(kept)


def growths(found: Iterable[Figure]) -> list[Growth]:
    """How each path grows that was measured at several sizes, in the order of ``found``."""
    paths: dict[tuple[str, str], dict[int, Figure]] = {}
    for one in found:
        if one.size is not None and one.measure in {Measure.P50, Measure.WHOLE}:
            paths.setdefault((one.part, one.path), {})[one.size] = one
    grown = []
    for (part, path), by_size in paths.items():
        if len(by_size) < 2:
            continue
        every = [by_size[size] for size in sorted(by_size)]
        steps = [exponent(small, large) for small, large in pairwise(every)]
        sizes = tuple(sorted(by_size))
        whole = exponent(every[0], every[-1])
        grown.append(Growth(part, path, sizes, whole, max(steps), every[0].waited))
    return grown


def exponent(small: Figure, large: Figure) -> float:
    """The power of its size by which a ratio grows: 0 is not at all, 1 in proportion."""
    if not small.size or not large.size:
        raise ValueError("a figure without a size does not grow")
    return log(large.ratio / small.ratio) / log(large.size / small.size)
