"""What somebody wrote, set apart from our own words."""

from __future__ import annotations

from domain.text import cut, escape


def quoted(text: str, limit: int) -> str:
    """``text`` as a quotation: cut at ``limit`` characters, escaped, every line of it marked."""
    return "\n".join(f"> {line}" for line in escape(cut(text, limit)).splitlines())
