"""Chapters as answers: one, the nearest, all, how many, who animates them."""

from __future__ import annotations

from domain.chapters import CAN_BE_JOINED, Chapter
from domain.places import country_name
from domain.questions import answers
from domain.questions.parts import Whom
from domain.text import cut, escape
from views.answers.sheets import Sheet, animated_by, km_of, narrowed_to
from views.events import line as event_line
from views.texts import Say


def told(found: answers.Chapters, say: Say) -> Sheet:
    """One chapter, the nearest ones, a list of them, their number, or who animates one."""
    match found:
        case answers.ChaptersNear():
            return _nearest(found, say)
        case answers.ChapterFound():
            return _one(found, say)
        case answers.ChaptersListed():
            return _listed(found, say)
        case answers.ChaptersCounted(asked, living, active):
            about = narrowed_to(asked, say)
            return Sheet(say("answer-count", about=about, living=living, active=active))
        case answers.ConnectorsFound(Whom(chapter=None), place) if place:
            return Sheet(say("answer-connectors-nowhere", place=escape(place)))
        case answers.ConnectorsFound(whom):
            return Sheet(animated_by(whom, say))


def _town(chapter: Chapter, say: Say) -> str:
    land = country_name(chapter.country, say.language) if chapter.country else ""
    named = [escape(part) for part in (chapter.city, land) if part and part != chapter.name]
    return ", ".join(named) or say("chapter-everywhere")


def _stage(chapter: Chapter, say: Say) -> str:
    return say(f"chapter-stage-{chapter.status.value}")


def _listed(found: answers.ChaptersListed, say: Say) -> Sheet:
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


def _one(found: answers.ChapterFound, say: Say) -> Sheet:
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
