"""Times as people write them: moments, periods, durations and leads, in several languages.

Nothing is guessed. Every word must be understood: by the reader's own language, or else by the
others, which must then agree. All the readings there are must come to one; anything else is a
``WhenRefused`` with an example that works.

    text ──tokenise──▶ tokens ──grammar × vocabulary──▶ meanings ──calendar, zone──▶ values

``text`` folds and cuts, ``grammar`` finds every reading, ``languages`` hold one vocabulary
each, ``asking`` chooses among them, ``forms``, ``clocks``, ``lengths`` and ``spans`` say what
the words build (``meaning``), ``days``, ``moments`` and ``periods`` look at the calendar,
``zones`` at the clocks, ``reading`` decides.
"""

from __future__ import annotations

from domain.when.asking import learn
from domain.when.languages import languages_for
from domain.when.moments import Moment
from domain.when.periods import Period
from domain.when.reading import (
    find_period,
    find_when,
    read_duration,
    read_lead,
    read_period,
    read_when,
)
from domain.when.zones import resolve

__all__ = [
    "Moment",
    "Period",
    "find_period",
    "find_when",
    "languages_for",
    "learn",
    "read_duration",
    "read_lead",
    "read_period",
    "read_when",
    "resolve",
]
