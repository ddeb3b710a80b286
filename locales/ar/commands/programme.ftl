## أوصاف الأوامر والخيارات وقيمها: مئة حرف على الأكثر لكل منها.

cmd-event-agenda = ماذا يجري ومتى: برنامج فعالية ومشاريعها وأسئلتها
cmd-event-session = إضافة جلسة إلى برنامج فعالية تنظمونها
cmd-event-duplicate = الفعالية نفسها في وقت آخر، مع برنامجها

opt-session-title = عنوانها
opt-session-when = متى: «اليوم 2 الساعة 10 صباحًا»، «السبت 15:00»، «19:30»
opt-session-duration = كم تدوم: «45 دقيقة»، «ساعة ونصف» (ساعة، ما لم تقولوا غير ذلك)
opt-session-kind = نوع الجلسة
opt-session-speaker = من يتحدث أو ييسّر
opt-session-room = أين: القاعة، أو المنصة، أو الطاولة
opt-template = نوع معروف من الأمسيات للبدء: مدته ونصه ومراحله

session-choice-talk = محاضرة
session-choice-seminar = ندوة
session-choice-workshop = ورشة
session-choice-panel = حوار
session-choice-pitch = عروض مشاريع
session-choice-questions = أسئلة
session-choice-meal = وجبة
session-choice-break = استراحة
session-choice-welcome = استقبال
session-choice-other = غير ذلك

template-choice-potluck = عشاء مشترك مع عروض مشاريع
template-choice-disco-soupe = Disco Soupe
template-choice-talk = محاضرة
template-choice-drink = جلسة ودية
