## جلب تقويم من مكان آخر

import-preview = { $host ->
        [none] **{ $name }**، ملف، من أجل { $chapter }. لم يحدث شيء بعد؛ هذا ما يفعله زر *تأكيد*:
       *[other] **{ $name }** في { $host }، من أجل { $chapter }. لم يحدث شيء بعد؛ هذا ما يفعله زر *تأكيد*:
    }
import-afresh = تغيّر التقويم منذ عرضته عليكم، فلم آخذ شيئًا بعد.
import-added = { $number ->
        [one] تُضاف فعالية واحدة
        [two] تُضاف فعاليتان
        [few] تُضاف **{ $number }** فعاليات
       *[other] تُضاف **{ $number }** فعالية
    }
import-changed = { $number ->
        [one] تتغير فعالية واحدة
        [two] تتغير فعاليتان
        [few] تتغير **{ $number }** فعاليات
       *[other] تتغير **{ $number }** فعالية
    }
import-cancelled = { $number ->
        [one] تُلغى فعالية واحدة؛ ويصل الخبر إلى من كانوا سيحضرون
        [two] تُلغى فعاليتان؛ ويصل الخبر إلى من كانوا سيحضرون
        [few] تُلغى **{ $number }** فعاليات؛ ويصل الخبر إلى من كانوا سيحضرون
       *[other] تُلغى **{ $number }** فعالية؛ ويصل الخبر إلى من كانوا سيحضرون
    }
import-unchanged = { $number ->
        [one] فعالية واحدة هنا كما هي
        [two] فعاليتان هنا كما هما
        [few] **{ $number }** فعاليات هنا كما هي
       *[other] **{ $number }** فعالية هنا كما هي
    }
import-already = { $number ->
        [one] فعالية واحدة في تقويمنا بالفعل، من مكان آخر: لا تُضاف مرتين
        [two] فعاليتان في تقويمنا بالفعل، من مكان آخر: لا تُضافان مرتين
        [few] **{ $number }** فعاليات في تقويمنا بالفعل، من مكان آخر: لا تُضاف مرتين
       *[other] **{ $number }** فعالية في تقويمنا بالفعل، من مكان آخر: لا تُضاف مرتين
    }
import-off = { $number ->
        [one] فعالية واحدة ملغاة هناك، فلا تدخل
        [two] فعاليتان ملغاتان هناك، فلا تدخلان
        [few] **{ $number }** فعاليات ملغاة هناك، فلا تدخل
       *[other] **{ $number }** فعالية ملغاة هناك، فلا تدخل
    }
import-empty = لا شيء الآن: لا أجد فيه فعالية قادمة
import-over = { $number ->
        [one] فعالية واحدة انتهت، فلا تدخل
        [two] فعاليتان انتهتا، فلا تدخلان
        [few] **{ $number }** فعاليات انتهت، فلا تدخل
       *[other] **{ $number }** فعالية انتهت، فلا تدخل
    }
import-aside = { $number ->
        [one] عنصر واحد متروك: { $why }
        [two] عنصران متروكان: { $why }
        [few] **{ $number }** عناصر متروكة: { $why }
        [many] **{ $number }** عنصرًا متروكًا: { $why }
       *[other] **{ $number }** عنصر متروك: { $why }
    }
import-why-duplicate = مكتوب هناك مرتين
import-why-superseded = هناك صيغة أحدث منه
import-why-no-title = بلا عنوان
import-why-no-date = بلا تاريخ
import-why-bad-date = تاريخه لا معنى له
import-why-bad-zone = منطقته الزمنية مجهولة
import-why-bad-rule = لا أفهم متى يتكرر
import-why-too-often = يتكرر أكثر من مرة في اليوم
import-why-private = عليه علامة «خاص»
import-why-not-text = حروفه مكتوبة بطريقة لا أستطيع قراءتها (أقرأ UTF-8)
import-why-other = لا أستطيع قراءته
import-more = في التقويم مواعيد أكثر مما آخذه مرة واحدة: الأقرب أولًا، ويتبعها الباقي مع الوقت.
import-first = الأولى منها
import-and-more = { $number ->
        [one] … وواحدة أخرى
        [two] … واثنتان أخريان
       *[other] … والباقي { $number }
    }
import-nothing = لا شيء يُؤخذ هنا، فلا شيء يُؤكد.
import-will-follow = بعد *تأكيد* أنظر هناك كل ست ساعات: ما يتغير هناك يتغير هنا، ويصل الخبر إلى من سيحضرون. وما تغيّرونه هنا بأيديكم يبقى لكم.
import-done = **{ $name }** في تقويم { $chapter }: { $changes }. تُذكَّر القناة بالفعاليات؛ ولا تُنشر بطاقة لكل منها.
import-done-already = { $number ->
        [one] فعالية واحدة كانت في تقويمنا بالفعل، فلم تُضف مرتين.
        [two] فعاليتان كانتا في تقويمنا بالفعل، فلم تُضافا مرتين.
        [few] { $number } فعاليات كانت في تقويمنا بالفعل، فلم تُضف مرتين.
       *[other] { $number } فعالية كانت في تقويمنا بالفعل، فلم تُضف مرتين.
    }
import-done-followed = من الآن أتابعه. `/event import` دون عنوان يعرض ما تتابعون، ويتيح لكم الإيقاف.
import-discarded = لم يُؤخذ شيء.
import-count-added = أُضيف { $number }
import-count-changed = تغيّر { $number }
import-count-cancelled = أُلغي { $number }
import-count-none = لا جديد
import-reason = لم تعد مبرمجة في «{ $name }»، التقويم الذي جاءت منه.

button-for-network = للشبكة كلها بدل ذلك
button-of-network = تقاويم الشبكة كلها
button-list = عرض الفعاليات
button-check = النظر الآن: { $name }
button-stop = إيقاف متابعة: { $name }
button-stop-following = إيقاف المتابعة
button-keep-trying = مواصلة المحاولة
button-remove-them = إزالتها
button-keep-them = إبقاؤها

## تقاويم تُتابع

follow-none = لا يُتابع أي تقويم من أجل { $chapter } بعد. أعطوني عنوانه: `/event import url:`
follow-list = تقاويم تُتابع من أجل { $chapter }:
follow-line = **{ $name }** ({ $host }) · { $events ->
        [0] لا شيء قادم
        [one] فعالية قادمة واحدة
        [two] فعاليتان قادمتان
        [few] { $events } فعاليات قادمة
       *[other] { $events } فعالية قادمة
    } · آخر نظرة { $checked } · { $state ->
        [gone] يقول إنه زال نهائيًا
        [failing] لم أستطع قراءته في المرة الأخيرة، وأحاول من جديد
        [held] فعاليات تنتظر قراركم: { $held }
       *[fine] كل شيء على ما يرام
    }
follow-checked = **{ $name }**: { $changes }.
follow-checked-held = { $number ->
        [one] فعالية واحدة لم تعد فيه. تبقى إلى أن تقرروا.
        [two] فعاليتان لم تعودا فيه. تبقيان إلى أن تقرروا.
        [few] { $number } فعاليات لم تعد فيه. تبقى إلى أن تقرروا.
       *[other] { $number } فعالية لم تعد فيه. تبقى إلى أن تقرروا.
    }
follow-stopped = لم يعد **{ $name }** يُتابع. تبقى فعالياته في تقويمنا؛ ويتابعه من جديد `/event import`.
follow-kept = شكرًا. أواصل محاولة قراءة **{ $name }**، وأسأل من جديد إن بقي صامتًا أسبوعًا آخر.
follow-removed = { $number ->
        [one] أُلغيت فعالية واحدة من **{ $name }**؛ ويصل الخبر إلى من كانوا سيحضرون.
        [two] أُلغيت فعاليتان من **{ $name }**؛ ويصل الخبر إلى من كانوا سيحضرون.
        [few] أُلغيت { $number } فعاليات من **{ $name }**؛ ويصل الخبر إلى من كانوا سيحضرون.
       *[other] أُلغيت { $number } فعالية من **{ $name }**؛ ويصل الخبر إلى من كانوا سيحضرون.
    }
follow-spared = { $number ->
        [one] تبقى فعالية واحدة، مع أنها لم تعد في **{ $name }**.
        [two] تبقى فعاليتان، مع أنهما لم تعودا في **{ $name }**.
        [few] تبقى { $number } فعاليات، مع أنها لم تعد في **{ $name }**.
       *[other] تبقى { $number } فعالية، مع أنها لم تعد في **{ $name }**.
    }
follow-events-title = الفعاليات القادمة
follow-events-none = لا شيء مبرمج الآن.
follow-news = جديد فعاليات **{ $name }**: { $changes }.
follow-held = من الفعاليات القادمة لـ { $chapter } التي أعرفها من **{ $name }** ({ $host })، وعددها { $coming }، هناك **{ $number }** لم تعد في ذلك التقويم. قد يكون ذلك سهوًا عندهم، فلم أُزل شيئًا. هل تُلغى؟ عندئذ يصل الخبر إلى من كانوا سيحضرون.
follow-failing = لم أستطع منذ أسبوع قراءة التقويم **{ $name }** ({ $host }) الذي يتابعه { $chapter }. تبقى فعالياته كما هي. هل أواصل المحاولة؟
follow-gone = يقول **{ $host }** إن التقويم **{ $name }** الذي يتابعه { $chapter } زال نهائيًا. تبقى فعالياته كما هي. هل أتوقف عن متابعته؟

effect-calendar-follow = النظر في تقويم يُتابع
effect-calendar-news = خبر عن تقويم يُتابع
effect-calendar-asked = سؤال عن تقويم يُتابع

refusal-url-or-file = أعطوني من فضلكم عنوانًا أو ملفًا، واحدًا منهما في كل مرة.
refusal-chapter-needed = أنتم تعتنون بعدة فروع: حدّدوا من فضلكم في `chapter` لمن هذه الفعاليات.
refusal-file-kind-unknown = أقرأ التقاويم (`.ics`) وجداول الفعاليات (`.csv`)؛ ويبدو **{ $name }** شيئًا آخر.
refusal-file-too-large = حجم **{ $name }** أكثر من { $megabytes } MB، وهذا أكثر مما أقرؤه مرة واحدة.
refusal-calendar-unreadable = { $reason ->
        [empty] **{ $name }** فارغ، فلا شيء يُؤخذ.
        [too-large] في **{ $name }** فعاليات أكثر مما أقرؤه مرة واحدة.
        [wrong-columns] ينقص الجدول **{ $name }** عمود: أحتاج على الأقل إلى `id` و`name` و`local_date` و`local_time`.
       *[other] ما في **{ $name }** ليس تقويمًا أستطيع قراءته. ينتهي العنوان الصحيح غالبًا بـ `.ics`، وهو حيث يعرض التقويم المشاركة أو الاشتراك.
    }
refusal-too-many-calendars = عدد التقاويم التي تُتابع هنا { $most }، وهو الحد الأقصى. أوقفوا أحدها بـ `/event import`، ثم حاولوا من جديد.
refusal-calendar-stopped = لم يعد هذا التقويم يُتابع.
refusal-hold-over = حُسم هذا: عادت الفعاليات، أو قرر أحد من قبل.
