"""How times are said in Spanish, on both sides of the ocean. Data only; see ``Language``.

"Tarde" lasts until it is dark. "A las 7 horas" may be the evening as well, which "19 h" is not.
"Ocho días" and "quince días" are one week and two for most people, and what they say for others.
"""

from __future__ import annotations

from typing import Any

from domain.when.language import Language, Templates
from domain.when.languages.places import PLACES
from domain.when.meaning import Length

_MONTHS: dict[Any, Templates] = {
    1: ("enero", "ene"), 2: ("febrero", "feb"), 3: ("marzo", "mar"), 4: ("abril", "abr"),
    5: ("mayo", "may"), 6: ("junio", "jun"), 7: ("julio", "jul"), 8: ("agosto", "ago"),
    9: ("septiembre", "setiembre", "sep", "sept", "set"), 10: ("octubre", "oct"),
    11: ("noviembre", "nov"), 12: ("diciembre", "dic"),
}  # fmt: skip
_COUNTS: dict[Any, Templates] = {
    1: ("un", "uno", "una"), 2: ("dos",), 3: ("tres",), 4: ("cuatro",), 5: ("cinco",),
    6: ("seis",), 7: ("siete",), 8: ("ocho",), 9: ("nueve",), 10: ("diez",), 11: ("once",),
    12: ("doce",), 13: ("trece",), 14: ("catorce",), 15: ("quince",), 16: ("dieciséis",),
    17: ("diecisiete",), 18: ("dieciocho",), 19: ("diecinueve",), 20: ("veinte",),
    21: ("veintiuno", "veintiún", "veintiuna"), 22: ("veintidós",), 23: ("veintitrés",),
    24: ("veinticuatro",), 25: ("veinticinco",), 26: ("veintiséis",), 27: ("veintisiete",),
    28: ("veintiocho",), 29: ("veintinueve",), 30: ("treinta",), 31: ("treinta y uno",),
    40: ("cuarenta",), 45: ("cuarenta y cinco",), 50: ("cincuenta",), 60: ("sesenta",),
    90: ("noventa",),
}  # fmt: skip
_WEEKDAYS: dict[Any, Templates] = {
    0: ("lunes", "~lun"), 1: ("martes", "~mar"), 2: ("miércoles", "~mié"), 3: ("jueves", "~jue"),
    4: ("viernes", "~vie"), 5: ("sábado", "~sáb"), 6: ("domingo", "~dom"),
}  # fmt: skip
_FIVES = {n: _COUNTS[n] for n in (5, 10, 15, 20, 25, 30, 40, 45, 50)}
_SEASONS = ("primavera", "verano", "otoño", "invierno")
_UNITS: dict[Any, Templates] = {
    0: ("segundo", "segundos", "seg", "s"), 1: ("minuto", "minutos", "min", "mins", "m"),
    2: ("hora", "horas", "h", "hs", "hrs"), 3: ("día", "días", "d"),
    4: ("semana", "semanas", "sem"), 5: ("mes", "meses"), 6: ("año", "años"),
}  # fmt: skip

_WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": _WEEKDAYS,
    "month": _MONTHS,
    "long_month": {number: names[:1] for number, names in _MONTHS.items()},
    "count": _COUNTS,
    "fives": {**_FIVES, 35: ("treinta y cinco",), 55: ("cincuenta y cinco",)},
    "nth": {
        1: ("primer", "primero", "1 er", "1 o"),
        2: ("segundo", "2 o", "2 do"),
        3: ("tercer", "tercero", "3 er", "3 o"),
        4: ("cuarto", "4 o", "4 to"),
        5: ("quinto", "5 o", "5 to"),
        -1: ("último",),
    },
    "unit": _UNITS,
    "length1": {Length(seconds=5_400, smallest=1): ("hora y media",)},
    "weeks": {
        Length(days=7, smallest=3): ("ocho días", "8 días"),
        Length(days=14, smallest=3): ("quince días", "15 días"),
    },
    "part": {"MORNING": ("mañana", "madrugada"), "LONG_AFTERNOON": ("tarde",), "NIGHT": ("noche",)},
    "late": {"LONG_AFTERNOON": ("tarde",), "NIGHT": ("noche",)},
    "from_on": {True: ("desde", "a partir de")},
    "midday": {"AFTERNOON": ("mediodía", "medio día")},
    "season": {n: (_SEASONS[n], _SEASONS[n - 2]) for n in range(4)},  # north, south
    "third": {
        0: ("[a] (principios|inicios|comienzos) de",),
        1: ("[a] mediados de",),
        2: ("[a] (finales|fines|fin) de",),
    },
    "suffix": {True: ("o", "ro", "er")},
    "first_day": {1: ("primero",)},
    "of": {True: ("de", "del")},
    "the": {True: ("la", "las")},
    "hours": {True: ("h", "hs", "hrs", "hora", "horas")},
    "sign_of_hours": {True: ("h", "hs", "hrs")},
    "coming": {True: ("que viene", "que entra", "entrante")},
    "next": {True: ("próximo", "próxima")},
    "gone": {True: ("pasado", "pasada")},
    "week_ahead": {True: ("semana ({next}|{coming})", "{next} semana")},
    "month_ahead": {True: ("mes ({next}|{coming})", "{next} mes")},
    "weekend": {True: ("fin de semana", "finde")},
}

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("[a|@|{from_on}] [{the}] {time} [{hours}]", "al {time}"),
    "clock.bare_at": ("(a|@|{from_on}) {the} {hour:hour}", "@ {hour:hour}", "~{the} {hour:hour}"),
    "time.h": ("{hour:dd} h {minute:mm} (m|min)", "{hour:dd} (hs|hrs)"),
    "time.twelve": ("{hour:hour} (hora|horas)", "{hour:hour} en punto"),
    "time.half_past": ("{hour:hour} y media",),
    "time.quarter_past": ("{hour:hour} y cuarto",),
    "time.quarter_to": ("{hour:hour} menos cuarto", "[un] cuarto para {the} {hour:hour}"),
    "time.past": ("{hour:hour} y {minutes:fives}", "{the} {hour:hour} y {minutes:mm}"),
    "time.to": (
        "{hour:hour} menos ({minutes:fives}|{minutes:dd})",
        "({minutes:fives}|{minutes:dd}) [minutos] para {the} {hour:hour}",
    ),
    "time.noon": ("mediodía", "medio día", "(12|doce) del día"),
    "time.midnight": ("[la] medianoche", "[la] media noche"),
    "range.numbers": (
        "{bare:dd} a {soft:dd} {sign_of_hours} [{minute:mm}]",
        "{bare:dd} a {last:time}",
    ),
    "range.spoken": (
        "(de|desde) [{the}] {first:time} [{hours}] (a|hasta|-) [{the}] {last:time} [{hours}]",
        "entre [{the}] {first:time} [{hours}] y [{the}] {last:time} [{hours}]",
        "{first:time} (a|hasta) [{the}] {last:time} [{hours}]",
        "(de|desde) [{the}] {bare:dd} (a|hasta|-) [{the}] {soft:dd} {sign_of_hours} [{minute:mm}]",
        "entre [{the}] {bare:dd} y [{the}] {soft:dd} {sign_of_hours} [{minute:mm}]",
        "(de|desde) [{the}] {bare:hour} (a|hasta|-) [{the}] {last:time} [{hours}]",
        "entre [{the}] {bare:hour} y [{the}] {last:time} [{hours}]",
        "(de|desde) [{the}] {first:time} [{hours}] (a|hasta|-) [{the}] {end:hour}",
        "entre [{the}] {first:time} [{hours}] y [{the}] {end:hour}",
        "~(de|desde) [{the}] {bare:hour} (a|hasta|-) [{the}] {end:hour}",
        "~entre [{the}] {bare:hour} y [{the}] {end:hour}",
    ),
    "clock.part": (
        "[a|@] [{the}] {time} {part_of}",
        "[a|@] [{the}] {bare:hour} {part_of}",
        "{time:range} {part_of}",
    ),
    "part_of.part": ("(de|por|en|a) la {part}", "del {part:midday}"),
    "dom.number": ("{dd} [{suffix}]",),
    "dom.words": ("{first_day}", "{count}"),
    "domord.number": ("{dd} [{suffix}]",),
    "day.today": ("hoy",),
    "day.tomorrow": ("mañana",),
    "day.after_tomorrow": ("pasado mañana",),
    "day.yesterday": ("ayer",),
    "day.before_yesterday": ("antes de ayer", "anteayer", "antier"),
    "day.today_in_a_week": ("[de] hoy en (ocho|8)",),
    "day.today_in_a_fortnight": ("[de] hoy en (quince|15)",),
    "day.after": ("(en|dentro de|de aquí a|de acá a) ({length}|{length:weeks})",),
    "day.weekday": (
        "[el] [día] {weekday}",
        "este [mismo] {weekday}",
        "este {next} {weekday}",
        "este {weekday} ({next}|{coming})",
    ),
    "day.next": ("[el] {weekday} ({next}|{coming})", "[el] {next} {weekday}"),
    "day.last": ("[el] {weekday} {gone}", "[el] {gone} {weekday}"),
    "day.of_next_week": (
        "[el] {weekday} [de] la {week_ahead}",
        "[la] {week_ahead} [el] {weekday}",
    ),
    "day.of_this_week": ("[el] {weekday} de esta semana", "esta semana [el] {weekday}"),
    "day.in_a_week": ("[el] {weekday} en ocho",),
    "day.in_a_fortnight": ("[el] {weekday} en quince",),
    "day.weeks_on": (
        "(en|dentro de) {weeks:amount} (semana|semanas) [el] {weekday}",
        "[el] {weekday} (en|dentro de) {weeks:amount} (semana|semanas)",
    ),
    "day.dated": ("[el] [{weekday}] [el] [día] {dom} [{of}|-] {month} [[{of}|-] {year}]",),
    "day.dom": (
        "~el [{weekday}] [día] {dom:domord}",
        "~{weekday} [el] [día] {dom:domord}",
        "~día {dom:domord}",
    ),
    "day.dom_next_month": (
        "[el] [día] {dom} del {month_ahead}",
        "el {month_ahead} el [día] {dom}",
    ),
    "day.dom_this_month": ("[el] [día] {dom} (de este|del) mes",),
    "day.nth": ("[el] {nth} {weekday} {of} {month} [[{of}] {year}]",),
    "day.nth_this_month": ("[el] {nth} {weekday} (del|de este) mes",),
    "day.nth_next_month": ("[el] {nth} {weekday} del {month_ahead}",),
    "day.numeric": ("[el] [{weekday}] [el] [día] {numeric}",),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} (por|en|a) la {part}",
        "{day} {part:late}",
        "[en|por] la {part} (de|del) {day}",
    ),
    "daypart.today": ("esta {part}",),
    "moment.of_day": ("{clock} (de|del|para) [el] {daypart} [{zone}]",),
    "moment.after": (
        "(en|dentro de|de aquí a|de acá a) ({length}|{length:weeks})",
        "~{length} (después|más tarde)",
    ),
    "moment.ago": ("hace {length}", "{length} atrás"),
    "zone.place": ("hora (de|del) {place}",),
    "zone.own": ("hora local",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[durante] esta semana",),
    "plain.next_week": ("[[durante] la] {week_ahead}",),
    "plain.last_week": ("la semana {gone}", "~semana {gone}"),
    "plain.week_of": ("[en|durante] la semana (de|del) {day}",),
    "plain.this_weekend": ("este {weekend}", "el {weekend}", "~{weekend}"),
    "plain.next_weekend": ("[el] {weekend} ({next}|{coming})", "[el] {next} {weekend}"),
    "plain.last_weekend": ("[el] {weekend} {gone}", "[el] {gone} {weekend}"),
    "plain.this_month": ("[durante] este mes",),
    "plain.next_month": ("[el] {month_ahead}",),
    "plain.last_month": ("[el] mes {gone}", "[el] {gone} mes"),
    "plain.this_year": ("este año",),
    "plain.next_year": ("[el] año ({next}|{coming})", "[el] {next} año"),
    "plain.last_year": ("[el] año {gone}",),
    "plain.month": (
        "(en|durante|este) {month} [[{of}] {year}]",
        "de {month:long_month}",
        "[en|durante] el mes de {month} [[{of}] {year}]",
        "{month} [{of}] {year}",
        "~{month}",
        "{third} {month} [[{of}] {year}]",
    ),
    "plain.next_named": ("[el] {next} {month}", "{month} ({next}|{coming})"),
    "plain.year": ("(en|durante) [el] [año] {year}", "~{year}"),
    "plain.season": (
        "(este|esta) {season}",
        "(en|durante) [el|la] {season} [[{of}] {year}]",
        "{season} {of} {year}",
        "~[el|la] {season}",
    ),
    "plain.next_season": ("[el|la] {next} {season}", "[el|la] {season} ({next}|{coming})"),
    "plain.doms": (
        "entre [el] {first:dom} y [el] {last:dom} [{of}] {month} [[{of}] {year}]",
        "[del|de|el] [{first_weekday:weekday}] {first:dom} (al|a|hasta el|-) "
        "[{last_weekday:weekday}] {last:dom} [{of}] {month} [[{of}] {year}]",
    ),
    "plain.pair": ("[el|los días] {first:dom} (y|o) [el] {last:dom} {of} {month} [[{of}] {year}]",),
    "plain.days": (
        "(del|de|desde) {first:day} (al|a|hasta|-) {last:day}",
        "entre {first:day} y {last:day}",
        "{first:day} (al|a|-) {last:day}",
    ),
    "plain.through": (
        "(de|desde) {first:inmonth} (a|hasta) {last:inmonth}",
        "entre {first:inmonth} y {last:inmonth}",
        "{first:inmonth} (a|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [[{of}] {year}]",),
    "plain.coming": (
        "[en|durante] (los|las) (próximos|próximas) {length}",
        "[en|durante] (los|las) {amount} (próximos|próximas) {unit}",
    ),
    "plain.soon": ("pronto", "próximamente", "en breve", "[[en] los] próximos días"),
    "span.before": ("antes (de|del) {plain}",),
    "span.onwards": (
        "(a partir (de|del)|desde [el|la]) {plain}",
        "(de|del|desde) {plain} en adelante",
    ),
    "span.until": (
        "[desde ahora|de aquí] hasta [el] [(fin|final) (de|del)] {plain}",
        "de aquí (a|al) {plain}",
    ),
    "span.after": ("después (de|del) {plain}",),
    "span.since": ("desde [el|la] {plain}",),
    "period.joined": ("{first:span} (y|o) {last:span}",),
}

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("(media|medio) {unit}",),
    "length1.quarter": ("[un] cuarto de {unit}",),
    "length1.three_quarters": ("(tres|3) cuartos de {unit}",),
    "length1.and_half": ("{amount} {unit} y (media|medio)",),
    "length1.and_quarter": ("{amount} {unit} y cuarto",),
    "length.two": ("{first:length1} [y] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [y] {third:length1}",),
    "duration.day": ("todo el día", "el día entero"),
    "lead.before": (
        "{length} [antes]",
        "{length} (con|de) (antelación|anticipación)",
        "{length} antes del (evento|comienzo|inicio)",
        "(el|la|un|una) {unit} (antes|anterior)",
    ),
    "lead.eve": ("[la] víspera",),
    "lead.never": ("nunca", "ninguno", "ninguna", "no", "nada", "sin recordatorio"),
}

SPANISH = Language(
    code="es",
    day_first=True,
    doubtful_next=True,
    week_begins=(0, 6),
    words=_WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 de mayo a las 19:00",
        "period": "el próximo fin de semana",
        "duration": "1h30",
        "lead": "1 día antes",
    },
    places={
        **PLACES,
        "el cairo": "Africa/Cairo",
        "paris": "Europe/Paris",
        "berlin": "Europe/Berlin",
        "milan": "Europe/Rome",
        "bruselas": "Europe/Brussels",
        "ginebra": "Europe/Zurich",
        "nueva york": "America/New_York",
        "ciudad de mexico": "America/Mexico_City",
    },
    guards=frozenset({"no", "sin", "excepto", "salvo", "sobre", "hacia", "aproximadamente"}),
)
