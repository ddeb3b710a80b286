## استضافة فعالية معًا

host-asked = { $people ->
        [0] ليس لـ **{ $chapter }** أي connector، فيُسأل فريق steward إن كان يستضيف معكم **{ $title }**. أخبركم بالجواب.
        [one] سُئل من ينشّط **{ $chapter }** إن كان الفرع يستضيف معكم **{ $title }**. أخبركم بالجواب.
       *[other] سُئل من ينشّطون **{ $chapter }** (عددهم { $people }) إن كان الفرع يستضيف معكم **{ $title }**. يُعتمد أول جواب، وأخبركم به.
    }
host-asked-already = سُئل **{ $chapter }** عن **{ $title }** من قبل ولم يجب بعد. أخبركم عندما يأتي الجواب.
host-joined = صار **{ $chapter }** أيضًا يستضيف **{ $title }**: لكم فيه دور connector، فلم يكن هناك من يُسأل غيركم.
host-already = **{ $chapter }** يستضيف **{ $title }** بالفعل.
host-left = لم يعد **{ $chapter }** يستضيف **{ $title }**. أما الفعالية نفسها فتستمر.
host-left-here = لم تعد **{ $title }** مستضافة هنا. تستمر مع مضيفيها الآخرين: انظروا *التفاصيل*.
button-accept = قبول
button-decline = اعتذار
button-withdraw = ترك الاستضافة

consent-host = سؤال من { $asker }: هل يشارك **{ $partner }** في استضافة **{ $title }** ({ $when })؟ إن قبلتم، تظهر رسالتها وتذكيراتها أيضًا في قناة فرعكم، وتصبحون من فريق تنظيمها.
consent-part = سؤال من { $asker }: هل تصبح **{ $title }** ({ $when }) جزءًا من فعاليتكم **{ $partner }**؟ إن قبلتم، تُعرض مع فعاليتكم؛ وتحتفظ بمكانها ومقاعدها وفريق تنظيمها.
consent-done-host = { $decision ->
        [accepted] من الآن يستضيف **{ $partner }** الفعالية **{ $title }**. شكرًا لكم!
       *[other] سُجّل: لا يستضيف **{ $partner }** الفعالية **{ $title }**. يصل الجواب إلى من سأل.
    }
consent-done-part = { $decision ->
        [accepted] صارت **{ $title }** جزءًا من **{ $partner }**. شكرًا لكم!
       *[other] سُجّل: تبقى **{ $title }** فعالية مستقلة. يصل الجواب إلى من سأل.
    }
consent-before-host = { $decision ->
        [accepted] أجاب أحد قبلكم: يستضيف **{ $partner }** الفعالية **{ $title }**.
        [withdrawn] أجاب أحد قبلكم: استضاف **{ $partner }** الفعالية **{ $title }** ثم ترك الاستضافة.
       *[other] أجاب أحد قبلكم: لا يستضيف **{ $partner }** الفعالية **{ $title }**.
    }
consent-before-part = { $decision ->
        [accepted] أجاب أحد قبلكم: **{ $title }** جزء من **{ $partner }**.
        [withdrawn] أجاب أحد قبلكم: كانت **{ $title }** جزءًا من **{ $partner }** وصارت مستقلة من جديد.
       *[other] أجاب أحد قبلكم: **{ $title }** ليست جزءًا من **{ $partner }**.
    }
consent-told-host = { $decision ->
        [accepted] خبر طيب: يشارككم **{ $partner }** استضافة **{ $title }**.
        [withdrawn] لم يعد **{ $partner }** يستضيف **{ $title }**. أما الفعالية نفسها فتستمر.
       *[other] لا يستطيع **{ $partner }** استضافة **{ $title }** هذه المرة. تستمر الفعالية كما كانت؛ ويمكنكم السؤال من جديد لاحقًا.
    }
consent-told-part = { $decision ->
        [accepted] خبر طيب: صارت **{ $title }** جزءًا من **{ $partner }**.
        [withdrawn] صارت **{ $title }** مستقلة من جديد عن **{ $partner }**. أجوبتها وتذكيراتها باقية.
       *[other] تبقى **{ $partner }** دون **{ $title }** هذه المرة. تستمر فعاليتكم بنفسها.
    }

refusal-own-chapter = **{ $title }** فعالية لـ **{ $chapter }** بالفعل: لا تحتاج إلى نعم ثانية.
refusal-too-many-hosts = أقصى عدد من المضيفين لفعالية، إضافة إلى فرعها، هو { $most }.
refusal-consent-gone = لم يعد هذا السؤال موجودًا. يبيّن `/event show` الوضع.

effect-event-dated = خبر أن أمنية صار لها موعد
effect-consent-asked = سؤال إلى فريق تنظيم أو إلى من لهم دور connector
effect-consent-answered = الجواب عن سؤال بين فروع
