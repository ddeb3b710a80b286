"""What follows while a founding gathers people: its card, who is told, when it is looked at."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import (
    alerts,
    audit,
    chapters,
    connectors,
    deciding,
    decisions,
    deliveries,
    foundings,
    networks,
    people,
    place_wishes,
    places,
    practices,
)
from db.chapters import Source
from db.rows import seconds
from db.store import Transaction
from domain import consent
from domain import foundings as rules
from domain.chapters import Chapter, Kind
from domain.chapters import Status as ChapterStatus
from domain.decisions import TITLE_LIMIT, Decision, Noun, Outcome
from domain.decisions import Status as DecisionStatus
from domain.deliveries import Kind as DeliveryKind
from domain.founding_places import Wish, name_of
from domain.foundings import Founding, FoundingGone, Rested, Standing, Status
from domain.ids import new_id, new_nonce
from domain.text import cut

_KEPT = timedelta(days=7)


async def show(tx: Transaction, founding: Founding, *, now: datetime) -> None:
    """Post the card, or bring it up to date, a moment from now; there is none before it gathers."""
    soon = now if founding.message is None else now + timedelta(seconds=1)
    if founding.status is not Status.ASKED:
        await deliveries.plan_refresh(
            tx,
            DeliveryKind.FOUNDING_CARD,
            network=founding.network,
            subject=founding.id,
            due=soon,
            now=now,
        )


async def tell(
    tx: Transaction, founding: Founding, member: int, what: str, *, now: datetime, of: str = ""
) -> None:
    """Tell one person by direct message, once of the same thing (``of`` tells two of them apart)."""
    await deliveries.plan(
        tx,
        DeliveryKind.FOUNDING_NEWS,
        network=founding.network,
        subject=founding.id,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"founding.news:{founding.id}:{what}:{member}:{of}",
        now=now,
        facts={"what": what},
    )


async def plan_look(
    tx: Transaction,
    founding: Founding,
    due: datetime | None,
    *,
    now: datetime,
    begin: bool = False,
) -> None:
    """Plan (in place of what was) when it is looked at again; ``None``: not any more.

    ``begin``: its playbook is to be put under way then.
    """
    kind = DeliveryKind.FOUNDING_LOOK
    await deliveries.drop(tx, founding.id, kind=kind, why="replanned", now=now)
    if due is not None:
        await deliveries.plan(
            tx,
            kind,
            network=founding.network,
            subject=founding.id,
            due=max(due, now),
            dedupe=f"founding.look:{founding.id}:{seconds(due)}:{new_nonce()}",
            now=now,
            facts={"begin": int(begin)},
        )


async def ask(tx: Transaction, founding: Founding, neighbour: Chapter, *, now: datetime) -> None:
    """Ask a silent chapter whether anyone is there: its connectors, else whoever reads its channel."""
    found = await connectors.of_chapter(tx.conn, founding.network, neighbour.id)
    for member in [one.member for one in found] or [0]:
        await deliveries.plan(
            tx,
            DeliveryKind.FOUNDING_ASKED,
            network=founding.network,
            subject=founding.id,
            target=member,
            due=now,
            expires=founding.waits_until,
            dedupe=f"founding.asked:{founding.id}:{member}",
            now=now,
        )
    await plan_look(tx, founding, founding.waits_until, now=now)


async def open_way(tx: Transaction, founding: Founding, *, now: datetime) -> None:
    """The silent chapter lets it begin, or nobody of it answered; who started it hears of that."""
    kind = DeliveryKind.FOUNDING_ASKED
    await deliveries.drop(tx, founding.id, kind=kind, why="answered", now=now)
    after = await gather(tx, founding, now=now)
    await tell(tx, after, after.member, "opened", now=now)


async def gather(tx: Transaction, founding: Founding, *, now: datetime) -> Founding:
    """Nothing stands in the way any more: the chapter is there as a seed, the card is posted, and
    those who wished for a chapter here are invited."""
    chapter, former = await _sown(tx, founding, now)
    after = replace(
        founding,
        status=Status.GATHERING,
        name=chapter.name,
        chapter=chapter.id,
        former=former,
        waits_until=None,
        moved=now,
    )
    await foundings.save(tx, after)
    await audit.add(
        tx, after.network, "founding.gather", actor=None, subject=chapter.id, now=now, by=after.id
    )
    await invite(tx, after, now=now)
    custom = await practices.find(tx.conn, after.network)
    await plan_look(tx, after, rules.next_look(after, custom, now), now=now)
    return (await advance(tx, after, now=now)).founding


async def _sown(tx: Transaction, founding: Founding, now: datetime) -> tuple[Chapter, str | None]:
    """The chapter as a seed, made or begun anew, and the status that it had before."""
    before = await chapters.find(tx.conn, founding.network, founding.chapter or 0)
    if before is not None:
        again = before.with_(status=ChapterStatus.SEED)
        await chapters.save(tx, again, now=now)
        return again, before.status.value
    network = await networks.find(tx.conn, founding.network)
    town = await places.find(tx.conn, founding.place)
    if network is None or town is None:
        raise FoundingGone
    starter = await people.find(tx.conn, founding.network, founding.member)
    theme = founding.name if founding.kind is Kind.THEME else None
    taken = [row["name"] for row in await chapters.names(tx.conn, network.id)]
    name = name_of(Wish(town, founding.why, theme), network.language, taken)
    local = founding.kind is Kind.PLACE
    made = Chapter(
        id=new_id(now),
        network=network.id,
        slug=await chapters.free_slug(tx.conn, network.id, name),
        name=name,
        kind=founding.kind,
        status=ChapterStatus.SEED,
        city=town.name if local else None,
        country=town.country if local else None,
        region=(town.region or None) if local else None,
        latitude=town.latitude if local else None,
        longitude=town.longitude if local else None,
        zone=town.timezone,
        language=(starter.spoken if starter else None) or network.language,
        since=now,
    )
    await chapters.add(tx, made, Source(), now=now)
    return made, None


async def invite(tx: Transaction, founding: Founding, *, now: datetime) -> None:
    """Those who wished for a chapter near it, and are not in it already, hear of it once."""
    town = await places.find(tx.conn, founding.place)
    if town is not None and founding.kind is Kind.PLACE:
        inside = {one.member for one in await foundings.people(tx.conn, founding.id)}
        besides = frozenset({*inside, founding.member})
        await place_wishes.invite(tx, founding, town, besides=besides, now=now)


async def go_on(tx: Transaction, founding: Founding, *, now: datetime) -> None:
    """A person says that it goes on: it is asked about again after as long."""
    asked = replace(founding, asked=now)
    await foundings.save(tx, asked)
    custom = await practices.find(tx.conn, founding.network)
    await plan_look(tx, asked, rules.next_look(asked, custom, now), now=now)


async def advance(tx: Transaction, founding: Founding, *, now: datetime) -> Standing:
    """Begin the decision once nothing else is missing; end it when something is again.

    Where connectors have no channel, the stewards hear that it is theirs to decide. A decision that
    ended against it does not begin again by itself, and connectors are asked ``ASKS`` times a day.
    """
    standing = await foundings.standing(tx.conn, founding)
    decision = standing.decision
    if decision is not None and decision.is_running and not standing.is_ripe:
        await end_decision(tx, standing, now=now)
    elif standing.is_ready and founding.status is Status.GATHERING:
        before = await decisions.of_subject(tx.conn, founding.network, Noun.FOUNDING, founding.id)
        again = rules.next_ask(before)
        if again is None or again <= now:
            await propose(tx, standing, now=now)
        else:
            await plan_look(tx, founding, again, now=now)
    await show(tx, founding, now=now)
    return await foundings.standing(tx.conn, founding)


async def propose(tx: Transaction, standing: Standing, *, now: datetime) -> bool:
    """Have the connectors decide by consent; else, without a channel of theirs, tell the stewards.
    Whether a decision began."""
    founding = standing.founding
    network = await networks.find(tx.conn, founding.network)
    if network is None or network.connectors_channel is None:
        await alerts.add(tx, founding.network, "founding-ready", now=now, chapter=founding.name)
        return False
    custom = await practices.find(tx.conn, founding.network)
    opened = now.replace(microsecond=0)
    decision = Decision(
        id=new_id(now),
        network=founding.network,
        noun=Noun.FOUNDING,
        subject=founding.id,
        choice=founding.chapter,
        title=cut(founding.name, TITLE_LIMIT),
        text=founding.why,
        member=standing.lead or founding.member,
        audience=None,
        opened=opened,
        closes=opened + timedelta(days=custom.consent_days),
    )
    await deciding.begin(tx, decision, now=now)
    return True


async def end_decision(tx: Transaction, standing: Standing, *, now: datetime) -> None:
    """What is decided is not to be decided any more."""
    decision = standing.decision
    if decision is not None and decision.is_running:
        moot = consent.end(decision, DecisionStatus.WITHDRAWN, Outcome.MOOT, now)
        await deciding.settle(tx, moot, actor=None, now=now)


async def rest(
    tx: Transaction, founding: Founding, why: Rested, *, by: int | None, now: datetime
) -> Founding:
    """It rests: its chapter goes back to what it was, and everyone who was in is told once."""
    standing = await foundings.standing(tx.conn, founding)
    await end_decision(tx, standing, now=now)
    after = replace(founding, status=Status.LAPSED, ended=now, ended_why=why.value)
    await foundings.save(tx, after)
    chapter = standing.chapter
    if chapter is not None and chapter.status is ChapterStatus.SEED:
        back = ChapterStatus(founding.former or ChapterStatus.COMPOSTED)
        await chapters.save(tx, chapter.with_(status=back), now=now)
    for kind in (DeliveryKind.FOUNDING_ASKED, DeliveryKind.FOUNDING_INVITED):
        await deliveries.drop(tx, founding.id, kind=kind, why="rests", now=now)
    await plan_look(tx, after, None, now=now)
    if founding.message is not None:
        await show(tx, after, now=now)
    for one in standing.people:
        if one.member != by:
            await tell(tx, after, one.member, f"rests-{why.value}", now=now)
    await audit.add(
        tx, after.network, "founding.rest", actor=by, subject=after.id, now=now, why=why.value
    )
    return after


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """``member`` left the server: they are in no founding, their wishes are forgotten, and what hung
    on them is looked at again. Stewards hear of a founding that nobody is left to run."""
    await place_wishes.drop_of_member(tx, network, member)
    inside = await foundings.of_member(tx.conn, network, member)
    await foundings.drop_of_member(tx, network, member)
    for founding in inside:
        standing = await advance(tx, founding, now=now)
        if standing.lead is None:
            await alerts.add(tx, network, "founding-alone", now=now, chapter=founding.name)
