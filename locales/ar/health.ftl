## حال الفروع: ما يُسأل عندما يصمت فرع، ولوحاتها

health-asked-ask = الهدوء يسود **{ $chapter }** منذ { $since } ({ $relative }). كيف حالكم جميعًا؟ إن كان شيء ينفع، مثل يد أخرى أو استضافة مشتركة أو لقاء عبر الإنترنت، فقولوا ذلك. لستم مدينين لأحد بتفسير، ولا شيء يتغير من تلقاء نفسه.
health-asked-mentor = أسأل مرة أخرى عن **{ $chapter }**، وهو هادئ منذ { $since } ({ $relative }).
health-also-neighbour = وأسأل أيضًا ناس **{ $mentor }** إن كانوا يرافقونكم.
health-also-channel = وأسأل في قناتكم من يمد يد العون.
health-also-you = ما الذي يناسبكم؟
health-asked-dormant = الهدوء يسود **{ $chapter }** منذ { $since }. هل يرتاح؟ الراحة ظاهرة ويمكن إنهاؤها في أي وقت: تبقى صفحته ويبقى ناسه، وتُعرض على الوافدين الجدد فروع أخرى أولًا.
health-stewards-tomorrow = يُسأل فريق steward غدًا، لتعرفوا أنتم قبلهم.
health-asked-notice = هذا آخر سؤال مني عن **{ $chapter }**، وهو هادئ منذ { $since }. دون علامة حياة حتى { $date }، سأقترح أن يصير سمادًا: يُحفظ أرشيفه ويُعرض على ناسه فرع آخر. القرار لإنسان، وليس لي أبدًا.
health-asked-compost = الهدوء يسود **{ $chapter }** منذ { $since }، أي أكثر من دورة كاملة من الأسئلة. أقترح أن يصير سمادًا، بعناية: يعرف ناسه أولًا، ويُحفظ أرشيفه، ويمكن زرعه من جديد. القرار لإنسان. ما رأيكم؟
health-asked-wake = **{ $chapter }** في راحة، وهناك شيء مبرمج أو جرى فيه. هل استيقظ؟

health-stewards-dormant = الهدوء يسود **{ $chapter }** منذ { $since }. { $people ->
        [none] لا أحد ينشّطه.
       *[other] من ينشّطونه ({ $people }) عرفوا بهذا السؤال قبلكم.
    } هل يُعلَّم على أنه ساكن؟ ذلك ظاهر، ويمكن التراجع عنه.
health-stewards-compost = الهدوء يسود **{ $chapter }** منذ { $since }، ومضى آخر سؤال. { $people ->
        [none] لا أحد ينشّطه.
       *[other] من ينشّطونه: { $people }.
    } هل يُقترح أن يصير سمادًا؟
health-stewards-wake = **{ $chapter }** في راحة ولا أحد ينشّطه، وهناك شيء مبرمج أو جرى فيه. هل استيقظ؟

health-mentor = الهدوء يسود **{ $chapter }** منذ { $since }. { $already ->
        [yes] فرعكم، **{ $mentor }**، يرافقه. هل تتواصلون مع ناسه؟
       *[no] هل يرافقه فرعكم، **{ $mentor }**، مدة من الوقت: مكالمة، أمسية مشتركة، موعد تستضيفونه معًا؟
    }
health-helpers = الهدوء يسود هنا ({ $since }). من يمد يد العون ليلتقي **{ $chapter }** من جديد؟ تكفي فكرة أو قاعة أو ساعة.
health-taker = الهدوء يسود **{ $chapter }** منذ { $since }، وقد يُقترح أن يصير سمادًا ابتداء من { $date }. هل هناك من يتولاه؟

health-told-dormant = **{ $chapter }** في راحة الآن: أكد ذلك { $who }. عندما تكونون مستعدين، برمجوا فعالية أو اضغطوا *استيقظنا* في `/chapter health`.
health-told-awake = استيقظ **{ $chapter }**: قال ذلك { $who }.
health-told-helper = يود { $who } مد يد العون في **{ $chapter }**. بادروا بالكتابة ما دامت الرغبة حاضرة.
health-told-taker = يود { $who } تولي **{ $chapter }**. بادروا بالكتابة؛ ويجعل `/connector propose` ذلك رسميًا.
health-told-mentor = { $mentor ->
        [none] يود { $who } مرافقة **{ $chapter }**. بادروا بالكتابة.
       *[other] من الآن **{ $mentor }** يرافق **{ $chapter }**: قال { $who } نعم. بادروا بالكتابة.
    }
health-told-help = يحتاج **{ $chapter }**، وفرعكم يرافقه، إلى مساعدة. قال ذلك { $who }؛ رسالة منكم تنفع.

health-form-alive = نحن أحياء
health-label-alive = بماذا أنتم منشغلون؟
health-hint-alive = إن شئتم: خطة، موعد، فكرة. يراه فريق steward وأنتم في /chapter health
health-form-help = نحتاج إلى مساعدة
health-label-help = ما الذي ينفع؟
health-hint-help = إن شئتم. يصل الخبر إلى فريق steward وإلى الفرع المرشد
health-rest-preview = هل يرتاح **{ $chapter }**؟ تبقى صفحته ويبقى ناسه، وتُعرض على الوافدين الجدد فروع أخرى أولًا، ويمكنكم إيقاظه في أي وقت. يصل الخبر إلى من ينشّطونه معكم وإلى فريق steward.
health-dormant-preview = هل يُعلَّم **{ $chapter }** على أنه ساكن؟ يبقى ظاهرًا ويمكن أن يستيقظ في أي وقت؛ وتُعرض على الوافدين الجدد فروع أخرى أولًا. يصل الخبر إلى من ينشّطونه.
health-told-first = من ينشّطون **{ $chapter }** يعرفون أولًا: سألتهم الآن. إن لم يجيبوا حتى { $after }، يمكنكم التأكيد عندئذ{ $stewards ->
        [yes] ؛ وسأذكّر فريق steward.
       *[no] ، بزر *تعليمه ساكنًا* في `/chapter health`.
    }
health-answered-alive = سعيد بسماع أخبار **{ $chapter }**. أحسب من اليوم.
health-answered-help = شكرًا على قول ذلك. { $stewards ->
        [yes] يعرف فريق steward الآن، ويعرف الفرع الذي يرافق **{ $chapter }**، إن وُجد.
       *[no] يعرف الفرع الذي يرافق **{ $chapter }**، إن وُجد. ليست لفريق steward قناة: أخبروا أحدهم بأنفسكم.
    }
health-answered-rest = **{ $chapter }** في راحة الآن. اضغطوا *استيقظنا* في `/chapter health`، أو برمجوا فعالية، متى كنتم مستعدين.
health-answered-awake = استيقظ **{ $chapter }**. سعيد بعودتكم.
health-answered-dormant = صار **{ $chapter }** معلَّمًا على أنه ساكن، ويصل الخبر إلى من ينشّطونه. يوقظه `/chapter health`.
health-answered-kept = يبقى **{ $chapter }** كما هو الآن.
health-answered-helper = شكرًا! { $stewards ->
        [yes] يعرف من ينشّطون **{ $chapter }** وفريق steward أنكم تودون مد يد العون.
       *[no] يعرف من ينشّطون **{ $chapter }** أنكم تودون مد يد العون.
    }
health-answered-taker = شكرًا! { $stewards ->
        [yes] يعرف فريق steward أنكم تودون تولي **{ $chapter }**.
       *[no] يعرف من ينشّطون **{ $chapter }** أنكم تودون توليه.
    } الطريق إلى دور connector فيه يبدأ بـ `/connector propose`.
health-accompanied = شكرًا: من الآن **{ $mentor }** يرافق **{ $chapter }**، ويعرف ناسه أنكم ستكتبون إليهم.
health-declined = شكرًا على الجواب. لم يتغير شيء.
health-compost = نهاية **{ $chapter }** في طريقها بالفعل: يبيّن `/chapter compost` في الخادم إلى أين وصلت. لا ينتهي شيء قبل أن يؤكده إنسان.
health-nothing = لم يتغير شيء.

button-health-alive = نحن أحياء
button-health-help = نحتاج إلى مساعدة
button-health-rest = نفضّل الراحة
button-health-rest-on = تستمر راحته
button-health-awake = استيقظنا
button-health-dormant = تعليمه ساكنًا
button-health-keep = تركه الآن كما هو
button-health-open = حاله
button-health-compost = اقتراح أن يصير سمادًا
button-health-accompany = نحن نرافقهم
button-health-decline = ليس الآن
button-health-helper = أود المساعدة
button-health-taker = أود تولّيه
button-health-ask = السؤال الآن
button-health-back = رجوع
button-reflect = نظرة إلى الوراء

health-rung-ask = سؤال أول
health-rung-mentor = فرع مرشد
health-rung-dormant = راحة
health-rung-notice = آخر سؤال
health-rung-compost = تحويل إلى سماد

health-title = كيف حال { $chapter }
health-field-status = الحالة
health-field-silence = علامات الحياة
health-field-events = الفعاليات
health-field-people = الناس
health-field-connectors = من ينشّطه (connector)
health-field-mentor = يرافقه
health-field-asked = ما سُئل
health-field-answers = ما أُجيب
health-field-reflection = آخر نظرة إلى الوراء
health-status = { $status }، منذ { $since }
health-ahead = هناك شيء قادم حتى { $until }.
health-silence = آخر علامة كانت { $days ->
        [0] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }، في { $since }. { $rung ->
        [ask] حان وقت السؤال عن الحال.
        [mentor] حان وقت عرض فرع مرشد.
        [dormant] ربما حان وقت الراحة.
        [notice] حان وقت آخر سؤال.
        [compost] يمكن اقتراح أن يصير سمادًا.
       *[none] كل شيء على ما يرام.
    }
health-last = الأخيرة: **{ $title }**، { $when }
health-last-none = لم تجر أي فعالية بعد.
health-next = القادمة: **{ $title }**، { $when }
health-next-none = لا شيء مبرمج.
health-gap = نصف الفواصل بين فعالياته أقل من { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }{ $common ->
        [-1] .
       *[other] { " " }(في الشبكة كلها، بالأيام: { $common }).
    }
health-people = { $members ->
        [one] عضو واحد
        [two] عضوان
        [few] { $members } أعضاء
        [many] { $members } عضوًا
       *[other] { $members } عضو
    }، جاء منهم في نصف السنة الأخير { $joined }.
health-stuck = { $number ->
        [one] وافد جديد واحد متعثر في خطواته.
        [two] وافدان جديدان متعثران في خطواتهما.
        [few] { $number } وافدين جدد متعثرون في خطواتهم.
        [many] { $number } وافدًا جديدًا متعثرون في خطواتهم.
       *[other] { $number } وافد جديد متعثرون في خطواتهم.
    }
health-questions = { $number ->
        [one] سؤال واحد من فعالياته ما زال مفتوحًا.
        [two] سؤالان من فعالياته ما زالا مفتوحين.
        [few] { $number } أسئلة من فعالياته ما زالت مفتوحة.
        [many] { $number } سؤالًا من فعالياته ما زالت مفتوحة.
       *[other] { $number } سؤال من فعالياته ما زالت مفتوحة.
    }
health-nobody = لا أحد ينشّطه.
health-connector = { $who }، منذ { $since }{ $until ->
        [none] { "" }
       *[other] ، حتى { $until }
    }
health-asked-line = { $rung }: { $when }{ $answer ->
        [none] ، لا جواب بعد
        [kept] ، تُرك حاليًا
       *[other] ، أُجيب عنه
    }
health-answer-line = { $when }: قال { $who } { $answer ->
        [alive] «نحن أحياء»
        [help] «نحتاج إلى مساعدة»
        [rest] «نفضّل الراحة»
        [awake] «استيقظنا»
        [helper] «أود المساعدة»
        [taker] «أود تولّيه»
        [dormant] إنه في راحة
       *[kept] إنه يُترك الآن كما هو
    }
health-reflection-line = { $when }، { $who }: الطاقة { $energy } من 5
health-asked-now = أسأل الآن { $people ->
        [0] فريق steward أو من يستطيع مساعدة **{ $chapter }**، لأني لا أستطيع سؤال أحد ممن ينشّطونه
        [one] شخصًا واحدًا ممن ينشّطون **{ $chapter }**
        [two] شخصين ممن ينشّطون **{ $chapter }**
        [few] { $people } أشخاص ممن ينشّطون **{ $chapter }**
        [many] { $people } شخصًا ممن ينشّطون **{ $chapter }**
       *[other] { $people } شخص ممن ينشّطون **{ $chapter }**
    }: { $rung }.

health-board-title = حال الشبكة
health-sum-silent = { $number ->
        [0] لا فرع صامتًا.
        [one] **فرع صامت واحد**:
        [two] **فرعان صامتان**:
        [few] **{ $number } فروع صامتة**:
        [many] **{ $number } فرعًا صامتًا**:
       *[other] **{ $number } فرع صامت**:
    }
health-sum-rung = · { $number }، حان وقت: { $rung }
health-sum-alone = فروع دون connector: { $number }
health-sum-single = فروع ينشّطها عدد قليل جدًا: { $number }
health-sum-stalled = فروع بدأت منذ زمن ولم تلتق قط: { $number }
health-sum-stuck = وافدون جدد متعثرون: { $number }
health-sum-deliveries = رسائل لم تصل في آخر 30 يومًا: { $number }
health-section-silent = الصامتة، الأطول صمتًا أولًا
health-section-silent-none = لا شيء. كل فرع أعطى علامة حياة مؤخرًا.
health-section-single = ينشّطها عدد قليل جدًا
health-section-single-none = لا شيء: عدد من ينشّطون كل فرع كافٍ.
health-section-alone = دون connector
health-section-alone-none = لا شيء: في كل فرع من ينشّطه.
health-section-stalled = بدأت ولم تلتق قط
health-section-stalled-none = لا شيء: كل بداية وصلت إلى شيء.
health-sections = عرض قائمة أخرى
health-open = فتح فرع
health-line-silent = آخر علامة { $since }{ $resting ->
        [yes] ، في راحة
       *[no] { "" }
    }
health-line-stalled = بدأ { $since }{ $resting ->
        [yes] ، في راحة
       *[no] { "" }
    }
health-line-single = { $number ->
        [one] connector واحد
       *[other] عدد من لهم دور connector: { $number }
    }

alert-chapter-silent = الهدوء يسود **{ $chapter }** منذ { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، ولا أجد من أسأله. يعرضه `/network health`؛ ولتسمية شخص `/connector add`.
alert-chapters-silent = عدد الفروع الصامتة التي لا أجد فيها من أسأله: { $chapters }. يعرضها `/network health`، والأطول صمتًا أولًا.
alert-chapter-rests = **{ $chapter }** في راحة الآن: قال ذلك من ينشّطونه. لا يلزم شيء؛ ويمكن أن يستيقظ في أي وقت.
alert-chapter-needs-help = يحتاج **{ $chapter }** إلى مساعدة، كما يقول <@{ $by }>. { $text ->
        [none] لم يُذكر في ماذا: اسألوا عن ذلك.
       *[other] هذا ما كُتب: «{ $text }»
    }
alert-chapter-helper = يود <@{ $by }> مد يد العون في **{ $chapter }**. يعرف ذلك من ينشّطونه؛ وإن لم يكن فيه أحد، فاكتبوا أنتم.
alert-chapter-taker = يود <@{ $by }> تولي **{ $chapter }**. تحدثوا معًا؛ ويجعل `/connector propose` ذلك رسميًا.

reflection-invitation = مضى نصف سنة من **{ $chapter }**. هل تنظرون إلى الوراء خمس دقائق؟ ليس هذا امتحانًا، ولا يُقارَن أحد بأحد، ولا يراه إلا أنتم ومن ينشّطونه معكم وفريق steward.
reflection-question-rhythm = هل التقيتم في الأشهر الثلاثة الأخيرة، أو هناك موعد؟
reflection-question-people = هل يجيب اثنان منكم على الأقل عندما يكتب أحد؟
reflection-question-newcomers = هل أصبح شخص جديد جزءًا من الفرع؟
reflection-question-written = هل يستطيع أعضاؤكم قراءة ما تقرر، وأين ذهب المال إن وُجد؟
reflection-question-links = هل فعلتم شيئًا مع فرع آخر أو شريك؟
reflection-how = كيف طاقة الفريق، وما الذي ينجح، وماذا تودون أن توقفوا، وماذا تحتاجون؟
reflection-form = نظرة إلى الوراء
reflection-label-energy = طاقة الفريق
reflection-label-works = ما الذي ينجح
reflection-label-stops = شيء واحد نوقفه
reflection-label-needs = ماذا تحتاجون
reflection-energy-1 = 1 · لم يبق شيء
reflection-energy-2 = 2 · قليلة
reflection-energy-3 = 3 · بين بين
reflection-energy-4 = 4 · جيدة
reflection-energy-5 = 5 · فائضة
reflection-kept = شكرًا. حُفظ في `/chapter health` الخاص بـ **{ $chapter }**، وأسأل من جديد في { $later }.
reflection-later = لا عجلة: أسأل عن **{ $chapter }** من جديد في { $later }.

refusal-silence-over = أعطى **{ $chapter }** علامة حياة بعد هذا السؤال، فلم يبق ما يُجاب عنه. يبيّن `/chapter health` حاله.
refusal-not-silent = لم يصمت **{ $chapter }** بعدُ هذا العدد من الأيام ({ $days })، فلا شيء يُسأل أو يتغير بعد.
refusal-asked-already = سُئل **{ $chapter }** في { $asked }. السؤال التالي يأتي من تلقاء نفسه، عندما يحين وقته.
refusal-nobody-to-ask = لا أجد من أسأله عن **{ $chapter }**: لا أصل إلى أحد ممن ينشّطونه، وليست لفريق steward قناة. لتسمية شخص `/connector add`، ولاختيار قناة `/network setup`.
refusal-rests-already = **{ $chapter }** في راحة بالفعل. يمكن إيقاظه من `/chapter health`.
refusal-figure-unreadable = «{ $text }» ليس عددًا صحيحًا. اكتبوه بالأرقام، مثل «90».
refusal-energy-unreadable = اختاروا طاقة الفريق من 1 إلى 5؛ وكل ما عداها يمكن تركه فارغًا.

field-reflection = الجواب

effect-health-asked = سؤال إلى فرع صامت
effect-health-helpers = السؤال عمن يساعد فرعًا
effect-health-mentor = السؤال عمن يرافق فرعًا
effect-health-reflect = دعوة إلى نظرة إلى الوراء
effect-health-round = النظر في صمت الفروع
effect-privacy-round = العناية بالخصوصية
effect-health-stewards = سؤال إلى فريق steward عن فرع
effect-health-taker = السؤال عمن يتولى فرعًا
effect-health-told = خبر عن فرع
