## أوصاف لقائمة أوامر Discord: مئة حرف على الأكثر لكل منها

cmd-handbook = ما تعرفه الشبكة عن ممارستها
cmd-handbook-search = ما يقوله الدليل، بنصه وصفحته ورابطه وتاريخه
cmd-handbook-add = إضافة صفحة: تُكتب هنا، أو من ملف Markdown، أو موقع يُتابع
cmd-handbook-list = كل صفحات الدليل، بتواريخها ومن يعتني بها
cmd-handbook-edit = تغيير صفحة تعتنون بها
cmd-handbook-remove = إزالة صفحة تعتنون بها
opt-handbook-query = ما تبحثون عنه، بكلماتكم
opt-handbook-url = موقع يُتابع: تُقرأ صفحاته من جديد كل أسبوع (لمن لهم دور steward)
opt-handbook-file = ملف Markdown، حتى 256 كيلوبايت
opt-handbook-file-edit = ملف Markdown بالنص الجديد، حتى 256 كيلوبايت
opt-handbook-audience = من يقرؤها (ما لم تختاروا: كل من في الشبكة)
opt-handbook-page = الصفحة: اختاروها من الاقتراحات أو اكتبوا عنوانها
handbook-for-network = كل من في الشبكة
handbook-for-connectors = من لهم دور connector أو steward فقط
