"""What was done: a sentence for each line, and below whether all of it still holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

import discord

from domain.audit import Asked, Line, Page
from domain.audit_actions import ABOUT_PEOPLE, ACTIONS, BESIDE, CHANNELS, ROLES
from domain.errors import PressUnknown
from domain.ids import encode
from domain.practices import BOUNDS
from domain.text import cut, escape
from views import colours
from views.health import practices
from views.ids import Pressed
from views.reply import Reply, rows, turners
from views.texts import Say
from views.times import stamp

_NAMELESS = "…"  # in every language
_NAME = 80
_WORD = 60
_SEAL = 8  # the first letters of a link: enough to be noted down and compared
_FACTS = (
    *("name", "kind", "playbook", "field", "level", "scope", "choice", "answer", "role", "to"),
    *("before", "after", "added", "changed", "cancelled", "refused", "removed", "rows", "pages"),
    *("events", "steps", "people", "why"),
)


def listing(page: Page, say: Say) -> Reply:
    """A page, the newest line first; for the reader alone, and nobody is pinged."""
    lines = [line(one, page.names, say) for one in page.lines] or [say("audit-none")]
    told = cut("\n".join(lines), 3500)
    turning = turners(
        say, "audit.page", number=page.number, more=page.more, then=_packed(page.asked)
    )
    shown = discord.Embed(
        title=say("audit-title"),
        description=f"{told}\n\n{_foot(page, say)}",
        colour=colours.HOUSE,
    )
    return Reply(_asked(page.asked, say), embeds=(shown,), rows=rows(turning))


def _asked(asked: Asked, say: Say) -> str:
    """What the list was narrowed by, as it was understood; empty when by nothing."""
    told: list[str] = []
    if asked.who is not None:
        told.append(say("audit-asked-who", who=_person(asked.who, say)))
    if asked.action:
        told.append(say("audit-asked-what", what=action_name(asked.action, say)))
    if asked.since is not None and asked.until is not None:
        last = asked.until - timedelta(minutes=1)
        told.append(say("audit-asked-when", since=stamp(asked.since, "f"), until=stamp(last, "f")))
    return "\n".join(told)


def line(one: Line, names: Mapping[int, str], say: Say) -> str:
    """One line: when, who, what, and the figures of it."""
    sentence = say("audit-line", when=stamp(one.at, "f"), what=_sentence(one, names, say))
    details = [_fact(one, name, names, say) for name in _FACTS]
    told = ", ".join(detail for detail in details if detail)
    return say("audit-detail", line=sentence, details=told) if told else sentence


def action_name(action: str, say: Say) -> str:
    """What an action is called: its sentence without anybody in it, nor a gap at either end."""
    blank = {"who": _NAMELESS, "what": _NAMELESS, "whom": _NAMELESS, "beside": ""}
    sentence = say(f"audit-do-{action.replace('.', '-')}", **blank)
    return cut(sentence.strip(f"{_NAMELESS} "), 100)


def action_names(say: Say) -> dict[str, str]:
    """Every action with what it is called."""
    return {action: action_name(action, say) for action in ACTIONS}


def _sentence(one: Line, names: Mapping[int, str], say: Say) -> str:
    who = say("audit-bot") if one.actor is None else _person(one.actor, say)
    if one.action not in ACTIONS:  # of another version of the bot
        return say("audit-other", who=who, action=cut(one.action, _WORD))
    about_person = one.action in ABOUT_PEOPLE
    beside = next((name for fact in BESIDE if (name := _name(one.facts.get(fact), names))), "")
    return say(
        f"audit-do-{one.action.replace('.', '-')}",
        who=who,
        what=_person(one.subject, say) if about_person else _thing(_name(one.subject, names)),
        whom=_person(next((one.facts[fact] for fact in _WHOM if fact in one.facts), None), say),
        beside=say("audit-beside", name=_thing(beside)) if beside else "",
    )


_WHOM = ("successor", "member", "found")


def _person(member: int | str | None, say: Say) -> str:
    if not isinstance(member, int):
        return say("audit-nobody")
    return f"<@{member}>" if member > 0 else say("audit-erased")


def _name(thing: int | str | None, names: Mapping[int, str]) -> str:
    return names.get(thing, "") if isinstance(thing, int) else ""


def _thing(name: str) -> str:
    return f"**{escape(cut(name, _NAME))}**" if name else _NAMELESS


def _fact(one: Line, name: str, names: Mapping[int, str], say: Say) -> str:
    value = one.facts.get(name)
    if value is None or value == "" or (name in _COUNTS and value == 0):
        return ""
    if name == "role" or (name == "to" and one.action in ROLES):
        shown = f"<@&{value}>"
    elif name == "to" and one.action in CHANNELS:
        shown = f"<#{value}>"
    elif name == "to" and isinstance(value, int):
        shown = _thing(_name(value, names))
    elif isinstance(value, int):
        shown = str(value)
    elif name == "name" and one.action == _PRACTICE and value in BOUNDS:
        shown = practices.name(value, say)
    else:
        shown = cut(value, _WORD).replace("`", "")
    return say(f"audit-fact-{name}", value=shown)


_COUNTS = frozenset({"added", "changed", "cancelled", "refused", "removed"})
_PRACTICE = "network.practice"


def _foot(page: Page, say: Say) -> str:
    """Since when lines are kept, and whether the chain holds."""
    if page.since is None:
        return say("audit-empty")
    told = [say("audit-since", since=stamp(page.since, "D"))]
    chain = page.chain
    if chain.broken is not None:
        told.append(say("audit-chain-broken", number=chain.broken))
    elif chain.checked is None:
        told.append(say("audit-chain-waiting"))
    else:
        told.append(say("audit-chain-checked", when=stamp(chain.checked, "R")))
        told.append(say("audit-chain-whole", number=chain.number, seal=chain.link[:_SEAL]))
    return "\n".join(f"-# {one}" for one in told)


def _packed(asked: Asked) -> tuple[str, ...]:
    return (
        encode(asked.who) if asked.who is not None else "",
        asked.action,
        _moment(asked.since),
        _moment(asked.until),
        encode(asked.last or 0),
    )


def _moment(moment: datetime | None) -> str:
    return "" if moment is None else encode(max(int(moment.timestamp()), 0))


def unpacked(pressed: Pressed) -> Asked:
    """What was asked for, by a button of ``listing``. Raises ``PressUnknown``."""
    action = pressed.text(2)
    if action and action not in ACTIONS:
        raise PressUnknown
    since, until = (pressed.moment(index) if pressed.text(index) else None for index in (3, 4))
    who = pressed.number(1) if pressed.text(1) else None
    return Asked(who, action, since, until, pressed.number(5))
