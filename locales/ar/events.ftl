## الفعاليات

event-title-cancelled = أُلغيت: { $title }
event-reason = السبب
event-when = متى
event-where = أين
event-seats = الحضور
event-lasts = لمدة { $length }
event-of-the-network = الشبكة كلها
event-of-the-connectors = من لهم دور connector فقط
event-footer = { $kind } · { $by }
event-source = المصدر: { $source }
event-going =
    { $going ->
        [0] لا أحد بعد: افتتحوا القائمة
        [one] شخص واحد سيحضر
        [two] شخصان سيحضران
        [few] { $going } أشخاص سيحضرون
        [many] { $going } شخصًا سيحضرون
       *[other] { $going } شخص سيحضرون
    }
event-going-of = الأماكن المحجوزة: { $going } من { $seats }
event-waiting = في الانتظار: { $waiting }
event-maybe = ربما: { $maybe }
event-went = { $going ->
    [0] لم يكن أحد قد أجاب
    [one] شخص واحد قال إنه سيحضر
    [two] شخصان قالا إنهما سيحضران
    [few] { $going } أشخاص قالوا إنهم سيحضرون
    [many] { $going } شخصًا قالوا إنهم سيحضرون
   *[other] { $going } شخص قالوا إنهم سيحضرون
}
event-came = { $roughly ->
    [yes] عدد من حضروا: نحو { $came }
   *[no] عدد من حضروا: { $came }
}
event-over = انتهت
event-within = جزء من *{ $whole }*
event-you = أنتم
event-you-none = لم تجيبوا بعد.
event-you-going = ستحضرون. ✓
event-you-maybe = ربما تحضرون.
event-you-no = لا تستطيعون الحضور.
event-you-waiting = رقمكم في قائمة الانتظار: { $place }.
answer-going = ✓ ستحضرون
answer-waiting = في الانتظار
answer-maybe = ربما
answer-no = لن تحضروا

event-list-title = الفعاليات القادمة
event-list-empty = لا شيء مبرمج بعد. من لهم دور connector يضيفون الفعاليات بـ `/event create`؛ ويبيّن `/chapter near` من يمكن سؤاله.
event-list-none = لا شيء مطابق. جرّبوا مدة أوسع، أو `/event list` دون تضييق.
event-mine-title = فعالياتكم
event-mine-empty = لم تجيبوا عن أي فعالية قادمة. يعرض `/event list` ما الذي يجري.

event-preview =
    هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    { $when } · يراها: { $audience }
event-created = تم الإعلان عن **{ $title }**. تظهر رسالتها في { $where } بعد لحظات، والتذكيرات جاهزة.
event-created-nowhere = تم الإعلان عن **{ $title }**، ويجدها الناس في `/event list`. ليست لفرعها قناة بعد، فلا يُنشر شيء: حدّدوا واحدة بـ `/chapter edit` (أو `/network settings` للشبكة).
event-discarded = لم يتغير شيء.
event-move-preview = تنتقل **{ $title }** من { $before } إلى { $after } ({ $wall }). { $told ->
        [0] لم يجب أحد بعد.
        [one] شخص واحد أجاب، وسيصله الخبر.
        [two] شخصان أجابا، وسيصلهما الخبر.
        [few] { $told } أشخاص أجابوا، وسيصلهم الخبر.
        [many] { $told } شخصًا أجابوا، وسيصلهم الخبر.
       *[other] { $told } شخص أجابوا، وسيصلهم الخبر.
    }
event-cancel-preview =
    إلغاء **{ $title }** ({ $when })؟ { $reason ->
        [none] يمكنكم ذكر السبب في خيار `reason`.
       *[other] السبب: { $reason }
    }
    { $told ->
        [0] لم يجب أحد بعد.
        [one] شخص واحد أجاب، وسيصله الخبر.
        [two] شخصان أجابا، وسيصلهما الخبر.
        [few] { $told } أشخاص أجابوا، وسيصلهم الخبر.
        [many] { $told } شخصًا أجابوا، وسيصلهم الخبر.
       *[other] { $told } شخص أجابوا، وسيصلهم الخبر.
    }
event-changed = تم تغيير **{ $title }**.
event-changed-moved = موعدها الآن { $when }، وتذكيراتها تغيّرت معها. { $told ->
        [0] لم يكن أحد قد أجاب بعد.
        [one] يصل الخبر إلى شخص واحد.
        [two] يصل الخبر إلى شخصين.
        [few] يصل الخبر إلى { $told } أشخاص.
        [many] يصل الخبر إلى { $told } شخصًا.
       *[other] يصل الخبر إلى { $told } شخص.
    }
event-changed-promoted = { $promoted ->
        [one] شخص واحد كان ينتظر صار له مكان الآن.
        [two] شخصان كانا ينتظران صار لهما مكان الآن.
        [few] { $promoted } أشخاص كانوا ينتظرون صار لهم مكان الآن.
        [many] { $promoted } شخصًا كانوا ينتظرون صار لهم مكان الآن.
       *[other] { $promoted } شخص كانوا ينتظرون صار لهم مكان الآن.
    }
event-changed-over = الأماكن المحجوزة ({ $going }) أكثر مما هو متاح الآن، وكلها محفوظة لأصحابها. يفرغ مكان من جديد عندما ينزل عدد من سيحضرون عن { $seats }.
event-cancelled = أُلغيت **{ $title }**. { $told ->
        [0] لم يكن أحد قد أجاب.
        [one] يصل الخبر إلى الشخص الذي كان سيحضر.
        [two] يصل الخبر إلى الشخصين اللذين كانا سيحضران.
        [few] يصل الخبر إلى { $told } أشخاص كانوا سيحضرون.
        [many] يصل الخبر إلى { $told } شخصًا كانوا سيحضرون.
       *[other] يصل الخبر إلى { $told } شخص كانوا سيحضرون.
    }
event-seated = ستحضرون **{ $title }** ({ $when }). سأذكّركم بها؛ ويحدد `/profile reminders` متى وكيف.
event-waitlisted = اكتملت **{ $title }**. رقمكم في قائمة الانتظار { $place }؛ وعندما يفرغ مكان أخبركم فورًا.
event-already-going = لكم مكان في **{ $title }** بالفعل.
event-already-waiting = أنتم في قائمة انتظار **{ $title }** بالفعل، ورقمكم { $place }.
event-said-maybe = سُجّل: ربما تحضرون **{ $title }**.
event-said-maybe-already = سبق أن قلتم «ربما» عن **{ $title }**.
event-said-no = سُجّل: لا تستطيعون حضور **{ $title }**. شكرًا على إخباري.
event-said-no-already = سبق أن قلتم إنكم لا تستطيعون حضور **{ $title }**.
event-left = سُحب جوابكم عن **{ $title }**.
event-was-not-coming = لم تكونوا قد أجبتم عن **{ $title }**؛ لم يتغير شيء.
reminder-dm-closed = رسائلكم المباشرة مغلقة أمامي، فلا أستطيع تذكيركم هناك: افتحوها من إعدادات الخصوصية لهذا الخادم، أو اختاروا القناة بـ `/profile reminders`.

button-going = سأحضر
button-maybe = ربما
button-cannot = لن أستطيع
button-remind = ذكّرني
button-details = التفاصيل
button-link = فتح الرابط
button-confirm = تأكيد
button-discard = تجاهل
button-keep = إبقاء
button-back = رجوع
button-more = المزيد
button-snooze = تأجيل
button-me-too = أنا أيضًا
button-seen = اطّلعت
event-handed = **{ $chapter }** هو من يستضيف **{ $title }** الآن: انتقلت رسالتها وتذكيراتها إلى تلك القناة.
