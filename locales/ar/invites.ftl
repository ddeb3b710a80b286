## روابط إلى الفروع

invite-made = هذا رابط إلى **{ $chapter }**: { $address }
    من يأتي منه يصبح عضوًا في الفرع فورًا.
invite-limits = { $until ->
        [none] لا ينتهي من تلقاء نفسه.
       *[other] ينتهي { $until }.
    } { $most ->
        [0] يمكن أن يأتي منه أي عدد من الناس.
        [one] يمكن أن يأتي منه شخص واحد.
        [two] يمكن أن يأتي منه شخصان.
        [few] يمكن أن يأتي منه { $most } أشخاص.
        [many] يمكن أن يأتي منه { $most } شخصًا.
       *[other] يمكن أن يأتي منه { $most } شخص.
    }
invite-gives = يعطيهم Discord دور الفرع عند وصولهم.
invite-gives-later = أعطيهم دور الفرع حالما يحق لي ذلك.
button-invite-uses = الاستعمال حتى الآن
button-invite-end = إيقاف
invite-uses-none = لم أعد أعرف هذا الرابط.
invite-list-title = روابط إلى { $chapter }
invite-list-none = لا يوجد رابط إلى **{ $chapter }** بعد: لإنشاء واحد `/chapter invite`.
invite-end-which = إيقاف رابط…
invite-line = { $address } · من { $by } · { $state } · { $uses ->
        [0] لم يُستعمل بعد
        [one] استُعمل مرة واحدة
        [two] استُعمل مرتين
        [few] استُعمل { $uses } مرات
       *[other] استُعمل { $uses } مرة
    }، { $joined ->
        [0] لم ينضم أحد
        [one] انضم شخص واحد
        [two] انضم شخصان
        [few] انضم { $joined } أشخاص
        [many] انضم { $joined } شخصًا
       *[other] انضم { $joined } شخص
    }.
invite-stayed = عدد من جاؤوا قبل أكثر من شهر { $settled }، { $stayed ->
        [0] ولم يبق أحد منهم في الفرع
        [one] وبقي منهم في الفرع شخص واحد
        [two] وبقي منهم في الفرع شخصان
       *[other] وبقي منهم في الفرع { $stayed }
    }.
invite-state-off = موقَف
invite-state-over = انتهى
invite-state-open = مفتوح
invite-state-until = ينتهي { $until }
invite-ended = أُوقف الرابط إلى **{ $chapter }**؛ ومن جاء منه باقٍ.
invite-ended-again = هذا الرابط إلى **{ $chapter }** أُوقف من قبل.

refusal-too-many-invites = عدد الروابط المفتوحة إلى **{ $chapter }** { $most }، وهو الحد الأقصى. أوقفوا واحدًا أولًا بـ `/chapter invites`.
refusal-invites-forbidden = لا يسمح لي Discord بإنشاء رابط إلى **{ $chapter }**: أحتاج إلى *Create Invite*. اطلبوا ممن يدير الخادم أن يعطيني إياها.
refusal-server-invites-full = في هذا الخادم أقصى عدد من الروابط يسمح به Discord، فلا مكان لرابط إلى **{ $chapter }**. اطلبوا من فريق steward حذف ما لا يستعمله أحد، في إعدادات الخادم تحت *Invites*.
refusal-no-channel-for-invites = يجب أن يقود الرابط إلى **{ $chapter }** إلى قناة أراها. اختاروا واحدة بـ `/chapter edit`.
refusal-invite-gone = لم أعد أعرف هذا الرابط. يعرض `/chapter invites` الروابط الموجودة.

effect-invite-end = رابط إلى فرع، سيُوقف
