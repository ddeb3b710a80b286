## لوحة الخطوات الأولى، ومن يرافقون، وتغيير قوائم الخطوات

board-title = من وصل إلى أين
board-title-of = من وصل إلى أين: { $chapter }
board-empty = لا شيء جارٍ هنا. يبدأ `/onboard start` قائمة خطوات من أجل شخص.
board-open = فتح واحدة…
board-footer = { $stuck ->
        [0] الجارية: { $all }. كل شيء يسير جيدًا.
        [one] الجارية: { $all }؛ واحدة منها تنفعها كلمة.
       *[other] الجارية: { $all }؛ وتنفع كلمة في { $stuck } منها.
    }
board-days = { $days ->
        [0] منذ اليوم
        [one] منذ أمس
        [two] منذ يومين
        [few] منذ { $days } أيام
        [many] منذ { $days } يومًا
       *[other] منذ { $days } يوم
    }
board-buddy = مع { $who }
board-paused = متوقفة مؤقتًا
board-due = حان وقتها { $due }
board-next = القادمة { $due }
board-asked = طُلبت المرافقة ولم يأت جواب بعد: { $who }
board-nudged = { $steps ->
        [one] أذكّر { $who } بخطوة واحدة، بكلمة ودية.
        [two] أذكّر { $who } بخطوتين، بكلمة ودية.
        [few] أذكّر { $who } بـ { $steps } خطوات، بكلمة ودية.
       *[other] أذكّر { $who } بـ { $steps } خطوة، بكلمة ودية.
    }

button-nudge = تذكير ودي
button-give-buddy = إيجاد من يرافق
button-board = اللوحة

refusal-nothing-to-nudge = لم يحن وقت أي خطوة تخص **{ $name }**، فلا شيء للتذكير به. يعرض `/onboard board` ما هو مفتوح عند الآخرين.
refusal-nudged-lately = ذكّرتُ **{ $name }** بالخطوات قبل أقل من يوم ({ $at }). اتركوا بعض الوقت، أو اكتبوا بأنفسكم.
refusal-nudged-enough = ذكّرتُ **{ $name }** بما حان وقته بقدر ما تسمح به هذه الشبكة. كلمة منكم أنفع من كلمة مني.
refusal-nudge-closed = لا يقبل **{ $name }** الرسائل المباشرة، فلا تصل رسالتي. قد تصل كلمة في قناة الفرع.
refusal-nudge-paused = ما هو جارٍ من أجل **{ $name }** متوقف مؤقتًا، ولا أقول شيئًا إلى أن يُستأنف.

buddy-asked = أسأل { $buddy } عن مرافقة { $who }. يصلكم الجواب مني في كل الأحوال؛ ولا شيء يُحسم قبل كلمة نعم.
buddy-suggested = يمكن لهؤلاء من الفرع مرافقة { $who }: عندهم متسع لشخص آخر، وبينهم لغة مشتركة. أسأل من تختارونه.
buddy-nobody = لا أجد في الفرع من عنده متسع لشخص آخر ولغة مشتركة مع { $who }. يمكنكم تسمية أي شخص بـ `/onboard buddy`، في خيار `buddy`.
buddy-choose = سؤال…
buddy-load = { $load ->
        [0] لا يرافق أحدًا الآن
        [one] يرافق شخصًا واحدًا
        [two] يرافق شخصين
        [few] يرافق { $load } أشخاص
        [many] يرافق { $load } شخصًا
       *[other] يرافق { $load } شخص
    }
buddy-question = { $chapter ->
        [none] سؤال من { $by }: هل ترافقون { $who } في الأسابيع القادمة؟
       *[other] سؤال من { $by }: هل ترافقون { $who } في الأسابيع القادمة، في **{ $chapter }**؟
    } يكفي سلام الآن ونصف ساعة فيما بعد؛ وأنا أقول ما يحين وقته. وجواب «لا» مقبول أيضًا.
buddy-accepted = رائع: أنتم ترافقون { $who } من الآن، وأنا أنقل الخبر. بضع كلمات ترحيب بداية جيدة.
buddy-declined = حسنًا، ليس الآن. شكرًا على الجواب؛ سيرافق { $who } شخص آخر.
buddy-found = سيرافقكم { $buddy } في الأسابيع القادمة، وكل أسئلتكم مرحب بها.
buddy-told-accepted = يقبل { $buddy } مرافقة { $who } بكل سرور، وكل منهما يعرف من هو الآخر.
buddy-told-declined = لا يستطيع { $buddy } مرافقة { $who } الآن. ربما يستطيع شخص آخر.
buddy-told-closed = لم أتمكن من سؤال { $buddy } عن مرافقة { $who }: الرسائل المباشرة مغلقة أمامي. اسألوا بأنفسكم، أو اسألوا شخصًا آخر.
buddy-thanked = من الآن يتولى { $buddy } مرافقة { $who }. شكرًا لأنكم كنتم هنا!
buddy-fine = بكل سرور.

button-gladly = بسرور
button-buddy-no = ليس الآن
button-ask-another = سؤال شخص آخر
button-fine = حسنًا

refusal-no-track-for = لا توجد قائمة خطوات جارية من أجل **{ $name }**. لبدء واحدة: `/onboard start`.
refusal-own-buddy = لا يرافق أحد نفسه. اختاروا شخصًا آخر.
refusal-buddy-bot = **{ $name }** برنامج، والمرافقة لشخص. اختاروا شخصًا آخر.
refusal-buddy-busy = { $load ->
        [one] يرافق **{ $name }** شخصًا واحدًا بالفعل، وهو أقصى ما تطلبه هذه الشبكة من أحد.
       *[other] عدد من يرافقهم **{ $name }** هو { $load }، وهو أقصى ما تطلبه هذه الشبكة من أحد.
    } اختاروا شخصًا آخر، أو اتركوا `buddy` فارغًا فأقترح أشخاصًا.
refusal-buddy-already = **{ $name }** و**{ $newcomer }**: هذه المرافقة جارية بالفعل، أو كانت. اتركوا `buddy` فارغًا فأقترح أشخاصًا.
refusal-buddy-waiting = سُئل **{ $name }** عن **{ $newcomer }** من قبل ولم يجب بعد. يمكنكم في هذه الأثناء سؤال شخص آخر: تُعتمد أول نعم.
refusal-buddy-declined = سُئل **{ $name }** عن **{ $newcomer }** ولا يستطيع. اتركوا `buddy` فارغًا فأقترح أشخاصًا.
refusal-buddy-closed = لا يقبل **{ $name }** الرسائل المباشرة، فلا يصل سؤالي. اسألوا بأنفسكم، أو اختاروا شخصًا آخر.
refusal-buddy-asked-others = كان هذا السؤال لشخص آخر.
refusal-buddy-ask-over = { $answer ->
        [accepted] قلتم نعم لهذا من قبل. إن صار كثيرًا عليكم، قولوا لمن ينشّطون الفرع: يجدون شخصًا آخر.
        [declined] قلتم لا لهذا. إن غيّرتم رأيكم، قولوا ذلك لمن سألكم.
       *[other] لم يعد هذا يحتاج إلى جواب: وُجد شخص آخر، أو لم تعد هناك حاجة. شكرًا لكم مع ذلك!
    }

playbook-list-title = قوائم الخطوات
playbook-open = فتح واحدة…
playbook-source-bot = كما جاءت مع البوت
playbook-source-network = قائمة الشبكة
playbook-source-chapter = قائمة فرع
playbook-of-chapter = نسخة { $chapter }
playbook-copies = نسخ خاصة عند: { $chapters }
playbook-any-day = في أي يوم
playbook-days-after = { $days ->
        [0] فورًا
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
playbook-days-before = { $days ->
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
playbook-owner-newcomer = من تخصه القائمة
playbook-owner-buddy = من يرافق (buddy)
playbook-owner-connector = من لهم دور connector
playbook-owner-bot = أنا، البوت
playbook-editing-chapter = تعدّلون نسخة **{ $chapter }**. ما يبدأ من الآن تكون فيه هذه الخطوات؛ وما هو جارٍ يحتفظ بخطواته.
playbook-editing-network = تعدّلون قائمة الشبكة التي يستعملها كل فرع ليست له نسخة. ما يبدأ من الآن تكون فيه هذه الخطوات؛ وما هو جارٍ يحتفظ بخطواته.
playbook-choose-step = اختيار خطوة…
playbook-form = خطوة
playbook-form-text = ما المطلوب
playbook-form-days = في أي يوم
playbook-form-days-hint = أيام بعد البداية، من { $earliest } إلى { $latest }؛ فارغ: أي يوم
playbook-form-owner = من يقوم بها
playbook-original-preview = هل تتخلون عن نسختكم من **{ $title }**؟ تضيع خطواتها، ويُستعمل من جديد ما كان قبلها. وما هو جارٍ يحتفظ بخطواته.

button-up = إلى أعلى
button-down = إلى أسفل
button-remove-step = إزالة
button-add-step = إضافة خطوة
button-original = العودة إلى الأصل

field-step = الخطوة

refusal-days-refused = يوم الخطوة عدد صحيح من -365 إلى 730: عدد الأيام بعد البداية، أو قبلها مع علامة ناقص. اتركوه فارغًا لأي يوم.
refusal-steps-full = أقصى عدد من الخطوات في القائمة هو { $most }، ليتمكن الناس من تذكرها. أزيلوا واحدة أولًا.
refusal-last-step = في القائمة خطوة واحدة على الأقل. غيّروا نصها، أو أضيفوا غيرها أولًا.
refusal-step-gone = أزال أحد هذه الخطوة في هذه الأثناء. افتحوا القائمة من جديد لتروا كيف صارت.
refusal-not-edited = لا توجد هنا نسخة للتخلي عنها: هذا هو الأصل.

effect-buddy-asked = السؤال عن المرافقة
effect-buddy-answered = الجواب عن المرافقة
effect-buddy-found = خبر أن هناك من يرافق
effect-buddy-thanked = شكر لمن رافق
