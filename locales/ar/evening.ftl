## الأمسية: المشاريع والأسئلة ومن حضر والملخّص وما يأتي بعد ذلك

pitch-added = سيُعرض **{ $project }** في **{ $title }**: ترتيبه { $place }. والأمر نفسه بكلمات أخرى يغيّر ما يقال عنه؛ والرابط في نصه يُضاف إلى بطاقة المشروع.
pitch-changed = ترتيب **{ $project }** في **{ $title }** هو { $place }.
pitch-taken-back = لن يُعرض **{ $project }** في **{ $title }**. يعيده `/event pitch` في آخر الترتيب.
pitch-title = مشاريع تُعرض في { $title }
pitch-none = لا أحد يعرض مشروعًا في **{ $title }** بعد. بـ `/event pitch` تكونون الأوائل.
pitch-by = يقدّمه { $who }
pitch-drop = إزالة واحد من القائمة…
button-take-back = سحب
button-pitches = المشاريع
what-project = مشروع
field-project = اسم المشروع
field-text = النص

question-raised = سؤالكم محفوظ مع **{ $title }**، ويبقى مفتوحًا بعد الأمسية إلى أن يتمكن أحد من المساعدة.
question-under = الموضوع: { $theme }
question-other = غير ذلك
question-helpers = من قد يستطيع المساعدة، مما يُفتح لكم من الملفات:
question-no-helper = لا ملف مفتوح لكم يتحدث عن هذا. وكل من يقرأ أسئلة هذه الفعالية يستطيع عرض المساعدة.
question-title = أسئلة طُرحت في { $title }
question-of = سؤال طُرح في { $title }
question-none = لم يُطرح أي سؤال في **{ $title }** بعد. لطرح سؤال: `/event question`.
question-choose = فتح سؤال…
question-help-with = أستطيع المساعدة في…
question-answered-mark = أُجيب عنه
question-helped = ✓ ما نفع: { $what }
question-is-answered = ✓ أُجيب عن هذا السؤال.
question-offers = عرض المساعدة: { $who }
question-you-offered = عرضتم المساعدة؛ وقد وصل ذلك إلى من طرح السؤال.
question-offered = شكرًا! يصل إلى من طرح السؤال أنكم تستطيعون المساعدة في هذا:
question-offered-already = عرضتم المساعدة في هذا من قبل، ووصل ذلك إلى من طرح السؤال:
question-answered = خبر طيب! صار السؤال من الأسئلة التي أُجيب عنها، ويحفظ لغيركم ما نفع.
question-withdrawn = سُحب السؤال.
question-closed-already = أُغلق هذا السؤال من قبل؛ لم يتغير شيء.
question-replied = تصل كلماتكم إلى { $who } بعد لحظات. من الآن، تراسلوا مباشرة.
question-replied-already = وصل جوابكم إلى { $who } من قبل. تراسلوا مباشرة: اضغطوا على الاسم.
question-answer-title = أُجيب عنه
question-answer-label = ما الذي نفع؟ (يمكن تركه فارغًا)
question-reply-title = الرد
question-reply-label = كلماتكم لمن عرض المساعدة
button-questions = الأسئلة
button-answered = أُجيب عنه
button-question-withdraw = سحب السؤال
button-can-help = أستطيع المساعدة
button-write-back = الرد
field-theme = الموضوع
field-helped = ما الذي نفع
field-reply = الجواب
needed-asker = من طرح السؤال

checkin-about = { $people ->
        [one] نحو شخص واحد
        [two] نحو شخصين
        [few] نحو { $people } أشخاص
        [many] نحو { $people } شخصًا
       *[other] نحو { $people } شخص
    }
checkin-exactly = { $people ->
        [0] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
checkin-unknown = لم يُحسب بعد
checkin-marked = سُجّل حضور { $who } في **{ $title }**.
checkin-unmarked = أُلغي تسجيل حضور { $who } في **{ $title }**.
checkin-counted = **{ $title }**: { $count }.
checkin-count-undone = سُحب العدد المسجل لـ **{ $title }**.
checkin-unchanged = كان الأمر كذلك بالفعل؛ لم يتغير شيء.
checkin-roll = من حاضر في **{ $title }**؟ اختاروا كل من هو هناك؛ ومن تتركونه لا يُسجّل حضوره. { $here ->
        [0] لم يُسجّل حضور أحد بعد.
        [one] سُجّل حضور شخص واحد.
        [two] سُجّل حضور شخصين.
        [few] سُجّل حضور { $here } أشخاص.
        [many] سُجّل حضور { $here } شخصًا.
       *[other] سُجّل حضور { $here } شخص.
    }
checkin-roll-empty = لم يضغط أحد *سأحضر* لـ **{ $title }**. يمكنكم تسجيل حضور شخص بخيار `member`، أو كتابة عدد من حضروا. { $here ->
        [0] لم يُسجّل حضور أحد بعد.
        [one] سُجّل حضور شخص واحد.
        [two] سُجّل حضور شخصين.
        [few] سُجّل حضور { $here } أشخاص.
        [many] سُجّل حضور { $here } شخصًا.
       *[other] سُجّل حضور { $here } شخص.
    }
checkin-tick = من حاضر؟
checkin-count-label = كم شخصًا حضر؟
checkin-count-example = 35، أو «نحو 35»
button-undo-person = إلغاء تسجيل الحضور
button-undo-count = سحب العدد
button-roll = القائمة
button-enter-count = كتابة العدد

recap-form-title = الملخّص
recap-summary = ماذا حدث؟
recap-hint-summary = بضع جمل لمن كان هناك ولمن لم يكن.
recap-attendance = كم شخصًا حضر؟
recap-hint-attendance = عدد أو كلمات: 35، «نحو 35».
recap-links = الروابط
recap-hint-links = رابط في كل سطر: صور، ملاحظات، مقال.
recap-next = ماذا بعد ذلك، ومتى؟
recap-hint-next = مثلًا «نطبخ معًا بعد الصيف، 3 سبتمبر 19:00». يعود إليكم في وقته.
recap-preview = هذا ملخّصكم. لا يراه أحد غيركم إلى أن تضغطوا **نشر**.
recap-missing = ما زال ينقص:
recap-gap-attendance = لا أحد يعرف عدد من حضروا: يضيفه زر *تعديل*، ويكفي «نحو 35»
recap-gap-checkins = لم يُسجّل حضور أحد باسمه (`/event checkin`)
recap-gap-bad-links = { $number ->
        [one] هذا السطر ليس رابطًا، فتُرك: { $names }
       *[other] هذه الأسطر ليست روابط، فتُركت: { $names }
    }
recap-gap-links = لا توجد روابط إلى صور أو ملاحظات أو مقال
recap-gap-pitch-links = { $number ->
        [one] مشروع واحد بلا رابط: { $names }
        [two] مشروعان بلا رابط: { $names }
        [few] { $number } مشاريع بلا رابط: { $names }
        [many] { $number } مشروعًا بلا رابط: { $names }
       *[other] { $number } مشروع بلا رابط: { $names }
    } (يُضاف بـ `/event pitch` مع رابط في `text`)
recap-gap-questions = { $number ->
        [one] سؤال واحد ما زال مفتوحًا؛ يبقى كذلك، ويمكن عرض المساعدة تحت الملخّص
        [two] سؤالان ما زالا مفتوحين؛ يبقيان كذلك، ويمكن عرض المساعدة تحت الملخّص
        [few] { $number } أسئلة ما زالت مفتوحة؛ تبقى كذلك، ويمكن عرض المساعدة تحت الملخّص
        [many] { $number } سؤالًا ما زالت مفتوحة؛ تبقى كذلك، ويمكن عرض المساعدة تحت الملخّص
       *[other] { $number } سؤال ما زالت مفتوحة؛ تبقى كذلك، ويمكن عرض المساعدة تحت الملخّص
    }
recap-gap-next-step = لا توجد خطوة تالية
recap-gap-next-date = لم أجد في الخطوة التالية تاريخًا مؤكدًا قادمًا، فلن تعود من تلقاء نفسها
recap-gap-channel = لا توجد قناة للنشر: يُحفظ الملخّص ولا يُنشر
recap-comes-back = تعود إليكم الخطوة التالية في { $when }.
recap-title = ملخّص: { $title }
recap-field-when = متى
recap-field-attendance = من حضر
recap-field-projects = المشاريع التي عُرضت
recap-field-open = أسئلة ما زالت مفتوحة
recap-field-answered = أسئلة أُجيب عنها
recap-field-links = الروابط
recap-field-next = ما يأتي بعد ذلك
recap-helpers = { $number ->
        [one] هناك شخص قد يستطيع المساعدة.
        [two] هناك شخصان قد يستطيعان المساعدة.
        [few] هناك { $number } أشخاص قد يستطيعون المساعدة.
        [many] هناك { $number } شخصًا قد يستطيعون المساعدة.
       *[other] هناك { $number } شخص قد يستطيعون المساعدة.
    } يعرضهم زر *الأسئلة* بقدر ما فتحوه لكم.
recap-published = ملخّص **{ $title }** محفوظ، ويظهر في { $where } بعد لحظات.
recap-published-again = تغيّر ملخّص **{ $title }**؛ وتتبعه رسالته في { $where } بعد لحظات.
recap-kept = ملخّص **{ $title }** محفوظ. لا توجد قناة لنشره: حدّدوا واحدة بـ `/chapter edit` (أو `/network settings`)، ثم انشروا من جديد.
button-publish = نشر
button-edit = تعديل
button-make-event = إنشاء فعالية
field-summary = الملخّص
field-attendance = عدد الحاضرين
field-next-step = الخطوة التالية

followup-later = متى تعود؟
followup-when-label = متى تعود؟
followup-when-example = 12 أكتوبر 18:00
followup-comes-back = تعود في { $when } ({ $relative }).
followup-done = تمت! هذه لا تعود:
button-done = تمت
button-put-off = لاحقًا
button-a-week = بعد أسبوع
button-a-month = بعد شهر
button-other-date = تاريخ آخر

make-title = إنشاء فعالية
make-when = متى؟
make-when-example = 14 مايو 19:00
make-venue = أين؟
make-description = عمّ تدور؟
make-chapter = أي فرع يستضيفها؟
make-ask = الفعاليات ينشئها من لهم دور connector. من أجل **{ $chapter }**، أروا هذه الرسالة لـ { $who }.

notice-help-offered = يستطيع { $who } المساعدة في سؤال طرحتموه في **{ $title }**. اضغطوا على الاسم للتعارف، أو ردّوا من هنا:
notice-help-replied = وصلكم جواب من { $who } عن السؤال الذي تستطيعون المساعدة فيه:
notice-help-wrote = نص الرسالة:
notice-next-step = بعد **{ $title }** كتبتم ما يأتي بعد ذلك، وقد حان وقته:
notice-next-step-inherited = بعد **{ $title }** كتب أحد من نظموها ما يأتي بعد ذلك. حان وقته، وهو الآن بين أيديكم:

effect-followup-due = الخطوة التالية بعد فعالية
effect-followup-wake = البحث عمن يتولى الخطوة التالية
effect-question-offer = خبر أن أحدًا يستطيع المساعدة
effect-question-reply = جواب لمن عرض المساعدة
effect-recap-post = ملخّص فعالية
alert-followup-alone = حان وقت الخطوة التالية بعد **{ $title }**، ولا أجد من أخبره: لا أحد ممن لهم دور connector يقبل الرسائل المباشرة. يعرضها `/event recap`.

refusal-pitch-gone = أُزيل هذا المشروع من القائمة من قبل.
refusal-pitch-taken = يعرض **{ $name }** شخص آخر في هذه الفعالية. لا يغيّر ما يقال عنه إلا هو أو فريق التنظيم.
refusal-too-many-pitches = بلغ عدد المشاريع في هذه الفعالية { $most }، وهو الحد الأقصى. اسألوا فريق التنظيم إن أمكن إيجاد مكان.
refusal-question-gone = سُحب هذا السؤال، أو لم تعد فعاليته موجودة. يعرض `/event agenda` ما هو مفتوح.
refusal-question-closed = أُجيب عن هذا السؤال في هذه الأثناء. شكرًا لكم مع ذلك!
refusal-own-question = هذا سؤالكم أنتم. اضغطوا *أُجيب عنه* عندما يتمكن أحد من المساعدة.
refusal-too-many-questions = عدد أسئلتكم المفتوحة في هذه الفعالية { $most }، وهو الحد الأقصى للشخص الواحد. أغلقوا أولًا سؤالًا أُجيب عنه.
refusal-checkin-closed = يُسجّل الحضور في **{ $title }** من { $opens } إلى { $closes }.
refusal-not-a-person = **{ $name }** بوت، والبوتات لا تحضر الفعاليات.
refusal-count-refused = «{ $text }» ليس عدد أشخاص بين 0 و{ $most }. جرّبوا مثلًا «35» أو «نحو 35».
refusal-not-begun = تبدأ **{ $title }** في { $starts }: لا شيء يُحكى بعد. استعملوا `/event recap` بعد أن تبدأ.
refusal-still-a-wish = ليس لـ **{ $title }** موعد بعد، فلم يحضر أحد ولا شيء يُحكى.
refusal-summary-missing = يحتاج الملخّص إلى جملة واحدة على الأقل: قولوا ما حدث.
refusal-follow-up-gone = هذه الخطوة التالية تمت، أو صارت للملخّص خطوة أخرى.
