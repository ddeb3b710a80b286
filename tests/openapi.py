"""Every request that the bot makes, held against Discord's own description of its HTTP API.

The description lies beside the repository and is not part of it. Where it is absent
only the limits of ``tests/discord_limits.py`` are checked, and a test says so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
import simcord

from tests import discord_limits as limits

FILE = Path(__file__).resolve().parents[1].parent / "shared" / "discord" / "openapi.json"

_URI = "urn:discord"
_DISCORD_EPOCH_MS = 1_420_070_400_000
_PERMISSIONS = frozenset({"allow", "deny", "permissions", "default_member_permissions"})
_NUMBER_OR_TEXT = ("integer", "string", ["integer", "null"], ["string", "null"])
_UNIONS = (
    jsonschema_rs.ValidationErrorKind.OneOfNotValid,
    jsonschema_rs.ValidationErrorKind.AnyOf,
)


class Contract:
    """Discord's description, compiled as far as it is asked for."""

    def __init__(self, document: dict[str, Any] | None) -> None:
        self._paths: dict[str, Any] = document["paths"] if document else {}
        self._templates = [(path, path.strip("/").split("/")) for path in self._paths]
        self._validators: dict[tuple[str, str], jsonschema_rs.Validator] = {}
        self._registry = jsonschema_rs.Registry(
            [(_URI, {"components": _lenient(document["components"]) if document else {}})],
            draft=jsonschema_rs.Draft202012,
        )

    @classmethod
    def load(cls) -> Contract:
        """Read the file; without it the contract knows the limits alone."""
        return cls(json.loads(FILE.read_bytes()) if FILE.exists() else None)

    def check(self, method: str, path: str, body: Any, *, now: datetime | None = None) -> list[str]:
        """What is wrong with a request; empty when nothing is.

        ``path`` without host and version (``/channels/1/messages``); ``body`` is the
        JSON (``payload_json`` where files are sent along) or ``None``; ``now`` is when it
        was made, if that is known.
        """
        # The limits can only be read off a body of the right shape.
        return list(self._described(method, path, body)) or _limited(method, path, body, now)

    def _described(self, method: str, path: str, body: Any) -> Iterator[str]:
        if not self._paths:
            return
        template = self._template(method, path)
        if template is None:
            yield "no such operation"
            return
        wanted = self._paths[template][method.lower()].get("requestBody")
        if wanted is None or body is None:
            if wanted and wanted.get("required") and body is None:
                yield "a body is required"
            return
        key = (method, template)
        if key not in self._validators:
            content = wanted["content"]
            schema = content.get("application/json") or content["multipart/form-data"]
            self._validators[key] = jsonschema_rs.Draft202012Validator(
                _with_absolute_references(_lenient(schema["schema"])), registry=self._registry
            )
        for error in self._validators[key].iter_errors(body):
            yield from dict.fromkeys(_reasons(error))

    def _template(self, method: str, path: str) -> str | None:
        """The path of the description that a request's path is an instance of, the most literal first."""
        parts = path.partition("?")[0].strip("/").split("/")
        matches = [
            (sum(wanted == given for wanted, given in zip(template, parts, strict=True)), at)
            for at, template in self._templates
            if len(template) == len(parts)
            and method.lower() in self._paths[at]
            and all(w == g or w.startswith("{") for w, g in zip(template, parts, strict=True))
        ]
        return max(matches)[1] if matches else None


def _with_absolute_references(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {
            key: f"{_URI}{value}" if key == "$ref" else _with_absolute_references(value)
            for key, value in schema.items()
        }
    if isinstance(schema, list):
        return [_with_absolute_references(value) for value in schema]
    return schema


def _lenient(schema: Any) -> Any:
    """The description with identifiers and permissions as Discord takes them: text or number."""
    if isinstance(schema, list):
        return [_lenient(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "snowflake":
        return {**schema, "type": ["string", "integer"]}
    changed = {key: _lenient(value) for key, value in schema.items()}
    for name in _PERMISSIONS & set(changed.get("properties") or ()):
        if changed["properties"][name].get("type") in _NUMBER_OR_TEXT:
            changed["properties"][name] = {
                "type": ["integer", "string", "null"],
                "pattern": r"^\d+$",
            }
    return changed


def _reasons(error: jsonschema_rs.ValidationError) -> Iterator[str]:
    """Why a value fits none of several shapes: the reasons of the shape that it was meant to have."""
    if isinstance(error.kind, _UNIONS):
        shapes = [shape for shape in error.kind.context if shape]
        meant = min(shapes, key=lambda shape: (_of_another_type(error, shape), len(shape)))
        for reason in meant:
            yield from _reasons(reason)
        return
    where = ".".join(str(step) for step in error.instance_path) or "body"
    yield f"{where}: {error.message[-200:]}"


def _of_another_type(
    error: jsonschema_rs.ValidationError, shape: list[jsonschema_rs.ValidationError]
) -> bool:
    """Whether a shape is not meant at all: the value's ``type`` is another, or it is no ``null``."""
    discriminator = [*error.instance_path, "type"]
    return any(
        reason.instance_path == discriminator
        or (
            reason.instance_path == error.instance_path
            and isinstance(reason.kind, jsonschema_rs.ValidationErrorKind.Type)
        )
        for reason in shape
    )


def _limited(method: str, path: str, body: Any, now: datetime | None) -> list[str]:
    for pattern, check in _KINDS:
        if re.fullmatch(pattern, f"{method} {path.partition('?')[0]}"):
            return list(check(body or {}, now))
    return []


def _callback(body: dict[str, Any], _now: datetime | None) -> list[str]:
    data = body.get("data") or {}
    match body.get("type"):
        case 4:
            return limits.message(data, creates=True)
        case 7:
            return limits.message(data, creates=False)
        case 8 if len(data.get("choices") or []) > 25:
            return [f"choices: {len(data['choices'])}, at most 25"]
        case 9:
            return list(limits.modal(data))
    return []


def _commands(body: Any, _now: datetime | None) -> list[str]:
    return list(limits.commands(body if isinstance(body, list) else [body]))


def _original(body: dict[str, Any], _now: datetime | None) -> list[str]:
    # Answers what was deferred, and so tells people of it for the first time.
    return limits.message(body, creates=bool(body.get("content")))


_Check = Callable[[Any, datetime | None], list[str]]
_KINDS: list[tuple[str, _Check]] = [
    (r"POST /channels/\d+/messages", lambda body, _: limits.message(body, creates=True)),
    (r"PATCH /channels/\d+/messages/\d+", lambda body, _: limits.message(body, creates=False)),
    (r"POST /interactions/\d+/[^/]+/callback", _callback),
    (r"POST /webhooks/\d+/[^/]+", lambda body, _: limits.message(body, creates=True)),
    (r"PATCH /webhooks/\d+/[^/]+/messages/@original", _original),
    (r"PATCH /webhooks/\d+/[^/]+/messages/\d+", lambda b, _: limits.message(b, creates=False)),
    (r"(PUT|POST) /applications/\d+(/guilds/\d+)?/commands", _commands),
    (r"POST /guilds/\d+/scheduled-events", lambda b, now: list(limits.scheduled_event(b, now=now))),
    (
        r"PATCH /guilds/\d+/scheduled-events/\d+",
        lambda body, now: list(limits.scheduled_event(body, now=now)),
    ),
]


@cache
def contract() -> Contract:
    """The contract, read once for all the stories."""
    return Contract.load()


def violations(env: simcord.Env) -> list[str]:
    """What Discord would have refused, or the bot forbids itself, among all requests of a story."""
    found: list[str] = []
    now = datetime.min.replace(tzinfo=UTC)
    for request in env.http_requests:
        now = max(now, min(_newest(request.path), env.now()))
        wrong = contract().check(request.method, request.path, request.json, now=now)
        found.extend(f"{request.method} {request.path}: {what}" for what in wrong)
    return found


def _newest(path: str) -> datetime:
    """When the youngest thing named in a path was made: the request is not older."""
    identifiers = (int(part) for part in path.split("/") if part.isdigit())
    milliseconds = (max(identifiers, default=0) >> 22) + _DISCORD_EPOCH_MS
    return datetime.fromtimestamp(milliseconds / 1000, tz=UTC)
