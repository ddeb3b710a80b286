## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter = Find, join and look after chapters
cmd-chapter-list = The network's chapters, by country, theme or status
cmd-chapter-show = One chapter: who animates it, what comes next, and the way in
cmd-chapter-near = The chapters nearest to a city
cmd-chapter-join = Become a member of a chapter; its role follows
cmd-chapter-leave = Leave a chapter; its role goes
cmd-chapter-add = Add a chapter that people already run (stewards)
cmd-chapter-edit = Change a chapter you look after

opt-country = A country, in your language
opt-theme = Only thematic chapters, or only local ones
opt-city = A city, in any spelling: “Munich”, “Le Caire”, “Brest, France”
opt-chapter-status = Where it stands in its life
opt-chapter-city = The city it belongs to; its time zone and place on the map come with it
opt-chapter-name = What it is called (empty: like its city)
opt-chapter-theme = Whether it gathers around a theme instead of a place
opt-chapter-channel = The channel where its events and reminders are posted
opt-chapter-role = The role that its members get
opt-chapter-zone = Its time zone, by name or city
opt-chapter-language = The language of what I post there
opt-chapter-description = What it is about
opt-chapter-reminders = Which reminders its channel gets: “week day hour”, “day”, “none”
opt-chapter-mirrored = Show its events among Discord’s own scheduled events

chapter-status-seed = Seed
chapter-status-forming = Forming
chapter-status-active = Active
chapter-status-dormant = Dormant
chapter-status-composted = Composted
