## أجوبة الأسئلة

field-question = السؤال

answer-events =
    { $about ->
        [none] **ما الذي يجري**
       *[other] **ما الذي يجري** — { $about }
    }
answer-events-mine =
    { $about ->
        [none] **فعالياتكم**
       *[other] **فعالياتكم** — { $about }
    }
answer-events-away =
    { $place ->
        [none] لا شيء في المكان نفسه؛ الأقرب هو **{ $chapter }**، على بعد نحو { $km } كم:
       *[other] لا شيء في { $place } نفسها؛ الأقرب هو **{ $chapter }**، على بعد نحو { $km } كم:
    }
answer-event-again = { $event } · وفي مواعيد أخرى لاحقًا
answer-events-more = هناك المزيد: `/event list` يعرضها كلها.
answer-no-events =
    { $about ->
        [none] لا توجد فعالية مبرمجة يمكنكم رؤيتها.
       *[other] لم أجد أي فعالية عن { $about }.
    }
answer-no-events-mine = لا توجد فعالية مطابقة بين التي أجبتم عنها.
answer-no-events-soonest = الأقرب إلى ما تطلبون: { $event }
answer-no-events-near = أقرب فرع هو **{ $chapter }**، على بعد نحو { $km } كم؛ `/chapter show` يبيّن مع من يمكن الحديث.
answer-no-events-here = `/chapter show` يبيّن مع من يمكن الحديث في **{ $chapter }**.

answer-people =
    { $about ->
        [none] **أشخاص فتحوا ملفاتهم**
       *[other] **أشخاص فتحوا ملفاتهم** — { $about }
    }
answer-people-more = هناك المزيد: ضيّقوا البحث بـ `/member find`.
answer-nobody =
    { $about ->
        [none] لم يفتح لكم أحد ملفه بعد.
       *[other] لم يفتح لكم أحد هذا الأمر: { $about }. ربما هناك من يفضّل الاحتفاظ به لنفسه.
    }
answer-near = **أقرب الفروع إلى { $place }**
answer-near-missing = لا يوجد فرع في { $place } بعد؛ `/chapter start` يبدأ واحدًا. أقرب الفروع:
answer-near-none = لا يوجد فرع في { $place }، ولم يخبرني أي فرع قريب بمكانه. `/chapter list` يعرض الفروع كلها.
answer-near-line = **{ $chapter }** ({ $where }) — على بعد نحو { $km } كم
answer-near-here = **{ $chapter }** ({ $where }) — في المكان نفسه
answer-near-join = للانضمام `/chapter join`، ولمعرفة المزيد `/chapter show`.
answer-chapter = **{ $chapter }** ({ $where }) — { $status }، { $people ->
        [0] بلا أعضاء بعد
        [one] عضو واحد
        [two] عضوان
        [few] { $people } أعضاء
        [many] { $people } عضوًا
       *[other] { $people } عضو
    }
answer-chapter-channel = مكان اللقاء: { $channel }.
answer-chapter-soonest = القادم: { $event }
answer-chapter-join = للانضمام: `/chapter join`.
answer-chapter-over = يمكن قراءة أرشيفه، لكن لم يعد الانضمام إليه ممكنًا. `/chapter near` يعرض أقرب فرع حيّ.
answer-chapters = { $total ->
        [0] لا أعرف فرعًا حيًّا هناك.
        [one] **فرع واحد**
        [two] **فرعان**
        [few] **{ $total } فروع**
        [many] **{ $total } فرعًا**
       *[other] **{ $total } فرع**
    }
answer-chapters-about = { $total ->
        [0] لا أعرف فرعًا حيًّا مطابقًا: { $about }.
        [one] **فرع واحد** — { $about }
        [two] **فرعان** — { $about }
        [few] **{ $total } فروع** — { $about }
        [many] **{ $total } فرعًا** — { $about }
       *[other] **{ $total } فرع** — { $about }
    }
answer-chapters-line = **{ $chapter }** ({ $where }) — { $status }
answer-chapters-more = … والباقي { $left }: `/chapter list` يعرضها كلها.
answer-count =
    { $about ->
        [none] في الشبكة كلها
       *[other] { $about }
    }: { $living ->
        [0] لا يوجد فرع حيّ الآن.
        [one] يوجد فرع حيّ واحد الآن.
        [two] يوجد فرعان حيّان الآن، عدد النشطة منهما { $active }.
        [few] توجد { $living } فروع حيّة الآن، عدد النشطة منها { $active }.
        [many] يوجد { $living } فرعًا حيًّا الآن، عدد النشطة منها { $active }.
       *[other] يوجد { $living } فرع حيّ الآن، عدد النشطة منها { $active }.
    }
answer-connectors = ينشّط **{ $chapter }**: { $people }.
answer-connectors-km = أقرب فرع هو **{ $chapter }**، على بعد نحو { $km } كم. ينشّطه: { $people }.
answer-connectors-none = ليس في **{ $chapter }** أي connector حاليًا. { $steward ->
        [none] اسألوا فريق steward، أو من يدير هذا الخادم.
       *[other] اسألوا { $steward }.
    }
answer-connectors-none-km = أقرب فرع هو **{ $chapter }**، على بعد نحو { $km } كم. ليس فيه أي connector حاليًا. { $steward ->
        [none] اسألوا فريق steward، أو من يدير هذا الخادم.
       *[other] اسألوا { $steward }.
    }
answer-connectors-unknown = أخبروني عن أي فرع أو مدينة تسألون، مثلًا «من هو الكونكتور في ليون؟». { $steward ->
        [none] ويمكن لفريق steward في الشبكة أن يساعد أيضًا.
       *[other] ويمكن أن تجدوا المساعدة أيضًا عند { $steward }.
    }
answer-connectors-nowhere = لا أعرف فرعًا قرب { $place }. `/chapter list` يبيّن أين توجد الفروع.
answer-ask-connectors = يمكنكم سؤال من ينشّط **{ $chapter }**: { $people }.
answer-ask-steward = يمكنكم سؤال { $steward }.
answer-ask-anyone = يمكنكم السؤال في إحدى قنوات هذا الخادم.

answer-step-language = أولًا، اختاروا اللغة التي أكلمكم بها: `/profile language`. ثم اسألوني من جديد، وسأريكم الخطوة التالية.
answer-step-city = بعد ذلك، أخبروني بمدينتكم عبر `/profile edit`. لا يراها أحد دون موافقتكم، وبها أستطيع أن أريكم ما هو قريب.
answer-step-chapter =
    { $chapter ->
        [none] بعد ذلك، ابحثوا عن فرع: `/chapter near` يعرض الأقرب، و`/chapter join` للانضمام، و`/chapter start` لبدء فرع حيث لا يوجد.
       *[other] بعد ذلك، انضموا إلى فرع. الأقرب إليكم هو **{ $chapter }**، على بعد نحو { $km } كم: `/chapter join`.
    }
answer-step-interests = بعد ذلك، اكتبوا ما يهمكم عبر `/profile edit`، واختاروا من يراه عبر `/profile visibility`. هكذا يجد الناس بعضهم بعضًا هنا.
answer-step-event =
    { $event ->
        [none] بعد ذلك، احضروا فعالية أولى. لا شيء مبرمج بعد؛ سيظهر في `/event list`.
       *[other] بعد ذلك، احضروا فعالية أولى، مثل { $event }. `/event join` يحجز لكم مكانًا.
    }
answer-step-done = أتممتم كل الخطوات الأولى. `/onboard mine` يبيّن ما بقي لكم غير ذلك، و`/event list` ما الذي يجري.
answer-steps = **الخطوات الأولى**
answer-steps-all = **الخطوات الأولى لكل من وصل حديثًا**
    1. `/profile language`: اللغة التي أكلمكم بها
    2. `/profile edit`: مدينتكم وما يهمكم؛ لا يراه أحد دون موافقتكم
    3. `/chapter near` و`/chapter join`: فرع
    4. `/event list` و`/event join`: فعالية أولى
    المزيد في `/help`، وخطواتكم أنتم في `/onboard mine`.
step-language = اللغة
step-city = المدينة
step-chapter = فرع
step-interests = الاهتمامات
step-event = فعالية أولى

answer-to-ask =
    { $about ->
        [none] هذا سؤال للناس أكثر مما هو لي.
       *[other] هذا سؤال للناس أكثر مما هو لي. قد تجدون رأيًا عند هؤلاء في { $about }:
    }
answer-to-ask-nobody = هذا سؤال للناس أكثر مما هو لي، ولم يفتح لكم أحد ملفًا يتحدث عنه.
answer-where-from = من أين؟ اذكروا مدينة («قرب ليون»)، أو أخبروني بمدينتكم عبر `/profile edit`؛ لا يراها أحد دون موافقتكم.
answer-only-you = هذا يخصكم وحدكم، لذلك لا أجيب عنه هنا. اسألوني بـ `/ask`: لن يرى الجواب أحد غيركم.
answer-greeting = مرحبًا! اسألوني ما الذي يجري، أو من يعرف عن موضوع ما، أو أين أقرب فرع. `/help` يبيّن ما أستطيع غير ذلك.
answer-thanks = بكل سرور!
answer-declined-private = لا أعطي معلومات خاصة عن الناس. `/member show` يعرض ما فتحه كل شخص بنفسه؛ وألطف طريقة هي الكتابة إليه.
answer-declined-injection = أجيب فقط عن الأسئلة حول فعاليات الشبكة وناسها وفروعها، وفقط بما يحق لكم رؤيته. `/help` يعطي أمثلة.
answer-declined-off-topic = هذا خارج ما أعرفه: أعرف فعاليات { $network } وناسها وفروعها. جرّبوا مثلًا «ماذا يوجد في نهاية هذا الأسبوع؟».
answer-unknown = لم أفهم ذلك، وأفضّل قوله على التخمين. جرّبوا مثلًا «{ $example }». `/help` يبيّن ما أستطيع.
answer-example-none = ماذا يوجد في نهاية هذا الأسبوع؟
answer-example-event-list = ماذا يوجد في ليون في نهاية هذا الأسبوع؟
answer-example-member-find = من يعرف عن الكومبوست في ليون؟
answer-example-chapter-near = أين أقرب فرع؟
answer-example-chapter-show = حدثني عن فرع ليون
answer-example-chapter-count = كم عدد الفروع في أوروبا؟
answer-example-chapter-list = ما هي الفروع الموجودة في فرنسا؟
answer-example-chapter-connector = من هو الكونكتور في ليون؟
answer-steps-mine = في `/onboard mine` كل خطواتكم، والأزرار لإتمامها.
answer-example-onboarding-next-step = من أين أبدأ؟
answer-example-onboarding-progress = ما هي الخطوات الباقية لي؟
answer-example-role-become = كيف أصبح كونكتور؟
answer-example-handbook-lookup = ما هي قيمنا؟
answer-example-connector-handover = كيف أسلم فرعي؟
answer-example-question-ask = كيف تجد الفروع الأخرى التمويل؟
answer-example-help = كيف أنشئ فعالية؟
answer-short = اسألوني شيئًا عن الشبكة، مثلًا «ماذا يوجد في ليون في نهاية هذا الأسبوع؟» أو «من يعرف عن الكومبوست؟» أو «من أين أبدأ؟». `/help` يعرض المزيد.
answer-shared = سؤال من { $person }: «{ $question }»
answer-network = في **{ $network }**، حيث كنتم آخر مرة:

source-calendar = من تقويم الشبكة، { $at }
source-profiles = من ملفات فتحها أصحابها، { $at }
source-chapters = من قائمة فروع الشبكة، { $at }
source-yours = مما أخبرتموني به، { $at }؛ لا يراه أحد غيركم
source-practice = من الممارسة المرفقة مع هذا البوت؛ قد تكون لدى { $network } ممارستها الخاصة، اسألوا أي connector

region-africa = أفريقيا
region-asia = آسيا
region-brittany = بريتاني
region-europe = أوروبا
region-latin-america = أمريكا اللاتينية
region-mediterranean = البحر المتوسط
region-middle-east = الشرق الأوسط
region-north-africa = شمال أفريقيا
region-north-america = أمريكا الشمالية
region-oceania = أوقيانوسيا
region-scandinavia = إسكندنافيا
region-south-america = أمريكا الجنوبية
region-west-africa = غرب أفريقيا
chapter-stage-seed = بذرة
chapter-stage-forming = قيد التكوين
chapter-stage-active = نشط
chapter-stage-dormant = ساكن
chapter-stage-composted = انتهى وصار سمادًا
chapter-everywhere = في كل مكان
button-share = مشاركة

refusal-answer-gone = تمت مشاركة هذا الجواب من قبل، أو مضى عليه أكثر من يوم. اسألوا من جديد لمشاركته.
refusal-nowhere-known = لم ألتقِ بكم في أي شبكة بعد. جرّبوا أحد أوامري في الخادم الذي يجمعنا، مثل `/help`، ثم اكتبوا لي من جديد.
