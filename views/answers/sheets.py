"""What answers are written on: a sheet with room for what fits, its heading, whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import babel

from domain.events import Event
from domain.members import Profile
from domain.questions.parts import Asked, Whom
from domain.text import cut, escape
from views.reply import CONTENT_LIMIT, Part
from views.texts import Say
from views.times import stamp

_ROOM = CONTENT_LIMIT - 100
_NAMED = 10  # connectors of one chapter
_DAY = timedelta(days=1, hours=1)  # the longest day, when the clocks go back


class Sheet:
    """An answer while it is written: ``lines`` may be dropped when there is no room for all."""

    def __init__(self, head: str, lines: Sequence[str] = (), tail: Sequence[str] = ()) -> None:
        self.head = head
        self.lines = list(lines)
        self.tail = [part for part in tail if part]
        self.events: tuple[Event, ...] = ()
        self.people: tuple[Profile, ...] = ()
        self.opening: Part | None = None  # what opens one of those that are neither

    def text(self, *after: str) -> str:
        """Everything in the room that a message has, ``after`` at the end."""
        end = [*self.tail, *(part for part in after if part)]
        kept = list(self.lines)
        while kept and len("\n".join([self.head, *kept, *end])) > _ROOM:
            kept.pop()
        return cut("\n".join([self.head, *kept, *end]), CONTENT_LIMIT)


def narrowed_to(asked: Asked, say: Say) -> str:
    """What an answer was narrowed to, on one line; ``none`` when it was not."""
    marks: list[str] = []
    if asked.kind:
        marks.append(say(f"answer-kind-{asked.kind}"))
    if asked.topic:
        marks.append(say("answer-quoted", text=escape(cut(asked.topic, 80))))
    if asked.spoken:
        marks.append(_language(asked.spoken, say))
    if asked.place:
        marks.append(escape(asked.place))
    if asked.region:
        marks.append(say(f"region-{asked.region.replace('_', '-')}"))
    if asked.online:
        marks.append(say("event-online"))
    if asked.since is not None and asked.until is not None:
        last = asked.until - timedelta(minutes=1)
        marks.append(stamp(asked.since, "D"))
        if asked.until - asked.since > _DAY:
            marks[-1] += f" – {stamp(last, 'D')}"
    return " · ".join(marks) or "none"


def km_of(km: float | None) -> int:
    """A distance in whole kilometres; 0 where there is none."""
    return round(km or 0.0)


def _language(code: str, say: Say) -> str:
    return str(babel.Locale.parse(say.language).languages.get(code, code))


def named(people: Sequence[int]) -> str:
    """People by mention, which pings nobody here; of many the first ones."""
    shown = [f"<@{person}>" for person in people[:_NAMED]]
    rest = len(people) - len(shown)
    return ", ".join([*shown, f"+{rest}"] if rest else shown)


def _steward(whom: Whom) -> str:
    return f"<@&{whom.steward_role}>" if whom.steward_role else "none"


def animated_by(whom: Whom, say: Say) -> str:
    """Who animates the chapter, else whom to ask."""
    if whom.chapter is None:
        return say("answer-connectors-unknown", steward=_steward(whom))
    chapter, people = escape(whom.chapter.name), named(whom.connectors)
    km = km_of(whom.km)
    if not people and km:
        return say("answer-connectors-none-km", chapter=chapter, km=km, steward=_steward(whom))
    if not people:
        return say("answer-connectors-none", chapter=chapter, steward=_steward(whom))
    if km:
        return say("answer-connectors-km", chapter=chapter, km=km, people=people)
    return say("answer-connectors", chapter=chapter, people=people)


def whom_to_ask(whom: Whom, say: Say) -> str:
    """Whom one can ask about what was not found."""
    if whom.chapter is not None and whom.connectors:
        chapter, people = escape(whom.chapter.name), named(whom.connectors)
        return say("answer-ask-connectors", people=people, chapter=chapter)
    if whom.steward_role:
        return say("answer-ask-steward", steward=_steward(whom))
    return say("answer-ask-anyone")
