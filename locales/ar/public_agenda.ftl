## صفحة الفعاليات العامة

page-title = { $network }: فعاليات مفتوحة
page-about = فعاليات { $network } المفتوحة للجميع.
page-zones = الأيام بتوقيت { $place }.
page-skip = الانتقال إلى الفعاليات
page-events = الفعاليات القادمة
page-everything = عرض كل الفعاليات
page-filters = اختيار ما يُعرض
page-chapter = الفرع
page-country = البلد
page-only-online = عبر الإنترنت فقط
page-zone = المنطقة الزمنية
page-language = اللغة
page-all = الكل
page-show = عرض
page-offer = عرض الأوقات بتوقيت جهازي
page-details = عمّ تدور
page-add = إضافة إلى تقويمي
page-link = فتح صفحتها على الويب
page-when = { $time } (بتوقيت { $place })
page-yours = عندكم: { $time } (بتوقيت { $place })
page-now = تجري الآن
page-today = اليوم، { $day }
page-tomorrow = غدًا، { $day }
page-online = عبر الإنترنت
page-cancelled = أُلغيت
page-seats = { $free ->
    [0] لم يبق أي مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $free } أماكن
    [many] بقي { $free } مكانًا
   *[other] بقي { $free } مكان
}
page-pages = الصفحات
page-earlier = أبكر
page-later = لاحقًا
page-number = الصفحة { $number }
page-none = لا شيء مبرمج حاليًا. اشتركوا في التقويم ليصلكم كل جديد.
page-none-narrow = لا شيء مبرمج حاليًا مما اخترتموه. انظروا إلى الفعاليات كلها، أو اشتركوا في تقويم أحد الفروع ليصلكم كل جديد.
page-subscribe = اشتراك
page-subscribing = هذه الفعاليات في تقويمكم، محدَّثة دائمًا.
page-subscribe-chapter = الاشتراك في فعاليات { $chapter }
page-file = ملف التقويم
page-chapters = الفروع
page-map = خريطة الفروع
page-map-about = كلما كبرت العلامة كان أعضاء الفرع أكثر. والقائمة أدناه تقول الشيء نفسه بالكلمات.
page-privacy = تعرض هذه الصفحة الفعاليات والفروع، لا الأشخاص أبدًا. لا تحفظ ملفات تعريف ارتباط ولا تطلب شيئًا من أي جهة أخرى.
page-nobody-title = لا شيء هنا بعد
page-nobody = هذا البوت ليس في أي مجتمع بعد. وعندما يصير في أحدها، تظهر فعالياته المفتوحة هنا.
page-doubt-chapter = لا وجود لهذا الفرع، أو لم يعد موجودًا. إليكم كل شيء.
page-doubt-country = لا فرع في ذلك البلد. إليكم كل شيء.
page-doubt-online = قيمة «online» هي 1 أو 0. إليكم كل شيء.
page-doubt-zone = { $nearest ->
    [none] لا أعرف منطقة زمنية بهذا الاسم. اختاروا واحدة أدناه.
   *[other] لا أعرف منطقة زمنية بهذا الاسم. هل تقصدون { $nearest }؟
}
page-doubt-lang = لا أتكلم هذه اللغة. اختاروا واحدة أدناه.
page-doubt-page = لا وجود لهذه الصفحة. إليكم الأولى.
