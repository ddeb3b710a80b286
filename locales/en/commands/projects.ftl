## Projects and partners: descriptions of commands and options, at most 100 characters each

cmd-project = What people of the network make
cmd-project-add = Write the card of a project
cmd-project-list = The projects of the network, ten to a page
cmd-project-show = One project: what it is, who brought it, where it was presented
cmd-partner = Partner organisations and friend networks
cmd-partner-find = Find partners by name, topic or place

opt-project-name = What it is called
opt-project-text = What it is about, in a few sentences
opt-project-link = Where one can read more
opt-project-topics = Its topics, separated by commas
opt-project-topic = A topic or a word, in your language
opt-project-only-chapter = Whether only members of that chapter see it
opt-project-mine = Only those that you brought
opt-project-known = A project by its name
opt-partner-query = A name, or what they do
opt-partner-city = A town, a country or a part of the world
opt-partner-topic = A topic, in your language
