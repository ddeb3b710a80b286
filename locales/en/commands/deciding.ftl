## Descriptions of commands, options and choices: at most 100 characters each.

cmd-decide = Decide together: silence supports, an objection stops the clock
cmd-decide-propose = Put a matter to the connectors or to a chapter (connectors, stewards)
cmd-decide-list = What is being decided, what waits for you first, and what was decided
cmd-decide-show = One decision: how it stands, what everyone says, and your say

opt-decide-title = What is to be decided, in one line
opt-decide-text = What you propose, and why
opt-decide-closes = Until when, in words: “in 5 days”, “Friday 18:00”, “in 15 seconds”
opt-decide-chapter = The chapter whose members decide (empty: every connector)
opt-decision = A decision, by its title
