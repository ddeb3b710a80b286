## المشاريع والشركاء: أوصاف الأوامر والخيارات، مئة حرف على الأكثر لكل منها

cmd-project = ما يقدّمه ناس الشبكة
cmd-project-add = كتابة بطاقة مشروع
cmd-project-list = مشاريع الشبكة، عشرة في كل صفحة
cmd-project-show = مشروع واحد: ما هو، ومن جاء به، وأين عُرض
cmd-partner = منظمات شريكة وشبكات صديقة
cmd-partner-find = العثور على شركاء حسب الاسم أو الموضوع أو المكان

opt-project-name = اسمه
opt-project-text = عمّ يدور، في بضع جمل
opt-project-link = أين يمكن قراءة المزيد
opt-project-topics = مواضيعه، تفصل بينها فواصل
opt-project-topic = موضوع أو كلمة، بلغتكم
opt-project-only-chapter = هل يراه أعضاء ذلك الفرع فقط
opt-project-mine = ما جئتم به أنتم فقط
opt-project-known = مشروع، باسمه
opt-partner-query = اسم، أو ما يفعلونه
opt-partner-city = مدينة، أو بلد، أو جزء من العالم
opt-partner-topic = موضوع، بلغتكم
