"""Every place on the way of a delivery at which the bot may die, by the name of a function.

Nothing in the bot knows of it: the functions are wrapped in a process that was forked for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from domain.deliveries import Kind
from tests.standin import Crash, User
from tests.torture.town import Belonging, Evenings, Gathering, Lot, Own, Said

_PREPARING = "services.deliveries.preparing"
_SIDE = "jobs.discord_side.DiscordSide"
_REMINDER, _CARD = Kind.EVENT_REMINDER.value, Kind.EVENT_CARD.value
_OWN, _ROLE, _MIRROR = Kind.REMINDER.value, Kind.ROLE_GRANT.value, Kind.MIRROR_SHOW.value


@dataclass(frozen=True, slots=True)
class Point:
    """Where the bot dies, and what is due then. ``crash`` None: Discord has it, its answer does not
    arrive."""

    crash: Crash | None
    lot: Callable[[datetime, User], Lot]


def _single(at: datetime, _user: User) -> Lot:
    return Evenings(at, 1)


def _shared(at: datetime, _user: User) -> Lot:
    return Evenings(at, 5)


def _gathering(at: datetime, _user: User) -> Lot:
    return Gathering(at)


def _on_the_way(kind: str, lot: Callable[[datetime, User], Lot], ask: str) -> dict[str, Point]:
    """What every delivery passes; ``ask`` is the function that asks Discord."""

    def at(function: str, *, after: bool) -> Point:
        return Point(Crash(function, after=after, kind=kind), lot)

    return {
        "before the claim is committed": at("db.deliveries.claim", after=True),
        "claimed": at(f"{_PREPARING}.claim", after=True),
        "before it is marked as leaving": at(f"{_PREPARING}.depart", after=False),
        "before that is committed": at("db.deliveries.depart", after=True),
        "marked as leaving": at(f"{_PREPARING}.depart", after=True),
        "before Discord is asked": at(ask, after=False),
        "Discord has it": Point(None, lot),
        "answered": at(ask, after=True),
        "before the mark is committed": at("db.outcomes.sent", after=True),
        "marked": at("services.deliveries.settling.sent", after=True),
    }


def _act(kind: str, lot: Callable[[datetime, User], Lot], function: str) -> dict[str, Point]:
    return {
        "before": Point(Crash(function, kind=kind), lot),
        "after": Point(Crash(function, kind=kind, after=True), lot),
    }


def _table(**parts: Mapping[str, Point]) -> dict[str, Point]:
    return {
        f"{part.replace('_', ' ')}: {name}": point
        for part, points in parts.items()
        for name, point in points.items()
    }


POINTS = _table(
    single=_on_the_way(_REMINDER, _single, f"{_SIDE}.carry_out"),
    shared={
        **_on_the_way(_REMINDER, _shared, f"{_SIDE}.post_together"),
        "before the mark is committed": Point(
            Crash("db.outcomes.sent_together", after=True, kind=_REMINDER), _shared
        ),
        "marked": Point(
            Crash("services.deliveries.settling.sent_together", after=True, kind=_REMINDER), _shared
        ),
    },
    card=_act(_CARD, _gathering, f"{_SIDE}._post"),
    direct_message=_act(_OWN, Own, f"{_SIDE}.carry_out"),
    direct_messages_opened=_act("", Own, f"{_SIDE}.open"),
    announcement=_act(Kind.ANNOUNCEMENT.value, Said, f"{_SIDE}._post"),
    role=_act(_ROLE, Belonging, f"{_SIDE}._change_role"),
    event_of_Discord=_act(_MIRROR, _gathering, "jobs.mirroring.Mirroring.show"),
    errand=_act(Kind.MIRROR_FILL.value, _gathering, "jobs.courier.Courier._carry_out"),
    start={"after the release": Point(Crash(f"{_PREPARING}.release", after=True), _single)},
)
"""By name: the part that is told, and where its way ends."""
