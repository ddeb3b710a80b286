"""A founding in words: who is in, what is missing, how it stands."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.decisions import Status as DecisionStatus
from domain.foundings import Level, Missing, Standing, Status
from domain.text import cut, escape
from views import colours
from views.texts import Say
from views.times import stamp

_COLOURS = {
    Status.ASKED: colours.AWAITED,
    Status.GATHERING: colours.GATHERING,
    Status.FORMED: colours.ALIVE,
    Status.LAPSED: colours.RESTING,
}
_NAMED = 25


def embed(standing: Standing, say: Say) -> discord.Embed:
    """Why it begins, who is in at which level, who accompanies it, and what is missing."""
    founding = standing.founding
    words = [cut(escape(cut(founding.why, 500)), 1500)]
    if founding.is_open:
        words.append(say("founding-levels"))
    shown = discord.Embed(
        title=cut(say("founding-title", name=escape(founding.name)), 256),
        description="\n\n".join(words),
        colour=_COLOURS[founding.status],
    )
    shown.add_field(name=say("founding-stands"), value=stands(standing, say), inline=False)
    for level in reversed(Level):
        shown.add_field(name=say(f"founding-level-{level}"), value=count(standing, level, say))
    shown.add_field(name=say("founding-starter"), value=f"<@{founding.member}>")
    mentor = standing.mentor
    value = escape(cut(mentor.name, 100)) if mentor else say("founding-mentor-none")
    shown.add_field(name=say("founding-mentor"), value=value)
    return shown


def count(standing: Standing, level: Level, say: Say) -> str:
    """How many are in at ``level``; those who committed themselves by name."""
    found = standing.at(level)
    if level is not Level.COMMITMENT:
        return say("founding-count", number=len(found))
    counted = say("founding-committed", number=len(found), needed=standing.needed)
    named = _mentions(found)
    return f"{counted}\n{named}" if named else counted


def _mentions(members: Sequence[int]) -> str:
    return ", ".join(f"<@{member}>" for member in members[:_NAMED])


def stands(standing: Standing, say: Say) -> str:
    """How it stands, and what is missing."""
    founding = standing.founding
    if not founding.is_open:
        return say(f"founding-{founding.status}")
    return say("founding-missing", missing=missing(standing, say))


def missing(standing: Standing, say: Say) -> str:
    """What it lacks, one after another."""
    return " · ".join(_missing(standing, what, say) for what in standing.missing)


def _missing(standing: Standing, what: Missing, say: Say) -> str:
    founding, decision = standing.founding, standing.decision
    match what:
        case Missing.NEIGHBOUR:
            until = stamp(founding.waits_until or founding.started, "D")
            name = escape(cut(standing.neighbour.name, 100)) if standing.neighbour else "none"
            return say("founding-missing-neighbour", chapter=name, until=until)
        case Missing.COMMITMENTS:
            left = standing.needed - len(standing.at(Level.COMMITMENT))
            return say("founding-missing-commitments", left=left)
        case Missing.DECISION if decision is not None and decision.status is DecisionStatus.OPEN:
            return say("founding-missing-decision-open", closes=stamp(decision.closes, "D"))
        case Missing.DECISION if decision is not None and decision.is_running:
            return say("founding-missing-decision-stopped")
        case Missing.DECISION if standing.is_ripe and decision is None:
            return say("founding-missing-decision-stewards")
        case Missing.DECISION if standing.is_ripe and not standing.is_ready:
            return say("founding-missing-decision-against")
        case _:
            return say(f"founding-missing-{what}")
