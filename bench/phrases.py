"""What the people and events of a measured store are called and say of themselves."""

from __future__ import annotations

import random

from domain.events import Kind
from domain.members import Field

_FIRST_NAMES = [
    "Amina",
    "Antonin",
    "Aya",
    "Benoît",
    "Camille",
    "Chiara",
    "Clara",
    "Daniel",
    "Diego",
    "Élise",
    "Emre",
    "Fatima",
    "Félix",
    "Francesca",
    "Gabriel",
    "Hana",
    "Hugo",
    "Inès",
    "Ismaël",
    "Jamila",
    "João",
    "Jonas",
    "Julie",
    "Karim",
    "Khadija",
    "Lea",
    "Lina",
    "Louise",
    "Luca",
    "Lucía",
    "Magda",
    "Malik",
    "Manon",
    "Marco",
    "María",
    "Mathilde",
    "Mehdi",
    "Mina",
    "Nadia",
    "Nils",
    "Noor",
    "Olivier",
    "Paloma",
    "Paul",
    "Rachid",
    "Rosa",
    "Salma",
    "Samira",
    "Sofia",
    "Solène",
    "Taina",
    "Théo",
    "Tomás",
    "Valentin",
    "Yasmine",
    "Youssef",
    "Zoé",
]
_LAST_NAMES = [
    "Almeida",
    "Amrani",
    "Bauer",
    "Benali",
    "Bernard",
    "Bianchi",
    "Blanc",
    "Bonnet",
    "Carvalho",
    "Castillo",
    "Chen",
    "Costa",
    "Delgado",
    "Diallo",
    "Dubois",
    "Durand",
    "Esposito",
    "Fernández",
    "Ferrari",
    "Fontaine",
    "Garcia",
    "Girard",
    "Haddad",
    "Hernández",
    "Ibrahim",
    "Jansen",
    "Kaya",
    "Keller",
    "Khan",
    "Kowalski",
    "Lambert",
    "Laurent",
    "Leclerc",
    "Lefèvre",
    "López",
    "Martin",
    "Mercier",
    "Moreau",
    "Morel",
    "Müller",
    "Nguyen",
    "Novak",
    "Okafor",
    "Oliveira",
    "Pereira",
    "Petit",
    "Ramos",
    "Rossi",
    "Roux",
    "Sánchez",
    "Santos",
    "Schmidt",
    "Silva",
    "Simon",
    "Tremblay",
    "Vargas",
    "Weber",
    "Yilmaz",
    "Zhang",
]
_SYLLABLES = [
    first + vowel
    for first in ("b", "br", "ch", "d", "dr", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v")
    for vowel in ("a", "e", "i", "o", "ou")
]
_ENDINGS = ("", "n", "r", "sen", "ski", "tti", "ville", "z")
_SKILLS = [
    "facilitation",
    "governance",
    "accounting",
    "web development",
    "graphic design",
    "illustration",
    "translation",
    "fundraising",
    "law",
    "cooking",
    "carpentry",
    "photography",
    "video",
    "sound",
    "writing",
    "editing",
    "event planning",
    "research",
    "data analysis",
    "mapping",
    "teaching",
    "mediation",
    "gardening",
    "architecture",
    "urban planning",
    "community building",
    "marketing",
    "project management",
    "electronics",
    "sewing",
    "pottery",
    "storytelling",
    "podcasting",
    "user research",
    "service design",
    "systems thinking",
]
_TOPICS = [
    "commons",
    "cooperatives",
    "circular economy",
    "open source",
    "food",
    "mobility",
    "housing",
    "energy",
    "education",
    "health",
    "culture",
    "migration",
    "water",
    "future of work",
    "local currencies",
    "repair",
    "public space",
    "feminism",
    "climate",
    "democracy",
    "platform cooperativism",
    "basic income",
    "makers",
]
_LANGUAGES = ["fr", "en", "es", "de", "pt", "it", "ar", "ca"]
_THEMES = [
    "commons",
    "governance",
    "repair",
    "housing",
    "food",
    "energy",
    "work",
    "democracy",
    "culture",
    "mobility",
    "open source",
    "cooperatives",
    "circular economy",
    "care",
    "climate",
    "cities",
]
_FORMS = {
    Kind.MEETUP: "Meetup",
    Kind.WORKSHOP: "Workshop",
    Kind.TALK: "Talk",
    Kind.DRINK: "Drinks",
    Kind.PITCH: "Pitch evening",
    Kind.FEST: "Fest",
    Kind.SUMMIT: "Summit",
    Kind.SATELLITE: "Satellite",
    Kind.ONLINE: "Online call",
    Kind.WISH: "Wish",
}
_KINDS = {
    Kind.MEETUP: 30,
    Kind.WORKSHOP: 20,
    Kind.TALK: 15,
    Kind.DRINK: 15,
    Kind.ONLINE: 8,
    Kind.PITCH: 5,
    Kind.FEST: 2,
    Kind.SATELLITE: 2,
    Kind.WISH: 2,
    Kind.SUMMIT: 1,
}
VENUES = ("The Workshop, 12 Mill Lane", "Library of things", "Café des Halles", "La Friche")
DESCRIPTION = (
    "An open evening: bring a question, a project or only yourself. "
    "We start with a round of names, end with something to eat, and what is said is written down "
    "for those who could not be there."
)


def name(dice: random.Random) -> str:
    """A person's name; some share it, and three in ten have a surname that hardly anybody has."""
    rare = dice.random() < 0.3
    return f"{dice.choice(_FIRST_NAMES)} {_rare(dice) if rare else dice.choice(_LAST_NAMES)}"


def _rare(dice: random.Random) -> str:
    """One of a million surnames: two or three syllables, sometimes with an ending."""
    syllables = dice.choices(_SYLLABLES, k=dice.choice((2, 3)))
    return "".join((*syllables, dice.choice(_ENDINGS))).capitalize()


def kind(dice: random.Random) -> list[Kind]:
    """What sort of event: mostly meetups, seldom a fest."""
    return dice.choices(list(_KINDS), weights=list(_KINDS.values()))


def hours(dice: random.Random, kind: Kind) -> int:
    """How long an event lasts: an evening, or a long weekend for a fest and a summit."""
    return 60 if kind in {Kind.FEST, Kind.SUMMIT} else dice.choice((1, 2, 2, 3))


def title(dice: random.Random, kind: Kind, town: str) -> str:
    """An event's title, such as *Workshop on repair, Nantes*."""
    return f"{_FORMS[kind]} on {dice.choice(_THEMES)}, {town}"[:100]


def profile(dice: random.Random, town: str) -> dict[Field, tuple[str, ...]]:
    """What someone filled in; not everyone fills everything, and some tags are in fashion."""
    filled: dict[Field, tuple[str, ...]] = {}
    if dice.random() < 0.9:
        filled[Field.CITY] = (town,)
    if dice.random() < 0.7:
        filled[Field.SKILLS] = _some(dice, _SKILLS, 4)
    if dice.random() < 0.6:
        filled[Field.TOPICS] = _some(dice, _TOPICS, 3)
    if dice.random() < 0.8:
        filled[Field.LANGUAGES] = _some(dice, _LANGUAGES, 2)
    return filled


def _some(dice: random.Random, tags: list[str], most: int) -> tuple[str, ...]:
    """Between one and ``most`` different tags; the second of the list is half as frequent as the first."""
    weights = [1 / (1 + number) for number in range(len(tags))]
    return tuple(dict.fromkeys(dice.choices(tags, weights, k=dice.randint(1, most))))
