## What an evening of a known sort says of itself, its steps, and what previews add

template-potluck = Bring something to eat and share, and come as you are. We set the table together, eat, listen to the projects of those who wish to present one, and take time for the questions that they raise.
template-disco-soupe = We cook together what would have been thrown away: unsold fruit and vegetables, good music, and a meal that is free for everyone. Bring a peeler, a knife and a bowl if you have them.
template-talk = A talk, then time for your questions, and a drink to go on talking.
template-drink = A drink to meet each other: no programme but a round of names, whoever you are and wherever you come from.

step-arriving = Arriving and setting things up
step-gathering = Gathering and sorting the vegetables
step-cooking = Cooking together
step-eating = Eating together
step-pitches = Pitches
step-questions = Questions by theme
step-sharing = Sharing what we learned
step-cleaning = Cleaning up together
step-talk = The talk
step-drink = A drink together
step-round = A round of names

preview-programme = { $number ->
        [one] It begins with one session
       *[other] It begins with a programme of { $number } sessions
    }: { $names }. `/event agenda` shows it once you confirmed, and there you can change it.
preview-copy = A copy of **{ $title }**: nobody has answered it yet. { $hosts ->
        [0] {""}
        [one] The chapter that hosted it too has to agree again: `/event cohost`.
       *[other] The { $hosts } chapters that hosted it too have to agree again: `/event cohost`.
    }
