## Descriptions of commands, options and choices: at most 100 characters each.

cmd-event-import = Bring in a calendar and follow it; without an address or a file: what is followed
opt-import-url = Where the calendar is: an address that begins with https:// or webcal://
opt-import-file = A calendar (.ics) or a table of events (.csv) from your device
opt-import-chapter = Whose events they are (your own chapter, unless you choose)
