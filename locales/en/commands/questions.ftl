## Questions and help

cmd-ask = Ask about events, people or chapters in your own words; only you see the answer
opt-question = For example: “what is on in Lyon this weekend?”, “who knows about compost?”
cmd-help = What you can do here, with examples
opt-help-topic = One thing in detail

help-topic-events = Events
help-topic-reminders = Reminders
help-topic-questions = Questions
help-topic-onboarding = First steps
help-topic-chapters = Chapters
help-topic-people = Finding people
help-topic-profile = Your profile
help-topic-privacy = Privacy
help-topic-decisions = Deciding together
help-topic-handbook = The handbook
help-topic-board = The board: offers and needs
help-topic-projects = Projects and partners
help-topic-magazine = The magazine
help-topic-menus = By a click: menus of messages and people
help-topic-connectors = For connectors
help-topic-stewards = For stewards
