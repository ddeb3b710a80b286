"""What a question is turned into, and what the network lends for understanding it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from domain.errors import WhenRefused
from domain.when import Period

#: What a person can mean. ``unknown`` is always an honest answer.
INTENTIONS: Final = (
    "event.list",
    "event.create",
    "event.join",
    "member.find",
    "member.show",
    "member.count",
    "chapter.near",
    "chapter.show",
    "chapter.count",
    "chapter.list",
    "chapter.connector",
    "network.stewards",
    "project.find",
    "partner.find",
    "board.list",
    "magazine.latest",
    "magazine.write",
    "decision.list",
    "reminder.create",
    "onboarding.next_step",
    "onboarding.progress",
    "role.become",
    "handbook.lookup",
    "connector.handover",
    "question.ask",
    "help",
    "greeting",
    "thanks",
    "private",
    "injection",
    "off_topic",
    "unknown",
)

#: Below this confidence a question is ``unknown``: a wrong answer is worse than none.
THRESHOLD: Final = 0.6

#: At most this many characters of a question are read.
LONGEST_QUESTION: Final = 500


@dataclass(frozen=True, slots=True)
class PlaceRef:
    """A town: ``country`` in ISO 3166-1 alpha-2, ``population`` in people."""

    id: int
    name: str
    country: str
    population: int = 0


@dataclass(frozen=True, slots=True)
class ChapterRef:
    """A chapter; ``place_id`` and ``country`` (ISO 3166-1 alpha-2) where it has them."""

    id: int
    name: str
    place_id: int | None = None
    country: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the network knows about the words of one question (see ``ngrams``).

    Keys are folded. ``places`` and ``chapters`` go from a name to all that bear it;
    ``topics`` from a topic, skill or event title to its usual spelling; ``countries`` from a
    name to ISO 3166-1 alpha-2; ``partners`` from the name of a partner of the network to its
    usual spelling. ``network`` holds the network's own names, which say nothing.
    """

    places: Mapping[str, tuple[PlaceRef, ...]] = field(default_factory=dict)
    chapters: Mapping[str, tuple[ChapterRef, ...]] = field(default_factory=dict)
    topics: Mapping[str, str] = field(default_factory=dict)
    countries: Mapping[str, str] = field(default_factory=dict)
    network: frozenset[str] = frozenset()
    partners: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Understood:
    """What one question means.

    ``confidence`` is 0 to 1. An ``unknown`` question has its closest meaning in ``nearest``
    where there is one, and keeps what was recognised in it. ``country`` is ISO 3166-1 alpha-2,
    ``spoken`` ISO 639-1, ``region`` a key such as ``africa`` or ``south_america``, ``kind`` a
    kind of event, ``role`` one of ``member``, ``connector``, ``steward``, ``endorser``, ``buddy``.
    ``topic`` is as the network spells it, else as it was written; for ``handbook.lookup`` and
    ``help`` it may be a key (``values``, ``roles``, ``decisions``, ``becoming``, ``event``,
    ``reminder``, ``privacy``, …). ``next_only`` asks for the first one alone, ``mine`` for what
    the asker goes to, ``near_me`` for what is around the asker. ``raw`` is the text that was read.
    ``period_refused`` holds why a period that was named cannot be used (31 February).
    ``side`` is what is looked for on the board: ``offer``, ``need`` or ``challenge``. ``act`` holds
    the words of what is to be done, without those that ask for it ("the day before the Munich
    drinks" of "remind me the day before the Munich drinks").
    """

    intention: str
    language: str
    confidence: float
    raw: str
    nearest: str | None = None
    place: PlaceRef | None = None
    chapter: ChapterRef | None = None
    country: str | None = None
    region: str | None = None
    topic: str | None = None
    spoken: str | None = None
    role: str | None = None
    person: str | None = None
    period: Period | None = None
    period_refused: WhenRefused | None = None
    kind: str | None = None
    side: str | None = None
    act: str | None = None
    online: bool = False
    near_me: bool = False
    mine: bool = False
    next_only: bool = False
