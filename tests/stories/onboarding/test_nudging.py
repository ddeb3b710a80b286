"""What stays open comes back twice, then a person is told, and nobody is told twice."""

from __future__ import annotations

from datetime import timedelta

from db import deliveries, people, tracks
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import new_nonce
from services.deliveries import preparing
from services.onboarding import going
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun, described, lyon, steps

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)


async def test_two_nudges_then_the_stewards_are_told_of_who_has_no_chapter(town: Town) -> None:
    alerts = town.guild.create_text_channel("alerts")
    await town.network(stewards_channel=alerts.id)
    noor = await arrives(town)
    for text in ("join the chapter", "read what", "come to", "one small", "say where"):
        await noor.slash(town.square, "onboard skip", step=text)
    await town.wait(15 * DAY + HOUR)
    heard = [one for one in town.inbox(noor) if "Introduce yourself" in one.content]
    assert len(heard) == 3
    assert alerts.history() == []
    await town.wait(7 * DAY)
    (told,) = alerts.history()
    assert "Steps of **Arriving** (noor) are open" in told.content
    await town.wait(7 * DAY)
    assert len([one for one in town.inbox(noor) if "Introduce" in one.content]) == 3
    assert len(alerts.history()) == 1


async def test_a_stuck_newcomer_is_shown_to_the_connectors_once(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, known = await begun(town, noor)
    show = await ada.context_menu(town.square, "Start onboarding", noor)
    picked = await ada.select(show.response, ["newcomer"])
    assert "is under way for" in picked.response.content
    whole = await ada.click(picked.response, label="Look at it")
    ticked = [str(known[name].place) for name in ("buddy", "greet", "talk", "look-out")]
    await ada.select(whole.response, ticked, custom_id=_select(whole.response, "track.skip"))
    for text in ("read what", "come to", "one small", "say where"):
        await noor.slash(town.square, "onboard skip", step=text)
    await town.wait(22 * DAY + 2 * HOUR)
    stuck = [one for one in town.inbox(ada) if "may need a hand" in one.content]
    assert len(stuck) == 1
    assert f"<@{noor.id}>" in stuck[0].content
    assert "Introduce yourself" in stuck[0].content
    assert (await steps(town, track))["introduce"].raised is not None


def _select(message: object, action: str) -> str:
    for row in message.components:  # type: ignore[attr-defined]
        for part in row["components"]:
            if part["custom_id"].startswith(action):
                return str(part["custom_id"])
    raise LookupError(action)


async def test_closed_direct_messages_are_respected_and_the_connectors_told_once(
    town: Town,
) -> None:
    _, ada, noor = await lyon(town)

    async def shut(tx: Transaction) -> None:
        now = town.house.now()
        await people.set_dm_closed(tx, town.guild.id, noor.id, closed=True, now=now)

    await town.house.store.write(shut)
    await town.wait(4 * DAY)
    assert town.inbox(noor) == []
    closed = [one for one in town.inbox(ada) if "direct messages are closed" in one.content]
    assert len(closed) == 1
    shown = await noor.slash(town.square, "onboard mine")
    assert "Introduce yourself" in shown.response.embeds[0].description


async def test_closed_direct_messages_are_noticed_when_they_are_used(town: Town) -> None:
    _, ada, noor = await lyon(town)
    await ada.slash(town.square, "onboard skip", step="find a buddy")
    track, _ = await begun(town, noor)
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    await town.wait(DAY + HOUR)
    assert town.inbox(noor) == []
    assert (await steps(town, track))["introduce"].raised is not None
    (told,) = town.inbox(ada)
    assert f"<@{noor.id}>: I cannot write to whoever does this" in told.content
    await town.wait(9 * DAY)
    assert len([one for one in town.inbox(ada) if "I cannot write" in one.content]) == 1


async def test_an_errand_that_a_crash_repeats_tells_nobody_twice(town: Town) -> None:
    _, ada, noor = await lyon(town)
    track, _ = await begun(town, noor)
    await town.wait(DAY + HOUR)
    heard = len(town.inbox(noor)), len(town.inbox(ada))

    async def unit(tx: Transaction) -> None:
        await deliveries.plan(
            tx,
            Kind.TRACK_WAKE,
            network=track.network,
            subject=track.id,
            due=town.house.now(),
            dedupe=new_nonce(),
            now=town.house.now(),
        )

    for _ in range(2):
        await town.house.store.write(unit)
        for claimed in await preparing.claim(town.house, 10):
            await going.wake(town.house, claimed)
            await going.wake(town.house, claimed)
    await town.wait(HOUR)
    assert (len(town.inbox(noor)), len(town.inbox(ada))) == heard


async def _dozen(town: Town, chapter: int) -> None:
    """A dozen newcomers of one chapter (0: of none) who arrived at the same moment."""
    now = town.house.now()
    newcomer = town.house.playbooks()["newcomer"]
    many = [town.person(f"n{number}").id for number in range(12)]

    async def unit(tx: Transaction) -> None:
        for member in many:
            await people.meet(tx, town.guild.id, member, f"n{member}", now=now)
            await people.set_dm_closed(tx, town.guild.id, member, closed=not chapter, now=now)
            await tracks.begin(
                tx,
                newcomer,
                network=town.guild.id,
                anchor=now,
                now=now,
                member=member,
                chapter=chapter,
            )

    await town.network()
    await town.house.store.write(unit)


async def test_a_connector_with_a_dozen_newcomers_hears_of_three_a_day_and_of_the_rest_at_once(
    town: Town,
) -> None:
    chapter = await town.chapter("Lyon")
    ada = await town.connector("ada", chapter)
    await _dozen(town, chapter.id)
    await town.wait(DAY + HOUR)
    heard = [one.content for one in town.inbox(ada)]
    assert len([one for one in heard if "Find a buddy" in one]) == 3
    assert len(heard) == 4
    assert "than I write of one by one" in heard[-1]
    mine = await ada.user.click(town.inbox(ada)[-1], label="My steps")
    assert "Find a buddy" in described(mine)
    await town.wait(DAY)
    assert len(town.inbox(ada)) == 8


async def test_a_raid_puts_four_messages_a_day_before_the_stewards_not_one_of_each(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("alerts")
    await town.network(stewards_channel=alerts.id)
    await _dozen(town, 0)
    await town.wait(HOUR)
    told = [one.content for one in alerts.history()]
    assert len([one for one in told if "Steps of **Arriving**" in one]) == 3
    assert len(told) == 4
    assert "More playbooks have open steps" in told[-1]
