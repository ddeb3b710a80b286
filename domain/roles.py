"""Which Discord roles the bot may hand out: below its own, without power, not managed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from domain.errors import Refusal

# Permissions (Discord's names) that let a person change the server or other people.
# A role that holds one of them is never given by the bot.
POWERS = frozenset(
    {
        "administrator",
        "ban_members",
        "kick_members",
        "manage_channels",
        "manage_emojis",
        "manage_emojis_and_stickers",
        "manage_events",
        "manage_expressions",
        "manage_guild",
        "manage_messages",
        "manage_nicknames",
        "manage_permissions",
        "manage_roles",
        "manage_threads",
        "manage_webhooks",
        "mention_everyone",
        "moderate_members",
        "mute_members",
        "deafen_members",
        "move_members",
        "view_audit_log",
        "view_guild_insights",
    }
)


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """What Discord says of a role now. ``position`` counts from the bottom; ``opens`` are channels
    whose own settings allow it something, where that was asked for."""

    id: int
    name: str
    position: int
    permissions: frozenset[str]
    managed: bool = False
    everyone: bool = False
    opens: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class BotFacts:
    """What Discord says of the bot now: its highest role's position and whether it may manage roles."""

    top: int
    manages_roles: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """The bot, a chapter's ``registered`` role and one person, as Discord says now.

    ``role`` is ``None`` when Discord has no role of that number (any more); ``held``
    says whether the person has it already.
    """

    bot: BotFacts
    registered: int | None = None
    role: RoleFacts | None = None
    held: bool = False


@dataclass(eq=False)
class RoleTooHigh(Refusal):
    """The role stands above (or at) the bot's highest role, so Discord would refuse."""

    role: str


@dataclass(eq=False)
class RolePowerful(Refusal):
    """The role carries ``powers`` (Discord's permission names, sorted)."""

    role: str
    powers: tuple[str, ...]


@dataclass(eq=False)
class RoleManaged(Refusal):
    """The role belongs to Discord or to another application (or is everyone's)."""

    role: str


@dataclass(eq=False)
class RoleGone(Refusal):
    """The role was deleted in Discord."""

    chapter: str


@dataclass(eq=False)
class RoleTaken(Refusal):
    """The role is registered for another chapter."""

    role: str
    chapter: str


@dataclass(eq=False)
class RoleIsStewards(Refusal):
    """The role makes stewards, so no chapter hands it out."""

    role: str


@dataclass(eq=False)
class RoleOpens(Refusal):
    """The role lets people into channels that are not ``chapter``'s: stewards register such a role."""

    role: str
    chapter: str


class RolesNotManaged(Refusal):
    """The bot lacks Manage Roles in this server."""


def check(role: RoleFacts, bot: BotFacts) -> None:
    """Raise the reason why the bot must not or cannot give ``role``; return when it may.

    ``RoleManaged``, ``RolePowerful``, ``RolesNotManaged`` or ``RoleTooHigh``. Source: Discord's
    permission hierarchy (a bot grants only roles below its own highest) and our rule that no role
    with power passes through chapters.
    """
    if role.everyone or role.managed:
        raise RoleManaged(role.name)
    if powers := role.permissions & POWERS:
        raise RolePowerful(role.name, tuple(sorted(powers)))
    if not bot.manages_roles:
        raise RolesNotManaged
    if role.position >= bot.top:
        raise RoleTooHigh(role.name)


def check_reach(role: RoleFacts, chapter: str, own: int | None) -> None:
    """Raise ``RoleOpens`` when ``role`` opens more than the chapter's ``own`` channel.

    Who registers a role decides who gets it: else connectors could let themselves in anywhere.
    """
    if role.opens - {own}:
        raise RoleOpens(role.name, chapter)


def withheld(standing: Standing, chapter: str) -> Refusal | None:
    """Why the registered role of ``chapter`` cannot follow a membership now; ``None`` when it can."""
    if standing.role is None:
        return RoleGone(chapter)
    try:
        check(standing.role, standing.bot)
    except Refusal as refusal:
        return refusal
    return None


def must_go(refusal: Refusal) -> bool:
    """Whether a role withheld for that reason stops being the chapter's until someone looks.

    A role too low in the bot's reach, or a missing permission, can be mended in Discord
    alone; one that was deleted or gained power is registered anew or not at all.
    """
    return isinstance(refusal, RoleGone | RolePowerful | RoleManaged)


class State(StrEnum):
    """How a registered role stands."""

    GIVEN = "given"
    QUARANTINED = "quarantined"
    GONE = "gone"
    TOO_HIGH = "too-high"
    POWERFUL = "powerful"
    FORBIDDEN = "forbidden"


def state(role: RoleFacts | None, bot: BotFacts, *, quarantined: bool = False) -> State:
    """How a registered ``role`` stands, by what Discord says of it now (``None``: it is not there)."""
    if role is None:
        return State.GONE
    if quarantined:
        return State.QUARANTINED
    try:
        check(role, bot)
    except RoleTooHigh:
        return State.TOO_HIGH
    except RolesNotManaged:
        return State.FORBIDDEN
    except Refusal:
        return State.POWERFUL
    return State.GIVEN
