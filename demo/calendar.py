"""What happens in the town, dated from the moment that it opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.events import Audience, Kind

# A channel is reminded an hour and a day before. These two are so near that a visitor sees it.
SOON = timedelta(hours=1, minutes=2)
TOMORROW = timedelta(days=1, minutes=4)
_ROUND = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Happening:
    """An event to be: ``days`` from today at ``at`` (the chapter's wall), or ``sooner`` from now.

    ``going`` are keys of ``demo/people.py`` in the order in which they answer, so that
    those beyond ``seats`` wait.
    """

    title: str
    chapter: str
    organiser: str
    kind: Kind
    days: int = 0
    at: str = "19:00"
    lasting: str = "2 hours"
    venue: str | None = None
    link: str | None = None
    seats: int | None = None
    audience: Audience = Audience.NETWORK
    about: str | None = None
    going: tuple[str, ...] = ()
    sooner: timedelta | None = None

    def when(self, now: datetime) -> str:
        """Its day and hour in words; ``now`` is in the zone of its chapter."""
        if self.sooner is not None:
            rest = timedelta(minutes=now.minute % 5, seconds=now.second)
            moment = now + self.sooner
            moment += (_ROUND - rest) if rest else timedelta(0)
            return moment.strftime("%Y-%m-%d %H:%M")
        return f"{(now + timedelta(days=self.days)):%Y-%m-%d} {self.at}"


_OUIMAKE = (
    "One event in three cities: discover the projects of the place, cook together, "
    "then pitch what you are making. Bring a question that you cannot answer alone."
)

HAPPENINGS = (
    Happening(
        "Open coffee: come with a question",
        "",
        "sol",
        Kind.ONLINE,
        sooner=SOON,
        lasting="45 minutes",
        link="https://meet.example.org/coffee",
        about="No agenda. Someone will be there, and it may be you.",
        going=("sol", "chloe", "mateusz", "leo"),
    ),
    Happening(
        "Atelier réparation",
        "Lyon",
        "bastien",
        Kind.WORKSHOP,
        sooner=TOMORROW,
        venue="La Fabrique, sur les pentes",
        about="Apportez ce qui ne marche plus.",
        going=("bastien", "rafael", "leo"),
    ),
    Happening(
        "Thursday drinks",
        "Paris",
        "ines",
        Kind.DRINK,
        days=2,
        at="19:30",
        lasting="3 hours",
        venue="Le Comptoir, canal Saint-Martin",
        going=("ines", "kofi", "hugo", "anouk", "mateusz"),
    ),
    Happening(
        "Who owns the data of a city?",
        "Governance",
        "mateusz",
        Kind.TALK,
        days=3,
        at="18:00",
        lasting="90 minutes",
        link="https://meet.example.org/data-of-a-city",
        audience=Audience.PUBLIC,
        about="Three cities, three answers, then yours. In English, captions in French.",
        going=("mateusz", "hugo", "emilia", "tendai", "lea", "lukas"),
    ),
    Happening(
        "Animer une réunion qui décide",
        "Lyon",
        "ines",
        Kind.WORKSHOP,
        days=4,
        at="18:30",
        lasting="3 hours",
        venue="La Fabrique, sur les pentes",
        seats=8,
        about="Huit places, pour que chacun anime dix minutes.",
        going=(
            "pia",
            "bastien",
            "rafael",
            "leo",
            "zeynep",
            "kofi",
            "samira",
            "lea",
            "oscar",
            "minh",
        ),
    ),
    Happening(
        "Potluck of the unsold",
        "Barcelona",
        "nuria",
        Kind.MEETUP,
        days=5,
        at="20:00",
        lasting="3 hours",
        venue="Ateneu del Clot",
        seats=40,
        about="We collect at five, cook at six, eat at eight.",
        going=("nuria", "pol", "giulia"),
    ),
    Happening(
        "Soirée pitch : ruelles vertes",
        "Montréal",
        "chloe",
        Kind.PITCH,
        days=6,
        at="18:00",
        venue="Bâtiment 7, Pointe-Saint-Charles",
        going=("chloe", "tendai", "sol"),
    ),
    Happening(
        "Presentation of the network",
        "Casablanca",
        "karim",
        Kind.MEETUP,
        days=7,
        at="18:30",
        venue="New Work Lab",
        audience=Audience.PUBLIC,
        about="What a chapter is, who would start one here and in Rabat.",
        going=("karim", "samira"),
    ),
    Happening(
        "Ouimake Brest",
        "Brest",
        "gwenn",
        Kind.MEETUP,
        days=9,
        at="10:00",
        lasting="9 hours",
        venue="Ateliers des Capucins",
        audience=Audience.PUBLIC,
        about=_OUIMAKE,
        going=("gwenn", "yann", "ines"),
    ),
    Happening(
        "Ouimake Nantes",
        "Nantes",
        "oscar",
        Kind.MEETUP,
        days=10,
        at="10:00",
        lasting="9 hours",
        venue="La Cantine, île de Nantes",
        audience=Audience.PUBLIC,
        about=_OUIMAKE,
        going=("oscar", "minh"),
    ),
    Happening(
        "Ouimake Rennes",
        "Rennes",
        "maelle",
        Kind.MEETUP,
        days=10,
        at="10:00",
        lasting="9 hours",
        venue="Edulab, Hôtel Pasteur",
        audience=Audience.PUBLIC,
        about=_OUIMAKE,
        going=("maelle", "lea"),
    ),
    Happening(
        "Seed library: what do we share?",
        "Food Commons",
        "wayra",
        Kind.ONLINE,
        days=12,
        at="17:00",
        link="https://meet.example.org/seeds",
        going=("wayra", "giulia", "leo"),
    ),
    Happening(
        "Build a water sensor",
        "Quito",
        "wayra",
        Kind.WORKSHOP,
        days=13,
        at="15:00",
        lasting="4 hours",
        venue="Centro de Arte Contemporáneo",
        seats=15,
        going=("emilia", "wayra"),
    ),
    Happening(
        "Maker Saturday",
        "Cairo",
        "yasmin",
        Kind.MEETUP,
        days=14,
        at="16:00",
        venue="The Workshop, Tahrir",
        going=("yasmin", "omar"),
    ),
    Happening(
        "Housing cooperatives, from the inside",
        "Munich",
        "jonas",
        Kind.TALK,
        days=16,
        at="19:00",
        venue="Haus am Fluss, Glockenbach",
        going=("jonas", "lukas"),
    ),
    Happening(
        "OuiShare Fest",
        "Paris",
        "ines",
        Kind.FEST,
        days=24,
        at="09:30",
        lasting="3 days",
        venue="Under the big top, parc de la Villette",
        seats=900,
        audience=Audience.PUBLIC,
        about="Three days of talks, seminars and workshops; the last evening is for dancing.",
        going=("ines", "mateusz", "nuria", "jonas", "chloe", "wayra", "gwenn", "kofi"),
    ),
    Happening(
        "Picnic of the Fest",
        "Lyon",
        "bastien",
        Kind.SATELLITE,
        days=27,
        at="12:00",
        lasting="4 hours",
        venue="Parc de la Tête d'Or",
        audience=Audience.PUBLIC,
        going=("bastien", "pia"),
    ),
    Happening(
        "Connectors' summit",
        "Munich",
        "jonas",
        Kind.SUMMIT,
        days=45,
        at="10:00",
        lasting="2 days",
        venue="Haus am Fluss, Glockenbach",
        audience=Audience.CONNECTORS,
        about="Twice a year, another city each time: what did we learn, what do we stop, who hosts next?",
        going=("jonas", "ines", "nuria", "karim"),
    ),
)
