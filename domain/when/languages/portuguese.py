"""How times are said in Portuguese, in Brazil and in Europe. Data only; see ``Language``.

"Tarde" lasts until it is dark. "Às 7 horas" may be the evening as well, which "7h" is not.
"Oito dias" and "quinze dias" are one week and two for most people, and what they say for others.
"""

from __future__ import annotations

from typing import Any

from domain.when.language import Language, Templates
from domain.when.languages.places import PLACES
from domain.when.meaning import Length

_MONTHS: dict[Any, Templates] = {
    1: ("janeiro", "jan"), 2: ("fevereiro", "fev"), 3: ("março", "mar"), 4: ("abril", "abr"),
    5: ("maio", "mai"), 6: ("junho", "jun"), 7: ("julho", "jul"), 8: ("agosto", "ago"),
    9: ("setembro", "set"), 10: ("outubro", "out"), 11: ("novembro", "nov"),
    12: ("dezembro", "dez"),
}  # fmt: skip
_COUNTS: dict[Any, Templates] = {
    1: ("um", "uma"), 2: ("dois", "duas"), 3: ("três",), 4: ("quatro",), 5: ("cinco",),
    6: ("seis",), 7: ("sete",), 8: ("oito",), 9: ("nove",), 10: ("dez",), 11: ("onze",),
    12: ("doze",), 13: ("treze",), 14: ("catorze", "quatorze"), 15: ("quinze",),
    16: ("dezesseis", "dezasseis"), 17: ("dezessete", "dezassete"), 18: ("dezoito",),
    19: ("dezenove", "dezanove"), 20: ("vinte",), 21: ("vinte e um", "vinte e uma"),
    22: ("vinte e dois", "vinte e duas"), 23: ("vinte e três",), 24: ("vinte e quatro",),
    25: ("vinte e cinco",), 26: ("vinte e seis",), 27: ("vinte e sete",), 28: ("vinte e oito",),
    29: ("vinte e nove",), 30: ("trinta",), 31: ("trinta e um",), 40: ("quarenta",),
    45: ("quarenta e cinco",), 50: ("cinquenta",), 60: ("sessenta",), 90: ("noventa",),
}  # fmt: skip
_FULL_WEEKDAYS: dict[Any, Templates] = {
    0: ("segunda-feira", "2 a feira", "2 feira"), 1: ("terça-feira", "3 a feira", "3 feira"),
    2: ("quarta-feira", "4 a feira", "4 feira"), 3: ("quinta-feira", "5 a feira", "5 feira"),
    4: ("sexta-feira", "6 a feira", "6 feira"), 5: ("sábado",), 6: ("domingo",),
}  # fmt: skip
_SHORT_WEEKDAYS: dict[Any, Templates] = {
    0: ("segunda", "~seg"), 1: ("terça", "~ter"), 2: ("quarta", "~qua"), 3: ("quinta", "~qui"),
    4: ("sexta", "~sex"), 5: ("~sáb",), 6: ("~dom",),
}  # fmt: skip
_FIVES = {n: _COUNTS[n] for n in (10, 15, 20, 25, 30, 40, 45, 50)}
_SEASONS = ("primavera", "verão", "outono", "inverno")
_UNITS: dict[Any, Templates] = {
    0: ("segundo", "segundos", "seg", "s"), 1: ("minuto", "minutos", "min", "mins", "m"),
    2: ("hora", "horas", "h", "hs"), 3: ("dia", "dias", "d"), 4: ("semana", "semanas", "sem"),
    5: ("mês", "meses"), 6: ("ano", "anos"),
}  # fmt: skip

_WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": {day: (*_FULL_WEEKDAYS[day], *_SHORT_WEEKDAYS[day]) for day in range(7)},
    "full_weekday": _FULL_WEEKDAYS,
    "month": _MONTHS,
    "long_month": {number: names[:1] for number, names in _MONTHS.items()},
    "count": _COUNTS,
    "fives": {**_FIVES, 5: ("cinco",), 35: ("trinta e cinco",), 55: ("cinquenta e cinco",)},
    "nth": {
        1: ("primeiro", "primeira", "1 o", "1 a"),
        2: ("segundo", "segunda", "2 o", "2 a"),
        3: ("terceiro", "terceira", "3 o", "3 a"),
        4: ("quarto", "quarta", "4 o", "4 a"),
        5: ("quinto", "quinta", "5 o", "5 a"),
        -1: ("último", "última"),
    },
    "unit": _UNITS,
    "length1": {Length(seconds=5_400, smallest=1): ("hora e meia",)},
    "weeks": {
        Length(days=7, smallest=3): ("oito dias", "8 dias"),
        Length(days=14, smallest=3): ("quinze dias", "15 dias"),
    },
    "part": {"MORNING": ("manhã", "madrugada"), "LONG_AFTERNOON": ("tarde",), "NIGHT": ("noite",)},
    "season": {n: (_SEASONS[n], _SEASONS[n - 2]) for n in range(4)},  # north, south
    "third": {
        0: ("[no] (início|começo) de", "[em] inícios de", "princípio de"),
        1: ("[em] meados de",),
        2: ("[no] (fim|final) de", "[em] finais de"),
    },
    "suffix": {True: ("o",)},
    "first_day": {1: ("primeiro",)},
    "of": {True: ("de", "do")},
    "the": {True: ("as", "a")},
    "hours": {True: ("h", "hs", "hora", "horas")},
    "sign_of_hours": {True: ("h", "hs")},
    "on": {True: ("na", "no", "a", "o", "à", "ao")},
    "this": {True: ("(esta|este|nesta|neste|desta|deste)", "(essa|esse|nessa|nesse|dessa|desse)")},
    "next": {True: ("próximo", "próxima")},
    "coming": {True: ("que vem",)},
    "gone": {True: ("passado", "passada")},
    "from_on": {True: ("a partir (de|das|da|do)", "desde [as|a|o]")},
    "week_ahead": {True: ("semana que vem", "{next} semana", "semana {next}")},
    "month_ahead": {True: ("mês que vem", "{next} mês", "mês {next}")},
    "weekend": {True: ("fim de semana", "fds", "final de semana")},
}

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("[às|à|ao|@|{from_on}] {time} [{hours}]",),
    "clock.bare_at": ("(às|à|@|{from_on}) {hour:hour}",),
    "time.h": ("{hour:dd} h {minute:mm} (m|min)", "{hour:dd} hs"),
    "time.twelve": ("{hour:hour} (hora|horas)", "{hour:hour} em ponto"),
    "time.half_past": ("{hour:hour} [horas|hora] e meia",),
    "time.quarter_past": ("{hour:hour} e um quarto",),
    "time.quarter_to": ("{hour:hour} menos um quarto", "um quarto (para|pra) [{the}] {hour:hour}"),
    "time.past": (
        "{hour:hour} [horas|hora] e {minutes:fives}",
        "(às|à) {hour:hour} e {minutes:mm}",
    ),
    "time.to": (
        "{hour:hour} menos ({minutes:fives}|{minutes:dd})",
        "({minutes:fives}|{minutes:dd}) [minutos] (para|pra|pras) [{the}] {hour:hour}",
    ),
    "time.noon": ("meio-dia", "meiodia", "12 do dia"),
    "time.noon_half": ("meio-dia e (meia|meio|trinta)", "meiodia e (meia|meio)"),
    "time.midnight": ("meia-noite", "meianoite"),
    "time.midnight_half": ("meia-noite e (meia|trinta)",),
    "range.loose": ("{bare:dd} às {soft:dd} {sign_of_hours} [{minute:mm}]",),
    "range.spoken": (
        "(das|de|desde [{the}]) {first:time} [{hours}] (às|a|até [{the}]|-) {last:time} [{hours}]",
        "entre [{the}] {first:time} [{hours}] e [{the}] {last:time} [{hours}]",
        "{first:time} (às|até [{the}]) {last:time} [{hours}]",
        "(das|de) {bare:dd} (às|a|até [{the}]|-) {soft:dd} {sign_of_hours} [{minute:mm}]",
        "entre [{the}] {bare:dd} e [{the}] {soft:dd} {sign_of_hours} [{minute:mm}]",
        "(das|de) {bare:hour} (às|a|até [{the}]|-) {last:time} [{hours}]",
        "entre [{the}] {bare:hour} e [{the}] {last:time} [{hours}]",
        "(das|de) {first:time} [{hours}] (às|a|até [{the}]|-) {end:hour}",
        "entre [{the}] {first:time} [{hours}] e [{the}] {end:hour}",
        "~(das|de) {bare:hour} (às|a|até [{the}]|-) {end:hour}",
        "~entre [{the}] {bare:hour} e [{the}] {end:hour}",
    ),
    "clock.part": (
        "[às|à|@] {time} {part_of}",
        "[às|à|@] {bare:hour} {part_of}",
        "{time:range} {part_of}",
    ),
    "part_of.part": ("(da|de|à|na|pela) {part}",),
    "dom.number": ("{dd} [{suffix}]",),
    "dom.words": ("{first_day}", "{count}"),
    "domord.number": ("{dd} [{suffix}]",),
    "day.today": ("hoje",),
    "day.tomorrow": ("amanhã",),
    "day.after_tomorrow": ("depois de amanhã",),
    "day.yesterday": ("ontem",),
    "day.before_yesterday": ("anteontem", "antes de ontem"),
    "day.today_in_a_week": ("de hoje a (oito|8) [dias]",),
    "day.today_in_a_fortnight": ("de hoje a (quinze|15) [dias]",),
    "day.after": ("(em|dentro de|daqui a|daqui) ({length}|{length:weeks})",),
    "day.weekday": (
        "{weekday:full_weekday}",
        "({on}|{this}) {weekday}",
        "~{weekday}",
        "{weekday} agora",
        "{this} ({weekday} {coming}|{next} {weekday})",
    ),
    "day.next": ("[{on}] {weekday} ({coming}|{next})", "[{on}] {next} {weekday}"),
    "day.last": ("[{on}] {weekday} {gone}", "[{on}] {gone} {weekday}"),
    "day.of_next_week": (
        "[{on}] {weekday} (da|na) {week_ahead}",
        "[{on}] {week_ahead} [{on}] {weekday}",
    ),
    "day.of_this_week": ("[{on}] {weekday} desta semana", "(esta|nesta) semana [{on}] {weekday}"),
    "day.weeks_on": (
        "(em|dentro de|daqui a) {weeks:amount} (semana|semanas) [{on}] {weekday}",
        "[{on}] {weekday} (em|dentro de|daqui a) {weeks:amount} (semana|semanas)",
    ),
    "day.dated": (
        "[{on}] [{weekday}] [{on}] [dia] {dom} [{of}|-] {month} [[{of}|-] {year}]",
        "em {dom} de {month} [[{of}] {year}]",
    ),
    "day.dom": ("~[{on}] [{weekday}] [{on}] dia {dom:domord}", "~[{on}] {weekday} {dom:domord}"),
    "day.dom_next_month": (
        "[{on}] [dia] {dom} do {month_ahead}",
        "no {month_ahead} [{on}] dia {dom}",
    ),
    "day.dom_this_month": ("[{on}] [dia] {dom} (deste|do) mês",),
    "day.nth": ("[{on}] {nth} {weekday} {of} {month} [[{of}] {year}]",),
    "day.nth_this_month": ("[{on}] {nth} {weekday} (do|deste) mês",),
    "day.nth_next_month": ("[{on}] {nth} {weekday} do {month_ahead}",),
    "day.numeric": ("[{on}|em] [{weekday}] [{on}] [dia] {numeric}",),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} (à|a|de|da|na|pela) {part}",
        "[na|pela] {part} (de|da|do) {day}",
    ),
    "daypart.today": ("{this} {part}",),
    "daypart.tonight": ("logo à noite",),
    "moment.of_day": ("{clock} (de|da|do|para) {daypart} [{zone}]",),
    "moment.after": (
        "(em|dentro de|daqui a|daqui) ({length}|{length:weeks})",
        "~{length} (depois|mais tarde)",
    ),
    "moment.ago": ("há {length}", "{length} atrás", "há {length} atrás"),
    "zone.place": ("(hora|horário) (de|do|da) {place}",),
    "zone.own": ("(hora|horário) local",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[durante] (esta|nesta|essa|nessa|desta|dessa) semana",),
    "plain.next_week": ("[a|na|da|durante a] {week_ahead}",),
    "plain.last_week": ("(a|na) semana {gone}", "~semana {gone}"),
    "plain.week_of": ("(a|na|durante a) semana (de|da|do) {day}",),
    "plain.this_weekend": ("({this}|{on}|do|pro) {weekend}", "~{weekend}"),
    "plain.next_weekend": ("[{on}] {weekend} {coming}", "[{on}] {next} {weekend}"),
    "plain.last_weekend": ("[{on}] {weekend} {gone}",),
    "plain.this_month": ("{this} mês",),
    "plain.next_month": ("[{on}] {month_ahead}",),
    "plain.last_month": ("[{on}] mês {gone}",),
    "plain.this_year": ("{this} ano",),
    "plain.next_year": ("[{on}] ano {coming}", "[{on}] {next} ano"),
    "plain.last_year": ("[{on}] ano {gone}",),
    "plain.month": (
        "(em|durante|{this}) {month} [[{of}] {year}]",
        "de {month:long_month}",
        "({on}|durante o) mês de {month} [[{of}] {year}]",
        "{month} [{of}] {year}",
        "~{month}",
        "{third} {month} [[{of}] {year}]",
    ),
    "plain.next_named": ("[{on}] {next} {month}", "{month} {coming}"),
    "plain.year": ("(em|durante) {year}", "~{year}"),
    "plain.season": (
        "{this} {season}",
        "(na|no|durante a|durante o) {season} [[{of}] {year}]",
        "{season} {of} {year}",
        "~[a|o] {season}",
    ),
    "plain.next_season": ("[{on}] {next} {season}", "[{on}] {season} {coming}"),
    "plain.doms": (
        "entre [{on}|os dias] {first:dom} e [{on}] {last:dom} [{of}] {month} [[{of}] {year}]",
        "[do|de|o|os] [dia] [{first_weekday:weekday}] {first:dom} (ao|a|até|-) [dia] "
        "[{last_weekday:weekday}] {last:dom} [{of}] {month} [[{of}] {year}]",
    ),
    "plain.pair": ("[{on}|nos dias] {first:dom} (e|ou) {last:dom} {of} {month} [[{of}] {year}]",),
    "plain.days": (
        "(de|da|do|desde) {first:day} (a|à|ao|até|-) {last:day}",
        "entre {first:day} e {last:day}",
        "{first:day} (a|à|ao|até|-) {last:day}",
    ),
    "plain.through": (
        "(de|desde) {first:inmonth} (a|até) {last:inmonth}",
        "entre {first:inmonth} e {last:inmonth}",
        "{first:inmonth} (a|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [[{of}] {year}]",),
    "plain.coming": (
        "(os|as|nos|nas|durante os|durante as) (próximos|próximas) {length}",
        "~(próximos|próximas) {length}",
    ),
    "plain.soon": ("em breve", "brevemente", "[os|nos] próximos dias"),
    "span.before": ("antes (de|da|do) {plain}",),
    "span.onwards": ("(a partir (de|da|do)|desde [a|o]) {plain}", "(de|da|do) {plain} em diante"),
    "span.until": ("[de agora] até [o fim (de|da|do)] {plain}", "até ao fim (de|da|do) {plain}"),
    "span.after": ("depois (de|da|do) {plain}", "após {plain}"),
    "span.since": ("desde [a|o] {plain}",),
    "period.joined": ("{first:span} (e|ou) {last:span}",),
}

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("(meia|meio) {unit}",),
    "length1.quarter": ("[um] quarto de {unit}",),
    "length1.three_quarters": ("(três|3) quartos de {unit}",),
    "length1.and_half": ("{amount} {unit} e (meia|meio)",),
    "length1.and_quarter": ("{amount} {unit} e um quarto",),
    "length.two": ("{first:length1} [e] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [e] {third:length1}",),
    "duration.day": ("[o] dia (todo|inteiro)", "todo o dia"),
    "lead.before": (
        "{length} [antes]",
        "{length} de antecedência",
        "{length} antes (do evento|do início|de começar)",
        "(o|a|um|uma) {unit} (antes|anterior)",
    ),
    "lead.eve": ("[na|a] véspera",),
    "lead.never": ("nunca", "nenhum", "nenhuma", "não", "nada", "sem lembrete"),
}

PORTUGUESE = Language(
    code="pt",
    day_first=True,
    doubtful_next=True,
    week_begins=(0, 6),
    words=_WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 de maio às 19h",
        "period": "no próximo fim de semana",
        "duration": "1h30",
        "lead": "1 dia antes",
    },
    places={
        **PLACES,
        "madri": "Europe/Madrid",
        "berlim": "Europe/Berlin",
        "munique": "Europe/Berlin",
        "bruxelas": "Europe/Brussels",
        "genebra": "Europe/Zurich",
        "nova york": "America/New_York",
        "nova iorque": "America/New_York",
        "brasilia": "America/Sao_Paulo",
        "sao paulo": "America/Sao_Paulo",
    },
    guards=frozenset({"nao", "sem", "exceto", "menos", "salvo", "pelas", "aproximadamente"}),
)
