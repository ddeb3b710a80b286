"""Introductions: what is chosen, who is introduced to whom, what people say to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import discord

from domain.pairing import Chosen
from domain.pairing_notices import Introduced, IntroductionOff
from views.members import embed
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success


def chosen(choice: Chosen, at: datetime | None, say: Say, *, closed: bool) -> Reply:
    """What somebody chose for themselves; ``at`` is the next round."""
    if choice.since is None or at is None:
        lines = [say("pairing-off")]
    elif choice.away_until is not None:
        lines = [say("pairing-away", until=stamp(choice.away_until, "D"))]
    else:
        lines = [say("pairing-on", at=stamp(at), relative=stamp(at, "R"))]
    if choice.introductions:
        lines.append(say("pairing-numbers", number=choice.introductions, met=choice.met))
    if closed:
        lines.append(say("pairing-closed"))
    return Reply("\n".join(lines))


def introduced(notice: Introduced, say: Say) -> Reply:
    """Who the others are, and how to begin."""
    open_ones = [one for one in notice.others if one.is_open]
    lines = [
        say(
            "pairing-met",
            who=_mentions((one.id for one in notice.others), say),
            number=len(notice.others),
        ),
        say("pairing-shown" if open_ones else "pairing-hidden"),
        say("pairing-question", question=say(f"pairing-question-{notice.pairing.question}")),
    ]
    parts: tuple[Part, ...] = (
        button(say("button-we-met"), "pairing.met", notice.pairing.id, style=_GREEN),
        button(say("button-not-this-month"), "pairing.skip", notice.pairing.id),
        button(say("button-stop-pairing"), "pairing.stop", notice.pairing.id),
    )
    embeds = tuple(embed(one, say) for one in open_ones)
    return Reply("\n".join(lines), embeds, rows(parts), private=False)


def called_off(notice: IntroductionOff, say: Say) -> Reply:
    """Somebody cannot this time."""
    others = _mentions(notice.others, say) if notice.others else "none"
    content = say("pairing-called-off", who=f"<@{notice.who}>", others=others)
    parts = (button(say("button-stop-pairing"), "pairing.stop", notice.pairing.id),)
    return Reply(content, rows=rows(parts), private=False)


def _mentions(members: Iterable[int], say: Say) -> str:
    first, *rest = [f"<@{member}>" for member in members]
    return say("pairing-both", one=first, other=rest[0]) if rest else first


def noted(say: Say, *, fresh: bool) -> Reply:
    """They met."""
    return Reply(say("pairing-noted" if fresh else "pairing-noted-already"))


def skipped(at: datetime, say: Say) -> Reply:
    """Not this month."""
    return Reply(say("pairing-skipped", at=stamp(at, "D")))


def stopped(say: Say) -> Reply:
    """No more introductions."""
    return Reply(say("pairing-stopped"))
