## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter-roles = The roles that a chapter hands out, how they stand and how many have them
cmd-chapter-role-add = Let your chapter hand out one more role (“hosts”, “speakers”…)
cmd-chapter-role-remove = Stop handing out one of your chapter's further roles; who has it loses it
cmd-chapter-grant = Make someone a member of your chapter, or give them one of its further roles
cmd-chapter-take = End someone's membership of your chapter, or take one of its further roles
cmd-chapter-invite = A link by which people come straight into your chapter
cmd-chapter-invites = The links into a chapter, and what came of them

opt-role-to-add = A role without any power, below mine
opt-role-of-chapter = One of the chapter's further roles
opt-grant-member = Who gets it; not yourself
opt-grant-role = One of the chapter's further roles (empty: they become a member)
opt-take-member = Who loses it
opt-take-role = One of the chapter's further roles (empty: they are no member any more)
opt-invite-uses = How many people may come by it (empty: any number)
