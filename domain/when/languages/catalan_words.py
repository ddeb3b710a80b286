"""The words of Catalan times, by category. Data only; ``Language`` explains the shape.

Those of Valencia and of the islands stand beside those of Barcelona. "Vuit dies" and "quinze dies"
are one week and two for most people, and what they say for others. "Març" is read with its cedilla
where it is looked for: "el Marc" is a person. "Des", "set" and "ag" are months in short, and words
of Catalan or of its neighbours, hence read only where nothing else is written.
"""

from __future__ import annotations

from typing import Any

from domain.when.language import Templates
from domain.when.meaning import DayPart, InDays, Length, Part

_MONTHS: dict[Any, Templates] = {
    1: ("gener", "gen"), 2: ("febrer", "febr", "feb"), 3: ("{march}", "~març"),
    4: ("abril", "abr"), 5: ("maig",), 6: ("juny",), 7: ("juliol", "jul"), 8: ("agost", "~ag"),
    9: ("setembre", "setem", "~set"), 10: ("octubre", "oct"), 11: ("novembre", "nov"),
    12: ("desembre", "~des"),
}  # fmt: skip
_WEEKDAYS: dict[Any, Templates] = {
    0: ("dilluns", "~dl"), 1: ("dimarts", "~dt"), 2: ("dimecres", "~dc"), 3: ("dijous", "~dj"),
    4: ("divendres", "~dv"), 5: ("dissabte", "~ds"), 6: ("diumenge", "~dg"),
}  # fmt: skip
_COUNTS: dict[Any, Templates] = {
    1: ("un", "una", "u"), 2: ("dos", "dues"), 3: ("tres",), 4: ("quatre",), 5: ("cinc",),
    6: ("sis",), 7: ("set",), 8: ("vuit", "huit"), 9: ("nou",), 10: ("deu",), 11: ("onze",),
    12: ("dotze",), 13: ("tretze",), 14: ("catorze",), 15: ("quinze",), 16: ("setze",),
    17: ("disset", "desset"), 18: ("divuit", "devuit", "díhuit"), 19: ("dinou", "denou", "dènou"),
    20: ("vint",), 21: ("vint-i-u", "vint-i-un", "vint-i-una"), 22: ("vint-i-dos", "vint-i-dues"),
    23: ("vint-i-tres",), 24: ("vint-i-quatre",), 25: ("vint-i-cinc",), 26: ("vint-i-sis",),
    27: ("vint-i-set",), 28: ("vint-i-vuit", "vint-i-huit"), 29: ("vint-i-nou",), 30: ("trenta",),
    31: ("trenta-u", "trenta-un"), 40: ("quaranta",), 45: ("quaranta-cinc",), 50: ("cinquanta",),
    60: ("seixanta",), 90: ("noranta",),
}  # fmt: skip
_FIVES = {n: _COUNTS[n] for n in (5, 10, 15, 20, 25, 30, 40, 45, 50)}
# Minutes that an hour still lacks: "dos quarts de nou" is half past eight. "Quarts de nou" is any
# of the three, and asked back.
_QUARTERS: dict[Any, Templates] = {
    45: ("(un|1) quart", "1 / 4", "quarts"), 40: ("un quart i cinc",), 35: ("un quart i deu",),
    30: ("(dos|2) quarts", "2 / 4", "quarts"), 25: ("dos quarts i cinc",),
    20: ("dos quarts i deu",), 15: ("(tres|3) quarts", "3 / 4", "quarts"),
    10: ("tres quarts i cinc",), 5: ("tres quarts i deu",),
}  # fmt: skip

WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": _WEEKDAYS,
    "month": _MONTHS,
    "long_month": {number: names[:1] for number, names in _MONTHS.items()},
    "clear_month": {n: _MONTHS[n][:1] for n in (1, 2, 6, 7, 8, 9, 11, 12)},  # Catalan alone
    "count": _COUNTS,
    "fives": {**_FIVES, 35: ("trenta-cinc",), 55: ("cinquanta-cinc",)},
    "quarters": _QUARTERS,
    "nth": {
        1: ("primer", "1 r", "1 er"),
        2: ("segon", "2 n", "2 on"),
        3: ("tercer", "3 r", "3 er"),
        4: ("quart", "4 t"),
        5: ("cinquè", "cinqué", "5 e"),
        -1: ("últim", "darrer"),
    },
    "unit": {
        0: ("segon", "segons", "seg", "s"),
        1: ("minut", "minuts", "min", "m"),
        2: ("hora", "hores", "h"),
        3: ("dia", "dies", "d"),
        4: ("setmana", "setmanes", "setm"),
        5: ("mes", "mesos"),
        6: ("any", "anys"),
    },
    "length1": {Length(seconds=5_400, smallest=1): ("hora i mitja",)},
    "weeks": {
        Length(days=7, smallest=3): ("vuit dies", "huit dies", "8 dies"),
        Length(days=14, smallest=3): ("quinze dies", "15 dies"),
    },
    "part": {
        "MORNING": ("matí", "matinada", "dematí"),
        "NOON": ("migdia",),
        "LONG_AFTERNOON": ("tarda", "vesprada", "horabaixa"),
        "EVENING": ("vespre", "capvespre"),
        "NIGHT": ("nit",),
    },
    "daypart": {DayPart(InDays(1), Part.MORNING): ("demà a primera hora [del matí]",)},
    "season": {0: ("primavera",), 1: ("estiu",), 2: ("tardor",), 3: ("hivern",)},
    "third": {
        0: ("[a] (principi|principis|començament|començaments) (de|d')",),
        1: ("[a] (mitjan|mitjans|meitat) [de|d']",),
        2: ("[a] (final|finals) (de|d')", "[a la] fi (de|d')"),
    },
    "suffix": {True: ("r", "er")},
    "first_day": {1: ("primer",)},
    "of": {True: ("de", "d'", "del", "de l'")},
    "the": {True: ("les", "la", "l'")},
    "a_day": {True: ("el", "l'")},
    "hours": {True: ("h", "hores", "hora")},
    "sign_of_hours": {True: ("h",)},
    "this": {True: ("aquest", "aquesta", "este", "esta")},
    "next": {True: ("pròxim", "pròxima", "proper", "propera")},
    "next_ones": {True: ("pròxims", "pròximes", "propers", "properes")},
    "coming": {True: ("que ve", "vinent", "que entra", "entrant")},
    "gone": {True: ("passat", "passada")},
    "from": {True: ("de", "d'", "del", "de l'", "des de", "des d'", "des del")},
    "from_on": {True: ("(a partir|des) (de|d'|del)",)},
    "in": {True: ("d'aquí a", "d'aquí", "en", "dins de", "dins d'", "dintre de", "dintre d'")},
    "until": {True: ("fins a", "fins", "a")},
    "week_ahead": {True: ("setmana ({next}|{coming})", "{next} setmana")},
    "month_ahead": {True: ("mes {coming}", "{next} mes")},  # "més proper" is nearer
    "weekend": {True: ("cap de setmana", "finde")},
}
"""Every category of words, by value."""
