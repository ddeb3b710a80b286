"""How times are said in Italian. Data only; see ``Language``.

"Ore 8" may be the evening as well, which "8:00" is not. "Otto giorni" and "quindici giorni" are
one week and two for most people, and what they say for others.
"""

from __future__ import annotations

from typing import Any

from domain.when.language import Language, Templates
from domain.when.languages.places import PLACES
from domain.when.meaning import DayPart, InDays, Length, Part

_MONTHS: dict[Any, Templates] = {
    1: ("gennaio", "gen", "genn"), 2: ("febbraio", "feb", "febb"), 3: ("marzo", "mar"),
    4: ("aprile", "apr"), 5: ("maggio", "mag"), 6: ("giugno", "giu"), 7: ("luglio", "lug"),
    8: ("agosto", "ago"), 9: ("settembre", "set", "sett"), 10: ("ottobre", "ott"),
    11: ("novembre", "nov"), 12: ("dicembre", "dic"),
}  # fmt: skip
_COUNTS: dict[Any, Templates] = {
    1: ("un", "uno", "una"), 2: ("due",), 3: ("tre",), 4: ("quattro",), 5: ("cinque",),
    6: ("sei",), 7: ("sette",), 8: ("otto",), 9: ("nove",), 10: ("dieci",), 11: ("undici",),
    12: ("dodici",), 13: ("tredici",), 14: ("quattordici",), 15: ("quindici",), 16: ("sedici",),
    17: ("diciassette",), 18: ("diciotto",), 19: ("diciannove",), 20: ("venti",),
    21: ("ventuno", "ventun"), 22: ("ventidue",), 23: ("ventitré",), 24: ("ventiquattro",),
    25: ("venticinque",), 26: ("ventisei",), 27: ("ventisette",), 28: ("ventotto",),
    29: ("ventinove",), 30: ("trenta",), 31: ("trentuno",), 40: ("quaranta",),
    45: ("quarantacinque",), 50: ("cinquanta",), 60: ("sessanta",), 90: ("novanta",),
}  # fmt: skip
_WEEKDAYS: dict[Any, Templates] = {
    0: ("lunedì", "~lun"), 1: ("martedì", "~mar"), 2: ("mercoledì", "~mer"),
    3: ("giovedì", "~gio"), 4: ("venerdì", "~ven"), 5: ("sabato", "~sab"), 6: ("domenica", "~dom"),
}  # fmt: skip
_FIVES = {n: _COUNTS[n] for n in (5, 10, 15, 20, 25, 30, 40, 50)}

_WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": _WEEKDAYS,
    "month": _MONTHS,
    "long_month": {number: names[:1] for number, names in _MONTHS.items()},
    "count": _COUNTS,
    "fives": {
        **_FIVES,
        35: ("trentacinque",),
        45: ("quarantacinque", "tre quarti"),
        55: ("cinquantacinque",),
    },
    "nth": {
        1: ("primo", "prima", "1 o", "1 a"),
        2: ("secondo", "seconda", "2 o", "2 a"),
        3: ("terzo", "terza", "3 o", "3 a"),
        4: ("quarto", "quarta", "4 o", "4 a"),
        5: ("quinto", "quinta", "5 o", "5 a"),
        -1: ("ultimo", "ultima"),
    },
    "unit": {
        0: ("secondo", "secondi", "sec", "s"),
        1: ("minuto", "minuti", "min", "m"),
        2: ("ora", "ore", "h"),
        3: ("giorno", "giorni", "g", "gg"),
        4: ("settimana", "settimane", "sett"),
        5: ("mese", "mesi"),
        6: ("anno", "anni"),
    },
    "length1": {Length(seconds=5_400, smallest=1): ("ora e mezza", "ora e mezzo")},
    "weeks": {
        Length(days=7, smallest=3): ("otto giorni", "8 giorni"),
        Length(days=14, smallest=3): ("quindici giorni", "15 giorni"),
    },
    "part": {
        "MORNING": ("mattina", "mattino", "mattinata"),
        "AFTERNOON": ("pomeriggio",),
        "EVENING": ("sera", "serata"),
        "NIGHT": ("notte",),
    },
    "daypart": {
        DayPart(InDays(0), Part.MORNING): ("stamattina", "stamani", "stamane"),
        DayPart(InDays(0), Part.EVENING): ("stasera",),
        DayPart(InDays(0), Part.NIGHT): ("stanotte",),
        DayPart(InDays(1), Part.MORNING): ("domattina",),
    },
    "season": {0: ("primavera",), 1: ("estate",), 2: ("autunno",), 3: ("inverno",)},
    "third": {
        0: ("[all'|l'] inizio [di]", "(agli|i|ai) (inizi|primi) di", "inizi di"),
        1: ("[a] metà [di]",),
        2: ("[a|alla|la] fine [di]",),
    },
    "suffix": {True: ("o", "°")},
    "first_day": {1: ("primo",)},
    "of": {True: ("di", "del", "dell")},
    "at": {True: ("alle [ore]", "all'", "alla", "ore", "h", "@")},
    "the": {True: ("le", "l'", "la", "le ore")},
    "from": {True: ("dalle [ore]", "dall'", "da", "dalla")},
    "from_on": {True: ("[a partire] (dalle [ore]|dall'|da)",)},
    "to": {True: ("alle [ore]", "all'", "fino alle", "fino all'", "a", "-")},
    "on": {True: ("il", "la", "di")},
    "this": {True: ("questo", "questa", "quest'")},
    "next": {True: ("prossimo", "prossima", "prossimo venturo")},
    "coming": {True: ("che viene", "venturo", "ventura")},
    "gone": {True: ("scorso", "scorsa", "passato", "passata")},
    "week_ahead": {True: ("settimana ({next}|{coming})", "{next} settimana")},
    "month_ahead": {True: ("mese ({next}|{coming})", "{next} mese")},
    "weekend": {True: ("weekend", "week-end", "fine settimana")},
}

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("[{at}|{from_on}] {time}", "a {time}", "[{at}] {time} (ore|h)"),
    "clock.bare_at": ("({at}|{from_on}) {hour:hour}",),
    "time.twelve": ("{hour:hour} in punto",),
    "time.half_past": ("{hour:hour} e (mezza|mezzo)",),
    "time.quarter_past": ("{hour:hour} e [un] quarto",),
    "time.quarter_to": ("{hour:hour} meno [un] quarto", "un quarto alle {hour:hour}"),
    "time.past": ("{hour:hour} e {minutes:fives}", "(alle|all') {hour:hour} e {minutes:mm}"),
    "time.to": ("{hour:hour} meno ({minutes:fives}|{minutes:dd})",),
    "time.noon": ("mezzogiorno",),
    "time.noon_half": ("mezzogiorno e (mezzo|mezza)",),
    "time.noon_quarter": ("mezzogiorno e [un] quarto",),
    "time.midnight": ("mezzanotte",),
    "time.midnight_half": ("mezzanotte e (mezzo|mezza)",),
    "range.spoken": (
        "{from} {first:time} {to} {last:time}",
        "(tra|fra) [{the}] {first:time} e [{the}] {last:time}",
        "{from} {bare:hour} {to} {last:time}",
        "(tra|fra) {the} {bare:hour} e {the} {last:time}",
        "{from} {first:time} {to} {end:hour}",
        "(tra|fra) {the} {first:time} e {the} {end:hour}",
        "{from} {bare:dd} {to} {soft:dd} h",
        "(ore|h) {bare:dd} - {end:dd}",
        "~{from} {bare:hour} {to} {end:hour}",
        "~(tra|fra) {the} {bare:hour} e [{the}] {end:hour}",
    ),
    "clock.part": (
        "[{at}] {time} {part_of}",
        "[{at}] {bare:hour} {part_of}",
        "{time:range} {part_of}",
    ),
    "part_of.part": ("(di|del|della) {part}",),
    "dom.number": ("{dd} [{suffix}]",),
    "dom.words": ("{first_day}", "{count}"),
    "domord.number": ("{dd} [{suffix}]",),
    "day.today": ("oggi",),
    "day.tomorrow": ("domani",),
    "day.after_tomorrow": ("dopodomani", "dopo domani"),
    "day.yesterday": ("ieri",),
    "day.before_yesterday": ("l'altro ieri", "altro ieri", "avantieri", "ieri l'altro"),
    "day.today_in_a_week": ("oggi a (otto|8)",),
    "day.today_in_a_fortnight": ("oggi a (quindici|15)",),
    "day.after": ("(tra|fra) ({length}|{length:weeks})",),
    "day.weekday": ("[{on}] {weekday}", "{this} {weekday}", "{this} {next} {weekday}"),
    "day.next": ("[{on}] {weekday} ({next}|{coming})", "[{on}] {next} {weekday}"),
    "day.last": ("[{on}] {weekday} {gone}", "[{on}] {gone} {weekday}"),
    "day.of_next_week": (
        "[{on}] {weekday} [della] {week_ahead}",
        "[la|nella] {week_ahead} [{on}] {weekday}",
    ),
    "day.of_this_week": ("[{on}] {weekday} di questa settimana", "questa settimana {weekday}"),
    "day.in_a_week": ("[{on}] {weekday} a otto",),
    "day.weeks_on": (
        "(tra|fra) {weeks:amount} (settimana|settimane) [{on}] {weekday}",
        "[{on}] {weekday} (tra|fra) {weeks:amount} (settimana|settimane)",
    ),
    "day.dated": (
        "[il|l'|lo] [{weekday}] [il|l'] [giorno] {dom} [{of}|-] {month} [[{of}|-] {year}]",
    ),
    "day.dom": (
        "~(il|l') [{weekday}] [giorno] {dom:domord}",
        "~{weekday} [il|l'] {dom:domord}",
        "~giorno {dom:domord}",
    ),
    "day.dom_next_month": ("[il|l'] {dom} del {month_ahead}", "il {month_ahead} il {dom}"),
    "day.dom_this_month": ("[il|l'] {dom} (di questo|del) mese", "[il] {dom} c m"),
    "day.nth": ("[il|la|l'] {nth} {weekday} {of} {month} [[{of}] {year}]",),
    "day.nth_this_month": ("[il|la|l'] {nth} {weekday} (del|di questo) mese",),
    "day.nth_next_month": ("[il|la|l'] {nth} {weekday} del {month_ahead}",),
    "day.numeric": ("[il|l'] [{weekday}] [il|l'] [giorno] {numeric}",),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} [di|nel|al|alla|in|la|il] {part}",
        "[la|nella|il|nel] {part} (di|del|della) {day}",
    ),
    "daypart.today": ("{this} {part}",),
    "moment.of_day": ("{clock} (di|del|della|dell'|per) [il] {daypart} [{zone}]",),
    "moment.after": ("(tra|fra) ({length}|{length:weeks})", "~{length} dopo"),
    "moment.ago": ("{length} fa",),
    "zone.place": ("(ora|orario) (di|del|della) {place}",),
    "zone.own": ("(ora|orario) locale",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[durante|in] questa settimana",),
    "plain.next_week": ("[la|nella|della|durante la] {week_ahead}",),
    "plain.last_week": ("la settimana {gone}", "~settimana {gone}", "la {gone} settimana"),
    "plain.week_of": ("(la|nella) settimana (di|del|della) {day}",),
    "plain.this_weekend": ("({this}|il|nel|del|per il) {weekend}", "~{weekend}"),
    "plain.next_weekend": ("[il|nel] {weekend} ({next}|{coming})", "[il|nel] {next} {weekend}"),
    "plain.last_weekend": ("[il] {weekend} {gone}", "[lo|il] {gone} {weekend}"),
    "plain.this_month": ("{this} mese",),
    "plain.next_month": ("[il|nel] {month_ahead}",),
    "plain.last_month": ("[il] mese {gone}", "[lo] {gone} mese"),
    "plain.this_year": ("{this} anno",),
    "plain.next_year": ("[l'] anno ({next}|{coming})", "[il] {next} anno"),
    "plain.last_year": ("[l'] anno {gone}",),
    "plain.month": (
        "(a|ad|in|durante|{this}) {month} [[{of}] {year}]",
        "di {month:long_month}",
        "[nel|il] mese di {month} [[{of}] {year}]",
        "{month} [{of}] {year}",
        "~{month}",
        "{third} {month} [[{of}] {year}]",
    ),
    "plain.next_named": ("[il] {next} {month}", "{month} ({next}|{coming})"),
    "plain.year": ("(nel|durante il) {year}", "~{year}"),
    "plain.season": (
        "{this} {season}",
        "(in|durante la|durante l'|nell'|nella) {season} [[{of}] {year}]",
        "{season} [{of}] {year}",
        "~[la|l'] {season}",
    ),
    "plain.next_season": ("[la|il] {next} {season}", "[la|l'] {season} ({next}|{coming})"),
    "plain.doms": (
        "(tra|fra) (il|l') {first:dom} e (il|l') {last:dom} [{of}] {month} [[{of}] {year}]",
        "[dal|dall'|da|il] [{first_weekday:weekday}] {first:dom} (al|all'|a|fino al|-) "
        "[{last_weekday:weekday}] {last:dom} [{of}] {month} [[{of}] {year}]",
    ),
    "plain.pair": ("[il|l'] {first:dom} (e|o) [il|l'] {last:dom} [{of}] {month} [[{of}] {year}]",),
    "plain.days": (
        "(da|dal|dalla) {first:day} (a|al|alla|fino a|fino al|-) {last:day}",
        "(tra|fra) {first:day} e {last:day}",
        "{first:day} (a|-) {last:day}",
    ),
    "plain.through": (
        "da {first:inmonth} (a|ad|fino a) {last:inmonth}",
        "(tra|fra) {first:inmonth} e {last:inmonth}",
        "{first:inmonth} - {last:inmonth}",
    ),
    "inmonth.named": ("{month} [[{of}] {year}]",),
    "plain.coming": (
        "(nei|nelle|i|le) (prossimi|prossime) {length}",
        "(nei|nelle|i|le) {amount} (prossimi|prossime) {unit}",
        "entro {length}",
    ),
    "plain.soon": ("presto", "prossimamente", "a breve", "(i|nei) prossimi giorni"),
    "span.before": ("prima (di|del|della) {plain}",),
    "span.onwards": ("[a partire] (da|dal|dalla) {plain}", "(da|dal|dalla) {plain} in poi"),
    "span.until": ("(fino a|fino al|fino alla|entro|da qui a) [la fine (di|del|della)] {plain}",),
    "span.after": ("dopo [il|la|l'] {plain}",),
    "span.since": ("(da|dal|dalla) {plain}",),
    "period.joined": ("{first:span} (e|o|oppure) {last:span}",),
}

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("(mezza|mezzo|mezz') {unit}",),
    "length1.half_day": ("mezza giornata",),
    "length1.quarter": ("[un] quarto d' {unit}",),
    "length1.three_quarters": ("(tre|3) quarti d' {unit}",),
    "length1.and_half": ("{amount} {unit} e (mezza|mezzo)",),
    "length1.and_quarter": ("{amount} {unit} e [un] quarto",),
    "length.two": ("{first:length1} [e] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [e] {third:length1}",),
    "duration.day": ("tutto il giorno", "[l'] intera giornata", "tutta la giornata"),
    "lead.before": (
        "{length} [prima]",
        "{length} (di|in) anticipo",
        "{length} prima (dell'evento|dell'inizio|che inizi)",
        "(il|la|un|una|l'|un') {unit} prima",
    ),
    "lead.eve": ("[la] vigilia",),
    "lead.never": ("mai", "nessuno", "nessuna", "no", "niente", "nessun promemoria"),
}

ITALIAN = Language(
    code="it",
    day_first=True,
    doubtful_next=True,
    words=_WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 maggio alle 19:00",
        "period": "il prossimo fine settimana",
        "duration": "1h30",
        "lead": "1 giorno prima",
    },
    places={
        **PLACES,
        "londra": "Europe/London",
        "parigi": "Europe/Paris",
        "berlino": "Europe/Berlin",
        "monaco di baviera": "Europe/Berlin",
        "milano": "Europe/Rome",
        "torino": "Europe/Rome",
        "lisbona": "Europe/Lisbon",
        "bruxelles": "Europe/Brussels",
        "ginevra": "Europe/Zurich",
        "atene": "Europe/Athens",
        "vienna": "Europe/Vienna",
    },
    guards=frozenset({"non", "senza", "tranne", "eccetto", "salvo", "verso", "circa"}),
)
