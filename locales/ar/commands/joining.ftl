## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-chapter-requests = من يود دخول فرع تعتنون به
cmd-chapter-announce = قول شيء لفرع كله، في قناته
cmd-chapter-map = الفروع على خريطة العالم، أو خريطة بلد واحد
cmd-network-stats = الشبكة بالأرقام، مع رسم بياني (لمن لهم دور steward)

opt-announcement = ما تودون قوله؛ ترونه قبل نشره
opt-chapter-parent = الفرع الأوسع الذي يتبع له، أو «لا شيء»
opt-chapter-mentor = الفرع الذي يرافقه، أو «لا شيء»
opt-chapter-joining = هل يدخل الناس من تلقاء أنفسهم، أو يوافق connector أولًا
opt-chapter-languages = اللغات الأخرى التي تُحكى هناك: «الفرنسية، العربية»

chapter-joining-open = مفتوح للجميع
chapter-joining-asked = يوافق connector أولًا
