"""Buttons, selects and modals: finding them in what the bot sent, and filling them in."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .world import Json


class Component(enum.IntEnum):
    ROW = 1
    BUTTON = 2
    SELECT = 3
    TEXT = 4
    USERS = 5
    ROLES = 6
    MENTIONABLES = 7
    CHANNELS = 8
    LABEL = 18
    RADIO = 21
    CHECKBOXES = 22
    CHECKBOX = 23


OF_THINGS = (Component.USERS, Component.ROLES, Component.MENTIONABLES, Component.CHANNELS)

Resolve = Callable[[object, Json], str]  # a thing and where to describe it → its identifier


def walk(components: Sequence[Json]) -> Iterator[Json]:
    """Every component, however deep it lies."""
    for component in components:
        yield component
        inner = component.get("components") or []
        alone = [component[key] for key in ("component", "accessory") if component.get(key)]
        yield from walk([*inner, *alone])


def find(components: Sequence[Json], name: str) -> Json:
    """The component with a `custom_id`, else with a label, else whose `custom_id` starts so.

    Raises:
        LookupError: there is none, or it is disabled, so that nobody could press it.
    """
    pressable = [c for c in walk(components) if c.get("custom_id")]
    tests: list[Callable[[Json], bool]] = [
        lambda c: c["custom_id"] == name,
        lambda c: c.get("label") == name,
        lambda c: str(c["custom_id"]).startswith(name),
    ]
    for test in tests:
        for component in filter(test, pressable):
            if component.get("disabled"):
                raise LookupError(f"{name!r} is disabled")
            return component
    offered = [(c["custom_id"], c.get("label")) for c in pressable]
    raise LookupError(f"no component {name!r} among {offered}")


def chosen(component: Json, values: Sequence[object], resolve: Resolve) -> Json:
    """What a client sends for a select: its values, and who or what they are.

    Raises:
        LookupError: a value that the select does not offer.
    """
    data: Json = {"custom_id": component["custom_id"], "component_type": component["type"]}
    if component["type"] in OF_THINGS:
        resolved: Json = {}
        data["values"] = [resolve(value, resolved) for value in values]
        return data | {"resolved": resolved}
    return data | {"values": [_offered(component, str(value)) for value in values]}


def filled(modal: Json, values: Mapping[str, Any], resolve: Resolve) -> Json:
    """What a client sends for a modal.

    Args:
        values: by `custom_id` or by label; what is not named keeps what it was opened with.

    Raises:
        LookupError: a name that the modal does not have, or a required field left empty.
    """
    left = dict(values)
    resolved: Json = {}

    def fill(field: Json, label: str | None) -> Json:
        given = left.pop(field["custom_id"], left.pop(label, None) if label else None)
        sent = _field(field, given, resolve, resolved)
        empty = sent.get("value", sent.get("values")) in ("", [], None)
        if empty and field.get("required", True):
            raise LookupError(f"{label or field['custom_id']!r} is required")
        return sent

    components: list[Json] = []
    for outer in modal["components"]:
        if outer["type"] == Component.LABEL:
            inner = fill(outer["component"], outer.get("label"))
            components.append({"type": outer["type"], "id": 1, "component": inner})
        elif outer["type"] == Component.ROW:
            inners = [fill(field, field.get("label")) for field in outer["components"]]
            components.append({"type": outer["type"], "id": 1, "components": inners})
    if left:
        raise LookupError(f"the modal has no {sorted(left)}")
    data: Json = {"custom_id": modal["custom_id"], "components": components}
    return data | ({"resolved": resolved} if resolved else {})


def _field(field: Json, given: Any, resolve: Resolve, resolved: Json) -> Json:
    kind = field["type"]
    sent: Json = {"type": kind, "custom_id": field["custom_id"], "id": 1}
    if kind == Component.TEXT:
        return sent | {"value": str(field.get("value") or "") if given is None else str(given)}
    if kind == Component.CHECKBOX:
        return sent | {"value": bool(field.get("default") if given is None else given)}
    options = field.get("options") or []
    defaults = [option["value"] for option in options if option.get("default")]
    if kind == Component.RADIO:
        value = next(iter(defaults), None) if given is None else _offered(field, str(given))
        return sent | {"value": value}
    values = given if isinstance(given, (list, tuple)) else [] if given is None else [given]
    if kind in OF_THINGS:
        return sent | {"values": [resolve(value, resolved) for value in values]}
    if given is None:
        return sent | {"values": defaults}
    return sent | {"values": [_offered(field, str(value)) for value in values]}


def _offered(component: Json, value: str) -> str:
    """A value of a select, by itself or by its label."""
    options = component.get("options") or []
    for key in ("value", "label"):
        for option in options:
            if option[key] == value:
                return str(option["value"])
    raise LookupError(f"{value!r} is not offered among {[option['value'] for option in options]}")
