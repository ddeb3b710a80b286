## Descriptions of commands, options and choices: at most 100 characters each.

cmd-member = Find people of the network, by what they opened to you
cmd-member-find = Find people by name, skill, city, chapter or language
cmd-member-show = One person's profile, as far as it is open to you
cmd-profile = Your profile, who sees it, and how I speak to you
cmd-profile-show = Your profile, and who sees each part
cmd-profile-edit = Write about yourself; nobody sees it until you open it
cmd-profile-visibility = Choose who sees one part of your profile
cmd-profile-language = The language in which I speak to you
cmd-profile-timezone = The time zone in which I read and show your times
cmd-profile-reminders = When and how I remind you of the events you go to

opt-member-query = Words: a name, a skill, a topic, anything in a profile
opt-member-city = Where they live
opt-member-skill = A skill or a topic
opt-member-language = A language they speak
opt-member = Who
opt-profile-field = Which part of your profile
opt-profile-level = Who sees it from now on
opt-profile-language = A language, or the one of your Discord
opt-profile-zone = A city or the name of a zone: “Paris”, “America/Bogota”
opt-profile-lead = How long before: “1 day”, “2 hours”, “never”
opt-profile-via = Where I tell you

profile-about = About me
profile-city = City
profile-skills = Skills
profile-topics = Topics
profile-languages = Languages
profile-offers = I offer
profile-needs = I look for
profile-links = Links
profile-chapters = Chapters

level-nobody = Nobody
level-connectors = Connectors
level-chapter = My chapters
level-network = The network
level-public = Everyone

via-dm = Direct message
via-channel = The event's channel
via-none = Not at all

language-en = English
language-fr = français
language-es = español
language-de = Deutsch
language-pt = português
language-it = italiano
language-ar = العربية
language-ca = català
language-default = As in my Discord
