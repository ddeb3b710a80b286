"""Once a month, people who wish it are introduced to each other."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime, timedelta

import discord
import simcord

from db import memberships, people
from db.store import Transaction
from domain.chapters import Chapter
from domain.deliveries import Delivery, Kind
from domain.people import Person
from services.pairing import rounds
from tests.stories.conftest import Town
from tests.stories.playing import forged, presses

DAY = timedelta(days=1)
JUNE = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)  # ten o'clock in Paris, on the first Monday
JULY = datetime(2026, 7, 6, 8, 0, tzinfo=UTC)
AUGUST = datetime(2026, 8, 3, 8, 0, tzinfo=UTC)


async def chooses(town: Town, actor: simcord.MemberActor, **options: str) -> str:
    """What ``/profile pairing`` answers."""
    shown = await actor.slash(town.square, "profile pairing", **options)
    assert shown.ephemeral
    return shown.response.content or ""


async def circle(
    town: Town, *names: str, chapter: Chapter | None = None
) -> list[simcord.MemberActor]:
    """People who wish to be introduced, of one chapter."""
    actors = [town.person(name) for name in names]
    for actor in actors:
        await chooses(town, actor, choice="on")
        if chapter is not None:
            await joins(town, actor, chapter)
    return actors


async def joins(town: Town, actor: simcord.MemberActor, chapter: Chapter) -> None:
    """Let ``actor`` belong to ``chapter``."""

    async def unit(tx: Transaction) -> None:
        person = Person(town.guild.id, actor.id, actor.name)
        await memberships.join(tx, person, chapter.id, now=town.house.now())

    await town.house.store.write(unit)


async def until(town: Town, moment: datetime) -> None:
    await town.wait(moment - town.house.now() + timedelta(minutes=1))


def introductions(town: Town, actor: simcord.MemberActor) -> list[discord.Message]:
    return [one for one in town.inbox(actor) if "I would like to introduce" in one.content]


def mentioned(message: discord.Message) -> set[int]:
    return {int(found) for found in re.findall(r"<@(\d+)>", message.content)}


async def test_two_months_bring_together_who_never_met_and_an_odd_one_makes_a_trio(
    town: Town,
) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    here = await circle(town, "amina", "bea", chapter=paris)
    there = await circle(town, "cleo", "dan", chapter=lyon)
    everyone = [*here, *there]
    said = await chooses(town, here[0], choice="on")
    assert f"<t:{int(JUNE.timestamp())}:F>" in said
    await until(town, JUNE)
    first = {actor.id: mentioned(introductions(town, actor)[0]) for actor in everyone}
    for actor in everyone:
        assert len(introductions(town, actor)) == 1
        (other,) = first[actor.id]
        assert first[other] == {actor.id}
        assert (actor in here) is not (other in {one.id for one in here})
    repeated = Delivery(
        1, town.guild.id, Kind.PAIRING_MONTH, town.guild.id, 0, JUNE, JUNE, None, "again", "none"
    )
    await rounds.look(town.house, repeated)  # as after a crash between its commit and its mark
    await town.wait(timedelta(minutes=1))
    assert all(len(introductions(town, actor)) == 1 for actor in everyone)
    (eve,) = await circle(town, "eve")
    await until(town, JULY)
    met = {frozenset({one, *others}) for one, others in first.items()}
    second = {actor.id: mentioned(introductions(town, actor)[-1]) for actor in [*everyone, eve]}
    groups = {frozenset({one, *others}) for one, others in second.items()}
    assert sorted(map(len, groups)) == [2, 3]
    couples = {frozenset(pair) for group in groups for pair in itertools.combinations(group, 2)}
    assert not couples & met
    assert "the three of you" in "".join(
        introductions(town, actor)[-1].content for actor in everyone
    )


async def test_an_introduction_shows_what_is_open_and_remembers_that_people_met(
    town: Town,
) -> None:
    amina, bea = await circle(town, "amina", "bea")
    menu = await bea.slash(town.square, "profile edit")
    form = await bea.click(menu.response, custom_id="profile.edit:about")
    await bea.submit_modal(form, {"about": "I mend *bicycles*", "city": "Lyon"})
    await bea.slash(town.square, "profile visibility", field="about", level="network")
    await town.speaks(amina, "fr")
    await until(town, JUNE)
    (to_bea,) = introductions(town, bea)
    assert to_bea.embeds == []
    assert "no open profile" in to_bea.content
    (to_amina,) = town.inbox(amina)
    assert "j'aimerais te présenter" in to_amina.content
    (shown,) = to_amina.embeds
    assert [field.value for field in shown.fields] == ["I mend \\*bicycles\\*"]
    await town.restart()
    said = await bea.user.click(to_bea, label="We met")
    assert "noted that you met" in said.response.content
    said = await bea.user.click(to_bea, label="We met")
    assert "noted already" in said.response.content
    assert "one introduction so far, and met once" in await chooses(town, bea, choice="on")
    assert len(introductions(town, bea)) == 1


async def test_who_is_away_gone_closed_or_stopped_is_introduced_to_nobody(town: Town) -> None:
    amina, bea, cleo, dan, eve = await circle(town, "amina", "bea", "cleo", "dan", "eve")
    assert "You are away until" in await chooses(town, amina, choice="off", back="15 June")
    assert "I introduce nobody to you" in await chooses(town, bea, choice="off")
    town.env.backend.remove_member(town.guild.id, cleo.id)
    now = town.house.now()

    async def closed(tx: Transaction) -> None:
        await people.set_dm_closed(tx, town.guild.id, dan.id, closed=True, now=now)

    await town.house.store.write(closed)
    await until(town, JUNE)
    assert not any(introductions(town, one) for one in (amina, bea, dan, eve))
    assert "Discord refused my last message" in await chooses(town, dan, choice="on")
    past = await amina.slash(town.square, "profile pairing", choice="on", back="yesterday")
    assert "which is over" in past.response.content
    await until(town, JULY)
    told = {one.name: mentioned(introductions(town, one)[0]) for one in (amina, dan, eve)}
    assert {frozenset({*others}) for others in told.values()} == {
        frozenset({amina.id, dan.id, eve.id} - {one.id}) for one in (amina, dan, eve)
    }


async def test_not_this_month_tells_the_other_and_the_next_month_counts_both_in(
    town: Town,
) -> None:
    amina, bea = await circle(town, "amina", "bea")
    await until(town, JUNE)
    (message,) = introductions(town, amina)
    said = await amina.user.click(message, label="Not this month")
    assert f"<t:{int(JULY.timestamp())}:D>" in said.response.content
    await amina.user.click(message, label="Not this month")
    await town.wait(timedelta(minutes=1))
    news = [one.content for one in town.inbox(bea) if "cannot make it" in one.content]
    assert news == [
        f"<@{amina.id}> cannot make it this month, so there is no hurry. "
        "The next introduction comes on the first Monday of next month."
    ]
    theirs = presses(message)["We met"].split("~")[0]
    eve = town.person("eve")
    assert "for other people" in await forged(town, eve, theirs)
    await until(town, JULY)
    assert len(introductions(town, amina)) == len(introductions(town, bea)) == 2
    late = await amina.user.click(message, label="Not this month")
    assert "is over" in late.response.content
    await bea.user.click(introductions(town, bea)[-1], label="Stop")
    await until(town, AUGUST)
    assert len(introductions(town, amina)) == len(introductions(town, bea)) == 2
