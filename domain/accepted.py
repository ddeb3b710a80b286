"""Which of our languages a reader's browser accepts, and which one a tag means."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

_TAG: Final = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_WEIGHT: Final = re.compile(r"q=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)")
_MOST: Final = 20
"""So many tags of a header are read."""


def primary(tag: str) -> str:
    """The language of a tag without its country or script: ``fr`` of ``fr-CA`` and ``FR_ca``."""
    return tag.replace("_", "-").partition("-")[0].lower()


def known(text: str, languages: Collection[str]) -> str | None:
    """The language of ``languages`` that a tag (``fr``, ``fr-CA``, ``FR_ca``) means, if any."""
    tag = text.replace("_", "-")
    return next(
        (one for one in languages if tag.lower() == one.lower()),
        next((one for one in languages if primary(tag) == one.lower()), None),
    )


def preferred(header: str, languages: Collection[str]) -> str | None:
    """Which of ``languages`` an ``Accept-Language`` prefers; ``None`` when it names none of them.

    By weight, then by order (RFC 9110, section 12.5.4); what cannot be read counts for nothing,
    and neither does ``*``: it says that anything will do.
    """
    ranked: list[tuple[float, str]] = []
    for part in header.split(",")[:_MOST]:
        tag, _, rest = part.strip().partition(";")
        weight = _weight(rest)
        if weight and _TAG.fullmatch(tag.strip()):
            ranked.append((weight, tag.strip()))
    ranked.sort(key=lambda one: -one[0])
    return next((found for _, tag in ranked if (found := known(tag, languages))), None)


def _weight(rest: str) -> float:
    """The weight that stands behind a tag: 1 without one, 0 when it cannot be read."""
    if not rest.strip():
        return 1.0
    found = _WEIGHT.fullmatch(rest.strip())
    return float(found[1]) if found else 0.0
