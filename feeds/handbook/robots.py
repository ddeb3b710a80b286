"""What a site asks of machines: which addresses they leave alone, and where it lists its pages."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import Final
from urllib.robotparser import RobotFileParser

from domain.handbook_sites import neat
from feeds.fetching import NAME

_MOST_BYTES: Final = 512 * 1024
_MOST_ADDRESSES: Final = 2000
# Read as text: an address stands between two tags, and nothing else of XML is needed.
_ADDRESS: Final = re.compile(r"<loc>\s*(?:<!\[CDATA\[)?\s*([^<>\s]{1,2000})\s*(?:\]\]>)?\s*</loc>")
_SITEMAP: Final = re.compile(
    r"^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of a host; without any, everything may be read."""

    parser: RobotFileParser | None = None
    sitemaps: tuple[str, ...] = field(default=())

    def allow(self, url: str) -> bool:
        """Whether the page at ``url`` may be read."""
        return self.parser is None or self.parser.can_fetch(NAME, url)


def rules(body: bytes) -> Rules:
    """The rules that a robots.txt says."""
    text = body[:_MOST_BYTES].decode("utf-8", "replace")
    parser = RobotFileParser()
    parser.parse(text.splitlines())
    sitemaps = tuple(filter(None, map(neat, _SITEMAP.findall(text)[:5])))
    return Rules(parser, sitemaps)


def addresses(body: bytes) -> tuple[str, ...]:
    """The addresses that a sitemap lists, of pages or of further sitemaps."""
    text = body[:_MOST_BYTES].decode("utf-8", "replace")
    found = (neat(html.unescape(one)) for one in _ADDRESS.findall(text)[:_MOST_ADDRESSES])
    return tuple(dict.fromkeys(one for one in found if one))
