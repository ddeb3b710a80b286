## ما يُنشر أو يُرسل عندما يحين وقته

notice-late = (متأخر، كانت الخدمة متوقفة)
notice-upcoming = **{ $title }** بعد { $lead } — { $when } ({ $relative }).
notice-upcoming-own = موعدكم مع **{ $title }** بعد { $lead } — { $when } ({ $relative }).
notice-moved = تغيّر موعد **{ $title }**: هو الآن { $when }. جوابكم باقٍ؛ غيّروه إن لم يناسبكم الوقت الجديد.
notice-cancelled = أُلغيت **{ $title }** ({ $when }). { $reason ->
        [none] لم يذكر فريق التنظيم سببًا.
       *[other] السبب: { $reason }
    }
notice-seat = فرغ مكان في **{ $title }** ({ $when })، وهو لكم. إن لم تعودوا تستطيعون الحضور، اضغطوا *لن أستطيع* في تفاصيلها ليأخذه من بعدكم.
notice-seat-dates = لكم الآن مكان في بعض مواعيدها القادمة ({ $dates }).
notice-reminder = طلبتم أن أذكّركم: { $what }

welcome-first = أهلًا وسهلًا بكم في { $network }! أنا ذاكرة الشبكة وتقويمها. في دقيقتين نختار لغتكم ومدينتكم وفرعًا وما يهمكم؛ ولا يُعرض شيء على غيركم دون موافقتكم.
button-begin = لنبدأ
button-later = لاحقًا

alert-delivery-uncertain = لا أعرف إن كان شيء قد نُشر ({ $kind })، لأنه لا يحق لي قراءة الرسائل السابقة في تلك القناة. انظروا من فضلكم، وأعطوني *Read Message History* هناك.
alert-delivery-dead = تعذّر إيصال شيء بعد محاولات كثيرة: { $kind }. السبب في سجل البوت.
alert-permission-missing = لا يسمح لي Discord بـ{ $needs ->
        [roles] إعطاء دور فرع أو سحبه: أحتاج إلى *Manage Roles*، وإلى أن يكون دوري فوق أدوار الفروع
        [events] عرض الفعاليات بين فعاليات Discord: أحتاج إلى *Create Events* و*Manage Events*
        [invites] إيقاف رابط إلى فرع: أحتاج إلى *Manage Channels* حيث يقود
       *[messages] النشر في <#{ $where }>: أحتاج هناك إلى *View Channel* و*Send Messages* و*Embed Links*
    }. أنظر من جديد كل ساعة؛ ولا يضيع شيء في هذه الأثناء.
alert-channel-gone = حُذفت قناة أنشر فيها (`{ $where }`). اختاروا غيرها بـ `/chapter edit` أو `/network settings`.
alert-role-gone = حُذف دور **{ $chapter }**. اختاروا غيره بـ `/chapter edit`.
alert-role-refused = لم أعد أعطي دور **{ $chapter }**: صارت له صلاحيات، أو صار فوق دوري. أزيلوا الصلاحيات واختاروه (أو غيره) من جديد بـ `/chapter edit`، أو ضعوا دوري فوقه.

effect-event-card = رسالة فعالية
effect-event-reminder = تذكير قناة بفعالية
effect-event-person = تذكير شخص بفعالية
effect-event-moved = خبر أن موعد فعالية تغيّر
effect-event-cancelled = خبر أن فعالية أُلغيت
effect-event-promoted = خبر أن مكانًا فرغ
effect-mirror-show = فعالية من فعاليات Discord
effect-mirror-fill = اختيار الفعاليات التي يعرضها Discord
effect-reminder-due = تذكير أنشأه شخص
effect-role-grant = دور عضو جديد
effect-role-take = دور من غادر
effect-welcome-greet = الترحيب بمن وصل حديثًا
