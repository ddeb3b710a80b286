## الدخول إلى فرع يوافق أولًا، وما يُعلن لأعضائه

joining-asked-first = يرحب بكم connector أولًا
joining-asked = { $people ->
        [0] يرحب **{ $chapter }** بالناس شخصيًا، فنقلتُ رغبتكم إلى فريق steward. سيصلكم الخبر مني.
        [one] يرحب **{ $chapter }** بالناس شخصيًا، فنقلتُ رغبتكم إلى من ينشّطه. سيصلكم الخبر مني.
       *[other] يرحب **{ $chapter }** بالناس شخصيًا، فنقلتُ رغبتكم إلى من ينشّطونه (عددهم { $people }). سيصلكم الخبر مني.
    }
joining-asked-already = طلبتم دخول **{ $chapter }** { $asked }، ولم يجب أحد بعد؛ ينتظر الطلب حتى { $lapses }. لم يتغير شيء.
joining-withdrawn = لم تعودوا تطلبون دخول **{ $chapter }**. يمكنكم الطلب من جديد في أي وقت.
joining-question = يود { $who } ({ $name }) دخول **{ $chapter }**. يُعتمد أول جواب؛ ودون جواب ينتهي هذا الطلب { $lapses }.
joining-done-welcomed = صار { $who } في **{ $chapter }**، وأنا أنقل الخبر. بضع كلمات منكم تجعله ترحيبًا.
joining-done-declined = قلتم «ليس الآن» لطلب { $who } دخول **{ $chapter }**. أنقل الجواب بكلمات لطيفة.
joining-told-welcomed = أنتم الآن في **{ $chapter }**: أهلًا وسهلًا! يبيّن الزر من ينشّطه وما القادم.
joining-told-declined = لا يستطيع **{ $chapter }** استقبالكم الآن. لا علاقة لذلك بكم: ربما كان من ينشّطونه في انشغال. يعرض `/chapter near` فروعًا أخرى، ويمكنكم الطلب من جديد بعد مدة.
joining-told-lapsed = لم يجب أحد في **{ $chapter }** عن طلبكم، فانتهى. أعتذر عن ذلك. يمكنكم الطلب من جديد بـ `/chapter join`، أو البحث عن فرع آخر بـ `/chapter near`.
joining-queue = من يود الدخول
joining-queue-none = لا أحد ينتظر دخول فرع تعتنون به. ينشئ `/chapter invite` رابطًا يدعو الناس إليه.
joining-queue-line = { $who } · { $chapter } · طُلب { $asked }
joining-queue-more = { $more ->
        [one] … وطلب آخر
        [two] … وطلبان آخران
        [few] … و{ $more } طلبات أخرى
        [many] … و{ $more } طلبًا آخر
       *[other] … و{ $more } طلب آخر
    }
joining-queue-choose = الجواب عن طلب…
button-welcome-them = ترحيب
button-not-now = ليس الآن
button-request-withdraw = سحب الطلب
button-chapter = الفرع
welcome-asked = يرحب **{ $chapter }** بالناس شخصيًا: نقلتُ رغبتكم، وسيصلكم الخبر مني.

announcement-preview = يُنشر هذا في { $where }. لا يُذكر فيه أحد بإشعار؛ ويقرؤه كل من يرى القناة.
announcement-by = أخبار من { $who }
announcement-posted = في طريقه إلى { $where }.
announcement-discarded = لم يُنشر شيء.

field-announcement = الإعلان
effect-announcement-post = إعلان
effect-join-asked = السؤال عن دخول شخص إلى فرع
effect-join-answered = الجواب لمن أراد دخول فرع
effect-join-lapse = نهاية طلب لم يجب عنه أحد

refusal-ask-again-later = قال **{ $chapter }** «ليس الآن» قبل مدة قصيرة. يمكنكم الطلب من جديد ابتداء من { $moment }؛ وإلى ذلك الحين يبيّن `/chapter show` من ينشّطه، ويعرض `/chapter near` فروعًا أخرى.
refusal-request-over = { $status ->
        [welcomed] سبق أن رحّب أحد بهذا الشخص في **{ $chapter }**. شكرًا على اهتمامكم.
        [declined] سبق أن قال أحد «ليس الآن» باسم **{ $chapter }**. يبيّن `/chapter show` من ينشّطه معكم.
        [withdrawn] سُحب طلب دخول **{ $chapter }**، فلم يبق ما يُجاب عنه.
        [gone] غادر هذا الشخص الخادم، فلم يبق ما يُجاب عنه في **{ $chapter }**.
       *[other] انتهى طلب دخول **{ $chapter }** دون جواب. يمكن تقديمه من جديد.
    }
refusal-request-gone = لم يعد هذا الطلب موجودًا. يعرض `/chapter requests` الطلبات المنتظرة.
refusal-no-channel = ليست لـ **{ $chapter }** قناة بعد، فلا مكان للنشر. اختاروا واحدة بـ `/chapter edit` وخياره `channel`.
refusal-cannot-post = لا أستطيع النشر في <#{ $channel }>، قناة **{ $chapter }**: ينقصني هناك { $powers }. اطلبوا ممن يدير الخادم السماح بذلك، أو اختاروا قناة أخرى بـ `/chapter edit`.
refusal-own-kin = لا يمكن أن يكون **{ $chapter }** { $relation ->
        [parent] تابعًا لنفسه
       *[mentor] مرشدًا لنفسه
    }. اختاروا فرعًا آخر، أو «لا شيء».
refusal-parent-circle = **{ $parent }** نفسه تابع لـ **{ $chapter }**، فلا يمكن أن يكون فوقه. اختاروا فرعًا آخر، أو غيّروا أولًا ما يتبع له **{ $parent }**.

chapter-kin-none = لا شيء
chapter-kin-parent = تابع لـ
chapter-kin-mentor = يرافقه
chapter-kin-children = الفروع التابعة له
chapter-kin-mentored = يرافق
chapter-way-in = كيف تنضمون
chapter-changed-let-in = { $let_in ->
        [one] الشخص الوحيد الذي كان ينتظر الدخول صار عضوًا الآن.
        [two] الشخصان اللذان كانا ينتظران الدخول صارا عضوين الآن.
       *[other] من كانوا ينتظرون الدخول صاروا أعضاء الآن (عددهم { $let_in }).
    }
