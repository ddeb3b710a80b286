## إلى أين يصل الوافدون الجدد، لمن يعتنون بهم

button-arrivals = خطوة بعد خطوة
arrivals = { $people ->
        [one] **{ $home }**: إلى أين وصل الشخص الذي جاء منذ { $since }.
        [two] **{ $home }**: إلى أين وصل الشخصان اللذان جاءا منذ { $since }.
        [few] **{ $home }**: إلى أين وصل { $people } أشخاص جاؤوا منذ { $since }.
        [many] **{ $home }**: إلى أين وصل { $people } شخصًا جاؤوا منذ { $since }.
       *[other] **{ $home }**: إلى أين وصل { $people } شخص جاؤوا منذ { $since }.
    } أرقام فقط: لا يُذكر اسم أحد. حيث يكون الشريط فارغًا لم يحن يوم الخطوة بعد، أو غادر صاحبها.
arrivals-left = { $left ->
        [one] غادر واحد منهم الخادم.
        [two] غادر اثنان منهم الخادم.
       *[other] غادر { $left } منهم الخادم.
    }
arrivals-none = **{ $home }**: لم يصل أحد منذ { $since }، فلا شيء يُرسم. يصنع الأمر `/chapter invite` رابطًا يقود الوافدين الجدد مباشرة إلى فرع.
arrivals-few = { $people ->
        [one] **{ $home }**: وصل شخص واحد منذ { $since }.
        [two] **{ $home }**: وصل شخصان منذ { $since }.
        [few] **{ $home }**: وصل { $people } أشخاص منذ { $since }.
        [many] **{ $home }**: وصل { $people } شخصًا منذ { $since }.
       *[other] **{ $home }**: وصل { $people } شخص منذ { $since }.
    } لا أرسم شيئًا عن أقل من { $least }: فقد يكشف ما فعله أحدهم أو لم يفعله. يبيّن `/onboard board` من تنفعه كلمة.
arrivals-title = { $home }: الوافدون الجدد، خطوة بعد خطوة
arrivals-credit = { $people ->
        [one] شخص واحد، من { $since } إلى { $until }
        [two] شخصان، من { $since } إلى { $until }
        [few] { $people } أشخاص، من { $since } إلى { $until }
        [many] { $people } شخصًا، من { $since } إلى { $until }
       *[other] { $people } شخص، من { $since } إلى { $until }
    }
arrivals-welcomed = وصلهم الترحيب
arrivals-began = أجابوا عن شيء في الترحيب
arrivals-language = اختاروا لغة
arrivals-city = قالوا أين يسكنون
arrivals-chapter = انضموا إلى فرع
arrivals-interests = اختاروا ما يهمهم
arrivals-clear = لا شيء مفتوح الآن
arrivals-done = تمت
arrivals-skipped = لا حاجة إليها
arrivals-waiting = حان يومها وما زالت مفتوحة
arrivals-alt = رسم بأشرطة. { $title }. { $credit }. { $rows }.
arrivals-alt-row = { $what }: { $done }{ $skipped ->
        [0] { "" }
       *[other] ، لا حاجة إليها { $skipped }
    }{ $waiting ->
        [0] { "" }
       *[other] ، مفتوحة { $waiting }
    }
