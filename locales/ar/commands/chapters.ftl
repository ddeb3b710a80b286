## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-chapter = العثور على الفروع والانضمام إليها والاعتناء بها
cmd-chapter-list = فروع الشبكة، حسب البلد أو الموضوع أو الحالة
cmd-chapter-show = فرع واحد: من ينشّطه، وما القادم، وكيف تنضمون
cmd-chapter-near = أقرب الفروع إلى مدينة
cmd-chapter-join = الانضمام إلى فرع؛ ويأتي دوره معه
cmd-chapter-leave = مغادرة فرع؛ ويزول دوره
cmd-chapter-add = إضافة فرع موجود من قبل (لمن لهم دور steward)
cmd-chapter-edit = تغيير فرع تعتنون به

opt-country = بلد، بلغتكم
opt-theme = الفروع حول موضوع فقط، أو المحلية فقط
opt-city = مدينة، كيفما كُتبت: «ميونخ»، «Le Caire»، «طرابلس، لبنان»
opt-chapter-status = حالته في مسار حياته
opt-chapter-city = مدينته؛ ومعها تأتي منطقته الزمنية ومكانه على الخريطة
opt-chapter-name = اسمه (فارغ: اسم مدينته)
opt-chapter-theme = هل يدور حول موضوع بدل مكان
opt-chapter-channel = القناة التي تُنشر فيها فعالياته وتذكيراته
opt-chapter-role = الدور الذي يحصل عليه أعضاؤه
opt-chapter-zone = منطقته الزمنية، باسمها أو باسم مدينة
opt-chapter-language = لغة ما أنشره هناك
opt-chapter-description = عمّ يدور
opt-chapter-reminders = التذكيرات التي تصل إلى قناته: «أسبوع ويوم وساعة»، أو «يوم»، أو «بدون»
opt-chapter-mirrored = عرض فعالياته أيضًا بين فعاليات Discord

chapter-status-seed = بذرة
chapter-status-forming = قيد التكوين
chapter-status-active = نشط
chapter-status-dormant = ساكن
chapter-status-composted = صار سمادًا
