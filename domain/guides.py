"""Help: what it is about, and who reads it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from domain.people import Person


class Guide(StrEnum):
    """What help is about; names of the contract."""

    EVENTS = "events"
    REMINDERS = "reminders"
    QUESTIONS = "questions"
    ONBOARDING = "onboarding"
    CHAPTERS = "chapters"
    PEOPLE = "people"
    PROFILE = "profile"
    PRIVACY = "privacy"
    DECISIONS = "decisions"
    HANDBOOK = "handbook"
    BOARD = "board"
    PROJECTS = "projects"
    MAGAZINE = "magazine"
    MENUS = "menus"
    CONNECTORS = "connectors"
    STEWARDS = "stewards"


class Reader(StrEnum):
    """Who reads help, from who needs it most to who may do most."""

    NEWCOMER = "newcomer"
    MEMBER = "member"
    CONNECTOR = "connector"
    STEWARD = "steward"


#: What the words of a question for help (``Understood.topic``) are about.
GUIDES: Final[Mapping[str, Guide]] = {
    "event": Guide.EVENTS,
    "reminder": Guide.REMINDERS,
    "onboarding": Guide.ONBOARDING,
    "chapter": Guide.CHAPTERS,
    "people": Guide.PEOPLE,
    "profile": Guide.PROFILE,
    "privacy": Guide.PRIVACY,
    "decision": Guide.DECISIONS,
    "handbook": Guide.HANDBOOK,
    "board": Guide.BOARD,
    "project": Guide.PROJECTS,
    "partner": Guide.PROJECTS,
    "magazine": Guide.MAGAZINE,
    "connector": Guide.CONNECTORS,
}


def reader_of(person: Person) -> Reader:
    """As whom ``person`` reads help: someone without a chapter is new."""
    if person.steward:
        return Reader.STEWARD
    if person.connects:
        return Reader.CONNECTOR
    return Reader.MEMBER if person.chapters else Reader.NEWCOMER


def guides_for(reader: Reader) -> tuple[Guide, ...]:
    """What ``reader`` can do something about, in the order of a first visit."""
    hidden = {
        Reader.STEWARD: frozenset[Guide](),
        Reader.CONNECTOR: frozenset({Guide.STEWARDS}),
    }.get(reader, frozenset({Guide.CONNECTORS, Guide.STEWARDS}))
    return tuple(guide for guide in Guide if guide not in hidden)
