## Descriptions of commands, options and choices: at most 100 characters each.

cmd-profile-pairing = Be introduced to somebody of the network each month
opt-profile-pairing = Whether I introduce people to you
opt-profile-back = If you are away: from when on again, such as “1 September” or “next month”
pairing-choice-on = on
pairing-choice-off = off
