"""Templates of ``/event create``: what an evening of a known sort begins with."""

from __future__ import annotations

from dataclasses import replace

from cogs.support.desk import Desk
from domain.events import Kind
from domain.people import Person
from domain.templates import OUTLINES, Template
from services import people
from services.chapters import finding
from services.events.proposing import NewEvent
from views import templates as views


async def filled(
    desk: Desk, person: Person, new: NewEvent, template: str | None, *, kind: str | None
) -> NewEvent:
    """``new`` with what ``template`` brings wherever nothing was typed, and its run-of-show.

    ``kind`` is what was chosen, if anything. The texts are in the language of the chapter,
    else of the network: people other than the author read them.
    """
    if template is None:
        return new
    chosen = Template(template)
    outline = OUTLINES[chosen]
    if new.chapter is not None:
        language = (await finding.get(desk.house, person, new.chapter)).language
    else:
        language = (await people.network(desk.house, person.network, "")).language
    say = desk.texts.say(language)
    minutes = int(outline.duration.total_seconds()) // 60
    return replace(
        new,
        kind=Kind(kind) if kind else outline.kind,
        duration=new.duration or f"{minutes} min",
        description=new.description or views.description(chosen, say),
        programme=views.programme(chosen, say),
    )
