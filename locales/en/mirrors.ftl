## Events among Discord's own scheduled events

mirror-answer = To take a seat or to be reminded, answer here:
mirror-no-place = Place to be announced
