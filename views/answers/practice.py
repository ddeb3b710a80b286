"""First steps, the handbook and the practice that comes with the bot, as answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from domain.handbook import Passage
from domain.questions import answers
from domain.questions.parts import Step
from domain.text import cut, escape
from domain.tracks import TrackStep
from views.answers.sheets import Sheet, km_of, whom_to_ask
from views.events import line as event_line
from views.handbook import address
from views.reply import option, select
from views.texts import Say
from views.times import stamp

_QUOTE = 500  # characters of a passage
_STEPS = 10


def told(found: answers.Practice, say: Say) -> Sheet:
    """A page of the practice, passages of the handbook, or how something is done."""
    match found:
        case answers.Becoming(role, whom, practices):
            how = say(f"become-{role}", **asdict(practices))
            return Sheet(how, tail=(whom_to_ask(whom, say),))
        case answers.HandingOver(whom):
            return Sheet(say("handover"), tail=(whom_to_ask(whom, say),))
        case answers.PageFound(page, practices):
            return Sheet(say(f"handbook-{page.value}", **asdict(practices)))
        case answers.NoPage(topic):
            return Sheet(say("handbook-none", topic=escape(cut(topic, 80)) or "none"))
        case answers.PassagesFound(_, passages):
            sheet = Sheet(say("answer-passages"), [_passage(one, say) for one in passages])
            options = [option(one.title, address(one)) for one in _once(passages)]
            sheet.opening = select(say("answer-open"), "handbook.open", options=options)
            return sheet


def _once(passages: Sequence[Passage]) -> list[Passage]:
    """Each page once, by its best passage."""
    return list({address(one): one for one in reversed(passages)}.values())[::-1]


def _passage(one: Passage, say: Say) -> str:
    """A passage as the page has it, quoted, with the way to the page and its date."""
    title = escape(cut(one.title, 100))
    if one.heading and one.heading != one.title:
        title += " › " + escape(cut(one.heading, 80))
    if one.url:
        title += f" {escape(one.url)}"
    at = stamp(one.changed, "D") if one.changed else "none"
    stale = "yes" if one.stale else "no"
    quote = escape(cut(" ".join(one.quote.split()), _QUOTE))
    return say("answer-passage", title=title, at=at, stale=stale) + f"\n> {quote}"


def _on_track(found: answers.OnTrack, say: Say) -> Sheet:
    title = escape(cut(found.track.title(say.language), 100))
    head = say("answer-track", title=title, settled=found.settled, all=found.all)
    if not found.left:
        return Sheet(head, tail=(say("answer-track-none"), say("answer-steps-mine")))
    if found.next_only:
        return Sheet(head, [_step(found.left[0], say)], (say("answer-steps-mine"),))
    lines = [f"- ☐ {_step(step, say)}" for step in found.left[:_STEPS]]
    return Sheet(head, lines, (say("answer-steps-mine"),))


def _step(step: TrackStep, say: Say) -> str:
    text = escape(cut(step.text(say.language), 250))
    return f"{text} · {stamp(step.due, 'R')}" if step.due is not None else text


def steps(found: answers.Steps, say: Say) -> Sheet:
    """What a newcomer does first, or how far they are."""
    match found:
        case answers.OnTrack():
            return _on_track(found, say)
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
