"""English: more ways to ask for events, and around a question."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "idle": """or do I have to, (do|would) you (happen to|) know (if|whether), (do|would) you
        happen to know, (does|would) (anyone|anybody|someone|somebody) (happen to|) know
        (if|whether), (can|could) (anyone|anybody|someone|somebody|you) (please|) tell me
        (if|whether), I (was|am|'m) (just|) wondering (if|whether), I wonder (if|whether), just
        wondering, I'd (like|love) to know (if|whether), I would (like|love) to know (if|whether),
        I (want|need|wanted) to know (if|whether), (just|) curious (if|whether), quick question,
        (silly|stupid|dumb|small|little|random|newbie) question, sorry (to bother|for) you, sorry
        if this, (any|no) idea (if|whether), (do|did) we know (if|whether), I've been told, I was
        told, I (keep|kept) hearing, I heard (that|), someone said, a
        (colleague|friend|neighbour|neighbor) (said|told me|mentioned|recommended), by any chance,
        would it be possible, is it possible, in my life, in the end, as it were, (thank|thanks)
        (you|) (in advance|anyway), for your help, for the help, if possible, if you don't mind,
        when you have time, if that makes sense, no (rush|hurry|worries|stress), asap, at some
        point, one day, some day, right away, straight away, for now, by now, to be exact, as of
        today, as of now, at the end of the day, the middle of nowhere, my
        (boss|mother|mum|mom|dad|father|wife|husband|sister|brother|daughter|son|friend) asks,
        writing my (master|) thesis, for a (report|slide|flyer|leaflet|presentation|friend|study),
        I'm making, I'd be keen to, I am keen to, I'd love to, I would love to, would love to, I'd
        like to (support|see|read|hear|know), could I (still|) (catch|get to), get to it, on my
        own, on top of that, with others, and so on, or something, or so, or whatever, or anything,
        or not, or what, these (days|weeks), for the moment, (I|you) mean""",
    "about": """who (can|could|might|may|would|should|do|shall) (I|we)
        (talk|speak|chat|write|turn|go|reach out) to about, who (can|could|might|may|should|do)
        (I|we) (contact|ask|see|approach|consult) about, whom (can|could|should|do) (I|we)
        (contact|ask|approach|consult) about, (talk|speak|chat) (to|with)
        (someone|somebody|anyone|people) about, on the (theme|matter|question|issue) of, to do
        with""",
    "duration": "for how long, for how many (months|years), how (long|many months|many years)",
    "count": """(roughly|approximately|about|around|exactly|so|) how many, how
        (large|big|numerous|populous) (is|are), (what is|what's) (the|our|your)
        (number|total|count|size) of, the (number|total|figure|amount) of, size of the, how large
        is, what size is, how (many|big) (have|has) (we|you) (got|become|grown), how much people,
        (what|which) number of, (give me|tell me) the (number|figure|total|count), count (of|up),
        the figure""",
    "whats_on": """what have you got,
        (what|anything|something) (can|could) (I|we) (attend|go
        to|join|do|see|visit|catch), (what|anything|something) (is|'s|are)
        (scheduled|organised|organized|taking place|coming|running|set|lined up|in
        store|cooking|brewing|up), (anything|something|stuff|things) (coming
        up|scheduled|organised|organized|lined up|taking place|running|to attend|to see|to join|to
        do), (you|anyone|anybody|people)
        (do|doing|organise|organize|organising|organizing|run|running|host|hosting|plan|planning)
        (anything|something|stuff|things), (any|some)
        (suggestions|ideas|recommendations|tips|plans) for
        (tonight|today|tomorrow|this|the|next|a), what (have|do) you (got|have)
        (on|planned|scheduled|lined up), what do you (do|organise|organize|run|offer), the agenda,
        where can I (meet|find) (you|people|others|folks), gathers, get together next, you folks
        get together, nothing to do, you (get together|meet|gather) next, is anything organised,
        (still|) (catch|attend) something, something (still|) on""",
    "event": "encounter, encounters, meeting, meetings, happenings, outing, outings",
    "kind:workshop": """training, trainings, training session, hands on, course, courses, class,
        classes, practical session, crash course, jam""",
    "kind:talk": """presentation, presentations, debate, debates, discussion, discussions,
        roundtable, round tables, lectures, seminar, seminars, keynote, screening and debate""",
    "kind:drink": """(a|some|the|having a|have a|have|for a|for|grab a|grabbing a)
        (drink|drinks|beer|beers|coffee|pint|glass|bite|lunch|apero|aperitif), aperitif, aperitifs,
        coffee, picnic, picnics, barbecue, bbq, shared meal, shared meals, shared dinner, potlucks,
        pub night, pub""",
    "kind:meetup": "hangout, hang out, meet and greet, mixer, mixers",
    "kind:fest": "festivals, fete, celebration, carnival",
    "kind:pitch": """pitch their projects, pitching night, pitch evening, pitch evenings, demo
        night, demo day""",
    "online": """over the internet, on the internet, from home, from my
        (couch|sofa|bed|computer), video call, video calls, videoconference, video conference,
        by zoom, via zoom, on video, remote session, remote sessions, web conference, digitally,
        without travelling, without leaving home, on screen, livestream, live stream, streamed,
        hybrid""",
    "mine": """(am I|I am|I'm|did I|have I|I have|I've) (signed up for|registered for|said yes
        to|say yes to|clicked yes on|sign up for|register for|booked|enrolled in), (am I|I'm)
        attending, what('s| is) (on|in) my (calendar|agenda|list|plate|schedule), my schedule,
        (my|the) (sign ups|sign-ups|bookings|registrations|reservations), signed up for, signed up
        to, (which|what) (events|workshops|talks|ones) (am I|did I|have I), where am I expected, am
        I (down|booked|enrolled|expected) (for|on|in|at|)""",
    "what": """remind me (which|what|who|how many), (which|what) (ones|one) (are|is) (there|on),
        (which|what) of""",
    "list": """(list|names|overview|rundown|inventory) of, (a|the|an|your|see the|full|complete)
        (list|overview|rundown|inventory|names) of, (what|which) (ones|) (are|is)
        (there|the|your|our|available), what sort of, what kinds of, which kinds of, (is|are) there
        a list of, names of, (can|could|may) I see (the|all|a|your), which are there, which
        (ones|exist), across, throughout, name the, name all, enumerate""",
    "exists": """(does|do) (a|an|any|the|we|you) (even|) (have|exist), (have|has)
        (we|you|anyone|the network) got (a|any|), (would|could) there (be|happen to be), (is|are)
        there (maybe|perhaps|already|actually|even|still|also|by chance|by any chance|)
        (a|an|any|some|), (did|do|does|has|have) (anyone|anybody|someone|somebody), any of""",
    "add": """(place|enter|pencil in|note) (a|an|our|my|this), (could|can|please) put
        (a|an|our|my|this), new event, (like|want|love|need|going|able) to
        (announce|add|schedule|put up|register|advertise) (a|an|our|my|this|the)""",
    "sign_up": """(I'd|I would|we'd) (like|love) to (be at|attend|come to|go to|join in|take part
        in), (want|wish|plan|hope) to (be at|attend|come to|go to), put (me|us|my name) (on|down
        for|in for|down on), (add|sign|register|enrol|enroll|book|write|note|count) (me|us)
        (up|in|to|for|down)""",
    "howto": """(a|any|some|what's a|the) (good|best|better|clever|nice) (way|ways) (of|to|for),
        (any|some|a few|your|got|have) (tips|advice|ideas|tricks|hints|experience|lessons|wisdom)
        (for|on|with|to), (tricks|hints|lessons|wisdom) (for|on|to), how would you go about, how
        (would|do|did|can|could) (you|one|people|others) (go about|manage to|handle|deal
        with|keep|get|make), what (works|worked|helps|helped) (for|to|with|best), why don't, how
        come""",
    "tell_about": """(tell|telling) (me|us) (a bit|something|more|a little|anything|everything|a
        few things|) (about|of|on), (learn|know|hear|read|find out) (a bit|something|more|)
        (about|on), (what|anything) (can|could) you (tell|say|share) (me|us|) (about|on|of),
        curious about, what('s| is) (up|new|going on|happening) (with|at), how('s| is) the chapter,
        how are things (in|at|with), (some|any|more|)
        (info|information|details|background|news|updates|update) (on|about|of|regarding|from),
        give me a (summary|description|portrait) of, introduce me to the""",
}
