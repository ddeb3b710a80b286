## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter-compost = Let a chapter end well, by its members’ consent (its connectors; a steward confirms)
cmd-chapter-reseed = Begin a composted chapter anew, with its memory (a steward confirms)
