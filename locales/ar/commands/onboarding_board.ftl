## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-onboard-board = من وصل إلى أين، والمتعثرون أولًا (لمن لهم دور connector: في فروعهم)
cmd-onboard-nudge = كلمة ودية لشخص عما هو مفتوح، مرة في اليوم على الأكثر
cmd-onboard-buddy = سؤال شخص عن مرافقة من وصل حديثًا، أو معرفة من يمكن سؤاله
cmd-onboard-playbook = ما يُفعل عندما يصل أحد، أو يبدأ فرع، أو يُسلَّم، أو ينتهي
cmd-onboard-playbook-list = قوائم الخطوات، وأي نسخة من كل منها هي المستعملة
cmd-onboard-playbook-show = قائمة واحدة مع خطواتها
cmd-onboard-playbook-edit = تغيير نسخة فرعكم؛ ولمن لهم دور steward نسخة الشبكة

opt-onboard-board-chapter = هذا الفرع فقط
opt-onboard-whom = من
opt-onboard-buddy = من يمكنه المرافقة؛ اتركوه فارغًا فأقترح أشخاصًا
opt-onboard-which = أي قائمة خطوات
opt-onboard-copy-chapter = الفرع صاحب النسخة

playbook-newcomer = الوصول
playbook-connector = أخذ دور connector
playbook-new_chapter = فرع جديد
playbook-handover = تسليم فرع
playbook-composting = نهاية طيبة
playbook-multi_city = فعالية واحدة في عدة مدن
