## قوائم الخطوات الجارية

welcome-steps = { $progress } من خطوات أسابيعكم الأولى هنا. يعرضها زر *خطواتي*، وما حان وقته يعود من تلقاء نفسه.
track-progress = { $bar } { $settled } من { $all }
track-for = من أجل { $who }
track-buddy = المرافقة (buddy): { $buddy }
track-paused = ⏸ متوقفة مؤقتًا: لا أقول شيئًا إلى أن تُستأنف، وتتأخر كل الأيام بمقدار ذلك.
track-stopped = أُوقفت: لن أقول عنها شيئًا بعد الآن.
track-done = اكتملت: لم تبق أي خطوة.
track-gentle = أذكر كل خطوة مرة واحدة، ولا أخبر أحدًا بما يبقى مفتوحًا.
track-others = عند غيركم:
track-others-many = عند غيركم: { $count ->
    [one] خطوة واحدة، لمن يرافق أو لمن له دور connector.
    [two] خطوتان، لمن يرافق ولمن لهم دور connector.
    [few] { $count } خطوات، لمن يرافق ولمن لهم دور connector.
   *[other] { $count } خطوة، لمن يرافق ولمن لهم دور connector.
  }
track-step-due = ▸ **{ $text }** ({ $due })
track-step-later = ▹ { $text } ({ $due })
track-step-any = ▹ { $text } (في أي يوم)
track-step-plain = ▸ { $text }
track-choose-done = تمت…
track-choose-skip = تخطّي…
track-choose-other = قائمة أخرى…
track-due-count = { $due ->
        [0] لا شيء حان وقته
        [one] خطوة واحدة حان وقتها
        [two] خطوتان حان وقتهما
        [few] { $due } خطوات حان وقتها
       *[other] { $due } خطوة حان وقتها
    }
track-none = لا شيء مطلوب منكم الآن. عندما تبدأ قائمة خطوات لكم، تظهر هنا. يعرض `/event list` ما هو مبرمج.
track-settled-done = تمت: { $text }
track-settled-skipped = تم تخطيها: { $text }
track-settled-several = { $number ->
        [two] أُنهيت خطوتان.
        [few] أُنهيت { $number } خطوات.
       *[other] أُنهيت { $number } خطوة.
    }
track-finished = كانت هذه آخر خطوة من **{ $title }**. شكرًا لكم!
track-stop-preview = هل تنتهي **{ $title }** من أجل { $who } هنا؟ لن يقال عنها شيء بعد ذلك؛ وما تم يبقى.
track-started = بدأت **{ $title }** من أجل { $who }. كل من له خطوة يسمع مني عندما يحين وقتها.
track-started-already = **{ $title }** جارية من أجل { $who } بالفعل؛ لم يتغير شيء.
track-steps = { $steps ->
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $steps } خطوات
       *[other] { $steps } خطوة
    }
track-choose-playbook = اختيار قائمة خطوات…
track-which-playbook = ماذا يبدأ من أجل { $who }؟
track-told-newcomer = **{ $title }**: هذا لكم الآن. خذوه كما يناسبكم.
track-told-buddy = أنتم ترافقون { $who } (**{ $title }**). حان وقت:
track-told-connector = **{ $title }**، { $who }: هذا لكم ولغيركم ممن لهم دور connector. يكفي أن يقوم به شخص واحد منكم.
track-needs-buddy = لا أحد يرافق { $who } بعد: `/onboard buddy` يجد من يفعل.
track-stuck = **{ $title }**: قد تنفع { $who } يد عون. هذا مفتوح منذ مدة، ولن أسأل من جديد:
track-stuck-closed = **{ $title }**، { $who }: لا أستطيع الكتابة إلى من ينتظره هذا، لأن الرسائل المباشرة مغلقة أمامي. قد تنفع كلمة في القناة:
track-more = عندي لكم اليوم خطوات تخص أشخاصًا أو فروعًا أكثر مما أكتب عنه واحدًا واحدًا. يعرض زر *خطواتي* ما هو لكم، و*اللوحة* من تنفعه كلمة أولًا.

button-track-done = تمت
button-track-skip = تخطّي
button-track-all = كل الخطوات
button-track-look = عرض
button-track-pause = إيقاف مؤقت
button-track-resume = استئناف
button-track-stop = إيقاف
button-my-steps = خطواتي
button-pace-keep = كما هو الآن
button-pace-less = أقل
button-pace-pause = إيقاف مؤقت

what-step = خطوة
what-playbook = قائمة خطوات
alert-track-more = في قوائم أخرى خطوات مفتوحة، وقد أخبرت كل من أستطيع إخباره. لا أسمّيها واحدة واحدة: يعرضها كلها `/onboard board`، والأطول انتظارًا أولًا.
alert-track-stuck = في **{ $title }** ({ $name }) خطوات مفتوحة، وقد أخبرت كل من أستطيع إخباره. قد تنفع كلمة منكم: `/onboard board` يعرضها.
effect-track-more = خبر أن خطوات أخرى حان وقتها
effect-track-told = خطوات حان وقتها من قائمة
effect-track-stuck = كلمة عن خطوات بقيت مفتوحة
effect-track-wake = النظر في قائمة خطوات جارية

refusal-track-gone = لم تعد هذه الخطوات موجودة، أو لا يحق لكم رؤيتها. يعرض `/onboard mine` ما هو مطلوب منكم.
refusal-track-over = { $status ->
        [done] اكتمل هذا من قبل.
       *[other] أُوقف هذا من قبل.
    } يعرض `/onboard mine` ما هو جارٍ.
refusal-not-your-step = هذه الخطوة { $owner ->
        [newcomer] لمن تخصه القائمة
        [buddy] لمن يرافق (buddy)
       *[other] لمن لهم دور connector
    }، فأتركها لهم. يعرض `/onboard mine` خطواتكم.
refusal-step-settled = أُنهيت هذه من قبل، ولم يبق ما يُفعل. يعرض `/onboard mine` ما هو مفتوح.
refusal-not-in-chapter = لا ينتمي **{ $member }** إلى أي فرع من فروعكم بعد. بعد الانضمام إلى أحدها يمكنكم بدء قائمة خطوات من أجله.
refusal-playbook-needs = { $missing ->
        [event] قائمة الخطوات هذه لفعالية: حدّدوها في خيار `event`.
       *[other] قائمة الخطوات هذه لفرع: حدّدوه في خيار `chapter`.
    }
refusal-not-for-bots = لا خطوات أولى للبوت. اختاروا شخصًا.
