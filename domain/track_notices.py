"""What is told of tracks."""

from __future__ import annotations

from dataclasses import dataclass

from domain.notices import Message
from domain.playbooks import Owner
from domain.tracks import Track, TrackStep


@dataclass(frozen=True, slots=True)
class TrackTold(Message):
    """``steps`` are due, to whoever they belong to as ``owner``; ``name`` is whom or what the track
    is for, ``needs_buddy`` whether connectors hear of steps because nobody is the buddy."""

    track: Track
    steps: tuple[TrackStep, ...]
    owner: Owner
    name: str
    needs_buddy: bool = False


@dataclass(frozen=True, slots=True)
class TrackMore(Message):
    """More came up in a day, for somebody who leads many tracks, than is told one by one."""


@dataclass(frozen=True, slots=True)
class TrackStuck(Message):
    """``steps`` stay open, to somebody who can ask why; ``closed``: who does them takes no direct
    messages, and was not told."""

    track: Track
    steps: tuple[TrackStep, ...]
    name: str
    closed: bool
