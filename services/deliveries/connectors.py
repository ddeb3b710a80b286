"""What deliveries about connectors say: terms, candidacies, handovers, thanks."""

from __future__ import annotations

from db import candidacies, chapters, handovers, people, practices, terms
from domain import terms as rules
from domain.candidacies import Standing, Status
from domain.chapters import Chapter
from domain.connector_notices import CandidacyNews, ConnectorNews, HandoverNews, TermsNear
from domain.deliveries import Delivery, Kind
from domain.handovers import Status as HandoverStatus
from domain.networks import Network
from domain.notices import Addressed, Notice, Obsolete
from domain.terms import Role
from services.deliveries.reaching import to_person, to_stewards
from services.house import House

_PUBLIC = frozenset({"farewell", "welcome"})


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The question whether somebody stays, or a word about one role."""
    if delivery.kind is Kind.CONNECTOR_ASKED:
        return await _terms(house, delivery, network)
    conn, what = house.store.read, str(delivery.facts["what"])
    role = await terms.find(conn, delivery.network, delivery.subject)
    chapter = role and await chapters.find(conn, delivery.network, role.chapter)
    if role is None or not chapter:
        return Obsolete("role-gone")
    held = await terms.held(conn, delivery.network, role.chapter, role.member)
    over = held is None or held.id != role.id
    if over is not (what in {"thanks", "farewell", "lost", "removed"}):
        return Obsolete("role-changed")
    to = await _where(house, delivery, network, what, role, chapter)
    if isinstance(to, Obsolete):
        return to
    why, other = str(delivery.facts["why"]), int(delivery.facts["other"])
    return ConnectorNews(to, what, chapter, role.id, role.member, why, other)


async def _where(
    house: House,
    delivery: Delivery,
    network: Network,
    what: str,
    role: Role,
    chapter: Chapter,
) -> Addressed | Obsolete:
    if what not in _PUBLIC:
        return await to_person(house, delivery, network)
    here = await people.here(house.store.read, network.id, role.member)
    if here is None or not here.known:
        return Obsolete("person-gone")
    if chapter.channel is None:
        return Obsolete("no-channel")
    return Addressed(chapter.language, channel=chapter.channel)


async def _terms(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """Those of someone's roles whose terms end soon, or have ended."""
    conn, now = house.store.read, house.now()
    custom = await practices.find(conn, network.id)
    own = await terms.of_member(conn, network.id, delivery.target)
    near = tuple(role for role in own if rules.is_near(role, custom, now))
    if not near:
        return Obsolete("renewed")
    to = await to_person(house, delivery, network)
    return to if isinstance(to, Obsolete) else TermsNear(to, near)


async def candidacy(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """A word about a candidacy, while it still holds."""
    conn, what = house.store.read, str(delivery.facts["what"])
    found = await candidacies.find(conn, delivery.network, delivery.subject)
    if found is None:
        return Obsolete("candidacy-gone")
    standing = await candidacies.standing(conn, found, house.now())
    who = int(delivery.facts["who"])
    why = _words_of(standing, who) if what == "objected" else ""
    if not _holds(standing, what) or why is None:
        return Obsolete(f"candidacy-{found.status}")
    to = to_stewards(network)
    if what != "settle":
        to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    names = tuple(await candidacies.endorsers(conn, found.id))
    role = None
    if what == "accepted" and delivery.target == found.member:
        role = await terms.held(conn, network.id, found.chapter, found.member)
    return CandidacyNews(to, what, standing, who, why, names, role.id if role else 0)


def _words_of(standing: Standing, who: int) -> str | None:
    """Why somebody objects, if they still do."""
    return next((one.why for one in standing.objections if one.member == who), None)


def _holds(standing: Standing, what: str) -> bool:
    """Whether what was to be told still is so."""
    candidacy = standing.candidacy
    match what:
        case "asked":
            return candidacy.status is Status.ASKED
        case "sponsor":
            return candidacy.status is Status.DECIDING and candidacy.sponsor is None
        case "settle":
            return candidacy.status is Status.DECIDING and candidacy.decision is None
        case "willing" | "objected":
            return candidacy.is_open
    return candidacy.status.value == what


async def handover(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """A word about a handover, while it still holds."""
    conn, what = house.store.read, str(delivery.facts["what"])
    found = await handovers.find(conn, delivery.network, delivery.subject)
    wanted = HandoverStatus.ASKED if what == handovers.UNREACHABLE else HandoverStatus(what)
    if found is None or found.status is not wanted:
        return Obsolete("handover-changed")
    to = await to_person(house, delivery, network)
    if isinstance(to, Obsolete):
        return to
    role = None
    if what == "completed":
        role = await terms.held(conn, network.id, found.chapter, found.successor)
    return HandoverNews(to, what, found, delivery.target, role.id if role else 0)
