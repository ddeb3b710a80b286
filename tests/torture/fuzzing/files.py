"""Doors at which files are read: imports, calendars, feeds, pages; and the calendar that is written."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from tempfile import mkdtemp

from domain.errors import Refusal
from domain.records import Refused, Skipped, fingerprint
from feeds import events_ics
from feeds.articles.parsing import NoFeed, parsed
from feeds.articles.plain import as_json, of_json
from feeds.calendars.expansion import expanded
from feeds.calendars.plain import dates_as_json, dates_of
from feeds.calendars.windows import Window
from feeds.fields import Unusable
from feeds.handbook import html, markdown, robots
from feeds.kinds import reader
from tests.corpora.shelf import CORPORA
from tests.torture.fuzzing.mutation import octets, text, words
from tests.torture.fuzzing.running import Entry, Make
from tests.views.calendars.reading import body, event, of_events, only

_FIXTURES = Path(__file__).parents[2] / "feeds" / "fixtures"
_WINDOW = Window(
    datetime(2026, 5, 1, tzinfo=UTC), datetime(2026, 6, 1, tzinfo=UTC), 200, "Europe/Paris"
)
_URL = "https://example.org/feed"
_FILES = {
    "import events.csv": ("events", "events.csv"),
    "import events.ics": ("events", "calendar.ics"),
    "import venues.csv": ("venues", "venues.csv"),
    "import chapters.json": ("chapters", "chapters.json"),
    "import members.csv": ("members", "members.csv"),
    "import members.json": ("members", "members.json"),
    "import directory.md": ("directory", "directory/Heron House.md"),
}


@cache
def _folder() -> Path:
    """Where inputs lie while they are read: in memory, where the machine has such a place."""
    memory = Path("/dev/shm")  # noqa: S108 - one folder of our own in it
    return Path(mkdtemp(prefix="fuzz", dir=memory if memory.is_dir() else None))


def _imported(name: str) -> Entry:
    kind, fixture = _FILES[name]
    seeds = ((_FIXTURES / fixture).read_bytes(),)

    def read(data: bytes) -> None:
        path = _folder() / Path(fixture).name
        path.write_bytes(data)
        for each in reader(kind, path)(path):
            assert each.reason if isinstance(each, Skipped | Refused) else fingerprint(each)

    make = _records(seeds[0]) if fixture.endswith(".json") else partial(octets, seeds=seeds)
    return Entry(name, make, read, in_loop=False)


def _records(data: bytes) -> Make:
    """JSON that is whole more often than not, with anything in the place of its values."""
    (name, records), *_ = [
        (name, one) for name, one in json.loads(data).items() if isinstance(one, list)
    ]
    kept: list[dict[str, object]] = [one for one in records if isinstance(one, dict)]

    def make(chance: random.Random) -> bytes:
        if chance.random() < 0.2:
            return octets(chance, (data,))
        fresh = [dict(chance.choice(kept)) for _ in range(chance.randint(1, 3))]
        for record in fresh:
            for key in chance.sample(sorted(record), chance.randint(0, min(3, len(record)))):
                record[key] = _any(chance)
        return json.dumps({name: fresh}).encode()

    return make


def _any(chance: random.Random, depth: int = 0) -> object:
    plain = (None, True, -1, 2**70, 1e308, float("nan"), "", text(chance, words())[:300])
    if depth > 2 or chance.random() < 0.7:
        return chance.choice(plain)
    if chance.random() < 0.5:
        return [_any(chance, depth + 1) for _ in range(chance.randint(0, 3))]
    return {chance.choice(words())[:20]: _any(chance, depth + 1) for _ in range(2)}


def stored(folder: str) -> tuple[bytes, ...]:
    """The files of a corpus that are small enough to be changed ten thousand times."""
    files = sorted(one for one in (CORPORA / folder).iterdir() if one.suffix != ".md")
    return tuple(one.read_bytes() for one in files if one.stat().st_size < 20_000)


def _calendar(data: bytes) -> None:
    found = expanded(data, _WINDOW, Path("calendar"))
    assert len(found.records) <= _WINDOW.most
    assert dates_of(dates_as_json(found)) == found


def _feed(data: bytes) -> None:
    found = parsed(data, _URL)
    assert of_json(as_json(found)) == found
    assert all(one.link.startswith(("http://", "https://")) for one in found.entries)


def _page(data: bytes) -> None:
    found = html.read(data, "https://example.org/page")
    assert found is None or found.title


def _robots(data: bytes) -> None:
    robots.rules(data).allow("https://example.org/a")
    robots.addresses(data)


def _handbook_file(data: bytes) -> None:
    found = markdown.page_of_bytes("page.md", data, _SAVED)
    assert isinstance(found, Skipped) or found.title


_SAVED = datetime(2026, 5, 4, tzinfo=UTC)
_MARKDOWN = (
    b"---\ntitle: Pairs\nlanguage: fr\naudience: members\nurl: https://example.org\n---\n# Pairs\n\nTwo by two.\n",
    b"# A page\n\nWith [a link](https://example.org), a list:\n\n- one\n- two\n\n## And more\n\n> said\n",
    b"+++\ntitle = 'x'\n+++\n| a | b |\n|---|---|\n",
)
_HTML = (
    b"<!doctype html><html lang=fr><head><title>Page</title><meta property='article:modified_time' "
    b"content='2026-05-04'></head><body><nav>x</nav><main><h1>Hello</h1><p>A <b>word</b> and "
    b"<a href='/b'>a link</a></p><ul><li>one<li>two</ul><pre>x  y</pre></main></body></html>",
    b"User-agent: *\nDisallow: /private\nSitemap: https://example.org/sitemap.xml\nCrawl-delay: 3\n",
    b"<urlset><url><loc>https://example.org/a&amp;b</loc></url></urlset>",
)


def _written(given: tuple[int, str, str, str]) -> None:
    """A calendar says what it was told, and nothing beside it."""
    number, title, venue, description = given
    octets_ = body(of_events(event(number, title=title, venue=venue, description=description)))
    found = only(octets_)
    lines = octets_.split(b"\r\n")
    for once in (b"BEGIN:VEVENT", b"END:VEVENT", b"BEGIN:VCALENDAR", b"END:VCALENDAR"):
        assert lines.count(once) == 1
    assert not set(octets_) & {*range(9), 11, 12, *range(14, 32), 127}
    assert {name.split(";")[0] for name in found} <= _PROPERTIES, found.keys()
    assert all(len(line) <= 75 for line in lines)
    (again,) = [
        one for one in events_ics.parse(octets_, Path("calendar")) if not isinstance(one, Skipped)
    ]
    assert isinstance(again, Refused) or again.series is None


_PROPERTIES = {
    *("UID", "DTSTAMP", "LAST-MODIFIED", "DTSTART", "DTEND", "SUMMARY", "STATUS", "SEQUENCE"),
    *("LOCATION", "DESCRIPTION", "URL", "CATEGORIES", "TRANSP", "CLASS", "CREATED", "CONFERENCE"),
}


def _three(chance: random.Random) -> tuple[int, str, str, str]:
    """An event in words that a store can hold."""
    title, venue, about = (
        text(chance, words())[:most].encode("utf-8", "ignore").decode() for most in (100, 100, 1000)
    )
    return chance.randrange(2**62), title, venue, about


def _of(
    name: str, seeds: tuple[bytes, ...], call: Callable[[bytes], None], *may: type[Exception]
) -> Entry:
    return Entry(name, lambda chance: octets(chance, seeds), call, (Refusal, *may), in_loop=False)


def entries() -> list[Entry]:
    """Every door of this file."""
    return [
        *map(_imported, _FILES),
        _of(
            "calendars",
            (*stored("calendars"), (_FIXTURES / "calendar.ics").read_bytes()),
            _calendar,
        ),
        _of("feeds", stored("feeds"), _feed, NoFeed),
        _of("pages of the web", _HTML, _page),
        _of("robots and sitemaps", _HTML, _robots),
        _of(
            "handbook files",
            _MARKDOWN,
            _handbook_file,
            Unusable,
        ),
        Entry("calendars written", _three, _written),
    ]
