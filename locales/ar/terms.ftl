## مدة دور connector: البقاء، والمغادرة، والشكر

terms-near = { $number ->
        [one] تقترب نهاية مدتكم في دور connector. هل تبقون؟ الجوابان مقبولان.
       *[other] تقترب نهاية مددكم في دور connector. هل تبقون؟ الجوابان مقبولان.
    }
terms-own = { $number ->
        [one] تنشّطون فرعًا واحدًا.
        [two] تنشّطون فرعين.
        [few] تنشّطون { $number } فروع.
        [many] تنشّطون { $number } فرعًا.
       *[other] تنشّطون { $number } فرع.
    }
terms-line = **{ $chapter }**: حتى { $ends } ({ $relative })
terms-line-open = **{ $chapter }**: لا نهاية بعد؛ ستُسألون في الوقت المناسب
terms-more = … يعرض `/connector renew` ما بعدها عندما تجيبون عن هذه.
terms-renewed = شكرًا لبقائكم مع **{ $chapter }**: تستمر مدتكم حتى { $ends }.
terms-leaving = { $left ->
        [0] لا أحد غيركم له دور connector في **{ $chapter }**: لن ينشّطه أحد بعدكم. يسلّمه `/connector handover` إلى شخص آخر؛ وترك الدور الآن مقبول أيضًا، ويعتني به فريق steward.
        [one] لن يكون لكم دور connector في **{ $chapter }** بعد الآن، وتنتهي صلاحياتكم هناك فورًا. يبقى في الدور شخص واحد غيركم.
        [two] لن يكون لكم دور connector في **{ $chapter }** بعد الآن، وتنتهي صلاحياتكم هناك فورًا. يبقى في الدور شخصان.
       *[other] لن يكون لكم دور connector في **{ $chapter }** بعد الآن، وتنتهي صلاحياتكم هناك فورًا. عدد من يبقون في الدور: { $left }.
    }
terms-left = { $left ->
        [0] لم يعد لكم دور connector في **{ $chapter }**، فشكرًا لكم على كل شيء. لا أحد ينشّطه الآن؛ وسيصل الخبر إلى فريق steward.
        [one] لم يعد لكم دور connector في **{ $chapter }**، فشكرًا لكم على كل شيء. يواصل شخص واحد.
        [two] لم يعد لكم دور connector في **{ $chapter }**، فشكرًا لكم على كل شيء. يواصل شخصان.
       *[other] لم يعد لكم دور connector في **{ $chapter }**، فشكرًا لكم على كل شيء. عدد من يواصلون: { $left }.
    }
terms-public = يصل الخبر الآن إلى قناة **{ $chapter }**.
terms-recovered = انتقلت أدوار { $lost } إلى { $found }: { $chapters }. لم يعد الحساب القديم يستطيع شيئًا هناك.

connector-news-thanks = { $why ->
        [lapsed] مضى شهر على نهاية مدتكم في دور connector في **{ $chapter }** دون جواب، فانتهى الدور أيضًا. هذا أمر عادي: شكرًا على كل ما فعلتموه! يمكن تسميتكم من جديد في أي وقت.
        [handed] صار **{ $chapter }** بين أيدٍ جديدة، وأنتم من قدامى من نشّطوه. شكرًا على كل ما فعلتموه، وعلى هذا التسليم الجميل!
       *[other] أنتم الآن من قدامى من نشّطوا **{ $chapter }**. شكرًا على كل ما فعلتموه! يمكن تسميتكم من جديد في أي وقت.
    } { $who }، إن شئتم تشكركم قناة الفرع أيضًا؛ ولا يُذكر اسم أحد هناك دون رغبته.
connector-news-removed = انتهى دوركم connector في **{ $chapter }**: القرار من { $other } في فريق steward، ويمكنكم السؤال هناك عن السبب. أنتم من الأعضاء كما كنتم. شكرًا على ما فعلتموه هناك.
connector-news-farewell = ترك { $who } دور connector في **{ $chapter }**. شكرًا على كل ما فعلته هنا!
connector-news-welcome = لـ { $who } الآن دور connector في **{ $chapter }**. أهلًا وسهلًا!
connector-news-lost = نقل steward دوركم في **{ $chapter }** من هذا الحساب إلى { $other }، لأن هذا الحساب أُبلغ عنه كحساب مفقود. إن كان ذلك خطأ، فاكتبوا الآن إلى فريق steward.
connector-news-found = لكم الآن دور connector في **{ $chapter }** بهذا الحساب؛ وكان الدور من قبل عند { $other }.
connector-news-moved = نقل steward دور connector في **{ $chapter }** من الحساب المفقود { $other } إلى { $who }.

alert-term-over = انتهت مدة { $who } في دور connector في **{ $chapter }**، ولم يأت جواب. بعد شهر ينتهي الدور من تلقاء نفسه. اسألوا عنه؛ ويبقيه `/connector renew`.
alert-term-last = { $who } آخر من له دور connector في **{ $chapter }**، ولم يأت منه جواب منذ نهاية المدة. لا ينتهي هذا الدور من تلقاء نفسه: اسألوا عنه، أو ابحثوا عن خلف بـ `/connector propose`.
alert-connectors-few = { $number ->
        [one] هناك فرع عدد من لهم دور connector فيه أقل من { $least }: { $chapters }.
       *[other] هناك فروع ({ $number }) عدد من لهم دور connector في كل منها أقل من { $least }: { $chapters }{ $more ->
            [0] .
           *[other] ، وعدد الباقي { $more }.
        }
    } للبدء مع شخص جديد: `/connector propose`.

button-stay = أبقى
button-step-down = أترك الدور
button-thank-public = اشكرني في القناة
button-who-animates = من ينشّطه

refusal-no-roles = لا تنشّطون أي فرع الآن، فلا شيء يُجدَّد. إحدى طرق البدء: `/connector propose`.
refusal-role-over = انتهى هذا الدور، أو ليس دوركم، فلم يتغير شيء. يعرض `/connector renew` أدواركم.
refusal-nothing-to-recover = ليس لـ **{ $name }** دور connector في أي مكان، فلا شيء يُسترجع. يعرض `/connector list` من لهم هذا الدور.
refusal-same-account = الحساب المفقود والجديد هما الحساب نفسه: **{ $name }**. اختاروا حسابين.
refusal-recover-oneself = لا يعطي أحد نفسه أدوار حساب آخر، ولا من له دور steward. اسألوا steward آخر.

effect-connector-asked = السؤال إن كان connector سيبقى
effect-connector-news = خبر عن دور connector
