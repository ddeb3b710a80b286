## كيف وصلت الأجوبة عن فعالية، لمن ينظمونها

button-answer-days = الأجوبة مع الوقت
curve = كيف وصلت الأجوبة عن **{ $title }**. كل جواب في يوم آخر تغيير له؛ أما ما قيل قبله أو سُحب فلا يُحفظ.
curve-outside = { $outside ->
        [one] وأجاب شخص آخر في مكان آخر، في يوم لا أعرفه.
        [two] وأجاب شخصان آخران في مكان آخر، في أيام لا أعرفها.
        [few] وأجاب { $outside } أشخاص آخرين في مكان آخر، في أيام لا أعرفها.
        [many] وأجاب { $outside } شخصًا آخر في مكان آخر، في أيام لا أعرفها.
       *[other] وأجاب { $outside } شخص آخر في مكان آخر، في أيام لا أعرفها.
    }
curve-none = لم يجب أحد عن **{ $title }** بعد، فلا شيء يُرسم. شاركوا رسالتها حيث يقرأ الناس، أو اكتبوا بأنفسكم إلى بعضهم.
curve-one = { $over ->
        [yes] وصلت كل الأجوبة عن **{ $title }** في يوم واحد، { $day }: { $answers }. وهذا أقصر من أن يُرسم.
       *[no] وصلت كل الأجوبة عن **{ $title }** حتى الآن في يوم واحد، { $day }: { $answers }. انظروا من جديد عندما تصل أجوبة أخرى: عندئذ يكون هناك ما يُرسم.
    }
curve-title = { $title }: الأجوبة مع الوقت
curve-credit = بتاريخ { $date }
curve-seats = الأماكن: { $seats }
curve-going = سيحضر: { $number }
curve-waiting = في الانتظار: { $number }
curve-maybe = ربما: { $number }
curve-interested = يهمّهم: { $number }
curve-no = لن يستطيع: { $number }
curve-alt = رسم بخطوط. { $title }، يومًا بيوم من { $since } إلى { $until }{ $seats ->
        [none] .
       *[other] ؛ { $seats }.
    } في آخر اليوم: { $days }.
curve-alt-day = { $day }: { $answers }
