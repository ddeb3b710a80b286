## القمم: مدينة بعد أخرى تستضيف من لهم دور connector

summit-preview-note = القمة لمن لهم دور connector: هم فقط يرونها ويحضرونها. هي للشبكة؛ تترشح المدن لاستضافتها، ويقرر من لهم دور connector.
summit-host = المدينة المضيفة
summit-host-none = لم تُختر بعد: { $bids ->
        [0] لم تترشح أي مدينة حتى الآن.
        [one] مدينة واحدة مترشحة.
        [two] مدينتان مترشحتان.
        [few] { $bids } مدن مترشحة.
       *[other] { $bids } مدينة مترشحة.
    }
summit-deciding = قيد القرار: **{ $title }**.
summit-bids = الترشيحات
summit-past = استضافت من قبل
summit-decided = تقرر معًا
button-bid = ترشيح مدينة
button-unbid = سحب ترشيح
button-unbid-of = سحب { $city }
button-propose-host = اقتراح المدينة المضيفة
button-decision = القرار

bid-which = من أجل أي مدينة؟
bid-which-for = أي مدينة من مدنكم ترشحون لاستضافة **{ $title }**؟
bid-form = ترشيح { $city }
bid-why = لماذا هنا؟
bid-offer = ماذا يمكنكم أن تقدموا؟
bid-hint-why = ماذا تجد القمة في مدينتكم، وماذا تكسب مدينتكم؟
bid-hint-offer = قاعات، أسرّة، وجبات، من يساعدون. اتركوه فارغًا إن كان الوقت مبكرًا.
bid-made = رُشّحت **{ $city }** لاستضافة **{ $title }** ({ $when }). يرى ذلك من لهم دور connector مع الفعالية، وأخبركم بما ينتج عنه.
bid-changed = تغيّر ترشيح **{ $city }** من أجل **{ $title }** ({ $when }).
bid-withdraw = سحب ترشيح من **{ $title }**؟ يفعل الزر ذلك فورًا؛ ويمكن لمدينتكم الترشح من جديد لاحقًا.
bid-withdrawn = لم تعد **{ $city }** مترشحة لـ **{ $title }**. { $ended ->
        [yes] وينتهي القرار المتعلق بذلك.
       *[no] لا يتغير شيء آخر.
    }
bid-chosen = خبر طيب: وافق من لهم دور connector على أن تستضيف **{ $city }** القمة **{ $title }** ({ $when }). أنتم الآن من فريق تنظيمها: يُحدَّد المكان بـ `/event edit`.
bid-thanked = تستضيف **{ $host }** القمة **{ $title }** ({ $when }). شكرًا لأنكم عرضتم **{ $city }**: ترشيحها لموعد آخر مرحب به.

summit-which = أي مدينة؟
summit-choose = أي مدينة تقترحون على من لهم دور connector لاستضافة **{ $title }**؟
summit-close = حتى متى يقرر من لهم دور connector إن كانت **{ $city }** تستضيف **{ $title }**؟ إن لم يعترض أحد إلى ذلك الحين، فهي المضيفة.
summit-close-line = { $days ->
        [one] يوم واحد: { $closes }
        [two] يومان: { $closes }
        [few] { $days } أيام: { $closes }
        [many] { $days } يومًا: { $closes }
       *[other] { $days } يوم: { $closes }
    }
button-days = { $days ->
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
button-other-time = وقت آخر…
summit-close-form = حتى متى؟
summit-close-label = نهاية القرار
summit-close-hint = بعد 5 أيام · 30 يونيو 18:00
summit-recent = للانتباه: استضافت **{ $city }** إحدى القمتين الأخيرتين ({ $when }). ويمكنكم اقتراحها مع ذلك.
summit-preview = هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    يقرر من لهم دور connector إن كانت **{ $city }** تستضيف **{ $title }**، حتى { $closes } ({ $wall }).
summit-proposed = **{ $title }** مفتوح حتى { $closes }. { $where ->
        [none] يجده من لهم دور connector مع الفعالية.
       *[other] يظهر في { $where } بعد لحظات.
    } أخبركم بما يُسأل، وبما يُعترض عليه، وكيف ينتهي.

field-offer = ما تقدمونه

refusal-bid-gone = لم يعد هذا الترشيح قائمًا. يبيّن `/event show` الوضع.
refusal-not-a-summit = **{ $title }** ليست قمة: المدن تترشح للقمم فقط.
refusal-no-city = يدور **{ $chapter }** حول موضوع وليست له مدينة: والقمة تجري في مدينة.
refusal-no-bids = لم تترشح أي مدينة لـ **{ $title }** بعد، فلا شيء يُقترح.
refusal-host-being-decided = يقرر من لهم دور connector الآن من يستضيف **{ $title }**: قرار واحد في كل مرة.
refusal-summit-host = القمة للشبكة كلها. اتركوا `chapter` فارغًا: تترشح المدن، ويقرر من لهم دور connector من يستضيفها.
refusal-summit-audience = **{ $title }** قمة: لا يراها ولا يحضرها إلا من لهم دور connector. اتركوا `audience` فارغًا.
