## Projects: the cards that people bring

project-list-title = Projects
project-list-none = No project that you may see fits. Try another word, or `/project list` without any.
project-list-empty = There is no project yet. Bring the first with `/project add`, or present one at an event with `/event pitch`.
project-open = Open a project…
project-field-topics = Topics
project-field-member = Brought by
project-field-chapter = Chapter
project-field-evenings = Presented at
project-page = Read more
project-seen-network = Everyone in the network sees this card.
project-seen-chapter = Members of the chapter see this card.
project-seen-connectors = Connectors see this card.
project-added = The card stands. `/event pitch` presents it at an event.
project-changed = The card is changed.
project-form = Change the project
project-form-name = Name
project-form-text = What it is about
project-form-link = A link
project-form-topics = Topics, separated by commas
project-remove = Take **{ $name }** down? It is found no more and leaves the programmes of coming events; those of the past keep its line.
project-removed = **{ $name }** is taken down.

button-project-remove = Take it down

needed-author = whoever brought it
needed-mate = a member of that chapter

refusal-project-gone = This project's card was taken down, or is not open to you. `/project list` shows the others.
refusal-project-known = You have a project called **{ $name }** already: `/project show` opens it, *Edit* changes it.
refusal-project-needs-chapter = A card for one chapter only needs its chapter: choose one with the `chapter` option.
refusal-too-many-projects = You have { $most } projects here, which is as many as one person can have. Take one down first: `/project list` with `mine`.
