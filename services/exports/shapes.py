"""What stands in each file of an export, in the shapes that ``import`` reads."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any, Final

from db.exports import Row, Someone
from db.found_by import Kept
from domain.characters import tidied
from domain.handbook import Source as PageSource
from domain.members import Field, Level
from domain.records import Shape
from domain.text import slugify

EVENTS: Final = (
    *("chapter", "id", "name", "status", "local_date", "local_time", "time", "yes_rsvp_count"),
    *("waitlist_count", "venue_city", "venue_country", "venue", "link", "zone", "minutes"),
    "description",
)
MEMBERS: Final = (
    *("discord_id", "name", "city", "country", "chapter"),
    *("skills", "languages", "topics", "visibility"),
)
VENUES: Final = (
    *("id", "name", "postcode", "city", "region", "country", "kind"),
    *("latitude", "longitude", "web"),
)
_OPENED: Final = (Field.CITY, Field.CHAPTERS, Field.SKILLS, Field.LANGUAGES, Field.TOPICS)
_NOTHING: Final = Kept((), Level.NOBODY)
_LONGEST_NAME: Final = 80


class Keys:
    """Identifiers of one file, each once: the source's own where it has one."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, *candidates: str | None) -> str:
        """The first of ``candidates`` that is free; the last one is unlike all others."""
        found = next(one for one in candidates if one and one not in self._taken)
        self._taken.add(found)
        return found


def chapter(row: Row, keys: Keys) -> dict[str, Any]:
    """A record of ``chapters.json``."""
    theme = row["country"] is None
    return {
        "id": keys.of(row["source_key"], row["slug"], f"{row['slug']}-chapter"),
        "name": row["name"],
        "city": row["name"] if theme else row["city"] or row["name"],
        "country": row["country"] or "",
        "region": row["region"] or "",
        "status": row["status"],
    }


def event(row: Row, keys: Keys) -> dict[str, Any]:
    """A row of ``events.csv``."""
    minutes = int((row["until"] - row["at"]).total_seconds()) // 60
    return {
        "chapter": row["chapter"] or "",
        "id": keys.of(row["source_key"], f"event-{row['id']}"),
        "name": row["title"],
        "status": row["status"],
        "local_date": f"{row['wall']:%Y-%m-%d}",
        "local_time": f"{row['wall']:%H:%M:%S}",
        "time": f"{row['at']:%Y-%m-%dT%H:%M:%SZ}",
        "yes_rsvp_count": row["going"] + row["outside"],
        "venue": row["venue"] or "",
        "link": row["link"] or "",
        "zone": row["zone"],
        "minutes": minutes,
        "description": row["description"] or "",
    }


def member(one: Someone) -> dict[str, Any]:
    """A row of ``members.csv``, with the first of their chapters by name."""

    def said(field: Field) -> Sequence[str]:
        return one.fields.get(field, _NOTHING).content

    levels = [
        f"{field.value}:{one.fields[field].level.value}"
        for field in _OPENED
        if one.fields.get(field, _NOTHING).level is not Level.NOBODY
    ]
    return {
        "discord_id": one.id,
        # A name of which nothing is seen would be no name to whoever reads the list.
        "name": one.name if tidied(one.name) else str(one.id),
        "city": "".join(said(Field.CITY)[:1]),
        "country": one.country or "",
        "chapter": "".join(one.homes[:1]),
        **{field.value: ";".join(said(field)) for field in _OPENED[2:]},
        "visibility": ";".join(levels),
    }


def venue(row: Row, keys: Keys) -> dict[str, Any]:
    """A row of ``venues.csv``."""
    known = {name: row[name] if row[name] is not None else "" for name in VENUES[1:]}
    for name in ("latitude", "longitude"):
        if row[name] is not None:
            known[name] = f"{row[name]:.7f}".rstrip("0").rstrip(".")
    digest = hashlib.sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()[:12]
    return {"id": keys.of(row["source_key"], f"{row['source_key']}-{digest}"), **known}


# ── Markdown ─────────────────────────────────────────────────────────────────────────────────


def partner(row: Row, keys: Keys) -> tuple[str, str]:
    """The name of a file below ``partners/``, and what stands in it."""
    content = row["content"]
    places = [place["text"] for place in content["locations"]]
    said: dict[str, object] = {}
    match Shape(content["shape"]):
        case Shape.TITLE_LOCATIONS:
            said = {"title": row["name"], "locations": places}
        case Shape.NAME_CITY:
            said = {"name": row["name"], "city": "".join(places[:1])}
    said |= {
        "url": row["url"],
        "start": _text(content["started"]),
        "end": _text(content["ended"]),
        "size": content["size"],
        "sectors": content["sectors"],
        "activities": content["activities"],
        "created": content["recorded"],
    }
    path = _path(f"{row['source_key']}.md", row["name"], keys)
    return path, _front({name: value for name, value in said.items() if value})


def page(row: Row, keys: Keys) -> tuple[str, str]:
    """The name of a file below ``handbook/``, and what stands in it.

    Its front matter is not YAML: who reads it (``feeds.handbook``) knows quotes and no escapes.
    """
    of_folder = row["source"] == PageSource.FOLDER.value
    name = row["key"].partition(":")[2] if of_folder else f"{slugify(row['title'])}.md"
    said = {
        "title": row["title"],
        "language": row["language"],
        "url": row["url"],
        "date": f"{row['changed']:%Y-%m-%d}",
        "audience": row["audience"],
        "replaces": row["replaces"],
    }
    lines = [f'{name}: "{value}"' for name, value in said.items() if value]
    text = "\n".join(("---", *lines, "---", "", row["body"], ""))
    return _path(name, f"{row['title']} {row['id']}", keys), text


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _front(said: Mapping[str, object]) -> str:
    """Front matter whose values YAML reads as the texts that they are: JSON is YAML."""
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in said.items()]
    return "\n".join(("---", *lines, "---", ""))


def _path(wanted: str, otherwise: str, keys: Keys) -> str:
    """A name of a file that leads nowhere else, is not hidden, and is not taken."""
    path = PurePosixPath(wanted)
    parts = path.parts
    safe = (
        not path.is_absolute()
        and all(part[0] != "." and part.isprintable() for part in parts)
        and max(map(len, parts), default=0) <= _LONGEST_NAME
        and not set(wanted) & set('\\:*?"<>|')
    )
    stem = slugify(otherwise)[:_LONGEST_NAME] or "page"
    digest = hashlib.sha256(f"{wanted} {otherwise}".encode()).hexdigest()[:8]
    return keys.of(wanted if safe else None, f"{stem}.md", f"{stem}-{digest}.md")
