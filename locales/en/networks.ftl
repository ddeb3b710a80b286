## The network's settings

setup-step = **Step { $number } of { $steps }.** Everything you choose is saved at once.
setup-stewards = Who are the stewards? Whoever holds the role you choose can change these settings, add chapters and name connectors. People who manage the server always can.
setup-channels = Where do I post? Events of the whole network go to the announcements, newcomers are greeted in the welcome channel (by direct message while there is none), what needs a hand is told in the stewards' channel, and what is for connectors only in a channel that only they should see.
setup-language-zone = Which language and time zone hold where neither a person nor a chapter has chosen?
setup-zone-other = Another time zone…
setup-zone-label = Time zone or city
setup-done = All set. Next: add more chapters with `/chapter add`, name who animates them with `/connector add`, and announce a first event with `/event create`.
setup-done-empty = All set. Next: bring your chapters in with `python bot.py import chapters` where the bot runs, or add them here with `/chapter add`; then name who animates them with `/connector add`.
setup-administrator = ⚠️ I have the *Administrator* permission, which I do not need. Please take it away: a mistake of mine could then reach the whole server.
setup-no-roles = ⚠️ I lack *Manage Roles*, so I cannot give a chapter's role to those who join.
setup-no-channels = ⚠️ I lack *Manage Channels*, so I cannot make the channel of a new chapter, nor count or switch off links into chapters.
setup-no-invites = ⚠️ I lack *Create Invite*, so `/chapter invite` cannot make links into chapters.
setup-no-events = ⚠️ I lack *Create Events* or *Manage Events*, so events do not stand among Discord's own. Everything else about them works.

settings-title = Settings of { $network }
settings-fine = I have every permission I need, in the server and in these channels.
settings-change = { $setting }: choose, and it is saved.

setting-name = Name
setting-language = Language
setting-zone = Time zone
setting-stewards = Steward role
setting-announce = Announcements
setting-welcome = Welcome channel
setting-alerts = Stewards' channel
setting-none = not chosen yet
setting-gone = deleted in Discord; choose another
setting-stewards-none = not chosen yet: only people who manage the server

button-next = Next

refusal-everyone-steward = Everyone holds this role, so it cannot make stewards. Choose or make a role for the few who look after the network.
