## The evening itself: descriptions of commands and options, at most 100 characters each

cmd-event-pitch = Sign up to present a project at an event
cmd-event-question = Raise a question at an event; it stays open until somebody could help
cmd-event-checkin = Note who came: one person, a number, or a list to tick
cmd-event-recap = Write down what happened, what is missing, and what comes next
menu-make-event = Make an event

opt-project = A project of the network, or the name of a new one
opt-pitch-text = What you would like to say or find, in a sentence or two
opt-question-text = The question, in your own words
opt-question-theme = Under which theme; leave it empty for “Other”
opt-checkin-member = Somebody who came, whether they had answered or not
opt-checkin-count = How many people came in all
opt-checkin-roughly = Whether that number is an estimate
