"""A calendar from elsewhere: what it would bring is shown first, and taken when it is confirmed."""

from __future__ import annotations

from db import connectors
from db.store import Transaction
from tests.feeds.outside import Site, answer, sent_on
from tests.stories.conftest import Town
from tests.stories.events.playing import event
from tests.stories.importing.playing import (
    events,
    follow,
    labels,
    preview,
    put,
    rows,
    text,
    url,
    vevent,
)
from tests.stories.playing import begins

TWO = (vevent("a", "Potluck", "0512"), vevent("b", "Repair café", "0519"))


async def test_what_a_calendar_would_bring_is_shown_before_it_is_taken(
    town: Town, far: Site
) -> None:
    put(far, *TWO, vevent("c", "Late", "0520", "RRULE:FREQ=SECONDLY"))
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    shown = await preview(town, ada, far)
    said = text(shown)
    assert shown.ephemeral
    assert "**Agenda** at example.test, for Lyon" in said
    assert "**2** events would be added" in said
    assert "repeats more than once a day" in said
    assert "<t:1778605200:F> · **Potluck**" in said
    assert await events(town) == []
    done = text(await ada.click(shown.response, label="Confirm"))
    assert "2 added" in done
    assert "follow" in done
    assert await events(town) == [
        ("Potluck", "05-12T19:00", "planned"),
        ("Repair café", "05-19T19:00", "planned"),
    ]
    card = await ada.slash(town.square, "event show", event="Potluck")
    assert "Agenda (example.test)" in str(card.response.embeds[0].to_dict())
    assert town.channel(lyon).history() == []  # no card for each


async def test_what_was_discarded_is_not_taken(town: Town, far: Site) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    shown = await preview(town, ada, far)
    done = await ada.click(shown.response, label="Discard")
    assert "Nothing was taken" in text(done)
    assert await events(town) == []


async def test_a_calendar_that_is_taken_twice_changes_nothing(town: Town, far: Site) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    await follow(town, ada, far)
    assert "**2** events are here as they stand" in text(await preview(town, ada, far))


async def test_an_event_that_people_made_here_is_not_doubled(town: Town, far: Site) -> None:
    put(far, vevent("a", "POTLUCK!", "0514"), TWO[1])
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    await event(town, ada, chapter="Lyon")  # 14 May, 19:00
    said = text(await preview(town, ada, far))
    assert "**1** event is in our calendar already, from elsewhere" in said
    assert "**1** event would be added" in said
    await follow(town, ada, far)
    assert [title for title, _, _ in await events(town)] == ["Potluck", "Repair café"]


async def test_a_calendar_that_changed_since_it_was_shown_is_shown_again(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon"))
    shown = await preview(town, ada, far)
    put(far, *TWO, vevent("c", "Picnic", "0521"), tag='"v2"')
    again = await ada.click(shown.response, label="Confirm")
    assert "has changed since I showed it" in text(again)
    assert "**3** events would be added" in text(again)
    assert await events(town) == []
    await ada.click(again.response, label="Confirm")
    assert len(await events(town)) == 3


async def test_who_lost_the_right_meanwhile_takes_nothing(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = await town.connector("ada", lyon)
    shown = await preview(town, ada, far)

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        await connectors.end(tx, town.guild.id, lyon.id, ada.id, why="left", now=now)

    await town.house.store.write(unit)
    said = await ada.click(shown.response, label="Confirm")
    assert "connector" in text(said)
    assert await events(town) == []
    assert await rows(town, "SELECT * FROM followed_calendars") == []


async def test_a_member_imports_nothing(town: Town, far: Site) -> None:
    put(far, *TWO)
    await town.chapter("Lyon")
    said = await preview(town, town.person("bo"), far, chapter="Lyon")
    assert "connector" in text(said)
    assert far.came == []


async def test_an_address_inside_is_refused_kindly_and_nobody_goes_there(
    town: Town, far: Site
) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    far.pages["/away"] = sent_on(url(far, host="inside.test"))
    for address in (
        "http://inside.test/",
        "http://127.0.0.2/",
        "http://[::1]/",
        "http://0x7f.0.0.2/",
    ):
        said = await ada.slash(town.square, "event import", url=address)
        assert "does not lead to the public internet" in text(said)
    said = await ada.slash(town.square, "event import", url=url(far, "away"))
    assert "does not lead to the public internet" in text(said)
    assert len(far.came) == 1


async def test_a_page_that_is_no_calendar_is_said_to_be_none(town: Town, far: Site) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    far.pages["/calendar"] = answer("200 OK", body=b"<!doctype html><p>Hello")
    assert "is not a calendar that I can read" in text(await preview(town, ada, far))


async def test_an_address_and_a_file_are_one_too_many(town: Town, far: Site) -> None:
    ada = await town.connector("ada", await town.chapter("Lyon"))
    said = await ada.slash(town.square, "event import", url=url(far), file=("a.ics", b"x"))
    assert "one of them at a time" in text(said)


async def test_a_steward_imports_for_the_network(town: Town, far: Site) -> None:
    put(far, *TWO)
    said = text(await preview(town, town.steward(), far))
    assert "for the whole network" in said


async def test_a_steward_with_a_chapter_of_their_own_can_import_for_the_network_too(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada = town.steward()
    await begins(town, lyon, ada)
    shown = await preview(town, ada, far)
    assert "for Lyon" in text(shown)
    wider = await ada.click(shown.response, label="For the whole network instead")
    assert "for the whole network" in text(wider)
    assert "**2** events would be added" in text(wider)
    done = await ada.click(wider.response, label="Confirm")
    assert "2 added" in text(done)
    kept = await rows(town, "SELECT DISTINCT chapter FROM events")
    assert kept == [{"chapter": None}]
    of_lyon = await ada.slash(town.square, "event import")
    assert "Lyon" in text(of_lyon)
    of_all = await ada.click(of_lyon.response, label="Those of the whole network")
    assert "**Agenda** (example.test) · 2 events coming" in text(of_all)


async def test_who_named_the_chapter_or_is_no_steward_is_not_asked_about_the_network(
    town: Town, far: Site
) -> None:
    put(far, *TWO)
    lyon = await town.chapter("Lyon")
    ada, mia = town.steward(), await town.connector("mia", lyon)
    for shown in (await preview(town, ada, far, chapter="Lyon"), await preview(town, mia, far)):
        assert labels(shown) == ["Confirm", "Discard"]


async def test_who_looks_after_two_chapters_says_which(town: Town, far: Site) -> None:
    put(far, *TWO)
    lyon, nantes = await town.chapter("Lyon"), await town.chapter("Nantes")
    ada = await town.connector("ada", lyon)

    async def unit(tx: Transaction) -> None:
        await connectors.add(tx, town.guild.id, nantes.id, ada.id, by=ada.id, now=town.house.now())

    await town.house.store.write(unit)
    assert "several chapters" in text(await preview(town, ada, far))
    assert "for Nantes" in text(await preview(town, ada, far, chapter="Nantes"))


async def test_it_is_said_in_french_too(town: Town, far: Site) -> None:
    put(far, *TWO)
    ada = await town.connector("ada", await town.chapter("Lyon", language="fr"))
    await town.speaks(ada, "fr")
    shown = await preview(town, ada, far)
    assert "2** événements seraient ajoutés" in text(shown)
    done = await ada.click(shown.response, label="Confirmer")
    assert "2 ajoutés" in text(done)
