## أجوبة من الدليل، ومن خطوات كل شخص، والقرارات والمشاريع والشركاء واللوحة والمجلة

answer-open = فتح واحد…
answer-passages = **من الدليل**
answer-passage = **{ $title }**{ $at ->
        [none] {""}
       *[other] {" "}({ $at })
    }{ $stale ->
        [yes] {" "}— لم يؤكد أحد مؤخرًا أن هذا ما زال صحيحًا
       *[no] {""}
    }
answer-track = **{ $title }**: الخطوات المنجزة { $settled } من { $all }.
answer-track-none = لا شيء منها مطلوب منكم الآن.

answer-decisions = **ما يتقرر الآن**
answer-decision = { $title } — { $stopped ->
        [yes] أوقفه اعتراض
       *[no] ينتهي { $closes }
    }
answer-decision-on-summit = **{ $title }**
answer-decision-on-matter = **{ $title }**
answer-decision-on-compost = **{ $title }**
answer-decision-on-founding = فرع سيبدأ: **{ $title }**
answer-decision-on-connector = دور connector جديد: **{ $title }**
answer-decision-waits = ينتظركم
answer-decisions-show = `/decide show` يفتح واحدًا، مع *تأييد* و*سؤال* و*اعتراض*.
answer-decisions-more = هناك المزيد: `/decide list` يعرضها كلها، و`/decide show` يفتح واحدًا.
answer-decisions-none = لا شيء يتقرر الآن ولكم دور فيه. `/decide list` يعرض أيضًا ما تقرر.
answer-decisions-public = ما يتقرر يراه من يقررونه، لذلك لا أقوله هنا. `/ask` أو `/decide list` يعرض لكم ما يخصكم.

answer-no-project =
    { $about ->
        [none] لا أعرف مشروعًا يمكنكم رؤيته.
       *[other] لا أعرف مشروعًا يمكنكم رؤيته عن { $about }. `/project list` يعرض المشاريع الأخرى.
    }
answer-no-partner =
    { $about ->
        [none] لا أعرف شريكًا بعد.
       *[other] لا أعرف شريكًا مطابقًا: { $about }. `/partner find` يعرض الشركاء الآخرين.
    }
answer-no-offer =
    { $about ->
        [none] لا عروض على اللوحة الآن. للبدء: `/board offer`.
       *[other] لا أحد يعرض هذا على اللوحة الآن: { $about }. `/board need` يقول إنكم تبحثون عنه.
    }
answer-no-need =
    { $about ->
        [none] لا طلبات على اللوحة الآن. `/board need` يقول عمّا تبحثون.
       *[other] لا أحد يطلب هذا على اللوحة الآن: { $about }. `/board offer` يقول إنه عندكم.
    }
answer-no-challenge =
    { $about ->
        [none] لا يوجد تحدٍّ مفتوح الآن. `/board challenge` يبدأ واحدًا.
       *[other] لا يوجد تحدٍّ مفتوح الآن عن { $about }. `/board challenge` يبدأ واحدًا.
    }
answer-no-board =
    { $about ->
        [none] اللوحة فارغة الآن. `/board offer` و`/board need` يملآنها.
       *[other] لا شيء على اللوحة الآن عن { $about }. `/board offer` و`/board need` يملآنها.
    }
answer-no-article =
    { $about ->
        [none] لا أعرف مقالًا في المجلة بعد.
       *[other] لا أعرف مقالًا عن { $about }. `/magazine latest` يعرض الأحدث.
    }
answer-board =
    { $about ->
        [none] **على اللوحة**
       *[other] **على اللوحة** — { $about }
    }
answer-board-offer = عرض من { $who }: { $text }
answer-board-need = طلب من { $who }: { $text }
answer-board-challenge = تحدٍّ ليوم { $when }، من { $who }: { $text }
answer-board-more = هناك المزيد: `/board list` يعرضها كلها.
answer-board-show = تجدونها في `/board list` مع طريقة الجواب.
answer-projects =
    { $about ->
        [none] **المشاريع**
       *[other] **المشاريع** — { $about }
    }
answer-project = **{ $name }**، جاء به { $who }
answer-projects-show = لمعرفة المزيد عن مشروع: `/project show`.
answer-partners =
    { $about ->
        [none] **الشركاء**
       *[other] **الشركاء** — { $about }
    }
answer-partner-recorded = سُجّل في { $at }
answer-partner-ended = حتى { $year }
answer-partners-owed = مصدر البيانات: { $owed }
answer-partners-more = هناك المزيد: `/partner find` يعرضهم كلهم.
answer-articles =
    { $about ->
        [none] **من المجلة**
       *[other] **من المجلة** — { $about }
    }
answer-articles-more = المزيد في `/magazine latest`.
answer-writing = **من الفكرة إلى المقال**
    1. اكتبوا في جملة أو جملتين عمّ يتحدث ولمن: `/magazine idea`.
    2. من يعتني بالمجلة يقول إن كان مناسبًا، ومتى يُنتظر.
    3. اكتبوا مسودة يمكن لغيركم التعليق عليها، واجعلوا شخصًا واحدًا يقرؤها كاملة.
    4. عندما يُنشر، أعلن عنه مرة واحدة، ويظهر في `/magazine latest`.
    كل شيء عن هذا الطريق في `/magazine write`.
answer-writing-editors = من يمكن سؤاله: { $people }.
answer-writing-homes = يظهر هنا: { $homes }

answer-example-project-find = ما المشاريع التي تعمل على المياه؟
answer-example-partner-find = من هم شركاؤنا في برلين؟
answer-example-board-list = من يعرض قاعة؟
answer-example-magazine-latest = ما الجديد في المجلة؟
answer-example-magazine-write = كيف أنشر مقالا؟
answer-example-decision-list = ما القرارات المطروحة الآن؟

source-handbook = من دليل الشبكة، { $at }
source-decisions = من قرارات الشبكة، { $at }
source-projects = من بطاقات المشاريع، { $at }
source-partners = من قائمة الشركاء، { $at }
source-board = من اللوحة، { $at }
source-magazine = من المجلة، { $at }
