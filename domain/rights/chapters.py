"""Who may do what with chapters: finding, joining, changing, founding, asking how it is, ending."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CARE, CONNECTORS, Right

COMMANDS: Final[dict[str, Right]] = {
    "chapter list": Right.MEMBER,
    "chapter show": Right.MEMBER,
    "chapter near": Right.MEMBER,
    "chapter map": Right.MEMBER,
    "chapter join": Right.MEMBER,
    "chapter leave": Right.MEMBER,
    "chapter start": Right.MEMBER,
    "chapter roles": Right.MEMBER,
    "chapter reseed": Right.MEMBER,
    "chapter edit": CARE,
    "chapter requests": CARE,
    "chapter announce": CARE,
    "chapter invite": CARE,
    "chapter invites": CARE,
    "chapter grant": CARE,
    "chapter take": CARE,
    "chapter role-add": CARE,
    "chapter role-remove": CARE,
    "chapter health": CARE,
    "chapter compost": CARE,
    "chapter add": Right.STEWARD,
}

_FINDING: Final[dict[str, Right]] = {
    "chapter.join": Right.MEMBER,
    "chapter.leave": Right.MEMBER,
    "chapter.events": Right.MEMBER,
    "chapter.card": Right.MEMBER,
    "chapter.open": Right.MEMBER,
    "chapter.page": Right.MEMBER,
    "chapter.town": Right.MEMBER,
    "chapter.map": Right.MEMBER,
}

_CARING: Final[dict[str, Right]] = {
    "announcement.confirm": CARE,
    "announcement.discard": Right.MEMBER,
    "invite.uses": CARE,
    "invite.end": CARE,
    "invite.off": CARE,
    "joining.open": CARE,
    "joining.welcome": CARE,
    "joining.decline": CARE,
    "compost.typed": CARE,
    "compost.propose": CARE,
    "compost.discard": Right.MEMBER,
    "compost.look": Right.STEWARD,
    "compost.confirm": Right.STEWARD,
    "compost.keep": Right.STEWARD,
    "reseed.typed": Right.MEMBER,
    "reseed.confirm": Right.STEWARD,
    "reseed.decline": Right.STEWARD,
}

_FOUNDING: Final[dict[str, Right]] = {
    "founding.town": Right.OWN,
    "founding.confirm": Right.OWN,
    "founding.discard": Right.MEMBER,
    "founding.here": CARE | Right.BELONGS,  # its members answer where no connector is left
    "founding.let": CARE | Right.BELONGS,
    "founding.wish": Right.MEMBER,
    "founding.forget": Right.MEMBER,  # always one's own wish
    "founding.open": Right.MEMBER,
    "founding.show": Right.MEMBER,
    "founding.take": Right.MEMBER,
    "founding.back": Right.MEMBER,
    "founding.accompany": Right.ANY_CONNECTOR,
    "founding.mentor": Right.CONNECTOR,
    "founding.form": Right.STEWARD,
    "founding.early": Right.STEWARD,
    "founding.formed": Right.STEWARD,
    "founding.reasoned": Right.STEWARD,
    "founding.propose": Right.OWN | Right.STEWARD,
    "founding.on": Right.OWN | Right.STEWARD,
    "founding.rest": Right.OWN | Right.STEWARD,
    "founding.rested": Right.OWN | Right.STEWARD,
    "founding.page": CONNECTORS,
    "founding.queued": CONNECTORS,
}

_HEALTH: Final[dict[str, Right]] = {
    "health.open": CARE,
    "health.choose": CARE,
    "health.alive": CARE,
    "health.help": CARE,
    "health.said-alive": CARE,
    "health.said-help": CARE,
    "health.awake": CARE,
    "health.rest": CARE,
    "health.rested": CARE,
    "health.keep": CARE,
    "health.helper": Right.MEMBER,
    "health.taker": Right.MEMBER,
    "health.accompany": CARE,
    "health.decline": CARE,
    "health.dormant": CARE,
    "health.marked": CARE,
    "health.compost": CARE,
    "health.later": Right.MEMBER,  # leaves everything as it is
    "health.page": Right.STEWARD,
    "health.section": Right.STEWARD,
    "health.ask": Right.STEWARD,
    "reflection.open": CARE,
    "reflection.written": CARE,
    "reflection.snooze": CARE,
}

ACTIONS: Final = _FINDING | _CARING | _FOUNDING | _HEALTH
