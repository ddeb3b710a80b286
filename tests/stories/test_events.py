"""Events by the front door: understood, confirmed, answered, moved, cancelled."""

from __future__ import annotations

import sqlite3
from datetime import timedelta

import pytest
import simcord

from db import chapters
from db.store import Transaction
from tests.stories.conftest import Town

NASTY = "@everyone **free** [pizza](https://evil.example) \u202etxt.exe <@1> ||x||"


async def _event(
    town: Town, actor: simcord.MemberActor, title: str = "Potluck", **options: object
) -> None:
    """An event, confirmed."""
    given = {"when": "14 May 19:00", **options}
    given = {name: value for name, value in given.items() if value is not None}
    shown = await actor.slash(town.square, "event create", title=title, **given)
    await actor.click(shown.response, label="Confirm")


async def test_nothing_is_made_before_the_confirmation(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    assert shown.ephemeral
    assert "<t:1778778000:F>" in shown.response.content
    assert "Thursday, 14 May 2026, 19:00 (Paris)" in str(shown.response.embeds[0].to_dict())
    assert not town.channel(paris).history()
    listed = await mia.slash(town.square, "event list")
    assert "Nothing is planned" in listed.response.content


async def test_a_confirmed_event_is_posted_in_its_chapters_channel(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    await _event(town, mia, chapter="Paris", venue="Le 100", capacity=12)
    card = town.channel(paris).last_message
    assert card is not None
    assert card.embeds[0].title == "Potluck"
    assert "0 of 12 seats taken" in str(card.embeds[0].to_dict())
    assert "Le 100, Paris" in str(card.embeds[0].to_dict())
    listed = await mia.slash(town.square, "event list")
    assert "**Potluck**" in listed.response.embeds[0].description


async def test_a_discarded_draft_leaves_nothing(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await ada.click(shown.response, label="Discard")
    listed = await ada.slash(town.square, "event list")
    assert "Nothing is planned" in listed.response.content


async def test_confirming_twice_makes_one_event(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    draft = shown.response.components[0]["components"][0]["custom_id"]
    await ada.click(shown.response, custom_id=draft)
    posted = len(town.square.history())
    rows = await town.house.store.read.execute_fetchall("SELECT id FROM events")
    assert len(list(rows)) == 1
    assert posted == len(town.square.history())


async def test_a_draft_waits_a_day_and_no_longer(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await town.wait(timedelta(hours=25))
    late = await ada.click(shown.response, label="Confirm")
    assert "waited more than a day" in late.response.content


async def test_buttons_work_after_a_restart(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    await town.restart()
    await ada.click(shown.response, label="Confirm")
    await town.restart()
    bo = town.person("bo")
    card = town.square.last_message
    assert card is not None
    said = await bo.click(card, label="Going")
    assert "You are coming to **Potluck**" in said.response.content


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        ("yesterday 19:00", "which is over"),
        ("31 February 19:00", "no such day"),
        ("14 May 25:00", "no such hour"),
        ("29 March 2027 at 2:30", None),
        ("28 March 2027 at 2:30", "clocks skip that hour"),
        ("05/06/2027 19:00", "could mean"),
        ("14 May", "a day without an hour"),
        ("kolmapäeval kell seitse", "could not read"),
        ("soonish", "could not read"),
        ("14 May 2060 19:00", "ten years"),
    ],
)
async def test_a_time_that_cannot_be_used_is_refused_with_an_example(
    town: Town, when: str, sentence: str | None
) -> None:
    ada = town.steward()
    shown = await ada.slash(town.square, "event create", title="Potluck", when=when)
    assert shown.ephemeral
    if sentence is None:
        assert "press **Confirm**" in shown.response.content
    else:
        assert sentence in shown.response.content
        assert "for example" in shown.response.content


async def test_a_french_reader_is_understood_and_answered_in_french(town: Town) -> None:
    paris = await town.chapter("Paris", language="fr")
    zoe = await town.connector("zoe", paris)
    await town.speaks(zoe, "fr")
    shown = await zoe.slash(
        town.square,
        "event create",
        title="Disco Soupe",
        when="jeudi 14 mai à 19h",
        chapter="Paris",
        duration="3 heures et demie",
    )
    assert "Voici ce que j'ai compris" in shown.response.content
    assert "jeudi 14 mai 2026, 19:00 (Paris)" in str(shown.response.embeds[0].to_dict())
    await zoe.click(shown.response, label="Confirmer")
    card = town.channel(paris).last_message
    assert card is not None
    assert "encore personne" in str(card.embeds[0].to_dict())
    assert "pendant 3 heures 30 minutes" in str(card.embeds[0].to_dict())


async def test_the_chapters_zone_reads_the_time(town: Town) -> None:
    cairo = await town.chapter("Cairo", zone="Africa/Cairo", country="EG")
    nour = await town.connector("nour", cairo)
    shown = await nour.slash(
        town.square, "event create", title="Iftar", when="14 May 19:00", chapter="Cairo"
    )
    assert "<t:1778774400:F>" in shown.response.content  # 16:00 UTC: Cairo keeps summer time


async def test_members_cannot_make_events(town: Town) -> None:
    await town.chapter("Paris")
    bo = town.person("bo")
    refused = await bo.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    assert "Only a connector of **Paris** can do this" in refused.response.content


async def test_a_connector_acts_only_for_their_own_chapter(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia, leo = await town.connector("mia", paris), await town.connector("leo", lyon)
    await _event(town, mia, chapter="Paris")
    refused = await leo.slash(
        town.square, "event create", title="Drinks", when="14 May 19:00", chapter="Paris"
    )
    assert "Only a connector of **Paris**" in refused.response.content
    for command, options in (
        ("event edit", {"title": "Mine now"}),
        ("event cancel", {}),
    ):
        refused = await leo.slash(town.square, command, event="Potluck", **options)
        assert "Only one of its organisers of **Potluck**" in refused.response.content


async def test_a_right_that_ended_since_the_command_ends_the_confirmation(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", paris)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        await chapters.end_connector(tx, town.guild.id, paris.id, mia.id, why="rotation", now=now)

    await town.house.store.write(unit)
    refused = await mia.click(shown.response, label="Confirm")
    assert "Only a connector of **Paris**" in refused.response.content
    assert not town.channel(paris).history()


async def test_what_people_write_shows_literally_and_pings_nobody(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await _event(town, ada, title=NASTY, venue=NASTY, description=NASTY)
    card = town.square.last_message
    assert card is not None
    assert not card.mention_everyone
    assert not card.mentions
    shown = str(card.embeds[0].to_dict())
    assert "\u202e" not in shown
    assert "**free**" not in shown
    assert "](https" not in shown


@pytest.mark.parametrize("option", ["title", "when", "venue", "duration"])
async def test_text_that_is_too_long_is_refused_with_its_limit(town: Town, option: str) -> None:
    ada = town.steward()
    given = {"title": "Potluck", "when": "14 May 19:00", option: "word " * 1200}
    refused = await ada.slash(town.square, "event create", **given)
    assert "shorten it" in refused.response.content


async def test_an_event_typed_by_hand_is_found_offered_or_refused_with_the_nearest(
    town: Town,
) -> None:
    ada = town.steward()
    await _event(town, ada, title="Ouimake Nantes")
    await _event(town, ada, title="Ouimake Rennes")
    one = await ada.slash(town.square, "event show", event="ouimake nantse")
    assert one.response.embeds[0].title == "Ouimake Nantes"
    several = await ada.slash(town.square, "event show", event="ouimake")
    assert "More than one event" in several.response.content
    assert "Ouimake Rennes" in several.response.content
    none = await ada.slash(town.square, "event show", event="chess club")
    assert "I know no event called “chess club”" in none.response.content


async def test_suggestions_forgive_accents_and_case(town: Town) -> None:
    ada = town.steward()
    await _event(town, ada, title="Fête de l'été", chapter=None)
    offered = await ada.autocomplete(town.square, "event show", "event", "FETE")
    assert [one["name"].split(" · ")[0] for one in offered] == ["Fête de l'été"]
    assert "14 May 2026" in offered[0]["name"]
    shown = await ada.slash(town.square, "event show", event=offered[0]["value"])
    assert shown.response.embeds[0].title == "Fête de l'été"


async def test_answering_changes_the_card(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await _event(town, ada)
    bo, cy = town.person("bo"), town.person("cy")
    card = town.square.last_message
    assert card is not None
    assert (await bo.click(card, label="Going")).ephemeral
    await cy.click(card, label="Maybe")
    await town.wait(timedelta(seconds=2))
    now = town.square.last_message
    assert now is not None
    assert now.id == card.id
    assert "one person is coming · 1 maybe" in str(now.embeds[0].to_dict())
    await bo.click(card, label="Can't")
    await town.wait(timedelta(seconds=2))
    now = town.square.last_message
    assert now is not None
    assert "nobody yet" in str(now.embeds[0].to_dict())


async def test_the_third_guest_of_two_waits_and_gets_the_freed_seat(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await _event(town, ada, capacity=2)
    bo, cy, di, ed = (town.person(name) for name in ("bo", "cy", "di", "ed"))
    for guest in (bo, cy):
        assert "You are coming" in (await _join(town, guest))
    assert "number 1 on the waiting list" in await _join(town, di)
    assert "number 2 on the waiting list" in await _join(town, ed)
    assert "already waiting" in await _join(town, di)
    assert "already have a seat" in await _join(town, bo)
    left = await bo.slash(town.square, "event leave", event="Potluck")
    assert "taken back" in left.response.content
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(di)
    assert "A seat is free at **Potluck**" in told.content
    assert not town.inbox(ed)
    shown = await ed.slash(town.square, "event show", event="Potluck")
    assert "number 1 on the waiting list" in shown.response.embeds[0].fields[-1].value


async def test_more_seats_promote_in_order(town: Town) -> None:
    ada = town.steward()
    await _event(town, ada, capacity=1)
    guests = [town.person(name) for name in ("bo", "cy", "di", "ed")]
    for guest in guests:
        await _join(town, guest)
    changed = await ada.slash(town.square, "event edit", event="Potluck", capacity=3)
    assert "2 people who waited have a seat now" in changed.response.content
    await town.wait(timedelta(seconds=2))
    assert [bool(town.inbox(guest)) for guest in guests] == [
        False,
        True,
        True,
        False,
    ]


async def test_moving_an_event_is_confirmed_and_told(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await _event(town, ada)
    await _join(town, bo)
    shown = await ada.slash(town.square, "event edit", event="Potluck", when="15 May 20:00")
    assert "moves from <t:1778778000:F> to <t:1778868000:F>" in shown.response.content
    assert "One person who answered will be told" in shown.response.content
    assert not town.inbox(bo)
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(bo)
    assert "has moved: it is now <t:1778868000:F>" in told.content
    card = town.square.last_message
    assert card is not None
    assert "<t:1778868000:F>" in str(card.embeds[0].to_dict())


async def test_an_edit_without_a_new_time_takes_effect_at_once(town: Town) -> None:
    ada = town.steward()
    await _event(town, ada)
    changed = await ada.slash(town.square, "event edit", event="Potluck", title="Grand Potluck")
    assert "**Grand Potluck** is changed" in changed.response.content
    same = await ada.slash(town.square, "event edit", event="Grand", title="Grand Potluck")
    assert "Nothing would change" in same.response.content


async def test_cancelling_is_confirmed_tells_and_stops_everything(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await _event(town, ada)
    await _join(town, bo)
    shown = await ada.slash(town.square, "event cancel", event="Potluck", reason="the oven broke")
    assert "Reason: the oven broke" in shown.response.content
    card = town.square.last_message
    assert card is not None
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(bo)
    assert "is cancelled. Why: the oven broke" in told.content
    late = await bo.click(card, label="Details")
    assert "Cancelled: Potluck" in str(late.response.embeds[0].to_dict())
    posted = len(town.square.history())
    await town.wait(timedelta(days=11))
    assert len(town.square.history()) == posted
    assert len(town.inbox(bo)) == 1


async def test_a_button_of_an_event_that_is_gone_says_so(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await _event(town, ada)
    card = town.square.last_message
    assert card is not None

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM events")

    await town.house.store.write(unit)
    gone = await bo.click(card, label="Going")
    assert "no longer there" in gone.response.content


async def test_an_event_that_is_over_takes_no_answers(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await _event(town, ada)
    card = town.square.history()[0]
    await town.wait(timedelta(days=11))
    late = await bo.click(card, label="Going")
    assert "is over" in late.response.content


async def test_mine_shows_what_i_answered_and_only_that(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await _event(town, ada, title="Potluck")
    await _event(town, ada, title="Drinks", when="15 May 19:00")
    await bo.slash(town.square, "event join", event="Drinks")
    mine = await bo.slash(town.square, "event mine")
    assert "Drinks" in mine.response.embeds[0].description
    assert "✓ coming" in mine.response.embeds[0].description
    assert "Potluck" not in mine.response.embeds[0].description


async def test_lists_are_paged_by_ten_and_open_an_event(town: Town) -> None:
    ada = town.steward()
    for number in range(12):
        await _event(town, ada, title=f"Evening {number:02}", when=f"{number + 5} May 19:00")
    listed = await ada.slash(town.square, "event list")
    assert listed.response.embeds[0].description.count("Evening") == 10
    await ada.click(listed.response, label="More")
    second = listed.response
    assert "Evening 11" in second.embeds[0].description
    assert "Evening 09" not in second.embeds[0].description
    await ada.click(second, label="Back")
    assert "Evening 00" in listed.response.embeds[0].description
    value = listed.response.components[0]["components"][0]["options"][2]["value"]
    opened = await ada.select(listed.response, [value])
    assert opened.response.embeds[0].title == "Evening 02"


async def test_lists_narrow_by_time_chapter_kind_and_place(town: Town) -> None:
    paris, lyon = await town.chapter("Paris"), await town.chapter("Lyon")
    mia, leo = await town.connector("mia", paris), await town.connector("leo", lyon)
    await _event(town, mia, title="Potluck", chapter="Paris", kind="drink", when="9 May 19:00")
    await _event(town, leo, title="Webinar", chapter="Lyon", kind="online", when="20 May 19:00")

    async def titles(**wanted: object) -> str:
        shown = await mia.slash(town.square, "event list", **wanted)
        return shown.response.embeds[0].description if shown.response.embeds else ""

    assert "Potluck" in await titles(when="this weekend")
    assert "Webinar" not in await titles(when="ce week-end")
    assert "Webinar" in await titles(chapter="lyon")
    assert "Potluck" not in await titles(chapter="lyon")
    assert "Potluck" in await titles(kind="drink")
    assert "Webinar" in await titles(online=True)
    assert "Potluck" not in await titles(online=True)
    none = await mia.slash(town.square, "event list", when="in July")
    assert "Nothing matches" in none.response.content
    unread = await mia.slash(town.square, "event list", when="when pigs fly")
    assert "could not read" in unread.response.content


async def test_an_event_for_connectors_is_hidden_from_everyone_else(town: Town) -> None:
    paris = await town.chapter("Paris")
    ada, mia, bo = town.steward(), await town.connector("mia", paris), town.person("bo")
    await _event(town, ada, title="Summit", kind="summit", audience="connectors")
    assert "Summit" in ((await mia.slash(town.square, "event list")).response.embeds[0].description)
    hidden = await bo.slash(town.square, "event list")
    assert "Nothing is planned" in hidden.response.content
    assert "I know no event" in (
        (await bo.slash(town.square, "event show", event="Summit")).response.content
    )
    assert not await bo.autocomplete(town.square, "event show", "event", "Sum")


async def test_a_store_that_cannot_be_written_says_so_and_loses_nothing(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await _event(town, ada)
    await bo.slash(town.square, "event list")
    await town.house.store._writer.execute("PRAGMA busy_timeout = 1")
    other = sqlite3.connect(town.house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    refused = await bo.slash(town.square, "event join", event="Potluck")
    other.execute("ROLLBACK")
    other.close()
    assert "I cannot write anything down just now" in refused.response.content
    assert "another program holds the store" in refused.response.content
    assert "You are coming" in await _join(town, bo)


@pytest.mark.incident
async def test_what_nobody_foresaw_gets_an_incident_number(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    bo = town.person("bo")

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("ALTER TABLE events RENAME TO elsewhere")

    await people_met(town, bo)
    await town.house.store.write(unit)
    told = await bo.slash(town.square, "event list")
    assert "on our side, and nothing was lost" in told.response.content
    number = told.response.content.split("`")[1]
    assert number in caplog.text
    assert "elsewhere" not in told.response.content
    assert "no such table" not in told.response.content


async def people_met(town: Town, actor: simcord.MemberActor) -> None:
    """The bot has met ``actor``."""
    await actor.slash(town.square, "event mine")


async def _join(town: Town, guest: simcord.MemberActor) -> str:
    said = await guest.slash(town.square, "event join", event="Potluck")
    return str(said.response.content)


async def test_who_leaves_the_server_frees_their_seat(town: Town) -> None:
    ada = town.steward()
    await _event(town, ada, capacity=1)
    bo, cy = town.person("bo"), town.person("cy")
    await _join(town, bo)
    await _join(town, cy)
    town.guild.remove_member(bo)
    await town.wait(timedelta(seconds=2))
    (told,) = town.inbox(cy)
    assert "A seat is free at **Potluck**" in told.content


async def test_answering_under_a_private_view_brings_it_up_to_date(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await _event(town, ada)
    shown = await bo.slash(town.square, "event show", event="Potluck")
    await bo.click(shown.response, label="Going")
    now = shown.response
    assert "You are coming to **Potluck**" in now.content
    assert now.embeds[0].fields[-1].value == "You are coming. ✓"
    assert "one person is coming" in str(now.embeds[0].to_dict())
