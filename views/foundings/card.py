"""The card of a founding for everyone, and the founding as one person sees it."""

from __future__ import annotations

import discord

from domain.founding_notices import FoundingCard
from domain.founding_outcomes import Accompanied, Begun, Seen, Taken, TakenBack
from domain.foundings import Level, Standing, Status
from domain.text import escape
from views.foundings.lines import embed
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say

_GREEN, _GREY = discord.ButtonStyle.success, discord.ButtonStyle.secondary
_RED = discord.ButtonStyle.danger


def card(notice: FoundingCard, say: Say) -> Reply:
    """The card in the channel; once it is over, the way into the chapter or nothing but a look."""
    standing = notice.standing
    founding = standing.founding
    details = button(say("button-details"), "founding.open", founding.id)
    if not founding.is_open:
        return Reply(
            embeds=(embed(standing, say),),
            rows=rows((*_way_in(standing, say), details)),
            private=False,
        )
    second = [details]
    if standing.mentor is None:
        second.insert(0, button(say("button-accompany"), "founding.accompany", founding.id))
    return Reply(
        embeds=(embed(standing, say),),
        rows=rows(_levels(standing, None, say), second),
        private=False,
    )


def _levels(standing: Standing, yours: Level | None, say: Say) -> tuple[Part, ...]:
    return tuple(
        button(
            say(f"founding-level-{level}"),
            "founding.take",
            standing.founding.id,
            level.value,
            style=_GREEN if level is yours else _GREY,
        )
        for level in Level
    )


def _way_in(standing: Standing, say: Say) -> tuple[Part, ...]:
    if standing.founding.status is not Status.FORMED or standing.chapter is None:
        return ()
    return (button(say("button-join"), "chapter.join", standing.chapter.id, style=_GREEN),)


def details(seen: Seen, say: Say, *, note: str = "") -> Reply:
    """A founding for one person: how far they go, and what they can do."""
    standing, founding = seen.standing, seen.standing.founding
    shown = embed(standing, say)
    yours = standing.level_of(seen.reader)
    if not founding.is_open:
        return Reply(note or None, (shown,), rows(_way_in(standing, say)))
    key = f"founding-you-{yours}" if yours else "founding-you-none"
    shown.add_field(name=say("founding-you"), value=say(key), inline=False)
    first = list(_levels(standing, yours, say))
    if yours is not None:
        first.append(button(say("button-commitment-back"), "founding.back", founding.id))
    second: list[Part] = []
    if seen.mentors:
        second.append(button(say("button-accompany"), "founding.accompany", founding.id))
    if seen.looks and standing.decision is not None:
        second.append(button(say("button-decision"), "decision.open", standing.decision.id))
    return Reply(note or None, (shown,), rows(first, second, _looking_after(seen, say)))


def _looking_after(seen: Seen, say: Say) -> list[Part]:
    """What stewards can do, and who started it."""
    standing, founding = seen.standing, seen.standing.founding
    parts: list[Part] = []
    if seen.steward and standing.at(Level.COMMITMENT):
        if standing.is_ready:
            parts.append(button(say("button-form"), "founding.form", founding.id, style=_GREEN))
        else:
            parts.append(button(say("button-form-early"), "founding.early", founding.id))
    decision = standing.decision
    ended = decision is not None and not decision.is_running
    if seen.may_rest and standing.is_ripe and ended:
        parts.append(button(say("button-propose-again"), "founding.propose", founding.id))
    if seen.may_rest:
        parts.append(button(say("button-rest"), "founding.rest", founding.id))
    return parts


def taken(result: Taken, say: Say) -> str:
    """How far someone goes now."""
    name = escape(result.standing.founding.name)
    if not result.fresh:
        return say("founding-taken-already", name=name)
    return say(f"founding-taken-{result.level}", name=name)


def taken_back(result: TakenBack, say: Say) -> str:
    """Someone is out of it."""
    key = "founding-back" if result.was else "founding-back-none"
    return say(key, name=escape(result.standing.founding.name))


def which_mentor(seen: Seen, say: Say) -> Reply:
    """For which of their chapters does someone say that it accompanies this one?"""
    founding = seen.standing.founding
    options = [option(one.name, str(one.id)) for one in seen.mentors]
    chooser = select(say("founding-mentor-which"), "founding.mentor", founding.id, options=options)
    asked = say("founding-mentor-ask", name=escape(founding.name))
    return Reply(asked, rows=rows((chooser,)))


def accompanied(result: Accompanied, say: Say) -> str:
    """A chapter accompanies it."""
    return say(
        "founding-accompanied",
        name=escape(result.standing.founding.name),
        mentor=escape(result.mentor.name),
    )


def formed(result: Begun, say: Say) -> str:
    """It has formed."""
    return say("founding-formed-now", name=escape(result.standing.founding.name))


def proposed(result: Begun, say: Say) -> str:
    """The connectors are asked again."""
    return say("founding-proposed", name=escape(result.standing.founding.name))


def goes_on(result: Begun, say: Say) -> str:
    """Someone said that it goes on."""
    return say("founding-goes-on", name=escape(result.standing.founding.name))


def early_form(founding: int, say: Say) -> discord.ui.Modal:
    """Why a steward forms it before it is ripe."""
    asked = modal(say("button-form-early"), "founding.reasoned", founding)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="reason", style=discord.TextStyle.paragraph, max_length=300
    )
    asked.add_item(
        discord.ui.Label(
            text=say("founding-reason")[:45],
            description=say("founding-reason-hint")[:100],
            component=field,
        )
    )
    return asked


def form_preview(seen: Seen, say: Say) -> Reply:
    """What forming it will do."""
    founding = seen.standing.founding
    number = len(seen.standing.at(Level.COMMITMENT))
    parts = (
        button(say("button-confirm"), "founding.formed", founding.id, style=_GREEN),
        button(say("button-back"), "founding.show", founding.id),
    )
    name = escape(founding.name)
    return Reply(say("founding-form-preview", name=name, number=number), rows=rows(parts))


def rest_preview(seen: Seen, say: Say) -> Reply:
    """What letting it rest will do."""
    founding = seen.standing.founding
    parts = (
        button(say("button-confirm"), "founding.rested", founding.id, style=_RED),
        button(say("button-back"), "founding.show", founding.id),
    )
    return Reply(say("founding-rest-preview", name=escape(founding.name)), rows=rows(parts))
