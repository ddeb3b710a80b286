## اللوحة: عروض وطلبات وتحديات، ومن يستطيع مساعدة من

post-title-offer = عرض
post-title-need = طلب
post-title-challenge = تحدٍّ: نبحث عن فريق
post-kind-offer = عرض
post-kind-need = طلب
post-kind-challenge = تحدٍّ
post-by = نُشر من
post-where = أين
post-anywhere = عبر الإنترنت، أو في أي مكان
post-topics = المواضيع
post-holds = الوضع الآن
post-until = يبقى حتى { $until } ({ $relative }).
post-done = تم، مع الشكر للجميع.
post-lapsed = انتهى منذ { $until }.
post-removed = أُزيل.
post-seen-network = تراه الشبكة كلها.
post-seen-chapter = لا يراه إلا أعضاء { $chapter }.
post-thanks = ما نتج عنه (لا يراه أحد غيركم)

post-preview = { $who ->
        [chapter] هذا ما سأضعه على اللوحة. يراه أعضاء **{ $chapter }** مع اسمكم حتى { $until } ({ $relative }). وإن انتهى الفرع، تراه الشبكة كلها.
       *[network] هذا ما سأضعه على اللوحة. يراه كل من في الشبكة مع اسمكم حتى { $until } ({ $relative }).
    }
post-preview-match = وسأبحث أيضًا عمن يمكنه الجواب. لا يعرف أحد اسمكم مني قبل أن يوافق الطرفان.
post-preview-challenge = { $channel ->
        [none] لا توجد قناة لبطاقته، فيظهر في `/board list` فقط.
       *[other] تُنشر بطاقته في { $channel }.
    } وعندما يكتمل الفريق، أعرّف الجميع بعضهم ببعض.
post-preview-closed = رفض Discord آخر رسالة مني إليكم. ما لم تسمحوا بالرسائل المباشرة من هذا الخادم، لا أستطيع تعريفكم بأحد.
post-posted = هو على اللوحة حتى { $until }.
post-discarded = حسنًا، لم يُنشر شيء.
post-line = **{ $kind }** { $text } · { $who } · { $where } · { $until }
post-list = اللوحة
post-list-mine = منشوراتكم
post-list-none = لا شيء من هذا على اللوحة الآن. لوضع شيء هناك: `/board need` و`/board offer`.
post-list-mine-none = ليس لكم شيء على اللوحة الآن. لوضع شيء هناك: `/board need` و`/board offer`.
post-list-open = فتح منشور…
post-edited = تم التغيير.
post-renewed = حسنًا، يبقى على اللوحة حتى { $until }.
post-closed = سُجّل، وأُزيل من اللوحة. شكرًا لكم!
post-closed-challenge = سُجّل، وهو الآن على البطاقة. شكرًا لكم!
post-taken-down = أُزيل.
post-taken-down-told = أُزيل. أخبر كاتبه بالسبب.
post-told-removed = أُزيل منشور لكم من اللوحة، لهذا السبب: { $reason }. يمكنكم نشره بكلمات أخرى.
post-seen = حسنًا.
post-ask-still = { $side ->
        [offer] ما تعرضونه على اللوحة حتى { $until }. هل ما زال قائمًا؟
       *[need] ما تطلبونه على اللوحة حتى { $until }. هل ما زلتم تحتاجونه؟
    } { $days ->
        [one] زر *ما زال قائمًا* يبقيه هناك يومًا آخر؛ ودون جواب يزول من تلقاء نفسه.
        [two] زر *ما زال قائمًا* يبقيه هناك يومين من الآن؛ ودون جواب يزول من تلقاء نفسه.
        [few] زر *ما زال قائمًا* يبقيه هناك { $days } أيام من الآن؛ ودون جواب يزول من تلقاء نفسه.
        [many] زر *ما زال قائمًا* يبقيه هناك { $days } يومًا من الآن؛ ودون جواب يزول من تلقاء نفسه.
       *[other] زر *ما زال قائمًا* يبقيه هناك { $days } يوم من الآن؛ ودون جواب يزول من تلقاء نفسه.
    }
post-form-edit = تغيير منشور
post-form-text = ماذا يقول
post-form-topics = المواضيع، تفصل بينها فواصل
post-form-city = المدينة (فارغ: أي مكان أو عبر الإنترنت)
post-form-done-post = تم
post-form-done-challenge = كيف كان
post-form-outcome-post = نجح الأمر، والفضل لـ…؟
post-form-outcome-post-hint = إن شئتم. لا يراه أحد غيركم: لا يُذكر اسم أحد علنًا.
post-form-outcome-challenge = ما نتج عنه
post-form-outcome-challenge-hint = يظهر على البطاقة لكل من يرى التحدي.
post-form-remove = إزالة منشور
post-form-reason = لماذا؟
post-form-reason-hint = يقرؤه كاتب المنشور.

button-find-match = من قد يناسب؟
button-post-edit = تعديل
button-post-done = تم
button-still-true = ما زال قائمًا
button-take-down = إزالة
button-how-it-went = كيف كان
button-team-in = أنا معكم
button-team-out = لم أعد معكم
button-match-yes = نعم، بسرور
button-match-no = لا، شكرًا
button-ask-them = سؤال الرقم { $number }

team-when = متى
team-size = في الفريق: { $number } من { $size }، مع من بدأه
team-outcome = ما نتج عنه
team-over = انتهى هذا التحدي.
team-joined = { $missing ->
        [one] أنتم في الفريق، { $when }. ينقص شخص واحد.
        [two] أنتم في الفريق، { $when }. ينقص شخصان.
        [few] أنتم في الفريق، { $when }. ينقص { $missing } أشخاص.
        [many] أنتم في الفريق، { $when }. ينقص { $missing } شخصًا.
       *[other] أنتم في الفريق، { $when }. ينقص { $missing } شخص.
    }
team-joined-full = أنتم في الفريق، { $when }، وقد اكتمل. أعرّف الجميع بعضهم ببعض في رسالة مباشرة.
team-joined-already = أنتم في الفريق بالفعل.
team-left = حسنًا، لم تعودوا في الفريق.
team-left-already = لم تكونوا في الفريق.
team-news-full = اكتمل الفريق: { $people }. الموعد { $when } ({ $relative })؛ تبادلوا بضع كلمات عن طريقة البدء.
team-news-soon = اقترب الموعد: { $when } ({ $relative }). أنتم { $people }.
team-news-left = لم يعد بإمكان { $who } أن يكون في الفريق. هناك مكان من جديد حتى { $when }.
team-news-after = انتهى، وكان فيه { $people }. كيف كان؟ ما تكتبونه يظهر على البطاقة.

match-title = من قد يناسب
match-open = في انتظار جوابكم ({ $number })
match-waiting = في الطريق
match-waiting-for = { $number ->
        [one] سُئل شخص واحد أو سيُسأل، ولم يجب بعد.
        [two] سُئل شخصان أو سيُسألان، ولم يجيبا بعد.
        [few] سُئل { $number } أشخاص أو سيُسألون، ولم يجيبوا بعد.
        [many] سُئل { $number } شخصًا أو سيُسألون، ولم يجيبوا بعد.
       *[other] سُئل { $number } شخص أو سيُسألون، ولم يجيبوا بعد.
    }
match-for = من قد يكون الطرف الآخر في هذا:
match-no-post = ليس لكم شيء على اللوحة الآن. لوضع شيء هناك: `/board need` و`/board offer`؛ ثم أبحث عمن يمكنه الجواب.
match-choose = منشور آخر لكم…
match-found = لا أحد بعد
match-found-none = لا أعرف أحدًا الآن. أواصل البحث، وأسألكم عندما أجد. وفي الأثناء يعرض `/board list` ما هو موجود.
match-candidate = { $side ->
        [offer] { $profile ->
            [1] { $number }. يقول ملف شخص إنه يستطيع
           *[other] { $number }. يعرض شخص
        }
       *[need] { $profile ->
            [1] { $number }. يقول ملف شخص إنه يحتاج
           *[other] { $number }. يطلب شخص
        }
    }
match-ask-first = { $side ->
        [offer] قد يحتاج شخص إلى ما تعرضونه. هل أسأله إن كان يود أن يتعرف عليكم؟ لا أذكر له اسمكم إلا إن قال نعم هو أيضًا.
       *[need] قد يكون عند شخص ما تحتاجونه. هل أسأله إن كان يود أن يتعرف عليكم؟ لا أذكر له اسمكم إلا إن قال نعم هو أيضًا.
    }
match-ask-second = { $side ->
        [offer] قد يحتاج شخص إلى ما تعرضونه، ويود أن يسمع منكم. هل أعرّفكما أحدكما بالآخر؟ إن لم تشاؤوا، لا أقول لأحد إن الأمر يتعلق بكم.
       *[need] قد يكون عند شخص ما تحتاجونه، ويود أن يسمع منكم. هل أعرّفكما أحدكما بالآخر؟ إن لم تشاؤوا، لا أقول لأحد إن الأمر يتعلق بكم.
    }
match-yours-offer = { $profile ->
        [1] يقول ملفكم إنكم تستطيعون:
       *[other] تعرضون:
    }
match-yours-need = { $profile ->
        [1] يقول ملفكم إنكم تحتاجون:
       *[other] تحتاجون:
    }
match-theirs-offer = { $profile ->
        [1] يقول ملف الطرف الآخر إنه يحتاج
       *[other] يحتاج الطرف الآخر
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-theirs-need = { $profile ->
        [1] يقول ملف الطرف الآخر إنه يستطيع
       *[other] يعرض الطرف الآخر
    }{ $city ->
        [none] :
       *[other] { " " }({ $city }):
    }
match-shared = ما جعلني أفكر في ذلك: { $words }
match-why-you = -# وصلكم هذا السؤال بسبب منشوركم على اللوحة، أو ما يفتحه ملفكم للشبكة. دون جواب أنساه بعد أسبوعين؛ وبعد جواب «لا» لا أسأل عن هذا الشخص أبدًا.
match-made = قال كل منكما نعم: تعرفوا على { $who }!
match-begin = بضع كلمات في رسالة مباشرة بداية طيبة.
match-noted-yes = شكرًا. أسأل الطرف الآخر، وأعود إليكم إن وافق.
match-noted-met = ما أجمل ذلك! أعرّفكما الآن أحدكما بالآخر.
match-noted-no = حسنًا. لا أقول لأحد إن الأمر يتعلق بكم، ولن أقترح عليكم هذا الشخص من جديد.
match-wished = أسأل الآن، دون ذكر اسمكم، وأعود إليكم إن جاءت الموافقة.
match-wished-later = وصل إلى هذا الشخص اقتراح آخر، فأسأله في الأيام القادمة، دون ذكر اسمكم.

field-outcome = ما نتج عنه

refusal-post-gone = هذا المنشور ليس على اللوحة، أو لا يحق لكم رؤيته. يعرض `/board list` ما هناك.
refusal-post-over = لم يعد هذا المنشور قائمًا، فلا يمكن تغيير شيء فيه. لكتابة منشور جديد: `/board offer` أو `/board need`.
refusal-not-author = لا يستطيع ذلك إلا كاتب المنشور.
refusal-too-many-posts = { $most ->
        [one] لكم منشور على اللوحة بالفعل. أغلقوه أولًا: يعرضه `/board list` مع `mine`.
       *[other] عدد منشوراتكم على اللوحة { $most }، وهو الحد الأقصى. أغلقوا واحدًا أولًا: يعرضها `/board list` مع `mine`.
    }
refusal-too-many-topics = { $most ->
        [one] لكل منشور موضوع واحد. اختاروا أكثرها دلالة.
       *[other] العدد الأقصى للمواضيع في منشور هو { $most }. اختاروا أكثرها دلالة.
    }
refusal-post-time-refused = هذا وقت مضى، أو بعيد جدًا: أي وقت حتى { $latest } مقبول.
refusal-not-in-that-chapter = لستم من أعضاء **{ $chapter }** بعد، وما هو لأعضائه فقط ينشرونه هم. للانضمام: `/chapter join`؛ ودون `chapter` ترى الشبكة كلها منشوركم.
refusal-team-size-refused = عدد أعضاء الفريق، إضافة إليكم، من { $least } إلى { $most }.
refusal-team-full = اكتمل الفريق ({ $size }). إن غادره أحد، يصبح فيه مكان من جديد.
refusal-own-challenge = هذا تحديكم: أنتم فيه على كل حال.
refusal-match-gone = كان هذا الاقتراح لشخص آخر. يعرض `/board match` اقتراحاتكم.
refusal-match-over = انتهى هذا الاقتراح: أُجيب عنه، أو طال، أو لم يعد على اللوحة. يعرض `/board match` ما هو موجود الآن.
refusal-too-many-matches = { $most ->
        [one] لكم اقتراح مفتوح بالفعل. انتظروا جوابه، ثم اطلبوا غيره.
       *[other] عدد اقتراحاتكم المفتوحة { $most }. انتظروا أحد الأجوبة، ثم اطلبوا غيره.
    }
refusal-messages-closed = رفض Discord آخر رسالة مني إليكم، فلم أتمكن من إخباركم بالجواب. اسمحوا من فضلكم بالرسائل المباشرة من هذا الخادم، ثم حاولوا من جديد.

practice-board-days = عدد أيام بقاء المنشور على اللوحة، ما لم يقل كاتبه غير ذلك: **{ $figure }**.
practice-board-days-name = أيام بقاء المنشور على اللوحة
practice-board-open = الحد الأقصى لاقتراحات التعارف المفتوحة عند شخص واحد: **{ $figure }**.
practice-board-open-name = اقتراحات مفتوحة للشخص الواحد
practice-board-daily = الحد الأقصى لاقتراحات التعارف التي تصل إلى شخص واحد في اليوم: **{ $figure }**.
practice-board-daily-name = اقتراحات تصل إلى الشخص في اليوم

effect-board-card = بطاقة تحدٍّ
effect-board-match = السؤال عن تعريف شخصين أحدهما بالآخر
effect-board-met = تعارف عبر اللوحة
effect-board-removed = خبر أن منشورًا أُزيل
effect-board-round = النظر في اللوحة
effect-board-still = السؤال إن كان منشور ما زال قائمًا
effect-board-team = أخبار تحدٍّ
