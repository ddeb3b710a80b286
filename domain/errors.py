"""Refusals: what a person asked for that cannot be done, as facts.

    Refusal
    ├── NotFound            nothing by that name            (what, text, nearest)
    ├── SeveralFound        more than one by that name      (what, text, found)
    ├── NotAllowed          the person may not do it        (needed, scope)
    ├── WhenRefused         a time that cannot be used
    │   ├── WhenUnreadable  in no known form                (text, example)
    │   ├── WhenNeedsTime   a day without an hour           (text, example)
    │   ├── WhenPast        already over                    (text, moment, example)
    │   ├── WhenImpossible  a day or hour that is not       (text, reason, example)
    │   └── WhenAmbiguous   could be several                (text, readings, example)
    ├── SelfServing         power for oneself, or in a circle: one per rule, beside its rule
    ├── TextRefused         empty, or too long              (field, length, limit)
    ├── StoreUnavailable    the store cannot be written     (reason)
    ├── PressUnknown        a button that means nothing any more
    ├── FormTooLate         a form that was ready too late to open
    ├── ChoiceUnknown       none of the choices of an option (option, text)
    ├── ServerOnly          only makes sense in the server
    └── …                   one per rule, beside its rule, in the module of its noun

A refusal carries facts, never prose: the views turn its class name and its
fields into a sentence in the reader's language (message ``refusal-<class>``,
variables named like the fields).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime


class Refusal(Exception):
    """A person asked for something that the rules do not allow; nothing was changed."""


class SelfServing(Refusal):
    """Somebody would give power to themselves, or to a chapter in a circle: the audit keeps it."""


@dataclass(eq=False)
class NotFound(Refusal):
    """Nothing of kind ``what`` answers to ``text``; ``nearest`` are the closest names, best first."""

    what: str
    text: str
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dated:
    """A name that others bear too, and the moment that tells them apart."""

    name: str
    moment: datetime


@dataclass(eq=False)
class SeveralFound(Refusal):
    """More than one ``what`` answers to ``text``; ``found`` are their names, best first."""

    what: str
    text: str
    found: tuple[str | Dated, ...]


@dataclass(eq=False)
class NotAllowed(Refusal):
    """The act needs a right that the person lacks: ``connector``, ``organiser``, ``steward`` or
    ``member``; of what, where ``scope`` names it."""

    needed: str
    scope: str = ""


@dataclass(eq=False)
class TextRefused(Refusal):
    """A text is empty (``length`` 0) or longer than Discord or the store allows."""

    field: str
    length: int
    limit: int


@dataclass(eq=False)
class StoreUnavailable(Refusal):
    """The store refused a write: ``locked``, ``full``, ``read-only``, ``damaged``, ``failing`` (the
    disk) or ``gone`` (the file was moved away). Nothing was changed."""

    reason: str


class PressUnknown(Refusal):
    """A button, select or form of which nothing here knows any more what it means."""


class FormTooLate(Refusal):
    """A form was to open, and Discord opens none so long after the press."""


@dataclass(eq=False)
class ChoiceUnknown(Refusal):
    """``text`` is none of the choices that an option offers."""

    option: str
    text: str


class ServerOnly(Refusal):
    """The command was used in a direct message but acts in the server."""


class WhenRefused(Refusal):
    """A time in words, ``text``, that cannot be used. Every one carries an ``example`` that can."""

    text: str
    example: str


@dataclass(eq=False)
class WhenUnreadable(WhenRefused):
    """``text`` is in no form that is known."""

    text: str
    example: str


@dataclass(eq=False)
class WhenNeedsTime(WhenRefused):
    """``text`` names a day, or a part of one, and no hour."""

    text: str
    example: str


@dataclass(eq=False)
class WhenPast(WhenRefused):
    """``text`` was understood, and is over."""

    text: str
    moment: datetime
    example: str


@dataclass(eq=False)
class WhenImpossible(WhenRefused):
    """``text`` names something that is not: ``day`` (31 February), ``hour`` (25:00), ``gap``
    (skipped by a clock change), ``far`` (more than ten years away)."""

    text: str
    reason: str
    example: str


@dataclass(eq=False)
class WhenAmbiguous(WhenRefused):
    """``text`` could be several moments; ``readings`` are they, in order."""

    text: str
    example: str
    readings: tuple[datetime, ...] = field(default=())
