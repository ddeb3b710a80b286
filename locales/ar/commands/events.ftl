## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-event = العثور على الفعاليات والانضمام إليها وتنظيمها
cmd-event-list = ما الذي يجري: الفعاليات القادمة، حسب الوقت أو الفرع أو النوع
cmd-event-show = فعالية واحدة: متى، وأين، ومن يستضيفها، وجوابكم
cmd-event-mine = الفعاليات التي قلتم عنها نعم أو ربما
cmd-event-join = حجز مكان، أو دور في قائمة الانتظار
cmd-event-leave = سحب جوابكم عن فعالية
cmd-event-create = الإعلان عن فعالية لفرعكم أو للشبكة
cmd-event-edit = تغيير فعالية تنظمونها؛ عندما تنتقل يصل الخبر إلى كل من سيحضرون
cmd-event-cancel = إلغاء فعالية تنظمونها؛ يصل الخبر إلى كل من سيحضرون

opt-period = متى: «نهاية هذا الأسبوع»، «الأسبوع القادم»، «في يونيو»، «غدًا»…
opt-when = متى: «14 مايو 19:00»، «الثلاثاء الساعة 7 مساء»، «بعد أسبوعين الساعة 18:00»
opt-chapter = فرع، باسمه أو باسم مدينته
opt-host-chapter = الفرع الذي يستضيفها (فارغ: الشبكة كلها)
opt-kind = نوع الفعالية
opt-online = ما يجري عبر الإنترنت فقط، أو حضوريًا فقط
opt-event = فعالية، باسمها
opt-event-title = اسمها
opt-venue = أين: اسم المكان أو عنوانه
opt-link = رابط للحضور عبر الإنترنت أو لقراءة المزيد
opt-duration = كم تدوم: «ساعتان»، «ساعة ونصف»، «3 أيام»
opt-capacity = عدد الأماكن؛ ومن يأتي بعدها ينتظر بالترتيب
opt-description = عمّ تدور
opt-audience = من يراها
opt-cancel-reason = السبب في بضع كلمات؛ يقرؤه من كانوا سيحضرون

kind-meetup = لقاء
kind-workshop = ورشة
kind-talk = محاضرة
kind-drink = جلسة ودية
kind-pitch = عروض مشاريع
kind-fest = مهرجان
kind-summit = قمة
kind-satellite = فعالية موازية
kind-online = عبر الإنترنت
kind-wish = أمنية

audience-public = الجميع، وفي الصفحات العامة أيضًا
audience-network = الشبكة
audience-chapter = الفرع
audience-connectors = من لهم دور connector
opt-new-host = الفرع الذي يستضيفها من الآن
