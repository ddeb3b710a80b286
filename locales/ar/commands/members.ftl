## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-member = العثور على ناس الشبكة، فيما فتحوه لكم
cmd-member-find = العثور على الناس حسب الاسم أو المهارة أو المدينة أو الفرع أو اللغة
cmd-member-show = ملف شخص واحد، بقدر ما هو مفتوح لكم
cmd-profile = ملفكم، ومن يراه، وكيف أكلمكم
cmd-profile-show = ملفكم، ومن يرى كل جزء منه
cmd-profile-edit = الكتابة عن أنفسكم؛ لا يراه أحد إلى أن تفتحوه
cmd-profile-visibility = تحديد من يرى جزءًا من ملفكم
cmd-profile-language = اللغة التي أكلمكم بها
cmd-profile-timezone = المنطقة الزمنية التي أقرأ بها أوقاتكم وأعرضها
cmd-profile-reminders = متى وكيف أذكّركم بالفعاليات التي تحضرونها

opt-member-query = كلمات: اسم، أو مهارة، أو موضوع، أو أي شيء في ملف
opt-member-city = أين يسكنون
opt-member-skill = مهارة أو موضوع
opt-member-language = لغة يتكلمونها
opt-member = من
opt-profile-field = أي جزء من ملفكم
opt-profile-level = من يراه من الآن
opt-profile-language = لغة، أو لغة Discord عندكم
opt-profile-zone = مدينة أو اسم منطقة زمنية: «القاهرة»، «America/Bogota»
opt-profile-lead = قبل كم: «يوم»، «ساعتان»، «أبدًا»
opt-profile-via = أين أخبركم

profile-about = نبذة عني
profile-city = المدينة
profile-skills = المهارات
profile-topics = المواضيع
profile-languages = اللغات
profile-offers = ما أعرضه
profile-needs = ما أبحث عنه
profile-links = الروابط
profile-chapters = الفروع

level-nobody = لا أحد
level-connectors = من لهم دور connector
level-chapter = فروعي
level-network = الشبكة
level-public = الجميع

via-dm = رسالة مباشرة
via-channel = قناة الفعالية
via-none = دون تذكير

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = كما في Discord عندي
