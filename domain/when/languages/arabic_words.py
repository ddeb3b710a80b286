"""The words of Arabic times, by category. Data only; ``Language`` explains the shape.

The standard language first, then what is said in Cairo, Beirut, Tunis and Rabat. Prefixes are
written as one with what follows, so "and a quarter" (وربع) is a word of its own. "Masāʾ" (مساء)
is the evening, and after an hour all that is not morning. "The night of Thursday" is the one
before it for some and the one after it for others, and is not read.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from domain.when.language import Templates
from domain.when.lengths import length_of
from domain.when.meaning import DayPart, InDays, Length, Weekday
from domain.when.natives import Digits
from domain.when.zones import Named

_DAYS = (
    ("اثنين", "اتنين", "إثنين"), ("ثلاثاء", "ثلاثا", "تلات", "تلاتاء"), ("أربعاء", "أربعا"),
    ("خميس",), ("جمعة",), ("سبت",), ("أحد", "حد"),
)  # fmt: skip
_COUNTS: dict[int, Templates] = {
    1: ("واحد", "واحدة", "وحدة"), 2: ("اثنين", "اثنان", "اتنين", "اثنتين", "اثنتان", "تنتين", "ثنتين"),
    3: ("ثلاث", "ثلاثة", "تلات", "تلاتة"), 4: ("أربع", "أربعة"), 5: ("خمس", "خمسة"), 6: ("ست", "ستة"),
    7: ("سبع", "سبعة"), 8: ("ثماني", "ثمانية", "ثمان", "تمن", "تمانية", "تمنية"), 9: ("تسع", "تسعة"), 10: ("عشر", "عشرة"),
    11: ("أحد عشر", "إحدى عشرة", "حداشر", "حداش", "احدعش"),
    12: ("اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة", "اتناشر", "اطناشر", "طناش", "اثنعش"),
    14: ("أربعة عشر", "أربع عشرة", "أربعتاشر"), 15: ("خمسة عشر", "خمس عشرة", "خمستاشر"), 20: ("عشرين", "عشرون"),
    25: ("خمسة و عشرين", "خمسة وعشرين", "خمس وعشرين", "خمسة وعشرون", "خمس وعشرون"), 30: ("ثلاثين", "ثلاثون", "تلاتين"),
    40: ("أربعين", "أربعون"), 45: ("خمسة وأربعين", "خمس وأربعين", "خمسة وأربعون", "خمس وأربعون"),
    50: ("خمسين", "خمسون"), 60: ("ستين", "ستون"), 90: ("تسعين", "تسعون"),
}  # fmt: skip
_ORDINALS = ("ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع")  # 2 … 9
_TENS = {20: ("عشرين", "عشرون"), 30: ("ثلاثين", "ثلاثون")}
_UNITS: dict[int, tuple[Templates, Templates, Templates]] = {  # one, two, many
    0: (("ثانية",), ("ثانيتين", "ثانيتان"), ("ثواني", "ثوان")),
    1: (("دقيقة",), ("دقيقتين", "دقيقتان"), ("دقائق", "دقايق")),
    2: (("ساعة",), ("ساعتين", "ساعتان"), ("ساعات",)),
    3: (("يوم",), ("يومين", "يومان"), ("أيام", "يوما")),
    4: (("أسبوع",), ("أسبوعين", "أسبوعان"), ("أسابيع", "أسبوعا")),
    5: (("شهر",), ("شهرين", "شهران"), ("أشهر", "شهور", "شهرا")),
    6: (("سنة", "عام"), ("سنتين", "سنتان", "عامين", "عامان"), ("سنوات", "سنين", "أعوام", "عاما")),
}  # fmt: skip
_MONTHS: dict[int, Templates] = {
    1: ("يناير", "كانون الثاني", "جانفي"), 2: ("فبراير", "شباط", "فيفري"), 3: ("مارس", "آذار"),
    4: ("أبريل", "نيسان", "أفريل"), 5: ("مايو", "أيار", "ماي", "مايس"), 6: ("يونيو", "يونيه", "حزيران", "جوان"),
    7: ("يوليو", "يوليه", "تموز", "جويلية", "يوليوز"), 8: ("أغسطس", "آب", "أوت", "غشت"), 9: ("سبتمبر", "أيلول", "شتنبر"),
    10: ("أكتوبر", "تشرين الأول"), 11: ("نوفمبر", "تشرين الثاني", "نونبر"), 12: ("ديسمبر", "كانون الأول", "دجنبر"),
}  # fmt: skip
_PARTS: dict[Any, Templates] = {  # beside a day, or after an hour
    "MORNING": ("صباحا", "الصبح", "[في] الصباح", "صبح", "فجرا", "الفجر", "ضحى", "قبل الظهر"),
    "NOON": ("ظهرا", "الظهر", "الضهر"),
    "AFTERNOON": ("بعد الظهر", "بعد الضهر", "عصرا", "العصر", "بعد العصر"),
    "LATE": ("مساء", "مساءا", "[في] المساء", "المسا", "بالمسا", "عشية", "العشية"),
    "EVENING": ("المغرب", "مغربا", "بعد المغرب"),
    "NIGHT": ("ليلا", "بالليل", "[في] الليل", "باليل"),
}
_HALF, _QUARTER, _THIRD = Fraction(1, 2), Fraction(1, 4), Fraction(1, 3)
_FRACTIONS = {_HALF: ("نصف", "نص"), _QUARTER: ("ربع",), _THIRD: ("ثلث", "تلت")}
_BEYOND = {Fraction(f): tuple(f"{pre}{w}" for w in ws for pre in ("و", "و ", "وال", "و ال"))
           for f, ws in _FRACTIONS.items()}  # fmt: skip


def _either(words: Iterable[str]) -> str:
    return f"({'|'.join(words)})"


def _the(words: Iterable[str]) -> Templates:
    return tuple(f"ال{word}" for word in words)


def _lengths(prefix: str = "") -> dict[Length, Templates]:
    """ "Hour", "two hours", "hour and a half", "half an hour"…, with what is glued before them."""
    found: dict[Length, list[str]] = {}

    def add(amount: Fraction, rank: int, words: str) -> None:
        length = length_of(amount, rank)
        if length is not None:
            found.setdefault(length, []).append(prefix + words)

    for rank, (one, two, _) in _UNITS.items():
        for amount, names in ((Fraction(1), one), (Fraction(2), two)):
            for name in names:
                add(amount, rank, name)
                for beyond, words in _BEYOND.items() if rank else ():
                    add(amount + beyond, rank, f"{name} {_either(words)}")
                    less = _either(w for word in _FRACTIONS[beyond] for w in (word, word + "ا"))
                    add(amount - beyond, rank, f"{name} إلا {less}")
        for name in one:
            add(Fraction(1), rank, f"{name} (واحدة|واحد)")
            for part, words in _FRACTIONS.items() if rank else ():
                for word in words:
                    add(part, rank, f"{word} {name}")
    return {length: tuple(said) for length, said in found.items()}


def _counted(prefix: str) -> dict[Length, Templates]:
    """ "And ten minutes": a number in words with a unit, glued to what stands before it."""
    found = _lengths(prefix)
    for rank, (one, _, many) in _UNITS.items():
        for count, words in _COUNTS.items():
            length = length_of(Fraction(count), rank)
            if length is not None and count > 2:
                said = tuple(f"{prefix}{word} {_either((*one, *many))}" for word in words)
                found[length] = (*found.get(length, ()), *said)
    return found


def _ordinals(one: Templates, ten: str, feminine: str) -> dict[int, Templates]:
    """First … 31st with the article; ``feminine`` is what the units end in (nothing for days)."""
    units = {n: (f"ال{word}{feminine}",) for n, word in enumerate(_ORDINALS, start=2)}
    eleventh = f"الحادي{feminine}" if not feminine else "الحادية"
    found = {1: one, **units, 10: (f"العاشر{feminine}",)}
    found[11] = (f"{eleventh} {ten}",)
    found |= {10 + n: (f"{said[0]} {ten}",) for n, said in units.items()}
    for tens, words in _TENS.items():
        found[tens] = _the(words)
        firsts = {1: (eleventh,), **units}
        for n, said in firsts.items():
            found[tens + n] = tuple(f"{said[0]} وال{word}" for word in words)
    return {n: found[n] for n in sorted(found) if n <= 31}


def _hours() -> dict[Digits, Templates]:
    """ "The seventh", and "the seven" as it is said in the Maghreb."""
    said = _ordinals(("الواحدة", "الأولى"), "عشرة", "ة")
    also = {n: tuple(one.replace("عشرة", "عشر") for one in ones) for n, ones in said.items()}
    return {
        Digits(n, 0): tuple(
            dict.fromkeys((*said[n], *also[n], *(_the(_COUNTS[n]) if n < 13 else ())))
        )
        for n in said
        if n < 25
    }


WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": {
        n: (*_the(names), *(f"~{name}" for name in names), *(f"يوم {name}" for name in names), *(f"نهار ال{name}" for name in names))
        for n, names in enumerate(_DAYS)
    },
    "and_weekday": {n: tuple(f"وال{name}" for name in names) for n, names in enumerate(_DAYS)},
    "and_day": {
        **{DayPart(Weekday(n)): tuple(f"وال{name}" for name in names) for n, names in enumerate(_DAYS)},
        DayPart(InDays(1)): ("وغدا", "وبكرة", "وبكرا"),
    },
    "month": {
        n: (*names, f"شهر {n}", f"شهر {n:02}", *(f"شهر {word}" for word in _COUNTS[n]))
        for n, names in _MONTHS.items()
    },
    "count": dict(_COUNTS),
    "nth": {
        1: ("أول",), 2: ("ثاني", "تاني"), 3: ("ثالث", "تالت"), 4: ("رابع",), 5: ("خامس",), -1: ("آخر",),
    },
    "the_nth": {
        1: ("الأول",), 2: ("الثاني",), 3: ("الثالث",), 4: ("الرابع",), 5: ("الخامس",), -1: ("الأخير",),
    },
    "ordinal_day": _ordinals(("الأول", "أول"), "عشر", ""),
    "hour": _hours(),
    "ordinal_hour": _hours(),
    "unit": {rank: (*one, *many) for rank, (one, _, many) in _UNITS.items()},
    "the_unit": {rank: _the(one) for rank, (one, _, _) in _UNITS.items()},
    "length1": _lengths(),
    "and_length": _counted("و"),
    "by_length": _counted("ب"),
    "in_weeks": {Fraction(1): ("أسبوع",), Fraction(2): ("أسبوعين",)},
    "part": _PARTS,
    "part_before": {
        "MORNING": ("صباح", "فجر", "ضحى"), "NOON": ("ظهر",), "AFTERNOON": ("عصر", "بعد ظهر"),
        "LATE": ("مساء",), "EVENING": ("مغرب",),
    },
    "and_minutes": {
        **{count: tuple(f"و{word}" for word in _COUNTS[count]) for count in (5, 10, 20, 25, 40, 45, 50)},
        20: (*_BEYOND[_THIRD], *(f"و{word}" for word in _COUNTS[20])),
        25: tuple(f"{w} إلا (خمس|خمسة)" for w in _BEYOND[_HALF]),
        35: tuple(f"{w} (وخمس|وخمسة)" for w in _BEYOND[_HALF]),
    },
    "less_minutes": {
        5: ("خمس", "خمسة"), 10: ("عشر", "عشرة"), 20: ("ثلث", "تلت", "ثلثا", "الثلث"),
    },
    "and_half": {True: _BEYOND[_HALF]},
    "and_quarter": {True: _BEYOND[_QUARTER]},
    "at": {True: (
        "[على|في|ع|عند|مع] الساعة", "(في|على|عند) تمام الساعة", "تمام الساعة", "س", "@", "مع", "على",
        "(ع|على|مع) ال",
    )},
    "next": {True: (
        "القادم", "القادمة", "المقبل", "المقبلة", "الجاي", "الجاية", "اللي جاي", "اللي جاية",
        "اللي جي", "الآتي", "الآتية", "الماجي", "الماجية",
    )},
    "past": {True: (
        "الماضي", "الماضية", "الفائت", "الفائتة", "الفايت", "الفايتة", "اللي فات", "اللي فاتت", "المنصرم",
    )},
    "present": {True: ("الحالي", "الحالية", "هذا", "هذه", "ده", "دا", "دي", "هذي")},
    "this": {True: ("هذا", "هذه", "هاد", "هذي")},
    "to": {True: ("إلى", "لغاية", "حتى", "ل", "لحد", "-")},
    "god_willing": {True: ("إن شاء الله", "انشاء الله", "بإذن الله")},
    "the": {True: ("ال",)},
    "season": {
        0: ("الربيع", "ربيع"), 1: ("الصيف", "صيف"), 2: ("الخريف", "خريف"), 3: ("الشتاء", "شتاء", "الشتا"),
    },
    "third": {
        0: ("أوائل", "بداية", "مطلع"), 1: ("منتصف", "أواسط", "وسط", "نص"), 2: ("أواخر", "نهاية"),
    },
    "meridiem": {"am": ("ص", "am", "a m"), "pm": ("م", "مساء", "مساءا", "pm", "p m")},
    "zone": {
        Named("UTC"): ("(بتوقيت|توقيت) (غرينتش|جرينتش|غرينيتش|جرينيتش)",),
        Named(""): ("(التوقيت|بالتوقيت) المحلي", "بتوقيتي"),
    },
}  # fmt: skip
