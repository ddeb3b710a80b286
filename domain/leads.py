"""When a channel is reminded of an event, in the words of the languages that people choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from domain.errors import Refusal
from domain.folding import fold

_WEEK: Final = 7 * 86_400
_DAY: Final = 86_400
_HOUR: Final = 3_600


@dataclass(eq=False)
class LeadsUnreadable(Refusal):
    """``text`` does not say when a channel is reminded."""

    text: str


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


_WORDS: Final = {
    _WEEK: _folded(
        "7 week weeks semaine semaines semana semanas woche wochen settimana settimane setmana"
        " setmanes weken أسبوع اسبوع بأسبوع وأسبوع"
    ),
    _DAY: _folded(
        "24 day days jour jours dia dias tag tage tagen giorno giorni dies dag dagen"
        " يوم بيوم ويوم وبيوم"
    ),
    _HOUR: _folded(
        "60 hour hours heure heures hora horas stunde stunden ora ore hores uur uren"
        " ساعة بساعة وساعة وبساعة"
    ),
}
_SILENT: Final = _folded(
    "none no never off silent aucun aucune rien jamais ninguno ninguna nunca nada"
    " keine keiner nie nichts aus nessuno nessuna mai niente nenhum nenhuma cap mai res geen"
    " بدون لا أبدا"
)
_BESIDE: Final = _folded(
    "a an the one before ahead and un une le la l et avant uno una el y antes e um uma"
    " ein eine einen einer und vor vorher der die das prima i abans een en voor قبل و واحد واحدة"
)


def read_leads(text: str) -> tuple[int, ...]:
    """The seconds before an event that ``text`` names, longest first; empty for ``none``.

    ``week day hour`` in any order and language. Raises ``LeadsUnreadable``.
    """
    found: set[int] = set()
    silent = False
    for word in fold(text).split():
        leads = [lead for lead, words in _WORDS.items() if word in words]
        if leads:
            found.update(leads)
        elif word in _SILENT:
            silent = True
        elif word not in _BESIDE:
            raise LeadsUnreadable(text)
    if silent is bool(found):
        raise LeadsUnreadable(text)
    return tuple(sorted(found, reverse=True))
