## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter-requests = Who would like to come into a chapter that you look after
cmd-chapter-announce = Say something to a whole chapter, in its channel
cmd-chapter-map = The chapters on a map of the world, or of one country
cmd-network-stats = The network in figures, with a chart (stewards)

opt-announcement = What you want to say; you see it before it is posted
opt-chapter-parent = The wider chapter that it belongs to, or “none”
opt-chapter-mentor = The chapter that accompanies it, or “none”
opt-chapter-joining = Whether everyone comes in by themselves, or a connector agrees first
opt-chapter-languages = The languages spoken there besides: “French, Arabic”

chapter-joining-open = Open to everyone
chapter-joining-asked = A connector agrees first
