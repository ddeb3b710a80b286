## What was deleted in Discord

effect-event-lost = the news that an event’s message was deleted
notice-card-lost = The message of **{ $title }** ({ $when }) was deleted in Discord. The event stands, and whoever signed up is still coming. I post it again as soon as somebody answers, or when you change the event with `/event edit`.
notice-card-homeless = The channel with the message of **{ $title }** ({ $when }) was deleted in Discord. The event stands, and whoever signed up is still coming, but nobody sees its message there any more. Once a steward has chosen another channel, `/event edit` posts it again.
