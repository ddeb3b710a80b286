"""How times are said in Catalan. Data only; see ``Language``.

Quarters look ahead: "un quart de nou" is 8:15, "dos quarts de nou" 8:30, "tres quarts de nou"
8:45. "Tarda" lasts until it is dark. "A les 7 hores" may be the evening as well, which "19 h" is
not.
"""

from __future__ import annotations

from domain.when.language import Language, Templates
from domain.when.languages.catalan_words import WORDS
from domain.when.languages.places import PLACES

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("{time}",),
    "clock.said": (
        "(a|al|@|{from_on}) [{the}] {time} [{hours}]",
        "{the} {time} [{hours}]",
        "{time} {hours}",
    ),
    "clock.bare_at": ("(a|@|{from_on}) {the} {hour:hour}", "@ {hour:hour}", "~{the} {hour:hour}"),
    "time.h": ("{hour:dd} h {minute:mm} (m|min)",),
    "time.twelve": ("{hour:hour} (hora|hores)", "{hour:hour} en punt"),
    "time.half_past": ("{hour:hour} i mitja",),
    "time.quarter_past": ("{hour:hour} i quart",),
    "time.quarter_to": ("{hour:hour} menys [un] quart",),
    "time.past": ("{hour:hour} i {minutes:fives}", "{the} {hour:hour} i {minutes:mm}"),
    "time.to": (
        "{minutes:quarters} (de|d') {hour:hour}",
        "{hour:hour} menys ({minutes:fives}|{minutes:dd})",
        "({minutes:fives}|{minutes:dd}) [minuts] per a {the} {hour:hour}",
    ),
    "time.noon": ("migdia",),
    "time.midnight": ("[la] mitjanit", "[la] mitja nit"),
    "range.numbers": (
        "{bare:dd} a {soft:dd} {sign_of_hours} [{minute:mm}]",
        "{bare:dd} a {last:time}",
    ),
    "range.spoken": (
        "{from} [{the}] {first:time} [{hours}] ({until}|-) [{the}] {last:time} [{hours}]",
        "entre [{the}] {first:time} [{hours}] i [{the}] {last:time} [{hours}]",
        "{first:time} {until} [{the}] {last:time} [{hours}]",
        "{from} [{the}] {first:parted} ({until}|-) [{the}] ({last:parted}|{last:time} [{hours}])",
        "entre [{the}] {first:parted} i [{the}] ({last:parted}|{last:time} [{hours}])",
        "{from} [{the}] {bare:dd} ({until}|-) [{the}] {soft:dd} {sign_of_hours} [{minute:mm}]",
        "entre [{the}] {bare:dd} i [{the}] {soft:dd} {sign_of_hours} [{minute:mm}]",
        "{from} [{the}] {bare:hour} ({until}|-) [{the}] {last:time} [{hours}]",
        "entre [{the}] {bare:hour} i [{the}] {last:time} [{hours}]",
        "{from} [{the}] {first:time} [{hours}] ({until}|-) [{the}] {end:hour}",
        "entre [{the}] {first:time} [{hours}] i [{the}] {end:hour}",
        "~{from} [{the}] {bare:hour} ({until}|-) [{the}] {end:hour}",
        "~entre [{the}] {bare:hour} i [{the}] {end:hour}",
    ),
    "clock.part": (
        "[a|@] [{the}] {time} {part_of}",
        "[a|@] [{the}] {bare:hour} {part_of}",
        "{time:range} {part_of}",
    ),
    "parted.part": ("{time} {part_of}", "{bare:hour} {part_of}"),
    "part_of.part": ("(de|per|a) la {part}", "(del|al|pel|de) {part}", "de l' {part}"),
    "dom.number": ("{dd} [{suffix}]",),
    "dom.words": ("{first_day}", "{count}"),
    "domord.number": ("{dd} [{suffix}]",),
    "day.today": ("avui", "~hui"),
    "day.tomorrow": ("demà",),
    "day.after_tomorrow": ("demà passat", "passat demà", "despús-demà", "despusdemà"),
    "day.yesterday": ("ahir",),
    "day.before_yesterday": ("abans-d'ahir", "abans d'ahir", "despús-ahir", "despusahir"),
    "day.today_in_a_week": ("[d'] avui en (vuit|huit|8)",),
    "day.today_in_a_fortnight": ("[d'] avui en (quinze|15)",),
    "day.after": ("{in} ({length}|{length:weeks})",),
    "day.weekday": (
        "[el] [dia] {weekday}",
        "{this} [mateix] {weekday}",
        "{this} {next} {weekday}",
        "{this} {weekday} ({next}|{coming})",
    ),
    "day.next": ("[el] {weekday} ({next}|{coming})", "[el] {next} {weekday}"),
    "day.last": ("[el] {weekday} {gone}", "[el] {gone} {weekday}"),
    "day.of_next_week": (
        "[el] {weekday} [de] [la] {week_ahead}",
        "[la] {week_ahead} [el] {weekday}",
    ),
    "day.of_this_week": (
        "[el] {weekday} (de|d') {this} setmana",
        "{this} setmana [el] {weekday}",
    ),
    "day.in_a_week": ("[de] {weekday} en (vuit|huit|8)",),
    "day.in_a_fortnight": ("[de] {weekday} en (quinze|15)",),
    "day.weeks_on": (
        "{in} {weeks:amount} (setmana|setmanes) [el] {weekday}",
        "[el] {weekday} {in} {weeks:amount} (setmana|setmanes)",
    ),
    "day.dated": (
        "[{a_day}] [{weekday}] [{a_day}] [dia] {dom} [{of}|-] {month} [[{of}|-|de l'any] {year}]",
        "el {next} [{weekday}] [dia] {dom} [{of}] {month}",
    ),
    "day.dom": (
        "~{a_day} [{weekday}] [dia] {dom:domord}",
        "~{weekday} [{a_day}] [dia] {dom:domord}",
        "~dia {dom:domord}",
    ),
    "day.dom_next_month": (
        "[{a_day}] [dia] {dom} del {month_ahead}",
        "el {month_ahead} {a_day} [dia] {dom}",
    ),
    "day.dom_this_month": ("[{a_day}] [dia] {dom} (d' {this}|del|de) mes",),
    "day.nth": ("[{a_day}] {nth} {weekday} {of} {month} [[{of}] {year}]",),
    "day.nth_this_month": ("[{a_day}] {nth} {weekday} (del|de|d' {this}) mes",),
    "day.nth_next_month": ("[{a_day}] {nth} {weekday} del {month_ahead}",),
    "day.numeric": ("[{a_day}] [{weekday}] [{a_day}] [dia] {numeric}",),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} [al|a la|a l'|pel|per la|de|del|de la] {part}",
        "[el|al|la|a la|pel|per la] {part} (de|del|d') {day}",
    ),
    "daypart.today": ("{this} {part}",),
    "moment.of_day": ("{clock} (de|del|d'|per|per a|per al|pel) {daypart} [{zone}]",),
    "moment.after": ("{in} ({length}|{length:weeks})", "~{length} (després|més tard)"),
    "moment.ago": ("fa {length}", "{length} enrere"),
    "zone.place": ("(hora|horari) (de|d'|del|de l') {place}",),
    "zone.own": ("(hora|horari) local",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[durant|d'] {this} setmana",),
    "plain.next_week": ("[[durant|de] la] {week_ahead}",),
    "plain.last_week": ("[durant] la setmana {gone}", "~setmana {gone}"),
    "plain.week_of": ("[durant|en] la setmana (de|del|d'|de l') {day}",),
    "plain.this_weekend": ("({this}|el|al|del|pel) {weekend}", "cap de setmana", "~{weekend}"),
    "plain.next_weekend": (
        "[el|al|del|pel] {weekend} ({next}|{coming})",
        "[el|al|del|pel] {next} {weekend}",
    ),
    "plain.last_weekend": ("[el] {weekend} {gone}", "[el] {gone} {weekend}"),
    "plain.this_month": ("[durant|d'] {this} mes",),
    "plain.next_month": ("[el|al|del|durant el] {month_ahead}",),
    "plain.last_month": ("[el] mes {gone}", "[el] {gone} mes"),
    "plain.this_year": ("[d'|durant] {this} any", "enguany"),
    "plain.next_year": ("[l'|de l'] any ({next}|{coming})", "[el] {next} any"),
    "plain.last_year": ("[l'] any {gone}",),
    "plain.month": (
        "(el|l'|al|a l'|del|de l'|pel|per l'|durant el|durant l'|{this}) {month} [[{of}] {year}]",
        "(de|d') {month:long_month}",
        "[el|al|del|durant el] mes (de|d') {month} [[{of}] {year}]",
        "{month} [{of}] {year}",
        "{month:clear_month}",
        "~{month}",
        "{third} {month} [[{of}] {year}]",
    ),
    "plain.next_named": (
        "[el|al] {next} {month}",
        "[el|l'|al|a l'|del|de l'] {month} ({next}|{coming})",
    ),
    "plain.year": ("(el|al|en|durant el) {year}", "[a|de|durant] l'any {year}", "~{year}"),
    "plain.season": (
        "{this} {season}",
        "(a|durant|de|per) (l'|la) {season} [[{of}] {year}]",
        "{season} {of} {year}",
        "~[l'|la] {season}",
    ),
    "plain.next_season": (
        "[el|la|al|a la] {next} {season}",
        "[l'|la|a l'|a la] {season} ({next}|{coming})",
    ),
    "plain.doms": (
        "entre {a_day} {first:dom} i {a_day} {last:dom} [{of}] {month} [[{of}] {year}]",
        "[{from}|el|l'] [dia] [{first_weekday:weekday}] {first:dom} "
        "({until}|al|a l'|fins al|fins a l'|-) [dia] [{last_weekday:weekday}] "
        "{last:dom} [{of}] {month} [[{of}] {year}]",
    ),
    "plain.pair": (
        "[{a_day}|els dies] {first:dom} (i|o) [{a_day}] {last:dom} {of} {month} [[{of}] {year}]",
    ),
    "plain.days": (
        "{from} {first:day} ({until}|al|fins al|-) {last:day}",
        "entre {first:day} i {last:day}",
        "{first:day} (a|al|-) {last:day}",
    ),
    "plain.through": (
        "{from} {first:inmonth} ({until}|al|fins al) {last:inmonth}",
        "entre [el|l'] {first:inmonth} i [el|l'] {last:inmonth}",
        "{first:inmonth} (a|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [[{of}] {year}]",),
    "plain.coming": (
        "[en|durant] (els|les) {next_ones} {length}",
        "[en|durant] (els|les) {amount} {next_ones} {unit}",
    ),
    "plain.soon": (
        "aviat",
        "pròximament",
        "properament",
        "ben aviat",
        "[[en] els] {next_ones} dies",
    ),
    "span.before": ("abans (de|d'|del|de l') {plain}",),
    "span.onwards": (
        "a partir (de|d'|del|de l') {plain}",
        "(de|del|d'|de l') {plain} (endavant|en endavant|en avant)",
    ),
    "span.until": (
        "[d'aquí] fins [a|al|a l'] [(final|finals|la fi) (de|d'|del|de l')] {plain}",
        "d'aquí (a|al|a l') [(final|finals) (de|d'|del|de l')] {plain}",
    ),
    "span.after": ("després (de|d'|del|de l') {plain}",),
    "span.since": ("des (de|d'|del|de l') {plain}",),
    "period.joined": ("{first:span} (i|o) {last:span}",),
}

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("(mig|mitja) {unit}",),
    "length1.half_day": ("mitja jornada",),
    "length1.quarter": ("[un] quart d' {unit}",),
    "length1.three_quarters": ("(tres|3) quarts d' {unit}",),
    "length1.and_half": ("{amount} {unit} i (mig|mitja)",),
    "length1.and_quarter": ("{amount} {unit} i [un] quart",),
    "length.two": ("{first:length1} [i] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [i] {third:length1}",),
    "duration.day": ("tot el dia", "el dia sencer", "tot un dia"),
    "lead.before": (
        "{length} [abans]",
        "[amb] {length} d'antelació",
        "{length} abans (de l'esdeveniment|de l'inici|de començar|que comenci)",
        "(el|la|l'|un|una) {unit} (abans|d'abans|anterior)",
    ),
    "lead.eve": ("[la|el|l'] (vigília|vespra)",),
    "lead.never": (
        *("mai", "cap", "no", "res", "cap vegada"),
        *("cap recordatori", "sense recordatori", "sense recordatoris"),
    ),
}

CATALAN = Language(
    code="ca",
    day_first=True,
    doubtful_next=True,
    words=WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 de maig a les 19:00",
        "period": "el cap de setmana que ve",
        "duration": "1h30",
        "lead": "1 dia abans",
    },
    places={
        **PLACES,
        "girona": "Europe/Madrid",
        "valencia": "Europe/Madrid",
        "palma": "Europe/Madrid",
        "perpinya": "Europe/Paris",
        "l alguer": "Europe/Rome",
        "mila": "Europe/Rome",
        "brussel les": "Europe/Brussels",
        "ginebra": "Europe/Zurich",
        "atenes": "Europe/Athens",
        "viena": "Europe/Vienna",
        "el caire": "Africa/Cairo",
        "nova york": "America/New_York",
        "ciutat de mexic": "America/Mexico_City",
    },
    guards=frozenset(
        {"no", "sense", "excepte", "tret", "llevat", "menys", "cap", "vers", "devers", "sobre"}
        | {"aproximadament", "gairebe", "quasi"}
    ),
)
