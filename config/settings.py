"""Settings from the environment and ``.env``: read once, frozen, the token hidden.

A bad value is refused with the setting's name, what is wrong with it and an example.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from dotenv import dotenv_values

LEVELS = ("debug", "info", "warning", "error")
FORMATS = ("console", "json")
DEFAULT_DATABASE = "sqlite:///data/bot.db"
DEFAULT_API = "https://discord.com/api/v10"


class BadSetting(Exception):
    """A setting that cannot be used; ``str()`` names it, says why and gives an example."""

    def __init__(self, name: str, wrong: str, example: str) -> None:
        super().__init__(f"{name} {wrong}. Example: {name}={example}")


class Secret:
    """A text that never shows itself in logs or tracebacks; ``reveal()`` gives it."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that can be set, see the README. Durations are in seconds."""

    token: Secret | None
    guild_id: int | None
    api_base: str
    gateway_url: str | None
    database: Path  # the file of SQLite's; with a server, only what stands beside it is named so
    server: Secret | None  # the address of PostgreSQL, which may hold a password
    shard_count: int
    shard_ids: tuple[int, ...]
    web_host: str
    web_port: int
    web_public_url: str | None
    network_name: str
    language: str
    zone: str
    backup_dir: Path
    backup_every: int
    log_level: str
    log_format: str


def load(environ: Mapping[str, str], folder: Path) -> Settings:
    """Read the settings; the environment wins over ``folder/.env``. Raises ``BadSetting``."""
    from_file = {key: value for key, value in dotenv_values(folder / ".env").items() if value}
    given = {**from_file, **{key: value for key, value in environ.items() if value}}
    return Settings(
        token=_token(given.get("DISCORD_TOKEN", "")),
        guild_id=_number(given, "DISCORD_GUILD_ID", None, 1, 2**63),
        api_base=_url(given, "DISCORD_API_BASE", DEFAULT_API, ("http", "https")).rstrip("/"),
        gateway_url=_url_or_none(given, "DISCORD_GATEWAY_URL", ("ws", "wss")),
        database=folder / _file(given.get("DATABASE_URL", DEFAULT_DATABASE)),
        server=_server(given.get("DATABASE_URL", DEFAULT_DATABASE)),
        shard_count=_count(given),
        shard_ids=_shards(given),
        web_host=given.get("WEB_HOST", "127.0.0.1"),
        web_port=_port(given),
        web_public_url=_url_or_none(given, "WEB_PUBLIC_URL", ("http", "https")),
        network_name=given.get("NETWORK_NAME", "Ouishare").strip()[:80],
        language=_language(given.get("DEFAULT_LANGUAGE", "en")),
        zone=_zone(given.get("DEFAULT_TIMEZONE", "Europe/Paris")),
        backup_dir=folder / given.get("BACKUP_DIR", "data/backups"),
        backup_every=_every(given.get("BACKUP_EVERY", "24h")),
        log_level=_one_of(given, "LOG_LEVEL", "info", LEVELS),
        log_format=_one_of(given, "LOG_FORMAT", "console", FORMATS),
    )


def _token(text: str) -> Secret | None:
    text = text.strip()
    if not text:
        return None
    if any(character.isspace() for character in text) or len(text) < 20:
        raise BadSetting(
            "DISCORD_TOKEN",
            "does not look like a bot token (one word of letters, digits, dots and dashes)",
            "the token from your application's Bot page",
        )
    return Secret(text)


def _number(
    given: Mapping[str, str], name: str, default: int | None, least: int, most: int
) -> int | None:
    text = given.get(name)
    if text is None:
        return default
    if not re.fullmatch(r"\d+", text.strip()) or not least <= int(text) <= most:
        raise BadSetting(name, "must be a whole number", "123456789012345678")
    return int(text)


def _port(given: Mapping[str, str]) -> int:
    text = given.get("WEB_PORT", "8080").strip()
    if not re.fullmatch(r"\d{1,5}", text) or int(text) > 65535:
        raise BadSetting("WEB_PORT", "must be a port from 0 (any free one) to 65535", "8080")
    return int(text)


def _url(given: Mapping[str, str], name: str, default: str, schemes: tuple[str, ...]) -> str:
    text = given.get(name, default).strip()
    if not re.fullmatch(rf"({'|'.join(schemes)})://[^\s/]+\S*", text):
        raise BadSetting(
            name,
            f"must be an address that begins with {schemes[-1]}://",
            f"{schemes[-1]}://proxy.example/api/v10",
        )
    return text


def _url_or_none(given: Mapping[str, str], name: str, schemes: tuple[str, ...]) -> str | None:
    return _url(given, name, "", schemes) if name in given else None


def _server(text: str) -> Secret | None:
    if re.fullmatch(r"(postgresql|postgres)://[^\s/]*/[^\s/?]+(\?\S*)?", text):
        return Secret(text)
    return None


def _file(text: str) -> str:
    if text.startswith("sqlite:///") and len(text) > len("sqlite:///"):
        return text.removeprefix("sqlite:///")
    if _server(text):
        return DEFAULT_DATABASE.removeprefix("sqlite:///")
    raise BadSetting(
        "DATABASE_URL",
        "must name a file of SQLite or a database of PostgreSQL",
        "sqlite:///data/bot.db or postgresql://bot@localhost/bot",
    )


def _count(given: Mapping[str, str]) -> int:
    return _number(given, "SHARD_COUNT", 1, 1, 10_000) or 1


def _shards(given: Mapping[str, str]) -> tuple[int, ...]:
    text, count = given.get("SHARD_IDS", "").strip(), _count(given)
    if not text or text == "all":
        return tuple(range(count))
    if not re.fullmatch(r"\d+(\s*,\s*\d+)*", text):
        raise BadSetting("SHARD_IDS", "must be numbers separated by commas", "0")
    ids = tuple(sorted({int(part) for part in text.split(",")}))
    if ids[-1] >= count:
        raise BadSetting("SHARD_IDS", f"must be smaller than SHARD_COUNT, which is {count}", "0")
    if len(ids) < count and _server(given.get("DATABASE_URL", DEFAULT_DATABASE)) is None:
        raise BadSetting(
            "SHARD_IDS",
            "leaves shards to other processes, which needs a DATABASE_URL of PostgreSQL: a file of "
            "SQLite has one process",
            "all",
        )
    return ids


def _language(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", text.strip()):
        raise BadSetting("DEFAULT_LANGUAGE", "must be the code of a language", "fr")
    return text.strip()


def _zone(text: str) -> str:
    try:
        ZoneInfo(text.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadSetting(
            "DEFAULT_TIMEZONE", "is not a time zone of the IANA list", "Europe/Paris"
        ) from None
    return text.strip()


def _every(text: str) -> int:
    found = re.fullmatch(r"(\d{1,5})\s*([smhd])", text.strip())
    if not found or not int(found[1]):
        raise BadSetting("BACKUP_EVERY", "must be a number and a unit (s, m, h or d)", "24h")
    return int(found[1]) * {"s": 1, "m": 60, "h": 3600, "d": 86400}[found[2]]


def _one_of(given: Mapping[str, str], name: str, default: str, known: tuple[str, ...]) -> str:
    text = given.get(name, default).strip().lower()
    if text not in known:
        raise BadSetting(name, f"must be one of {', '.join(known)}", default)
    return text
