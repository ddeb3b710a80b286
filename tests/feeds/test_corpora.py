"""Calendars and feeds that are hostile or broken: each costs no more than itself."""

from __future__ import annotations

import time
from collections import Counter
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.magazine import MOST_ENTRIES, SUMMARY_LIMIT, TITLE_LIMIT
from domain.reasons import FileRefused, Refused, Skipped
from feeds.articles.parsing import NoFeed, parsed
from feeds.articles.plain import as_json, of_json
from feeds.articles.reading import read
from feeds.bounded import Bounds
from feeds.calendars.expansion import expanded
from feeds.calendars.plain import dates_as_json, dates_of
from feeds.calendars.reading import read_dates
from feeds.calendars.windows import Dates, Window
from tests.corpora.shelf import CORPORA, Case, cases
from tests.feeds.calendars import SINCE, UNTIL, calendar, event
from tests.feeds.sockets import connections

WINDOW = Window(SINCE, UNTIL, 100, "Europe/Paris")
WHERE = "https://example.org/feed"
DEAR = 1.5  # seconds of the processor that one file may cost in the process that reads it


def names(cases_: list[Case]) -> list[str]:
    return [case.name for case in cases_]


CALENDARS, FEEDS = cases("calendars"), cases("feeds")


@pytest.mark.parametrize("folder", ["calendars", "feeds"])
def test_every_file_has_its_line_in_the_table(folder: str) -> None:
    lie = {one.name for one in (CORPORA / folder).iterdir()} - {"outcomes.md"}
    assert lie == set(names(cases(folder)))
    assert len(lie) >= 70


def dated(data: bytes) -> tuple[str, Dates | None]:
    """What became of a calendar, in the words of its table."""
    try:
        found = expanded(data, WINDOW, Path("calendar"))
    except FileRefused as refusal:
        return f"file={refusal.reason}", None
    said = [f"dates={len(found.records)}"]
    for word, kind in (("refused", Refused), ("skipped", Skipped)):
        reasons = Counter(str(one.reason) for one in found.set_aside if isinstance(one, kind))
        if reasons:
            each = (f"{why}*{n}" if n > 1 else why for why, n in sorted(reasons.items()))
            said.append(f"{word}={','.join(each)}")
    left = {f"{one.field}:{one.reason}" for record in found.records for one in record.left_out}
    said += ["more=yes"] * found.more + [f"left={','.join(sorted(left))}"] * bool(left)
    return " ".join(said), found


@pytest.mark.parametrize("case", CALENDARS, ids=names(CALENDARS))
def test_a_calendar_comes_to_what_its_table_says(case: Case) -> None:
    data = (CORPORA / "calendars" / case.name).read_bytes()
    began = time.thread_time()
    outcome, found = dated(data)
    assert time.thread_time() - began < DEAR
    assert outcome == case.outcome
    if found is not None:
        assert dates_of(dates_as_json(found)) == found
        if data.count(b"UID:good"):
            # However broken its neighbours are, what is well is read, unless a calendar ended before.
            assert case.name == "deep-calendars.ics" or "good" in {one.key for one in found.records}


@pytest.mark.parametrize("case", FEEDS, ids=names(FEEDS))
def test_a_feed_comes_to_what_its_table_says(case: Case) -> None:
    data = (CORPORA / "feeds" / case.name).read_bytes()
    began = time.thread_time()
    with connections() as begun:
        found, reason = None, ""
        try:
            found = parsed(data, WHERE)
        except NoFeed as refusal:
            reason = refusal.reason
    assert begun == []  # whatever a feed names, nothing is asked for on its behalf
    assert time.thread_time() - began < DEAR
    if found is None:
        assert case.outcome == f"none={reason}"
        return
    said = [f"entries={len(found.entries)}"]
    said += [f"aside={found.aside}"] * bool(found.aside)
    said += [f"linked={len(found.linked)}"] * bool(found.linked)
    said.append(f"dated={sum(one.published is not None for one in found.entries)}")
    assert " ".join(said) == case.outcome
    assert of_json(as_json(found)) == found
    assert len(found.entries) <= MOST_ENTRIES
    for one in found.entries:
        assert one.link.startswith(("https://", "http://"))
        assert 0 < len(one.title) <= TITLE_LIMIT
        assert len(one.summary) <= SUMMARY_LIMIT
        assert "root:" not in one.title + one.summary
        assert not set(one.title) & set("\u202e\u200b\0\x1b\n")


async def test_half_a_letter_in_one_article_does_not_cost_the_others() -> None:
    data = (CORPORA / "feeds" / "title-controls.xml").read_bytes()
    found = await read(data, WHERE)
    assert [one.title for one in found.entries] == ["ab[31mcd", "All is well"]


async def test_a_hundred_thousand_removed_dates_end_in_a_reason() -> None:
    first = datetime(2026, 5, 5, 19)
    removed = (f"{first + timedelta(days=day):%Y%m%dT%H%M%S}" for day in range(100_000))
    heavy = event(
        "DTSTART:20260505T190000",
        "RRULE:FREQ=DAILY",
        *(f"EXDATE:{one}" for one in removed),
        uid="heavy",
    )
    good = event("DTSTART:20260512T170000Z", uid="good", title="All is well")
    found = await read_dates(
        calendar(heavy, good), since=SINCE, until=UNTIL, bounds=Bounds(seconds=60)
    )
    assert [one.key for one in found.records] == ["good"]
    assert [str(one.reason) for one in found.set_aside] == ["too-long"]
