"""The public agenda's rules: days, what may be asked, which language is meant."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.accepted import known, preferred
from domain.chapters import Chapter, Status
from domain.chapters import Kind as ChapterKind
from domain.events import UNDATED, Audience, Event, Kind
from domain.events import Status as EventStatus
from domain.public_agenda import (
    MOST_PAGES,
    Asked,
    Doubt,
    Entry,
    Group,
    by_day,
    chosen,
    entry,
    read,
)
from domain.times import wall_at

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
OURS = ("ar", "ca", "de", "en", "es", "fr", "it", "pt")
ZONES = ("Europe/Paris", "America/New_York", "Pacific/Apia", "Asia/Kolkata", "Pacific/Kiritimati")


def event(number: int = 1, **details: object) -> Event:
    given: dict[str, object] = {
        "id": number,
        "network": 1,
        "chapter": None,
        "title": f"Event {number}",
        "kind": Kind.MEETUP,
        "wall": NOW.replace(tzinfo=None),
        "zone": "Europe/Paris",
        "starts": NOW + timedelta(days=1),
        "ends": NOW + timedelta(days=1, hours=2),
        "audience": Audience.PUBLIC,
    }
    return Event(**{**given, **details})  # type: ignore[arg-type]


def group(number: int, name: str, country: str | None = "FR") -> Group:
    return Group(
        Chapter(
            *(number, 1, name.lower(), name, ChapterKind.PLACE, Status.ACTIVE, None, country),
            *(None, None, None, "Europe/Paris", "fr"),
        ),
        members=number,
    )


GROUPS = (group(1, "Lyon"), group(2, "Fez", "MA"), group(3, "Theme", None))


def shown(one: Event) -> Entry:
    found = entry(one, {})
    assert found is not None
    return found


moments = st.integers(-30 * 86400, 400 * 86400).map(lambda far: NOW + timedelta(seconds=far))
events = st.lists(
    st.tuples(moments, st.integers(60, 31 * 86400)).map(
        lambda one: (one[0], one[0] + timedelta(seconds=one[1]))
    ),
    max_size=30,
).map(
    lambda spans: [
        shown(event(number, starts=starts, ends=ends))
        for number, (starts, ends) in enumerate(spans)
        if ends > NOW
    ]
)


@given(events, st.sampled_from(ZONES))
def test_every_event_stands_once_under_the_day_on_which_it_begins_for_the_reader(
    entries: list[Entry], zone: str
) -> None:
    days = by_day(entries, zone, now=NOW)
    assert sorted(one.code for day in days for one in day.entries) == sorted(
        one.code for one in entries
    )
    dates = [day.on for day in days if day.on is not None]
    assert dates == sorted(set(dates))
    assert all(day.entries for day in days)
    for number, day in enumerate(days):
        starts = [one.starts for one in day.entries]
        assert starts == sorted(starts)
        if day.on is None:
            assert number == 0
            assert all(one <= NOW for one in starts)
        else:
            assert {wall_at(one, zone).date() for one in starts} == {day.on}
            assert all(one > NOW for one in starts)


def test_a_day_is_the_readers_also_across_the_date_line() -> None:
    one = shown(event(starts=datetime(2026, 5, 9, 10, 30, tzinfo=UTC)))
    (apia,) = by_day([one], "Pacific/Apia", now=NOW)
    (honolulu,) = by_day([one], "Pacific/Honolulu", now=NOW)
    assert apia.on is not None
    assert honolulu.on is not None
    assert (apia.on.day, honolulu.on.day) == (9, 9)
    later = shown(event(starts=datetime(2026, 5, 9, 11, tzinfo=UTC)))
    (kiritimati,) = by_day([later], "Pacific/Kiritimati", now=NOW)
    assert kiritimati.on is not None
    assert kiritimati.on.day == 10


@pytest.mark.parametrize("audience", [one for one in Audience if one is not Audience.PUBLIC])
def test_what_is_not_public_is_no_entry(audience: Audience) -> None:
    assert entry(event(audience=audience), {}) is None


def test_what_has_no_day_is_no_entry() -> None:
    assert entry(event(status=EventStatus.WISHED), {}) is None
    assert entry(event(starts=UNDATED, ends=UNDATED), {}) is None
    assert entry(event(status=EventStatus.CANCELLED, series=7, slot=None), {}) is None
    assert entry(event(status=EventStatus.CANCELLED, series=7, slot=datetime(2026, 5, 5)), {})


def test_an_entry_can_hold_nobody() -> None:
    names = {one.name for one in fields(Entry)}
    assert not names & {"organiser", "going", "maybe", "waiting", "outside", "attended", "message"}


@given(st.integers(1, 50), st.integers(0, 60))
def test_seats_that_are_left_are_never_less_than_none(capacity: int, going: int) -> None:
    free = shown(event(capacity=capacity, going=going)).free
    assert free == max(0, capacity - going)


def test_hosts_without_a_page_of_their_own_have_a_name_and_no_link() -> None:
    groups = {one.chapter.id: one for one in GROUPS}
    found = entry(event(chapter=9, chapter_name="Ended", hosts=(1, 8)), groups)
    assert found is not None
    assert [(one.name, one.slug) for one in found.hosts] == [("Ended", None), ("Lyon", "lyon")]


def test_what_is_asked_is_read() -> None:
    given_ = {"chapter": "fez", "country": "ma", "online": "1", "zone": "paris", "lang": "fr-CA"}
    assert read({**given_, "page": "3"}, GROUPS, OURS) == Asked(
        chapter=2, country="MA", online=True, zone="Europe/Paris", language="fr", page=3
    )


@given(
    st.dictionaries(
        st.sampled_from(["chapter", "country", "online", "zone", "lang", "page", "other"]),
        st.one_of(st.text(max_size=40), st.sampled_from(["lyon", "FR", "1", "0", "UTC", "en"])),
    )
)
def test_whatever_is_asked_is_answered_or_doubted(asked: dict[str, str]) -> None:
    found = read(asked, GROUPS, OURS)
    assert found.chapter in {None, 1, 2, 3}
    assert found.country in {None, "FR", "MA"}
    assert found.language in {None, *OURS}
    assert 1 <= found.page <= MOST_PAGES
    assert found.status in {200, 400, 404}
    assert (found.status == 200) is (found.doubts == ())
    if found.zone is not None:
        wall_at(NOW, found.zone)
    hash(found)


def test_not_there_outweighs_not_understood() -> None:
    assert Asked(doubts=(Doubt.ZONE,)).status == 400
    assert Asked(doubts=(Doubt.ZONE, Doubt.CHAPTER)).status == 404


def test_chapters_are_chosen_by_all_that_was_asked() -> None:
    assert chosen(Asked(), GROUPS) == GROUPS
    assert chosen(Asked(country="MA"), GROUPS) == GROUPS[1:2]
    assert chosen(Asked(chapter=1), GROUPS) == GROUPS[:1]
    assert chosen(Asked(chapter=1, country="MA"), GROUPS) == ()


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("", None),
        ("*", None),
        ("fr", "fr"),
        ("FR-be", "fr"),
        ("tlh, en;q=0.1", "en"),
        ("en;q=0.5, de;q=0.501", "de"),
        ("en;q=0.5, de;q=0.5", "en"),
        ("en;q=0, de;q=0.001", "de"),
        ("en;q=2, de;q=1.000", "de"),
        ("en ; q=0.4 , it ; q=0.9", "it"),
    ],
)
def test_a_browser_is_heard(header: str, meant: str | None) -> None:
    assert preferred(header, OURS) == meant


@given(st.text(max_size=300))
def test_whatever_a_browser_says_it_is_spoken_to_in_one_of_ours(header: str) -> None:
    assert preferred(header, OURS) in {None, *OURS}


def test_a_language_is_known_by_its_tag() -> None:
    assert known("pt_BR", OURS) == "pt"
    assert known("PT", OURS) == "pt"
    assert known("p", OURS) is None
    assert known("pt-BR", ("pt", "pt-BR")) == "pt-BR"
