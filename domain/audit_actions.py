"""Every action that a line of the audit can name, by its noun."""

from __future__ import annotations

from typing import Final

from domain.folding import fold

_VERBS: Final = {
    "backup": "made",
    "board": "done post remove",
    "buddy": "answer ask",
    "calendar": "change link off remove spare stop",
    "candidacy": "accepted declined endorse lapsed object propose withdrawn",
    "chapter": "add announce channel channel-closed compost compost-proposed description joining kept"
    " language languages leads mentor mirrored name parent reseed reseed-asked role role-closed"
    " status zone",
    "connector": "add end recover remove renew",
    "decision": "adopted begin blocked open stopped withdrawn",
    "event": "cancel checkin create date edit hand import recap",
    "founding": "form gather mentor on rest start",
    "handbook": "add confirm edit follow hand remove settle unfollow",
    "handover": "agreed asked begin completed declined withdrawn",
    "health": "alive awake dormant help helper kept reflect rest taker",
    "host": "accepted ask declined join leave",
    "invite": "end make use",
    "joining": "declined gone lapsed open welcomed withdrawn",
    "magazine": "claim draft editor-add editor-remove follow idea publish still stop withdraw",
    "membership": "begin end",
    "network": "alerts announce back begin connectors export gone import language name practice"
    " stewards welcome zone",
    "pairing": "choose",
    "part": "accepted ask declined join leave",
    "playbook": "edit restore",
    "privacy": "ask erase export keep",
    "profile": "visibility",
    "project": "add edit withdraw",
    "right": "self-refused",
    "role": "by-hand gone grant quarantine register repair self-grant-refused take unregister",
    "series": "begin cancel edit renew",
    "session": "create edit remove",
    "summit": "bid host unbid",
    "track": "begin nudge stop",
}
ACTIONS: Final = tuple(f"{noun}.{verb}" for noun, verbs in _VERBS.items() for verb in verbs.split())
ABOUT_PEOPLE: Final = frozenset(
    {
        *("calendar.link", "calendar.off", "connector.recover", "pairing.choose"),
        *("profile.visibility", "track.nudge"),
    }
)
"""Actions whose subject is a person."""
CHANNELS: Final = frozenset({"chapter.channel", "chapter.channel-closed"})
"""Actions whose fact ``to`` is a channel."""
ROLES: Final = frozenset({"chapter.role", "chapter.role-closed"})
"""Actions whose fact ``to`` is a role."""
BESIDE: Final = ("chapter", "partner")
"""Facts that are another thing which a line is about."""


def meant(typed: str, named: dict[str, str]) -> list[str]:
    """The actions that ``typed`` may mean, of those ``named`` in somebody's language, best first.

    An action itself is meant alone; else every word that was typed begins one of its name.
    """
    if typed in named:
        return [typed]
    parts = fold(typed).split()
    found = [
        action
        for action, name in named.items()
        if all(any(word.startswith(part) for word in fold(name).split()) for part in parts)
    ]
    return sorted(found, key=lambda action: fold(named[action]) != fold(typed))
