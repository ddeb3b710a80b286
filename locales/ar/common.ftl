## الأوقات والمدد والاعتذارات والأعطال

time-wall = { $day }، { $clock } ({ $place })
time-seconds = { $number ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $number } ثوانٍ
       *[other] { $number } ثانية
    }
time-minutes = { $number ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $number } دقائق
       *[other] { $number } دقيقة
    }
time-hours = { $number ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $number } ساعات
       *[other] { $number } ساعة
    }
time-days = { $number ->
        [one] يوم واحد
        [two] يومين
        [few] { $number } أيام
        [many] { $number } يومًا
       *[other] { $number } يوم
    }
time-weeks = { $number ->
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $number } أسابيع
        [many] { $number } أسبوعًا
       *[other] { $number } أسبوع
    }
lead-now = الآن


what-event = فعالية
what-chapter = فرع
what-member = شخص
needed-connector = من له دور connector
needed-organiser = فريق التنظيم
needed-steward = من له دور steward
needed-member = الأعضاء
field-title = العنوان
field-venue = المكان
field-description = الوصف
field-reason = السبب
field-when = الوقت
field-link = الرابط

refusal-not-found = لا أعرف «{ $text }» ({ $what }). { $nearest ->
        [none] اختاروا من الاقتراحات التي تظهر أثناء الكتابة.
       *[other] هل تقصدون { $nearest }؟
    }
refusal-several-found = وجدت أكثر من نتيجة لـ «{ $text }» ({ $what }): { $found }. اختاروا من الاقتراحات، أو اكتبوا جزءًا أطول من الاسم.
refusal-not-allowed = { $scope ->
        [none] لا يستطيع ذلك إلا { $needed }. يبيّن `/help` ما يمكنكم فعله، و`/chapter show` من يمكن سؤاله.
       *[other] لا يستطيع ذلك إلا { $needed } في **{ $scope }**. يبيّن `/chapter show` من يمكن سؤاله.
    }
refusal-link-refused = «{ $text }» رابط لا أستطيع استعماله. يبدأ الرابط بـ `https://`، مثل `https://example.org/page`.
refusal-store-unavailable = لا أستطيع كتابة أي شيء الآن ({ $reason })، فلم يتغير شيء. حاولوا من جديد بعد دقيقة؛ وفي صفحة حال الشبكة لدى فريق steward تفاصيل أكثر.
refusal-press-unknown = لم أعد أعرف ما يفعله هذا الزر: هو من رسالة قديمة، أو تغيّر في الطريق. أعيدوا كتابة الأمر الذي جاء منه، أو انظروا في `/help`.
refusal-form-too-late = تأخرتُ فلم يُفتح النموذج في وقته. لم يضع شيء. حاولوا من جديد من فضلكم: يُفترض أن يُفتح الآن.
refusal-choice-unknown = «{ $text }» ليس من خيارات `{ $option }`. اختاروا من القائمة التي تظهر تحته.
refusal-server-only = هذا يعمل في الخادم، لا في الرسائل المباشرة. افتحوا الخادم وجرّبوه هناك.
reason-locked = برنامج آخر يمسك ببياناتي
reason-full = القرص ممتلئ
reason-read-only = بياناتي للقراءة فقط
reason-failing = القرص يجيب بأخطاء
reason-damaged = بياناتي متضررة، ويجب استرجاع نسخة احتياطية
reason-gone = نُقلت بياناتي إلى مكان آخر
refusal-event-over = انتهت **{ $title }** ({ $ended }). يعرض `/event list` ما سيأتي.
refusal-event-cancelled = أُلغيت **{ $title }**، فلا جواب عنها. يعرض `/event list` ما الذي يجري.
refusal-event-gone = لم تعد هذه الفعالية موجودة. يعرض `/event list` ما الذي يجري.
refusal-ends-before-start = تدوم الفعالية من دقيقة واحدة إلى { $longest_days ->
        [one] يوم واحد
        [two] يومين
        [few] { $longest_days } أيام
        [many] { $longest_days } يومًا
       *[other] { $longest_days } يوم
    }. جرّبوا مثلًا «ساعتان».
refusal-capacity-refused = عدد الأماكن من 1 إلى { $most }.
refusal-draft-gone = تم تأكيد هذا من قبل، أو مضى عليه أكثر من يوم. إن لم تجدوا أثره، أعيدوا كتابة الأمر.
refusal-nothing-to-change = لن يتغير شيء: املؤوا خيارًا واحدًا على الأقل بشيء جديد.
refusal-chapter-closed = صار **{ $chapter }** سمادًا: يمكن قراءة أرشيفه، لكن لم يعد الانضمام إليه ممكنًا. يعرض `/chapter near` أقرب فرع حيّ.
refusal-role-too-high = لا أستطيع إعطاء الدور **{ $role }**: هو أعلى من دوري. اطلبوا ممن يدير الخادم أن يضع دوري فوقه، ثم حاولوا من جديد.
refusal-role-powerful = لا أعطي الدور **{ $role }** لأنه يحمل صلاحيات على الخادم ({ $powers }). اختاروا أو أنشئوا دورًا دون هذه الصلاحيات.
refusal-role-managed = الدور **{ $role }** يخص Discord أو بوتًا آخر، فلا يمكن إعطاؤه. اختاروا دورًا من أدوار الخادم نفسه.
refusal-role-gone = حُذف دور **{ $chapter }** في Discord. يمكن لمن له دور connector تحديد دور جديد بـ `/chapter edit`.
refusal-role-taken = الدور **{ $role }** هو دور **{ $chapter }** بالفعل. لكل فرع دوره.
refusal-roles-not-managed = تنقصني صلاحية *Manage Roles* في هذا الخادم. اطلبوا ممن يديره أن يعطيني إياها.
refusal-profile-hidden = لم يُفتح لكم ملف **{ $name }**. الرسالة أفضل طريقة للتعارف.
refusal-too-many-reminders = عدد تذكيراتكم المنتظرة { $most }، وهو الحد الأقصى للشخص الواحد. يعرضها `/remind list`؛ ألغوا ما لم تعودوا تحتاجونه.
refusal-lead-refused = أطول مدة للتذكير قبل الموعد { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. جرّبوا مثلًا «قبل يوم» أو «قبل ساعتين».
refusal-lead-too-late = مضى ذلك الوقت قبل **{ $title }**. اختاروا مدة أقصر.
refusal-reminder-gone = انتهى هذا التذكير أو أُلغي. يعرض `/remind list` ما بقي.
