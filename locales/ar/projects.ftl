## المشاريع: بطاقات يأتي بها الناس

project-list-title = المشاريع
project-list-none = لا مشروع مطابق يحق لكم رؤيته. جرّبوا كلمة أخرى، أو `/project list` دون كلمة.
project-list-empty = لا يوجد مشروع بعد. قدّموا الأول بـ `/project add`، أو اعرضوه في فعالية بـ `/event pitch`.
project-open = فتح مشروع…
project-field-topics = المواضيع
project-field-member = جاء به
project-field-chapter = الفرع
project-field-evenings = عُرض في
project-page = اقرؤوا المزيد
project-seen-network = يرى هذه البطاقة كل من في الشبكة.
project-seen-chapter = يرى هذه البطاقة أعضاء الفرع.
project-seen-connectors = يرى هذه البطاقة من لهم دور connector.
project-added = البطاقة جاهزة. يُعرض المشروع في فعالية بـ `/event pitch`.
project-changed = تغيّرت البطاقة.
project-form = تغيير المشروع
project-form-name = الاسم
project-form-text = عمّ يدور
project-form-link = رابط
project-form-topics = المواضيع، تفصل بينها فواصل
project-remove = هل يُزال **{ $name }**؟ لن يجده أحد، ويخرج من برامج الفعاليات القادمة؛ أما الماضية فتحتفظ بسطره.
project-removed = أُزيل **{ $name }**.

button-project-remove = إزالة

needed-author = من جاء به
needed-mate = أعضاء ذلك الفرع

refusal-project-gone = أُزيلت بطاقة هذا المشروع، أو ليست مفتوحة لكم. يعرض `/project list` المشاريع الأخرى.
refusal-project-known = لكم مشروع باسم **{ $name }** بالفعل: يفتحه `/project show`، ويغيّره زر *تعديل*.
refusal-project-needs-chapter = البطاقة المخصصة لفرع واحد تحتاج إلى فرعها: حدّدوه في خيار `chapter`.
refusal-too-many-projects = عدد مشاريعكم هنا { $most }، وهو الحد الأقصى للشخص الواحد. أزيلوا واحدًا أولًا: `/project list` مع `mine`.
