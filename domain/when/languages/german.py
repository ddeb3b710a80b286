"""How times are said in German. Data only; ``Language`` explains the shape."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from domain.when.language import Language, Templates
from domain.when.languages.german_words import WORDS

_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("{time}", "{at} {time}"),
    "clock.bare_at": ("{at} {hour:hour}",),
    "time.h": (
        "({hour:dd}|{hour:count}) uhr",
        "({hour:dd}|{hour:count}) uhr ({minute:mm}|{minute:count})",
        "{hour:dd} (:|.) {minute:mm} (uhr|h)",
    ),
    "time.twelve": ("{hour:small_hour} uhr",),  # "drei Uhr" is the afternoon as well
    "time.quarter_past": ("viertel nach {hour:hour}",),
    "time.quarter_to": ("viertel vor {hour:hour}",),
    "time.past": ("({minutes:count}|{minutes:dd}) [minuten|min] nach {hour:hour}",),
    "time.to": (
        "({minutes:count}|{minutes:dd}) [minuten|min] vor {hour:hour}",
        "{minutes:before_hour} {hour:hour}",
    ),
    "time.midnight": ("mitternacht",),
    "range.spoken": (
        "[von|ab|zwischen] ({first:time}|{first:parted}) (bis|und) ({last:time}|{last:parted})",
        "[von|ab|zwischen] {bare:dd} (bis|und) {last:time}",
        "[von|ab|zwischen] {bare:dd} (bis|und|-) {soft:dd} uhr [{minute:mm}]",
        "(von|ab|zwischen) {bare:dd} (bis|und) {end:dd}",
    ),
    "parted.part": ("{time} {part_of}", "{bare:hour} {part_of}"),
    "clock.part": (
        "{time:range} {part_of}",
        "{part_of} {time:range}",
        "[{at}] {time} {part_of}",
        "[{at}] {bare:hour} {part_of}",
        "{part_of} [{at}] {time}",
        "{part_of} {at} {bare:hour}",
    ),
    "part_of.part": ("{part:adverb}", "am {part}", "in der {part}"),
    "dom.number": ("{dd}",),
    "dom.words": ("{ordinal_day}",),
    "domord.number": ("{dd}",),
    "day.today": ("heute [{weekday}]",),
    "day.tomorrow": ("morgen [{weekday}]",),
    "day.after_tomorrow": ("übermorgen [{weekday}]",),
    "day.yesterday": ("gestern",),
    "day.before_yesterday": ("vorgestern",),
    "day.after": ("in {length}", "in {length:acht_tage}", "{length:three_days}"),
    "day.weekday": ("{weekday}", "am {weekday:dated_weekday}", "[am] {this} {weekday}"),
    "day.coming": ("[am|{this}] {coming} {weekday}",),
    "day.next": ("[am] {next} {weekday}",),
    "day.last": ("[am] {past} {weekday}",),
    "day.of_next_week": (
        "[in der] ({next}|{coming}) woche [am] {weekday}",
        "[am] {weekday} [in der|der] ({next}|{coming}) woche",
    ),
    "day.of_this_week": ("[in] {this} woche [am] {weekday}", "[am] {weekday} [in] {this} woche"),
    "day.in_a_week": ("[am] {weekday} in (einer woche|1 woche|acht tagen)",),
    "day.in_a_fortnight": ("[am] {weekday} in (vierzehn tagen|14 tagen)",),
    "day.today_in_a_week": ("heute in (einer woche|1 woche|acht tagen|sieben tagen|7 tagen)",),
    "day.today_in_a_fortnight": ("heute in (zwei wochen|2 wochen|vierzehn tagen|14 tagen)",),
    "day.weeks_on": (
        "in {weeks:amount} (woche|wochen) [am] {weekday}",
        "[am] {weekday} in {weeks:amount} wochen",
    ),
    "day.dated": ("[am] [{weekday:dated_weekday}] [{the}] {dom} [-] {month} [[-] {year}]",),
    "day.dom": (
        "~(am|den|dem) {dom:domord}",
        "~[am] {weekday:dated_weekday} [{the}] {dom:domord}",
        "~[am] [{weekday}] [{the}] {dom:ordinal_day}",
    ),
    "day.dom_this_month": ("[am] {dom} (des|{this}) monats",),
    "day.dom_next_month": (
        "[am] {dom} [des] ({next}|{coming}) monats",
        "[im] ({next}|{coming}) monat am {dom}",
    ),
    "day.nth": ("[am] [{the}] {nth} {weekday} (im|in|des) {month} [{year}]",),
    "day.nth_this_month": ("[am] [{the}] {nth} {weekday} (im monat|des monats|[in] {this} (monat|monats))",),
    "day.nth_next_month": ("[am] [{the}] {nth} {weekday} [im|des] ({next}|{coming}) (monat|monats)",),
    "day.numeric": (
        "[am] [{weekday:dated_weekday}] [{the}] {numeric}",
        "am [den|dem] {numeric:dotted}",
        "~[am] [{weekday:dated_weekday}] [{the}] {numeric:dotted}",
    ),
    "dotted.pair": (
        "{first:dd} . {second:dd}",
        "{first:dd} . {second:dd} {year}",
        "~{first:dd} {second:dd} {year}",
    ),
    "daypart.day": ("{day}",),
    "daypart.part": (
        "{day} [am|in der] {part}",
        "{day} {part:adverb}",
        "[am|in der] {part} (des|vom) {day}",
    ),
    "daypart.today": ("{this} {part}",),
    "moment.after": ("in {length}", "in {length:acht_tage}", "~{length} später"),
    "moment.ago": ("vor {length}",),
    "zone.place": ("(ortszeit|zeit) [in|von] {place}",),
    "zone.own": ("ortszeit", "meine zeit", "meiner zeit"),
}  # fmt: skip

_SPANS: dict[str, Templates] = {
    "plain.this_week": ("[in] {this} woche",),
    "plain.next_week": ("[in] [der] ({next}|{coming}) woche",),
    "plain.last_week": ("[in] [der] {past} woche",),
    "plain.week_of": ("[in] [der|die] woche (vom|des|von) {day}",),
    "plain.this_weekend": (
        "[am|an] {this} wochenende",
        "am wochenende",
        "~[das] wochenende",
        "[am] {next} wochenende",
    ),
    "plain.next_weekend": ("[am] {next} wochenende",),  # either, and nobody can tell
    "plain.coming_weekend": ("[am] {coming} wochenende",),
    "plain.last_weekend": ("[am] {past} wochenende",),
    "plain.this_month": ("[in] {this} (monat|monats)",),
    "plain.next_month": ("[im] ({next}|{coming}) (monat|monats)",),
    "plain.last_month": ("[im] {past} monat",),
    "plain.this_year": ("[in] {this} (jahr|jahres)", "heuer"),
    "plain.next_year": ("[im] ({next}|{coming}) (jahr|jahres)",),
    "plain.last_year": ("[im] {past} jahr",),
    "plain.month": (
        "(im|im monat|im laufe des) {month} [{year}]",
        "{month} {year}",
        "~{month}",
        "{third} {month} [{year}]",
    ),
    "plain.next_named": ("[im] ({next}|{coming}) {month}",),
    "plain.year": ("(im jahr|im jahre|in) {year}", "~{year}"),
    "plain.season": (
        "[in] {this} {season}",
        "im {season} [{year}]",
        "{season} {year}",
        "~[{the}] {season}",
    ),
    "plain.next_season": ("[im] ({next}|{coming}) {season}",),
    "plain.doms": (
        "(vom|von|zwischen) [dem] [{first_weekday:dated_weekday}] [dem|den] {first:dom} (bis|bis zum|und|und dem|-) [{last_weekday:dated_weekday}] [dem|den] {last:dom} {month} [{year}]",
        "{first:dom} (bis|bis zum|-) {last:dom} {month} [{year}]",
    ),
    "plain.pair": ("[am] {first:dom} (und|oder) [am] {last:dom} {month} [{year}]",),
    "plain.days": (
        "(vom|von|zwischen) [dem] {first:day} (bis|bis zum|und|und dem|-) {last:day}",
        "{first:day} (bis|bis zum|-) {last:day}",
    ),
    "plain.through": (
        "(von|zwischen) {first:inmonth} (bis|und) {last:inmonth}",
        "{first:inmonth} (bis|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [{year}]",),
    "plain.coming": (
        "[in] [den|die|der] ({next}|{coming}) {length}",
        "(innerhalb|binnen) [von] {length}",
    ),
    "plain.soon": ("bald", "demnächst", "in kürze"),
    "span.before": ("vor [{the}] {plain}",),
    "span.onwards": ("ab [{the}] {plain}", "(von|vom) {plain} an"),
    "span.until": (
        "[von jetzt] bis [zum|zur] {plain}",
        "bis [zum] ende [von|des|der] {plain}",
    ),
    "span.after": ("nach [{the}] {plain}",),
    "span.since": ("seit [{the}] {plain}",),
    "period.joined": ("{first:span} (und|oder) {last:span}",),
}  # fmt: skip

_LENGTHS: dict[str, Templates] = {
    "length1.half": ("[eine|einer|einen|einem|ein] (halbe|halben|halber|halbes) {unit}",),
    "length.two": ("{first:length1} [und] {second:length1}",),
    "length.three": ("{first:length1} {second:length1} [und] {third:length1}",),
    "duration.day": ("ganztägig", "[den] (ganzen|ganzer) tag"),
    "lead.before": (
        "{length} [vorher|davor|zuvor|früher|im voraus]",
        "{length} vor (beginn|dem beginn|dem event|dem termin|dem treffen|der veranstaltung)",
    ),
    "lead.eve": ("am vortag", "am tag (davor|vorher|zuvor)"),
    "lead.never": ("nie", "niemals", "nein", "aus", "nichts", "keine", "[keine] erinnerung"),
}


def _also_digraphs(table: Mapping[Any, Templates]) -> dict[Any, Templates]:
    """Keyboards without umlauts write "uebermorgen"; the folding takes care of "ubermorgen"."""
    return {
        meaning: tuple(dict.fromkeys((*said, *(one.translate(_DIGRAPHS) for one in said))))
        for meaning, said in table.items()
    }


GERMAN = Language(
    code="de",
    day_first=True,
    doubtful_next=True,
    words={name: _also_digraphs(table) for name, table in WORDS.items()},
    forms=_also_digraphs({**_MOMENTS, **_SPANS, **_LENGTHS}),
    examples={
        "when": "14. Mai um 19 Uhr",
        "period": "nächste Woche",
        "duration": "anderthalb Stunden",
        "lead": "1 Tag vorher",
    },
    places={
        "lyon": "Europe/Paris",
        "marseille": "Europe/Paris",
        "nantes": "Europe/Paris",
        "rennes": "Europe/Paris",
        "barcelona": "Europe/Madrid",
        "munchen": "Europe/Berlin",
        "hamburg": "Europe/Berlin",
        "koln": "Europe/Berlin",
        "wien": "Europe/Vienna",
        "zurich": "Europe/Zurich",
        "genf": "Europe/Zurich",
        "brussel": "Europe/Brussels",
        "rom": "Europe/Rome",
        "mailand": "Europe/Rome",
        "lissabon": "Europe/Lisbon",
        "warschau": "Europe/Warsaw",
        "kairo": "Africa/Cairo",
        "rabat": "Africa/Casablanca",
        "quito": "America/Guayaquil",
        "montreal": "America/Toronto",
    },
    guards=frozenset(
        {"nicht", "ausser", "ohne", "gegen", "circa", "ca", "zirka", "etwa", "rund", "so"}
        | {"ungefahr", "ungefaehr", "fruhestens", "fruehestens", "spatestens", "spaetestens"}
        | {"bis", "vor", "nach", "seit", "kein", "keinen", "kurz"}
    ),
)
