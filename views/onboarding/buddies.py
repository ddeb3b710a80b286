"""Buddies as people see them: who could be asked, the question, and what came of it."""

from __future__ import annotations

import discord

from domain.buddies import Answer, Answered, Asked, Suggested
from domain.buddy_notices import BuddyAnswered, BuddyAsked, BuddyFound, BuddyThanked
from domain.text import escape
from views.reply import Reply, button, option, rows, select
from views.texts import Say

_GREEN = discord.ButtonStyle.success


def asked(result: Asked, say: Say) -> Reply:
    """Somebody is asked; nothing is settled before they say yes."""
    who = f"<@{result.track.member}>"
    if result.settled:
        return Reply(say("buddy-accepted", who=who))
    return Reply(say("buddy-asked", buddy=f"<@{result.buddy.id}>", who=who))


def suggested(result: Suggested, say: Say) -> Reply:
    """Who could be asked."""
    who = f"<@{result.track.member}>"
    if not result.candidates:
        return Reply(say("buddy-nobody", who=who))
    options = [
        option(one.name, str(one.member), description=say("buddy-load", load=one.load))
        for one in result.candidates
    ]
    chooser = select(say("buddy-choose"), "buddy.pick", result.track.id, options=options)
    return Reply(say("buddy-suggested", who=who), rows=rows((chooser,)))


def question(notice: BuddyAsked, say: Say) -> Reply:
    """Would they accompany a newcomer?"""
    request = notice.request
    content = say(
        "buddy-question",
        by=f"<@{request.asked_by}>",
        who=f"<@{request.member}>",
        chapter=escape(notice.chapter) if notice.chapter else "none",
    )
    parts = (
        button(say("button-gladly"), "buddy.accept", request.id, style=_GREEN),
        button(say("button-buddy-no"), "buddy.decline", request.id),
    )
    return Reply(content, rows=rows(parts), private=False)


def answered(result: Answered, say: Say) -> Reply:
    """What they answered, in place of the question."""
    request = result.request
    if result.request.answer is Answer.ACCEPTED:
        content = say("buddy-accepted", who=f"<@{request.member}>")
        look = button(say("button-track-all"), "track.show", request.track)
        return Reply(content, rows=rows((look,)), private=False)
    return Reply(say("buddy-declined", who=f"<@{request.member}>"), private=False)


def found(notice: BuddyFound, say: Say) -> Reply:
    """To the newcomer: who accompanies them."""
    look = button(say("button-track-all"), "track.show", notice.request.track)
    content = say("buddy-found", buddy=f"<@{notice.request.buddy}>")
    return Reply(content, rows=rows((look,)), private=False)


def told(notice: BuddyAnswered, say: Say) -> Reply:
    """To who asked: yes, no, or that they cannot be reached."""
    request = notice.request
    facts = {"buddy": f"<@{request.buddy}>", "who": f"<@{request.member}>"}
    if request.answer is Answer.ACCEPTED:
        look = button(say("button-track-all"), "track.show", request.track)
        return Reply(say("buddy-told-accepted", **facts), rows=rows((look,)), private=False)
    other = button(say("button-ask-another"), "buddy.suggest", request.track)
    content = say("buddy-told-closed" if notice.closed else "buddy-told-declined", **facts)
    return Reply(content, rows=rows((other,)), private=False)


def thanked(notice: BuddyThanked, say: Say) -> Reply:
    """To the buddy before: somebody else goes on from here."""
    request = notice.request
    content = say("buddy-thanked", buddy=f"<@{request.buddy}>", who=f"<@{request.member}>")
    return Reply(content, rows=rows((button(say("button-fine"), "buddy.fine"),)), private=False)


def fine(say: Say) -> Reply:
    """Somebody knows that another goes on."""
    return Reply(say("buddy-fine"))
