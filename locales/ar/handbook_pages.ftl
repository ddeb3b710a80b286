## البحث عن الصفحات وقراءتها

handbook-search-title = الدليل عن «{ $query }»
handbook-search-none = لا أجد في الدليل شيئًا عن «{ $query }». جرّبوا كلمة أخرى، أو انظروا في كل الصفحات بـ `/handbook list`؛ ويمكن لمن له دور connector كتابة الصفحة الناقصة بـ `/handbook add`.
handbook-open = فتح صفحة
handbook-as-of = بتاريخ { $date }
handbook-confirmed-on = تم تأكيدها في { $date }
handbook-kept-by = يعتني بها { $person }
handbook-inner = لمن لهم دور connector أو steward فقط
handbook-stale = ⚠ لم يؤكدها أحد منذ زمن
handbook-from-written = كُتبت هنا
handbook-from-folder = من مجلد الشبكة
handbook-from-site = من موقع نتابعه
handbook-from-lessons = ما تعلمه فرع انتهى
handbook-from-practice = جاءت مع البوت
handbook-list = { $number ->
        [0] ليست في **الدليل** صفحة خاصة بنا بعد. يمكن لمن له دور connector أن يبدأ بـ `/handbook add`.
        [one] في **الدليل** صفحة واحدة:
        [two] في **الدليل** صفحتان:
        [few] في **الدليل** { $number } صفحات:
       *[other] في **الدليل** { $number } صفحة:
    }
handbook-list-practice = إلى أن نكتب صفحاتنا، هذه الصفحات جاءت مع البوت:
handbook-look = قراءة الصفحة

## الكتابة

handbook-form = صفحة من الدليل
handbook-form-edit = تغيير هذه الصفحة
handbook-label-title = العنوان
handbook-label-text = النص (Markdown)
handbook-label-language = اللغة
handbook-label-audience = من يقرؤها
handbook-label-replaces = هل تحل محل صفحة من البوت؟
handbook-audience-network = كل من في الشبكة
handbook-audience-connectors = من لهم دور connector أو steward فقط
handbook-replaces-none = لا، هي صفحة مستقلة
handbook-practice-values = القيم
handbook-practice-roles = من يفعل ماذا
handbook-practice-decisions = كيف نقرر
handbook-practice-becoming = كيف تصبحون connector
handbook-practice-terms = كم يدوم الدور
handbook-practice-founding = كيف يبدأ فرع
handbook-practice-composting = كيف ينتهي فرع
handbook-practice-privacy = ما يراه الآخرون منكم
handbook-added = **{ $title }** في الدليل. أنتم من يعتني بها: مرتين في السنة أسألكم إن كانت ما زالت صحيحة.
handbook-edited = تغيّرت **{ $title }**، وتُعد مؤكدة بتاريخ اليوم.
handbook-confirmed = شكرًا. ما زال هذا صحيحًا ({ $titles })، والتأكيد من { $person }.
handbook-removing = هل تُزال **{ $title }**؟ لا يُحفظ نصها.
handbook-removing-elsewhere = هل تُزال **{ $title }**؟ تبقى حيث كُتبت، ولا أعيدها إلى الدليل.
handbook-removed = لم تعد **{ $title }** في الدليل.
handbook-kept = لم يُزل شيء.
handbook-handing = من يعتني بـ **{ $title }** من الآن؟ يصل الخبر مني إلى من تختارونه.
handbook-heir = اختيار الشخص
handbook-heir-other = connector آخر، بالاسم
handbook-to-stewards = فريق steward معًا
handbook-to-me = أنا
handbook-handed = { $who ->
        [none] يعتني فريق steward معًا بـ **{ $title }** من الآن.
       *[other] يعتني { $who } بـ **{ $title }** من الآن، والخبر يصل مني.
    }

button-handbook-true = ما زالت صحيحة
button-handbook-remove = إزالة
button-handbook-hand = تسليم

## السؤال إن كانت الصفحات ما زالت صحيحة

handbook-stale-own = { $number ->
        [one] تعتنون بصفحة في الدليل لم يؤكدها أحد منذ زمن. هل ما زالت صحيحة؟
        [two] تعتنون بصفحتين في الدليل لم يؤكدهما أحد منذ زمن. هل ما زالتا صحيحتين؟
        [few] تعتنون بـ { $number } صفحات في الدليل لم يؤكدها أحد منذ زمن. هل ما زالت صحيحة؟
       *[other] تعتنون بـ { $number } صفحة في الدليل لم يؤكدها أحد منذ زمن. هل ما زالت صحيحة؟
    }
handbook-stale-stewards = { $number ->
        [one] في الدليل صفحة لم تؤكد منذ زمن، ولا أجد من أسأله عنها. هل ما زالت صحيحة؟
        [two] في الدليل صفحتان لم تؤكدا منذ زمن، ولا أجد من أسأله عنهما. هل ما زالتا صحيحتين؟
        [few] في الدليل { $number } صفحات لم تؤكد منذ زمن، ولا أجد من أسأله عنها. هل ما زالت صحيحة؟
       *[other] في الدليل { $number } صفحة لم تؤكد منذ زمن، ولا أجد من أسأله عنها. هل ما زالت صحيحة؟
    }
handbook-stale-line = **{ $title }**، آخر تأكيد { $confirmed }
handbook-review-choose = النظر في صفحة
handbook-review = **{ $title }** · نص { $changed } · آخر تأكيد { $confirmed }
handbook-handed-you = { $by ->
        [none] سُلّمت إليكم صفحة من الدليل: من الآن أنتم من يعتني بها. إن لم يناسبكم ذلك، سلّموها إلى غيركم أو إلى فريق steward.
       *[other] سلّم إليكم **{ $by }** صفحة من الدليل: من الآن أنتم من يعتني بها. إن لم يناسبكم ذلك، سلّموها إلى غيركم أو إلى فريق steward.
    }

## المواقع التي تُتابع

handbook-sites = مواقع نتابعها
handbook-site-preview = { $number ->
        [one] في **{ $host }** صفحة واحدة للقراءة. لم يحدث شيء بعد؛ هذا ما يجلبه زر *تأكيد*:
        [two] في **{ $host }** صفحتان للقراءة. لم يحدث شيء بعد؛ هذا ما يجلبه زر *تأكيد*:
        [few] في **{ $host }** { $number } صفحات للقراءة. لم يحدث شيء بعد؛ هذا ما يجلبه زر *تأكيد*:
       *[other] في **{ $host }** { $number } صفحة للقراءة. لم يحدث شيء بعد؛ هذا ما يجلبه زر *تأكيد*:
    }
handbook-site-page = { $title } ({ $size ->
        [one] حرف واحد
        [two] حرفان
        [few] { $size } أحرف
        [many] { $size } حرفًا
       *[other] { $size } حرف
    })
handbook-site-others = { $number ->
        [one] … وصفحة أخرى
        [two] … وصفحتان أخريان
        [few] … و{ $number } صفحات أخرى
       *[other] … و{ $number } صفحة أخرى
    }
handbook-site-more = هناك صفحات أكثر مما أقرؤه من موقع واحد: الأقرب إلى بدايته تأتي أولًا.
handbook-site-inner = لا يقرؤها إلا من لهم دور connector أو steward.
handbook-site-will = بعد *تأكيد* أنظر هناك مرة في الأسبوع: ما يتغير هناك يتغير هنا.
handbook-site-discarded = لم يُؤخذ شيء.
handbook-site-taken = **{ $name }**: { $added ->
        [0] لا جديد
        [one] صفحة جديدة
        [two] صفحتان جديدتان
        [few] { $added } صفحات جديدة
       *[other] { $added } صفحة جديدة
    }، { $changed ->
        [0] لم يتغير شيء
        [one] تغيّرت صفحة واحدة
        [two] تغيّرت صفحتان
        [few] تغيّرت { $changed } صفحات
       *[other] تغيّرت { $changed } صفحة
    }، { $gone ->
        [0] لم يزل شيء
        [one] زالت صفحة واحدة
        [two] زالت صفحتان
        [few] زالت { $gone } صفحات
       *[other] زالت { $gone } صفحة
    }. أنظر من جديد بعد أسبوع؛ وفي `/handbook list` يمكن لمن لهم دور steward النظر قبل ذلك، أو الإيقاف.
handbook-site-held = { $number ->
        [one] صفحة واحدة لم تعد هناك. تبقى في الدليل إلى أن تقرروا.
        [two] صفحتان لم تعودا هناك. تبقيان في الدليل إلى أن تقرروا.
        [few] { $number } صفحات لم تعد هناك. تبقى في الدليل إلى أن تقرروا.
       *[other] { $number } صفحة لم تعد هناك. تبقى في الدليل إلى أن تقرروا.
    }
handbook-site-card = **{ $name }** ({ $host }) · { $pages ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
       *[other] { $pages } صفحة
    } · آخر نظرة { $checked } · { $state ->
        [held] { $held ->
            [one] صفحة واحدة تنتظر قراركم
            [two] صفحتان تنتظران قراركم
            [few] { $held } صفحات تنتظر قراركم
           *[other] { $held } صفحة تنتظر قراركم
        }
        [failing] لم أستطع قراءته في المرة الأخيرة، وأحاول من جديد
       *[fine] كل شيء على ما يرام
    }
handbook-site-asked-held = { $number ->
        [one] **صفحة واحدة** من الصفحات التي أعرفها من **{ $name }** ({ $host })، وعددها { $pages }، لم تعد هناك: { $titles }.
       *[other] **{ $number }** من الصفحات التي أعرفها من **{ $name }** ({ $host })، وعددها { $pages }، لم تعد هناك، ومنها: { $titles }.
    } قد يكون ذلك سهوًا عندهم، فلم أُزل شيئًا. هل تُزال من الدليل؟
handbook-site-asked-failing = لم أستطع قراءة **{ $name }** ({ $host }) منذ أسبوعين. { $pages ->
        [one] تبقى صفحته
       *[other] تبقى صفحاته ({ $pages })
    } في الدليل كما كانت. هل أواصل المحاولة؟
handbook-site-removed = { $number ->
        [one] صفحة واحدة من **{ $name }** لم تعد في الدليل.
        [two] صفحتان من **{ $name }** لم تعودا في الدليل.
        [few] { $number } صفحات من **{ $name }** لم تعد في الدليل.
       *[other] { $number } صفحة من **{ $name }** لم تعد في الدليل.
    }
handbook-site-spared = { $number ->
        [one] تبقى صفحة واحدة، مع أنها لم تعد في **{ $name }**.
        [two] تبقى صفحتان، مع أنهما لم تعودا في **{ $name }**.
        [few] تبقى { $number } صفحات، مع أنها لم تعد في **{ $name }**.
       *[other] تبقى { $number } صفحة، مع أنها لم تعد في **{ $name }**.
    }
handbook-site-stopped = لم يعد **{ $name }** يُتابع. { $pages ->
        [one] تبقى صفحته في الدليل كما هي.
       *[other] تبقى صفحاته ({ $pages }) في الدليل كما هي.
    }
handbook-site-dropping = هل أتوقف عن متابعة **{ $name }** وأُزيل { $pages ->
        [one] صفحته
       *[other] صفحاته ({ $pages })
    }؟
handbook-site-dropped = لم يعد **{ $name }** يُتابع، و{ $pages ->
        [one] أُزيلت صفحته من الدليل.
       *[other] أُزيلت صفحاته ({ $pages }) من الدليل.
    }
handbook-site-trying = شكرًا. أواصل محاولة قراءة **{ $name }**، وأسأل من جديد إن بقي صامتًا أسبوعين آخرين.

button-handbook-check = النظر الآن
button-handbook-drop = إيقاف وإزالة صفحاته

effect-handbook-follow = النظر في موقع يتابعه الدليل
effect-handbook-handed = خبر أن صفحة سُلّمت
effect-handbook-round = النظر في صفحات لم يؤكدها أحد
effect-handbook-site = سؤال عن موقع يتابعه الدليل
effect-handbook-stale = السؤال إن كانت الصفحات ما زالت صحيحة

## اعتذارات

what-handbook-page = صفحة
field-page = الصفحة
refusal-page-gone = لم تعد هذه الصفحة في الدليل، أو ليست مفتوحة لكم. يعرض `/handbook list` ما فيه.
refusal-handbook-for-connectors = يضيف الصفحات من لهم دور connector أو steward. قولوا لهم ما ينقص: يبيّن `/chapter show` من هم.
refusal-page-not-yours = { $steward ->
        [none] يعتني فريق steward معًا بـ **{ $title }**: اطلبوا تغييرها من أحدهم.
       *[other] يعتني **{ $steward }** بـ **{ $title }**: اطلبوا تغييرها هناك، أو من فريق steward.
    }
refusal-page-elsewhere = { $url ->
        [none] **{ $title }** ملف في مجلد الشبكة: غيّروه هناك، ثم أدخلوا المجلد من جديد.
       *[other] كُتبت **{ $title }** في مكان آخر: غيّروها هناك ({ $url })، وأتبع التغيير خلال أسبوع.
    }
refusal-page-long = طول **{ $title }** أكثر من { $limit } بعدد الأحرف، وهذا أكثر مما يسعه نموذج. أعطوني النص الجديد في ملف: في `/handbook edit` خيار `file`.
refusal-practice-taken = تحل **{ $title }** محل تلك الصفحة من البوت بالفعل، باللغة نفسها. غيّروا تلك، أو اختاروا صفحة مستقلة.
refusal-handbook-full = عدد صفحات الدليل { $most }، وهو الحد الأقصى. أزيلوا ما لا يحتاجه أحد، ثم حاولوا من جديد.
refusal-page-file-refused = { $reason ->
        [kind] أقرأ ملفات Markdown (`.md`)؛ ويبدو **{ $name }** شيئًا آخر.
        [large] حجم **{ $name }** أكثر من { $kilobytes } KB، وهذا أكثر مما تسعه صفحة.
        [empty] لا نص في **{ $name }**.
       *[text] لا نص أستطيع قراءته في **{ $name }** (أقرأ UTF-8، وحتى 60,000 حرف).
    }
refusal-site-empty = لا أجد في ذلك العنوان من **{ $host }** صفحة فيها نص. أعطوني العنوان الذي يبدأ فيه الدليل، كما يعرضه متصفحكم.
refusal-site-closed = يطلب **{ $host }** من الآلات ألا تقرأ ذلك العنوان، فلا أقرؤه. ويمكن لمن يعتني بالموقع أن يسمح بذلك في `robots.txt`.
refusal-too-many-sites = عدد المواقع التي تُتابع { $most }، وهو الحد الأقصى. أوقفوا أحدها في `/handbook list`، ثم حاولوا من جديد.
refusal-site-stopped = لم يعد هذا الموقع يُتابع.
refusal-site-settled = حُسم هذا: عادت الصفحات، أو قرر أحد من قبل.
