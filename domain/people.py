"""People as the bot meets them: who asks, in which language and zone, with which rights."""

from __future__ import annotations

from dataclasses import dataclass, field

from domain.errors import NotAllowed
from domain.rights import CARE, Right, about, holds


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who acts or asks, in one network, as known at that moment.

    ``chapters`` are those they belong to, ``connects`` those they are a connector
    of now, ``steward`` whether Discord says that they hold the steward role or
    Manage Server. ``language`` and ``zone`` are already resolved (their own
    choice, else Discord's, else the network's); ``chosen_zone`` is their own only.
    ``tongue`` is that of their Discord where it is one that we read and do not speak.
    """

    network: int
    id: int
    name: str
    language: str = "en"
    zone: str = "Europe/Paris"
    chosen_zone: str | None = None
    city: str | None = None
    chapters: frozenset[int] = field(default_factory=frozenset)
    connects: frozenset[int] = field(default_factory=frozenset)
    steward: bool = False
    dm_closed: bool = False
    tongue: str = ""

    @property
    def reads(self) -> str:
        """The language in which what they type is read first."""
        return self.tongue or self.language

    def is_of(self, *chapters: int | None) -> bool:
        """Whether they are a member or a connector of one of ``chapters`` (``None``: of none)."""
        return any(one in self.chapters or one in self.connects for one in chapters)

    def may_animate(self, chapter: int | None) -> bool:
        """Whether they act for ``chapter`` (``None``: for the whole network, stewards only)."""
        return holds(CARE, self, about(chapter))

    def need_chapter(self, chapter: int | None, name: str = "") -> None:
        """Raise ``NotAllowed`` unless they act for ``chapter``."""
        if not self.may_animate(chapter):
            raise NotAllowed("steward" if chapter is None else "connector", name)

    def need_steward(self) -> None:
        """Raise ``NotAllowed`` unless they are a steward."""
        if not holds(Right.STEWARD, self):
            raise NotAllowed("steward")
