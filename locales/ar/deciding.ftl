## اقتراح أمر، وقوائم ما يتقرر

decide-preview = هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    { $who ->
        [chapter] يقرر أعضاء **{ $chapter }** حتى { $closes } ({ $relative }؛ { $wall }): السكوت تأييد، والاعتراض يوقف الوقت.
       *[connectors] يقرر من لهم دور connector حتى { $closes } ({ $relative }؛ { $wall }): السكوت تأييد، والاعتراض يوقف الوقت.
    }
decide-preview-where = سيظهر في { $where }.
decide-preview-here = ليست لمن يقررون قناة خاصة بهم، فسيظهر هنا، في { $where }: **كل من يقرأ هذه القناة يقرؤه أيضًا**. إن لم يناسب ذلك، اضغطوا *تجاهل* واقترحوه في قناة أخرى.
decide-begun = **{ $title }** مفتوح حتى { $closes }، ويظهر في { $where } بعد لحظات. أخبركم بما يُسأل، وبما يُعترض عليه، وكيف ينتهي.
decide-list-title = القرارات
decide-list-none = لم يُعرض عليكم شيء بعد. من لهم دور connector يبدؤون قرارًا بـ `/decide propose`.
decide-list-waits = { $number ->
        [one] ما عليه علامة ● ينتظر كلمة منكم. السكوت تأييد.
       *[other] ما عليه علامة ● ينتظر كلمة منكم ({ $number }). السكوت تأييد.
    }
decide-line-waits = ● { $line }
decide-open = فتح قرار…
decide-status-open = مفتوح
decide-status-stopped = أوقفه اعتراض
decide-status-adopted = اعتُمد
decide-status-blocked = لم يُعتمد
decide-status-withdrawn = انتهى دون قرار
decide-form = تغيير الصياغة
decide-form-title = ما الذي يُقرَّر، في سطر واحد
decide-form-text = ما تقترحونه، ولماذا
decide-reworded = تغيّرت الصياغة، وهناك وقت لقراءتها: يبيّن حقل *الوضع الآن* حتى متى. وعندما يتكلم أحد تبقى كما هي.
decision-lapsed = لم يعد قائمًا: لم يعد لصاحبه رأي هنا

button-reword = تغيير الصياغة

what-decision = قرار

alert-decision-orphan = هناك سؤال أو اعتراض عن **{ $title }**، ومن قدّم الاقتراح غادر الخادم. يمكن لمن له دور steward أن يجيب أو يسحبه: `/decide show`.

refusal-objection-first = اعتراضكم على **{ $title }** قائم، والسؤال سيحل محله. إن زال، اضغطوا أولًا *زال اعتراضي* في *التفاصيل*؛ وإن لم يزل، فاعترضوا من جديد بكلمات أخرى.
refusal-already-spoken = تكلم أحد عن **{ $title }** من قبل، فتبقى صياغته كما هي: كان الكلام عن هذه الصياغة. إن كان لا بد من تغييره، فاسحبوه واقترحوه من جديد.
