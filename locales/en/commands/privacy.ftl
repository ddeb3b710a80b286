## Descriptions of commands, options and choices: at most 100 characters each.

cmd-privacy = What I know about you: see it, have it erased, read what happens with it
cmd-privacy-export = A file with everything that I know about you, and nothing about others
cmd-privacy-erase = Have everything about you erased; you have seven days to think again
cmd-privacy-policy = What I keep, why, who sees it, how long, and whom to ask
