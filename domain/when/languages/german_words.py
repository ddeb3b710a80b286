"""The words of German times, by category. Data only; ``Language`` explains the shape.

"Acht Tage" is a week for most people and eight days for a calendar, hence both. "Halb acht" is
half past seven; "viertel acht", which only a part of the country says, is not read.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from domain.when.language import Templates
from domain.when.meaning import (
    DayPart,
    Length,
    NextWeekday,
    Part,
    Stretch,
    Unit,
    Weekday,
    WeekdayOfWeek,
)
from domain.when.natives import Digits
from domain.when.zones import ABBREVIATIONS, Named

_DAYS = (
    ("montag",), ("dienstag",), ("mittwoch",), ("donnerstag",), ("freitag",),
    ("samstag", "sonnabend"), ("sonntag",),
)  # fmt: skip
_SHORT = ("mo", "di", "mi", "do", "fr", "sa", "so")
_UNITS = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
          "achtzehn", "neunzehn")  # fmt: skip
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig")
_IRREGULAR = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ORDINAL_ENDINGS = ("e", "en", "er", "es", "em")
_COMPOUNDS = {
    Part.MORNING: ("morgen", "früh", "vormittag"),
    Part.NOON: ("mittag",),
    Part.AFTERNOON: ("nachmittag",),
    Part.EVENING: ("abend",),
    Part.NIGHT: ("nacht",),
}


def _either(words: Templates) -> str:
    return f"({'|'.join(words)})"


def _counts() -> dict[int, Templates]:
    found: dict[int, Templates] = {n: (_UNITS[n],) for n in range(2, 10)}
    found[1] = ("eins", "ein", "eine", "einer", "einem", "einen")
    found[2] = ("zwei", "zwo")
    found |= {10 + n: (word,) for n, word in enumerate(_TEENS)}
    for tens, word in enumerate(_TENS, start=2):
        found[10 * tens] = (word,)
        found |= {10 * tens + n: (f"{_UNITS[n]}und{word}",) for n in range(1, 10) if tens < 6}
    return found | {90: ("neunzig",)}


def _ordinals(numbers: range) -> dict[int, Templates]:
    counts = _counts()
    stems = {n: _IRREGULAR.get(n, counts[n][0] + ("t" if n < 20 else "st")) for n in numbers}
    return {n: tuple(stem + end for end in _ORDINAL_ENDINGS) for n, stem in stems.items()}


def _compounds() -> dict[DayPart, Templates]:
    """ "Montagabend" is one word, "nächsten Montagabend" as doubtful as "nächsten Montag"."""
    found: dict[DayPart, Templates] = {}
    for weekday, names in enumerate(_DAYS):
        for part, ends in _COMPOUNDS.items():
            words = "|".join(name + end for name in names for end in ends)
            found[DayPart(Weekday(weekday), part)] = (f"[am|diesen|in der] ({words})",)
            found[DayPart(NextWeekday(weekday, doubtful=False), part)] = (
                f"[am] (kommenden|kommende) ({words})",
            )
            found[DayPart(NextWeekday(weekday, doubtful=True), part)] = (
                f"[am] (nächsten|nächste) ({words})",
            )
    return found


WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": {
        n: (*names, *(() if n == 6 else (f"~{_SHORT[n]}",))) for n, names in enumerate(_DAYS)
    },  # "so um 8" is "about 8"
    "day": {
        WeekdayOfWeek(n, 2): (
            f"[in der] (übernächste|übernächsten) woche [am] {_either(names)}",
            f"[am] {_either(names)} (übernächste|übernächster) woche",
        )
        for n, names in enumerate(_DAYS)
    },
    "plain": {Stretch(Unit.WEEK, 2): ("[in der] (übernächste|übernächsten) woche",)},
    "dated_weekday": {n: (*names, f"~{_SHORT[n]}") for n, names in enumerate(_DAYS)},
    "month": {
        1: ("januar", "jänner", "jan"), 2: ("februar", "feber", "feb"), 3: ("märz", "mär", "mrz"), 4: ("april", "apr"),
        5: ("mai",), 6: ("juni", "juno", "jun"), 7: ("juli", "julei", "jul"), 8: ("august", "aug"),
        9: ("september", "sept", "sep"), 10: ("oktober", "okt"), 11: ("november", "nov"), 12: ("dezember", "dez"),
    },
    "count": _counts(),
    "small_hour": {
        **{Digits(n, 1): (f"{n}",) for n in range(1, 7)},
        **{Digits(n, 0): said for n, said in _counts().items() if n < 7},
    },
    "amount": {
        Fraction(3, 2): ("anderthalb", "eineinhalb", "einundeinhalb"),
        **{Fraction(2 * n + 1, 2): (f"{_UNITS[n]}einhalb",) for n in range(2, 10)},
    },
    "acht_tage": {Length(days=7, smallest=3): ("acht (tage|tagen)",)},
    "three_days": {Length(days=3, smallest=3): ("überübermorgen",)},
    "ordinal_day": _ordinals(range(1, 32)),
    "nth": {
        **{n: (*words, f"{n}") for n, words in _ordinals(range(1, 6)).items()},
        -1: ("letzte", "letzten", "letzter", "letztes"),
    },
    "unit": {
        0: ("sekunde", "sekunden", "sek", "s"),
        1: ("minute", "minuten", "min", "m"),
        2: ("stunde", "stunden", "std", "h"),
        3: ("tag", "tage", "tagen", "tages"),
        4: ("woche", "wochen", "wo"),
        5: ("monat", "monate", "monaten"),
        6: ("jahr", "jahre", "jahren", "jahres"),
    },
    "length1": {
        Length(seconds=900, smallest=1): ("[eine|einer] (viertelstunde|viertel stunde)",),
        Length(seconds=2700, smallest=1): (
            "[eine|einer] (dreiviertelstunde|dreiviertel stunde|drei viertel stunde)",
        ),
    },
    "part": {part.name: said for part, said in _COMPOUNDS.items()},
    "adverb": {
        "MORNING": ("morgens", "frühmorgens", "früh", "vormittags"),
        "NOON": ("mittags",),
        "AFTERNOON": ("nachmittags",),
        "EVENING": ("abends",),
        "NIGHT": ("nachts",),
    },
    "daypart": _compounds(),
    "before_hour": {
        30: ("halb",), 15: ("dreiviertel", "drei viertel"),
        35: ("(fünf|5) vor halb",), 25: ("(fünf|5) nach halb",),
        40: ("(zehn|10) vor halb",), 20: ("(zehn|10) nach halb",),
    },
    "at": {True: ("um", "@", "ab", "um punkt", "punkt", "genau um", "pünktlich um")},
    "next": {True: ("nächsten", "nächster", "nächste", "nächstes", "nächstem")},
    "coming": {True: ("kommenden", "kommender", "kommende", "kommendes", "kommendem")},
    "past": {True: tuple(
        stem + end for stem in ("letzt", "vergangen", "vorig") for end in _ORDINAL_ENDINGS
    )},
    "this": {True: ("diesen", "dieser", "diese", "dieses", "diesem")},
    "the": {True: ("der", "den", "dem", "die", "das")},
    "season": {
        0: ("frühling", "frühjahr"),
        1: ("sommer",),
        2: ("herbst",),
        3: ("winter",),
    },
    "third": {0: ("anfang",), 1: ("mitte",), 2: ("ende",)},
    "zone": {
        ABBREVIATIONS["CET"]: ("mez",),
        ABBREVIATIONS["CEST"]: ("mesz",),
        Named("Europe/Paris"): ("pariser zeit", "französischer zeit"),
        Named("Europe/Berlin"): ("berliner zeit", "deutscher zeit"),
        Named("Europe/Vienna"): ("wiener zeit", "österreichischer zeit"),
        Named("Europe/Zurich"): ("züricher zeit", "zürcher zeit", "schweizer zeit"),
        Named("Europe/London"): ("londoner zeit",),
        Named("Africa/Cairo"): ("kairoer zeit",),
    },
    "meridiem": {"am": ("a m",), "pm": ("pm", "p m")},  # "7:30 am 14. Mai" is no English
}  # fmt: skip
