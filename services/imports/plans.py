"""What an import would take, kept until it is confirmed: what was shown is what is taken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from domain.chapters import Chapter
from domain.characters import tidied
from domain.folding import fold
from domain.following import host_of
from domain.text import cut
from feeds.calendars.plain import dates_as_json, dates_of
from feeds.calendars.windows import Dates
from services.imports.reading import Coming, Page, Source, Window

DRAFT = "import"
_NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """A calendar that was read: for which ``chapter`` (``None``: the network), from which ``url``
    (``None``: a file), what it is called, and what it holds."""

    chapter: Chapter | None
    url: str | None
    name: str
    source: str
    attribution: str
    found: Coming
    span: Window
    etag: str | None = None
    modified: str | None = None
    digest: str | None = None

    @property
    def home(self) -> int | None:
        """The identifier of the chapter."""
        return self.chapter.id if self.chapter else None


def of_url(chapter: Chapter | None, page: Page, found: Coming, span: Window) -> Plan:
    """The plan of a calendar at an address. The address may be a secret: only its host is told."""
    url, host = page.url, host_of(page.url)
    name = _name(found.name) or host
    owed = name if name == host else f"{name} ({host})"
    return Plan(
        *(chapter, url, name, _source(chapter, url), owed, found, span),
        etag=page.etag,
        modified=page.modified,
        digest=page.digest,
    )


def of_file(chapter: Chapter | None, file: Source, found: Coming, span: Window) -> Plan:
    """The plan of a file. Keys of calendars are unlike any other's; two tables may count alike."""
    name = _name(found.name) or _name(file.name) or "file"
    table = fold(file.name) if file.name.casefold().endswith(".csv") else "ics"
    source = f"file:{chapter.id if chapter else 0}:{table}"
    return Plan(chapter, None, name, source, name, found, span)


def widened(plan: Plan) -> Plan:
    """``plan`` for the whole network."""
    if plan.url is not None:
        return replace(plan, chapter=None, source=_source(None, plan.url))
    kind, _, table = plan.source.split(":", 2)
    return replace(plan, chapter=None, source=f"{kind}:0:{table}")


def _source(chapter: Chapter | None, url: str) -> str:
    said = f"{chapter.id if chapter else 0} {url}"
    return f"calendar:{hashlib.sha256(said.encode()).hexdigest()[:24]}"


def _name(text: str | None) -> str:
    return cut(tidied(text), _NAME_LIMIT) if text else ""


def kept(plan: Plan) -> dict[str, Any]:
    """``plan`` as a draft keeps it."""
    found = plan.found
    return {
        "chapter": plan.home,
        "url": plan.url,
        "name": plan.name,
        "source": plan.source,
        "attribution": plan.attribution,
        "etag": plan.etag,
        "modified": plan.modified,
        "digest": plan.digest,
        "since": plan.span.since.isoformat(),
        "until": plan.span.until.isoformat(),
        "dates": dates_as_json(Dates(found.records, found.set_aside, found.more, found.name)),
        "whole": found.until.isoformat(),
        "over": found.over,
    }


def plan_of(content: dict[str, Any], chapter: Chapter | None) -> Plan:
    """The plan that ``kept`` wrote."""
    dates = dates_of(content["dates"])
    return Plan(
        chapter,
        content["url"],
        content["name"],
        content["source"],
        content["attribution"],
        Coming(
            dates.records,
            dates.set_aside,
            datetime.fromisoformat(content["whole"]),
            dates.more,
            dates.name,
            content["over"],
        ),
        Window(datetime.fromisoformat(content["since"]), datetime.fromisoformat(content["until"])),
        content["etag"],
        content["modified"],
        content["digest"],
    )
