"""What the tour looks up: whether something that was done is true in the store, or in the audit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import answers, audit, chapters, foundings, people
from demo.acts import Act
from demo.tongue import spoken
from demo.tour import Fact
from domain.audit import Asked
from domain.events import Answer
from domain.foundings import Founding, Missing
from domain.text import slugify
from services.house import House

_CITIES = ("Grenoble", "Perpignan", "Annecy", "Angers", "Limoges", "Besançon")
_LATELY = 9  # lines of the audit that one act may write


@dataclass(frozen=True, slots=True)
class Facts:
    """Questions about the town's ``network``."""

    house: House
    network: int

    async def hold(self, fact: Fact, act: Act) -> bool:
        """Whether ``fact`` is true of who acted, and of what they acted on."""
        conn = self.house.store.read
        match fact:
            case Fact.SPEAKS:
                member = await people.find(conn, self.network, act.who)
                return member is not None and member.language in {None, spoken()}
            case Fact.BELONGS:
                return bool(await chapters.of_member(conn, self.network, act.who))
            case Fact.COMES:
                said = await answers.of_person(conn, act.number or 0, act.who)
                return said is not None and said[0] in {Answer.GOING, Answer.WAITING}
            case Fact.GATHERED:
                founding = await foundings.find(conn, self.network, act.number or 0)
                return founding is not None and await self._is_gathered(founding)

    async def _is_gathered(self, founding: Founding) -> bool:
        standing = await foundings.standing(self.house.store.read, founding)
        return Missing.COMMITMENTS not in standing.missing

    async def kept(self, who: int, since: datetime) -> frozenset[str]:
        """What the audit says that ``who`` did from ``since`` on; it counts whole seconds."""
        asked = Asked(who=who, since=since.replace(microsecond=0))
        lines = await audit.lines(self.house.store.read, self.network, asked, limit=_LATELY)
        return frozenset(line.action for line in lines if line.actor == who)

    async def begun(self, who: int) -> Founding | None:
        """The founding under way that ``who`` started."""
        return await foundings.started_by(self.house.store.read, self.network, who)

    async def city(self) -> str:
        """A city in which no chapter is or begins; the last of ours when all are taken."""
        conn = self.house.store.read
        taken = {one.name for one in await foundings.open_ones(conn, self.network)}
        for city in _CITIES:
            known = await chapters.by_slug(conn, self.network, slugify(city))
            if city not in taken and known is None:
                return city
        return _CITIES[-1]
