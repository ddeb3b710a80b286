## المساعدة

help-newcomer = **أهلًا وسهلًا!** أنا ذاكرة الشبكة وتقويمها. بداية جيدة: *Begin* تحت رسالة الترحيب، أو `/profile edit` (مدينتكم وما يهمكم؛ لا يراه أحد دون موافقتكم)، ثم `/chapter near`، ثم `/chapter join`.
help-member = **ما يمكنكم فعله هنا**
help-connector = **ما يمكنكم فعله هنا**، كأعضاء ومن أجل الفروع التي تنشّطونها
help-steward = **ما يمكنكم فعله هنا**، كأعضاء ومن أجل الشبكة
help-more = مع موضوع، يعرضه `/help` بالتفصيل. ويمكنكم أيضًا السؤال بكلماتكم: `/ask`، أو رسالة تذكرني، أو رسالة مباشرة.

help-line-events = **الفعاليات** — `/event list`, `/event join`, `/event mine`, `/event calendar`
help-line-reminders = **التذكيرات** — `/remind me`, `/remind list`
help-line-questions = **الأسئلة** — `/ask` «ماذا يوجد في ليون في نهاية هذا الأسبوع؟»
help-line-onboarding = **الخطوات الأولى** — `/onboard mine`
help-line-chapters = **الفروع** — `/chapter near`, `/chapter map`, `/chapter join`, `/chapter start`
help-line-people = **الناس** — `/member find`, `/member show`, `/profile pairing`
help-line-profile = **ملفكم** — `/profile edit`, `/profile language`, `/profile reminders`
help-line-privacy = **الخصوصية** — `/profile visibility`: مخفي إلى أن تفتحوه؛ `/privacy policy`, `/privacy export`
help-line-decisions = **القرار معًا** — `/decide list`
help-line-handbook = **الدليل** — `/handbook search`, `/handbook list`
help-line-board = **اللوحة** — `/board need`, `/board offer`, `/board list`, `/board match`
help-line-projects = **المشاريع والشركاء** — `/project list`, `/project add`, `/partner find`
help-line-magazine = **المجلة** — `/magazine latest`, `/magazine write`, `/magazine idea`
help-line-menus = **بنقرة** — *Apps* على رسالة أو على شخص
help-line-connectors = **فروعكم** — `/event create`, `/event recap`, `/chapter invite`, `/chapter health`, `/onboard board`, `/handbook add`, `/connector renew`
help-line-stewards = **الشبكة** — `/network setup`, `/network health`, `/network foundings`, `/network practices`, `/network audit`, `/magazine follow`

guide-events = **الفعاليات**
    `/event list` يعرض ما الذي يجري؛ ضيّقوه بـ `when` («نهاية هذا الأسبوع»، «في يونيو»)، أو `chapter`، أو `kind`، أو `online`. كل شيء عن فعالية واحدة في `/event show`.
    `/event join` يحجز لكم مكانًا، أو دورًا في قائمة الانتظار. ما يتكرر يمكن الانضمام إليه في موعد واحد أو في كل المواعيد؛ وما يجري في عدة مدن يسألكم أين. `/event leave` يترك المكان، و`/event mine` يعرض أجوبتكم. والأزرار تحت رسالة الفعالية تفعل الشيء نفسه.
    `/event calendar` يضع الفعاليات في تقويمكم ويُبقيها محدّثة.
    `/event agenda` يعرض البرنامج والمشاريع والأسئلة المفتوحة. اضغطوا *Pick* على جلسة، وأذكّركم قبلها بخمس دقائق.
    `/event pitch` يسجّل مشروعًا. `/event question` يطرح سؤالًا؛ يبقى مفتوحًا إلى أن يتمكن أحد من المساعدة.
    الأمنية بلا موعد بعد: اضغطوا *I'm interested*، وأخبركم عندما يكون لها موعد.
    {""}**عند التنظيم**
    في `/event create` خيار `repeat` لما يتكرر، و`part_of` لمكان من فعالية أكبر أو لشيء حولها، و`template` لنوع معروف من الأمسيات، و`kind` بقيمة *Wish*.
    مع `/event edit` و`/event cancel` يوجد `scope`: هذا الموعد، أو هذا وما بعده، أو الكل. `/event duplicate` ينشئ مثلها من جديد.
    `/event cohost` يسأل فرعًا آخر أن يشارك في الاستضافة؛ `/event session` يملأ البرنامج.
    `/event checkin` يسجّل من حضر. `/event recap` يحكي ما حدث، ويعيد إليكم ما يأتي بعد ذلك في يومه.
    `/event import` يجلب تقويمًا ويتابعه. وعلى أي رسالة، *Apps → Make an event* يبدأ فعالية.
guide-reminders = **التذكيرات**
    `/remind me` يذكّركم بأي شيء: `what` «إحضار قدر الحساء»، و`when` «الجمعة الساعة 18:00»، و`repeat` إن شئتم.
    `/remind event` يذكّركم بفعالية قبلها بالمدة التي تختارونها.
    `/remind list` يعرض ما ينتظر، و`/remind cancel` يلغي واحدًا.
    للفعاليات التي تحضرونها أذكّركم دون طلب؛ `/profile reminders` يحدد قبل كم، وهل يكون في رسالة مباشرة أو في القناة أو لا يكون.
guide-questions = **أسئلة بكلماتكم**
    `/ask` «ماذا يوجد في ليون في نهاية هذا الأسبوع؟»، «من يعرف عن الكومبوست؟»، «أين أقرب فرع؟»، «من أين أبدأ؟»
    لا يرى الجواب أحد غيركم؛ *Share* يعرضه على القناة، وفقط بما يحق للجميع رؤيته.
    ويمكنكم أيضًا ذكري في قناة، أو الكتابة لي مباشرة. «وفي مرسيليا؟» تكمل السؤال السابق.
    أجيب من التقويم، والفروع، والدليل، واللوحة، والمشاريع، والشركاء، والمجلة، ومما فتحه الناس، وأقول ذلك عندما لا أعرف.
    وينفع أيضًا «ذكرني قبل يوم من لقاء ميونخ» أو «أضف فعاليتنا عشاء مشترك: 14 مايو 19:00»: أعرض ما فهمته، ويصبح نافذًا بالضغط على *Confirm*.
guide-onboarding = **الخطوات الأولى**
    عند وصولكم، أساعدكم في اختيار لغتكم ومدينتكم وفرع وما يهمكم.
    `/onboard mine` يعرض كل خطواتكم وإلى أين وصلتم. ما حان وقته يعود من تلقاء نفسه، مرات قليلة لا أكثر؛ و*Pause* و*Less* و*Stop* بأيديكم.
    `/onboard done` و`/onboard skip` ينهيان خطوة؛ وكذلك الأزرار. وقد يرافقكم *buddy*: من ينشّط فرعكم يسأل أحدًا من أجلكم.
    {""}**لمن لهم دور connector**
    `/onboard board` يعرض من وصل إلى أين، والمتعثرون أولًا. `/onboard nudge` يقول كلمة ودية، و`/onboard buddy` يجد من يرافقهم.
    `/onboard start`، أو *Apps → Start onboarding* على شخص، يبدأ *playbook*، أي قائمة خطوات: لوافد جديد، أو connector جديد، أو فرع جديد، أو فعالية في عدة مدن.
    `/onboard playbook edit` يغيّر الخطوات لفرعكم.
guide-chapters = **الفروع**
    `/chapter near` يعرض الأقرب إلى مدينة، و`/chapter list` كلها، و`/chapter map` صورة، و`/chapter show` واحدًا: قناته، ومن ينشّطه، وما القادم.
    `/chapter join` يدخلكم إليه، مع دوره وقناته؛ وحيث يوافق connector أولًا، يصلكم الخبر مني. `/chapter leave` يخرجكم منه. ويمكنكم أن تكونوا في عدة فروع.
    لا فرع قريب؟ `/chapter start` يبدأ واحدًا: قولوا أين ولماذا، ويلتزم الناس بزر. يرافقه فرع آخر، ويوافق من لهم دور connector. أو اضغطوا *Tell me if one starts here* تحت `/chapter near`.
    الفرع الذي صار سمادًا يمكن أن يحيا من جديد: `/chapter reseed`. تودون تنشيط فرع؟ `/connector propose`، باسمكم أنتم.
guide-people = **العثور على الناس**
    `/member find` يبحث حسب المهارة أو المدينة أو الفرع أو اللغة، فيما فتحه الناس لكم. `/member show` يعرض شخصًا واحدًا.
    `/profile pairing` يعرّفكم كل شهر على شخص من الشبكة، ولا يتكرر الشخص ما دام هناك غيره؛ `back` يقول متى تعودون.
    من لا تجدونه قد يكون هنا مع ذلك: الملفات مخفية إلى أن يفتحها أصحابها.
guide-profile = **ملفكم**
    `/profile edit` لكتابته: نبذة عنكم، والمدينة، والمهارات، والمواضيع، وصفتكم، وما تعرضونه وما تحتاجونه، وروابطكم. `/profile show` يعرضه كما يراه الآخرون.
    `/profile language` كيف أكلمكم، و`/profile timezone` كيف أقرأ أوقاتكم، و`/profile reminders` متى وكيف أذكّركم.
guide-privacy = **الخصوصية**
    كل شيء في ملفكم مخفي إلى أن تفتحوه. `/profile visibility` يحدد لكل حقل من يراه: لا أحد، أو من لهم دور connector، أو فرعكم، أو الشبكة، أو الجميع.
    `/privacy export` يعطيكم ملفًا بكل ما أعرفه عنكم. `/privacy erase` لمحوه؛ وأمامكم سبعة أيام للتراجع. `/privacy policy` يقول ما أحفظه، ولماذا، ومن يراه، وإلى متى.
    ما تسألونه بـ `/ask` أو في رسالة مباشرة لا يراه أحد غيركم. أتذكر السؤال عشر دقائق لفهم السؤال التالي، والجواب يومًا واحدًا لتتمكنوا من مشاركته.
guide-decisions = **القرار معًا**
    السكوت تأييد. يُجاب عن السؤال والوقت يمضي؛ أما الاعتراض فيبيّن السبب ويوقف الوقت إلى أن يُحل. تُنشر النتيجة وتُحفظ.
    `/decide list` يعرض ما ينتظركم وما تقرر، و`/decide show` قرارًا واحدًا مع *Support* و*Question* و*Object*.
    {""}**لمن لهم دور connector**
    `/decide propose` يعرض أمرًا على كل من لهم دور connector أو، مع `chapter`، على أعضاء فرعكم؛ و`closes` مثل «بعد 5 أيام» أو «الجمعة 18:00».
    الفروع الجديدة، ومن يأخذ دور connector، ومدينة القمة، ونهاية الفرع، تتقرر بالطريقة نفسها، من تلقاء نفسها عندما يكتمل كل شيء.
guide-handbook = **الدليل**
    `/handbook search` يجد ما تعرفه الشبكة عن ممارستها: المقطع وصفحته وتاريخه. أي كلمات تنفع: «كيف نرحب بشخص؟». `/handbook list` يعرض كل الصفحات، ومن يعتني بكل واحدة.
    الصفحة التي لم يؤكدها أحد منذ زمن تقول ذلك. ومن يعتني بها يُسأل مرتين في السنة إن كانت ما زالت صحيحة.
    {""}**لمن لهم دور connector**
    `/handbook add` يفتح نموذجًا لصفحة، أو يأخذ ملف Markdown في `file`؛ ومع `audience` لا يقرؤها إلا من لهم دور connector أو steward. ويمكن لصفحة أن تحل محل واحدة جاءت معي. `/handbook edit` و`/handbook remove` للصفحات التي تعتنون بها.
    ويمكن لمن لهم دور steward أيضًا إعطاء `url` لموقع: أعرض ما سأقرؤه هناك، ثم أقرؤه من جديد كل أسبوع.
guide-board = **اللوحة**
    `/board need` يقول عمّا تبحثون، و`/board offer` ما عندكم لتعطوه: «أمسية عن حسابات تعاونية». ترونه قبل نشره؛ ومع `chapter` لا يراه إلا أعضاؤه. يبقى مدة، وأسألكم قبل أن ينتهي.
    `/board challenge` طلب له يوم وفريق صغير. اضغطوا *I'm in* على بطاقته؛ وعندما يكتمل الفريق، أعرّف الجميع بعضهم ببعض.
    `/board list` يعرض ما هناك؛ وفي `mine` تغيّرون ما نشرتم أو تجددونه أو تغلقونه.
    عندما يتوافق منشوران، أسأل طرفًا ثم الآخر. لا يُذكر اسم قبل أن يقول الطرفان نعم. `/board match` يعرض ما ينتظر جوابكم، ومن يمكنه الجواب عن منشوراتكم، دون أسماء.
guide-projects = **المشاريع والشركاء**
    `/project list` يعرض ما يقدّمه الناس؛ ضيّقوه بـ `topic` أو `chapter` أو `mine`. `/project show` بطاقة واحدة: ما هو، ومن جاء به، وأين عُرض.
    `/project add` يكتب بطاقة؛ ومع `only_chapter` لا يراها إلا أعضاء فرعها `chapter`. المشروع الذي عُرض في فعالية له بطاقة من قبل، و`/event pitch` يعرضه في القادمة.
    `/partner find` يبحث عن منظمات وشبكات صديقة بالاسم أو الموضوع أو المكان: `city` تقبل مدينة أو بلدًا أو جزءًا من العالم. وكل نتيجة تقول من أين عُرفت، ومنذ أي يوم.
guide-magazine = **المجلة**
    `/magazine latest` يعرض أحدث المقالات؛ ضيّقوه بـ `topic` أو `language`. كل مقال جديد يُعلن عنه مرة واحدة، بلغته.
    `/magazine write` يعرض الطريق من الفكرة إلى المقال، ومن يمكن سؤاله. `/magazine idea` يضيف فكرة، حتى دون معرفة من سيكتبها.
    `/magazine ideas` يعرض ما هو في الطريق. *I write it* و*Draft link* و*Published* تتقدم بما يخصكم؛ ومن لهم التحرير يفعلون ذلك للكل.
guide-menus = **بنقرة**
    اضغطوا مطولًا على رسالة أو شخص (على الحاسوب: الزر الأيمن)، ثم *Apps*.
    على شخص، *Profile* يعرض ما فتحه لكم؛ وعلى أنفسكم، من يرى ماذا.
    على رسالة، *Remind me* يعيدها في الوقت الذي تقولونه؛ والوقت المذكور فيها يكون مكتوبًا من قبل. وعلى بطاقة فعالية، يعرض قبل كم.
    {""}**لمن لهم دور connector**
    على رسالة، *Make an event* يبدأ فعالية بما تقوله. وعلى شخص، *Start onboarding* يبدأ له قائمة خطوات (playbook).
guide-connectors = **لمن لهم دور connector**
    {""}**الفعاليات**: `/event create` يعلن عن واحدة: `title` «عشاء مشترك»، `when` «14 مايو 19:00». أعرض ما فهمته؛ و*Confirm* يجعله نافذًا. تُذكَّر القناة قبل أسبوع ويوم وساعة. للمزيد: `/help` مع موضوع *Events*.
    {""}**الناس**: `/chapter invite` ينشئ رابطًا مباشرًا إلى فرعكم؛ `/chapter requests` يعرض من يود الدخول، حيث يوافق connector أولًا. `/chapter grant` يعطي دورًا من `/chapter roles`. `/chapter announce` يكلم الجميع في القناة. للوافدين الجدد: `/help` مع موضوع *First steps*.
    {""}**الفرع**: `/chapter edit` يغيّر ما يقوله عن نفسه، وقناته، ودوره، ومن يحق له الانضمام؛ ومع `mirrored` تظهر فعالياته أيضًا بين فعاليات Discord. `/chapter health` يعرض حاله؛ وعندما يصمت، أسألكم. `/chapter compost` يتيح له نهاية طيبة، بتوافق أعضائه.
    {""}**الدور**: `/connector propose` يبدأ مع connector جديد، و`/connector candidates` يعرض من في الطريق، مع `/connector endorse` أو `/connector object`. لدوركم نهاية: `/connector renew` لإبقائه، و`/connector handover` لتسليم الفرع، و`/connector step-down` لتركه. اثنان في هذا الدور أفضل من واحد.
    أكتب إليكم عندما يكون قول نعم بأيديكم. والقمة تعرض في تفاصيلها *Bid for a city* و*Propose a host*.
guide-stewards = **لمن لهم دور steward**
    `/network setup` يحدد اللغة والمنطقة الزمنية ودور steward والقنوات؛ `/network settings` يعرضها، ويعرض ما ينقصني في Discord. ما هو لمن لهم دور connector فقط يُنشر في قناتهم، ولا يُنشر في أي مكان ما لم توجد؛ وعندها تصل إليكم بعض القرارات.
    `/network health` يعرض الفروع الصامتة أو الوحيدة أو المتعثرة، و`/network foundings` التي تبدأ، و`/network stats` الأرقام مع رسم بياني. `/network practices` يغيّر الأعراف: الأيام، والتزكيات، والالتزامات.
    `/network audit` يعرض ما جرى، ومن فعله ومتى، وهل تغيّر شيء منه بعد ذلك؛ و`/network backup` يصنع الآن نسخة من كل ما أحفظه.
    `/chapter add` و`/connector add` يسجلان ما هو موجود من قبل. `/connector recover` يعطي أدوار حساب مفقود لحساب الشخص الجديد. نهاية الفرع وبدايته الجديدة تنتظران تأكيدكم.
    `/event create` دون فرع يعلن عن فعالية للشبكة كلها؛ ومع `kind` بقيمة *Summit*، فعالية لا يراها إلا من لهم دور connector، ويختارون مدينتها معًا. و`/event import` يمكنه متابعة تقويم للشبكة كلها أيضًا.
    `/magazine follow` يتابع مصدرًا (feed) أعلن عن مقالاته؛ `/magazine editor` يسمّي من يحرر. `/handbook add` مع `url` يتابع موقعًا.
    أحتاج إلى *Manage Roles* و*Manage Channels* و*Create Invite* للفروع، و*Create Events* و*Manage Events* لفعاليات Discord. ما يحتاج إلى انتباهكم يُنشر في قناة steward.
