## الطريق إلى دور connector

candidacy-proposed = يصل إلى **{ $name }** في رسالة مباشرة سؤال عن قبول دور connector في **{ $chapter }**. { $endorsed ->
        [yes] تزكيتكم محسوبة من الآن.
       *[no] يمكن لمن لهم دور connector إضافة تزكياتهم.
    } ومن لا يقبل الرسائل المباشرة يجد السؤال في `/connector candidates`.
candidacy-asked = يود { $by } أن تأخذوا دور connector في **{ $chapter }**: برمجة أمسياته والترحيب بالناس، لمدة محددة، مع آخرين. إن كنتم مستعدين، تكتبون في بضعة أسطر ما فعلتموه وما تودون فعله في الأشهر الستة القادمة. لا شيء يقال علنًا.
candidacy-declared = تودون أخذ دور connector في **{ $chapter }**. اكتبوا في بضعة أسطر ما فعلتموه وما تودون فعله في الأشهر الستة القادمة؛ ثم يمكن لمن لهم دور connector تزكيتكم.
candidacy-form = النتائج ورسالة النية
candidacy-label-results = ماذا فعلتم هنا حتى الآن؟
candidacy-hint-results = نتائج يراها الناس: أمسيات، مشاريع، أشخاص جمعتموهم
candidacy-label-letter = ما أهدافكم لستة أشهر؟
candidacy-hint-letter = رسالة نيتكم: ماذا ستفعلون في دور connector
candidacy-hint-object = يظهر باسمكم لمن يترشح ولمن لهم دور connector
candidacy-lacks-answer = الجواب ورسالة النية
candidacy-lacks-endorsers = { $number ->
        [one] تزكية أخرى من connector
        [two] تزكيتان أخريان من connector
        [few] { $number } تزكيات أخرى من connector
       *[other] { $number } تزكية أخرى من connector
    }
candidacy-lacks-takeoff = الانطلاق، حتى { $ends } ({ $relative })
candidacy-state-gathering = { $missing ->
        [none] لا ينقص شيء.
       *[other] ينقص: { $missing }.
    }
candidacy-state-deciding = { $where ->
        [stewards] القرار عند فريق steward.
       *[connectors] القرار عند من لهم دور connector.
    }
candidacy-state-over = { $status ->
        [accepted] قُبل في { $ended }.
        [declined] لم يُقبل في { $ended }.
        [withdrawn] سُحب في { $ended }.
       *[lapsed] انتهى في { $ended } دون قرار.
    }
candidacy-title = { $name }، على الطريق إلى { $chapter }
candidacy-results = النتائج
candidacy-letter = رسالة النية
candidacy-endorsers = التزكيات
candidacy-sponsor = يتولى الترحيب: { $who }.
candidacy-choose-sponsor = من تودون أن يتولى الترحيب بكم؟
candidacy-decision = القرار
candidacy-list-title = على الطريق إلى دور connector
candidacy-none = لا أحد على الطريق إلى دور connector الآن. يبدؤه `/connector propose`، من أجل غيركم أو من أجلكم.
candidacy-objected-count = { $number ->
        [one] هناك اعتراض قائم.
        [two] هناك اعتراضان قائمان.
        [few] هناك { $number } اعتراضات قائمة.
        [many] هناك { $number } اعتراضًا قائمًا.
       *[other] هناك { $number } اعتراض قائم.
    }
candidacy-open = فتح…
candidacy-endorsed = زكّيتم **{ $name }** من أجل **{ $chapter }**، شكرًا. { $deciding ->
        [yes] الأمر قيد القرار الآن.
       *[no] { $missing ->
            [none] لا ينقص شيء.
           *[other] ينقص: { $missing }.
        }
    }
candidacy-endorsed-already = سبق أن زكّيتم **{ $name }** من أجل **{ $chapter }**؛ تزكية واحدة لكل شخص. { $deciding ->
        [yes] الأمر قيد القرار.
       *[no] { $missing ->
            [none] لا ينقص شيء.
           *[other] ينقص: { $missing }.
        }
    }
candidacy-objected = سُجّل اعتراضكم على **{ $name }** من أجل **{ $chapter }** مع سببه؛ ويصل إلى من يعنيه الترشح وإلى من قدّم الاقتراح. وهو قائم في القرار منذ بدايته، إلى أن تسحبوه.
candidacy-objected-already = هذا الاعتراض على **{ $name }** من أجل **{ $chapter }** مسجّل بالفعل.
candidacy-agreed = شكرًا: لم تعودوا تعترضون على **{ $name }** من أجل **{ $chapter }**.
candidacy-answered = شكرًا يا **{ $name }**: رسالتكم من أجل **{ $chapter }** يمكن لمن لهم دور connector قراءتها. { $missing ->
        [none] لا ينقص شيء.
       *[other] ينقص: { $missing }.
    }
candidacy-sponsored = سيتولى { $who } الترحيب بكم.
candidacy-over = { $status ->
        [accepted] لـ **{ $name }** الآن دور connector في **{ $chapter }**، ويصل الخبر إلى كل من يعنيه الأمر.
        [declined] لا يأخذ **{ $name }** دور connector في **{ $chapter }** هذه المرة. يصل الخبر بكلمات لطيفة، ويمكن الاقتراح من جديد.
        [withdrawn] لا بأس: ينتهي هذا هنا، ويستمر **{ $chapter }** معكم كما أنتم. يمكنكم العودة إليه في أي وقت بـ `/connector propose`.
       *[lapsed] انتهى هذا دون قرار: غادر **{ $name }**، أو صار له دور connector في **{ $chapter }**، أو صار الفرع سمادًا.
    }
candidacy-settle = لـ **{ $name }** كل ما يلزم لأخذ دور connector في **{ $chapter }**: التزكيات والرسالة والانطلاق. ليست لمن لهم دور connector قناة خاصة يقررون فيها، فالقرار لفريق steward.
candidacy-news-willing = جاءت الموافقة من **{ $name }** على ما اقترحتموه: دور connector في **{ $chapter }**.
candidacy-news-objected = { $who ->
        [candidate] هناك اعتراض من { $by } على أن تأخذوا دور connector في **{ $chapter }**. تحدثوا في الأمر؛ فالاعتراض يمكن سحبه.
       *[other] هناك اعتراض من { $by } على اقتراحكم: **{ $name }** لدور connector في **{ $chapter }**. تحدثوا في الأمر؛ فالاعتراض يمكن سحبه.
    }
candidacy-news-sponsor = يُقرَّر الآن إن كنتم تأخذون دور connector في **{ $chapter }**. ومن بين من زكّوكم، من تودون أن يتولى الترحيب بكم؟
candidacy-news-accepted = { $who ->
        [candidate] لكم الآن دور connector في **{ $chapter }**، شكرًا لكم! تبدأ صلاحياتكم فورًا. إن شئتم، يصل الخبر إلى قناة الفرع؛ ولا يُذكر اسم أحد هناك دون رغبته.
       *[other] لـ **{ $name }** الآن دور connector في **{ $chapter }**.
    }
candidacy-news-declined = { $who ->
        [candidate] لا تأخذون دور connector في **{ $chapter }** هذه المرة: كان هناك مانع لم يمكن حله. شكرًا على استعدادكم؛ ما تفعلونه هنا مهم كما كان، ويمكن اقتراحكم من جديد.
       *[other] لا يأخذ **{ $name }** دور connector في **{ $chapter }** هذه المرة: كان هناك مانع لم يمكن حله. يمكن الاقتراح من جديد.
    }
candidacy-news-withdrawn = { $who ->
        [candidate] سُحب الاقتراح بأن تأخذوا دور connector في **{ $chapter }**. يمكن تقديمه من جديد في أي وقت.
       *[other] لن يأخذ **{ $name }** دور connector في **{ $chapter }** حاليًا.
    }
candidacy-news-lapsed = { $who ->
        [candidate] انتهى دون قرار الاقتراح بأن تأخذوا دور connector في **{ $chapter }**. يمكن تقديمه من جديد في أي وقت.
       *[other] انتهى دون قرار الاقتراح بأن يأخذ **{ $name }** دور connector في **{ $chapter }**. يمكن تقديمه من جديد في أي وقت.
    }

button-willing = أقبل
button-not-for-now = ليس الآن
button-letter = كتابة الرسالة من جديد
button-endorse = تزكية
button-tell-chapter = إخبار قناة الفرع

what-candidate = ترشح
field-results = ما فعلتموه
field-letter = رسالة النية

refusal-candidacy-gone = لم يعد هذا الترشح موجودًا، أو لا يحق لكم رؤيته. يعرض `/connector candidates` ما يمكنكم رؤيته.
refusal-candidacy-over = انتهى ترشح **{ $name }** من أجل **{ $chapter }**. لبدء ترشح جديد: `/connector propose`.
refusal-candidacy-open = **{ $name }** على الطريق إلى دور connector في **{ $chapter }** بالفعل. يبيّن `/connector candidates` ما ينقص.
refusal-candidacy-rests = قال **{ $name }** «ليس الآن» لـ **{ $chapter }** قبل مدة قصيرة، ولا يُسأل من جديد قبل { $moment }. ويبقى الترشح الشخصي ممكنًا في أي وقت بـ `/connector propose`.
refusal-is-connector = لـ **{ $name }** دور connector في **{ $chapter }** بالفعل، فلا شيء يُقترح.
refusal-own-candidacy = لا يزكّي أحد نفسه ولا يعترض على نفسه. اسألوا من لهم دور connector ويعرفون عملكم من أجل **{ $chapter }**؛ والانسحاب ممكن في `/connector candidates`.
refusal-objection-stands = هناك اعتراض على **{ $name }**. حلّوه أولًا مع صاحبه: يسحبه في `/connector candidates`، أو ترفضون أنتم.

effect-candidacy-look = انطلاق ترشح
effect-candidacy-news = خبر عن ترشح
