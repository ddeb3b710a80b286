## أدوار الفروع وقنواتها في Discord

structure-topic = { $chapter }
structure-topic-calendar = { $chapter } · التقويم: { $address }

alert-no-room = { $noun ->
        [role] ليس لـ **{ $chapter }** دور بعد: في هذا الخادم أقصى عدد من الأدوار يسمح به Discord (250)
       *[channel] ليست لـ **{ $chapter }** قناة بعد: في هذا الخادم أقصى عدد من القنوات يسمح به Discord (500)
    }. احذفوا ما لا يستعمله أحد، أو اختاروا ما هو موجود بـ `/chapter edit`. أنظر من جديد كل ساعة، ولا يضيع شيء في هذه الأثناء.
alert-structures-forbidden = لا يحق لي إنشاء دور **{ $chapter }** وقناته أو إغلاقهما: أحتاج إلى *Manage Roles* و*Manage Channels*، وإلى أن يكون دوري فوق أدوار الفروع. ويمكنكم أيضًا إنشاؤهما بأنفسكم واختيارهما بـ `/chapter edit`. أنظر من جديد كل ساعة، ولا يضيع شيء في هذه الأثناء.

effect-structure-role = دور فرع جديد
effect-structure-channel = قناة فرع جديد
effect-structure-delete = دور فرع انتهى، يزول
effect-structure-shut = قناة فرع انتهى، تُغلق أمام الكتابة
effect-structure-unshut = قناة فرع عاد إلى الحياة، تُفتح للكتابة
