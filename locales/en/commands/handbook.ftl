## Descriptions for Discord's picker: at most 100 characters

cmd-handbook = What the network knows of its own practice
cmd-handbook-search = Find what the handbook says, quoted with its page, link and date
cmd-handbook-add = Add a page: written here, from a Markdown file, or a site to follow
cmd-handbook-list = All pages of the handbook, with their dates and who looks after them
cmd-handbook-edit = Change a page that you look after
cmd-handbook-remove = Take out a page that you look after
opt-handbook-query = What you look for, in your own words
opt-handbook-url = A site to follow: its pages are read again every week (stewards)
opt-handbook-file = A Markdown file, up to 256 KB
opt-handbook-file-edit = A Markdown file with the new text, up to 256 KB
opt-handbook-audience = Who reads it (default: everyone in the network)
opt-handbook-page = The page: pick it from the suggestions or type its title
handbook-for-network = Everyone in the network
handbook-for-connectors = Connectors and stewards only
