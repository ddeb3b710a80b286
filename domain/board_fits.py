"""Who fits whom: what two sides share in words, topics and meaning, where they are, what they speak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from domain import concepts
from domain.board import Side
from domain.folding import fold, words
from domain.matching import stems
from domain.tongues import understand

MOST_REASONS: Final = 5
_TOPIC: Final = 3  # how much more a shared topic or concept says than a shared word
_WORD: Final = re.compile(r"[^\W_]+")
#: Words by which people say that they offer, need, teach or would learn, whatever it is.
_SAID: Final = """
    offer offers offering offered look looking search searching seek seeking want wanted provide
    providing happy glad give giving lend lending share sharing
    propose proposer proposons cherche cherchons chercher recherche recherchons offre offrir donne
    donner prete preter partage partager souhaite
    teach teaches learn somebody someone
    apprendre apprenne apprend enseigner enseigne quelqu
    aprender ensenar ensene alguien
    ofrezco ofrecemos ofrecer busco buscamos buscar necesita doy presto comparto quiero queremos
    biete bieten anbieten suche suchen sucht gesucht brauche brauchen braucht gebe geben verleihe
    leihe teile teilen gern gerne lerne lernen lehre zeige zeigen
    ofereço oferecemos oferecer procuro procuramos procurar preciso precisamos dou dar empresto
    partilho partilhar compartilho quero gostaria ensinar ensino alguém
    offro offriamo offrire cerco cerchiamo cercare serve servono bisogno dare prestare condivido
    condividere voglio vorrei imparare insegnare insegno qualcuno
    ofereixo oferim oferir busquem cerquem cercar necessito necessitem dono donar deixo comparteixo
    compartir vull volem aprendre ensenyar ensenyo algú
    أعرض نعرض أقدم نقدم أبحث نبحث أطلب نطلب أحتاج نحتاج أعطي أعير أشارك نشارك أريد نريد أتعلم أعلم
    تعلم تعليم شخص أحد
"""
_SAYING: Final = frozenset(fold(_SAID).split())


@dataclass(frozen=True)  # without slots: what is worked out once is kept
class Traits:
    """One side of a possible match: what was written, where (empty: anywhere), and the languages."""

    entries: tuple[str, ...]
    topics: tuple[str, ...] = ()
    city: str = ""
    tongues: frozenset[str] = frozenset()

    @cached_property
    def meant(self) -> frozenset[str]:
        """The topics, folded, and the concepts that are named."""
        said = (*self.entries, *self.topics)
        named = {f"#{key}" for one in said for key in concepts.within(one)}
        return frozenset(named | {fold(one) for one in self.topics})

    @cached_property
    def sought(self) -> tuple[tuple[str, str], ...]:
        """The half-open ranges of folded words by which the other side is looked for, 12 at most."""
        said = (" ".join(words(text)) for text in (*self.entries, *self.topics))
        return stems(
            *(" ".join(one for one in text.split() if one not in _SAYING) for text in said)
        )


@dataclass(frozen=True, slots=True)
class Fit:
    """How well two sides fit: whether they ``understand`` each other, ``near`` (one city, or no
    matter where), how much they share, and the words of it. ``strong``: enough to write to
    somebody about it unasked."""

    understand: bool
    near: bool
    shared: int
    strong: bool
    reasons: tuple[str, ...]

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """The best first, when sorted."""
        return (not self.strong, not self.understand, not self.near, -self.shared)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who may be the other side, with their post (``None``: their profile)."""

    member: int
    counter: int | None
    side: Side
    entries: tuple[str, ...]
    city: str
    fit: Fit


def fit(asked: Traits, found: Traits) -> Fit | None:
    """How ``found`` answers ``asked``; ``None`` when nothing is shared."""
    ranges = asked.sought
    said = [*found.entries, *found.topics]
    spoken = {word for text in said for word in words(text)}
    hits = [(low, high) for low, high in ranges if any(low <= word < high for word in spoken)]
    meant = asked.meant & found.meant
    if not hits and not meant:
        return None
    enough = bool(meant) or len(hits) >= 2 or 2 * len(hits) >= len(ranges)
    here, there = fold(asked.city), fold(found.city)
    near = not here or not there or here == there
    speak = understand(asked.tongues, found.tongues)
    shared = _TOPIC * len(meant) + len(hits)
    return Fit(speak, near, shared, enough and near and speak, _reasons(said, hits, meant))


def _reasons(
    said: Sequence[str], hits: Sequence[tuple[str, str]], meant: frozenset[str]
) -> tuple[str, ...]:
    """What is shared, in the words of ``said``."""
    found: dict[str, str] = {}
    for text in said:
        if fold(text) in meant or (len(text) <= 40 and _names(text, meant)):
            found.setdefault(fold(text), text)
    for text in said:
        for word in _WORD.findall(text):
            folded = fold(word)
            if any(known.startswith(folded) for known in found):  # its plural stands there
                continue
            hit = any(low <= folded < high for low, high in hits)
            if hit or any(f"#{key}" in meant for key in concepts.within(word)):
                found.setdefault(folded, word)
    return tuple(found.values())[:MOST_REASONS]


def _names(text: str, meant: frozenset[str]) -> bool:
    """Whether the whole of ``text`` is one of the concepts."""
    key = concepts.named(text)
    return key is not None and f"#{key}" in meant
