"""The parts that answers are written from: a sheet with room for what fits, chapters, whom to ask."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import babel

from domain.chapters import CAN_BE_JOINED, Chapter
from domain.events import Event
from domain.places import country_name
from domain.questions import answers
from domain.questions.parts import Asked, Whom
from domain.text import cut, escape
from views.events import line as event_line
from views.reply import CONTENT_LIMIT
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
        marks.append(say(f"kind-{asked.kind}"))
    if asked.topic:
        marks.append(f"“{escape(cut(asked.topic, 80))}”")
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


def _town(chapter: Chapter, say: Say) -> str:
    land = country_name(chapter.country, say.language) if chapter.country else ""
    named = [escape(part) for part in (chapter.city, land) if part and part != chapter.name]
    return ", ".join(named) or say("chapter-everywhere")


def _stage(chapter: Chapter, say: Say) -> str:
    return say(f"chapter-stage-{chapter.status.value}")


def chapters_told(
    found: answers.ChaptersNear | answers.ChapterFound | answers.ChaptersListed, say: Say
) -> Sheet:
    """One chapter, the nearest ones, or a list of them."""
    match found:
        case answers.ChaptersNear():
            return _nearest(found, say)
        case answers.ChapterFound():
            return _one_chapter(found, say)
    about = narrowed_to(found.asked, say)
    if about == "none":
        head = say("answer-chapters", total=found.total)
    else:
        head = say("answer-chapters-about", total=found.total, about=about)
    lines = [
        "- "
        + say(
            "answer-chapters-line",
            chapter=escape(chapter.name),
            where=_town(chapter, say),
            status=_stage(chapter, say),
        )
        for chapter in found.chapters
    ]
    left = found.total - len(found.chapters)
    return Sheet(head, lines, (say("answer-chapters-more", left=left) if left else "",))


def _nearest(found: answers.ChaptersNear, say: Say) -> Sheet:
    place = escape(found.place)
    if not found.chapters:
        return Sheet(say("answer-near-none", place=place))
    head = say("answer-near-missing" if found.missing else "answer-near", place=place)
    lines = []
    for near in found.chapters:
        name, where, km = escape(near.chapter.name), _town(near.chapter, say), km_of(near.km)
        if km:
            lines.append("- " + say("answer-near-line", chapter=name, where=where, km=km))
        else:
            lines.append("- " + say("answer-near-here", chapter=name, where=where))
    return Sheet(head, lines, (say("answer-near-join"),))


def _one_chapter(found: answers.ChapterFound, say: Say) -> Sheet:
    chapter = found.chapter
    head = say(
        "answer-chapter",
        chapter=escape(chapter.name),
        where=_town(chapter, say),
        status=_stage(chapter, say),
        people=found.people,
    )
    lines = []
    if chapter.description:
        lines.append(escape(cut(" ".join(chapter.description.split()), 300)))
    if chapter.channel is not None:
        lines.append(say("answer-chapter-channel", channel=f"<#{chapter.channel}>"))
    if found.soonest is not None:
        lines.append(say("answer-chapter-soonest", event=event_line(found.soonest, say)))
    tail: tuple[str, ...] = (say("answer-chapter-over"),)
    if chapter.status in CAN_BE_JOINED:
        tail = (animated_by(found.whom, say), say("answer-chapter-join"))
    sheet = Sheet(head, lines, tail)
    sheet.events = (found.soonest,) if found.soonest else ()
    return sheet


def _named(connectors: Sequence[int]) -> str:
    named = [f"<@{person}>" for person in connectors[:_NAMED]]
    rest = len(connectors) - len(named)
    return ", ".join([*named, f"+{rest}"] if rest else named)


def _steward(whom: Whom) -> str:
    return f"<@&{whom.steward_role}>" if whom.steward_role else "none"


def animated_by(whom: Whom, say: Say) -> str:
    """Who animates the chapter, else whom to ask."""
    if whom.chapter is None:
        return say("answer-connectors-unknown", steward=_steward(whom))
    chapter, people = escape(whom.chapter.name), _named(whom.connectors)
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
        chapter, people = escape(whom.chapter.name), _named(whom.connectors)
        return say("answer-ask-connectors", people=people, chapter=chapter)
    if whom.steward_role:
        return say("answer-ask-steward", steward=_steward(whom))
    return say("answer-ask-anyone")
