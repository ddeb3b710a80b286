## قرارات بالموافقة الضمنية

decision-noun-summit = قرار: { $title }
decision-noun-matter = قرار: { $title }
decision-noun-founding = فرع سيبدأ: { $title }
decision-noun-connector = دور connector جديد: { $title }
decision-noun-compost = قرار: { $title }
decision-state = الوضع الآن
decision-event = موعد الفعالية
decision-by = اقتراح من
decision-support = التأييد
decision-objects = الاعتراضات
decision-questions = الأسئلة
decision-you = أنتم
decision-footer = السكوت تأييد. يُجاب عن السؤال والوقت يمضي؛ أما الاعتراض فيبيّن السبب ويوقف الوقت إلى أن يُجاب عنه.
decision-open = مفتوح حتى { $closes } ({ $relative }).
decision-stopped = اعتراض أوقف الوقت. عندما يُجاب عنه أو يزول، يبقى { $left }.
decision-adopted = اعتُمد في { $closed }: لا اعتراض قائم.
decision-blocked = لم يُعتمد في { $closed }: بقي اعتراض مفتوحًا أسبوعين.
decision-withdrawn = { $outcome ->
        [moot] انتهى في { $closed }: لم يبق ما يُقرَّر.
       *[other] سُحب في { $closed }.
    }
decision-settled = زال
decision-outcome = { $status ->
        [adopted] اعتُمد **{ $title }**: انتهى الوقت ولا اعتراض قائم. شكرًا لكم جميعًا.
        [blocked] لم يُعتمد **{ $title }**: بقي اعتراض مفتوحًا أسبوعين. يمكن اقتراحه من جديد بصيغة أخرى.
       *[other] { $outcome ->
            [moot] لم يعد **{ $title }** يُقرَّر: ما كان يتعلق به أُلغي أو بدأ أو سُحب.
           *[other] سُحب **{ $title }**. لم يُقرَّر شيء.
        }
    }
decision-told = { $status ->
        [adopted] اعتُمد ما اقترحتموه: **{ $title }**. انتهى الوقت ولا اعتراض قائم.
        [blocked] لم يُعتمد ما اقترحتموه: **{ $title }**. بقي اعتراض مفتوحًا أسبوعين. تحدثوا مع من اعترض؛ ويمكنكم اقتراحه من جديد بصيغة أخرى.
       *[other] { $outcome ->
            [moot] لم يعد ما اقترحتموه يُقرَّر: **{ $title }**. ما كان يتعلق به أُلغي أو بدأ أو سُحب.
           *[other] سُحب ما اقترحتموه: **{ $title }**. لم يُقرَّر شيء.
        }
    }
decision-news-question = سؤال من { $who } عما تقترحونه، **{ $title }**:
decision-news-object = اعتراض من { $who } على ما تقترحونه، **{ $title }**. الوقت متوقف إلى أن تجيبوا أو يزول الاعتراض:
decision-news-answer = وصلكم جواب عن **{ $title }**:
decision-news-runs-on = يمضي الوقت من جديد عندما يُجاب عن كل الاعتراضات. إن لم يُزل هذا ما يقلقكم، فاعترضوا من جديد.
decision-you-none = لم تقولوا شيئًا، وهذا يُعد تأييدًا.
decision-you-support = أنتم تؤيدون هذا.
decision-you-question = طرحتم سؤالًا. الوقت يمضي.
decision-you-object = أنتم تعترضون، والوقت متوقف إلى أن يصلكم جواب. عندما يزول ما يقلقكم، اضغطوا *زال اعتراضي*.
decision-you-answered = اعترضتم ووصلكم جواب. إن لم يُزل ما يقلقكم، فاعترضوا من جديد، ويتوقف الوقت من جديد.
decision-you-settled = كنتم قد اعترضتم، وزال ذلك.
decision-taken-support = سُجّل: أنتم تؤيدون هذا.
decision-taken-support-already = أنتم تؤيدون هذا بالفعل.
decision-taken-question = يظهر سؤالكم مع القرار، ويصل إلى من اقترحه. الوقت يمضي.
decision-taken-question-already = هذا السؤال مسجّل بالفعل.
decision-taken-object = اعتراضكم يوقف الوقت، ويصل إلى من اقترحه. عندما يزول ما يقلقكم، اضغطوا *زال اعتراضي* في *التفاصيل*.
decision-taken-object-already = هذا الاعتراض مسجّل بالفعل؛ والوقت متوقف.
decision-agreed = شكرًا: زال اعتراضكم. { $resumed ->
        [yes] يمضي الوقت من جديد، حتى { $closes }.
        [over] وقد تقرر الأمر: تبيّن *التفاصيل* كيف.
       *[no] يبقى الوقت متوقفًا ما دام هناك اعتراض آخر مفتوح.
    }
decision-replied = وصل جوابكم إلى { $who }، ويظهر مع القرار.
decision-answer-which = الجواب عن…
decision-waits-question = سؤال
decision-waits-object = اعتراض
decision-withdraw-preview = هل يُسحب **{ $title }**؟ يصل الخبر إلى كل من يقررون، ولا ينتج عنه شيء.
decision-form-question = سؤالكم
decision-form-object = اعتراضكم
decision-form-answer = جوابكم
decision-label-question = ماذا تودون أن تعرفوا؟
decision-label-object = ما الذي يمنع؟
decision-label-answer = جوابكم
decision-hint-question = يظهر مع القرار، باسمكم
decision-hint-object = وماذا يجب أن يتغير لتوافقوا؟ يظهر باسمكم

button-support = تأييد
button-ask = سؤال
button-object = اعتراض
button-agree = زال اعتراضي
button-answer = جواب
button-withdraw-proposal = سحب الاقتراح

field-why = السبب
field-answer = الجواب

refusal-decision-gone = لا يوجد قرار كهذا هنا، أو لا يحق لكم رؤيته. في الخادم يعرض `/decide list` قراراتكم؛ ومن لهم دور steward يتكلمون هناك لا في الرسائل المباشرة.
refusal-decision-over = تقرر **{ $title }** من قبل، فلم يعد يُضاف إليه شيء.
refusal-own-proposal = أنتم من اقترح **{ $title }**. إن غيّرتم رأيكم، اسحبوه من *التفاصيل*.
refusal-not-proposer = لا يستطيع ذلك إلا من اقترح **{ $title }**، أو من له دور steward.
refusal-nothing-to-answer = لم يعد هذا السؤال أو الاعتراض على **{ $title }** قائمًا.
refusal-closes-refused = يحتاج الناس إلى وقت للقراءة وإلى نهاية منظورة: اختاروا وقتًا بين الآن و{ $latest }.
refusal-no-connectors-channel = لن يراه أحد: لا توجد بعد قناة لمن لهم دور connector. اختاروا واحدة في `/network settings`، ثم حاولوا من جديد.

setting-connectors = قناة من لهم دور connector
event-unseen = هي لمن لهم دور connector فقط ولا تُنشر في أي مكان، لأنه لا توجد قناة لهم: اختاروا واحدة في `/network settings`.
event-created-unseen = تم الإعلان عن **{ $title }**، ويجدها من لهم دور connector في `/event list`.

effect-decision-board = رسالة قرار
effect-decision-close = نهاية قرار
effect-decision-news = خبر عن قرار
effect-decision-outcome = نتيجة قرار
effect-summit-news = خبر عن ترشيح مدينة
