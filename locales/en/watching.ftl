## How the bot is: what its stewards are told

alert-more = { $number ->
    [one] There was one more alert that I do not show one by one
   *[other] There were { $number } more alerts that I do not show one by one
}: a fault often hits many things at once. Whoever runs me finds them in my log and on my health page.
alert-administrator = I was given the *Administrator* permission, which I do not need. Please take it away: a mistake of mine could then reach the whole server. `/network settings` names what I need.
