"""The public agenda: what anyone may read, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from db import answers, chapters, networks, people, presence
from db.store import Transaction
from domain.chapters import Status
from domain.events import UNDATED, Answer, Audience
from domain.events import Status as EventStatus
from domain.ids import encode
from domain.networks import Network
from tests.views.calendars.reading import parsed
from tests.web.agendas import NETWORK, NOW, World, opened

BO = 7
DAY = timedelta(days=1)


async def test_only_what_is_public_is_shown_and_no_wish(world: World) -> None:
    await world.chapter(5, "Lyon")
    await world.event("Potluck")
    await world.event("Ours", audience=Audience.NETWORK)
    await world.event("Inside", audience=Audience.CHAPTER, chapter=5)
    await world.event("Theirs", audience=Audience.CONNECTORS)
    await world.event("A wish", status=EventStatus.WISHED, starts=UNDATED, ends=UNDATED)
    await world.event(
        "No wish any more", status=EventStatus.CANCELLED, starts=UNDATED, ends=UNDATED
    )
    await world.event("Yesterday", ahead=-DAY)
    assert await world.titles() == ["Potluck"]
    for path in ("/?chapter=lyon", "/?country=FR", "/?online=1"):
        assert await world.titles(path) == []


async def test_an_event_that_becomes_private_is_gone_at_the_next_look(world: World) -> None:
    event = await world.event("Potluck", description="Bring soup")
    assert "Bring soup" in (await world.page()).text
    await world.save(replace(event, audience=Audience.NETWORK))
    shown = await world.page()
    assert "Potluck" not in shown.text
    assert "Bring soup" not in shown.text
    assert (await world.client.get(f"/events/{encode(event.id)}.ics")).status == 404


async def test_nobody_is_named_and_nobody_counted(world: World) -> None:
    lyon = await world.chapter(5, "Lyon")
    event = await world.event("Potluck", organiser=BO, capacity=10, chapter=5)

    async def come(tx: Transaction) -> None:
        await people.meet(tx, NETWORK, BO, "Bo the baker", now=NOW)
        await chapters.enter(tx, lyon, BO, now=NOW)
        await answers.put(tx, NETWORK, event.id, BO, Answer.GOING, was=None, now=NOW)

    await world.write(come)
    shown = (await world.page()).text
    assert "Bo the baker" not in shown
    assert "9 seats left" in shown
    assert "one member" in shown


async def test_a_full_event_says_so_and_one_without_a_limit_says_nothing(world: World) -> None:
    full = await world.event("Full", capacity=1)
    await world.event("Open")

    async def come(tx: Transaction) -> None:
        await people.meet(tx, NETWORK, BO, "bo", now=NOW)
        await answers.put(tx, NETWORK, full.id, BO, Answer.GOING, was=None, now=NOW)

    await world.write(come)
    shown = (await world.page()).text
    assert shown.count("No seats left") == 1
    assert "seat left" not in shown.replace("No seats left", "")


async def test_what_was_called_off_stays_as_such_with_its_reason(world: World) -> None:
    await world.event(
        "Picnic", status=EventStatus.CANCELLED, reason="Rain", link="https://x.example"
    )
    shown = await world.page()
    assert "Cancelled Rain" in shown.text
    assert not shown.all("a", href="https://x.example")


async def test_every_date_of_a_series_stands_on_its_day(world: World) -> None:
    dates = await world.weekly(4)
    await world.save(replace(dates[2], status=EventStatus.CANCELLED))
    await world.save(replace(dates[3], slot=None, status=EventStatus.CANCELLED))
    shown = await world.page()
    assert await world.titles() == ["Every week"] * 3
    assert shown.words.count("Cancelled") == 1
    assert "Monday, 11 May 2026" in shown.words


async def test_what_goes_on_comes_first_and_what_is_over_goes(world: World) -> None:
    await world.event("Festival", ahead=-3 * DAY, ends=NOW + DAY)
    await world.event("Soup", ahead=-timedelta(hours=1))
    await world.event("Later", ahead=timedelta(hours=3))
    shown = await world.page()
    order = [word for word in shown.words if word in {"Happening now", "Festival", "Soup", "Later"}]
    assert order[:4] == ["Happening now", "Festival", "Soup", "Later"]
    assert "Today, Monday, 4 May 2026" in shown.words
    world.moment = NOW + timedelta(hours=1, minutes=1)
    assert await world.titles() == ["Festival", "Later"]


async def test_an_event_is_listed_with_all_its_hosts(world: World) -> None:
    await world.chapter(5, "Lyon")
    await world.chapter(6, "Munich", "DE")
    await world.event("Together", chapter=5, hosts=(6,))
    await world.event("Alone", chapter=5)
    await world.event("Of all")
    assert await world.titles("/?chapter=lyon") == ["Alone", "Together"]
    assert await world.titles("/?chapter=munich") == ["Together"]
    assert await world.titles("/?country=de") == ["Together"]
    assert await world.titles("/?country=FR&chapter=munich") == []
    shown = await world.page("/?country=DE")
    assert "Lyon Munich" in shown.text


async def test_of_a_country_with_many_chapters_as_much_is_found(world: World) -> None:
    for number in range(1, 15):
        await world.chapter(number, f"Town{number}")
    await world.chapter(20, "Munich", "DE")
    for number in (1, 14, 20):
        await world.event(f"At {number}", chapter=number)
    await world.event("Hosted", chapter=20, hosts=(3,))
    assert await world.titles("/?country=FR") == ["At 1", "At 14", "Hosted"]
    assert await world.titles("/?country=DE") == ["At 20", "Hosted"]


async def test_only_what_is_online_can_be_asked_for(world: World) -> None:
    await world.event("Call", online=True, link="https://meet.example/x?a=1&b=2")
    await world.event("Garden", venue="Rue des Fleurs")
    assert await world.titles("/?online=1") == ["Call"]
    assert await world.titles("/?online=0") == ["Call", "Garden"]
    shown = await world.page("/?online=1")
    (link,) = shown.all("a", href="https://meet.example/x?a=1&b=2")
    assert {"nofollow", "noopener", "noreferrer"} == set(link["rel"].split())
    assert shown.all("input", id="online", checked="")


async def test_a_link_that_is_no_address_is_no_link(world: World) -> None:
    await world.event(link="javascript:alert(1)")
    shown = await world.page()
    assert all(not one["href"].startswith("javascript") for one in shown.all("a"))
    assert "javascript" not in shown.text


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    "</title><svg onload=alert(1)>",
    "{{ 7 * 7 }}{% raw %}",
    "<!-- --> &lt;b&gt; &amp;",
]


@pytest.mark.parametrize("words", HOSTILE)
async def test_what_people_write_is_text_and_nothing_else(world: World, words: str) -> None:
    plain = await world.page()
    kinds = {(tag, *sorted(attributes)) for tag, attributes in plain.tags}
    await world.chapter(5, "Lyon", name=words, city=words)
    await world.event(words, chapter=5, description=words, venue=words, attribution=words)
    await world.event("Off", status=EventStatus.CANCELLED, reason=words)
    ours = replace(Network(NETWORK, "x", "en", "Europe/Paris"), name=words)
    await world.write(lambda tx: networks.save(tx, ours, now=NOW))
    shown = await world.page()
    assert shown.text.count(" ".join(words.split())) >= 6
    scripts = shown.all("script")
    assert [one["src"].partition("?")[0] for one in scripts] == ["/agenda.js"]
    for tag, *attributes in {(tag, *sorted(given)) for tag, given in shown.tags} - kinds:
        assert tag not in {"img", "script", "iframe", "object", "style"}
        assert not [one for one in attributes if one.startswith("on") or one == "style"]


async def test_a_page_holds_nothing_that_its_policy_forbids(world: World) -> None:
    await world.chapter(5, "Lyon")
    await world.event("Potluck", description="soup", venue="Here", capacity=2)
    shown = await world.page()
    for tag, attributes in shown.tags:
        assert tag != "style"
        assert "style" not in attributes
        assert not [name for name in attributes if name.startswith("on")]
    loaded = [one["src"] for one in shown.all("script")] + [
        one["href"] for one in shown.all("link")
    ]
    assert loaded
    assert all(one.startswith("/agenda.") for one in loaded)
    policy = (await world.client.get("/")).headers["Content-Security-Policy"].split("; ")
    assert policy == [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]


async def test_a_single_event_can_be_put_into_a_calendar(world: World) -> None:
    event = await world.event("Potluck", venue="Rue des Fleurs")
    hidden = await world.event("Ours", audience=Audience.NETWORK)
    wish = await world.event("Wish", status=EventStatus.WISHED, starts=UNDATED, ends=UNDATED)
    path = f"/events/{encode(event.id)}.ics"
    assert [one["href"] for one in (await world.page()).all("a", href=path)] == [path]
    answer = await world.client.get(path)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{encode(event.id)}.ics"'
    (found,) = parsed(await answer.read()).events
    assert (str(found["SUMMARY"]), found.start) == ("Potluck", event.starts)
    gone = [encode(hidden.id), encode(wish.id), "zzzzzzzzzzzzz", "1"]
    assert [(await world.client.get(f"/events/{one}.ics")).status for one in gone] == [404] * 4


async def test_chapters_stand_on_a_map_and_in_a_list(world: World) -> None:
    await world.chapter(5, "Lyon", "FR")
    await world.chapter(6, "Fez", "MA", status=Status.SEED)
    await world.chapter(7, "Nowhere", None, latitude=None, longitude=None, status=Status.DORMANT)
    await world.chapter(8, "Ended", status=Status.COMPOSTED)
    shown = await world.page()
    assert [one["aria-hidden"] for one in shown.all("svg")] == ["true"] * len(shown.all("svg"))
    assert "Lyon · Active · no member yet" in shown.words
    assert "Fez · Seed · no member yet" in shown.words
    assert "Morocco" in shown.words
    assert "Ended" not in shown.text
    assert [one["href"] for one in shown.all("a", **{"class": "name"})] == [
        "/?chapter=fez",
        "/?chapter=lyon",
        "/?chapter=nowhere",
    ]
    assert not (await world.page("/?chapter=nowhere")).all("svg", **{"class": "map"})


async def test_with_an_address_of_ours_programs_are_told_where_to_subscribe(
    migrated: Path, tmp_path: Path
) -> None:
    async with opened(migrated, tmp_path, url="https://bot.example") as world:
        await world.chapter(5, "Lyon")
        shown = await world.page()
        for path in ("/calendar.ics", "/chapters/lyon.ics"):
            assert len(shown.all("a", href=f"webcal://bot.example{path}")) == 1
            assert len(shown.all("a", href=f"https://bot.example{path}")) == 1


async def test_without_one_there_is_the_file_and_no_guess(world: World) -> None:
    await world.chapter(5, "Lyon")
    shown = await world.page("/", Host="evil.example")
    assert "evil.example" not in str(shown.tags)
    assert shown.all("a", href="/calendar.ics")
    assert shown.all("a", href="/chapters/lyon.ics")
    assert not [one for one in shown.all("a") if one["href"].startswith("webcal")]


async def test_an_empty_agenda_says_what_to_do(world: World) -> None:
    await world.chapter(5, "Lyon")
    await world.chapter(6, "Fez", "MA")
    await world.event(chapter=6)
    assert "subscribe to the calendar of a chapter" in (await world.page("/?chapter=lyon")).text
    assert (await world.page("/?chapter=lyon")).all("a", href="/")
    await world.save(replace(world.made[0], audience=Audience.NETWORK))
    assert "Nothing is planned at the moment" in (await world.page()).text


async def test_where_no_network_is_known_a_page_says_so(migrated: Path, tmp_path: Path) -> None:
    async with opened(migrated, tmp_path, network=False) as world:
        shown = await world.page(status=404)
        assert "Nothing here yet" in shown.words
        assert shown.all("html", lang="en", dir="ltr")
        assert (await world.client.get("/events/1.ics")).status == 404


async def test_a_network_that_the_bot_was_removed_from_shows_nothing(world: World) -> None:
    event = await world.event("Potluck")
    assert await world.titles() == ["Potluck"]
    await world.write(lambda tx: presence.mark_gone(tx, NETWORK, now=NOW))
    assert "Potluck" not in (await world.page(status=404)).text
    assert (await world.client.get(f"/events/{encode(event.id)}.ics")).status == 404
    await world.write(lambda tx: presence.mark_back(tx, NETWORK))
    assert await world.titles() == ["Potluck"]
