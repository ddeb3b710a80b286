"""What the store finds due is what the rules say, chapter by chapter, whatever happened before."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import health
from db.rows import instant, seconds
from db.store import Store, Transaction
from domain.chapters import Status
from domain.health import RUNGS, Asked, Due, Rung, due, following, reached
from domain.practices import Practices
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 700
CHAPTERS = 300
CUSTOMS = Practices()
DAY = 86400


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """Hundreds of chapters whose pasts were drawn by lot, always the same."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as opened:
        await opened.write(_lots)
        changed = await health.hosted(opened.read, NETWORK)

        async def remember(tx: Transaction) -> None:
            await health.set_hosted(tx, NETWORK, changed)

        await opened.write(remember)
        yield opened


async def _lots(tx: Transaction) -> None:
    draw = random.Random(90)  # noqa: S311  # not a secret
    now = seconds(NOW)
    statuses = [*[Status.ACTIVE] * 3, Status.DORMANT, Status.FORMING, Status.SEED, Status.COMPOSTED]

    def some(most: int) -> int | None:
        return draw.choice([None, now - draw.randint(0, most) * DAY])

    for number in range(1, CHAPTERS + 1):
        created = now - draw.randint(0, 600) * DAY
        status = draw.choice(statuses)
        await tx.conn.execute(
            "INSERT INTO chapters (id, network, slug, name, kind, status, zone, language, leads,"
            " created_at, updated_at, status_since, alive_at)"
            " VALUES (?, ?, ?, 'x', 'place', ?, 'Europe/Paris', 'en', '', ?, 0, ?, ?)",
            (number, NETWORK, str(number), status, created, some(600), some(400)),
        )
        if draw.random() < 0.5:
            await tx.conn.execute(
                "INSERT INTO connectors (id, network, chapter, member, since, added_by)"
                " VALUES (?, ?, ?, 1, 0, 1)",
                (number, NETWORK, number),
            )
    for number in range(1, 2 * CHAPTERS):
        ends = now - draw.randint(-20, 900) * DAY
        hosts = f" {draw.randint(1, CHAPTERS)} {draw.randint(1, CHAPTERS)} "
        await tx.conn.execute(
            "INSERT INTO events (id, network, chapter, title, kind, wall, zone, starts, ends,"
            " audience, status, hosts, created_at, updated_at)"
            " VALUES (?, ?, ?, 'x', 'meetup', '', 'UTC', ?, ?, 'network', ?, ?, 0, 0)",
            (
                number,
                NETWORK,
                draw.randint(1, CHAPTERS),
                ends - 7200,
                ends,
                draw.choice(["planned", "planned", "cancelled"]),
                hosts if draw.random() < 0.1 else "",
            ),
        )
    for number in range(1, CHAPTERS + 1):
        since = await health.since(tx.conn, NETWORK, number)
        assert since is not None
        for rung in RUNGS[: draw.randint(0, 5)]:
            await tx.conn.execute(
                "INSERT INTO silences (chapter, since, rung, network, asked_at)"
                " VALUES (?, ?, ?, ?, ?)",
                (number, seconds(since), rung, NETWORK, now - draw.randint(0, 200) * DAY),
            )


async def _by_the_rules(store: Store) -> tuple[dict[bool, list[Due]], datetime | None]:
    """What is due of chapters with and without connectors, and when the next will be."""
    found: dict[bool, list[Due]] = {True: [], False: []}
    ahead = []
    rows = await store.read.execute_fetchall(
        "SELECT c.id, c.status, (SELECT count(*) FROM connectors k WHERE k.chapter = c.id) AS n,"
        " (SELECT count(*) FROM events e WHERE e.chapter = c.id AND e.status = 'planned') AS met"
        " FROM chapters c"
    )
    for row in rows:
        if row["status"] in {"seed", "composted"} or (
            row["status"] == "forming" and not row["met"]
        ):
            continue
        since = await health.since(store.read, NETWORK, row["id"])
        assert since is not None
        climbed = await health.asked(store.read, row["id"], since)
        last = climbed[-1] if climbed else None
        rung = following(last.rung if last else None, dormant=row["status"] == "dormant")
        if rung is None:
            continue
        moment = due(since, rung, last, CUSTOMS)
        if moment > NOW:
            ahead.append(moment)
        elif NOW - since >= timedelta(days=CUSTOMS.ask_days):
            found[row["n"] > 0].append(Due(row["id"], since, rung))
    for dues in found.values():
        dues.sort(key=lambda one: (one.since, one.chapter))
    return found, min(ahead, default=None)


async def test_what_is_due_is_what_the_rules_say(store: Store) -> None:
    expected, following_one = await _by_the_rules(store)
    for connected in (True, False):
        assert expected[connected]
        found = await health.due(store.read, NETWORK, CUSTOMS, connected=connected, now=NOW)
        assert found == expected[connected]
        first = await health.due(
            store.read, NETWORK, CUSTOMS, connected=connected, now=NOW, limit=3
        )
        assert first == expected[connected][:3]
    assert await health.next_due(store.read, NETWORK, CUSTOMS, now=NOW) == following_one


async def test_the_view_and_the_look_at_one_chapter_agree(store: Store) -> None:
    rows = list(await store.read.execute_fetchall("SELECT chapter, since FROM chapter_lives"))
    assert len(rows) > CHAPTERS / 2
    for row in rows:
        assert await health.since(store.read, NETWORK, row["chapter"]) == instant(row["since"])


async def test_a_rung_is_climbed_once(store: Store) -> None:
    (one, *_) = await health.due(store.read, NETWORK, CUSTOMS, connected=True, now=NOW)

    async def unit(tx: Transaction) -> tuple[bool, bool]:
        first = await health.climb(tx, NETWORK, one, now=NOW)
        return first, await health.climb(tx, NETWORK, one, now=NOW)

    assert await store.write(unit) == (True, False)
    asked = await health.asked(store.read, one.chapter, one.since)
    assert asked[-1] == Asked(one.rung, NOW)
    after = await health.due(store.read, NETWORK, CUSTOMS, connected=True, now=NOW)
    assert one.chapter not in {other.chapter for other in after}
    assert reached(NOW - one.since, CUSTOMS) is not None
    assert Rung.WAKE not in {other.rung for other in after}
