## سطور تشترك فيها الأجوبة والقوائم: الفعاليات، الناس، أنواع الفعاليات

event-full = مكتمل
event-online = عبر الإنترنت
event-open = فتح فعالية…
wish-note = أمنية
wish-when = بلا موعد بعد{ $when ->
        [none] {""}
       *[other] ، ربما { $when }
    }
member-open = فتح ملف…

answer-kind-meetup = لقاء
answer-kind-workshop = ورشة
answer-kind-talk = محاضرة
answer-kind-drink = جلسة ودية
answer-kind-pitch = عروض مشاريع
answer-kind-fest = مهرجان
answer-kind-summit = قمة
answer-kind-satellite = فعالية موازية
answer-kind-online = عبر الإنترنت
answer-kind-wish = أمنية
answer-quoted = «{ $text }»
