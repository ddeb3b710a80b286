## الخطوات الأولى: مجموعة الأوامر في قائمة Discord

cmd-onboard = ما يساعد الناس على أن يجدوا مكانهم، خطوة بعد خطوة
cmd-onboard-start = بدء قائمة خطوات من أجل شخص أو فرع أو فعالية
cmd-onboard-mine = ما عليكم فعله، وإلى أين وصلتم
cmd-onboard-done = تمت خطوة
cmd-onboard-skip = لا حاجة إلى خطوة
opt-onboard-member = من أجل من (لفرع: من يتسلمه)
opt-onboard-playbook = أي قائمة خطوات
opt-onboard-chapter = في أي فرع، أو من أجله
opt-onboard-event = من أجل أي فعالية
opt-onboard-step = أي خطوة؛ اختاروها، أو اكتبوا بعض كلماتها
menu-start-onboarding = بدء الخطوات الأولى
