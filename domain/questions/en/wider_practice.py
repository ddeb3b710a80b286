"""English: more ways to speak of what is written down, decided and published, and to the bot."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "latest": """anything (new|fresh|recent), last (article|piece|issue), (been|recently|lately)
        published, latest in""",
    "partner": """(your|our) (friends|allies|partnerships|friendly organisations), organisations
        (are|) (your|our) (friends|partners|allies), who (we|you) (work|collaborate|partner) with,
        who (do|are) (we|you) (working|partnering|allied) with""",
    "handover": """(hand|pass|give|turn) (my|the|our|this) (chapter|role|group|connector role|hat)
        (over|on|to|away), (pass|hand) (on|over) (my|the|our) (role|chapter|connector
        role|hat|group), (replace|succeed|take over from) (me|us), can't be (connector|a connector)
        (any more|anymore|any longer), (find|name|choose) (a|my) (successor|replacement), stopping
        as""",
    "left": """(has|have|just|'s|) (vanished|gone silent|gone dark|left us|gone missing|moved
        abroad|moved on|fallen off the radar|stopped replying|thrown in the towel), (no|any)
        (sign|word|news) (of life|from) (from|our), not heard from, haven't heard from, gone
        silent, (went|going) (silent|awol|missing), ghosted""",
    "access": """(the|our|all|any) (passwords|logins|mailbox|inbox|codes|credentials),
        (get|getting|log) into the (mailbox|account|accounts|inbox), mailbox, the inbox, took the
        passwords""",
    "theme": """running a meeting, town hall, building, without a budget, rota, long winter,
        agenda, silent people, loud people, motivated, motivate, fundraiser, key holders, disputes,
        mayors""",
    "write_up": """(piece|text|draft|essay|story|article|something) (in|into|for) (the|your|our)
        (magazine|mag|blog), (get|put|have) (it|this|something|my piece|my text) (in|into),
        (written|wrote|writing|drafted) (a|an|some|this) (piece|text|essay|draft|story|article),
        (half|finished) (an essay|a piece|written), contribute (a|an|some)""",
    "proposal": """(what|which things|things) (are|do|can|could|should) (we|you|I|people)
        (voting|vote|deciding|decide) (on|about|), voting on, vote on, decide upon, react to,
        agreed on, agree on""",
    "subject:decisions": """(who|how) (gets to|does one|do you|do we|does the network|does it)
        (decide|decides), gets to decide, (come|came|arrive) (to|at) (a|)
        (decision|decisions|agreement), decide (together|collectively|stuff|everything)""",
    "subject:founding": """(take|takes|needed|need|requirements|required|involved) (to|for|in)
        (found|founding|start|starting|open|opening|create|creating|launch|launching|set up|setting
        up) (a|our|a new|our own) (chapter|local group), start our own chapter,
        (found|start|open|launch) (our|my) own chapter""",
    "subject:composting": """(happens|happen) to a chapter that (dies|closes|stops|sleeps), chapter
        (that|which) (dies|died|closes|closed|sleeps|falls asleep), the word compost,
        (is|are|be|gets|get) composted, chapter (composted|composts)""",
    "subject:history": """(how|when|where) did (this|the|your|our|it)
        (network|community|thing|all|movement) (come|start|begin|originate|come to life|emerge|come
        into being|come from), come to life, came to life, come into being, (where|how) (this|the
        network|it) (comes|came) from, (your|its|the network's) (story|past|beginnings|roots)""",
    "subject:network": """(what|who) (are|is) (you|this|this place|this network|this server|this
        community) (all|) (about|for), what (do|does) (you|this network|the network|you people)
        (actually do|do here|do exactly)""",
    "thanks": """thank (you|u|ya) (so|very|all|both|kindly) (much|very much|for|lots|), thanks
        (a|so|very|for|to|again|everyone|all|very) (lot|million|bunch|ton|much|that|you|the
        help|your help|everything|), (that's|that is|you're|you are|so|very|really)
        (kind|helpful|lovely|sweet|useful|appreciated), cheers (mate|all|bot), tysm, thnx,
        thankyou, ty, tks, tnx, (I|much|really|greatly) (really|)
        (appreciate|appreciated|obliged|grateful), grateful, bless you, (that|this)
        (helps|helped|was helpful|did the trick|solved it)""",
    "greeting": """heya, heyy, hii, hiii, hullo, g'day, ahoy, sup, wassup, aloha, hola, bonjour,
        salut, ciao, (good|lovely|happy)
        (morning|evening|afternoon|day|night|monday|friday|weekend), morning
        (all|everyone|folks|team), evening (all|everyone|folks), (hi|hey|hello|hiya|howdy|yo|good
        morning|good evening|good afternoon|greetings)
        (there|all|everyone|everybody|you|bot|folks|team|people|friends|again|dear|y'all|you
        lot|from), how (are you|are things|is it going|do you do|'s it going|'s everyone), nice to
        meet you, pleased to meet you""",
    "audience": """y'all, you lot, you all, a (very|) (sleepy|happy|tired|cold|sunny|rainy)
        (nurse|teacher|student|morning|evening|place|town), to (all|everyone|you|everybody), again,
        from (my|a|the|here), so much, a lot, for (that|the|your|everything)
        (help|answer|reply|quick answer|), very much, mate""",
    "help": """can I use you (for|),
        what (can|could) you (do|answer|offer|tell) (for me|me|), what (sort|kind) of
        (things|stuff|questions), what (things|stuff|questions) can (I|you), (can|could) I ask you,
        do you answer, (get|understand|figure out|know) how (you|this|it|the bot|this bot)
        (work|works|functions), (don't|do not) (get|understand) (you|the bot), how (do|can)
        (I|one|we) (use|operate|talk to) (you|this bot|the bot), what commands (are|do|exist),
        which commands (are|do|exist|can), (which|what|all) commands, (available|existing|useful)
        commands, (kind|type) of (things|questions|stuff|help) (can|could) (I|you), (your|bot|the
        bot's) (skills|abilities|functions|capabilities|tricks|features|manual|instructions), what
        are you (capable|able|good|useful|here), capable of, explain yourself, show me what you can
        do, what's your (job|purpose|use), how can you (help|be of help|assist), (I'm|I am)
        (stuck|lost) with (the bot|you|this bot), how to (use|ask|work with) (you|the bot)""",
    "usage": """how (do|does|can) (I|one|we|you) use (the|that), what does the command, how does
        the command, how do the commands""",
    "act:privacy": """(delete|erase|remove|close|cancel|wipe|scrub|get rid of) (my|all my)
        (account|data|profile|personal data|information|info|traces|messages),
        (export|download|get|see|copy|request) (my|all my) (data|personal data|information|info),
        (leave|quit) (the network|the server|for good|altogether), what data do you
        (have|keep|store) (on|about) me, (see|know) what you (know|have|store) about me,
        what (do|does|did) (you|the bot|this bot) (know|have|store|keep|remember|hold) (about|on) me,
        what is (stored|kept|known|saved) about me""",
    "act:reminder": """(stop|change|delete|edit|move|postpone|snooze|switch off|turn off)
        (my|the|all|a) (reminder|reminders)""",
    "act:event": """(cancel|edit|move|change|delete|postpone|reschedule|update) (my|the|an|our)
        (event|workshop|meetup), (create|make|add|put up|register|set up) (an|my|our|a new)
        event""",
    "act:profile": """(change|edit|update|set|correct|fix|fill in|complete|hide|modify) (my|the)
        (profile|city|town|language|name|skills|bio|card|topics|visibility|picture|interests)""",
}
