## Descriptions of commands, options and choices: at most 100 characters each.

cmd-board = What people offer and need, and challenges with a small team
cmd-board-offer = Put on the board what you offer; it is shown to you before it is posted
cmd-board-need = Put on the board what you need; it is shown to you before it is posted
cmd-board-challenge = Begin something on a day with a small team; it is shown to you before it is posted
cmd-board-list = What is on the board, the newest first
cmd-board-match = Who could help whom: what waits for your answer, and who could answer your posts

opt-board-offer = What you offer, in your own words
opt-board-need = What you need, in your own words
opt-board-challenge = What you want to do together, in your own words
opt-board-topics = Up to five topics, separated by commas
opt-board-city = The city where it is (empty: online, or anywhere)
opt-board-chapter = Only the people of this chapter see it (empty: the whole network)
opt-board-until = Until when it holds, in words: “end of June”, “in 3 weeks” (empty: as the network does)
opt-board-date = When it takes place, in words: “14 June 10:00”, “14 June”
opt-board-team = How many people you look for, 2 to 12
opt-board-side = Only what is offered, or only what is needed
opt-board-topic = Only about this topic
opt-board-list-chapter = Only what is for the people of this chapter
opt-board-mine = Only what you posted
board-side-offer = offered
board-side-need = needed
