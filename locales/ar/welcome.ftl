## الترحيب بمن وصل حديثًا، خطوة خطوة

welcome-progress = { $bar } الخطوة { $number } من { $all }
welcome-progress-done = { $bar } تمت الخطوات كلها ({ $all })
welcome-later = خذوا وقتكم. ما اخترتموه حتى الآن محفوظ؛ زر *لنبدأ* باقٍ هنا، و`/profile edit` و`/profile language` و`/chapter near` تفعل الشيء نفسه متى شئتم.
welcome-language = بأي لغة أكلمكم؟
welcome-language-choose = اختيار لغة…
welcome-city = أين تسكنون؟ بذلك أريكم ما هو قريب، وبتوقيتكم. لا يراه أحد غيركم دون موافقتكم.
welcome-town = هناك عدة مدن بهذا الاسم. أيها مدينتكم؟
welcome-town-choose = اختيار المدينة…
welcome-chapter = سجّلتُ { $city }، وأعرض لكم الأوقات بتوقيت { $zone }. هذه الفروع قريبة منكم. هل تودون الانضمام إلى أحدها؟
welcome-chapter-none = سجّلتُ { $city }. لا يوجد بعد فرع له مكان على الخريطة؛ ويعرض `/chapter list` الفروع الموجودة.
welcome-chapter-anywhere = تجمع الفروع الناس حول مكان أو موضوع. يجد `/chapter near` فرعًا قريبًا منكم متى شئتم.
welcome-chapter-choose = الانضمام إلى فرع…
welcome-away = { $km ->
        [0] في مدينتكم
       *[other] على بعد { $km } كم
    }
welcome-joined = أنتم الآن من أعضاء **{ $chapter }**.
welcome-interests = ما الذي يهمكم؟ اختاروا ما شئتم: هكذا يجد الناس بعضهم بعضًا هنا.
welcome-interests-choose = اختيار مواضيع…
welcome-done = أصبح كل شيء جاهزًا، ويمكنكم تغييره متى شئتم بـ `/profile edit`.
welcome-event = القادم: { $event }
welcome-what-next = يبيّن `/help` ما أستطيعه، و`/ask` يقبل أي سؤال.

button-keep-language = { $language } من فضلك
button-city = مدينتي
button-skip = تخطّي
button-no-chapter = لا فرع الآن

refusal-not-your-welcome = كُتب هذا الترحيب لشخص آخر. أما `/profile edit` فهو لكم، متى شئتم.
