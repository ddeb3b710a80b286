"""Pages of HTML: templates into which every value goes escaped, and the files beside them.

Jinja is read when the first page is written: a start needs none of it.
"""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from jinja2 import Environment

_PAGES: Final = Path(__file__).with_name("pages")
_KINDS: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml; charset=utf-8",
}
_DIGEST: Final = 12  # octets
_FASTEST: Final = 5  # of gzip's nine: the others take longer than they spare


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is sent: packed with gzip, and what names exactly these octets: an ETag without quotes."""

    packed: bytes
    etag: str
    kind: str

    @property
    def body(self) -> bytes:
        """For whoever does not unpack."""
        return gzip.decompress(self.packed)


def sheet(text: str, kind: str = "text/html; charset=utf-8") -> Sheet:
    """``text`` as it is sent."""
    octets = text.encode()
    etag = hashlib.blake2b(octets, digest_size=_DIGEST).hexdigest()
    return Sheet(gzip.compress(octets, _FASTEST, mtime=0), etag, kind)


@cache
def asset(name: str) -> Sheet:
    """A file that pages need, by its name."""
    path = _PAGES / name
    return sheet(path.read_text("utf-8"), _KINDS[path.suffix])


def address(name: str) -> str:
    """Where a file is asked for: elsewhere once it has changed, so that it can be kept for long."""
    return f"/{name}?{asset(name).etag[:8]}"


def write(template: str, **values: object) -> str:
    """A page. Raises ``jinja2.UndefinedError`` for a value that the template lacks."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # noqa: PLC0415

    made = Environment(
        loader=FileSystemLoader(_PAGES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["asset"] = address
    return made
