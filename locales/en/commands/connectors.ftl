## Descriptions of commands, options and choices: at most 100 characters each.

cmd-connector = The people who animate chapters
cmd-connector-add = Name someone who animates a chapter (stewards, and its connectors)
cmd-connector-remove = End someone's role in a chapter (stewards, or yourself)
cmd-connector-list = Who animates which chapter

opt-connector = A person of this server
opt-connector-reason = Why, in a few words; it is kept with the record
