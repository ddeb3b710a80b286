## Descriptions of commands, options and choices: at most 100 characters each.

opt-event-repeat = Whether it comes back
opt-event-scope = Of a series: this date only, this and the following, or all
scope-this = This date only
scope-following = This date and the following
scope-all = All dates
every-none = none
every-weekly = weekly
every-fortnightly = every 2 weeks
every-monthly_weekday = monthly on this weekday
every-monthly_date = monthly on this date
every-half_yearly = every 6 months
every-yearly = yearly
