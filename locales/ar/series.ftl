## السلاسل: فعاليات تتكرر

series-every = { $repeat ->
        [weekly] كل أسبوع، يوم { $day }
        [fortnightly] كل أسبوعين، يوم { $day }
        [monthly_weekday] كل شهر، يوم { $day } { $nth ->
            [1] الأول
            [2] الثاني
            [3] الثالث
            [4] الرابع
           *[last] الأخير
        } منه
        [monthly_date] كل شهر، في اليوم { $number }{ $late ->
            [yes] {" "}(أو الأخير)
           *[no] {""}
        }
        [half_yearly] كل ستة أشهر، في اليوم { $number }{ $late ->
            [yes] {" "}(أو الأخير)
           *[no] {""}
        }
       *[yearly] كل سنة، في { $date }
    }
series-until = { $until ->
        [none] دون نهاية
       *[other] حتى { $until }
    }
series-preview =
    تتكرر **{ $every }**، { $until }.
    أول مواعيدها: { $dates }
series-select-until = حتى… ({ $until })
series-until-none = دون نهاية
series-until-dates = عدد المواعيد: { $number }
series-until-months = { $number ->
        [12] سنة واحدة
       *[other] عدد الأشهر: { $number }
    }
series-until-typed = يوم آخر…
series-until-form = حتى متى؟
series-until-input = آخر يوم يمكن أن تجري فيه
series-until-example = 30 يونيو · نهاية يوليو

series-card = تتكرر { $every }
series-on = تتكرر **{ $every }**، { $until }.
series-field = التكرار
series-part = { $every } · { $until }
series-part-next = المواعيد القادمة: { $dates }
series-part-regular = تحضرون كل المواعيد.
series-open = موعد آخر…
button-every-date = حضور كل المواعيد
button-leave-every-date = ترك كل المواعيد
button-keep-going = تستمر
button-end-series = إنهاؤها

series-joined = من الآن تحضرون كل مواعيد **{ $title }** ({ $every }): { $seated ->
        [0] لا يوجد مكان شاغر بعد
        [one] سُجّل موعد واحد
        [two] سُجّل موعدان
        [few] سُجّلت { $seated } مواعيد
        [many] سُجّل { $seated } موعدًا
       *[other] سُجّل { $seated } موعد
    }، وما بعدها يأتي من تلقاء نفسه. أذكّركم بكل موعد.{ $waiting ->
        [0] {""}
        [one] {" "}موعد واحد مكتمل: أنتم في قائمة انتظاره.
       *[other] {" "}مواعيد مكتملة ({ $waiting }): أنتم في قوائم انتظارها.
    }{ $kept ->
        [0] {""}
        [one] {" "}جوابكم السابق عن موعد واحد بقي كما كان.
       *[other] {" "}أجوبتكم السابقة ({ $kept }) بقيت كما كانت.
    }
series-left = لم يعد حضوركم **{ $title }** مسجلًا تلقائيًا. { $left ->
        [0] لم يبق لكم أي جواب.
        [one] سُحب جوابكم عن موعد قادم واحد.
        [two] سُحب جوابكم عن موعدين قادمين.
        [few] سُحبت أجوبتكم عن { $left } مواعيد قادمة.
        [many] سُحبت أجوبتكم عن { $left } موعدًا قادمًا.
       *[other] سُحبت أجوبتكم عن { $left } موعد قادم.
    }
series-left-one = ما زلتم تحضرون المواعيد الأخرى.

series-edit-preview = { $scope ->
        [all] تتغير كل المواعيد القادمة من **{ $title }**.
       *[following] تتغير **{ $title }** ابتداء من { $from }.
    }
series-edit-moved = { $moved ->
        [0] لا ينتقل أي موعد.
        [one] ينتقل موعد واحد.
        [two] ينتقل موعدان.
        [few] تنتقل { $moved } مواعيد.
        [many] ينتقل { $moved } موعدًا.
       *[other] ينتقل { $moved } موعد.
    }
series-edit-first = الموعد الذي اخترتموه هو الآن { $after } ({ $wall }).
series-edit-changed = { $changed ->
        [0] لا يتغير أي موعد.
        [one] يتغير موعد واحد.
        [two] يتغير موعدان؛ ويبقى ما حُدّد لموعد بعينه.
        [few] تتغير { $changed } مواعيد؛ ويبقى ما حُدّد لموعد بعينه.
        [many] يتغير { $changed } موعدًا؛ ويبقى ما حُدّد لموعد بعينه.
       *[other] يتغير { $changed } موعد؛ ويبقى ما حُدّد لموعد بعينه.
    }
series-edit-cancelled = { $cancelled ->
        [one] لن يُعقد موعد واحد.
        [two] لن يُعقد موعدان.
        [few] لن تُعقد { $cancelled } مواعيد.
        [many] لن يُعقد { $cancelled } موعدًا.
       *[other] لن يُعقد { $cancelled } موعد.
    }
series-edit-made = { $made ->
        [one] أُضيف موعد جديد.
        [two] أُضيف موعدان جديدان.
        [few] أُضيفت { $made } مواعيد جديدة.
        [many] أُضيف { $made } موعدًا جديدًا.
       *[other] أُضيف { $made } موعد جديد.
    }
series-told = { $people ->
        [0] لم يجب أحد عن هذه المواعيد بعد.
        [one] يصل الخبر إلى شخص واحد، مرة واحدة.
        [two] يصل الخبر إلى شخصين، مرة واحدة لكل منهما.
        [few] يصل الخبر إلى { $people } أشخاص، مرة واحدة لكل منهم.
        [many] يصل الخبر إلى { $people } شخصًا، مرة واحدة لكل منهم.
       *[other] يصل الخبر إلى { $people } شخص، مرة واحدة لكل منهم.
    }
series-edited = تم تغيير **{ $title }**.
series-promoted = { $promoted ->
        [one] شخص واحد كان ينتظر صار له مكان الآن.
        [two] شخصان كانا ينتظران صار لهما مكان الآن.
        [few] { $promoted } أشخاص كانوا ينتظرون صار لهم مكان الآن.
        [many] { $promoted } شخصًا كانوا ينتظرون صار لهم مكان الآن.
       *[other] { $promoted } شخص كانوا ينتظرون صار لهم مكان الآن.
    }
series-end-preview = { $scope ->
        [all] إلغاء كل المواعيد القادمة من **{ $title }** ({ $dates ->
            [one] موعد واحد
            [two] موعدان
            [few] { $dates } مواعيد
            [many] { $dates } موعدًا
           *[other] { $dates } موعد
        })؟
       *[following] إلغاء **{ $title }** ابتداء من { $from } ({ $dates ->
            [one] موعد واحد
            [two] موعدان
            [few] { $dates } مواعيد
            [many] { $dates } موعدًا
           *[other] { $dates } موعد
        })؟
    } { $reason ->
        [none] يمكنكم ذكر السبب في خيار `reason`.
       *[other] السبب: { $reason }
    }
series-ended = { $scope ->
        [all] لم تعد **{ $title }** تجري؛ عدد المواعيد الملغاة: { $dates ->
            [one] واحد
           *[other] { $dates }
        }.
       *[following] تنتهي **{ $title }** قبل { $from }؛ عدد المواعيد الملغاة: { $dates ->
            [one] واحد
           *[other] { $dates }
        }.
    }
series-begun = تتكرر **{ $title }** من الآن { $every }، { $until }. القادم: { $dates }
series-kept = شكرًا: تستمر **{ $title }**. لن أسأل من جديد قبل نصف سنة.

notice-series-changed = تغيّرت **{ $title }**: { $moved ->
        [0] {""}
        [one] لموعد من مواعيدكم وقت آخر
       *[other] لبعض مواعيدكم ({ $moved }) وقت آخر
    }{ $both ->
        [yes] {"، "}
       *[no] {""}
    }{ $cancelled ->
        [0] {""}
        [one] لن يُعقد موعد واحد منها
       *[other] لن تُعقد بعض مواعيدكم ({ $cancelled })
    }.{ $reason ->
        [none] {""}
       *[other] {" "}السبب: { $reason }
    }{ $when ->
        [none] {""}
       *[other] {" "}موعدكم القادم { $when }؛ وأجوبتكم باقية، غيّروها إن لم يناسبكم.
    }
notice-series-ended = لم تعد **{ $title }** ({ $every }) تجري: { $cancelled ->
        [one] أُلغي الموعد الذي أجبتم عنه.
        [two] أُلغي الموعدان اللذان أجبتم عنهما.
       *[other] أُلغيت المواعيد التي أجبتم عنها ({ $cancelled }).
    } { $reason ->
        [none] لم يذكر فريق التنظيم سببًا.
       *[other] السبب: { $reason }
    }
notice-series-still-on = مضى نصف سنة دون أن أسمع منكم عن **{ $title }** ({ $every }؛ القادم { $when }). هل تستمر؟ لا شيء ينتهي من تلقاء نفسه، سواء ضغطتم أي زر أو لم تضغطوا.
notice-series-still-on-other = **{ $title }** ({ $every }؛ القادم { $when }) من تنظيم <@{ $organiser }>، ولم أسمع عنها شيئًا منذ نصف سنة. هل تعرفون إن كانت تستمر؟
notice-series-server = لإنهائها، استعملوا في الخادم `/event cancel` مع `scope` بقيمة *all dates*.
alert-series-quiet = لم يجب أحد عما إذا كانت **{ $title }** تستمر: سُئل من ينظمها ومن ينشّطون فرعها. تبقى في التقويم؛ وينهيها `/event cancel` مع `scope` بقيمة *all dates*.

effect-series-changed = خبر أن سلسلة تغيّرت
effect-series-ended = خبر أن سلسلة انتهت
effect-series-extend = المواعيد القادمة من سلسلة
effect-series-still_on = السؤال إن كانت سلسلة تستمر
effect-series-quiet = النظر في سلسلة صمتت

refusal-series-gone = انتهت هذه السلسلة أو أُنهيت، فلم يتغير شيء. يعرض `/event list` ما الذي يجري.
refusal-repeat-needs-scope = لا يمكن لموعد واحد من **{ $title }** أن يتكرر بقاعدة خاصة به. اختاروا `scope` بقيمة *this and following* أو *all dates*.
refusal-until-too-soon = بذلك تنتهي السلسلة قبل موعدها القادم ({ $first }). اختاروا يومًا لاحقًا، أو ألغوها بـ `/event cancel`.
refusal-dates-past = بذلك ينتقل موعد إلى { $moment }، وقد مضى. اختاروا وقتًا لاحقًا، أو `scope` بقيمة *this and following*.
refusal-chapter-of-one-date = تتكرر **{ $title }**: يتولى فرع آخر موعدًا واحدًا في كل مرة. عدّلوه مع `scope: this`.
series-edit-apart = المواعيد التي أُعطيت وقتًا خاصًا بها، ابتداء من { $dates }، تحتفظ به.
