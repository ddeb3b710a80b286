## الفروع

chapter-list-title = الفروع
chapter-list-none = لا فرع مطابق. جرّبوا `/chapter list` دون خيارات، أو `/chapter near` مع مدينتكم.
chapter-open = فتح فرع…
chapter-theme = حول موضوع
chapter-status = الحالة
chapter-people = الناس
chapter-members = { $number ->
        [0] بلا أعضاء بعد
        [one] عضو واحد
        [two] عضوان
        [few] { $number } أعضاء
        [many] { $number } عضوًا
       *[other] { $number } عضو
    }
chapter-where = أين
chapter-connectors = من ينشّطه (connector)
chapter-connectors-none = لا أحد بعد؛ يمكن لمن له دور steward تسمية شخص بـ `/connector add`
chapter-channel = القناة
chapter-role = الدور
chapter-language = اللغة
chapter-zone = المنطقة الزمنية
chapter-reminders = التذكيرات في قناته
chapter-reminders-none = لا شيء
chapter-reminders-before = قبل الفعالية بـ { $leads }
chapter-next = القادم
chapter-next-none = لا شيء مبرمج بعد.
chapter-events-title = فعاليات قادمة في { $chapter }
chapter-source = المصدر: { $source }
chapter-near-title = فروع قرب { $where }
chapter-near-none = لا يوجد بعد فرع له مكان على الخريطة، فلا شيء قرب { $where }. يعرض `/chapter list` الفروع كلها.
chapter-near-other = مدينة أخرى باسم { $name }…
chapter-near-which = هناك أكثر من مدينة باسم «{ $text }». أيها تقصدون؟
chapter-near-pick = اختيار مدينة…
chapter-away = { $km ->
        [0] في المكان نفسه
       *[other] { $km } كم
    }

chapter-joined = أنتم في **{ $chapter }**. أهلًا وسهلًا! يبيّن `/chapter show` من ينشّطه وما القادم.
chapter-joined-role = أنتم في **{ $chapter }**. أهلًا وسهلًا! يصلكم دوره بعد لحظات؛ ويبيّن `/chapter show` من ينشّطه وما القادم.
chapter-already-in = أنتم في **{ $chapter }** بالفعل؛ لم يتغير شيء.
chapter-role-withheld = لكن دوره لا يأتي معه: { $why } وقد أُخبر فريق steward.
chapter-left = غادرتم **{ $chapter }**. أهلًا بعودتكم في أي وقت.
chapter-left-role = غادرتم **{ $chapter }**، ويزول دوره عنكم بعد لحظات. أهلًا بعودتكم في أي وقت.
chapter-was-not-in = لم تكونوا في **{ $chapter }**؛ لم يتغير شيء.

chapter-added = صار **{ $chapter }** موجودًا، في المنطقة الزمنية { $zone }.
chapter-added-no-channel = ليست له قناة بعد، فلا تُنشر فعالياته: اختاروا واحدة بـ `/chapter edit`.
chapter-added-next = بعد ذلك، سمّوا من ينشّطه بـ `/connector add`.
chapter-changed = تم تغيير **{ $chapter }**. التذكيرات في قناته: { $reminders }.
chapter-changed-role = { $granted ->
        [one] يصل الدور إلى عضوه الوحيد بعد لحظات.
        [two] يصل الدور إلى عضويه بعد لحظات.
        [few] يصل الدور إلى أعضائه ({ $granted }) بعد لحظات.
        [many] يصل الدور إلى أعضائه ({ $granted }) بعد لحظات.
       *[other] يصل الدور إلى أعضائه ({ $granted }) بعد لحظات.
    }
chapter-changed-reminders = { $replanned ->
        [one] وتتبعه تذكيرات فعالية قادمة واحدة.
        [two] وتتبعه تذكيرات فعاليتين قادمتين.
        [few] وتتبعه تذكيرات { $replanned } فعاليات قادمة.
       *[other] وتتبعه تذكيرات { $replanned } فعالية قادمة.
    }

button-join = انضمام
button-leave = مغادرة
button-events = الفعاليات

what-city = مدينة
what-country = بلد
what-language = لغة
needed-poster = من يحق له الكتابة في تلك القناة
field-name = الاسم

refusal-chapter-gone = لم يعد هذا الفرع موجودًا. يعرض `/chapter list` الفروع الموجودة.
refusal-chapter-exists = يوجد فرع باسم **{ $chapter }** بالفعل. أعطوا الجديد اسمًا آخر في `name`، مثلًا مع اسم المنطقة.
refusal-chapter-incomplete = { $missing ->
        [city] يحتاج الفرع المحلي إلى مدينة في `city`. ولفرع حول موضوع، اجعلوا `theme` بقيمة true وأعطوه اسمًا في `name`.
       *[other] يحتاج الفرع الذي يدور حول موضوع إلى اسم في `name`.
    }
refusal-leads-unreadable = لم أستطع قراءة «{ $text }». قولوا أي تذكيرات تصل إلى القناة: «أسبوع ويوم وساعة»، أو «يوم»، أو «بدون».
refusal-zone-unknown = لا أعرف منطقة زمنية باسم «{ $text }». { $nearest ->
        [none] جرّبوا أقرب مدينة كبيرة، مثلًا «القاهرة».
       *[other] هل تقصدون { $nearest }؟
    }
refusal-role-is-stewards = الدور **{ $role }** هو الذي يجعل صاحبه steward، فلا يمكن لفرع أن يعطيه. اختاروا أو أنشئوا دورًا آخر.

alert-role-registered = اختار <@{ $by }> الدور <@&{ $role }> ليكون دور **{ $chapter }**: يحصل عليه كل من ينضم. إن لم يكن ذلك صحيحًا، اختاروا غيره بـ `/chapter edit`.
alert-steward-role-gone = حُذف الدور الذي يجعل صاحبه steward. إلى أن تختاروا غيره بـ `/network settings`، لا يكون steward إلا من يدير الخادم.
refusal-which-chapter = لأي فرع؟ أنتم تعتنون بـ { $chapters }: حدّدوه في `chapter:`. وفعاليات الشبكة كلها لا ينشئها إلا من له دور steward.
