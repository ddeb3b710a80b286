## تقاويم يمكن الاشتراك فيها

calendar-title-mine = { $network } · فعالياتي
calendar-title-chapter = { $network } · { $chapter }
calendar-cancelled = أُلغيت: { $title }
calendar-reason = السبب: { $reason }

calendar-what-all = كل ما يحق لكم رؤيته في **{ $network }**
calendar-what-mine = الفعاليات التي أجبتم عنها بنعم أو ربما، أو تنتظرون مكانًا فيها
calendar-what-chapter = فعاليات **{ $chapter }**
calendar-reply =
    في تقويمكم: { $what }. في برنامج التقويم عندكم، اختاروا «اشتراك» أو «من رابط URL» والصقوا هذا الرابط؛ وهو يُحدَّث من تلقاء نفسه.
    <{ $https }>
    على الهاتف أو Mac، يفتح هذا التقويم مباشرة: `{ $webcal }`
    احتفظوا بالرابط لأنفسكم: من لديه الرابط يرى ما ترونه. والملف فيه الشيء نفسه كما هو الآن، للبرامج التي لا تشترك.
calendar-reply-file =
    في الملف المرفق: { $what }، كما هي الآن. افتحوه فيأخذه برنامج التقويم عندكم.
    { $why ->
        [steward] الرابط الذي يُحدَّث من تلقاء نفسه يحتاج إلى عنوان ويب لهذا البوت: يحدده من يشغّل البوت في `WEB_PUBLIC_URL`.
       *[member] الرابط الذي يُحدَّث من تلقاء نفسه يحتاج إلى عنوان ويب، وليس لهذا البوت عنوان بعد.
    }
calendar-renew-sure = الرابط الذي تستعملونه الآن يتوقف فورًا في كل مكان، وتشتركون من جديد بالرابط الجديد. هل نتابع؟
calendar-renewed =
    لم يعد الرابط القديم يعرض شيئًا. هذا هو الجديد:
    <{ $https }>
    على الهاتف أو Mac: `{ $webcal }`
calendar-off-sure = يتوقف الرابط، ولا تتحدث التقاويم التي تستعمله. يصنع `/event calendar` رابطًا جديدًا متى شئتم. هل نتابع؟
calendar-off = توقف الرابط ولم يعد يعرض شيئًا. يصنع `/event calendar` رابطًا جديدًا متى شئتم.
calendar-off-already = لم يكن هناك رابط. يصنع `/event calendar` واحدًا متى شئتم.
calendar-kept = لم يتغير شيء: رابطكم يعمل كما كان.

button-calendar-renew = رابط جديد
button-calendar-off = إيقاف

refusal-calendar-needs-chapter = أي فرع؟ حدّدوه في خيار `chapter` من `/event calendar`.
refusal-no-public-address = تحتاج الروابط إلى عنوان ويب لهذا البوت، ولم يعد له عنوان، فلم يتغير شيء. وما زال `/event calendar` يعطيكم الملف.
