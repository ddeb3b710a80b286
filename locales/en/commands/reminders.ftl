## Descriptions of commands, options and choices: at most 100 characters each.

cmd-remind = Be reminded of what matters to you
cmd-remind-me = Be reminded of something, once or again and again
cmd-remind-event = Be reminded of an event, as long before as you like
cmd-remind-list = What you will be reminded of, the next first
cmd-remind-cancel = Cancel a reminder

opt-remind-what = What I should remind you of
opt-remind-when = When, in words: “tomorrow at 9:00”, “in 2 hours”, “vendredi à 18h”
opt-remind-repeat = Whether it comes back
opt-remind-lead = How long before: “1 day”, “3 hours”, “la veille”; “never” for no reminder
opt-reminder = One of your reminders, by its text

repeat-none = Once
repeat-daily = Every day
repeat-weekly = Every week
repeat-fortnightly = Every two weeks
repeat-monthly_weekday = Every month on this weekday
repeat-monthly_date = Every month on this date
repeat-half_yearly = Every six months
repeat-yearly = Every year
