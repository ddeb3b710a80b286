"""Hygiene of the text that people write, and the forms in which it is shown.

What is stored is cleaned (``clean_line``, ``clean_text``, ``clean_url``): nothing invisible
that could hide, reorder or imitate. What is shown is cut, then escaped, in that order: an
escape that is cut in two is active again.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit, urlunsplit

from domain.characters import continues, halves_a_flag, tidied
from domain.errors import Refusal, TextRefused
from domain.folding import fold

#: The longest link that is kept, in characters (Discord's own limit for a button's is 512).
LONGEST_URL: Final = 500
#: The longest name of a person, in characters (Discord's own limit is 32).
LONGEST_NAME: Final = 100
#: The longest slug, in characters.
LONGEST_SLUG: Final = 80


@dataclass(eq=False)
class LinkRefused(Refusal):
    """``text`` is no web address that can be shown in ``field``: http or https, a host, no password."""

    field: str
    text: str


_LINE_BREAK: Final = re.compile("\r\n|[\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_BLANK_LINES: Final = re.compile(r"\n{3,}")


def _measured(text: str, field: str, limit: int) -> str:
    if not text or len(text) > limit:
        raise TextRefused(field, len(text), limit)
    return text


def clean_line(text: str, *, field: str, limit: int) -> str:
    """``text`` on one line, without controls, hidden characters or repeated spaces.

    Joiners stay where a script or an emoji needs them. ``limit`` is in characters, counted
    after cleaning. Raises ``TextRefused`` when nothing is left, or too much.
    """
    return _measured(tidied(_LINE_BREAK.sub(" ", text)), field, limit)


def clean_text(text: str, *, field: str, limit: int) -> str:
    """Like ``clean_line``, with line breaks kept, at most two in a row.

    Raises ``TextRefused`` when nothing is left, or too much.
    """
    lines = "\n".join(tidied(line) for line in _LINE_BREAK.split(text))
    return _measured(_BLANK_LINES.sub("\n\n", lines).strip(), field, limit)


def clean_name(text: str) -> str:
    """What somebody calls themselves, on one line, 100 characters at most, without what hides.

    Never empty: a name that cannot be seen is a dash.
    """
    return tidied(_LINE_BREAK.sub(" ", text[:LONGEST_NAME])) or "–"


# ── Links ────────────────────────────────────────────────────────────────────────────────────

_HOST: Final = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\]")
_BARE_ADDRESS: Final = re.compile(r"[\w-]+(\.[\w-]+)+([/?#]|$)")
_IN_PATH: Final = "/%:@!$&'*+,;=~-._"


def _host(hostname: str) -> str:
    if ":" in hostname:
        return f"[{hostname}]"
    return hostname if hostname.isascii() else hostname.encode("idna").decode("ascii")


def clean_url(text: str, *, field: str) -> str:
    """``text`` as an http or https address in ASCII, at most 500 characters.

    ``www.example.org`` is read as ``https://www.example.org``. Parentheses and letters beyond
    ASCII are percent-encoded, so that the address can stand inside a masked link. Raises
    ``LinkRefused`` for any other scheme, spaces or hidden characters, a user name or password,
    no host, or too long.
    """
    trimmed = text.strip().removeprefix("<").removesuffix(">")
    refusal = LinkRefused(field, cut(trimmed, 100))
    if not trimmed.isprintable() or re.search(r"[\s<>\"\\`{}|^]", trimmed):
        raise refusal
    if _BARE_ADDRESS.match(trimmed):
        trimmed = f"https://{trimmed}"
    try:
        parts = urlsplit(trimmed)
        host = _host(parts.hostname or "")
        port = parts.port
    except (ValueError, UnicodeError):
        raise refusal from None
    if parts.scheme not in {"http", "https"} or "@" in parts.netloc or not _HOST.fullmatch(host):
        raise refusal
    address = urlunsplit(
        (
            parts.scheme,
            host if port is None else f"{host}:{port}",
            quote(parts.path, safe=_IN_PATH),
            quote(parts.query, safe=_IN_PATH + "?"),
            quote(parts.fragment, safe=_IN_PATH + "?"),
        )
    )
    if len(address) > LONGEST_URL:
        raise refusal
    return address


# ── Showing ──────────────────────────────────────────────────────────────────────────────────

_ADDRESS: Final = re.compile(r"https?://[^\s<>]+", re.IGNORECASE)
_ACTIVE_ANYWHERE: Final = re.compile(r"[\\*_`~|<\[\]]|(?<=\])\(|:(?=[\w+~-]+:)")
_ACTIVE_AT_LINE_START: Final = re.compile(r"^([^\S\n]*)(?:([-+#>])|(\d+)(\.))", re.MULTILINE)
_MENTION: Final = re.compile(r"@(?=everyone|here|[!&]?\d{5,})", re.IGNORECASE)
# Most names of events and people: nothing in them that Discord could read as more than text.
_INERT: Final = re.compile(r"[^\W\d_][^\\*_`~|<\[\]:@\n]*")
_ACTIVE_IN_ADDRESS: Final = re.compile(r"[*`|\\]|~(?=~)|\](?=\()|@(?=everyone|here)", re.IGNORECASE)
# What nobody sees and what turns the rest of the line, in words that were never cleaned.
_UNSEEN: Final = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def _escaped_prose(prose: str, *, at_line_start: bool) -> str:
    escaped = _ACTIVE_ANYWHERE.sub(r"\\\g<0>", prose)
    # The first line of a piece that follows a link does not start a line.
    start = 0 if at_line_start else (escaped.find("\n") + 1 or len(escaped))
    rest = _ACTIVE_AT_LINE_START.sub(
        lambda found: f"{found[1]}\\{found[2]}" if found[2] else f"{found[1]}{found[3]}\\.",
        escaped[start:],
    )
    return _MENTION.sub("@\u200b", escaped[:start] + rest)


def _address_end(address: str) -> int:
    """Where an address ends inside a run without spaces: before the punctuation that follows."""
    end = len(address)
    unclosed = address.count("(") - address.count(")")
    while end and address[end - 1] in ".,:;!?'\"*_~|`\\]})":
        if address[end - 1] == ")":
            if unclosed >= 0:
                break
            unclosed += 1
        end -= 1
    return end


def escape(text: str) -> str:
    """``text`` so that Discord shows it as it was written: no markdown, no mention, no emoji code.

    Web addresses stay links, between angle brackets, which Discord does not show: they open
    what they say and unfold no preview. ``@everyone`` and mentions by number are broken by an
    invisible space, besides being forbidden to ping where the message is sent. What hides or
    turns the line goes. The result is longer: cut first, escape after. For places that read
    markdown only; labels of selects and suggestions show text as it is.
    """
    if not text.isprintable():
        text = _UNSEEN.sub("", text)
    if _INERT.fullmatch(text):
        return text
    pieces: list[str] = []
    position = 0
    for found in _ADDRESS.finditer(text):
        end = found.start() + _address_end(found.group())
        address = text[found.start() : end]
        if address.endswith("://"):
            continue
        prose = text[position : found.start()]
        pieces.append(_escaped_prose(prose, at_line_start=position == 0))
        inert = _ACTIVE_IN_ADDRESS.sub(lambda sign: f"%{ord(sign[0]):02X}", address)
        pieces.append(f"<{inert}>")
        position = end
    pieces.append(_escaped_prose(text[position:], at_line_start=position == 0))
    return "".join(pieces)


def cut(text: str, limit: int) -> str:
    """``text`` in at most ``limit`` characters, with an ellipsis when something was cut.

    A letter and its marks, or the parts of one emoji, stay together or go together.
    """
    if len(text) <= limit:
        return text
    if limit < 1:
        return ""
    end = limit - 1
    while end and (continues(text[end - 1], text[end]) or halves_a_flag(text, end)):
        end -= 1
    return f"{text[:end].rstrip()}…"


def slugify(text: str) -> str:
    """``text`` for an address or a file name: small ASCII letters, digits, single dashes.

    At most 80 characters. A name with no Latin letter gets a stable number instead
    (``n-`` and its checksum); empty only when ``text`` has no letter and no digit.
    """
    folded = fold(text)
    latin = folded.encode("ascii", "ignore").decode("ascii")
    slug = "-".join(latin.split())[:LONGEST_SLUG].strip("-")
    if slug or not folded:
        return slug
    return f"n-{zlib.crc32(folded.encode()):08x}"
