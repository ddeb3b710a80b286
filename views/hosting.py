"""Hosting together: what is asked, agreed, declined and taken back."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import discord

from domain.events import Event
from domain.hosting import (
    AlreadyHost,
    Consent,
    Decided,
    Decision,
    HostAsked,
    HostJoined,
    HostLeft,
    Noun,
)
from domain.hosting_notices import ConsentAnswered, ConsentAsked, HostCard
from domain.text import cut, escape
from views.events_card import moment
from views.reply import Part, Reply, button, rows
from views.texts import Say

_GREEN = discord.ButtonStyle.success


def card(notice: HostCard, shown: Reply, say: Say) -> Reply:
    """The card (``shown``) in a host's channel; once the chapter left, it takes no answers."""
    event = notice.event
    if not notice.leaving:
        return shown
    details = button(say("button-details"), "event.details", event.id)
    content = say("host-left-here", title=escape(event.title))
    return Reply(content, rows=rows((details,)), private=False)


def asked(notice: ConsentAsked, say: Say) -> Reply:
    """The question, for those who can answer it."""
    content = say(
        f"consent-{notice.noun}",
        title=escape(notice.event.title),
        partner=escape(notice.partner),
        when=moment(notice.event, say),
        asker=f"<@{notice.asker}>",
    )
    details = button(say("button-details"), "event.details", notice.event.id)
    return Reply(content, rows=rows((*_answers(notice.consent, say), details)), private=False)


def _answers(consent: int, say: Say) -> tuple[Part, Part]:
    return (
        button(say("button-accept"), "consent.accept", consent, style=_GREEN),
        button(say("button-decline"), "consent.decline", consent),
    )


def answered(notice: ConsentAnswered, say: Say) -> Reply:
    """What was answered, for who asked."""
    details = button(say("button-details"), "event.details", notice.event.id)
    content = _outcome("told", notice.noun, notice.event, notice.partner, notice.decision, say)
    return Reply(content, rows=rows((details,)), private=False)


def decided(result: Decided, say: Say) -> Reply:
    """What an answer came to, or that someone answered before."""
    way = "done" if result.fresh else "before"
    return Reply(_outcome(way, result.noun, result.event, result.partner, result.decision, say))


def _outcome(way: str, noun: Noun, event: Event, partner: str, decision: Decision, say: Say) -> str:
    key = f"consent-{way}-{noun}"
    return say(key, decision=decision.value, title=escape(event.title), partner=escape(partner))


def outcome(
    result: HostAsked | HostJoined | AlreadyHost | HostLeft, say: Say, *, leaves: bool = False
) -> Reply:
    """What ``/event cohost`` came to. ``leaves``: who asked may end what is there already."""
    names = {"title": escape(result.event.title), "chapter": escape(result.chapter.name)}
    match result:
        case HostAsked(people=people, fresh=True):
            return Reply(say("host-asked", people=people, **names))
        case HostAsked():
            return Reply(say("host-asked-already", **names))
        case HostJoined():
            return Reply(say("host-joined", **names))
        case HostLeft():
            return Reply(say("host-left", **names))
    leave = button(say("button-withdraw"), "host.leave", result.event.id, result.chapter.id)
    return Reply(say("host-already", **names), rows=rows((leave,) if leaves else ()))


def for_organisers(
    reply: Reply,
    event: Event,
    waiting: Sequence[tuple[Consent, Event]],
    hosting: Sequence[int],
    say: Say,
    *,
    detaches: bool = False,
) -> Reply:
    """A view of an event with what only its organisers do there, in a row of its own.

    ``waiting``: what asks to be a part of it. ``hosting``: the reader's chapters that host it.
    ``detaches``: the reader may end its being a part of another.
    """
    extra: list[Part] = []
    if waiting:
        consent, part = waiting[0]
        value = say("legs-waiting", title=escape(part.title), when=moment(part, say))
        reply.embeds[0].add_field(
            name=say("legs-waiting-title"), value=cut(value, 500), inline=False
        )
        extra.extend(_answers(consent.id, say))
    if hosting:
        extra.append(button(say("button-withdraw"), "host.leave", event.id, hosting[0]))
    if detaches:
        extra.append(button(say("button-detach"), "part.leave", event.id))
    return dataclasses.replace(reply, rows=(*reply.rows, *rows(extra)))
