## مصادر المجلة

magazine-preview = **{ $name }** ({ $host })، اللغة: { $language }. { $articles ->
        [0] لا مقال فيه بعد.
        [one] فيه مقال واحد.
        [two] فيه مقالان. الأحدث:
        [few] فيه { $articles } مقالات. الأحدث:
        [many] فيه { $articles } مقالًا. الأحدث:
       *[other] فيه { $articles } مقال. الأحدث:
    }
magazine-preview-aside = { $number ->
        [one] عنصر واحد ليس له رابط يُفتح، فيُترك.
        [two] عنصران ليس لهما رابط يُفتح، فيُتركان.
        [few] { $number } عناصر ليس لها رابط يُفتح، فتُترك.
        [many] { $number } عنصرًا ليس لها رابط يُفتح، فتُترك.
       *[other] { $number } عنصر ليس لها رابط يُفتح، فتُترك.
    }
magazine-preview-will = بعد تأكيدكم، يُعلن عن كل مقال جديد مرة واحدة في { $channel }. أما ما فيه الآن فيُعد معروفًا ولا يُعلن عنه.
magazine-discarded = حسنًا: لا يُتابع شيء.
magazine-followed = يُتابع **{ $name }** من الآن. يُعلن عن المقالات الجديدة مرة واحدة، وكلها في `/magazine latest`.
magazine-feeds = **تتابع المجلة:**
magazine-feeds-none = لا يُتابع أي مصدر بعد. أعطوني عنوان مصدر، أو عنوان موقع المجلة: `/magazine follow url:`
magazine-feed-line = - **{ $name }** ({ $host })، { $language } ← { $channel }{ $state ->
        [gone] {" "}· زال نهائيًا
        [failing] {" "}· لا أستطيع قراءته الآن
       *[fine] {""}
    }
magazine-feed-open = فتح مصدر
magazine-feed = **{ $name }** ({ $host })
    اللغة: { $language }. يُعلن عنه في { $channel }. نظرتُ فيه { $checked }{ $state ->
        [gone] : زال نهائيًا.
        [failing] : لم أستطع قراءته.
       *[fine] .
    }
magazine-language-none = لا يذكر لغته
magazine-channel-none = دون قناة (اختاروا واحدة بـ `/network settings`)
magazine-checked = نظرتُ في **{ $name }**: { $new ->
        [0] لا جديد.
        [one] مقال واحد جديد{ $told ->
            [0] {" "}عليّ، لكنه أقدم من أن يُعلن عنه.
           *[other] ، ويُعلن عنه.
        }
       *[other] عدد المقالات الجديدة عليّ { $new }، { $told ->
            [0] ولا يُعلن عن أي منها
            [one] ويُعلن عن واحد منها
           *[other] ويُعلن منها عن { $told }
        }.
    }
magazine-stopped = لم يعد **{ $name }** يُتابع. تبقى مقالاته في `/magazine latest`؛ ويتابعه من جديد `/magazine follow`.
magazine-kept = حسنًا: أواصل محاولة قراءة **{ $name }**.
magazine-failing = لم أستطع منذ أسبوع قراءة **{ $name }** ({ $host })، وهو من مصادر المجلة. هل أواصل المحاولة؟
magazine-gone = يقول **{ $host }** إن **{ $name }**، وهو من مصادر المجلة، زال نهائيًا. هل أتوقف عن متابعته؟
magazine-asked-there = يعرضه `/magazine follow` في الخادم، ويوقف متابعته.

button-magazine-check = النظر الآن
button-magazine-latest = أحدث المقالات
button-magazine-read = قراءته
button-magazine-path = كيف نكتب
button-magazine-ideas = الأفكار

## المقالات

magazine-title = مقالات المجلة
magazine-new = جديد المجلة: **{ $title }**
magazine-new-many = جديد المجلة: { $number ->
        [two] مقالان
        [few] { $number } مقالات
        [many] { $number } مقالًا
       *[other] { $number } مقال
    }
magazine-new-more = … والباقي { $number }: `/magazine latest`
magazine-by = بقلم { $author }
magazine-open = فتح مقال
magazine-none = لم أجد مقالًا عن ذلك. `/magazine latest` وحده يعرض أحدث المقالات كلها.
magazine-empty = لا أعرف أي مقال بعد. يتابع فريق steward المجلة بـ `/magazine follow`؛ ويمكن لأي شخص إضافة فكرة بـ `/magazine idea`.

## كيف نكتب

magazine-path = **من الفكرة إلى المقال**
magazine-step-idea = اكتبوا فكرتكم في جملة: `/magazine idea`
magazine-step-write = يضغط صاحبها، أو من له التحرير، على *أنا أكتبه*؛ ويساعدكم من لهم التحرير.
magazine-step-draft = أعطوا رابط المسودة، ليتمكن غيركم من قراءتها.
magazine-step-publish = عندما يظهر في المجلة، أعلن عنه هنا، وأشكركم.
magazine-path-ideas = { $number ->
        [0] لا فكرة تنتظر الآن: فكرتكم ستكون الأولى.
        [one] فكرة واحدة في الطريق.
        [two] فكرتان في الطريق.
        [few] { $number } أفكار في الطريق.
       *[other] { $number } فكرة في الطريق.
    }
magazine-path-homes = تُقرأ المجلة هنا: { $places }.
magazine-editors = { $number ->
        [one] من يمكن سؤاله عن التحرير:
       *[other] من يمكن سؤالهم عن التحرير:
    } { $people }
magazine-editors-none = لا أحد يحرر المجلة بعد: اسألوا فريق steward، وهم من يسمّون من يحرر بـ `/magazine editor`.
magazine-editor = { $who } { $what ->
        [added] من محرري المجلة من الآن.
        [already] من محرري المجلة بالفعل.
        [ended] لم يعد من محرري المجلة. شكرًا على الوقت والعناية.
       *[never] لم يكن من محرري المجلة.
    }

## الأفكار

magazine-ideas = أفكار للمجلة
magazine-ideas-none = لا توجد فكرة من هذا النوع الآن. فكرتكم مرحب بها: `/magazine idea`
magazine-idea-open = فتح فكرة
magazine-idea-added = شكرًا: فكرتكم محفوظة. ويراها من يحرر المجلة.
magazine-idea-changed = { $stage ->
        [draft] سُجّلت المسودة.
        [published] صار منشورًا: شكرًا لأنكم تكتبون معنا.
        [withdrawn] أُزيلت.
       *[idea] سُجّلت.
    }
magazine-idea-stage = إلى أين وصلت
magazine-idea-by = فكرة من
magazine-idea-writer = بقلم
magazine-idea-since = منذ
magazine-stage = { $stage ->
        [draft] مسودة
        [published] منشورة
        [withdrawn] أُزيلت
       *[idea] فكرة
    }
magazine-link-label = الرابط (https://…)
magazine-waiting = { $number ->
        [one] فكرة واحدة للمجلة تنتظر منذ أسبوعين، ولم يتولّها أحد.
        [two] فكرتان للمجلة تنتظران منذ أسبوعين، ولم يتولّهما أحد.
        [few] { $number } أفكار للمجلة تنتظر منذ أسبوعين، ولم يتولّها أحد.
       *[other] { $number } فكرة للمجلة تنتظر منذ أسبوعين، ولم يتولّها أحد.
    } { $who ->
        [stewards] يعتني بذلك عادة من يحرر المجلة: يسمّيه `/magazine editor`.
       *[editors] كلمة طيبة لأصحابها بداية جيدة.
    }
magazine-waiting-more = … والباقي { $number }: `/magazine ideas`
magazine-resting = إلى أين وصل **{ $title }**؟ لا أخبار عن المسودة ({ $since }). لا عجلة: أسأل مرة واحدة فقط.
magazine-alike = ظهر في المجلة مقال بعنوان **{ $article }**. هل هو فكرتكم، **{ $title }**؟
magazine-other = حسنًا: تبقى الفكرة في طريقها.
magazine-thanks = **{ $title }** في المجلة. شكرًا على كتابته!
magazine-thanks-idea = **{ $title }**، فكرتكم، في المجلة. شكرًا عليها!

button-magazine-write = أنا أكتبه
button-magazine-draft = رابط المسودة
button-magazine-publish = نُشر
button-magazine-withdraw = إزالة
button-magazine-open = فتح النص
button-magazine-still = ما زلت أعمل عليه
button-magazine-same = نعم، هو
button-magazine-other = لا، مقال آخر

## ما يُرسل عندما يحين وقته

effect-magazine-alike = السؤال إن كان مقال هو فكرة أحد
effect-magazine-asked = سؤال عن مصدر للمجلة
effect-magazine-draft = سؤال عن مسودة للمجلة
effect-magazine-follow = النظر في مصدر للمجلة
effect-magazine-news = خبر عن مقال
effect-magazine-round = النظر في أفكار المجلة
effect-magazine-thanks = شكر على فكرة صارت مقالًا
effect-magazine-waiting = قائمة الأفكار التي لم يتولّها أحد

## اعتذارات

refusal-feed-unreadable = { $reason ->
        [time] طالت قراءة ما في **{ $name }** كثيرًا، فتوقفت. يصلح مصدر فيه مقالات أقل.
        [memory] احتاجت قراءة ما في **{ $name }** إلى ذاكرة كبيرة، فتوقفت. يصلح مصدر فيه مقالات أقل.
        [broken] ما في **{ $name }** ليس مصدرًا أستطيع قراءته (RSS أو Atom): هو مقطوع، أو فيه شيء آخر.
       *[none] لا أجد مصدرًا (RSS أو Atom) في **{ $name }**، ولا في روابط الصفحة. ينتهي عنوانه غالبًا بـ `/feed` أو `/rss` أو `.xml`.
    }
refusal-too-many-feeds = عدد المصادر التي تتابعها المجلة { $most }، وهو الحد الأقصى. أوقفوا أحدها بـ `/magazine follow`، ثم حاولوا من جديد.
refusal-feed-known = يُتابع **{ $name }** بالفعل. `/magazine follow` دون عنوان يعرض ما يُتابع.
refusal-feed-stopped = لم يعد هذا المصدر يُتابع.
refusal-magazine-homeless = لا أعرف أين أعلن عن المقالات. اختاروا قناة في خيار `channel` مع الأمر، أو قناة للشبكة كلها في `/network settings`.
refusal-article-gone = لم يعد هذا المقال محفوظًا. يعرض `/magazine latest` المقالات المحفوظة.
refusal-editor-bot = **{ $name }** برنامج، ولا يحرر شيئًا. سمّوا شخصًا.
refusal-stewards-follow = متابعة المصادر وتسمية من يحرر لفريق steward وحده: اسألوا أحدهم من فضلكم. ويمكن لأي شخص إضافة فكرة بـ `/magazine idea`، ويبيّن `/magazine write` من يمكن سؤاله.
refusal-idea-gone = لم تعد هذه الفكرة موجودة. يعرض `/magazine ideas` الأفكار الموجودة.
refusal-idea-over = نُشرت هذه الفكرة أو أُزيلت من قبل، فلا تتقدم أكثر. فكرة جديدة مرحب بها: `/magazine idea`
refusal-idea-not-yours = لا يتقدم بالفكرة إلا صاحبها، ومن يكتبها، ومن لهم التحرير. { $editors ->
        [none] لا أحد له التحرير بعد: اسألوا فريق steward.
       *[other] يمكنكم سؤال { $editors }.
    }
refusal-too-many-ideas = عدد أفكاركم التي في الطريق { $most }، وهو الحد الأقصى في الوقت نفسه. أزيلوا واحدة بـ `/magazine ideas`، ثم أضيفوا هذه.
