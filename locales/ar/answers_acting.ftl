## ما يطلبه السؤال: يُختار، أو يُؤكَّد، أو يُعتذر عنه مع الطريق إليه

answer-act-lead =
    هذا ما فهمته. يصبح نافذًا عند الضغط على **تأكيد**.
    أذكّركم بـ **{ $title }** ({ $when }) قبل الموعد بـ { $lead }: { $at }
answer-act-join = للحضور، اضغطوا *سأحضر*.
answer-act-which-event = أي فعالية تقصدون؟
answer-act-which-moment = أي وقت تقصدون بالضبط؟
answer-act-which-host = أي فرع من فروعكم يستضيفها؟
answer-act-no-event =
    { $event ->
        [none] لا أعرف أي فعالية تقصدون، ولا توجد فعالية مبرمجة يمكنكم رؤيتها.
       *[other] لا أعرف أي فعالية تقصدون. القادم: { $event }
    }
answer-act-unclear-reminder = لم أجد في ذلك وقتًا وشيئًا معًا، فلم أحفظ شيئًا. جرّبوا مثلًا «ذكرني غدا الساعة 15:00 بالاتصال بالقاعة»، أو `/remind me`.
answer-act-unclear-event = لم أجد في ذلك وقتًا وعنوانًا معًا، فلم أنشئ شيئًا. جرّبوا مثلًا «أضف فعاليتنا عشاء مشترك: 14 مايو 19:00 في Les Capucins»، أو `/event create`.
answer-act-unclear-repeat = لا أنشئ ما يتكرر من جملة؛ لم أحفظ شيئًا. في `/remind me` و`/event create` خيار `repeat` لذلك.
answer-act-connectors = الفعاليات يعلن عنها من ينشّط الفرع (connector)، لذلك لم أنشئ شيئًا.
answer-act-private-reminder = لا أغيّر شيئًا من قناة مفتوحة. اطلبوا مني الشيء نفسه بـ `/ask` أو في رسالة مباشرة، أو استعملوا `/remind me` أو `/remind event`.
answer-act-private-event = لا أغيّر شيئًا من قناة مفتوحة. اطلبوا مني الشيء نفسه بـ `/ask` أو في رسالة مباشرة، أو استعملوا `/event create`.
answer-act-private-join = لا أغيّر شيئًا من قناة مفتوحة. اطلبوا مني الشيء نفسه بـ `/ask` أو في رسالة مباشرة، أو استعملوا `/event join`.

answer-example-reminder-create = ذكرني قبل يوم من لقاء ميونخ
answer-example-event-create = أضف فعاليتنا عشاء مشترك: 14 مايو 19:00 في Les Capucins
answer-example-event-join = سجلني في لقاء الرباط
