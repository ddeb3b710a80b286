"""Who left and who came while the bot was away."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import answers, events, imports, personal
from db.adapter import execute_many
from db.chapters import Source
from db.roll import SLICE, known
from db.store import Transaction
from domain import roll
from domain.deliveries import Delivery, Kind
from domain.events import Answer, Event
from domain.events import Kind as EventKind
from domain.ids import new_id
from domain.records import MemberRecord
from domain.roll import PER_PAGE, Page, Present
from domain.times import wall_at
from services.deliveries import preparing
from services.welcome import arriving, calling
from tests.stories.conftest import Town
from tests.stories.privacy.test_retention import take_part
from tests.stories.reconciling.playing import DAY, SOON, away, comes, goes, here, letters, met
from tests.stories.welcome.playing import comes as joins


async def test_who_left_while_the_bot_was_away_has_left_and_their_seat_is_given_on(
    town: Town,
) -> None:
    ada, ben, cleo = await met(town, "ada", "ben", "cleo")
    await take_part(town, ada, ben)
    await town.wait(SOON)
    goes(town, ada)
    await away(town)
    assert await here(town, ada, ben, cleo) == [False, True, True]
    assert "it is yours" in str(letters(ben))


async def test_who_left_while_the_bot_was_away_is_forgotten_in_time(town: Town) -> None:
    ada, _ = await met(town, "ada", "ben")
    await town.wait(SOON)
    goes(town, ada)
    await away(town)
    later = town.house.now() + DAY
    gone = await personal.departed(town.house.store.read, town.guild.id, before=later, limit=10)
    assert [member for member, _ in gone] == [ada.id]


async def test_who_came_while_the_bot_was_away_is_welcomed_once(town: Town) -> None:
    await met(town, "ada")
    await away(town)
    await town.wait(SOON)
    noor, lee = comes(town, "noor"), comes(town, "lee", pending=True)
    robot = comes(town, "robot", bot=True)
    await away(town)
    assert len(letters(noor)) == 1
    assert "Welcome to" in letters(noor)[0]
    assert letters(lee) == []
    assert await here(town, robot) == [False]
    town.env.backend.get_member(town.guild.id, lee.id).pending = False
    await away(town)
    assert (len(letters(noor)), len(letters(lee))) == (1, 1)


async def test_who_was_there_before_the_bot_is_no_newcomer(town: Town) -> None:
    (ada,) = await met(town, "ada")
    eve = town.person("eve")
    await away(town)
    assert letters(ada) == letters(eve) == []
    assert await here(town, eve) == [False]  # whom the bot has nothing to do with, it does not list


async def test_who_came_long_ago_is_not_welcomed_any_more(town: Town) -> None:
    await met(town, "ada")
    noor = comes(town, "noor")
    await town.wait(roll.WELCOMED_WITHIN + DAY)
    await away(town)
    assert letters(noor) == []


async def test_who_is_marked_as_gone_and_is_there_has_come_back(town: Town) -> None:
    ada, ben = await met(town, "ada", "ben")
    await arriving.left(town.house, town.guild.id, ada.id)
    await town.wait(SOON)
    assert await here(town, ada) == [False]
    await away(town)
    assert await here(town, ada, ben) == [True, True]


async def test_who_leaves_and_comes_back_while_the_bot_is_away_never_left(town: Town) -> None:
    ada, ben = await met(town, "ada", "ben")
    lyon = await town.chapter("Lyon")
    await ada.slash(town.square, "chapter join", chapter="Lyon")
    await town.wait(SOON)
    goes(town, ada)
    comes(town, "ada", user=ada.user)
    await away(town)
    person = await here(town, ada, ben)
    assert person == [True, True]
    shown = await ada.slash(town.square, "chapter show", chapter=lyon.name)
    assert "Leave" in str(shown.response.components)


async def test_nobody_leaves_by_a_list_that_was_not_seen_whole(town: Town) -> None:
    ada, ben, cleo = await met(town, "ada", "ben", "cleo")
    await town.wait(SOON)
    town.bot.post.stop()
    await calling.begin(town.house, town.guild.id)
    first = await claimed(town)
    await calling.page(town.house, first, Page([Present(ben.id, "ben")], last=False))
    assert await here(town, ada, ben, cleo) == [True, True, True]
    await calling.begin(town.house, town.guild.id)  # the session ended: it is read anew
    anew = await claimed(town)
    people = [Present(one.id, one.name) for one in (ada, cleo)]
    await calling.page(town.house, anew, Page(people, last=False))
    await calling.page(town.house, first, Page([], last=True))  # of the look that was given up
    assert await here(town, ada, ben, cleo) == [True, True, True]
    await calling.page(town.house, await claimed(town), Page([], last=True))
    assert await here(town, ada, ben, cleo) == [True, False, True]


async def test_a_list_that_lacks_very_many_is_compared_in_slices(town: Town) -> None:
    (ada,) = await met(town, "ada")
    await town.wait(SOON)
    town.bot.post.stop()
    number = 2 * SLICE + 300
    await many(town, ada.id, number)
    await calling.begin(town.house, town.guild.id)
    last = await claimed(town)
    slice_ = await known(town.house.store.read, town.guild.id, after=0, until=None)
    assert len(slice_) == SLICE
    called = await calling.page(town.house, last, Page([Present(ada.id, "ada")], last=True))
    assert called.held == number
    assert await here(town, ada) == [True]


async def many(town: Town, after: int, number: int) -> None:
    """So many people who were met, with identifiers after that of another."""
    now = town.house.now() - DAY
    rows = [
        {"network": town.guild.id, "id": after + one, "name": "who", "at": int(now.timestamp())}
        for one in range(1, number + 1)
    ]

    async def unit(tx: Transaction) -> None:
        await execute_many(
            tx.conn,
            "INSERT INTO members (network, id, name, seen_at, created_at, updated_at)"
            " VALUES (:network, :id, :name, :at, :at, :at)",
            rows,
        )

    await town.house.store.write(unit)


async def claimed(town: Town) -> Delivery:
    """The page that is asked for now."""
    rows = await preparing.claim(town.house, 10)
    (call,) = await preparing.depart(
        town.house, [one for one in rows if one.kind is Kind.ROLL_CALL]
    )
    return call


async def test_who_comes_back_while_the_list_is_read_has_not_left(town: Town) -> None:
    ada, ben = await met(town, "ada", "ben")
    await town.wait(SOON)
    town.bot.post.stop()
    await calling.begin(town.house, town.guild.id)
    first = await claimed(town)
    await calling.page(town.house, first, Page([Present(ada.id + 1, "who")], last=False))
    await arriving.arrived(town.house, town.guild.id, ada.id, "ada", onboarding=False)
    await calling.page(town.house, await claimed(town), Page([Present(ben.id, "ben")], last=True))
    assert await here(town, ada, ben) == [True, True]


async def test_a_list_that_lacks_the_bot_itself_is_not_believed(town: Town) -> None:
    ada, ben = await met(town, "ada", "ben")
    await town.wait(SOON)
    members = town.env.backend.get_guild(town.guild.id).members
    kept = dict(members)
    members.clear()
    await calling.begin(town.house, town.guild.id)
    await town.wait(SOON)
    assert await here(town, ada, ben) == [True, True]
    members.update({one: member for one, member in kept.items() if one != ada.id})
    await town.wait(timedelta(hours=1))
    assert await here(town, ada, ben) == [False, True]


async def test_an_interest_of_who_was_never_met_goes_with_them(town: Town) -> None:
    await met(town, "ada")
    eve = town.person("eve")

    async def unit(tx: Transaction) -> int:
        now = town.house.now()
        event = Event(
            new_id(now), town.guild.id, None, "Potluck", EventKind.MEETUP, wall_at(now + DAY, "UTC"),
            "UTC", now + DAY, now + 2 * DAY,
        )  # fmt: skip
        await events.add(tx, event, Source(), now=now)
        await answers.put(tx, town.guild.id, event.id, eve.id, Answer.MAYBE, was=None, now=now)
        return event.id

    event = await town.house.store.write(unit)
    assert await answers.of_person(town.house.store.read, event, eve.id) is not None
    await arriving.left(town.house, town.guild.id, eve.id)
    assert await answers.of_person(town.house.store.read, event, eve.id) is None


async def test_a_list_of_two_pages_is_read_to_its_end(town: Town) -> None:
    ada, *crowd, zoe = await met(town, "ada", *(f"m{one}" for one in range(PER_PAGE)), "zoe")
    await town.wait(SOON)
    goes(town, ada, zoe)
    await away(town)
    assert await here(town, ada, crowd[0], crowd[-1], zoe) == [False, True, True, False]


async def test_a_crowd_is_not_believed_to_have_left_until_three_days_agree(town: Town) -> None:
    office = town.guild.create_text_channel("office")
    crowd = await met(town, *(f"m{one}" for one in range(roll.CROWD + 2)))
    await town.network(stewards_channel=office.id)
    await town.wait(SOON)
    goes(town, *crowd[1:])
    await away(town)
    assert all(await here(town, *crowd))
    assert "11 of the 12 people" in office.history()[-1].content
    await town.wait(2 * DAY)
    assert all(await here(town, *crowd))
    await town.wait(1.5 * DAY)
    assert await here(town, *crowd) == [True, *[False] * 11]


async def test_a_crowd_that_is_there_again_was_never_gone(town: Town) -> None:
    crowd = await met(town, *(f"m{one}" for one in range(roll.CROWD + 2)))
    await town.wait(SOON)
    members = town.env.backend.get_guild(town.guild.id).members
    kept = dict(members)
    goes(town, *crowd[1:])
    await away(town)
    members.update(kept)
    await town.wait(4 * DAY)
    assert all(await here(town, *crowd))


async def test_who_was_brought_by_a_file_and_never_came_cannot_leave(town: Town) -> None:
    (ada,) = await met(town, "ada")
    expected, network = town.env.create_user("eve"), town.guild.id
    record = MemberRecord(expected.id, "eve")

    async def unit(tx: Transaction) -> None:
        await imports.add_member(tx, network, record, now=town.house.now())
        await imports.mark_member(tx, network, expected.id, country=None, mark="a mark")

    await town.house.store.write(unit)
    await town.wait(SOON)
    await away(town)
    eve = simcord.MemberActor(town.env, town.guild, expected)
    assert await here(town, ada, eve) == [True, True]
    comes(town, "eve", user=expected)
    await away(town)
    goes(town, eve)
    await away(town)
    assert await here(town, ada, eve) == [True, False]


async def test_who_left_in_the_middle_of_their_welcome_stops_cleanly(town: Town) -> None:
    (ada,) = await met(town, "ada")
    noor = joins(town, "noor")
    await town.env.settle()
    (letter,) = noor.user.dm_channel.history()
    await town.wait(SOON)
    goes(town, noor)
    await away(town)
    await town.wait(DAY)
    pressed = await noor.user.click(letter, label=letter.components[0].children[0].label)
    assert "not in direct messages" in pressed.response.content
    assert await here(town, ada, noor) == [True, False]
    assert len(letters(noor)) == 1
