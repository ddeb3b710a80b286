## ما لا يمكن الجواب عنه: اعتذارات قد تنتهي إليها الأجوبة

error-incident = حدث خلل عندنا، ولم يضع شيء. إذا تكرر، أعطوا هذا الرقم لأي steward: `{ $number }`.
refusal-text-refused = { $length ->
        [0] هذا الحقل فارغ ({ $field }): اكتبوا بضع كلمات.
       *[other] هذا الحقل ({ $field }) طوله { $length } بعدد الأحرف، والحد الأقصى { $limit }: اختصروه قليلًا.
    }
refusal-when-unreadable = لم أستطع قراءة «{ $text }» كوقت. جرّبوا مثلًا «{ $example }».
refusal-when-needs-time = «{ $text }» يوم بلا ساعة. اكتبوا متى يبدأ، مثلًا «{ $example }».
refusal-when-past = «{ $text }» هو { $moment }، وقد مضى. جرّبوا مثلًا «{ $example }».
refusal-when-impossible = «{ $text }» غير موجود: { $reason }. جرّبوا مثلًا «{ $example }».
refusal-when-ambiguous = قد يعني «{ $text }» { $readings ->
        [none] عدة أوقات
       *[other] { $readings }
    }. حدّدوا أيها، مثلًا «{ $example }».
reason-day = لا يوجد يوم كهذا
reason-hour = لا توجد ساعة كهذه
reason-gap = تتخطى الساعات هذا الوقت في تلك الليلة
reason-far = يبعد أكثر من عشر سنوات
