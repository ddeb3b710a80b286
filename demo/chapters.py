"""The chapters of the town: places and themes, their languages and who animates them."""

from __future__ import annotations

from dataclasses import dataclass

from domain.chapters import Status


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter to be. ``city`` and ``country`` (two letters) are looked up in the gazetteer;
    a theme has neither. ``connectors`` are keys of ``demo/people.py``."""

    name: str
    city: str
    country: str
    language: str
    connectors: tuple[str, ...]
    about: str
    status: Status = Status.ACTIVE

    @property
    def room(self) -> str:
        """The name of its channel, which Discord writes in small letters without spaces."""
        return self.name.casefold().replace("é", "e").replace(" ", "-")


CHAPTERS = (
    Chapter(
        "Paris",
        "Paris",
        "FR",
        "fr",
        ("ines", "mateusz"),
        "Là où tout a commencé : un verre chaque jeudi, des ateliers, et le Fest une fois par an.",
    ),
    Chapter(
        "Barcelona",
        "Barcelona",
        "ES",
        "en",
        ("nuria",),
        "Energy communities, food, and a table long enough for everyone.",
    ),
    Chapter(
        "Munich",
        "Munich",
        "DE",
        "en",
        ("jonas",),
        "Small and steady: repair, housing cooperatives, one meeting a month.",
    ),
    Chapter(
        "Montréal",
        "Montréal",
        "CA",
        "fr",
        ("chloe", "tendai"),
        "Communs urbains, ruelles vertes et soirées de pitch, en français et en anglais.",
    ),
    Chapter(
        "Lyon",
        "Lyon",
        "FR",
        "fr",
        ("bastien", "ines"),
        "Animation de réunions, monnaie locale et cuisine partagée.",
    ),
    Chapter(
        "Quito",
        "Quito",
        "EC",
        "en",
        ("wayra",),
        "Water, seeds and open data between two volcanoes.",
    ),
    Chapter(
        "Cairo",
        "Cairo",
        "EG",
        "en",
        ("yasmin",),
        "Makers and markets; we meet on Saturdays.",
    ),
    Chapter(
        "Casablanca",
        "Casablanca",
        "MA",
        "fr",
        ("karim",),
        "En formation, avec Rabat : on cherche trois personnes de plus pour se lancer.",
        Status.FORMING,
    ),
    Chapter(
        "Brest",
        "Brest",
        "FR",
        "fr",
        ("gwenn",),
        "Le port, les makers et l'Ouimake.",
    ),
    Chapter(
        "Rennes",
        "Rennes",
        "FR",
        "fr",
        ("maelle",),
        "Numérique et inclusion.",
    ),
    Chapter(
        "Nantes",
        "Nantes",
        "FR",
        "fr",
        ("oscar",),
        "Tiers-lieux et transition.",
    ),
    Chapter(
        "Food Commons",
        "",
        "",
        "en",
        ("nuria", "wayra"),
        "Cooking the unsold, seed libraries, shared kitchens: everyone who feeds a neighbourhood.",
    ),
    Chapter(
        "Governance",
        "",
        "",
        "en",
        ("mateusz",),
        "How groups decide: consent, roles with an end, money in the open.",
    ),
)
