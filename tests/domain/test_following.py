"""Calendars that are followed: when they are asked, what is missing, what is too much to go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.following import (
    EVERY,
    PATIENCE,
    Calendar,
    Tally,
    address,
    alike,
    failed,
    is_many,
    is_missing,
    next_check,
    patient,
    recovered,
    unread,
)

NOON = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
AGENDA = Calendar(
    id=7_654_321,
    network=1,
    chapter=2,
    url="https://example.org/secret.ics",
    name="Agenda",
    source="calendar:x",
    reason="",
    followed_by=3,
    followed_at=NOON,
    checked_at=NOON,
    read_at=NOON,
)


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("webcal://example.org/a.ics", "https://example.org/a.ics"),
        ("WEBCAL://example.org/a.ics", "https://example.org/a.ics"),
        (" <https://example.org/a.ics> ", "https://example.org/a.ics"),
        ("example.org/a.ics", "https://example.org/a.ics"),
        ("http://example.org/a.ics", "http://example.org/a.ics"),
        ("file:///etc/passwd", "file:///etc/passwd"),
        ("my calendar", "my calendar"),
    ],
)
def test_an_address_is_read_as_calendar_programs_write_it(typed: str, asked: str) -> None:
    assert address(typed) == asked


def test_calendars_of_one_moment_are_asked_at_different_ones() -> None:
    moments = {next_check(replace(AGENDA, id=number), NOON) for number in range(0, 1200, 100)}
    assert len(moments) == 12
    assert all(abs(moment - NOON - EVERY) <= timedelta(minutes=10) for moment in moments)


def test_each_failure_doubles_the_wait_up_to_a_day() -> None:
    waits = []
    calendar = AGENDA
    for _ in range(7):
        calendar = failed(calendar, NOON, gone=False)
        waits.append((next_check(calendar, NOON) - NOON) // HOUR)
    assert waits == [1, 2, 4, 8, 16, 24, 24]
    assert next_check(calendar, NOON, wait=3 * 86400) == NOON + timedelta(days=3)
    assert next_check(recovered(calendar, NOON), NOON) == next_check(AGENDA, NOON)


def test_somebody_is_asked_after_a_week_and_after_another_of_trying_on() -> None:
    calendar = failed(AGENDA, NOON, gone=False)
    calendar = failed(calendar, NOON + PATIENCE - HOUR, gone=False)
    assert calendar.asked_at is None
    calendar = failed(calendar, NOON + PATIENCE, gone=False)
    assert calendar.asked_at == NOON + PATIENCE
    assert failed(calendar, NOON + 2 * PATIENCE, gone=False).asked_at == NOON + PATIENCE
    calendar = patient(calendar, NOON + PATIENCE)
    assert failed(calendar, NOON + 2 * PATIENCE - HOUR, gone=False).asked_at is None
    assert failed(calendar, NOON + 2 * PATIENCE, gone=False).asked_at == NOON + 2 * PATIENCE


def test_what_is_gone_is_asked_about_at_once() -> None:
    calendar = failed(AGENDA, NOON, gone=True)
    assert (calendar.asked_at, calendar.state) == (NOON, "gone")


@pytest.mark.parametrize(
    ("gone", "coming", "many"),
    [(0, 0, False), (1, 1, False), (2, 2, False), (3, 3, True), (3, 15, False), (3, 14, True)],
)
def test_more_than_two_and_more_than_a_fifth_are_many(gone: int, coming: int, many: bool) -> None:
    assert is_many(gone, coming) is many


def test_what_could_not_be_read_is_not_missing() -> None:
    unreadable = unread(["a", "b#20260512T190000"])
    assert not is_missing("a", (), unreadable)
    assert not is_missing("b@2026-05-12", (), unreadable)
    assert not is_missing("a@2026-05-12T1900", (), unreadable)
    assert not is_missing("c", ("c",), unreadable)
    assert is_missing("c@2026-05-12", ("c@2026-05-19",), unreadable)
    assert is_missing("someone@example.org", (), unread(["someone"]))


@pytest.mark.parametrize(
    ("title", "other", "one"),
    [
        ("Potluck", "POTLUCK !", True),
        ("Apéro Ouishare Lyon", "Apero OuiShare Lyon", True),
        ("Potluck at the Hive", "The Hive potluck", True),
        ("Potluck", "Picnic", False),
        ("Workshop, part 1", "Workshop, part 2", False),
        ("誰でも", "誰でも", True),
        ("誰でも", "朝市", False),
    ],
)
def test_titles_are_of_one_event_when_they_say_the_same(title: str, other: str, one: bool) -> None:
    assert alike(title, other) is one
    assert alike(other, title) is one


def test_a_tally_never_owes_anything() -> None:
    assert Tally(1, 2, 3) - Tally(2, 1, 1) == Tally(0, 1, 2)
    assert not Tally()
    assert Tally() + Tally(cancelled=1)
