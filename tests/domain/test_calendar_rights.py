"""Whose calendar shows what: what its owner finds in Discord; outside, what is public and no more."""

from __future__ import annotations

import pytest

from domain.calendars import is_for
from domain.events import Audience
from domain.people import Person
from tests.views.calendars.reading import NETWORK, event

STRANGER = Person(NETWORK, 1, "bo")
LYON = Person(NETWORK, 2, "cy", chapters=frozenset({5}))
CONNECTOR = Person(NETWORK, 3, "di", connects=frozenset({6}))


@pytest.mark.parametrize(
    ("audience", "readers"),
    [
        (Audience.PUBLIC, {None, STRANGER, LYON, CONNECTOR}),
        (Audience.NETWORK, {STRANGER, LYON, CONNECTOR}),
        (Audience.CHAPTER, {LYON}),
        (Audience.CONNECTORS, {CONNECTOR}),
    ],
)
def test_an_event_is_in_the_calendars_of_its_audience(
    audience: Audience, readers: set[Person | None]
) -> None:
    found = event(chapter=5, audience=audience)
    everyone = (None, STRANGER, LYON, CONNECTOR)
    assert {one for one in everyone if is_for(one, found)} == readers


def test_who_made_it_sees_it() -> None:
    found = event(chapter=5, audience=Audience.CHAPTER, organiser=STRANGER.id)
    assert is_for(STRANGER, found)
    assert not is_for(None, found)
