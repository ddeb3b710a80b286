"""Every table of the store, classified: a law compares it with the store itself."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.personal import chapters, events, knowledge, networks, people
from db.personal.shapes import Table

_ALL = (*people.TABLES, *events.TABLES, *chapters.TABLES, *knowledge.TABLES, *networks.TABLES)
TABLES: Final[Mapping[str, Table]] = MappingProxyType({one.name: one for one in _ALL})
"""By name, in the order in which they are shown to people."""
