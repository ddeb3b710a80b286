"""Who may do what with what people know and offer: the board, handbook, projects, the magazine."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CARE, CONNECTORS, Right

KEEPERS: Final = Right.OWN | Right.STEWARD
"""Whoever looks after a page, and stewards."""

WRITERS: Final = Right.OWN | Right.EDITOR | Right.STEWARD
"""Who takes an idea for the magazine further."""

COMMANDS: Final[dict[str, Right]] = {
    "board offer": Right.MEMBER,  # to a chapter alone: its people
    "board need": Right.MEMBER,
    "board challenge": Right.MEMBER,
    "board list": Right.MEMBER,
    "board match": Right.MEMBER,
    "handbook search": Right.MEMBER,
    "handbook list": Right.MEMBER,
    "handbook add": CONNECTORS,  # a site: stewards
    "handbook edit": KEEPERS,
    "handbook remove": KEEPERS,
    "project add": Right.MEMBER,
    "project list": Right.MEMBER,
    "project show": Right.MEMBER,
    "partner find": Right.MEMBER,
    "magazine latest": Right.MEMBER,
    "magazine idea": Right.MEMBER,
    "magazine ideas": Right.MEMBER,
    "magazine write": Right.MEMBER,
    "magazine follow": Right.STEWARD,
    "magazine editor": Right.STEWARD,
}

_BOARD: Final[dict[str, Right]] = {
    "post.confirm": Right.OWN,
    "post.discard": Right.MEMBER,
    "post.page": Right.MEMBER,
    "post.open": Right.MEMBER,
    "post.show": Right.MEMBER,
    "post.seen": Right.MEMBER,
    "post.edit": Right.OWN,
    "post.edited": Right.OWN,
    "post.still": Right.OWN,
    "post.done": Right.OWN,
    "post.closed": Right.OWN,
    "post.down": Right.OWN | CARE,
    "post.removed": Right.OWN | CARE,
    "team.join": Right.MEMBER,
    "team.leave": Right.MEMBER,
    "match.look": Right.OWN,
    "match.choose": Right.OWN,
    "match.ask": Right.OWN,
    "match.yes": Right.OWN,
    "match.no": Right.OWN,
}

_HANDBOOK: Final[dict[str, Right]] = {
    "handbook.found": Right.MEMBER,
    "handbook.list": Right.MEMBER,
    "handbook.open": Right.MEMBER,
    "handbook.page": Right.MEMBER,
    "handbook.kept": Right.MEMBER,  # leaves everything as it is
    "handbook.written": CONNECTORS,
    "handbook.edit": KEEPERS,
    "handbook.edited": KEEPERS,
    "handbook.true": KEEPERS,
    "handbook.remove": KEEPERS,
    "handbook.removed": KEEPERS,
    "handbook.hand": KEEPERS,
    "handbook.handed": KEEPERS,
    "handbook.pick": KEEPERS,
    "handbook.confirm": Right.STEWARD,
    "handbook.discard": Right.MEMBER,
    "handbook.site": Right.STEWARD,
    "handbook.check": Right.STEWARD,
    "handbook.stop": Right.STEWARD,
    "handbook.drop": Right.STEWARD,
    "handbook.dropped": Right.STEWARD,
    "handbook.try": Right.STEWARD,
    "handbook.out": Right.STEWARD,
    "handbook.keep": Right.STEWARD,
}

_PROJECTS: Final[dict[str, Right]] = {
    "project.page": Right.MEMBER,
    "project.open": Right.MEMBER,
    "project.edit": Right.OWN,
    "project.typed": Right.OWN,
    "project.remove": Right.OWN | CARE,
    "project.gone": Right.OWN | CARE,
    "project.keep": Right.MEMBER,  # leaves everything as it is
    "partner.page": Right.MEMBER,
    "partner.open": Right.MEMBER,
}

_MAGAZINE: Final[dict[str, Right]] = {
    "magazine.latest": Right.MEMBER,
    "magazine.page": Right.MEMBER,
    "magazine.article": Right.MEMBER,
    "magazine.path": Right.MEMBER,
    "magazine.ideas": Right.MEMBER,
    "magazine.idea": Right.MEMBER,
    "magazine.step": WRITERS,
    "magazine.linked": WRITERS,
    "magazine.still": WRITERS,
    "magazine.same": WRITERS,
    "magazine.other": WRITERS,
    "magazine.confirm": Right.STEWARD,
    "magazine.discard": Right.MEMBER,
    "magazine.feed": Right.STEWARD,
    "magazine.check": Right.STEWARD,
    "magazine.stop": Right.STEWARD,
    "magazine.keep": Right.STEWARD,
}

ACTIONS: Final = _BOARD | _HANDBOOK | _PROJECTS | _MAGAZINE
