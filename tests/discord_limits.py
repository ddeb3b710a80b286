"""What Discord refuses and its OpenAPI file does not say; and what the bot forbids itself.

Each function takes a request's body as it is sent and returns what is wrong, each
as ``where: what``. Sources: Discord's documentation of messages, components, application
commands and scheduled events; every limit counts characters.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

Body = dict[str, Any]

ROW, BUTTON, SELECT, LABEL = 1, 2, 3, 18
SUBCOMMAND, GROUP = 1, 2
CHAT_INPUT, USER, MESSAGE = 1, 2, 3
MOST_COMMANDS = {CHAT_INPUT: 100, USER: 15, MESSAGE: 15}
COMPONENTS_V2 = 1 << 15
COMMAND_NAME = re.compile(r"[-_'\w]{1,32}")


def message(body: Body, *, creates: bool) -> list[str]:
    """The limits of a message; ``creates`` when people are told of it, so that it could mention them."""
    found = []
    content = body.get("content") or ""
    if len(content) > 2000:
        found.append(f"content: {len(content)} characters, at most 2,000")
    if len(str(body.get("nonce") or "")) > 25:
        found.append("nonce: at most 25 characters")
    if creates and body.get("allowed_mentions") is None:
        found.append("allowed_mentions: missing, so whoever is named in the text would be called")
    asked = body.get("allowed_mentions") or {}
    if asked.get("parse"):
        found.append(f"allowed_mentions: {asked}, so more than people by name could be called")
    parts = (
        "content",
        "embeds",
        "components",
        "attachments",
        "sticker_ids",
        "poll",
        "message_reference",
    )
    if creates and not any(body.get(part) for part in parts):
        found.append("message: empty")
    found.extend(embeds(body.get("embeds") or []))
    v2 = bool((body.get("flags") or 0) & COMPONENTS_V2)
    if v2 and (content or body.get("embeds")):
        found.append("flags: components of the second kind exclude content and embeds")
    found.extend(components(body.get("components") or [], v2=v2))
    return found


def embeds(given: list[Body]) -> Iterator[str]:
    """At most ten, 6,000 characters together, none empty, no field without name or value."""
    if len(given) > 10:
        yield f"embeds: {len(given)}, at most 10"
    total = sum(len(text) for embed in given for text in _texts(embed))
    if total > 6000:
        yield f"embeds: {total} characters together, at most 6,000"
    for at, embed in enumerate(given):
        if not any(embed.get(part) for part in ("image", "thumbnail", *_TEXTS, "fields", "author")):
            yield f"embeds[{at}]: empty"
        for number, field in enumerate(embed.get("fields") or []):
            for part in ("name", "value"):
                if not str(field.get(part) or "").strip():
                    yield f"embeds[{at}].fields[{number}].{part}: empty"


_TEXTS = ("title", "description", "footer")


def _texts(embed: Body) -> Iterator[str]:
    yield from (embed.get(part) or "" for part in ("title", "description"))
    yield (embed.get("footer") or {}).get("text") or ""
    yield (embed.get("author") or {}).get("name") or ""
    for field in embed.get("fields") or []:
        yield from (field.get(part) or "" for part in ("name", "value"))


def components(given: list[Body], *, v2: bool) -> Iterator[str]:
    """Rows, buttons, selects and their ``custom_id``."""
    every = list(_inside(given))
    if v2 and len(every) > 40:
        yield f"components: {len(every)}, at most 40"
    if v2 and sum(len(part.get("content") or "") for part in every) > 4000:
        yield "components: more than 4,000 characters of text"
    if not v2 and len(given) > 5:
        yield f"components: {len(given)} rows, at most 5"
    yield from _named_once(every)
    for part in every:
        kind, name = part.get("type"), part.get("custom_id") or part.get("label") or "?"
        inner = part.get("components") or []
        if kind == ROW and not 1 <= len(inner) <= 5:
            yield f"components: a row of {len(inner)}, 1 to 5"
        if kind == ROW and len(inner) > 1 and any(one.get("type") != BUTTON for one in inner):
            yield "components: a row holds one select or up to five buttons"
        if kind == BUTTON and not (part.get("label") or part.get("emoji") or part.get("sku_id")):
            yield f"button {name}: neither label nor emoji"
        if kind == SELECT:
            yield from (f"select {name}: {what}" for what in _select(part))


def _inside(given: Iterable[Body]) -> Iterator[Body]:
    for part in given:
        yield part
        yield from _inside(part.get("components") or [])
        yield from _inside([one for one in (part.get("accessory"), part.get("component")) if one])


def _named_once(every: list[Body]) -> Iterator[str]:
    names = Counter(part["custom_id"] for part in every if "custom_id" in part)
    for name, times in names.items():
        if times > 1:
            yield f"custom_id {name}: used {times} times"
        if not 1 <= len(name) <= 100:
            yield f"custom_id {name[:20]}…: {len(name)} characters, 1 to 100"


def _select(part: Body) -> Iterator[str]:
    options = part.get("options") or []
    if not 1 <= len(options) <= 25:
        yield f"{len(options)} options, 1 to 25"
    values = Counter(option.get("value") for option in options)
    yield from (f"the value {value} {times} times" for value, times in values.items() if times > 1)
    if (part.get("max_values") or 1) > max(len(options), 1):
        yield "max_values is more than there are options"
    if (part.get("min_values") or 0) > (part.get("max_values") or 1):
        yield "min_values is more than max_values"


def modal(body: Body) -> Iterator[str]:
    """A title of 1–45 characters and one to five components."""
    title, given = body.get("title") or "", body.get("components") or []
    if not 1 <= len(title) <= 45:
        yield f"title: {len(title)} characters, 1 to 45"
    if not 1 <= len(given) <= 5:
        yield f"components: {len(given)}, 1 to 5"
    if not 1 <= len(body.get("custom_id") or "") <= 100:
        yield "custom_id: 1 to 100 characters"
    every = list(_inside(given))
    yield from _named_once(every)
    for part in every:
        if part.get("type") == SELECT:
            yield from (f"select {part.get('custom_id')}: {what}" for what in _select(part))
        if part.get("type") == LABEL and not 1 <= len(part.get("label") or "") <= 45:
            yield f"label {part.get('label')!r}: 1 to 45 characters"


def scheduled_event(body: Body, *, now: datetime | None) -> Iterator[str]:
    """It starts after ``now`` (when that is known) and ends after it starts."""
    starts, ends = (_moment(body.get(f"scheduled_{part}_time")) for part in ("start", "end"))
    if starts and now and starts <= now:
        yield f"scheduled_start_time: {starts.isoformat()} is over at {now.isoformat()}"
    if starts and ends and ends <= starts:
        yield "scheduled_end_time: not after the start"
    if body.get("entity_type") == 3 and ends is None and body.get("name"):
        yield "scheduled_end_time: an event outside Discord needs an end"


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def commands(given: list[Body]) -> Iterator[str]:
    """All the commands of an application or of a server."""
    for kind, most in MOST_COMMANDS.items():
        names = [
            command.get("name") for command in given if command.get("type", CHAT_INPUT) == kind
        ]
        if len(names) > most:
            yield f"commands: {len(names)} of type {kind}, at most {most}"
        for name, times in Counter(names).items():
            if times > 1:
                yield f"/{name}: {times} times"
    for one in given:
        yield from command(one)


def command(body: Body) -> Iterator[str]:
    """One command with everything inside it."""
    name = f"/{body.get('name')}"
    if body.get("type", CHAT_INPUT) != CHAT_INPUT:
        if not 1 <= len(body.get("name") or "") <= 32:
            yield f"{name}: a name has 1 to 32 characters"
        if body.get("description"):
            yield f"{name}: a context menu has no description"
        return
    size = _size(body)
    if size > 8000:
        yield f"{name}: {size} characters, at most 8,000"
    yield from _named(body, name)
    yield from _options(body.get("options") or [], name, depth=0)


def _options(given: list[Body], above: str, *, depth: int) -> Iterator[str]:
    if len(given) > 25:
        yield f"{above}: {len(given)} options or subcommands, at most 25"
    for name, times in Counter(option.get("name") for option in given).items():
        if times > 1:
            yield f"{above} {name}: {times} times"
    optional = False
    for option in given:
        name = f"{above} {option.get('name')}"
        yield from _named(option, name)
        if option.get("type") in {SUBCOMMAND, GROUP}:
            if option["type"] == GROUP and depth > 0:
                yield f"{name}: a group inside a group"
            yield from _options(option.get("options") or [], name, depth=depth + 1)
            continue
        if option.get("required") and optional:
            yield f"{name}: required, after one that is not"
        optional = optional or not option.get("required")
        yield from (f"{name}: {what}" for what in _choices(option))


def _choices(option: Body) -> Iterator[str]:
    choices = option.get("choices") or []
    if len(choices) > 25:
        yield f"{len(choices)} choices, at most 25"
    if choices and option.get("autocomplete"):
        yield "choices and autocomplete exclude each other"
    for choice in choices:
        for label in (choice.get("name"), *(choice.get("name_localizations") or {}).values()):
            if not 1 <= len(label or "") <= 100:
                yield f"the choice {label!r}: 1 to 100 characters"


def _named(body: Body, name: str) -> Iterator[str]:
    for given in (body.get("name") or "", *(body.get("name_localizations") or {}).values()):
        if not COMMAND_NAME.fullmatch(given) or given != given.lower():
            yield f"{name}: {given!r} is no name: 1 to 32 lower-case letters, digits, - and _"
    said = (body.get("description") or "", *(body.get("description_localizations") or {}).values())
    for given in said:
        if not given.strip() or len(given) > 100:
            yield f"{name}: a description has 1 to 100 characters, {given[:30]!r} has {len(given)}"


def _size(body: Body) -> int:
    """Characters that Discord counts: names, descriptions and values, each in its longest language."""
    total = 0
    for part in ("name", "description"):
        spoken = (body.get(part) or "", *(body.get(f"{part}_localizations") or {}).values())
        total += max(len(text) for text in spoken)
    total += len(str(body.get("value", "")))
    return total + sum(
        _size(one) for part in ("options", "choices") for one in body.get(part) or []
    )
