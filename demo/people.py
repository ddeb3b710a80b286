"""The people of the town, all invented. Five of them can be played from the browser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from demo.tables import table
from domain.members import Field, Level


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the town. What has commas is a list, as people type them in their profile.

    ``opened`` is to whom the profile shows, ``but`` says otherwise of some parts; ``language`` is
    chosen by few. They came ``days`` ago; the others of the table one after the other over two
    years.
    """

    key: str
    name: str
    city: str = ""
    country: str = ""
    chapters: tuple[str, ...] = ()
    languages: str = ""
    skills: str = ""
    topics: str = ""
    opened: Level = Level.NETWORK
    language: str | None = None
    about: str = ""
    offers: str = ""
    needs: str = ""
    identity: str = ""
    links: str = ""
    but: Mapping[Field, Level] = field(default_factory=dict)
    days: int | None = None

    @property
    def profile(self) -> Mapping[Field, str]:
        """The fields that they filled."""
        said = {
            Field.ABOUT: self.about,
            Field.CITY: self.city,
            Field.SKILLS: self.skills,
            Field.TOPICS: self.topics,
            Field.LANGUAGES: self.languages,
            Field.OFFERS: self.offers,
            Field.NEEDS: self.needs,
            Field.IDENTITY: self.identity,
            Field.LINKS: self.links,
        }
        return {part: text for part, text in said.items() if text}

    @property
    def levels(self) -> Mapping[Field, Level]:
        """To whom each of them shows, and in which chapters they are."""
        return {**dict.fromkeys((*self.profile, Field.CHAPTERS), self.opened), **self.but}


# Whom the browser can play, in the order of its list.
PARTS = {
    "amal": "newcomer",
    "leo": "member",
    "ines": "connector",
    "gwenn": "connector in Brest",
    "sol": "steward",
}
STEWARDS = "Stewards"  # their role
CONNECTORS = "Connectors"  # theirs
NEWCOMER, *PEOPLE = table("people", Person)
