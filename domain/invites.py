"""Links into a chapter: who comes by one is a member of it at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domain.errors import Refusal
from domain.notices import Act

LASTS: Final = timedelta(days=7)  # as long as Discord lets a link last that is not for ever
MOST_USES: Final = 100  # Discord's
MOST_OPEN: Final = 10  # links of one chapter at a time
STAYED: Final = timedelta(days=30)
ADDRESS: Final = "https://discord.gg/"


@dataclass(frozen=True, slots=True)
class Invite:
    """A link. ``role`` is what Discord gives by itself to who comes by it (``None``: nothing).

    ``most`` is how many may come (0: any number), ``uses`` how many were accounted for,
    ``ended`` when it was switched off.
    """

    network: int
    code: str
    chapter: int
    channel: int
    role: int | None
    by: int
    at: datetime
    expires: datetime | None
    most: int
    uses: int = 0
    ended: datetime | None = None

    @property
    def address(self) -> str:
        """What is passed on."""
        return ADDRESS + self.code

    def is_open(self, now: datetime) -> bool:
        """Whether people may still come by it."""
        if self.ended is not None or (self.expires is not None and now >= self.expires):
            return False
        return not self.most or self.uses < self.most


@dataclass(frozen=True, slots=True)
class Result:
    """A link with what came of it.

    ``joined`` people came by it, of whom ``settled`` came more than a month ago and ``stayed`` of
    these are still members of its chapter.
    """

    invite: Invite
    joined: int
    settled: int
    stayed: int


@dataclass(frozen=True, slots=True)
class InviteEnd(Act):
    """A link is switched off in Discord."""

    network: int
    code: str
    chapter: str

    @property
    def place(self) -> tuple[str, int]:
        """The server's links."""
        return "invite", self.network


@dataclass(eq=False)
class TooManyInvites(Refusal):
    """The chapter has ``most`` open links already."""

    chapter: str
    most: int


@dataclass(eq=False)
class InvitesForbidden(Refusal):
    """Discord lets the bot make no link: it lacks Create Invite."""

    chapter: str


@dataclass(eq=False)
class ServerInvitesFull(Refusal):
    """The server has as many links as Discord allows."""

    chapter: str


@dataclass(eq=False)
class NoChannelForInvites(Refusal):
    """A link leads to a channel, and there is none that the bot sees."""

    chapter: str


class InviteGone(Refusal):
    """A button names a link that is not known (any more)."""


def came_by(
    known: Sequence[Invite],
    uses: Mapping[str, int],
    roles: frozenset[int],
    *,
    gone: frozenset[str] = frozenset(),
    now: datetime,
) -> Invite | None:
    """By which of the ``known`` open links someone came who has ``roles`` at their arrival.

    ``uses`` is what Discord says now of every link that it has, ``gone`` are those that went just
    now: a link by which more came than were accounted for, or one that went with its last place.
    Where several fit, the role tells them apart; ``None`` when nothing does.
    """
    fits = [one for one in known if one.is_open(now) and _used(one, uses, gone)]
    given = [one for one in fits if one.role is not None and one.role in roles]
    for found in (given, fits):
        if len(found) == 1:
            return found[0]
    return None


def _used(invite: Invite, uses: Mapping[str, int], gone: frozenset[str]) -> bool:
    if invite.code in uses:
        return uses[invite.code] > invite.uses
    return invite.code in gone and invite.most > 0 and invite.uses == invite.most - 1


def vanished(
    known: Sequence[Invite], uses: Mapping[str, int], gone: frozenset[str]
) -> list[Invite]:
    """Of the ``known`` links those that Discord has no more, and that did not go just now: somebody
    deleted them there."""
    return [one for one in known if one.code not in uses and one.code not in gone]


def by_role(known: Sequence[Invite], roles: frozenset[int], *, now: datetime) -> Invite | None:
    """As ``came_by`` when Discord does not tell the uses: the only open link that gives such a role."""
    found = [one for one in known if one.is_open(now) and one.role in roles]
    return found[0] if len(found) == 1 else None
