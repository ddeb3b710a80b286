"""Finding people, by what they opened to whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db import directory, drafts, members
from db.directory import Found, Term
from db.store import Transaction
from domain.errors import NotFound, PressUnknown
from domain.events import DraftGone
from domain.folding import fold
from domain.folding import words as folded_words
from domain.ids import decode, encode
from domain.members import Field, Level, Profile, ProfileHidden
from domain.people import Person
from services.house import House

PAGE = 10
_CHOICES = 25
_IN_A_BUTTON = 70  # characters of a search that fit in a button's custom_id
_FIELDS = {
    "city": (Field.CITY,),
    "skill": (Field.SKILLS, Field.TOPICS),
    "language": (Field.LANGUAGES,),
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What people are looked for by; an empty value narrows nothing."""

    query: str = ""
    city: str = ""
    skill: str = ""
    language: str = ""
    chapter: int | None = None

    def is_empty(self) -> bool:
        """Whether nothing was asked for in particular."""
        return not (self.query or self.city or self.skill or self.language or self.chapter)


@dataclass(frozen=True, slots=True)
class Page:
    """One page of people, each as far as the viewer may see them; ``number`` counts from 0.

    ``respelled`` says that nobody matched as it was written, and these match with one typo.
    """

    people: tuple[Profile, ...]
    number: int
    more: bool
    respelled: bool = False


async def listing(house: House, viewer: Person, wanted: Wanted, number: int = 0) -> Page:
    """A page of the people whom ``viewer`` may find by every part of ``wanted``, by name."""
    conn = house.store.read
    asked = _asked(wanted)
    respelled = False
    found: list[Found] = []
    if all(words for words, _ in asked):
        terms = [directory.starting(word, *fields) for words, fields in asked for word in words]
        if wanted.chapter is not None:
            terms.append(directory.in_chapter(wanted.chapter))
        window = {"limit": PAGE + 1, "offset": number * PAGE}
        found = await directory.search(conn, viewer, terms or [directory.anyone()], **window)
        if not found and asked:
            found = await _respelled(house, viewer, asked, terms, number)
            respelled = bool(found)
    shown = found[:PAGE]
    seen = await directory.visible(conn, viewer, [one.id for one in shown])
    people = tuple(_profile(one.id, one.name, seen[one.id]) for one in shown)
    return Page(people, number, len(found) > PAGE, respelled)


def _asked(wanted: Wanted) -> list[tuple[tuple[str, ...], tuple[Field, ...]]]:
    """The folded words of each part, and in which fields they are looked for."""
    parts = (
        (wanted.query, ()),
        (wanted.city, _FIELDS["city"]),
        (wanted.skill, _FIELDS["skill"]),
        (wanted.language, _FIELDS["language"]),
    )
    return [(folded_words(text), fields) for text, fields in parts if text.strip()]


async def _respelled(
    house: House,
    viewer: Person,
    asked: Sequence[tuple[tuple[str, ...], tuple[Field, ...]]],
    terms: Sequence[Term],
    number: int,
) -> list[Found]:
    """When nobody matched: the first word that nobody has is read with one typo."""
    conn = house.store.read
    flat = [(word, fields) for words, fields in asked for word in words]
    for at, (word, fields) in enumerate(flat):
        near = await directory.respelled(conn, viewer, word, *fields)
        if not near:
            continue
        found: dict[int, Found] = {}
        most = (number + 1) * PAGE + 1
        for one in near:
            changed = [*terms[:at], one, *terms[at + 1 :]]
            for match in await directory.search(conn, viewer, changed, limit=most):
                found[match.id] = match
        ordered = sorted(found.values(), key=lambda match: (match.sort, match.id))
        return ordered[number * PAGE : most]
    return []


def _profile(member: int, name: str, seen: dict[Field, tuple[str, ...]]) -> Profile:
    chapters = seen.get(Field.CHAPTERS, ())
    content: dict[Field, tuple[str, ...]] = dict(seen)
    content.pop(Field.CHAPTERS, None)
    return Profile(member, name, content, chapters=chapters)


async def show(house: House, viewer: Person, member: int, name: str) -> Profile:
    """What ``viewer`` may see of a member; their own with who sees each field.

    Raises ``ProfileHidden`` when nothing is open to the viewer.
    """
    if viewer.id == member:
        return await own(house, viewer)
    seen = await directory.visible(house.store.read, viewer, [member])
    profile = _profile(member, name, seen[member])
    if not profile.is_open:
        raise ProfileHidden(name)
    return profile


async def named(house: House, viewer: Person, member: int) -> Profile:
    """As ``show``, of a member picked from a list. Raises ``NotFound`` or ``ProfileHidden``."""
    name = await members.name_of(house.store.read, viewer.network, member)
    if name is None:
        raise NotFound("member", "")
    return await show(house, viewer, member, name)


async def own(house: House, owner: Person) -> Profile:
    """One's own profile: every field, and who sees it."""
    conn = house.store.read
    kept = await members.fields(conn, owner.network, owner.id)
    seen = await directory.visible(conn, owner, [owner.id])
    chapters = await members.homes(conn, owner.network, owner.id)
    content = {field: one.content for field, one in kept.items() if one.content}
    levels = {field: kept[field].level if field in kept else Level.NOBODY for field in Field}
    shown = _profile(owner.id, owner.name, seen[owner.id] | content)
    return Profile(shown.id, shown.name, shown.fields, levels, tuple(chapters.values()))


async def suggest(house: House, viewer: Person, kind: str, typed: str) -> list[str]:
    """Up to 25 cities, skills or languages (``kind``) that ``viewer`` may see, by their beginning."""
    return await directory.suggestions(house.store.read, viewer, kind, typed[:100], limit=_CHOICES)


async def packed(house: House, viewer: Person, wanted: Wanted) -> tuple[str, ...]:
    """The search as a button carries it; one that is too long is kept as a draft for a day."""
    texts = tuple(fold(text) for text in (wanted.query, wanted.city, wanted.skill, wanted.language))
    chapter = encode(wanted.chapter) if wanted.chapter else ""
    if len(chapter) + sum(len(text) + 1 for text in texts) <= _IN_A_BUTTON:
        return (chapter, *texts)
    content: dict[str, Any] = {"chapter": wanted.chapter, "texts": texts}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, viewer.network, viewer.id, "search", content, now=house.now())

    return (encode(await house.store.write(unit)),)


async def unpacked(house: House, viewer: Person, args: Sequence[str]) -> Wanted:
    """The search that a button carries.

    Raises ``DraftGone`` when it was kept and is too old, ``PressUnknown`` when it is none.
    """
    if len(args) == 1:
        return await _kept(house, viewer, args[0])
    try:
        chapter, query, city, skill, language = args
        return Wanted(query, city, skill, language, decode(chapter) if chapter else None)
    except ValueError:
        raise PressUnknown from None


async def _kept(house: House, viewer: Person, packed: str) -> Wanted:
    try:
        draft = decode(packed)
    except ValueError:
        raise PressUnknown from None
    content = await drafts.look(house.store.read, draft, viewer.id, "search", now=house.now())
    if content is None:
        raise DraftGone
    query, city, skill, language = content["texts"]
    return Wanted(query, city, skill, language, content["chapter"])
