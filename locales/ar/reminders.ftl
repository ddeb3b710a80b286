## التذكيرات

what-reminder = تذكير
field-reminder = التذكير

reminder-preview =
    هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    { $when } ({ $relative }) — { $wall }
    { $repeat ->
        [none] مرة واحدة
       *[other] { $repeat }
    }: { $what }
reminder-preview-channel = سيُنشر في { $where } حيث يقرؤه الجميع، لأنكم اخترتم القنوات في `/profile reminders`.
reminder-made = سُجّل: { $when } ({ $relative }). { $repeat ->
        [none] سأذكّركم: { $what }
       *[other] سأذكّركم ({ $repeat }): { $what }
    }
reminder-discarded = لم يُنشأ أي تذكير.
reminder-closed = رسائلكم المباشرة مغلقة أمامي، فلا تصلكم التذكيرات هناك: افتحوها من إعدادات الخصوصية لهذا الخادم، أو اختاروا القناة بـ `/profile reminders`.
reminder-event = سأذكّركم بـ **{ $title }** في { $when }، قبل الموعد بـ { $lead } ({ $via }).
reminder-event-never = لن أذكّركم بـ **{ $title }**.
reminder-event-on = تبدأ { $when }
reminder-by-dm = في رسالة مباشرة
reminder-by-channel = في القناة
reminder-by-none = دون تذكير
reminder-leads = قبل **{ $title }** ({ $when }) بكم أذكّركم؟
reminder-snooze = متى أذكّركم من جديد؟
reminder-tomorrow = غدًا
reminder-snoozed = سأذكّركم من جديد { $relative } ({ $when }).
reminder-already-yours = هذا التذكير لكم بالفعل، وزر *تأجيل* يعيده بعد قليل.
reminder-list = ما سأذكّركم به
reminder-none = ليس عندي ما أذكّركم به. لإنشاء تذكير: `/remind me`؛ والانضمام إلى فعالية يجهّز تذكيرًا من تلقاء نفسه.
reminder-choose = إلغاء واحد…
reminder-cancelled = أُلغي: { $what }
reminder-cancelled-event = لن أذكّركم بـ **{ $what }**؛ وما زال حضوركم مسجلًا.

notice-reminder-event = طلبتم أن أذكّركم بـ **{ $title }**: { $when } ({ $relative }).

alert-seen = ✓ اطّلع عليه { $person }
alert-delivery-expired = تأخر شيء حتى لم يعد ينفع، فلم يُرسل: { $kind }. يحدث هذا عندما أغيب مدة، أو عندما لا أستطيع النشر في المكان المناسب.

refusal-reminder-too-late = مضى ذلك الوقت ({ $moment }) قبل أن تؤكدوا، فلم يُحفظ شيء. استعملوا `/remind me` من جديد بوقت لاحق.
