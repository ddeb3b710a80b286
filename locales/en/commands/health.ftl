## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter-health = How a chapter is: its events, its people, what was asked (its connectors, stewards)
cmd-network-health = The health of all chapters on one board: who is silent, alone or stuck (stewards)
cmd-network-practices = The figures by which the network lives, each yours to change (stewards)
