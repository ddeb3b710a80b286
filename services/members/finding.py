"""Finding people, by what they opened to whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from db import directory, drafts, meanings, members, suggestions
from db.connection import Connection
from db.directory import Found, Term
from db.store import Transaction
from domain.errors import NotFound, PressUnknown
from domain.events import DraftGone
from domain.folding import fold
from domain.ids import decode, encode
from domain.members import Field, Level, NoProfile, Profile, ProfileHidden
from domain.people import Person
from services.house import House

PAGE = 10
_CHOICES = 25
_DRAFT = "search"
_IN_A_BUTTON = 70  # characters of a search that fit in a button's custom_id
_SKILLS = (Field.SKILLS, Field.TOPICS)
_TRIED = 4  # words that are read with a typo one after the other


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
    return await house.store.look(lambda conn: _page(conn, viewer, wanted, number))


async def _page(conn: Connection, viewer: Person, wanted: Wanted, number: int) -> Page:
    terms = await _terms(conn, wanted)
    if terms is None:
        return Page((), number, more=False)
    window = {"limit": PAGE + 1, "offset": number * PAGE}
    found = await directory.search(conn, viewer, terms, **window)
    respelled = False
    if not found and (not number or not await directory.search(conn, viewer, terms, limit=1)):
        found = await _respelled(conn, viewer, terms, number)
        respelled = bool(found)
    shown = found[:PAGE]
    seen = await directory.visible(conn, viewer, [one.id for one in shown])
    people = tuple(_profile(one.id, one.name, seen[one.id]) for one in shown)
    return Page(people, number, len(found) > PAGE, respelled)


async def _terms(conn: Connection, wanted: Wanted) -> list[Term] | None:
    """What every match must have; ``None`` when a part has no letter and no digit."""
    found = []
    if wanted.query.strip():
        found.append(await meanings.placed(conn, wanted.query))
    if wanted.city.strip():
        found.append(await meanings.placed(conn, wanted.city, Field.CITY))
    for text, fields in ((wanted.skill, _SKILLS), (wanted.language, (Field.LANGUAGES,))):
        if text.strip():
            found.append(meanings.meaning(text, *fields))
    if not all(found):
        return None
    terms = [term for part in found for term in part]
    if wanted.chapter is not None:
        terms.append(directory.in_chapter(wanted.chapter))
    return terms or [directory.anyone()]


async def _respelled(
    conn: Connection, viewer: Person, terms: Sequence[Term], number: int
) -> list[Found]:
    """When nobody matched: every word that nobody has is read with one typo.

    When each has its matches, and nobody has all, one word after the other is.
    """
    alone = await directory.lacking(conn, viewer, terms)
    tries = [alone]
    if not alone:
        tries = [[one] for one in range(len(terms))][:_TRIED] if len(terms) > 1 else []
    for tried in tries:
        changed = list(terms)
        for at in tried:
            near = await directory.slips(conn, viewer, terms[at]) if terms[at].word else []
            if not near:
                break
            changed[at] = near[0].or_else(*near[1:])
        else:
            window = {"limit": PAGE + 1, "offset": number * PAGE}
            if found := await directory.search(conn, viewer, changed, **window):
                return found
    return []


def _profile(member: int, name: str, seen: dict[Field, tuple[str, ...]]) -> Profile:
    chapters = seen.get(Field.CHAPTERS, ())
    content: dict[Field, tuple[str, ...]] = dict(seen)
    content.pop(Field.CHAPTERS, None)
    return Profile(member, name, content, chapters=chapters)


async def show(
    house: House, viewer: Person, member: int, name: str, *, bot: bool = False
) -> Profile:
    """What ``viewer`` may see of a member; their own with who sees each field.

    Raises ``ProfileHidden`` when nothing is open to the viewer, also of somebody who was never
    met, and ``NoProfile`` of a ``bot``.
    """
    if bot:
        raise NoProfile(name)
    return await house.store.look(lambda conn: _shown(conn, viewer, member, name))


async def _shown(conn: Connection, viewer: Person, member: int, name: str) -> Profile:
    if viewer.id == member:
        return await _own(conn, viewer)
    seen = await directory.visible(conn, viewer, [member])
    profile = _profile(member, name, seen[member])
    if not profile.is_open:
        raise ProfileHidden(name)
    return profile


async def named(house: House, viewer: Person, member: int) -> Profile:
    """As ``show``, of a member picked from a list. Raises ``NotFound`` or ``ProfileHidden``."""

    async def ask(conn: Connection) -> Profile:
        name = await members.name_of(conn, viewer.network, member)
        if name is None:
            raise NotFound("member", "")
        return await _shown(conn, viewer, member, name)

    return await house.store.look(ask)


async def own(house: House, owner: Person) -> Profile:
    """One's own profile: every field, and who sees it."""
    return await house.store.look(lambda conn: _own(conn, owner))


async def _own(conn: Connection, owner: Person) -> Profile:
    kept = await members.fields(conn, owner.network, owner.id)
    seen = await directory.visible(conn, owner, [owner.id])
    chapters = await members.homes(conn, owner.network, owner.id)
    content = {field: one.content for field, one in kept.items() if one.content}
    levels = {field: kept[field].level if field in kept else Level.NOBODY for field in Field}
    shown = _profile(owner.id, owner.name, seen[owner.id] | content)
    return Profile(shown.id, shown.name, shown.fields, levels, tuple(chapters.values()))


async def suggest(house: House, viewer: Person, kind: str, typed: str) -> list[str]:
    """Up to 25 cities, skills, languages or names (``kind``) that ``viewer`` may see.

    By their beginning, or by what a word beginning so means; else with one typo.
    """

    async def ask(conn: Connection) -> list[str]:
        return await suggestions.suggest(conn, viewer, kind, typed[:100], limit=_CHOICES)

    return await house.store.look(ask)


async def packed(house: House, viewer: Person, wanted: Wanted) -> tuple[str, ...]:
    """The search as a button carries it; one that is too long, or in which a comma tells a town from
    its country, is kept as a draft for a day."""
    texts = (wanted.query, wanted.city, wanted.skill, wanted.language)
    folded = tuple(map(fold, texts))
    chapter = encode(wanted.chapter) if wanted.chapter else ""
    short = len(chapter) + sum(len(text) + 1 for text in folded) <= _IN_A_BUTTON
    if short and "," not in wanted.query + wanted.city:
        return (chapter, *folded)
    content: dict[str, Any] = {"chapter": wanted.chapter, "texts": texts}

    async def unit(tx: Transaction) -> int:
        return await drafts.add(tx, viewer.network, viewer.id, _DRAFT, content, now=house.now())

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
    content = await drafts.look(house.store.read, draft, viewer.id, _DRAFT, now=house.now())
    if content is None:
        raise DraftGone
    query, city, skill, language = content["texts"]
    return Wanted(query, city, skill, language, content["chapter"])
