"""People with one field each, opened to one level each: what is seen of them tells who sees what."""

from __future__ import annotations

from dataclasses import dataclass

import simcord

from db import chapters, members, people
from db.store import Transaction
from domain.chapters import Chapter
from domain.folding import fold
from domain.members import Field, Level
from services import people as known
from tests.stories.conftest import Town

SEES = {
    Level.NOBODY: {"oneself"},
    Level.CONNECTORS: {"oneself", "connector", "steward"},
    Level.CHAPTER: {"oneself", "connector", "steward", "mate"},
    Level.NETWORK: {"oneself", "connector", "steward", "mate", "stranger"},
    Level.PUBLIC: {"oneself", "connector", "steward", "mate", "stranger"},
}
_LETTERS = "bcdfghjklmnp"


@dataclass(frozen=True, slots=True)
class Canary:
    """Somebody called ``name`` who wrote ``word`` into ``field``, and nothing anywhere else."""

    actor: simcord.MemberActor
    field: Field
    level: Level
    word: str
    name: str

    def seen_by(self, viewer: str) -> bool:
        """Whether ``viewer`` may see it, as docs/decisions/visibility.md says."""
        return viewer in SEES[self.level]


def word_of(field: Field, level: Level) -> str:
    """A word that nobody else has, more than a typo away from every other."""
    at, rank = list(Field).index(field), level.rank
    return f"{_LETTERS[at] * 2}a{_LETTERS[rank] * 2}o{_LETTERS[at]}u{_LETTERS[rank]}ix"


async def flock(town: Town, home: Chapter) -> list[Canary]:
    """One person for each field and level, in ``home``; chapters are one field of everyone in it."""
    await known.network(town.house, town.guild.id, "")
    found = []
    for field in Field:
        for level in Level:
            word = word_of(field, level)
            name = f"{fold(word)[::-1]} {field.value}"
            found.append(Canary(town.person(name), field, level, word, name))

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        for one in found:
            content = f"https://{one.word}.example" if one.field is Field.LINKS else one.word
            await people.meet(tx, town.guild.id, one.actor.id, one.name, now=now)
            await chapters.enter(tx, home, one.actor.id, now=now)
            if one.field is not Field.CHAPTERS:
                await members.put(tx, town.guild.id, one.actor.id, {one.field: (content,)})
            await members.open_to(tx, town.guild.id, one.actor.id, {one.field: one.level})

    await town.house.store.write(unit)
    return found


async def viewer(town: Town, who: str, home: Chapter) -> simcord.MemberActor:
    """Someone who looks: in no chapter, in ``home``, a connector elsewhere, or a steward."""
    match who:
        case "mate":
            mate = town.person("mate")
            await mate.slash(town.square, "chapter join", chapter=home.name)
            return mate
        case "connector":
            return await town.connector("connector", await town.chapter("Quito"))
        case "steward":
            return town.steward("steward")
        case _:
            return town.person("stranger")
