## تسليم فرع

handover-begun = يصل إلى **{ $name }** في رسالة مباشرة سؤال عن تسلّم **{ $chapter }**. وبعد الموافقة تبدأ لكما قائمة خطوات؛ وبعد استضافة فعالية واحدة، تتممون التسليم بهذا الأمر.
handover-state = { $status ->
        [asked] يود { $who } تسليم **{ $chapter }** إلى **{ $name }**، ولم يأت جواب بعد.
        [agreed] يسلّم { $who } الفرع **{ $chapter }** إلى **{ $name }**. { $hosted ->
            [none] قبل أن يتم التسليم، يستضيف الخلف فعالية واحدة للفرع.
           *[other] استضاف الخلف **{ $hosted }**، فيمكن إتمام التسليم.
        }
        [declined] لا يتسلم **{ $name }** الفرع **{ $chapter }** حاليًا.
        [withdrawn] أُلغي تسليم **{ $chapter }**.
       *[completed] **{ $chapter }** بين يدي **{ $name }**.
    }
handover-now-agreed = { $who ->
        [successor] شكرًا على تسلّم **{ $chapter }**! تبدأ لكما قائمة خطوات؛ استضيفوا فعالية واحدة قبل أن يتم التسليم.
       *[other] يتسلم **{ $name }** الفرع **{ $chapter }**.
    }
handover-now-declined = { $who ->
        [successor] لا بأس، شكرًا على الصراحة. لا يتغير شيء في **{ $chapter }**.
       *[other] لا يتسلم **{ $name }** الفرع **{ $chapter }** حاليًا.
    }
handover-now-withdrawn = أُلغي تسليم **{ $chapter }** إلى **{ $name }**، ولا يتغير شيء. { $who ->
        [successor] لم يعد عليكم شيء منه.
       *[other] يصل الخبر إليكما معًا.
    }
handover-now-completed = { $who ->
        [successor] **{ $chapter }** بين أيديكم الآن.
       *[other] **{ $chapter }** بين يدي **{ $name }** الآن. نشكر من سلّمه، وقد انتهت صلاحيات الدور السابق هناك.
    }
handover-form = إتمام التسليم
handover-label-reason = لماذا قبل استضافة فعالية؟
handover-hint-reason = يُحفظ مع السجل
handover-news-asked = يود { $who } تسليم **{ $chapter }** إليكم: تأخذون دور connector، تبرمجون أمسياته وترحبون بالناس. وقبل أن يتم، تستضيفون معًا فعالية واحدة.
handover-news-unreachable = لم أستطع الوصول إلى **{ $name }** في رسالة مباشرة عن **{ $chapter }**. أخبروا هذا الشخص بأنفسكم: إن كتب `/connector handover` مع **{ $chapter }** واسمه ظهر له السؤال مع أجوبته.
handover-news-agreed = يتسلم **{ $name }** منكم الفرع **{ $chapter }**. قائمة الخطوات في `/onboard mine`؛ وبعد استضافة فعالية واحدة، يتمم `/connector handover` التسليم.
handover-news-declined = لا يتسلم **{ $name }** الفرع **{ $chapter }** حاليًا. يمكنكم سؤال شخص آخر بـ `/connector handover`.
handover-news-withdrawn = أُلغي تسليم **{ $chapter }** من { $who } إلى **{ $name }**، ولا يتغير شيء.
handover-news-completed = **{ $chapter }** بين أيديكم الآن، مع كل صلاحيات connector. شكرًا لكم! إن شئتم، يصل الخبر إلى قناته؛ ولا يُذكر اسم أحد هناك دون رغبته.

button-take-over = أقبل
button-complete = إتمام التسليم
button-complete-anyway = الإتمام دون فعالية
button-withdraw-handover = إلغاء التسليم

refusal-handover-gone = لا يوجد تسليم كهذا، أو لا يحق لكم رؤيته. يبيّن `/connector list` من ينشّط ماذا.
refusal-handover-over = انتهى هذا التسليم لـ **{ $chapter }**. لبدء غيره: `/connector handover`.
refusal-handover-to-oneself = **{ $chapter }** عندكم بالفعل: اختاروا من يتسلمه.
refusal-handover-open = أنتم تسلّمون **{ $chapter }** إلى **{ $name }** بالفعل. ألغوا ذلك أولًا: يعرضه `/connector handover` مع الشخص نفسه.
refusal-handover-rests = قال **{ $name }** «ليس الآن» لتسلّم **{ $chapter }**، ولا يُسأل من جديد قبل { $moment }. تحدثوا معًا، أو اختاروا شخصًا آخر.
refusal-not-successor = لا يجيب إلا الشخص المطلوب منه تسلّم **{ $chapter }**.
refusal-not-agreed = لم يقل **{ $name }** نعم بعد، فلا شيء يُتمَّم.
refusal-has-not-hosted = لم يستضف **{ $name }** فعالية لـ **{ $chapter }** بعد: فعالية نظمها وانتهت. ويمكن لمن له دور steward إتمام التسليم دونها، مع ذكر السبب.

effect-handover-news = خبر عن تسليم
