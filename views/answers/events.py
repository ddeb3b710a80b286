"""What is on, as an answer."""

from __future__ import annotations

from domain.events import Event
from domain.questions import answers
from domain.text import escape
from views.answers.sheets import Sheet, km_of, narrowed_to
from views.events import line as event_line
from views.texts import Say


def told(found: answers.Events, say: Say) -> Sheet:
    """Events that were found, or what comes nearest."""
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
