"""What a delivery comes to when Discord does not answer as hoped."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import discord
import pytest

from db import deliveries
from db.store import Transaction
from domain.deliveries import Delivery, Kind, Status, back_off
from domain.errors import StoreUnavailable
from domain.notices import Addressed, Alert
from domain.roles import RolesNotManaged
from jobs.discord_side import DiscordSide
from jobs.refused import answered
from services import people
from services.deliveries import preparing
from services.house import House
from tests.stores import copy_store, open_store
from views.texts import Texts

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
NOTICE = Alert(Addressed("en", channel=9), "channel-gone", (("where", "9"),))


@dataclass
class Desk:
    """A delivery that was claimed, and what settles it."""

    house: House
    side: DiscordSide
    delivery: Delivery

    @property
    def held(self) -> float:
        """For how many seconds nothing is asked."""
        return self.side.breaker.paused

    async def why(self) -> str:
        """The reason that is written beside the row."""
        rows = await self.house.store.read.execute_fetchall(
            "SELECT why FROM deliveries WHERE id = ?", (self.delivery.id,)
        )
        return str(next(iter(rows))["why"])

    async def answer(self, error: Exception) -> tuple[Status, datetime, int, bool]:
        """How the row stands after ``error``: status, when it is ready, failures, whether it may be there."""
        await answered(self.house, self.side, self.delivery, NOTICE, error)
        rows = await self.house.store.read.execute_fetchall(
            "SELECT * FROM deliveries WHERE id = ?", (self.delivery.id,)
        )
        row = next(iter(rows))
        ready = datetime.fromtimestamp(row["ready"], UTC)
        return Status(row["status"]), ready, row["attempts"], row["first_sent"] is not None


@dataclass
class Answer:
    """What discord.py keeps of an answer."""

    status: int
    reason: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def no(status: int, code: int, **headers: str) -> discord.HTTPException:
    """The error that discord.py makes of a refusal; ``Retry_After`` is a header."""
    kinds = {403: discord.Forbidden, 404: discord.NotFound}
    kind = kinds.get(status, discord.HTTPException)
    said = {name.replace("_", "-"): value for name, value in headers.items()}
    return kind(Answer(status, headers=said), {"code": code, "message": ""})  # type: ignore[arg-type]


@pytest.fixture
async def desk(migrated: Path, tmp_path: Path) -> AsyncIterator[Desk]:
    """A store with one delivery, claimed."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        house = House(store, lambda: NOW)
        await people.network(house, 1, "")

        async def unit(tx: Transaction) -> None:
            await deliveries.plan(
                tx, Kind.STEWARDS, network=1, subject=0, due=NOW, dedupe="one", now=NOW
            )

        await store.write(unit)
        (delivery,) = await preparing.claim(house, 5)
        (delivery,) = await preparing.depart(house, [delivery])
        side = DiscordSide(discord.Client(intents=discord.Intents.none()), Texts(), house.now)
        yield Desk(house, side, delivery)


@pytest.mark.parametrize(
    "error",
    [
        ConnectionResetError(104, "reset by peer"),
        aiohttp.ServerDisconnectedError(),
        aiohttp.ClientPayloadError(),
        TimeoutError(),
    ],
)
async def test_what_was_lost_on_the_way_may_be_there_and_is_tried_again(
    desk: Desk, error: Exception
) -> None:
    status, ready, attempts, may_be_there = await desk.answer(error)
    assert (status, ready) == (Status.PLANNED, NOW + back_off(1))
    assert (attempts, may_be_there) == (1, True)


async def test_a_limit_that_is_too_long_to_wait_out_counts_as_no_failure(desk: Desk) -> None:
    status, ready, attempts, may_be_there = await desk.answer(discord.RateLimited(45.0))
    assert (status, ready) == (Status.PLANNED, NOW + timedelta(seconds=45))
    assert (attempts, may_be_there) == (0, False)


@pytest.mark.parametrize(
    ("error", "seconds"),
    [
        (no(401, 0), 60),
        (no(429, 0, Retry_After="90"), 90),
        (no(429, 0, Via="1.1 google", X_RateLimit_Scope="global", Retry_After="90"), 90),
    ],
)
async def test_what_concerns_all_that_we_ask_pauses_the_post_once_and_counts_as_no_failure(
    desk: Desk, error: discord.HTTPException, seconds: float
) -> None:
    pauses: list[float] = []
    hold = desk.side.breaker.on_pause

    def paused(pause: float) -> None:
        pauses.append(pause)
        hold(pause)

    desk.side.breaker.on_pause = paused
    status, ready, attempts, _ = await desk.answer(error)
    assert (status, attempts) == (Status.PLANNED, 0)
    assert ready - NOW in {timedelta(seconds=seconds - 1), timedelta(seconds=seconds)}
    assert pauses == [seconds]
    assert seconds - 1 < desk.held <= seconds
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(desk.side.pacer.turn(), 0.05)


async def test_a_limit_of_one_route_holds_only_what_met_it(desk: Desk) -> None:
    error = no(429, 0, Via="1.1 google", X_RateLimit_Scope="shared", Retry_After="300")
    status, ready, attempts, _ = await desk.answer(error)
    assert (status, ready, attempts) == (Status.PLANNED, NOW + timedelta(minutes=5), 0)
    assert desk.held == 0
    await asyncio.wait_for(desk.side.pacer.turn(), 10)


async def test_direct_messages_that_are_opened_too_fast_hold_the_post_and_nobody_else(
    desk: Desk,
) -> None:
    status, ready, attempts, _ = await desk.answer(no(429, 40003, Retry_After="30"))
    assert (status, ready, attempts) == (Status.PLANNED, NOW + timedelta(seconds=30), 0)
    assert desk.held == 0
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(desk.side.pacer.turn(), 0.05)


async def test_a_permission_that_can_be_mended_is_looked_at_again_in_an_hour(desk: Desk) -> None:
    status, ready, attempts, _ = await desk.answer(RolesNotManaged())
    assert (status, ready, attempts) == (Status.PLANNED, NOW + timedelta(hours=1), 0)


async def test_a_nonce_that_folds_into_a_deleted_message_was_delivered(desk: Desk) -> None:
    """Unlike a channel that is gone, which Discord answers with another code."""
    status, *_ = await desk.answer(no(404, 10008))
    assert status is Status.SENT


async def test_a_channel_that_is_gone_is_no_delivery(desk: Desk) -> None:
    status, _, attempts, _ = await desk.answer(no(404, 10003))
    assert (status, attempts) == (Status.PLANNED, 1)
    assert await desk.why() == "channel-gone"


async def test_a_message_that_was_edited_too_often_is_edited_later_and_loses_no_try(
    desk: Desk,
) -> None:
    status, ready, attempts, _ = await desk.answer(no(400, 30046))
    assert (status, ready, attempts) == (Status.PLANNED, NOW + timedelta(minutes=10), 0)


@pytest.mark.parametrize("code", [50001, 50013])
async def test_a_missing_permission_is_named_and_looked_at_hourly(desk: Desk, code: int) -> None:
    status, ready, attempts, _ = await desk.answer(no(403, code))
    assert (status, ready, attempts) == (Status.PLANNED, NOW + timedelta(hours=1), 0)
    assert await desk.why() == f"403/{code}"


async def test_a_store_that_cannot_be_written_is_no_answer_of_discord(desk: Desk) -> None:
    with pytest.raises(StoreUnavailable):
        await desk.answer(StoreUnavailable("full"))


async def test_a_lease_that_ended_is_not_renewed_and_one_in_force_is(desk: Desk) -> None:
    house = House(desk.house.store, lambda: NOW + timedelta(seconds=59))
    assert await preparing.renew(house, [desk.delivery.id]) == 1
    assert await preparing.claim(house, 5) == []
    later = House(desk.house.store, lambda: NOW + timedelta(minutes=5))
    assert await preparing.renew(later, [desk.delivery.id]) == 0
    (again,) = await preparing.claim(later, 5)
    assert (again.nonce, again.attempts) == (desk.delivery.nonce, 2)
    assert again.needs_read_back(NOW + timedelta(minutes=5))
