## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

opt-event-repeat = هل تتكرر
opt-event-scope = في سلسلة: هذا الموعد فقط، أو هذا وما بعده، أو الكل
scope-this = هذا الموعد فقط
scope-following = هذا الموعد وما بعده
scope-all = كل المواعيد
every-none = لا تتكرر
every-weekly = كل أسبوع
every-fortnightly = كل أسبوعين
every-monthly_weekday = كل شهر، في يوم الأسبوع نفسه
every-monthly_date = كل شهر، في هذا التاريخ
every-half_yearly = كل 6 أشهر
every-yearly = كل سنة
