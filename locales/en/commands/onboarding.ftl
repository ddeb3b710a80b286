## Onboarding: the command group in Discord's picker

cmd-onboard = What helps people to settle in, step by step
cmd-onboard-start = Begin a playbook for somebody, a chapter or an event
cmd-onboard-mine = What you have to do, and how far along you are
cmd-onboard-done = A step is done
cmd-onboard-skip = A step is not needed
opt-onboard-member = For whom (of a chapter: who takes over)
opt-onboard-playbook = Which playbook
opt-onboard-chapter = In or for which chapter
opt-onboard-event = For which event
opt-onboard-step = Which step; pick one, or type some of its words
menu-start-onboarding = Start onboarding
