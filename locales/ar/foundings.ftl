## التأسيس: كيف يبدأ فرع

founding-title = فرع يبدأ: { $name }
founding-levels = *اهتمام*: أخبروني بما يجري. *طاقة*: أساعد في فعالياته. *التزام*: أسيّره مع آخرين لستة أشهر. اضغطوا ما يناسبكم؛ ويمكنكم تغييره أو سحبه ما دام يبدأ.
founding-stands = الوضع الآن
founding-level-interest = اهتمام
founding-level-energy = طاقة
founding-level-commitment = التزام
founding-count = { $number ->
        [0] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $number } أشخاص
        [many] { $number } شخصًا
       *[other] { $number } شخص
    }
founding-committed = { $number } من { $needed }
founding-starter = بمبادرة من
founding-mentor = يرافقه
founding-mentor-none = لا فرع بعد
founding-missing = ما زال ينقص: { $missing }
founding-missing-neighbour = جواب **{ $chapter }** (حتى { $until })
founding-missing-commitments = { $left ->
        [one] التزام واحد آخر
        [two] التزامان آخران
        [few] { $left } التزامات أخرى
        [many] { $left } التزامًا آخر
       *[other] { $left } التزام آخر
    }
founding-missing-mentor = فرع يرافقه
founding-missing-decision = قرار
founding-missing-decision-open = موافقة من لهم دور connector (حتى { $closes })
founding-missing-decision-stewards = كلمة من فريق steward (`/network foundings`)
founding-missing-decision-stopped = جواب عن اعتراض
founding-missing-decision-against = طريق آخر، بعد اعتراض أو لأن الاقتراح سُحب
founding-formed = تكوّن. تعالوا وانضموا إليه.
founding-lapsed = هو في راحة الآن. يبدؤه `/chapter start` من جديد متى كان الناس مستعدين.

founding-you = أنتم
founding-you-none = لستم فيه بعد
founding-you-interest = اهتمام: أخبركم بما يجري
founding-you-energy = طاقة: تساعدون في فعالياته
founding-you-commitment = التزام: تسيّرونه مع آخرين لستة أشهر

button-accompany = نحن نرافقه
button-commitment-back = سحب مشاركتي
button-form = تكوينه الآن
button-form-early = تكوينه رغم ذلك…
button-propose-again = إعادة طرح السؤال
button-rest = تركه يرتاح
button-go-on = يستمر
button-join-it = الانضمام إليه
button-join-one = الانضمام إلى { $chapter }
button-im-in = أنا معكم…
button-we-are-here = نحن هنا
button-let-them = ليبدؤوا
button-tell-me = أخبرني إن بدأ فرع هنا
button-forget-it = انسَ الأمر

founding-town-which = هناك أكثر من مدينة باسم «{ $text }». أين يبدأ الفرع؟
founding-town-pick = اختيار المدينة
founding-place = أين
founding-place-theme = موضوع، انطلاقًا من
founding-preview = هذا ما فهمته. يبدأ **{ $name }** عند الضغط على **تأكيد**، وأنتم أول من يلتزم. يتكوّن مع { $needed ->
        [one] التزام واحد
        [two] التزامين
        [few] { $needed } التزامات
        [many] { $needed } التزامًا
       *[other] { $needed } التزام
    }{ $mentored ->
        [yes] ، وفرع يرافقه،
       *[no] { "" }
    } و{ $decides ->
        [connectors] موافقة من لهم دور connector
       *[stewards] كلمة من فريق steward
    }.
founding-preview-silent = يوجد هناك **{ $chapter }** وهو صامت. أسأل ناسه أولًا؛ وإن لم يجب أحد خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، يكون الطريق مفتوحًا.
founding-preview-again = كان هناك فرع بهذا الاسم من قبل؛ وبهذا يبدأ من جديد.
founding-preview-farther = ليس بعيدًا: **{ $chapter }**، على بعد { $km } كم.
founding-alive = يوجد هناك **{ $chapter }** وهو حيّ، وفرع ثانٍ قريب منه يفرّق ناسه. انضموا إليه، ومعكم ما كنتم تفكرون فيه.
founding-underway = هناك من بدؤوا **{ $name }** بالفعل. كونوا معهم: قولوا إلى أي حد تشاركون.
founding-underway-yours = بداية **{ $name }** جارية بالفعل، وأنتم فيها. أخبروا الناس القريبين منكم.
founding-begun = يبدأ **{ $name }** وأنتم أول من فيه. { $where ->
        [none] أخبروا الناس القريبين منكم.
       *[other] أنشر بطاقته في { $where }؛ شاركوها مع الناس القريبين منكم.
    }
founding-begun-asked = سألتُ ناس **{ $chapter }** إن كانوا هناك. يصلكم الخبر مني عندما يجيبون، أو في { $until } على الأكثر.
founding-discarded = لم يبدأ شيء. فكرتكم لا تضيع: `/chapter start` هنا متى شئتم.

founding-taken-interest = سُجّل: أخبركم عندما يتكوّن **{ $name }**.
founding-taken-energy = شكرًا: تساعدون في فعاليات **{ $name }**. أخبركم عندما يتكوّن.
founding-taken-commitment = شكرًا: تسيّرون **{ $name }** مع آخرين لستة أشهر. عندما يتكوّن، تأخذون دور connector فيه.
founding-taken-already = سبق أن قلتم ذلك عن **{ $name }**.
founding-back = لم تعودوا في **{ $name }**. عودوا متى شئتم.
founding-back-none = لم تكونوا في **{ $name }**، فلم يتغير شيء.

founding-mentor-which = أي فرع من فروعكم؟
founding-mentor-ask = أي فرع من فروعكم يرافق **{ $name }**؟
founding-accompanied = صار **{ $mentor }** يرافق **{ $name }**. تواصلوا مع ناسه: مكالمة في الأسابيع الأولى هي أكثر ما ينفع.

founding-form-preview = تكوين **{ $name }** الآن؟ { $number ->
        [one] يأخذ من التزم دور connector
        [two] يأخذ الشخصان اللذان التزما دور connector
       *[other] يأخذ من التزموا ({ $number }) دور connector
    }، ويُنشأ دور وقناة، وتبدأ خطواته الأولى.
founding-reason = لماذا من الآن؟
founding-reason-hint = ما زال شيء ينقص. قولوا في جملة لماذا يمكن أن يبدأ مع ذلك.
founding-formed-now = يتكوّن **{ $name }**. يصل الخبر إلى ناسه الآن.
founding-proposed = يُسأل من لهم دور connector عن **{ $name }** من جديد.
founding-goes-on = حسنًا: يستمر **{ $name }**.
founding-rest-preview = هل نترك **{ $name }** يرتاح؟ يصل الخبر إلى كل من فيه، ويمكن أن يبدأ من جديد في أي وقت.
founding-rested = **{ $name }** في راحة. شكرًا على المحاولة؛ يبدؤه `/chapter start` من جديد.

founding-asked = { $same ->
        [yes] يود { $who } أن يبدأ **{ $name }** من جديد، حيث لم يحدث شيء منذ مدة.
       *[no] يود { $who } أن يبدأ **{ $name }**، قرب **{ $chapter }**، حيث لم يحدث شيء منذ مدة.
    } هل أنتم هناك؟ إن كنتم هناك، أوجّه أصحاب المبادرة إليكم. هذا ما كُتب لي:
founding-answered-here = سعيد بسماع أخباركم. أقول لمن أراد أن يبدأ **{ $name }** إن **{ $chapter }** موجود. أفضل ترحيب هو فعالية قادمة: `/event create`.
founding-answered-let = شكرًا. يمكن أن يبدأ **{ $name }**؛ وناسكم مرحب بهم فيه.

founding-invited = أردتم أن تعرفوا إن بدأ فرع في **{ $place }**: بدأ { $who } الفرع **{ $name }**. إلى أي حد تشاركون؟
founding-invited-formed = أردتم أن تعرفوا إن بدأ فرع في **{ $place }**: تكوّن **{ $name }**. تعالوا وانضموا إليه.
founding-wish = سُجّل. إن بدأ فرع في **{ $place }** أو قربها، أكتب إليكم مرة واحدة.
founding-wish-already = هذا مسجّل عندي بالفعل: إن بدأ فرع في **{ $place }** أو قربها، أكتب إليكم مرة واحدة.
founding-wish-forgotten = نسيتُ الأمر: لا أكتب إليكم عن **{ $place }**.

founding-news-opened = الطريق مفتوح: يبدأ **{ $name }**، وبطاقته منشورة. { $about ->
        [none] شاركوها مع الناس القريبين منكم.
       *[other] لا يعترض **{ $about }** على ذلك. شاركوا البطاقة مع الناس القريبين منكم.
    }
founding-news-mentor = خبر طيب لـ **{ $name }**: يرافقه **{ $about }**. تواصلوا مع من ينشّطونه.
founding-news-formed = تكوّن **{ $name }**. تعالوا وانضموا إليه: فعالياته لكم أيضًا.
founding-news-formed-connector = يتكوّن **{ $name }**، ولكم فيه دور connector. يُنشأ دوره وقناته بعد لحظات، ويعرض `/onboard mine` الخطوات الأولى. برمجوا فعالية أولى صغيرة بـ `/event create`. { $calendar ->
        [none] تقويمه في `/event calendar`.
       *[other] تقويمه، للجميع: { $calendar }
    }
founding-news-active = كانت لـ **{ $name }** فعاليته الأولى، فهو الآن فرع نشط. أحسنتم!
founding-news-stalled = لم ينضم أحد إلى **{ $name }** منذ مدة طويلة. هل يستمر؟ دعوة ثلاثة أشخاص وجهًا لوجه تنفع أكثر من أي رسالة. ويمكنه أيضًا أن يرتاح ويبدأ من جديد لاحقًا.
founding-news-rests-people = **{ $name }** في راحة الآن. شكرًا لأنكم كنتم فيه؛ يمكن أن يبدأ من جديد في أي وقت.
founding-news-rests-closed = أُغلق الفرع **{ $name }**، فبدايته في راحة. شكرًا لأنكم كنتم فيه.
founding-news-rests-neighbour = خبر طيب: **{ $about }** موجود في النهاية، فلا يبدأ **{ $name }** إلى جانبه. انضموا إليه، ومعكم ما كنتم تفكرون فيه.

founding-queue-title = فروع تبدأ
founding-queue-none = لا فرع يبدأ الآن. لبدء واحد: `/chapter start`.
founding-queue-line = { $name } · آخر الأخبار { $since }
    -# ينقص: { $missing }
founding-queue-open = فتح واحد

alert-founding-ready = لـ **{ $chapter }** التزاماته وفرع يرافقه. ليست لمن لهم دور connector قناة يقررون فيها، فالأمر لكم: `/network foundings`، ثم *تكوينه الآن*.
alert-founding-blocked = لم يوافق من لهم دور connector على **{ $chapter }**، أو سُحب الاقتراح. تحدثوا مع من اعترضوا، ثم انظروا في `/network foundings`.
alert-founding-stalled = لم ينضم أحد إلى بداية **{ $chapter }** منذ مدة طويلة. سألتُ من بادر؛ ويبيّن `/network foundings` ما ينقص.
alert-founding-unmet = تكوّن **{ $chapter }** ولم يلتق بعد. قد تنفع كلمة، أو مساعدة في فعالية أولى.
alert-founding-alone = لم يبق في بداية **{ $chapter }** أحد يسيّره. يعرضها `/network foundings`.

effect-founding-asked = سؤال إلى فرع صامت
effect-founding-card = رسالة فرع يبدأ
effect-founding-invited = دعوة إلى فرع يبدأ
effect-founding-look = النظر في فرع يبدأ
effect-founding-news = خبر عن فرع يبدأ

refusal-founding-gone = لم تعد هذه البداية موجودة. لبدء فرع: `/chapter start`.
refusal-founding-over = { $status ->
        [formed] تكوّن **{ $name }** من قبل: انضموا إليه بـ `/chapter join`.
       *[other] **{ $name }** في راحة الآن. يبدؤه `/chapter start` من جديد.
    }
refusal-chapter-resting = كان **{ $chapter }** هنا وصار سمادًا، وذاكرته محفوظة. بدل فرع جديد، يمكن أن يحيا من جديد: يبدؤه `/chapter reseed` بعد تأكيد من steward.
refusal-founding-elsewhere = أنتم تبدؤون **{ $name }**، وبداية واحدة في كل مرة تكفي أي شخص. أتموها أولًا، أو اتركوها ترتاح من بطاقتها.
refusal-neighbour-answered = أُجيب عن السؤال عن **{ $name }** من قبل. شكرًا لكم مع ذلك.
refusal-has-mentor = **{ $mentor }** يرافق **{ $name }** بالفعل. ويسعد ناسه بأي مساعدة، من بطاقته.
refusal-no-mentoring = **{ $chapter }** ليس فرعًا نشطًا، فلا يمكنه مرافقة فرع آخر بعد.
refusal-not-ripe = **{ $name }** غير جاهز: شيء ما ينقص، أو لم يلتزم أحد. يبيّن `/network foundings` ما هو.
