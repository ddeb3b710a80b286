## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-connector = من ينشّطون الفروع
cmd-connector-add = تسمية من ينشّط فرعًا (لمن لهم دور steward أو connector فيه)
cmd-connector-remove = إنهاء دور شخص في فرع (لمن لهم دور steward، أو لأنفسكم)
cmd-connector-list = من ينشّط أي فرع

opt-connector = شخص من هذا الخادم
opt-connector-reason = السبب في بضع كلمات؛ يُحفظ مع السجل

cmd-connector-propose = سؤال شخص عن أخذ دور connector، أو الترشح له (الأعضاء: لأنفسهم)
cmd-connector-endorse = تزكية شخص على الطريق إلى دور connector (لمن لهم هذا الدور)
cmd-connector-object = قول ما يمنع أن يأخذ شخص دور connector (لمن لهم هذا الدور)
cmd-connector-candidates = من على الطريق إلى دور connector، وما ينقص
cmd-connector-renew = أدواركم في الفروع ونهاياتها: البقاء أو ترك الدور
cmd-connector-step-down = ترك دوركم في فرع، بعد معاينة
cmd-connector-handover = تسليم فرع إلى خلف، أو معرفة إلى أين وصل التسليم
cmd-connector-recover = إعطاء أدوار حساب مفقود لحساب صاحبه الجديد (لمن لهم دور steward)

opt-candidate-member = بمن يتعلق الأمر: شخص آخر، أو أنتم
opt-candidate = شخص على الطريق إلى دور connector
opt-candidate-reason = ما الذي يمنع ذلك؛ يظهر مع اسمكم
opt-successor = الشخص الذي يتسلم الفرع
opt-lost-account = الحساب المفقود
opt-new-account = الحساب الجديد للشخص نفسه
