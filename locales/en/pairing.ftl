## Introductions, once a month

pairing-on = Once a month I introduce you to somebody of the network, by direct message. The next time is { $at } ({ $relative }).
pairing-away = You are away until { $until }: until then I introduce nobody to you, and after that you are among those of the first Monday of the month again.
pairing-off = I introduce nobody to you. Should you feel like meeting people, choose *on* with `/profile pairing`.
pairing-numbers = { $number ->
        [one] You had one introduction so far
       *[other] You had { $number } introductions so far
    }{ $met ->
        [0] .
        [one] , and met once.
       *[other] , and met { $met } times.
    }
pairing-closed = Discord refused my last message to you. I will try again; please allow direct messages from this server.
pairing-met = { $number ->
        [one] This month I would like to introduce you to { $who }, who wants to meet people of the network too. Write a few words and find half an hour to talk.
       *[other] This month I would like to introduce you to { $who }, who want to meet people of the network too. Write a few words and find half an hour to talk, the three of you.
    }
pairing-both = { $one } and { $other }
pairing-shown = Here is what you may know already:
pairing-hidden = There is no open profile yet: asking is the best way to get to know each other.
pairing-question = A first question, if you like one: *{ $question }*
pairing-question-1 = What brought you here?
pairing-question-2 = What are you working on that you would love to show somebody?
pairing-question-3 = What does your town do better than any other?
pairing-question-4 = What would you like to learn this year?
pairing-question-5 = Which evening with other people do you still think of, and why?
pairing-question-6 = What could somebody in this network help you with?
pairing-called-off = { $others ->
        [none] { $who } cannot make it this month, so there is no hurry. The next introduction comes on the first Monday of next month.
       *[other] { $who } cannot make it this month. { $others } can.
    }
pairing-noted = Lovely, I have noted that you met.
pairing-noted-already = That is noted already: you met.
pairing-skipped = All right, not this month; I say so to whom you were to meet. From { $at } on I introduce you to people again.
pairing-stopped = All right, I introduce nobody to you any more. `/profile pairing` in the server begins again.

button-we-met = We met
button-not-this-month = Not this month
button-stop-pairing = Stop

refusal-pairing-gone = This introduction was for other people. `/profile pairing` in the server says how yours stand.
refusal-pairing-over = The month of this introduction is over. If you will be away, `/profile pairing` takes a date on which you are back.

effect-pairing-met = an introduction
effect-pairing-month = the introductions of the month
effect-pairing-off = the word that somebody cannot meet
