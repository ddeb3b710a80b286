## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-magazine = مقالات الشبكة، وأفكار لمقالات جديدة
cmd-magazine-follow = متابعة مصدر للمجلة (لمن لهم دور steward)؛ دون عنوان: ما يُتابع الآن
opt-magazine-url = المصدر (RSS أو Atom)، أو صفحة المجلة: https://…
opt-magazine-channel = أين يُعلن عن مقالاته (قناة الشبكة، ما لم تختاروا)
opt-magazine-feed-language = لغته (ما يقوله عن نفسه، ما لم تختاروا)
cmd-magazine-latest = أحدث المقالات
opt-magazine-topic = عمّ تدور، أو من كتبها
opt-magazine-language = بأي لغة
cmd-magazine-write = كيف تصبح الفكرة مقالًا، ومن يمكن سؤاله
cmd-magazine-editor = تسمية من يحرر المجلة، أو إنهاء ذلك (لمن لهم دور steward)
opt-magazine-editor = من
opt-magazine-editor-action = إضافة (ما لم تختاروا) أو إزالة
magazine-naming-add = إضافة
magazine-naming-remove = إزالة
cmd-magazine-idea = إضافة فكرة لمقال
opt-magazine-idea-title = الفكرة في بضع كلمات
opt-magazine-idea-text = المزيد عنها: لمن، ولماذا الآن، وما تعرفونه من قبل
cmd-magazine-ideas = أفكار ومسودات في الطريق
opt-magazine-ideas-status = ما وصل إلى هذا الحد فقط
opt-magazine-ideas-mine = ما يخصني فقط
magazine-stage-idea = فكرة
magazine-stage-draft = مسودة
magazine-stage-published = منشورة
magazine-stage-withdrawn = أُزيلت
