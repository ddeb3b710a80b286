## أجوبة عن الأعضاء: شخص باسمه، كم العدد، من يعتني بالشبكة

answer-members-named =
    { $name ->
        [none] **عدة أشخاص**
       *[other] **عدة أشخاص بهذا الاسم: { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] من تقصدون؟ اذكروا لي اسمًا، مثلًا «أرني ملف ليلى».
       *[other] لم يفتح لكم أحد ملفًا بهذا الاسم: { $name }. ربما الشخص هنا ويفضّل الاحتفاظ به لنفسه: الرسالة أفضل طريقة للتعارف.
    }
answer-member-near = أسماء قريبة من ذلك:
answer-member-own = في `/profile show` من يرى ماذا منه.
answer-field-identity = من أنا: { $content }
answer-field-about = نبذة: { $content }
answer-field-city = المدينة: { $content }
answer-field-skills = المهارات: { $content }
answer-field-topics = المواضيع: { $content }
answer-field-languages = اللغات: { $content }
answer-field-offers = العروض: { $content }
answer-field-needs = الاحتياجات: { $content }
answer-field-links = الروابط: { $content }
answer-field-chapters = الفروع: { $content }
answer-members =
    { $about ->
        [none] **كم عددنا**
       *[other] **كم عددنا** — { $about }
    }
answer-members-known = { $known ->
        [zero] لا أحد في الشبكة بعد.
        [one] في الشبكة شخص واحد.
        [two] في الشبكة شخصان.
        [few] في الشبكة { $known } أشخاص.
        [many] في الشبكة { $known } شخصًا.
       *[other] في الشبكة { $known } شخص.
    }
answer-members-opened = { $capped ->
        [yes] أكثر من { $opened } شخص أظهروا لكم وجودهم هناك.
       *[no] { $opened ->
            [0] لم يُظهر لكم أحد وجوده هناك.
            [one] شخص واحد أظهر لكم وجوده هناك.
            [two] شخصان أظهرا لكم وجودهما هناك.
            [few] { $opened } أشخاص أظهروا لكم وجودهم هناك.
            [many] { $opened } شخصًا أظهروا لكم وجودهم هناك.
           *[other] { $opened } شخص أظهروا لكم وجودهم هناك.
        }
    }
answer-members-profiles = { $capped ->
        [yes] أكثر من { $opened } شخص فتحوا لكم شيئًا من ملفاتهم.
       *[no] { $opened ->
            [0] لم يفتح لكم أحد شيئًا من ملفه.
            [one] شخص واحد فتح لكم شيئًا من ملفه.
            [two] شخصان فتحا لكم شيئًا من ملفيهما.
            [few] { $opened } أشخاص فتحوا لكم شيئًا من ملفاتهم.
            [many] { $opened } شخصًا فتحوا لكم شيئًا من ملفاتهم.
           *[other] { $opened } شخص فتحوا لكم شيئًا من ملفاتهم.
        }
    }
answer-members-chapter = في **{ $chapter }** { $people ->
        [0] لا أعضاء بعد.
        [one] عضو واحد.
        [two] عضوان.
        [few] { $people } أعضاء.
        [many] { $people } عضوًا.
       *[other] { $people } عضو.
    }
answer-stewards =
    { $role ->
        [none] لم يُحدَّد دور steward: يعتني بالشبكة من يدير هذا الخادم.
       *[other] يعتني بالشبكة فريق steward: { $role }. يبيّن Discord من له هذا الدور.
    }

answer-example-member-show = أرني ملف ليلى
answer-example-member-count = كم عدد الأعضاء في ليون؟
answer-example-network-stewards = من هم المشرفون؟

source-count = عدد محسوب من قائمة أعضاء الشبكة ومما فتحه الناس، { $at }
source-settings = من إعدادات الشبكة، { $at }
