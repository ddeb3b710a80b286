"""A founding is looked at when something is due: an answer, a question, its first event."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from db import (
    alerts,
    audit,
    chapters,
    connectors,
    founding_steps,
    foundings,
    playbooks,
    practices,
    tracks,
)
from db.store import Transaction
from domain import foundings as rules
from domain.chapters import Status as ChapterStatus
from domain.deliveries import Delivery
from domain.foundings import Founding, Rested, Standing, Status
from domain.playbooks import NEW_CHAPTER
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        founding = await foundings.find(tx.conn, delivery.network, delivery.subject)
        if founding is None:
            return
        if delivery.facts.get("begin"):
            await _begin_playbook(house, tx, founding, now)
        match founding.status:
            case Status.ASKED:
                await _wait(tx, founding, now)
            case Status.GATHERING:
                await _gathering(tx, founding, now)
            case Status.FORMED:
                await _forming(tx, founding, now)
            case Status.LAPSED:
                return

    await house.store.write(unit)


async def resume(house: House) -> int:
    """At start: foundings whose look was lost to a fault are looked at; how many."""
    now = house.now()
    found = await foundings.unwatched(house.store.read)

    async def unit(tx: Transaction) -> None:
        for founding in found:
            await founding_steps.plan_look(tx, founding, now, now=now)

    if found:
        await house.store.write(unit)
    return len(found)


async def _begin_playbook(house: House, tx: Transaction, founding: Founding, now: datetime) -> None:
    chapter = founding.chapter or 0
    playbook = await playbooks.find(
        tx.conn, house.playbooks(), founding.network, chapter, NEW_CHAPTER
    )
    await tracks.begin(
        tx,
        playbook,
        network=founding.network,
        anchor=now,
        now=now,
        chapter=chapter,
        starter=founding.member,
    )


async def _wait(tx: Transaction, founding: Founding, now: datetime) -> None:
    """Nobody answered in time: the way is open."""
    if founding.waits_until is None or now >= founding.waits_until:
        await founding_steps.open_way(tx, founding, now=now)
    else:
        await founding_steps.plan_look(tx, founding, founding.waits_until, now=now)


async def _gathering(tx: Transaction, founding: Founding, now: datetime) -> None:
    """Nothing moves any more: people are asked, and nothing ends by itself."""
    standing = await foundings.standing(tx.conn, founding)
    if await _is_settled_by_hand(tx, standing, now):
        return
    custom = await practices.find(tx.conn, founding.network)
    if now >= rules.stalls(founding, custom):
        founding = replace(founding, asked=now)
        await foundings.save(tx, founding)
        await alerts.add(tx, founding.network, "founding-stalled", now=now, chapter=founding.name)
        if standing.lead is not None:
            day = now.date().isoformat()
            await founding_steps.tell(tx, founding, standing.lead, "stalled", now=now, of=day)
    await founding_steps.plan_look(tx, founding, rules.next_look(founding, custom, now), now=now)
    # What makes it ripe may be no press: another figure, a channel, a chapter that ended.
    await founding_steps.advance(tx, founding, now=now)


async def _is_settled_by_hand(tx: Transaction, standing: Standing, now: datetime) -> bool:
    """Whether somebody gave the chapter another status meanwhile: the founding follows it."""
    founding, chapter = standing.founding, standing.chapter
    if chapter is None or chapter.status is ChapterStatus.COMPOSTED:
        await founding_steps.rest(tx, founding, Rested.CLOSED, by=None, now=now)
        return True
    if chapter.status is ChapterStatus.SEED:
        return False
    await founding_steps.end_decision(tx, standing, now=now)
    formed = replace(founding, status=Status.FORMED, ended=now)
    await foundings.save(tx, formed)
    await founding_steps.show(tx, formed, now=now)
    await _forming(tx, formed, now)
    return True


async def _forming(tx: Transaction, founding: Founding, now: datetime) -> None:
    """A chapter that formed is active once its first event took place."""
    chapter = await chapters.find(tx.conn, founding.network, founding.chapter or 0)
    if chapter is None or chapter.status is not ChapterStatus.FORMING:
        return
    if await foundings.has_met(tx.conn, founding, now=now):
        await chapters.save(tx, chapter.with_(status=ChapterStatus.ACTIVE), now=now)
        await audit.add(
            tx,
            founding.network,
            "chapter.status",
            actor=None,
            subject=chapter.id,
            now=now,
            to=ChapterStatus.ACTIVE.value,
        )
        for one in await connectors.of_chapter(tx.conn, founding.network, chapter.id):
            await founding_steps.tell(tx, founding, one.member, "active", now=now)
        return
    custom = await practices.find(tx.conn, founding.network)
    since = max(founding.ended or founding.moved, founding.asked or founding.moved)
    if now >= since + timedelta(days=custom.founding_days):
        founding = replace(founding, asked=now)
        await foundings.save(tx, founding)
        await alerts.add(tx, founding.network, "founding-unmet", now=now, chapter=founding.name)
    ends = await foundings.next_end(tx.conn, founding, now=now)
    latest = now + rules.LOOK
    due = latest if ends is None else min(ends, latest)
    await founding_steps.plan_look(tx, founding, due, now=now)
