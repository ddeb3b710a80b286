cmd-event-import = جلب تقويم ومتابعته؛ دون عنوان ولا ملف: ما يُتابع الآن
opt-import-url = أين التقويم: عنوان يبدأ بـ https:// أو webcal://
opt-import-file = تقويم (.ics) أو جدول فعاليات (.csv) من جهازكم
opt-import-chapter = لمن هذه الفعاليات (لفرعكم، ما لم تختاروا)
