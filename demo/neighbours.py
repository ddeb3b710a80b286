"""What the town's people do by themselves: they answer somebody who starts a chapter."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from db import chapters
from domain.foundings import Founding, Level, Missing
from domain.people import Person
from services.foundings import committing
from services.house import House

Someone = Callable[[str], Awaitable[Person]]
"""Finds a person of the town by their key."""

_WILLING: Final = (
    "rafael",
    "pia",
    "kofi",
    "samira",
    "hugo",
    "giulia",
    "pol",
    "lea",
    "yann",
    "emilia",
)
_MENTOR: Final = ("bastien", "lyon")  # a connector, and the slug of the chapter that accompanies it


async def join(house: House, someone: Someone, founding: Founding) -> None:
    """As many as are needed commit themselves to ``founding``, and a chapter accompanies it."""
    for key in _WILLING:
        taken = await committing.take(house, await someone(key), founding.id, Level.COMMITMENT)
        if Missing.COMMITMENTS not in taken.standing.missing:
            break
    key, slug = _MENTOR
    mentor = await chapters.by_slug(house.store.read, founding.network, slug)
    seen = await committing.see(house, await someone(key), founding.id)
    if mentor is not None and seen.mentors:
        await committing.accompany(house, await someone(key), founding.id, mentor.id)
