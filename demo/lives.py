"""What chapters and their people are in the middle of: beginning, arriving, becoming, ending.

Each is played through the services at the time at which it would have been, by whom it would have
been; what would have been sent since, and is no news any more, is dropped at the end.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from db import decisions, deliveries, playbooks, tracking, tracks
from db.rows import seconds
from db.store import Transaction
from db.towns import called
from demo.clock import ago
from demo.tables import book
from domain.chapters import Chapter
from domain.connectors import Someone
from domain.decisions import Noun
from domain.deliveries import Kind
from domain.founding_outcomes import Begun, Previewed
from domain.foundings import Level
from domain.nudging import Ripe
from domain.pairing import Choice
from domain.people import Person
from domain.playbooks import NEWCOMER, Owner
from domain.tracks import StepStatus, Track
from services.composting import ending as ends
from services.composting import proposing as composting
from services.connectors import endorsing
from services.connectors import proposing as candidacies
from services.decisions import closing, stances
from services.decisions import proposing as matters
from services.foundings import committing, starting
from services.house import House
from services.pairing import choosing
from views import composting as views
from views.texts import Texts


@dataclass(frozen=True, slots=True)
class Founding:
    """A chapter that began ``days`` ago; ``levels`` says how far others went."""

    city: str
    by: str
    days: int
    why: str
    levels: Mapping[str, Level]
    mentor: str
    accompanied_by: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who came ``days`` ago: the names of steps that are ``done``, of those that were
    ``told`` a day ago, and of those that are ``stuck``."""

    person: str
    days: int
    done: tuple[str, ...]
    told: tuple[str, ...]
    stuck: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidacy:
    """Somebody whom a connector proposed ``days`` ago, and who said yes."""

    person: str
    chapter: str
    by: str
    endorsed: tuple[str, ...]
    days: int
    results: str
    aims: str


@dataclass(frozen=True, slots=True)
class Matter:
    """What all connectors decide since ``days`` ago; ``closes`` as it was typed then."""

    title: str
    text: str
    by: str
    days: int
    closes: str
    supported: tuple[str, ...]
    asked: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ending:
    """A chapter that ended well: proposed ``days`` ago, agreed and confirmed after the consent."""

    chapter: str
    by: str
    days: int
    why: str
    lessons: str


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that is under way; ``paired`` are those who wish to be introduced to others."""

    foundings: tuple[Founding, ...]
    arrivals: tuple[Arrival, ...]
    candidacies: tuple[Candidacy, ...]
    matters: tuple[Matter, ...]
    endings: tuple[Ending, ...]
    paired: tuple[str, ...]


LIVES = book("lives", Book)


@dataclass(frozen=True, slots=True)
class Lives:
    """The town's chapters as they are. ``person`` finds someone by their key, ``square`` is where
    people begin things."""

    house: House
    chapters: Mapping[str, Chapter]
    person: Callable[[str], Awaitable[Person]]
    square: int
    texts: Texts

    async def play(self, book: Book) -> None:
        """All of ``book``, what is oldest first."""
        for ending in book.endings:
            await self._end(ending)
        for candidacy in book.candidacies:
            await self._become(candidacy)
        for arrival in book.arrivals:
            await self._arrive(arrival)
        for founding in book.foundings:
            await self._found(founding)
        for matter in book.matters:
            await self._decide(matter)
        for key in book.paired:
            await choosing.choose(self.house, await self.person(key), Choice.ON, None)
        await self._forget_old_news()

    async def _found(self, founding: Founding) -> None:
        then, starter = ago(self.house, founding.days), await self.person(founding.by)
        towns = await called(then.store.read, founding.city)
        seen = await starting.begin(then, starter, founding.city, towns, None, founding.why)
        if not isinstance(seen, Previewed):
            raise LookupError(founding.city)
        begun = await starting.confirm(then, starter, seen.draft, channel=self.square)
        if not isinstance(begun, Begun):
            raise LookupError(founding.city)
        id, later = begun.standing.founding.id, ago(self.house, founding.days // 2)
        for key, level in founding.levels.items():
            await committing.take(later, await self.person(key), id, level)
        friend = await self.person(founding.accompanied_by)
        await committing.accompany(later, friend, id, self.chapters[founding.mentor].id)

    async def _arrive(self, arrival: Arrival) -> None:
        """Their playbook, as far as it got."""
        member = await self.person(arrival.person)
        then, lately = ago(self.house, arrival.days).now(), ago(self.house, 1).now()
        network, defaults = member.network, self.house.playbooks()

        async def unit(tx: Transaction) -> None:
            playbook = await playbooks.find(tx.conn, defaults, network, 0, NEWCOMER)
            await tracking.arrive(tx, playbook, network, member.id, now=then)
            (track,) = await tracks.of_member(tx.conn, network, member.id)
            places = {step.name: step.place for step in await tracks.steps(tx.conn, track.id)}
            done = [places[name] for name in arrival.done]
            track = await tracks.settle(tx, track, done, StepStatus.DONE, by=member.id, now=lately)
            ripe = await self._ripe(tx, track, arrival)
            await tracking.tell(tx, track, ripe, now=lately)
            await tracks.wake(tx, track, now=lately)

        await self.house.store.write(unit)

    async def _ripe(self, tx: Transaction, track: Track, arrival: Arrival) -> Ripe:
        told: dict[Owner, tuple[int, ...]] = {}
        stuck: tuple[int, ...] = ()
        for step in await tracks.steps(tx.conn, track.id):
            hearer = track.hearer(step.owner)
            if step.is_open and step.name in arrival.told:
                told[hearer] = (*told.get(hearer, ()), step.place)
            if step.is_open and step.name in arrival.stuck:
                stuck = (*stuck, step.place)
        return Ripe(told, stuck)

    async def _become(self, candidacy: Candidacy) -> None:
        then, candidate = ago(self.house, candidacy.days), await self.person(candidacy.person)
        someone = Someone(candidate.id, candidate.name, bot=False)
        proposer, chapter = await self.person(candidacy.by), self.chapters[candidacy.chapter]
        standing = await candidacies.propose(then, proposer, someone, chapter)
        id = standing.candidacy.id
        await candidacies.willing(then, candidate, id, candidacy.results, candidacy.aims)
        for key in candidacy.endorsed:
            await endorsing.endorse(
                ago(self.house, candidacy.days // 2), await self.person(key), id
            )

    async def _decide(self, matter: Matter) -> None:
        then, proposer = ago(self.house, matter.days), await self.person(matter.by)
        typed = matters.Typed(matter.title, matter.text, matter.closes, None, None)
        proposed = await matters.propose(then, proposer, typed)
        begun = await matters.confirm(then, proposer, proposed.draft)
        later, id = ago(self.house, matter.days // 2), begun.decision.id
        for key in matter.supported:
            await stances.support(later, await self.person(key), id)
        for key, question in matter.asked.items():
            await stances.ask(later, await self.person(key), id, question)

    async def _end(self, ending: Ending) -> None:
        then, steward = ago(self.house, ending.days), await self.person(ending.by)
        chapter = self.chapters[ending.chapter]
        typed = composting.Typed(ending.why, ending.lessons, "", self.square)
        proposed = await composting.propose(then, steward, chapter.id, typed)
        say = self.texts.say(chapter.language)
        words = composting.Words(views.title(chapter, say), views.case(proposed, say), "")
        begun = await composting.confirm(then, steward, proposed.draft, words)
        agreed = replace(self.house, now=lambda: begun.closes)

        async def unit(tx: Transaction) -> None:
            decision = await decisions.running(tx.conn, chapter.network, Noun.COMPOST, chapter.id)
            if decision is None:
                raise LookupError(chapter.name)
            await closing.judge(tx, decision, agreed.now())

        await self.house.store.write(unit)
        await ends.confirm(agreed, steward, chapter.id)

    async def _forget_old_news(self) -> None:
        """What was to be sent before, and is expired by now."""
        now = self.house.now()

        async def unit(tx: Transaction) -> None:
            rows = await tx.conn.execute_fetchall(
                "SELECT DISTINCT subject, kind FROM deliveries "
                "WHERE status = 'planned' AND expires <= ?",
                (seconds(now),),
            )
            for row in rows:
                kind = Kind(row["kind"])
                await deliveries.drop(tx, row["subject"], kind=kind, why="over", now=now)

        await self.house.store.write(unit)
