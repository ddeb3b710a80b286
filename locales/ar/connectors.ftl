## دور connector

connector-added = لـ { $who } الآن دور connector في **{ $chapter }**، مع إنشاء فعالياته وتعديل الفرع من الآن.
connector-already = لـ { $who } دور connector في **{ $chapter }** بالفعل؛ لم يتغير شيء.
connector-removed = لم يعد لـ { $who } دور connector في **{ $chapter }**. تنتهي صلاحيات الدور هناك الآن.
connector-removed-last = لم يعد لـ { $who } دور connector في **{ $chapter }**. تنتهي صلاحيات الدور هناك الآن، ولم يعد أحد ينشّطه: لتسمية شخص `/connector add`.
connector-list-title = من ينشّط ماذا
connector-list-of = ينشّط **{ $chapter }**: { $people }.
connector-list-nobody = لا أحد ينشّط **{ $chapter }** بعد. يمكن لمن له دور steward تسمية شخص بـ `/connector add`.
connector-list-none = ليس لأي فرع connector بعد. يمكن لمن له دور steward تسمية شخص بـ `/connector add`.

refusal-self-connector = لا يعطي أحد نفسه دور connector، ولا من له دور steward. اطلبوا التسمية من فريق steward أو من connector آخر في **{ $chapter }**.
refusal-bot-connector = **{ $name }** برنامج، والفروع ينشّطها الناس. اختاروا شخصًا.
refusal-not-connector = ليس لـ **{ $name }** دور connector في **{ $chapter }**، فلم يتغير شيء. يعرض `/connector list` من لهم هذا الدور.
