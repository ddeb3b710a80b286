## Descriptions of commands, options and choices: at most 100 characters each.

cmd-event-calendar = A calendar to subscribe to: everything, your own events, or one chapter
opt-calendar-scope = What it shows (everything you may see, unless you choose)
opt-calendar-chapter = The calendar of one chapter

calendar-scope-all = Everything I may see
calendar-scope-mine = My own events
calendar-scope-chapter = One chapter
