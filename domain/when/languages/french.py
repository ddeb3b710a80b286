"""How times are said in French. Data only; ``Language`` explains the shape.

"Huit jours" and "quinze jours" are one week and two for most people, and what they say for others.
"""

from __future__ import annotations

from typing import Any

from domain.when.language import Language, Templates
from domain.when.languages.places import PLACES
from domain.when.meaning import Length

_MONTHS: dict[Any, Templates] = {
    1: ("janvier", "janv"), 2: ("février", "fév", "févr"), 3: ("mars",), 4: ("avril", "avr"),
    5: ("mai",), 6: ("juin",), 7: ("juillet", "juil"), 8: ("août",),
    9: ("septembre", "sept"), 10: ("octobre", "oct"), 11: ("novembre", "nov"), 12: ("décembre", "déc"),
}  # fmt: skip
_COUNTS: dict[Any, Templates] = {
    1: ("un", "une"), 2: ("deux",), 3: ("trois",), 4: ("quatre",), 5: ("cinq",), 6: ("six",),
    7: ("sept",), 8: ("huit",), 9: ("neuf",), 10: ("dix",), 11: ("onze",), 12: ("douze",),
    15: ("quinze",), 20: ("vingt",), 25: ("vingt cinq",), 30: ("trente",), 40: ("quarante",), 45: ("quarante cinq",),
    50: ("cinquante",), 60: ("soixante",), 90: ("quatre vingt dix", "nonante"),
}  # fmt: skip
_UNITS: dict[Any, Templates] = {
    0: ("seconde", "secondes", "sec", "s"), 1: ("minute", "minutes", "min", "mn", "m"),
    2: ("heure", "heures", "h"), 3: ("jour", "jours", "j"), 4: ("semaine", "semaines", "sem"),
    5: ("mois",), 6: ("an", "ans", "année", "années"),
}  # fmt: skip

_WORDS: dict[str, dict[Any, Templates]] = {
    "weekday": {
        0: ("lundi", "~lun"),
        1: ("mardi", "~mar"),
        2: ("mercredi", "~mer"),
        3: ("jeudi", "~jeu"),
        4: ("vendredi", "~ven"),
        5: ("samedi", "~sam"),
        6: ("dimanche", "~dim"),
    },
    "month": _MONTHS,
    "count": _COUNTS,
    "nth": {
        1: ("premier", "1 er"),
        2: ("deuxième", "second", "2 e", "2 eme"),
        3: ("troisième", "3 e", "3 eme"),
        4: ("quatrième", "4 e", "4 eme"),
        5: ("cinquième", "5 e", "5 eme"),
        -1: ("dernier",),
    },
    "unit": _UNITS,
    "part": {
        "MORNING": ("matin", "matinée"),
        "AFTERNOON": ("après-midi", "aprèm"),
        "EVENING": ("soir", "soirée"),
        "NIGHT": ("nuit",),
    },
    "season": {0: ("printemps",), 1: ("été",), 2: ("automne",), 3: ("hiver",)},
    "third": {
        0: ("[le] début [de|d']",),
        1: ("[la] mi", "[le] milieu (de|d')"),
        2: ("[la] fin [de|d']",),
    },
    "weeks": {
        Length(days=7, smallest=3): ("huit jours", "8 jours"),
        Length(days=14, smallest=3): ("quinze jours", "15 jours"),
    },
    "suffix": {True: ("er",)},
    "from_on": {True: ("à partir (de|d')", "dès")},
    "first_day": {1: ("premier",)},
    "of": {True: ("de", "d", "du", "des")},
}

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("{time}", "(à|@|{from_on}) {time}"),
    "clock.bare_at": ("(à|@) {hour:hour}", "~{from_on} {hour:hour}"),
    "time.h": (
        "{hour:dd} (heure|heures)",
        "{hour:dd} (heure|heures) {minute:mm}",
        "{hour:count} (heure|heures|h)",
        "{hour:count} (heure|heures|h) {minute:mm}",
        "{hour:count} (heure|heures|h) {minute:count}",
    ),
    "time.h_half_past": ("{hour:hour} (h|heure|heures) et (demi|demie)",),
    "time.h_quarter_past": ("{hour:hour} (h|heure|heures) et quart",),
    "time.h_quarter_to": ("{hour:hour} (h|heure|heures) moins le quart",),
    "time.h_to": (
        "{hour:hour} (h|heure|heures) moins {minutes:count}",
        "{hour:hour} (h|heure|heures) moins {minutes:dd}",
    ),
    "time.noon": ("midi",),
    "time.noon_half": ("midi et (demi|demie)", "midi trente", "midi 30"),
    "time.noon_quarter": ("midi et quart", "midi quinze", "midi 15"),
    "time.midnight": ("minuit",),
    "time.midnight_half": ("minuit et (demi|demie)", "minuit trente", "minuit 30"),
    "range.loose": ("{bare:dd} à {soft:dd} h [{minute:mm}]",),
    "range.spoken": (
        "(de|d'|entre) {first:time} (à|et|jusqu'à|-) {last:time}",
        "{first:time} (à|jusqu'à) {last:time}",
        "(de|entre) {bare:hour} (à|et|-) {soft:hour} (h|heures) [{minute:mm}]",
        "(de|entre) {bare:hour} (à|et|-) {last:time}",
        "(de|d'|entre) {first:time} (à|et|-) {end:hour}",
        "~(de|entre) {bare:hour} (à|et|-) {end:hour}",
    ),
    "clock.part": (
        "[à|@] {time} {part_of}",
        "[à|@] {bare:hour} {part_of}",
        "{time:range} {part_of}",
    ),
    "part_of.part": ("(du|le) {part}", "de l' {part}", "de la {part}"),
    "dom.number": ("{dd} [{suffix}]",),
    "dom.words": ("{first_day}", "{count}"),
    "day.today": ("aujourd'hui", "ce jour"),
    "day.tomorrow": ("demain",),
    "day.after_tomorrow": ("après-demain",),
    "day.yesterday": ("hier",),
    "day.before_yesterday": ("avant-hier",),
    "day.after": ("dans ({length}|{length:weeks})",),
    "day.weekday": (
        "[le] {weekday}",
        "ce {weekday}",
        "[le|ce] {weekday} qui vient",
        "[le|ce] {weekday} à venir",
    ),
    "day.next": ("[le] {weekday} prochain", "[le] prochain {weekday}"),
    "day.last": ("[le] {weekday} (dernier|passé)",),
    "day.of_next_week": (
        "[le] {weekday} (de|) la semaine prochaine",
        "[le] {weekday} semaine prochaine",
        "la semaine prochaine [le] {weekday}",
    ),
    "day.of_this_week": ("[le] {weekday} de cette semaine", "cette semaine [le] {weekday}"),
    "day.in_a_week": ("[le] {weekday} en huit", "[le] {weekday} en 8"),
    "day.in_a_fortnight": ("[le] {weekday} en quinze", "[le] {weekday} en 15"),
    "day.today_in_a_week": ("aujourd'hui en huit",),
    "day.today_in_a_fortnight": ("aujourd'hui en quinze",),
    "day.weeks_on": (
        "dans {weeks:amount} (semaine|semaines) [le] {weekday}",
        "[le] {weekday} dans {weeks:amount} (semaine|semaines)",
    ),
    "day.dated": ("[le] [{weekday}] [le] {dom} [-] {month} [[-] {year}]",),
    "day.dom": (
        "~le [{weekday}] {dom:domord}",
        "~{weekday} [le] {dom:domord}",
    ),
    "day.dom_next_month": (
        "[le] {dom} du mois prochain",
        "[le] {dom} le mois prochain",
        "le mois prochain [,] le {dom}",
    ),
    "day.dom_this_month": ("[le] {dom} (de ce|du) mois", "[le] {dom} du mois courant"),
    "day.nth": ("[le] {nth} {weekday} {of} {month} [{year}]",),
    "day.nth_this_month": ("[le] {nth} {weekday} (du|de ce) mois",),
    "day.nth_next_month": (
        "[le] {nth} {weekday} du mois prochain",
        "le mois prochain le {nth} {weekday}",
    ),
    "day.numeric": ("[le] [{weekday}] [le] {numeric}",),
    "domord.number": ("{dd} [{suffix}]",),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} [au|le|dans la|dans l'] {part}",
        "[dans] (le|la|l') {part} (de|du|d') {day}",
    ),
    "daypart.today": ("(ce|cet|cette) {part}",),
    "moment.after": ("dans ({length}|{length:weeks})", "~{length} plus tard"),
    "moment.ago": ("il y a {length}",),
    "zone.place": ("(heure|h) (de|d'|du|des) {place}", "à l'heure (de|d'|du|des) {place}"),
    "zone.own": ("heure locale",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[pendant] cette semaine",),
    "plain.next_week": (
        "[pendant] (la semaine prochaine|la semaine qui vient)",
        "~semaine prochaine",
    ),
    "plain.last_week": ("la semaine (dernière|passée)", "~semaine dernière"),
    "plain.week_of": ("[pendant] la semaine (de|du|d') {day}",),
    "plain.this_weekend": (
        "(ce|le) week-end",
        "ce week-end (ci|qui vient)",
        "~week-end",
        "(ce|le) weekend",
        "ce weekend (ci|qui vient)",
        "~weekend",
    ),
    "plain.next_weekend": ("[le] (week-end|weekend) prochain", "[le] prochain (week-end|weekend)"),
    "plain.last_weekend": ("[le] (week-end|weekend) (dernier|passé)",),
    "plain.this_month": ("ce mois [ci]",),
    "plain.next_month": ("[le] mois (prochain|qui vient)", "au [cours du] mois prochain"),
    "plain.last_month": ("[le] mois (dernier|passé)",),
    "plain.this_year": ("cette année",),
    "plain.next_year": ("[l'] (année|an) (prochaine|prochain)",),
    "plain.last_year": ("[l'] (année|an) (dernière|dernier|passée)",),
    "plain.month": (
        "(en|courant) {month} [{year}]",
        "[au|le|du|dans le] mois {of} {month} [{year}]",
        "{month} {year}",
        "~{month}",
        "[à|au|en|vers] {third} {month} [{year}]",
    ),
    "plain.next_named": ("[en] {month} prochain",),
    "plain.year": ("(en|courant) {year}", "[en] l'année {year}", "~{year}"),
    "plain.season": (
        "(cet|ce) {season}",
        "(en|au) {season}",
        "[en|au|l'|à l'] {season} {year}",
        "pendant (l'|le) {season}",
        "~[l'|le] {season}",
    ),
    "plain.next_season": ("[l'|le|au|à l'] {season} prochain",),
    "plain.doms": (
        "entre [le] {first:dom} (et|-) [le] {last:dom} {month} [{year}]",
        "[du|de|le] [{first_weekday:weekday}] {first:dom} (au|à|jusqu'au|-) [{last_weekday:weekday}] {last:dom} {month} [{year}]",
    ),
    "plain.pair": ("[le|les] {first:dom} (et|ou) [le] {last:dom} {month} [{year}]",),
    "plain.days": (
        "(du|de|d'|depuis|entre) [le] {first:day} (au|à|jusqu'au|jusqu'à|et|-) {last:day}",
        "{first:day} (au|à|-) {last:day}",
    ),
    "plain.through": (
        "(de|d'|entre) {first:inmonth} (à|et|jusqu'en) {last:inmonth}",
        "{first:inmonth} (à|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [{year}]",),
    "plain.coming": (
        "[dans|sur|pendant] les {amount} (prochains|prochaines) {unit}",
        "[dans|sur|pendant] les (prochains|prochaines) {length}",
        "[dans|sur|pendant] les {length} (à venir|qui viennent)",
        "d' ici {length}",
    ),
    "plain.soon": ("bientôt", "prochainement", "sous peu"),
    "span.before": ("avant [le] {plain}",),
    "span.onwards": ("(à partir|à compter) (de|du|d') {plain}", "dès [le] {plain}"),
    "span.until": (
        "[d'ici] (jusqu'à|jusqu'au|jusqu'en|jusque) [la fin (de|du|d')] {plain}",
        "d'ici [à] [la] [fin (de|du|d')] {plain}",
        "d'ici au {plain}",
        "avant la fin (de|du|d') {plain}",
    ),
    "span.after": ("après [le|la|l'] {plain}",),
    "span.since": ("depuis [le] {plain}",),
    "period.joined": ("{first:span} (et|ou) {last:span}",),
}

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("[une|un] (demi|demie) {unit}",),
    "length1.half_day": ("[une] demi journée",),
    "length1.quarter": ("[un] quart d' {unit}",),
    "length1.three_quarters": ("trois quarts d' {unit}", "3 quarts d' {unit}"),
    "length1.and_half": ("{amount} {unit} et (demi|demie)",),
    "length1.and_quarter": ("{amount} {unit} et quart",),
    "length1.fortnight": ("{amount:count} quinzaine",),
    "length.two": ("{first:length1} [et] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [et] {third:length1}",),
    "duration.day": ("[toute] la journée", "une journée"),
    "lead.before": (
        "{length} [avant|plus tôt|à l'avance|en avance|auparavant]",
        "{length} avant (l'événement|le début)",
        "(la|l') {unit} (d'avant|avant)",
    ),
    "lead.eve": ("[la] veille",),
    "lead.two_days": ("[l'] avant-veille",),
    "lead.never": ("jamais", "aucun", "aucune", "non", "rien", "aucun rappel", "pas de rappel"),
}

FRENCH = Language(
    code="fr",
    day_first=True,
    doubtful_next=False,
    words=_WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 mai à 19h",
        "period": "le week-end prochain",
        "duration": "1h30",
        "lead": "1 jour avant",
    },
    places={
        **PLACES,
        "barcelone": "Europe/Madrid",
        "geneve": "Europe/Zurich",
        "milan": "Europe/Rome",
        "caire": "Africa/Cairo",
        "le caire": "Africa/Cairo",
        "bruxelles": "Europe/Brussels",
        "lisbonne": "Europe/Lisbon",
        "athenes": "Europe/Athens",
        "vienne": "Europe/Vienna",
        "varsovie": "Europe/Warsaw",
    },
    guards=frozenset({"pas", "sauf", "hors", "sans", "excepte", "vers", "environ"}),
)
