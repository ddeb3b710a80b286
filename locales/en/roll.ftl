## Who is in the server, and whether the bot is

effect-roll-call = the look at who is in the server
effect-network-wipe = the end of a network that I was removed from
alert-roll-held = { $absent } of the { $known } people whom I know here are missing from Discord’s list of members. That may be a fault at Discord, so nothing changed for them. I look again tomorrow; if they are still missing after { $days } days, they count as gone.

refusal-not-a-member = I was not added to this server, so I know nothing here and keep nothing. Use me in the server of your network, or ask whoever runs this one to add me.
refusal-server-away = Discord does not show me this server just now, so I cannot see who may do what. Nothing was changed. Try again in a few minutes.
