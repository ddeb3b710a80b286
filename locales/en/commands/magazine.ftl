## Descriptions of commands, options and choices: at most 100 characters each.

cmd-magazine = Articles of the network, and ideas for new ones
cmd-magazine-follow = Follow a feed of the magazine (stewards); without an address: what is followed
opt-magazine-url = The feed (RSS or Atom), or the page of the magazine: https://…
opt-magazine-channel = Where its articles are announced (the network's channel, unless you choose)
opt-magazine-feed-language = Its language (what it says of itself, unless you choose)
cmd-magazine-latest = The newest articles
opt-magazine-topic = What they are about, or who wrote them
opt-magazine-language = In which language
cmd-magazine-write = How an idea becomes an article, and whom to ask
cmd-magazine-editor = Name an editor of the magazine, or end that (stewards)
opt-magazine-editor = Who
opt-magazine-editor-action = Add (unless you choose) or remove
magazine-naming-add = Add
magazine-naming-remove = Remove
cmd-magazine-idea = Put in an idea for an article
opt-magazine-idea-title = The idea in a few words
opt-magazine-idea-text = More about it: for whom, why now, what you know already
cmd-magazine-ideas = Ideas and drafts on their way
opt-magazine-ideas-status = Only those that are this far
opt-magazine-ideas-mine = Only mine
magazine-stage-idea = Idea
magazine-stage-draft = Draft
magazine-stage-published = Published
magazine-stage-withdrawn = Taken down
