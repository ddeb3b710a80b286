## الأدوار التي تعطيها الفروع

roles-title = أدوار { $chapter }
roles-line-members = { $role } · { $people ->
        [one] عضوه الوحيد
        [two] عضواه
       *[other] أعضاؤه ({ $people })
    } · { $state }
roles-line = { $role } · { $people ->
        [0] لا أحد بعد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } · { $state }
roles-none-of-members = ليس لأعضائه دور خاص: اختاروا واحدًا بـ `/chapter edit`.
roles-none-further = لا يعطي دورًا آخر: أضيفوا واحدًا بـ `/chapter role-add`.
role-state-given = مستعمل
role-state-quarantined = خارج الاستعمال لأنه صارت له صلاحيات؛ انظروا فيه، ثم أضيفوه من جديد
role-state-gone = حُذف في Discord
role-state-too-high = أعلى من دوري، فلا أستطيع إعطاءه
role-state-powerful = يحمل صلاحيات، فلا أعطيه
role-state-forbidden = تنقصني *Manage Roles*، فلا أستطيع إعطاءه

role-registered = من الآن يعطي **{ $chapter }** الدور { $role }: يوصله `/chapter grant` إلى أعضائه.
role-registered-again = يعطي **{ $chapter }** الدور { $role } بالفعل؛ لم يتغير شيء.
role-removed = لم يعد **{ $chapter }** يعطي الدور { $role }. { $people ->
        [0] لم يكن قد أُعطي لأحد.
        [one] يزول بعد لحظات عن الشخص الوحيد الذي كان له.
        [two] يزول بعد لحظات عن الشخصين اللذين كان لهما.
       *[other] يزول بعد لحظات عمن كان لهم (عددهم { $people }).
    }
role-given = يصل الدور { $role } إلى { $who } بعد لحظات.
role-given-again = أُعطي { $who } الدور { $role } من قبل؛ إن لم يعرضه Discord، فسيعرضه بعد لحظات.
role-taken = يزول الدور { $role } عن { $who } بعد لحظات.
role-taken-unheld = لم يُعط { $who } الدور { $role }؛ إن كان Discord يعرضه، فسيزول بعد لحظات.
role-member = { $who } من أعضاء **{ $chapter }** الآن.
role-member-already = { $who } من أعضاء **{ $chapter }** بالفعل؛ لم يتغير شيء.
role-member-left = لم يعد { $who } من أعضاء **{ $chapter }**.
role-member-not = لم يكن { $who } من أعضاء **{ $chapter }**؛ لم يتغير شيء.

refusal-self-grant = لا يعطي أحد نفسه دورًا، وفي ذلك أمان للجميع. للدخول إلى **{ $chapter }** `/chapter join`؛ ولأي شيء آخر، اسألوا غيركم ممن ينشّطونه.
refusal-bot-grant = **{ $name }** بوت، والفروع للناس.
refusal-not-of-chapter = ليس **{ $name }** في **{ $chapter }** بعد، وأدواره لأعضائه. للإدخال إلى الفرع: `/chapter grant` دون `role`.
refusal-role-not-registered = لا يعطي **{ $chapter }** دورًا { $role ->
        [none] كهذا
       *[other] باسم «{ $role }»
    }. { $offered ->
        [none] لإضافة دور: `/chapter role-add`.
       *[other] عنده { $offered }.
    }
refusal-role-quarantined = الدور **{ $role }** خارج الاستعمال، لأنه صارت له صلاحيات في Discord. عندما يُصلَح ذلك، يعيده `/chapter role-add`.
refusal-role-is-members = الدور **{ $role }** لكل أعضاء **{ $chapter }** بالفعل. اختاروا غيره.
refusal-role-opens = يفتح الدور **{ $role }** قنوات ليست لـ **{ $chapter }**، فيجب أن يختاره steward. اطلبوا ذلك، أو اختاروا دورًا لا يفتح شيئًا آخر.
refusal-too-many-roles = أقصى عدد من الأدوار التي يعطيها فرع، إضافة إلى دور أعضائه، هو { $most }. أزيلوا واحدًا أولًا بـ `/chapter role-remove`.

alert-further-role-registered = يتيح <@{ $by }> لـ **{ $chapter }** إعطاء <@&{ $role }> لأعضائه. إن لم يكن ذلك صحيحًا، ينهيه `/chapter role-remove`.
alert-further-role-gone = حُذف **{ $role }**، وهو دور كان **{ $chapter }** يعطيه. لاختيار غيره: `/chapter role-add`.
alert-further-role-quarantined = صارت لـ **{ $role }**، وهو دور يعطيه **{ $chapter }**، صلاحيات، فلم أعد أعطيه. انظروا في صلاحياته وفيمن هو لهم؛ ويعيده `/chapter role-add`.
alert-further-role-refused = **{ $role }**، وهو دور يعطيه **{ $chapter }**، أعلى من دوري، فلا أستطيع إعطاءه. ضعوا دوري فوقه.
alert-roles-drift = أثناء غيابي، اختلفت الأدوار عن العضويات في { $chapters ->
        [one] فرع واحد
        [two] فرعين
        [few] { $chapters } فروع
        [many] { $chapters } فرعًا
       *[other] { $chapters } فرع
    }: { $missing ->
        [0] لم ينقص أحدًا دور
        [one] عضو واحد كان ينقصه دور ويصله الآن
        [two] عضوان كان ينقصهما دور ويصلهما الآن
       *[other] أعضاء ({ $missing }) كان ينقصهم دور ويصلهم الآن
    }، و{ $joined ->
        [0] لم يُعط أحد دورًا باليد
        [one] شخص واحد أُعطي دورًا باليد صار عضوًا الآن
        [two] شخصان أُعطيا دورًا باليد صارا عضوين الآن
       *[other] أشخاص ({ $joined }) أُعطوا دورًا باليد صاروا أعضاء الآن
    }. يعرض `/chapter roles` الوضع.
alert-roles-crowd = عدد من لهم دور **{ $chapter }** وليسوا من أعضائه: { $people }. هذا أكثر من أن يكون صدفة، فلم أغيّر شيئًا: إن كانوا منه، يدخلهم `/chapter grant`؛ وإلا فاختاروا دورًا آخر بـ `/chapter edit`.

effect-role-entrust = دور أعطاه فرع لشخص
effect-role-withdraw = دور سحبه فرع من شخص
