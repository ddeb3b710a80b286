## الأسئلة والمساعدة

cmd-ask = سؤال عن الفعاليات أو الناس أو الفروع، بكلماتكم؛ لا يرى الجواب أحد غيركم
opt-question = مثلًا: «ماذا يوجد في ليون في نهاية هذا الأسبوع؟»، «من يعرف عن الكومبوست؟»
cmd-help = ما يمكنكم فعله هنا، مع أمثلة
opt-help-topic = موضوع واحد بالتفصيل

help-topic-events = الفعاليات
help-topic-reminders = التذكيرات
help-topic-questions = الأسئلة
help-topic-onboarding = الخطوات الأولى
help-topic-chapters = الفروع
help-topic-people = العثور على الناس
help-topic-profile = ملفكم
help-topic-privacy = الخصوصية
help-topic-decisions = القرار معًا
help-topic-handbook = الدليل
help-topic-board = اللوحة: عروض وطلبات
help-topic-projects = المشاريع والشركاء
help-topic-magazine = المجلة
help-topic-menus = بنقرة: قوائم الرسائل والأشخاص
help-topic-connectors = لمن لهم دور connector
help-topic-stewards = لمن لهم دور steward
