"""The round of privacy: who asked for it and who left long ago is forgotten, and so are old traces."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import simcord

from db import (
    audit,
    chapter_roles,
    deliveries,
    drafts,
    erasures,
    members,
    outcomes,
    people,
    practices,
)
from db.personal import TABLES
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Kind
from domain.members import Field
from domain.privacy import GRACE
from domain.roles import RoleFacts
from services.welcome import arriving
from tests.stories.conftest import Town
from tests.stories.health.playing import met
from tests.stories.privacy.playing import begin_audit

DAY = timedelta(days=1)
SOON = timedelta(minutes=1)
Unit = Callable[[Transaction], Awaitable[object]]


async def meet(town: Town, name: str) -> simcord.MemberActor:
    """Somebody whom the bot knows, who can juggle."""
    actor = town.person(name)
    now, network = town.house.now(), town.guild.id

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, network, actor.id, name, now=now)
        await members.put(tx, network, actor.id, {Field.SKILLS: (f"juggling of {name}",)})

    await town.house.store.write(unit)
    return actor


async def traces(town: Town, text: str) -> list[str]:
    """Where ``text`` stands in the store."""
    found = []
    for name in TABLES:
        if name in {"places", "place_names"}:
            continue
        for row in await town.house.store.read.execute_fetchall(f"SELECT * FROM {name}"):  # noqa: S608
            if text in json.dumps(list(row), ensure_ascii=False):
                found.append(name)
    return found


async def ask(town: Town, actor: simcord.MemberActor) -> None:
    """They wish to be erased."""
    network, now = town.guild.id, town.house.now()
    await town.house.store.write(lambda tx: erasures.ask(tx, network, actor.id, now=now))


async def take_part(town: Town, ada: simcord.MemberActor, ben: simcord.MemberActor) -> Chapter:
    """Ada is in Lyon with two roles and has the only seat at its potluck, for which Ben waits."""
    crew, cooks = town.guild.create_role("Crew"), town.guild.create_role("Cooks")
    lyon = await town.chapter("Lyon", role=crew.id)
    ends = town.house.now() + 30 * DAY
    await met(town, lyon, ends, capacity=1)
    await ada.slash(town.square, "chapter join", chapter="Lyon")
    for actor in (ada, ben):
        await actor.slash(town.square, "event join", event="Potluck")
    now, network = town.house.now(), town.guild.id

    async def unit(tx: Transaction) -> None:
        facts = RoleFacts(cooks.id, "Cooks", 1, frozenset())
        await chapter_roles.register(tx, lyon, facts, by=ben.id, now=now)
        role = await chapter_roles.find(tx.conn, network, cooks.id)
        assert role is not None
        await chapter_roles.give(tx, role, network, ada.id, by=ben.id, now=now)

    await town.house.store.write(unit)
    await town.wait(SOON)
    return lyon


async def test_who_asked_to_be_erased_is_after_a_week_and_discord_follows(town: Town) -> None:
    ada, ben = await meet(town, "ada"), await meet(town, "ben")
    await take_part(town, ada, ben)
    await ada.slash(town.square, "remind me", what="call mum", when="in 9 days")
    roles = town.env.backend.get_member(town.guild.id, ada.id)
    assert len(roles.role_ids) == 2
    await ask(town, ada)
    await town.wait(GRACE - DAY)
    assert await traces(town, "juggling of ada")
    assert await traces(town, str(ada.id))
    await town.wait(DAY + SOON)
    assert await traces(town, "juggling of ada") == []
    assert "it is yours" in str([one.content for one in town.inbox(ben)])
    assert town.env.backend.get_member(town.guild.id, ada.id).role_ids == []
    await town.wait(timedelta(minutes=30))  # the round comes back for the rows that took the roles
    assert await traces(town, str(ada.id)) == []
    assert await traces(town, "juggling of ben")
    shown = await ben.slash(town.square, "event show", event="Potluck")
    assert shown.response is not None
    assert str(ada.id) not in str(shown.response.embeds[0].to_dict())


async def test_who_thought_again_in_time_keeps_everything(town: Town) -> None:
    ada = await meet(town, "ada")
    await ask(town, ada)
    await town.wait(GRACE - timedelta(hours=1))
    now, network = town.house.now(), town.guild.id
    assert await town.house.store.write(lambda tx: erasures.cancel(tx, network, ada.id, now=now))
    await town.wait(DAY)
    assert await traces(town, "juggling of ada")


async def go_back(town: Town, actor: simcord.MemberActor, left: datetime) -> None:
    """``actor`` left the server then."""

    async def unit(tx: Transaction) -> None:
        await people.set_left(tx, town.guild.id, actor.id, now=left)

    await arriving.left(town.house, town.guild.id, actor.id)
    await town.house.store.write(unit)


async def test_who_left_long_ago_is_forgotten_and_who_came_back_is_not(town: Town) -> None:
    ada, ben, cleo = [await meet(town, name) for name in ("ada", "ben", "cleo")]
    now, network = town.house.now(), town.guild.id

    async def unit(tx: Transaction) -> None:
        await practices.put(tx, network, "retention_days", 30)

    await town.network()
    await town.house.store.write(unit)
    for actor in (ada, ben, cleo):
        await go_back(town, actor, now - 29 * DAY)
    await arriving.arrived(town.house, network, ben.id, "ben", onboarding=False)
    await go_back(town, cleo, now - 20 * DAY)
    await town.wait(2 * DAY)
    assert await traces(town, "juggling of ada") == []
    assert await traces(town, str(ada.id)) == []
    assert await traces(town, "juggling of ben")
    assert await traces(town, "juggling of cleo")


async def test_old_traces_go_and_young_ones_stay(town: Town) -> None:
    ada = await meet(town, "ada")
    now, network = town.house.now(), town.guild.id

    async def unit(tx: Transaction) -> None:
        for age, word in ((731, "ancient"), (700, "recent")):
            at = now - age * DAY
            await audit.add(tx, network, f"test.{word}", actor=ada.id, subject=None, now=at)
        for age, word in ((91, "ancient"), (80, "recent")):
            at = now - age * DAY
            await deliveries.plan(
                tx,
                Kind.WELCOME,
                network=network,
                subject=0,
                target=ada.id,
                due=at,
                dedupe=f"test.{word}",
                now=at,
            )
            for one in await deliveries.claim(tx, now=at, limit=10):
                await outcomes.sent(tx, one, channel=None, message=None, now=at)
        await drafts.add(tx, network, ada.id, "test.ancient", {}, now=now - 2 * DAY)

    await town.network()
    await begin_audit(town)
    await town.house.store.write(unit)
    await town.wait(2 * timedelta(hours=1))
    assert await traces(town, "test.ancient") == []
    assert await traces(town, "test.recent") == ["deliveries", "audit"]


async def test_what_the_bot_remembers_of_their_questions_goes_too(town: Town) -> None:
    ada = await meet(town, "ada")
    memory = town.bot.client.get_cog("Questions").memory  # type: ignore[union-attr]
    await ada.slash(town.square, "ask", question="Who can help with juggling?")
    assert len(memory) == 1
    town.house.forget(ada.id)
    assert len(memory) == 0
