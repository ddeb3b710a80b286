## الشركاء: منظمات وشبكات صديقة

partner-list-title = الشركاء
partner-list-none = لا شريك مطابق. جرّبوا كلمات أقل، أو بلدًا بدل المدينة، أو `/partner find` دون أي شيء.
partner-list-empty = لا أعرف أي شريك بعد. يمكن لمن يشغّل البوت إدخال دليل للشركاء. وحتى ذلك الحين يسأل `/board need` الشبكة كلها.
partner-open = فتح شريك…
partner-field-places = أماكن العمل
partner-field-sectors = المجال
partner-field-activities = النشاط
partner-field-years = منذ متى
partner-field-size = عدد العاملين
partner-page = الصفحة
partner-since = منذ { $year }
partner-years = من { $start } إلى { $end }
partner-ended-in = انتهى في { $year }
partner-source = المصدر: { $source }
partner-source-of = المصدر: { $source }؛ سُجّل في { $date }

what-partner = شريك
