## Descriptions of commands, options and choices: at most 100 characters each.

menu-profile = Profile
profile-identity = What I am
