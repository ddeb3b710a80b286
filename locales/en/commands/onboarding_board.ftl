## Descriptions of commands, options and choices: at most 100 characters each.

cmd-onboard-board = Who is where, those who are stuck first (connectors: of your chapters)
cmd-onboard-nudge = A friendly word to somebody about what is open, once a day at most
cmd-onboard-buddy = Ask somebody to accompany a newcomer, or see who could be asked
cmd-onboard-playbook = What is done when somebody arrives, a chapter begins, hands over or ends
cmd-onboard-playbook-list = The playbooks, and whose copy of each is in force
cmd-onboard-playbook-show = One playbook with its steps
cmd-onboard-playbook-edit = Change the copy of your chapter; stewards the network's

opt-onboard-board-chapter = Only this chapter
opt-onboard-whom = Who
opt-onboard-buddy = Who could accompany them; leave it empty and I suggest people
opt-onboard-which = Which playbook
opt-onboard-copy-chapter = The chapter whose copy it is

playbook-newcomer = Arriving
playbook-connector = Becoming a connector
playbook-new_chapter = A new chapter
playbook-handover = Handing over
playbook-composting = Ending well
playbook-multi_city = One event in several cities
