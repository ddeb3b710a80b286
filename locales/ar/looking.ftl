## أين ننظر حين لا نجد شيئًا، وما يقال حيث لا شيء

where-event = يعرض `/event list` ما هو مبرمج.
where-chapter = يعرض `/chapter list` الفروع الموجودة.
where-member = يعرض `/member find` من فتح لكم ملفه.
where-project = يعرض `/project list` المشاريع الموجودة.
where-partner = يعرض `/partner find` من أعرفهم.
where-handbook-page = يعرض `/handbook list` كل الصفحات.
where-step = يعرض `/onboard mine` خطواتكم.
where-playbook = تعرضها كلها `/onboard playbook list`.
where-candidate = يعرض `/connector candidates` من هم في الطريق.
where-decision = يعرض `/decide list` ما يجري القرار فيه.
where-reminder = يعرض `/remind list` تذكيراتكم.
where-country = يعرض `/chapter list` أين توجد فروع.
where-country-with-chapters = يعرض `/chapter list` أين توجد فروع.

chapter-list-empty = لا فرع حيّ في الوقت الحالي. يبدأ `/chapter start` فرعًا حيث تعيشون؛ ويضيف من لهم دور steward بـ `/chapter add` الفروع القائمة أصلًا.
