## الناس: الدليل والملفات وما يختاره أصحابها

member-list-title = الناس
member-list-respelled = لا أحد يطابق ما كُتب تمامًا. هؤلاء يطابقونه بتغيير حرف واحد:
member-list-none = لم يفتح لكم أحد شيئًا مطابقًا. جرّبوا كلمات أقل، أو اسألوا في قناة فرع. ويسأل `/board need` الجميع.
member-list-empty = لم يفتح لكم أحد ملفه بعد. يمكنكم أن تكونوا الأوائل: `/profile edit`، ثم `/profile visibility`.

profile-menu = ماذا تودون أن تغيّروا؟ لا يراه أحد إلى أن تفتحوه، حقلًا حقلًا.
profile-empty = ملفكم فارغ. اكتبوا ما شئتم، قليلًا أو كثيرًا؛ لا يراه أحد إلى أن تفتحوه.
profile-field-level = { $field } — يراه: { $level }
profile-hidden = لا يرى أحد غيركم: { $fields }.
profile-nothing-hidden = فتحتم كل ما كتبتم. يغيّر `/profile visibility` من يرى ماذا.
profile-saved = تم الحفظ.
profile-opened = { $fields } — يراه من الآن: { $level }.
profile-opened-empty = لا شيء هناك بعد؛ يُكتب بـ `/profile edit`.
profile-zone-offer = تقع { $city } في المنطقة الزمنية { $zone }، وهي ليست منطقتكم بعد.
profile-hint-about = من أنتم، في بضع جمل
profile-hint-city = المدينة التي تسكنونها؛ مع البلد إن تشابهت الأسماء: طرابلس، لبنان
profile-hint-languages = تفصل بينها فواصل
profile-hint-links = رابط في كل سطر، أو تفصل بينها فواصل
profile-hint-skills = ما تجيدونه، تفصل بينه فواصل
profile-hint-topics = ما يهمكم، تفصل بينه فواصل
profile-hint-offers = ما يمكن للناس أن يطلبوه منكم
profile-hint-needs = ما يمكن لغيركم أن يساعدكم فيه
profile-language-set = من الآن أكلمكم بهذه اللغة: { $language }.
profile-language-default = من الآن أكلمكم بلغة Discord عندكم.
profile-zone-set = من الآن أقرأ أوقاتكم وأعرضها بتوقيت { $zone }.
profile-reminders-dm = أذكّركم في رسالة مباشرة قبل كل فعالية تحضرونها بـ { $lead }.
profile-reminders-channel = أذكّركم في قناة الفعالية قبل كل فعالية تحضرونها بـ { $lead }.
profile-reminders-none = لا أذكّركم بالفعاليات التي تحضرونها. (إن غيّرتم رأيكم، يكون ذلك قبلها بـ { $lead }.)
profile-reminders-replanned = { $number ->
        [one] أُعيد ضبط تذكيرات فعالية قادمة واحدة.
        [two] أُعيد ضبط تذكيرات فعاليتين قادمتين.
        [few] أُعيد ضبط تذكيرات { $number } فعاليات قادمة.
       *[other] أُعيد ضبط تذكيرات { $number } فعالية قادمة.
    }

button-profile-about = نبذة عني
button-profile-skills = المهارات والمواضيع
button-profile-offers = العروض والاحتياجات
button-profile-open = فتحه للشبكة
button-profile-zone = استعمال { $zone }

field-about = النبذة
field-city = المدينة
field-skills = قائمة المهارات
field-topics = قائمة المواضيع
field-languages = قائمة اللغات
field-offers = ما تعرضونه
field-needs = ما تبحثون عنه
field-links = قائمة الروابط

refusal-too-many-tags = العدد الأقصى هنا ({ $field }) هو { $most }: أبقوا الأهم.
