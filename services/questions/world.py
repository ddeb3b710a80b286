"""Countries, parts of the world and languages in questions."""

from __future__ import annotations

from typing import Final

from domain.chapters import Chapter
from domain.folding import fold
from domain.places import country_name, region_codes
from domain.questions import Understood, world

# Parts of a country, by the folded names of a chapter's region.
_PROVINCES: Final = {"brittany": frozenset({"brittany", "bretagne", "breizh"})}
# Languages by their own names, where those differ from English and French.
_ENDONYMS: Final = {
    "ar": ("العربية",),
    "ca": ("català",),
    "de": ("deutsch",),
    "es": ("español", "castellano"),
    "it": ("italiano",),
    "nl": ("nederlands",),
    "pt": ("português",),
    "ru": ("русский",),
    "zh": ("中文",),
    "tr": ("türkçe",),
    "uk": ("українська",),
    "br": ("brezhoneg",),
    "ja": ("日本語",),
    "pl": ("polski",),
}


def region_of(asked: Understood) -> tuple[str, str]:
    """The key of the region that was named, and the country by its name in the asker's language."""
    country = country_name(asked.country, asked.language) if asked.country else ""
    return asked.region or "", country


def is_within(chapter: Chapter, asked: Understood) -> bool:
    """Whether a chapter lies in the country or the part of the world that was named, if any was."""
    if asked.country:
        return chapter.country == asked.country
    if not asked.region:
        return True
    codes = region_codes(asked.region.replace("_", " "))
    if codes:
        return chapter.country in codes
    return fold(chapter.region or "") in _PROVINCES.get(asked.region, frozenset())


def names_of_language(code: str) -> tuple[str, ...]:
    """The folded names by which people write a language (ISO 639-1) in their profiles."""
    key = f"spoken:{code}"
    written = ", ".join(table.get(key, "") for table in (world.EN, world.FR))
    names = (fold(name) for name in (*written.split(","), *_ENDONYMS.get(code, ()), code))
    return tuple(dict.fromkeys(name for name in names if name))
