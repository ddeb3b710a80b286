"""Windows and dates as JSON, for the way between the bot and the process that reads calendars."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any, Final

from domain.reasons import LeftOut, Reason, Refused, Skipped
from domain.records import EventRecord, EventStatus
from feeds.calendars.windows import Dates, Window

Json = dict[str, Any]


def _maybe(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda value: None if value is None else read(value)


def _left(value: Json) -> LeftOut:
    return LeftOut(value["field"], Reason(value["reason"]), value["value"])


# The fields of a record that JSON has no type for.
_READ: Final[Mapping[str, Callable[[Any], Any]]] = {
    "wall": datetime.fromisoformat,
    "at": _maybe(datetime.fromisoformat),
    "lasts": _maybe(lambda seconds: timedelta(seconds=seconds)),
    "status": EventStatus,
    "categories": tuple,
    "skips": lambda some: tuple(map(datetime.fromisoformat, some)),
    "extras": lambda some: tuple(map(datetime.fromisoformat, some)),
    "occurrence": _maybe(datetime.fromisoformat),
    "left_out": lambda some: tuple(map(_left, some)),
}


def _record(said: Json) -> EventRecord:
    values: Json = {
        name: _READ[name](value) if name in _READ else value for name, value in said.items()
    }
    return EventRecord(**values)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, LeftOut):
        return {"field": value.field, "reason": value.reason.value, "value": value.value}
    return value


def window_as_json(window: Window) -> Json:
    """``window`` as JSON; ``window_of`` reads it."""
    return {each.name: _plain(getattr(window, each.name)) for each in fields(window)}


def window_of(said: Json) -> Window:
    """The window that ``window_as_json`` wrote."""
    since, until = (datetime.fromisoformat(said[name]) for name in ("since", "until"))
    return Window(since, until, said["most"], said["zone"])


def dates_as_json(found: Dates) -> Json:
    """``found`` as JSON; ``dates_of`` reads it."""
    return {
        "records": [
            {each.name: _plain(getattr(one, each.name)) for each in fields(one)}
            for one in found.records
        ],
        "set_aside": [
            {
                "refused": isinstance(one, Refused),
                "key": one.key,
                "reason": one.reason.value,
                "facts": dict(one.facts),
                "line": one.line,
            }
            for one in found.set_aside
        ],
        "more": found.more,
        "name": found.name,
    }


def dates_of(said: Json) -> Dates:
    """The dates that ``dates_as_json`` wrote."""
    records = tuple(map(_record, said["records"]))
    set_aside = tuple(
        (Refused if one["refused"] else Skipped)(
            one["key"], Reason(one["reason"]), one["facts"], one["line"]
        )
        for one in said["set_aside"]
    )
    return Dates(records, set_aside, said["more"], said["name"])
