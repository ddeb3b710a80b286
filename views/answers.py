"""Answers to questions as people read them: plain text, its source below, in 2,000 characters."""

from __future__ import annotations

from dataclasses import asdict

from domain.events import Event
from domain.guides import Reader
from domain.members import Field, Profile
from domain.questions import answers
from domain.questions.answers import Answer
from domain.questions.parts import Step, Whom
from domain.text import cut, escape
from views import help as help_views
from views.events import line as event_line
from views.events import opener
from views.reply import Part, Reply, button, rows
from views.sheets import Sheet, animated_by, chapters_told, km_of, narrowed_to, whom_to_ask
from views.texts import Say
from views.times import stamp

_SHOWN = (Field.CITY, Field.SKILLS, Field.TOPICS, Field.LANGUAGES)
_TOLD = (Field.OFFERS, Field.ABOUT)


def reply(answer: Answer, say: Say, *, draft: int | None = None, reader: Reader) -> Reply:
    """The answer for the asker alone, with *Share* when there is a ``draft`` to share."""
    sheet = _written(answer, say, reader)
    parts: list[Part] = []
    if draft is not None:
        parts.append(button(say("button-share"), "answer.share", draft))
    opening = (opener(sheet.events, say),) if sheet.events else ()
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening, parts))


def public(answer: Answer, say: Say, *, asker: int | None = None) -> Reply:
    """The answer for everyone; ``asker`` when it must say who asked, and what."""
    sheet = _written(answer, say, Reader.MEMBER)
    if asker is not None:
        question = escape(cut(" ".join(answer.question.split()), 200))
        sheet.head = (
            say("answer-shared", person=f"<@{asker}>", question=question) + "\n" + sheet.head
        )
    opening = (opener(sheet.events, say),) if sheet.events else ()
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening), private=False)


def letter(answer: Answer, say: Say, *, reader: Reader, several: bool = False) -> Reply:
    """The answer in a direct message, where nothing can be shared.

    ``several``: the reader is in more than one network, so it says which one answers.
    """
    sheet = _written(answer, say, reader)
    if several:
        sheet.head = say("answer-network", network=escape(answer.network)) + "\n" + sheet.head
    opening = (opener(sheet.events, say),) if sheet.events else ()
    return Reply(sheet.text(_source(answer, say)), rows=rows(opening))


def short(say: Say) -> Reply:
    """For a mention without a question: what can be asked."""
    return Reply(say("answer-short"), private=False)


def _source(answer: Answer, say: Say) -> str:
    if answer.source is None:
        return ""
    at, network = stamp(answer.at, "f"), escape(answer.network)
    return "-# " + say(f"source-{answer.source}", at=at, network=network)


def _written(answer: Answer, say: Say, reader: Reader) -> Sheet:
    match answer.found:
        case answers.EventsFound() | answers.NoEvents():
            return _events(answer.found, say)
        case answers.PeopleFound() | answers.NobodyFound() | answers.PeopleToAsk():
            return _people(answer.found, say)
        case answers.ChaptersNear() | answers.ChapterFound() | answers.ChaptersListed():
            return chapters_told(answer.found, say)
        case answers.ChaptersCounted(asked, living, active):
            about = narrowed_to(asked, say)
            return Sheet(say("answer-count", about=about, living=living, active=active))
        case answers.ConnectorsFound(Whom(chapter=None), place) if place:
            return Sheet(say("answer-connectors-nowhere", place=escape(place)))
        case answers.ConnectorsFound(whom):
            return Sheet(animated_by(whom, say))
        case answers.NextStep() | answers.FirstSteps() | answers.Progress():
            return _steps(answer.found, say)
        case answers.Becoming(role, whom, practices):
            how = say(f"become-{role}", **asdict(practices))
            return Sheet(how, tail=(whom_to_ask(whom, say),))
        case answers.HandingOver(whom):
            return Sheet(say("handover"), tail=(whom_to_ask(whom, say),))
        case answers.PageFound(page, practices):
            return Sheet(say(f"handbook-{page.value}", **asdict(practices)))
        case answers.GuideWanted(None):
            return Sheet(help_views.overview(reader, say).content or "")
        case answers.GuideWanted(guide) if guide is not None:
            return Sheet(help_views.guide(guide, say).content or "")
    return Sheet(_said(answer, say))


def _said(answer: Answer, say: Say) -> str:
    """The answers that are one sentence."""
    match answer.found:
        case answers.NoPage(topic):
            return say("handbook-none", topic=escape(cut(topic, 80)) or "none")
        case answers.WhereFrom():
            return say("answer-where-from")
        case answers.OnlyForYou():
            return say("answer-only-you")
        case answers.Greeted(how):
            return say(f"answer-{how}")
        case answers.Declined(why):
            key = f"answer-declined-{why.replace('_', '-')}"
            return say(key, network=escape(answer.network))
        case answers.Unknown(nearest):
            named = (nearest or "none").replace(".", "-").replace("_", "-")
            return say("answer-unknown", example=say(f"answer-example-{named}"))
    raise TypeError(type(answer.found))


def _events(found: answers.EventsFound | answers.NoEvents, say: Say) -> Sheet:
    about = narrowed_to(found.asked, say)
    if isinstance(found, answers.EventsFound):
        key = "answer-events-mine" if found.mine else "answer-events"
        head = say(key, about=about)
        if found.away is not None:
            place = escape(found.asked.place) or "none"
            chapter = escape(found.away.chapter.name)
            km = km_of(found.away.km)
            head += "\n" + say("answer-events-away", place=place, chapter=chapter, km=km)
        more = say("answer-events-more") if found.more and not found.mine else ""
        sheet = Sheet(head, [f"- {_event(event, found, say)}" for event in found.events], (more,))
        sheet.events = found.events
        return sheet
    head = say("answer-no-events-mine") if found.mine else say("answer-no-events", about=about)
    lines = []
    if found.soonest is not None:
        lines.append(say("answer-no-events-soonest", event=event_line(found.soonest, say)))
    if found.near is not None:
        chapter, km = escape(found.near.chapter.name), km_of(found.near.km)
        if km:
            lines.append(say("answer-no-events-near", chapter=chapter, km=km))
        else:
            lines.append(say("answer-no-events-here", chapter=chapter))
    sheet = Sheet(head, lines)
    sheet.events = (found.soonest,) if found.soonest else ()
    return sheet


def _event(event: Event, found: answers.EventsFound, say: Say) -> str:
    line = event_line(event, say)
    return say("answer-event-again", event=line) if event.id in found.again else line


def _people(
    found: answers.PeopleFound | answers.NobodyFound | answers.PeopleToAsk, say: Say
) -> Sheet:
    about = narrowed_to(found.asked, say)
    if isinstance(found, answers.NobodyFound):
        return Sheet(say("answer-nobody", about=about), tail=(whom_to_ask(found.whom, say),))
    lines = [_profile(profile, say) for profile in found.people]
    if isinstance(found, answers.PeopleFound):
        more = say("answer-people-more") if found.more else ""
        return Sheet(say("answer-people", about=about), lines, (more,))
    if not lines:
        return Sheet(say("answer-to-ask-nobody"), tail=(whom_to_ask(found.whom, say),))
    return Sheet(say("answer-to-ask", about=about), lines)


def _profile(profile: Profile, say: Say) -> str:
    """A person and what of theirs the reader may see; nobody is called by being named."""
    parts = [f"<@{profile.id}> ({escape(cut(profile.name, 40))})"]
    parts += [", ".join(profile.fields[field]) for field in _SHOWN if field in profile.fields]
    if len(parts) == 1:
        parts += [profile.fields[field][0] for field in _TOLD if field in profile.fields]
    shown = [escape(cut(" ".join(part.split()), 100)) for part in parts[1:]]
    return "- " + " · ".join((parts[0], *shown))


def _steps(found: answers.NextStep | answers.FirstSteps | answers.Progress, say: Say) -> Sheet:
    match found:
        case answers.FirstSteps():
            return Sheet(say("answer-steps-all"))
        case answers.Progress(done, left):
            lines = [f"- ☑ {say(f'step-{step.value}')}" for step in done]
            lines += [f"- ☐ {say(f'step-{step.value}')}" for step in left]
            return Sheet(
                say("answer-steps"),
                lines,
                (say("answer-steps-mine" if left else "answer-step-done"),),
            )
        case answers.NextStep(None):
            return Sheet(say("answer-step-done"))
        case answers.NextStep(Step.CHAPTER, near):
            chapter = escape(near.chapter.name) if near else "none"
            km = km_of(near.km) if near else 0
            return Sheet(say("answer-step-chapter", chapter=chapter, km=km))
        case answers.NextStep(Step.EVENT, _, soonest):
            event = event_line(soonest, say) if soonest else "none"
            sheet = Sheet(say("answer-step-event", event=event))
            sheet.events = (soonest,) if soonest else ()
            return sheet
        case answers.NextStep(step):
            return Sheet(say(f"answer-step-{step.value if step else 'done'}"))
