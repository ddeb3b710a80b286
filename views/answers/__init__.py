"""Answers to questions as people read them: plain text, its source below, in 2,000 characters."""

from __future__ import annotations

from dataclasses import replace

from domain.guides import Reader
from domain.questions import answers
from domain.questions.answers import Answer
from domain.text import cut, escape
from views import help as help_views
from views.answers import acting, chapters, events, knowledge, people, practice
from views.answers.sheets import Sheet
from views.events import opener as event_opener
from views.members import opener as member_opener
from views.reply import CONTENT_LIMIT, Part, Reply, button, rows
from views.texts import Say
from views.times import stamp


def reply(answer: Answer, say: Say, *, draft: int | None = None, reader: Reader) -> Reply:
    """The answer for the asker alone, with *Share* when there is a ``draft`` to share."""
    sheet = _written(answer, say, reader)
    parts: list[Part] = []
    if draft is not None:
        parts.append(button(say("button-share"), "answer.share", draft))
    opening = _opening(sheet, say)
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening, parts))


def public(answer: Answer, say: Say, *, asker: int | None = None) -> Reply:
    """The answer for everyone; ``asker`` when it must say who asked, and what."""
    sheet = _written(answer, say, Reader.MEMBER)
    if asker is not None:
        question = escape(cut(" ".join(answer.question.split()), 200))
        sheet.head = (
            say("answer-shared", person=f"<@{asker}>", question=question) + "\n" + sheet.head
        )
    opening = _opening(sheet, say)
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening), private=False)


def letter(answer: Answer, say: Say, *, reader: Reader, several: bool = False) -> Reply:
    """The answer in a direct message, where nothing can be shared.

    ``several``: the reader is in more than one network, so it says which one answers.
    """
    sheet = _written(answer, say, reader)
    if several:
        sheet.head = say("answer-network", network=escape(answer.network)) + "\n" + sheet.head
    opening = _opening(sheet, say)
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening))


def headed(reply: Reply, answer: Answer, say: Say) -> Reply:
    """What waits for *Confirm* in a direct message, with the network in which it would be done."""
    head = say("answer-network", network=escape(answer.network))
    return replace(reply, content=cut(f"{head}\n{reply.content or ''}", CONTENT_LIMIT))


def short(say: Say) -> Reply:
    """For a mention without a question: what can be asked."""
    return Reply(say("answer-short"), private=False)


def _source(answer: Answer, say: Say) -> str:
    if answer.source is None:
        return ""
    at, network = stamp(answer.at, "f"), escape(answer.network)
    return "-# " + say(f"source-{answer.source}", at=at, network=network)


def _opening(sheet: Sheet, say: Say) -> tuple[Part, ...]:
    """A select that opens what the answer names."""
    if sheet.opening is not None:
        return (sheet.opening,)
    if sheet.events:
        return (event_opener(sheet.events, say),)
    return (member_opener(sheet.people, say),) if sheet.people else ()


def _written(answer: Answer, say: Say, reader: Reader) -> Sheet:
    found = answer.found
    if isinstance(found, answers.Events):
        return events.told(found, say)
    if isinstance(found, answers.People):
        return people.told(found, say)
    if isinstance(found, answers.Members):
        return people.named(found, say)
    if isinstance(found, answers.Chapters):
        return chapters.told(found, say)
    if isinstance(found, answers.Steps):
        return practice.steps(found, say)
    if isinstance(found, answers.Practice):
        return practice.told(found, say)
    if isinstance(found, answers.Knowledge):
        return knowledge.told(found, say)
    if isinstance(found, answers.Undone):
        return acting.undone(found, say)
    if isinstance(found, answers.Talk):
        return _talk(found, answer, say, reader)
    raise TypeError(type(found))


def _talk(found: answers.Talk, answer: Answer, say: Say, reader: Reader) -> Sheet:
    """What is said where there is nothing to look up."""
    match found:
        case answers.GuideWanted(None):
            return Sheet(help_views.overview(reader, say).content or "")
        case answers.GuideWanted(guide) if guide is not None:
            return Sheet(help_views.guide(guide, say).content or "")
        case answers.WhereFrom():
            return Sheet(say("answer-where-from"))
        case answers.OnlyForYou():
            return Sheet(say("answer-only-you"))
        case answers.Greeted(how):
            return Sheet(say("answer-thanks" if how == "thanks" else "answer-greeting"))
        case answers.Declined(why):
            key = f"answer-declined-{why.replace('_', '-')}"
            return Sheet(say(key, network=escape(answer.network)))
        case answers.Unknown(nearest):
            named = (nearest or "none").replace(".", "-").replace("_", "-")
            return Sheet(say("answer-unknown", example=say(f"answer-example-{named}")))
    raise TypeError(type(found))
