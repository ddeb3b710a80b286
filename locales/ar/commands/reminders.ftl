## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-remind = تذكيركم بما يهمكم
cmd-remind-me = تذكير بأي شيء، مرة واحدة أو مرة بعد مرة
cmd-remind-event = تذكير بفعالية، قبلها بالمدة التي تختارونها
cmd-remind-list = ما سأذكّركم به، الأقرب أولًا
cmd-remind-cancel = إلغاء تذكير

opt-remind-what = بماذا أذكّركم
opt-remind-when = متى: «غدًا الساعة 9 صباحًا»، «بعد ساعتين»، «vendredi à 18h»
opt-remind-repeat = هل يتكرر
opt-remind-lead = قبل كم: «يوم»، «3 ساعات»، «la veille»؛ «أبدًا» دون تذكير
opt-reminder = أحد تذكيراتكم، بنصه

repeat-none = مرة واحدة
repeat-daily = كل يوم
repeat-weekly = كل أسبوع
repeat-fortnightly = كل أسبوعين
repeat-monthly_weekday = كل شهر، في يوم الأسبوع نفسه
repeat-monthly_date = كل شهر، في هذا التاريخ
repeat-half_yearly = كل ستة أشهر
repeat-yearly = كل سنة
