## كيف وصلت الأجوبة عن فعالية، لمن ينظمونها

button-answer-days = الأجوبة مع الوقت
answer-days = كيف وصلت الأجوبة عن **{ $title }**. كل جواب في يوم آخر تغيير له؛ أما ما قيل قبله أو سُحب فلا يُحفظ.
answer-days-outside = { $outside ->
        [one] وأجاب شخص آخر في مكان آخر، في يوم لا أعرفه.
        [two] وأجاب شخصان آخران في مكان آخر، في أيام لا أعرفها.
        [few] وأجاب { $outside } أشخاص آخرين في مكان آخر، في أيام لا أعرفها.
        [many] وأجاب { $outside } شخصًا آخر في مكان آخر، في أيام لا أعرفها.
       *[other] وأجاب { $outside } شخص آخر في مكان آخر، في أيام لا أعرفها.
    }
answer-days-none = لم يجب أحد عن **{ $title }** بعد، فلا شيء يُرسم. شاركوا رسالتها حيث يقرأ الناس، أو اكتبوا بأنفسكم إلى بعضهم.
answer-days-one = { $over ->
        [yes] وصلت كل الأجوبة عن **{ $title }** في يوم واحد، { $day }: { $answers }. وهذا أقصر من أن يُرسم.
       *[no] وصلت كل الأجوبة عن **{ $title }** حتى الآن في يوم واحد، { $day }: { $answers }. انظروا من جديد عندما تصل أجوبة أخرى: عندئذ يكون هناك ما يُرسم.
    }
answer-days-title = { $title }: الأجوبة مع الوقت
answer-days-credit = بتاريخ { $date }
answer-days-seats = الأماكن: { $seats }
answer-days-going = سيحضر: { $number }
answer-days-waiting = في الانتظار: { $number }
answer-days-maybe = ربما: { $number }
answer-days-interested = يهمّهم: { $number }
answer-days-no = لن يستطيع: { $number }
answer-days-alt = رسم بخطوط. { $title }، يومًا بيوم من { $since } إلى { $until }{ $seats ->
        [none] .
       *[other] ؛ { $seats }.
    } في آخر اليوم: { $days }.
answer-days-alt-day = { $day }: { $answers }
