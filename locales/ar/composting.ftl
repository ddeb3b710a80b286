## فروع تنتهي نهاية طيبة، وتبدأ من جديد

compost-form = نهاية { $chapter }
compost-form-why = لماذا ينتهي؟
compost-form-lessons = ماذا تعلمتم ويستحق أن يُحفظ؟
compost-form-goodbye = لقاء أخير؟ متى؟
compost-hint-why = يقرؤه أعضاؤه قبل أن يقرروا
compost-hint-lessons = يُحفظ مع الفرع، ويجده غيركم فيما بعد
compost-hint-goodbye = بعد القرار: «الجمعة بعد أسبوعين 19:00». فارغ: لا لقاء
compost-why = السبب
compost-lessons = ما تعلمناه
compost-homes = فروع قريبة
compost-goodbye-title = لقاء أخير في { $chapter }
compost-case = يُقترح أن ينتهي { $chapter } نهاية طيبة. السكوت تأييد؛ والاعتراض يبيّن السبب ويوقف الوقت. لا يحدث شيء قبل موافقتكم وتأكيد steward.
compost-case-lessons = ما تعلمناه: { $lessons }
compost-case-goodbye = لقاء أخير: { $when }. يظهر في التقويم بعد موافقتكم.
compost-case-homes = إلى أين يمكنكم الذهاب بعد ذلك: { $homes }.
compost-preview = هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    يعرف أولًا أعضاء **{ $chapter }** في { $where }، ومن ينشّطونه مباشرة. يقررون حتى { $closes }: السكوت تأييد، والاعتراض يوقف الوقت. ثم يؤكد steward.
compost-preview-here = ليست للفرع قناة خاصة، فيظهر هنا، حيث كتبتم هذا: أخبروا أعضاءه من فضلكم أين يقرؤونه.
compost-preview-goodbye = اللقاء الأخير، { $when }، يظهر في التقويم بعد موافقتهم، ويجري.
compost-preview-then = ما يحدث بعد تأكيد steward، لا قبله:
compost-ends-members = { $connectors ->
        [0] يحتفظ أعضاؤه ({ $members }) بالأرشيف؛ ويُغلق الدور والقناة
       *[other] يحتفظ أعضاؤه ({ $members }) بالأرشيف؛ ويُشكر من لهم دور connector ({ $connectors }) وينتهي دورهم؛ ويُغلق الدور والقناة
    }
compost-ends-events = { $number ->
        [one] تُلغى فعالية واحدة: { $titles }. عدد من يصلهم الخبر: { $people }. إن أردتم أن تجري، فاسألوا فرعًا آخر أولًا بـ `/event cohost`: عندئذ تستمر هناك
        [two] تُلغى فعاليتان: { $titles }. عدد من يصلهم الخبر: { $people }. إن أردتم أن تجري إحداهما، فاسألوا فرعًا آخر أولًا بـ `/event cohost`: عندئذ تستمر هناك
        [few] تُلغى { $number } فعاليات: { $titles }. عدد من يصلهم الخبر: { $people }. إن أردتم أن تجري إحداها، فاسألوا فرعًا آخر أولًا بـ `/event cohost`: عندئذ تستمر هناك
       *[other] تُلغى { $number } فعالية: { $titles }. عدد من يصلهم الخبر: { $people }. إن أردتم أن تجري إحداها، فاسألوا فرعًا آخر أولًا بـ `/event cohost`: عندئذ تستمر هناك
    }
compost-ends-handed = يستمر مع من يستضيفونه أيضًا: { $titles }
compost-ends-hosted = { $number ->
        [one] يترك فعالية واحدة يستضيفها مع غيره
        [two] يترك فعاليتين يستضيفهما مع غيره
        [few] يترك { $number } فعاليات يستضيفها مع غيره
       *[other] يترك { $number } فعالية يستضيفها مع غيره
    }
compost-ends-series = { $number ->
        [one] تنتهي سلسلة واحدة
        [two] تنتهي سلسلتان
        [few] تنتهي { $number } سلاسل
       *[other] تنتهي { $number } سلسلة
    }
compost-ends-calendars = { $number ->
        [one] تتوقف متابعة تقويم واحد؛ وتبقى فعالياته
        [two] تتوقف متابعة تقويمين؛ وتبقى فعالياتهما
        [few] تتوقف متابعة { $number } تقاويم؛ وتبقى فعالياتها
        [many] تتوقف متابعة { $number } تقويمًا؛ وتبقى فعالياتها
       *[other] تتوقف متابعة { $number } تقويم؛ وتبقى فعالياتها
    }
compost-ends-followups = { $number ->
        [one] تُغلق خطوة تالية واحدة
        [two] تُغلق خطوتان تاليتان
        [few] تُغلق { $number } خطوات تالية
       *[other] تُغلق { $number } خطوة تالية
    }
compost-ends-questions = { $number ->
        [one] يبقى سؤال مفتوح واحد للقراءة في الأرشيف
        [two] يبقى سؤالان مفتوحان للقراءة في الأرشيف
        [few] تبقى { $number } أسئلة مفتوحة للقراءة في الأرشيف
        [many] يبقى { $number } سؤالًا مفتوحًا للقراءة في الأرشيف
       *[other] يبقى { $number } سؤال مفتوح للقراءة في الأرشيف
    }
compost-ends-tracks = { $number ->
        [one] تتوقف قائمة خطوات واحدة
        [two] تتوقف قائمتا خطوات
        [few] تتوقف { $number } قوائم خطوات
       *[other] تتوقف { $number } قائمة خطوات
    }
compost-ends-candidacies = { $number ->
        [one] ينتهي ترشح أو تسليم واحد، ويصل الخبر إلى أصحابه
       *[other] تنتهي ترشحات وعمليات تسليم ({ $number })، ويصل الخبر إلى أصحابها
    }
compost-ends-requests = { $number ->
        [one] يصل الخبر إلى شخص واحد ينتظر الدخول
        [two] يصل الخبر إلى شخصين ينتظران الدخول
        [few] يصل الخبر إلى { $number } أشخاص ينتظرون الدخول
        [many] يصل الخبر إلى { $number } شخصًا ينتظرون الدخول
       *[other] يصل الخبر إلى { $number } شخص ينتظرون الدخول
    }
compost-ends-invites = { $number ->
        [one] يتوقف رابط دعوة واحد
        [two] يتوقف رابطا دعوة
        [few] تتوقف { $number } روابط دعوة
       *[other] يتوقف { $number } رابط دعوة
    }
compost-ends-decisions = { $number ->
        [one] ينتهي قرار واحد لأعضائه دون حسم
        [two] ينتهي قراران لأعضائه دون حسم
        [few] تنتهي { $number } قرارات لأعضائه دون حسم
        [many] ينتهي { $number } قرارًا لأعضائه دون حسم
       *[other] ينتهي { $number } قرار لأعضائه دون حسم
    }
compost-ends-kin = { $number ->
        [one] يصبح مستقلًا فرع واحد يرافقه أو يتبع له
        [two] يصبح مستقلين فرعان يرافقهما أو يتبعان له
        [few] تصبح مستقلة { $number } فروع يرافقها أو تتبع له
        [many] يصبح مستقلًا { $number } فرعًا يرافقها أو تتبع له
       *[other] يصبح مستقلًا { $number } فرع يرافقها أو تتبع له
    }
compost-ends-homes = يُعرض على أعضائه: { $homes }
compost-ends-no-homes = لا يوجد قربه فرع نشط يُعرض على أعضائه
compost-begun = يُسأل أعضاء **{ $chapter }** في { $where }، حتى { $closes }. أخبركم بما يقولون، وكيف ينتهي.
compost-under-way = نهاية **{ $chapter }** قيد القرار عند أعضائه. لا يحدث شيء قبل ذلك.
compost-waits = وافق أعضاء **{ $chapter }**. الآن ينظر steward مرة أخيرة ويؤكد، بـ `/chapter compost`.
compost-last-look = وافق أعضاء **{ $chapter }** على نهايته. عند تأكيدكم:
compost-last-goodbye = لقاؤه الأخير لم يأت بعد، { $when }: سيجري، لكن القناة تكون عندئذ للقراءة فقط. قد تفضّلون التأكيد بعده.
compost-done = انتهى **{ $chapter }** نهاية طيبة. يُعرض على أعضائه فرع آخر، ويُشكر من نشّطوه، ويبقى أرشيفه للقراءة. عدد من وصلهم خبر فعالية أُلغيت: { $people }. يعيده `/chapter reseed`.
compost-kept = يستمر **{ $chapter }**، ويصل الخبر إلى أعضائه بعد لحظات. يمكن اقتراح ذلك من جديد.
compost-status = { $status }: يعيده `/chapter reseed`
compost-memory-title = صار سمادًا في { $year }

compost-told-proposed = يقترح { $who } أن ينتهي **{ $chapter }** نهاية طيبة. يقرر أعضاؤه حتى { $closes }؛ يمكنكم التأييد أو السؤال أو الاعتراض.
compost-told-agreed = وافق أعضاء **{ $chapter }** على نهايته. ينظر steward فيما بقي مفتوحًا ثم يؤكد.
compost-told-thanks = انتهى **{ $chapter }**، وانتهى معه دوركم. شكرًا لأنكم حملتموه: تبقى فعالياته وناسه وما تعلمتموه. وإن ناداكم يومًا، يعيده `/chapter reseed`.
compost-told-kept = يستمر **{ $chapter }**: لم تُؤكد نهايته. { $gathering ->
        [yes] يبقى اللقاء في التقويم؛ ويمكن لمن ينظمه أن يعطيه اسمًا آخر، أو أن يلغيه.
       *[no] شكرًا لأنكم فكرتم في ذلك معًا.
    }
compost-farewell = انتهى **{ $chapter }**، كما اتفقتم. شكرًا لكم جميعًا: ما جرى هنا يبقى للقراءة.
compost-farewell-lessons = ما تعلمناه:
compost-farewell-homes = مرحب بكم في:
compost-agreed-next = ينظر steward فيما بقي مفتوحًا ثم يؤكد، بـ `/chapter compost`. إلى ذلك الحين لا يتغير شيء.

reseed-form = { $chapter } يبدأ من جديد
reseed-form-why = بماذا تلتزمون، ومع من؟
reseed-hint-why = يقرؤه فريق steward ومن كانوا فيه
reseed-asked = شكرًا. القرار في بدء **{ $chapter }** من جديد لفريق steward؛ يعرض عليهم `/chapter reseed` ما تلتزمون به، وأخبركم بجوابهم.
reseed-lessons = ما تعلمناه في المرة الماضية:
reseed-wanted = يود { $who } أن يبدأ **{ $chapter }** من جديد:
reseed-done = صار **{ $chapter }** بذرة من جديد، ويعتني به { $who }. ذاكرته موجودة، ودوره وقناته مفتوحان من جديد، ومن كانوا فيه مدعوون.
reseed-declined = يبقى **{ $chapter }** سمادًا حاليًا؛ ويصل الخبر إلى { $who }.
reseed-told-agreed = صار **{ $chapter }** بذرة من جديد، وأنتم من يعتني به. تبدأ قائمة خطواته: `/onboard mine`. ومن كانوا فيه مدعوون.
reseed-told-declined = يبقى **{ $chapter }** سمادًا حاليًا، هكذا رأى فريق steward. تحدثوا معهم: ما لا يناسب اليوم قد يناسب في الربيع.
reseed-told-again = يبدأ **{ $chapter }** من جديد، مع { $who }. من كان فيه ما زال فيه، والجميع مرحب بهم:

button-compost = تحويله إلى سماد
button-lives-on = يستمر
button-look = نظرة ثم تأكيد
button-archive = الأرشيف
button-join-home = الانضمام إلى { $chapter }
button-reseed = بدؤه من جديد
button-reseed-later = ليس حاليًا

field-lessons = ما تعلمتموه
field-commitment = الالتزام

effect-compost-agreed = السؤال عن تأكيد نهاية فرع
effect-compost-farewell = وداع فرع
effect-compost-kept = خبر أن فرعًا يستمر
effect-compost-proposed = خبر أن نهاية فرع مقترحة
effect-compost-thanks = شكر لمن نشّطوا فرعًا انتهى
effect-reseed-asked = السؤال إن كان فرع يبدأ من جديد
effect-reseed-invited = دعوة إلى فرع يبدأ من جديد
effect-reseed-news = الجواب لمن يود بدء فرع من جديد

refusal-ending-under-way = نهاية **{ $chapter }** تقررت من قبل. يبيّن `/chapter compost` الوضع.
refusal-ending-not-agreed = لم يوافق أعضاء **{ $chapter }** على نهايته، فلا شيء يُؤكد. يبيّن `/chapter compost` الوضع.
refusal-ends-by-consent = نهاية **{ $chapter }** يقررها أعضاؤه: يسألهم `/chapter compost` ويعتني بما يبقى.
refusal-begins-by-reseeding = صار **{ $chapter }** سمادًا. يعيده `/chapter reseed` مع ذاكرته.
refusal-already-composted = انتهى **{ $chapter }** من قبل. يحكي `/chapter show` ما تعلمه، ويعيده `/chapter reseed`.
refusal-goodbye-too-early = يأتي اللقاء الأخير بعد القرار، وهو يُغلق في { $closes } على الأقل. اختاروا وقتًا لاحقًا، أو اتركوه فارغًا.
refusal-no-room-for-members = ليست لـ **{ $chapter }** قناة خاصة. اكتبوا `/chapter compost` في قناة يقرؤها أعضاؤه، أو أعطوه قناة أولًا بـ `/chapter edit`.
refusal-not-composted = **{ $chapter }** حيّ، فلا شيء يبدأ من جديد. يبيّن `/chapter show` كيف يمكن الدخول.
refusal-reseeding-under-way = طلب أحد من قبل أن يبدأ **{ $chapter }** من جديد، ولم يجب فريق steward بعد. تحدثوا معه: الأمر يحتاج إلى عدة أشخاص.
refusal-name-taken-since = يوجد الآن فرع حيّ باسم **{ $other }**، فلا يمكن أن يعود **{ $chapter }** باسمه. انضموا إليه بـ `/chapter join`، أو اطلبوا من فريق steward تغيير اسم أحدهما.
refusal-reseeder-left = غادر الخادم من كان يود بدء **{ $chapter }** من جديد. اضغطوا *ليس حاليًا*: عندئذ يمكن لغيره أن يطلب.
refusal-reseeding-gone = أُجيب عن هذا من قبل. يبيّن `/chapter show` وضع الفرع.
