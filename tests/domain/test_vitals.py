"""Health: what is wrong, what a person should look at, and nothing that is neither."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.backups import BackupState, Copy
from domain.vitals import (
    BRIEFLY,
    DISK_FULL,
    DISK_LOW,
    MOST_COUNTED,
    Gateway,
    Outbox,
    Sign,
    Vitals,
    health,
)

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
QUIET = Outbox({"planned": 3, "sending": 0, "uncertain": 0, "dead": 5}, 0, timedelta(0), 0)
COPIES = BackupState(Copy(NOW - HOUR, 1000), 3, NOW + 23 * HOUR, None, None)
WELL = Vitals(
    NOW,
    Gateway(connected=True, since=NOW - HOUR, why=""),
    QUIET,
    backup=COPIES,
    paused_until=NOW - HOUR,
    free=10**10,
)


def lost(since: datetime) -> Gateway:
    return Gateway(connected=False, since=since, why="the connection was lost", lost=True)


def test_nothing_is_said_when_all_is_well() -> None:
    found = health(WELL)
    assert (found.wrong, found.warnings) == ((), ())


@pytest.mark.parametrize(
    ("vitals", "line"),
    [
        (
            replace(WELL, gateway=Gateway(connected=False, since=NOW, why="starting")),
            "gateway: not connected to Discord since 2026-05-04 10:00:00 UTC: starting",
        ),
        (
            replace(
                WELL,
                gateway=Gateway(connected=False, since=NOW, why="it is away", until=NOW + HOUR),
            ),
            "gateway: not connected to Discord since 2026-05-04 10:00:00 UTC: it is away; "
            "tried again at 2026-05-04 11:00:00 UTC",
        ),
        (
            replace(WELL, gateway=lost(NOW - BRIEFLY)),
            "gateway: not connected to Discord since 2026-05-04 09:59:30 UTC: "
            "the connection was lost",
        ),
        (
            replace(WELL, failing=("full", NOW)),
            "store: cannot be written since 2026-05-04 10:00:00 UTC: full",
        ),
        (replace(WELL, outbox=None), "store: does not answer"),
        (
            replace(WELL, outbox=replace(QUIET, late=12, late_by=timedelta(seconds=345))),
            "deliveries: 12 late, the oldest by 345 seconds",
        ),
        (
            replace(WELL, outbox=replace(QUIET, late=MOST_COUNTED, late_by=HOUR)),
            "deliveries: 10000 or more late, the oldest by 3600 seconds",
        ),
        (
            replace(WELL, backup=replace(COPIES, overdue=NOW)),
            "backup: overdue since 2026-05-04 10:00:00 UTC, the newest: 2026-05-04 09:00:00 UTC",
        ),
        (
            replace(WELL, backup=replace(COPIES, newest=None, overdue=NOW)),
            "backup: overdue since 2026-05-04 10:00:00 UTC, the newest: none",
        ),
        (replace(WELL, free=DISK_FULL - 1), "disk: 49 MB are left beside the store"),
    ],
)
def test_what_keeps_it_from_its_work_is_wrong(vitals: Vitals, line: str) -> None:
    assert health(vitals).wrong == (line,)


@pytest.mark.parametrize(
    ("vitals", "line"),
    [
        (
            replace(WELL, outbox=replace(QUIET, dead_today=2)),
            "dead: 2 deliveries failed for good in the last day",
        ),
        (
            replace(WELL, outbox=replace(QUIET, by_status={"uncertain": 1})),
            "uncertain: of 1 deliveries it is not known whether they arrived",
        ),
        (
            replace(WELL, paused_until=NOW + HOUR),
            "paused: Discord refuses too much, nothing is sent until 2026-05-04 11:00:00 UTC",
        ),
        (
            replace(WELL, administrator=2),
            "administrator: held in 2 of the servers, and not needed",
        ),
        (replace(WELL, free=DISK_LOW - 1), "disk: 499 MB are left beside the store"),
        (
            replace(WELL, backup=replace(COPIES, failing="the disk is full")),
            "backup: the last one failed: the disk is full",
        ),
    ],
)
def test_what_a_person_should_look_at_is_a_warning_and_not_wrong(vitals: Vitals, line: str) -> None:
    found = health(vitals)
    assert (found.wrong, found.warnings) == ((), (line,))


def test_a_connection_that_comes_back_within_half_a_minute_alarms_nobody() -> None:
    soon = replace(WELL, gateway=lost(NOW - BRIEFLY + timedelta(seconds=1)))
    assert health(soon).wrong == ()


def test_every_sign_begins_a_line_somewhere() -> None:
    ill = Vitals(
        NOW,
        Gateway(connected=False, since=NOW),
        Outbox({"uncertain": 1}, 1, HOUR, 1),
        ("full", NOW),
        replace(COPIES, overdue=NOW),
        NOW + HOUR,
        0,
        1,
    )
    found = health(ill)
    assert {line.split(":")[0] for line in (*found.wrong, *found.warnings)} == set(Sign)
