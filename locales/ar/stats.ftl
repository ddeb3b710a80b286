## الشبكة بالأرقام

stats-title = { $network } بالأرقام
stats-as-of = بتاريخ { $now }. أرقام فقط: لا يُذكر اسم أحد، ولا يُرتَّب أحد.
stats-now = في { $date }
stats-between = من { $since } إلى { $until }
stats-members = أشخاص معروفون
stats-newcomers = وافدون جدد في ربع السنة هذا
stats-profiles = ملفات مفتوحة
stats-homes = أشخاص في فرع
stats-connectors = من لهم دور connector
stats-held = فعاليات جرت
stats-answers = أماكن أُخذت فيها
stats-ahead = فعاليات قادمة
stats-chapters = الفروع
stats-chart-title = { $network }، شهرًا بعد شهر
stats-chart-events = الفعاليات في الشهر
stats-chart-places = في مكان
stats-chart-online = عبر الإنترنت
stats-chart-joined = من انضموا إلى فرع، في الشهر
stats-chart-credit = بتاريخ { $date }
stats-alt = رسمان بالأعمدة عن الأشهر الأخيرة ({ $months }): الفعاليات (ومنها ما هو عبر الإنترنت)، ومن انضموا إلى فرع.
stats-alt-month = { $month }: { $events } ({ $online })، { $joined }.
