"""The roles that chapters hand out besides the members': who may give what to whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from domain.errors import NotAllowed, Refusal

MOST_ROLES = 10


@dataclass(frozen=True, slots=True)
class Registered:
    """A role besides the members' that only ``chapter`` hands out; ``label`` is its name as last seen.

    ``quarantined``: it is not handed out any more, for the reason ``why`` (the name of a refusal).
    """

    role: int
    chapter: int
    label: str
    by: int
    at: datetime
    quarantined: datetime | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Giving:
    """Who (``by``) wants ``to`` to have a role of a chapter, and what is known of both.

    ``animates``: whether ``by`` acts for the chapter at this moment; ``belongs``: whether ``to``
    is a member of it. ``registered`` is ``None`` for the role that every member has.
    """

    chapter: str
    by: int
    to: int
    name: str
    animates: bool
    belongs: bool
    bot: bool = False
    registered: Registered | None = None


@dataclass(frozen=True, slots=True)
class Registration:
    """``role`` is one that the chapter hands out from now on; ``again``: it was so before."""

    chapter: str
    role: int
    again: bool


@dataclass(frozen=True, slots=True)
class Unregistered:
    """The chapter hands ``role`` out no more; ``holders`` people lose it."""

    chapter: str
    role: int
    holders: int


@dataclass(frozen=True, slots=True)
class Entrusted:
    """``person`` gets ``role`` of the chapter; ``again``: they were given it before."""

    chapter: str
    role: int
    person: int
    again: bool


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """``person`` loses ``role`` of the chapter; ``held``: whether they had been given it."""

    chapter: str
    role: int
    person: int
    held: bool


@dataclass(eq=False)
class SelfGrant(Refusal):
    """Nobody gives themselves a role: they join, or someone else must want it."""

    chapter: str


@dataclass(eq=False)
class BotGrant(Refusal):
    """A program belongs to no chapter."""

    name: str


@dataclass(eq=False)
class NotOfChapter(Refusal):
    """A chapter's further roles are for its members, and ``name`` is none."""

    name: str
    chapter: str


@dataclass(eq=False)
class RoleNotRegistered(Refusal):
    """``role`` is none that the chapter hands out; ``offered`` are those that are."""

    role: str
    chapter: str
    offered: tuple[str, ...] = ()


@dataclass(eq=False)
class RoleQuarantined(Refusal):
    """The role was taken out of use; someone has to look at it and register it anew."""

    role: str
    chapter: str


@dataclass(eq=False)
class RoleIsMembers(Refusal):
    """The role is the one that all members of the chapter have already."""

    role: str
    chapter: str


@dataclass(eq=False)
class TooManyRoles(Refusal):
    """A chapter hands out at most ``most`` roles besides the members'."""

    most: int


def may_give(giving: Giving) -> None:
    """Raise the reason why the role must not be given by that person to that person.

    ``NotAllowed``, ``SelfGrant``, ``BotGrant``, ``RoleQuarantined`` or ``NotOfChapter``. What
    Discord says of the role is checked besides, by ``domain.roles.check``, and again when it is
    given.
    """
    if not giving.animates:
        raise NotAllowed("connector", giving.chapter)
    if giving.by == giving.to:
        raise SelfGrant(giving.chapter)
    if giving.bot:
        raise BotGrant(giving.name)
    if giving.registered is None:
        return
    if giving.registered.quarantined is not None:
        raise RoleQuarantined(giving.registered.label, giving.chapter)
    if not giving.belongs:
        raise NotOfChapter(giving.name, giving.chapter)
