"""How times are said in Arabic. Data only; ``Language`` explains the shape."""

from __future__ import annotations

from domain.when.language import Language, Templates
from domain.when.languages.arabic_words import WORDS

_MOMENTS: dict[str, Templates] = {
    "clock.at": ("[{at}|في|عند] {time} [{god_willing}]",),
    "clock.bare_at": ("{at} {hour:hour} [{god_willing}]", "(في|عند) {hour:ordinal_hour}"),
    "time.spoken": (
        "{hour:spoken} (:|.|,) {minute:mm}",
        "{hour:hour} و {minute:dd} [دقيقة|دقائق]",
        "~{hour:hour} {minute:mm} دقيقة",
    ),
    "time.twelve": ("{hour:hour} (تماما|بالضبط|سا)",),
    "time.half_past": ("{hour:hour} {and_half}",),
    "time.quarter_past": ("{hour:hour} {and_quarter}",),
    "time.quarter_to": ("{hour:hour} إلا (ربع|ربعا|الربع)",),
    "time.past": ("{hour:hour} {minutes:and_minutes} [دقيقة|دقائق|دقايق]",),
    "time.to": (
        "{hour:hour} إلا {minutes:less_minutes} [دقائق|دقايق]",
        "{hour:hour} إلا {minutes:dd} [دقيقة|دقائق|دقايق]",
    ),
    "time.midnight": ("منتصف الليل", "نص الليل", "منتصف ليل"),
    "range.spoken": (
        "من [{at}] ({first:time}|{first:parted}) {to} [{at}] ({last:time}|{last:parted})",
        "من [{at}] {bare:hour} {to} [{at}] {end:hour}",
        "من [{at}] {bare:hour} {to} [{at}] {last:time}",
        "بين [{at}] {bare:hour} و [{at}] {end:hour}",
        "بين [{at}] {first:time} و [{at}] {last:time}",
        "{at} {bare:hour} {to} {end:hour}",
    ),
    "parted.part": ("{time} {part_of}", "{bare:hour} {part_of}"),
    "clock.part": (
        "{time:range} {part_of}",
        "[{at}|في|عند] {time} {part_of} [{god_willing}]",
        "[{at}|في|عند|ال] {bare:hour} {part_of} [{god_willing}]",
    ),
    "part_of.part": ("[متاع|تاع|بتاع|ديال] {part}",),
    "dom.number": ("{dd}",),
    "dom.words": ("{ordinal_day}",),
    "domord.number": ("{dd}",),
    "day.today": ("(اليوم|هذا اليوم|هاليوم|النهاردة|انهاردة) [{weekday}]",),
    "day.tomorrow": ("[يوم] (غدا|غد|الغد|بكرة|بكرا|غدوة) [{weekday}]",),
    "day.after_tomorrow": ("بعد (غد|الغد|بكرة|بكرا|غدوة) [{weekday}]",),
    "day.yesterday": ("أمس", "امبارح", "البارحة", "يوم أمس"),
    "day.before_yesterday": ("(أول|قبل) (أمس|امبارح)",),
    "day.after": ("بعد {length} [من اليوم]", "كمان {length}"),
    "day.weekday": (
        "[يوم|هذا|يوم هذا] {weekday}",
        "يوم {weekday} {present}",
        "{weekday} {present}",
    ),
    "day.coming": ("[يوم] {weekday} {next}",),
    "day.last": ("[يوم] {weekday} {past}",),
    "day.of_next_week": (
        "[يوم] {weekday} [من|في] الأسبوع {next}",
        "[في] الأسبوع {next} [يوم] {weekday}",
    ),
    "day.of_this_week": (
        "[يوم] {weekday} [من|في] {this} الأسبوع",
        "{this} الأسبوع [يوم] {weekday}",
    ),
    "day.weeks_on": (
        "بعد {weeks:in_weeks} [يوم] {weekday}",
        "[يوم] {weekday} بعد {weeks:in_weeks}",
        "بعد {weeks:amount} (أسابيع|أسبوع) [يوم] {weekday}",
        "[يوم] {weekday} بعد {weeks:amount} (أسابيع|أسبوع)",
    ),
    "day.dated": (
        "[يوم|في] [{weekday}] [الموافق|يوم|في] {dom} [من|-] [شهر] {month} [[-|سنة|عام|من عام] {year}]",
    ),
    "day.dom": ("~[يوم] {weekday} [الموافق|يوم] {dom:domord}", "يوم {dom:domord}"),
    "day.dom_this_month": ("[يوم|في] {dom} [من|في] {this} الشهر", "[يوم] {dom} الشهر {present}"),
    "day.dom_next_month": ("[يوم|في] {dom} [من|في] الشهر {next}", "الشهر {next} يوم {dom}"),
    "day.nth": (
        "{nth} [يوم] {weekday} (من|في|ب) [شهر] {month} [{year}]",
        "[يوم] {weekday} {nth:the_nth} (من|في) [شهر] {month} [{year}]",
    ),
    "day.nth_this_month": (
        "{nth} [يوم] {weekday} (من|في) ({this} الشهر|الشهر {present}|الشهر)",
        "[يوم] {weekday} {nth:the_nth} (من|في) {this} الشهر",
    ),
    "day.nth_next_month": (
        "{nth} [يوم] {weekday} (من|في) الشهر {next}",
        "[يوم] {weekday} {nth:the_nth} (من|في) الشهر {next}",
    ),
    "day.numeric": ("[يوم] [{weekday}] [الموافق|بتاريخ|يوم] {numeric}",),
    "numeric.year_first": ("{year} / {month:dd} / {day:dd}", "{year} - {month:dd} - {day:dd}"),
    "daypart.day": ("{day} [{god_willing}]",),
    "daypart.part": ("{day} {part}", "[في|من] {part:part_before} {day}"),
    "daypart.today": ("{this} {part}",),
    "daypart.tonight": ("[هذه] الليلة", "هالليلة", "الليلة دي", "الليلادي", "الليلة هذه"),
    "moment.after": ("بعد {length}", "كمان {length}", "{length} من (الآن|دلوقتي|هلق)"),
    "moment.ago": ("قبل {length}", "منذ {length}"),
    "zone.place": ("[حسب] (بتوقيت|توقيت) {place}",),
}

_SPANS: dict[str, Templates] = {
    "plain.this_week": (
        "[في|خلال] {this} الأسبوع", "[في|خلال] الأسبوع {present}", "هالأسبوع", "بهالأسبوع",
    ),
    "plain.next_week": ("[في|خلال] الأسبوع {next}",),
    "plain.last_week": ("[في|خلال] الأسبوع {past}",),
    "plain.week_of": ("[في|خلال] أسبوع {day}",),
    "plain.this_weekend": (
        "[في|خلال] [عطلة] نهاية {this} الأسبوع", "~[عطلة] نهاية الأسبوع", "(في|خلال) [عطلة] نهاية الأسبوع",
        "{this} (الويكند|الويك إند)", "~(الويكند|الويك إند)",
        "هالويكند", "بهالويكند", "بالويكند", "فالويكند", "(في|خلال) (الويكند|الويك إند)",
        "[في|خلال] [عطلة] نهاية الأسبوع {next}", "(الويكند|الويك إند) {next}",
    ),
    "plain.next_weekend": (  # either, and nobody can tell
        "[في|خلال] [عطلة] نهاية الأسبوع {next}", "(الويكند|الويك إند) {next}",
    ),
    "plain.last_weekend": ("[في|خلال] [عطلة] نهاية الأسبوع {past}",),
    "plain.this_month": ("[في|خلال] {this} الشهر", "[في|خلال] الشهر {present}", "هالشهر", "بهالشهر"),
    "plain.next_month": ("[في|خلال] الشهر {next}",),
    "plain.last_month": ("[في|خلال] الشهر {past}",),
    "plain.this_year": ("[في|خلال] {this} (السنة|العام)", "[في|خلال] (السنة|العام) {present}"),
    "plain.next_year": ("[في|خلال] (السنة|العام) {next}",),
    "plain.last_year": ("[في|خلال] (السنة|العام) {past}",),
    "plain.month": (
        "(في|خلال) [شهر] {month} [{year}]", "(شهر|بشهر) {month} [{year}]", "{month} {year}", "~{month}",
        "[في] {third} [شهر] {month} [{year}]",
    ),
    "plain.next_named": ("[في] [شهر] {month} {next}",),
    "plain.year": ("(في|خلال) [سنة|عام|العام] {year}", "(سنة|عام|العام) {year}", "~{year}"),
    "plain.season": (
        "{this} {season}", "(في|خلال) {season} [{year}]", "{season} {year}", "~{season}",
    ),
    "plain.next_season": ("[في] {season} {next}",),
    "plain.doms": (
        "(من|بين) [{first_weekday:weekday}] {first:dom} ({to}|و) [{last_weekday:weekday}] {last:dom} [من] [شهر] {month} [{year}]",
        "{first:dom} (إلى|حتى|-) {last:dom} [من] [شهر] {month} [{year}]",
    ),
    "plain.pair": ("{first:dom} (و|أو) {last:dom} [من] [شهر] {month} [{year}]",),
    "plain.days": (
        "(من|بين) {first:day} ({to}|و) {last:day}", "{first:day} (إلى|حتى|-) {last:day}",
    ),
    "plain.through": (
        "(من|بين) [شهر] {first:inmonth} ({to}|و) [شهر] {last:inmonth}",
        "{first:inmonth} (إلى|حتى|-) {last:inmonth}",
    ),
    "inmonth.named": ("{month} [{year}]",),
    "plain.coming": (
        "(خلال|في غضون|في خلال) {length}", "[خلال|في] [{the}] {length} {next}",
    ),
    "plain.soon": ("قريبا", "عن قريب"),
    "span.before": ("قبل {plain}",),
    "span.onwards": ("(ابتداء من|بدءا من|اعتبارا من) {plain}", "من {plain} فصاعدا"),
    "span.until": (
        "[من الآن] (حتى|إلى|لغاية) [نهاية] {plain}", "من الآن ولغاية {plain}", "قبل نهاية {plain}",
    ),
    "span.after": ("بعد {plain}",),
    "span.since": ("منذ {plain}",),
    "period.joined": ("{first:span} (و|أو) {last:span}", "{first:span} {last:and_day}"),
}  # fmt: skip

_LENGTHS: dict[str, Templates] = {
    "length1.three_quarters": ("(ثلاثة|ثلاث|3) أرباع {unit}", "(ثلاثة|ثلاث|3) أرباع {unit:the_unit}"),
    "length1.and_half": ("{amount} {unit} {and_half}",),
    "length1.and_quarter": ("{amount} {unit} {and_quarter}",),
    "length.two": ("{first:length1} و {second:length1}", "{first:length1} {second:and_length}"),
    "length.three": (
        "{first:length1} و {second:length1} و {third:length1}",
        "{first:length1} {second:and_length} {third:and_length}",
    ),
    "duration.day": ("طوال اليوم", "[كل] اليوم كله", "كل اليوم", "يوم كامل"),
    "lead.before": (
        "[قبل] {length}", "{length} (قبل|مسبقا|مقدما)", "{length} قبل (الموعد|الحدث|الفعالية|اللقاء|البداية)",
        "(قبلها|قبله|قبل الموعد|قبل الحدث|قبل الفعالية|قبل اللقاء) {length:by_length}",
        "(قبلها|قبله|قبل الموعد|قبل الحدث|قبل الفعالية|قبل اللقاء) ب {length}",
    ),
    "lead.eve": ("[في] اليوم السابق", "اليوم اللي قبله"),
    "lead.never": ("أبدا", "لا", "لا شيء", "بدون", "بدون تذكير", "بلا تذكير", "ولا شيء"),
}  # fmt: skip

ARABIC = Language(
    code="ar",
    day_first=True,
    doubtful_next=False,
    week_begins=(0, 5, 6),
    words=WORDS,
    forms={**_MOMENTS, **_SPANS, **_LENGTHS},
    examples={
        "when": "14 مايو الساعة 7 مساء",
        "period": "الأسبوع القادم",
        "duration": "ساعة ونصف",
        "lead": "قبل يوم",
    },
    places={
        "القاهره": "Africa/Cairo",
        "مصر": "Africa/Cairo",
        "الاسكندريه": "Africa/Cairo",
        "الرباط": "Africa/Casablanca",
        "الدار البيضاء": "Africa/Casablanca",
        "المغرب": "Africa/Casablanca",
        "تونس": "Africa/Tunis",
        "الجزائر": "Africa/Algiers",
        "طرابلس": "Africa/Tripoli",
        "الخرطوم": "Africa/Khartoum",
        "بيروت": "Asia/Beirut",
        "دمشق": "Asia/Damascus",
        "بغداد": "Asia/Baghdad",
        "الرياض": "Asia/Riyadh",
        "مكه": "Asia/Riyadh",
        "مكه المكرمه": "Asia/Riyadh",
        "السعوديه": "Asia/Riyadh",
        "الدوحه": "Asia/Qatar",
        "دبي": "Asia/Dubai",
        "الكويت": "Asia/Kuwait",
        "باريس": "Europe/Paris",
        "لندن": "Europe/London",
        "برلين": "Europe/Berlin",
        "مدريد": "Europe/Madrid",
        "برشلونه": "Europe/Madrid",
        "روما": "Europe/Rome",
        "بروكسل": "Europe/Brussels",
        "جنيف": "Europe/Zurich",
        "مونتريال": "America/Toronto",
        "نيويورك": "America/New_York",
    },
    guards=frozenset(
        {"الا", "عدا", "غير", "بدون", "حوالي", "تقريبا", "نحو", "قرابه", "ليس", "مش", "مو", "باستثناء"}
        | {"حدود", "سوي", "قبل", "بعد", "حتي", "لغايه"}
    ),
)  # fmt: skip
