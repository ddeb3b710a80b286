"""Series by the front door: made, shown, found."""

from __future__ import annotations

from datetime import datetime, timedelta

from tests.stories.conftest import Town
from tests.stories.series.playing import dates, labels, pick, series, walls


async def test_the_preview_says_how_it_comes_back_and_until_when(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(
        town.square, "event create", title="Soup", when="12 May 19:00", repeat="monthly_weekday"
    )
    said = shown.response.content
    assert "**every month, on the second Tuesday**, without end" in said
    assert "<t:1778605200:f> · <t:1781024400:f> · <t:1784048400:f>" in said
    assert not await dates(town)
    await ada.select(shown.response, ["n4"])
    assert "until 11 August 2026" in shown.response.content
    assert labels(shown) == ["Until… (until 11 August 2026)", "Confirm", "Discard"]
    await ada.click(shown.response, label="Confirm")
    assert await walls(town) == [
        datetime(2026, 5, 12, 19),
        datetime(2026, 6, 9, 19),
        datetime(2026, 7, 14, 19),
        datetime(2026, 8, 11, 19),
    ]


async def test_the_last_day_can_be_typed(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(
        town.square, "event create", title="Soup", when="14 May 19:00", repeat="weekly"
    )
    form = await ada.select(shown.response, ["typed"])
    await ada.submit_modal(form, {"until": "28 May"})
    await ada.click(shown.response, label="Confirm")
    assert [wall.day for wall in await walls(town)] == [14, 21, 28]


async def test_an_end_before_the_beginning_is_refused(town: Town) -> None:
    ada = town.steward()
    shown = await ada.slash(
        town.square, "event create", title="Soup", when="14 May 19:00", repeat="weekly"
    )
    form = await ada.select(shown.response, ["typed"])
    refused = await ada.submit_modal(form, {"until": "10 May"})
    assert "would end before its next date (<t:1778778000:F>)" in refused.response.content
    assert "without end" in shown.response.content


async def test_dates_stand_half_a_year_ahead_and_follow_by_themselves(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, repeat="weekly")
    first = await dates(town)
    assert len(first) == 25  # Thursdays from 14 May to 29 October
    assert first[-1].starts <= town.house.now() + timedelta(weeks=26)
    await town.wait(timedelta(weeks=3))
    later = await dates(town)
    assert later[-1].starts == first[-1].starts + timedelta(weeks=3, hours=0)
    assert len(later) == 26


async def test_after_a_long_outage_no_date_is_made_that_is_past(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, repeat="weekly")
    town.bot.post.stop()
    await town.wait(timedelta(weeks=52))
    assert not await dates(town)
    await town.restart()
    await town.wait(timedelta(minutes=1))
    now = town.house.now()
    found = await dates(town)
    assert len(found) == 26
    assert all(event.starts > now for event in found)


async def test_three_yearly_dates_stand(town: Town) -> None:
    ada = town.steward()
    await series(town, ada, repeat="yearly")
    assert [wall.year for wall in await walls(town)] == [2026, 2027, 2028]


async def test_only_the_card_of_the_next_date_stands(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await series(town, ada)
    assert len(town.square.history()) == 1
    await town.wait(timedelta(days=10, hours=8))  # the first has begun
    cards = [one for one in town.square.history() if one.embeds and not one.content]
    assert len(cards) == 1
    await town.wait(timedelta(hours=1, minutes=1))
    cards = [one for one in town.square.history() if one.embeds and not one.content]
    assert len(cards) == 2


async def test_an_early_answer_neither_posts_a_card_nor_is_lost(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await series(town, ada)
    _, second, *_ = await dates(town)
    await bo.slash(town.square, "event join", event=pick(second))
    await town.wait(timedelta(minutes=5))
    assert len(town.square.history()) == 1
    await town.wait(timedelta(days=11))
    card = [one for one in town.square.history() if one.embeds and not one.content][-1]
    assert f"<t:{int(second.starts.timestamp())}:F>" in str(card.embeds[0].to_dict())
    assert "one person is coming" in str(card.embeds[0].to_dict())


async def test_a_date_tells_of_its_series_and_opens_the_others(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await series(town, ada)
    shown = await bo.slash(town.square, "event show", event="Soup")
    field = next(one for one in shown.response.embeds[0].fields if one.name == "Comes back")
    assert "every two weeks, on Thursday · without end" in field.value
    assert "Next dates: <t:1779987600:f>" in field.value
    assert "Another date…" in labels(shown)
    _, second, *_ = await dates(town)
    opened = await bo.select(shown.response, [str(second.id)])
    assert f"<t:{int(second.starts.timestamp())}:F>" in str(opened.response.embeds[0].to_dict())


async def test_suggestions_are_single_dates(town: Town) -> None:
    ada = town.steward()
    await series(town, ada)
    choices = await ada.autocomplete(town.square, "event show", "event", "soup")
    names = [choice["name"] for choice in choices]
    assert names[0].startswith("Soup · Thu 14 May 2026 19:00")
    assert len(names) == len(set(names)) == 13


async def test_an_event_becomes_the_first_date_of_a_series(town: Town) -> None:
    ada, bo = town.steward(), town.person("bo")
    await town.network(announce_channel=town.square.id)
    await series(town, ada, repeat="none")
    assert len(await dates(town)) == 1
    await bo.slash(town.square, "event join", event="Soup")
    shown = await ada.slash(town.square, "event edit", event="Soup", repeat="monthly_date")
    assert "every month, on day 14" in shown.response.content
    await ada.select(shown.response, ["n4"])
    await ada.click(shown.response, label="Confirm")
    assert "now comes back every month, on day 14" in shown.response.content
    assert [wall.month for wall in await walls(town)] == [5, 6, 7, 8]
    await town.wait(timedelta(seconds=5))
    assert not town.inbox(bo)
    assert len(town.square.history()) == 1


async def test_french_organisers_read_french(town: Town) -> None:
    ada = town.steward()
    await town.speaks(ada, "fr")
    shown = await ada.slash(
        town.square, "event create", title="Soupe", when="31 mai 19h", repeat="monthly_date"
    )
    assert "**chaque mois, le 31 (ou le dernier jour)**, sans fin" in shown.response.content
