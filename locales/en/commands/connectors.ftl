## Descriptions of commands, options and choices: at most 100 characters each.

cmd-connector = The people who animate chapters
cmd-connector-add = Name someone who animates a chapter (stewards, and its connectors)
cmd-connector-remove = End someone's role in a chapter (stewards, or yourself)
cmd-connector-list = Who animates which chapter

opt-connector = A person of this server
opt-connector-reason = Why, in a few words; it is kept with the record

cmd-connector-propose = Ask someone to be a connector, or declare it yourself (connectors; members for themselves)
cmd-connector-endorse = Vouch for someone on the way to being a connector (connectors)
cmd-connector-object = Say what speaks against someone becoming a connector (connectors)
cmd-connector-candidates = Who is on the way to being a connector, and what is missing
cmd-connector-renew = Your roles as a connector with their ends: stay, or step down
cmd-connector-step-down = Lay your role in a chapter down, after a preview
cmd-connector-handover = Hand a chapter over to a successor, or see how that stands
cmd-connector-recover = Give the roles of a lost account to its person's new one (stewards)

opt-candidate-member = Who it is about: someone else, or you
opt-candidate = Someone on the way to being a connector
opt-candidate-reason = What speaks against it; shown with your name
opt-successor = The person who takes the chapter over
opt-lost-account = The account that was lost
opt-new-account = The new account of the same person
