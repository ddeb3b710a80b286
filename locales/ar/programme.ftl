## برنامج فعالية: جلساتها، وما يختاره كل شخص منها

agenda-empty = لا يوجد برنامج بعد. يضيف إليه فريق التنظيم بـ `/event session`.
agenda-pitches = عروض المشاريع
agenda-questions = أسئلة مفتوحة
agenda-no-theme = غير ذلك
agenda-more = … والباقي { $number }
agenda-page = صفحة { $page } من { $pages }
agenda-open = فتح جلسة لاختيارها…
agenda-day = الذهاب إلى يوم…
agenda-day-of = اليوم { $number }: { $day }
agenda-mine = برنامجي: { $title }
agenda-mine-empty = لم تختاروا شيئًا بعد. افتحوا جلسة من البرنامج واضغطوا *اختيار*: أذكّركم قبل بدايتها بخمس دقائق.
agenda-mine-overlap = ⚠ هذه متداخلة: لا يمكنكم حضورها كلها من البداية إلى النهاية.

button-programme-mine = برنامجي
button-programme-all = البرنامج
button-pick = اختيار
button-unpick = إزالة
button-session-edit = تعديل
button-session-remove = حذف

session-kind-talk = محاضرة
session-kind-seminar = ندوة
session-kind-workshop = ورشة
session-kind-panel = حوار
session-kind-pitch = عروض مشاريع
session-kind-questions = أسئلة
session-kind-meal = وجبة
session-kind-break = استراحة
session-kind-welcome = استقبال

session-wall = { $day }، { $begins }–{ $ends } بالتوقيت المحلي
session-room = القاعة
session-speaker = مع
session-clash-room = ⚠ **{ $title }** في القاعة نفسها، { $room }، وفي الوقت نفسه ({ $begins }–{ $ends }).
session-clash-speaker = ⚠ **{ $title }** مع الشخص نفسه وفي الوقت نفسه ({ $begins }–{ $ends }).
session-clash-person = ⚠ تتداخل هذه مع **{ $title }** ({ $begins }–{ $ends })، وقد اخترتموها أيضًا.
session-outside = ⚠ لم تعد هذه الجلسة ضمن وقت فعاليتها: غيّروها، أو غيّروا الفعالية.
session-picked = **{ $title }** في برنامجكم. أذكّركم قبل بدايتها بخمس دقائق.
session-picked-quietly = **{ $title }** في برنامجكم.
session-unpicked = أُزيلت **{ $title }** من برنامجكم.
session-preview =
    هذا ما فهمته. تدخل الجلسة برنامج **{ $event }** عند الضغط على **تأكيد**.
    { $when }، لمدة { $length }
session-preview-before = كانت حتى الآن في { $before }؛ وتتبعها تذكيرات من اختاروها.
session-created = **{ $title }** في برنامج **{ $event }**: { $when }.
session-changed = تم تغيير **{ $title }**: { $when }.
session-remove = هل تُحذف **{ $title }** من برنامج **{ $event }**؟ من اختاروها لن يجدوها هناك.
session-removed = حُذفت **{ $title }** من برنامج **{ $event }**.
session-form = تغيير جلسة
session-form-title = العنوان
session-form-when = متى
session-form-duration = المدة
session-form-room = القاعة
session-form-speaker = من يتحدث أو ييسّر

field-room = القاعة
field-speaker = اسم من يتحدث

refusal-session-outside = هذا خارج وقت **{ $title }** التي تدوم من { $starts } إلى { $ends }. { $days ->
        [1] اذكروا وقتًا من ذلك اليوم، مثلًا «{ $example }».
       *[other] اذكروا اليوم أيضًا، مثلًا «{ $example } في اليوم 2».
    }
refusal-programme-undated = **{ $title }** أمنية بلا موعد، فلا وقت لجلساتها بعد. حدّدوا لها موعدًا بـ `/event edit`، ثم ضعوا برنامجها.
refusal-session-gone = لم تعد هذه الجلسة في البرنامج. يعرض `/event agenda` ما فيه.
refusal-session-over = انتهت **{ $title }**، فلم يعد اختيارها ممكنًا. يعرض `/event agenda` ما بقي.
refusal-too-many-sessions = أقصى عدد من الجلسات في برنامج هو { $most }، وهذا مكتمل. احذفوا ما لم يعد صالحًا، أو اجعلوا من جزء منه فعالية مستقلة.

notice-session = تبدأ **{ $title }** { $relative }، في { $when }{ $room ->
        [none] {""}
       *[other] ، القاعة: { $room }
    } ({ $event }).
notice-session-late = بدأت **{ $title }** في { $when }{ $room ->
        [none] {""}
       *[other] ، القاعة: { $room }
    } ({ $event }).
effect-session-reminder = تذكير شخص بجلسة
