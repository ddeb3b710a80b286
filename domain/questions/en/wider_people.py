"""English: more ways to speak of people, towns and roles."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "who": """whose, (which|who) (one|ones|) (of|among) (you|us|them|the members), (which|what) one
        of you, who (are|were) the people""",
    "person": """(which|who) (one|ones|) (of|among) (you|us|them|the members), whose,
        (does|would|could|can|might) (anyone|anybody|someone|somebody), (some|any)
        (people|folks|members), any (other|) (person|soul|member|human), someone (who|that),
        somebody (who|that), (a|any) (specialist|volunteer|colleague), others (who|interested),
        fellow (members|ones), who (can|could|might|may|would) (I|we)
        (talk|speak|chat|write|turn|go|reach out) to about, who (should|do|shall|must) (I|we)
        (talk|speak|chat|write|turn|go|reach out) to about, who (can|could|might|may|should|do)
        (I|we) (contact|ask|see|approach|consult) about, whom (can|could|should|do|might) (I|we)
        (contact|ask|approach|consult) about""",
    "know": """whose (expertise|thing|field|speciality|specialty|job|profession) is, who
        (care|cares) about, (an|the) authority on, (have|has|having|with) (some|any|good|a|)
        (knowledge|understanding|grasp) of, (have|has|having|with) (some|any|much|lots of|a lot
        of|) experience (in|with|of|on), know (a lot|lots|something|anything|a thing or two|a
        bit|much|more) about, knows (a lot|lots|something|anything|a thing or two|a bit|much|more)
        about, into the topic of, knowing about, who know, that know, dabble in, dabbles in,
        dabbling in, at home in, specialize in, specialise in, specializing in, specialist on,
        specialists on, understand, understanding of, has a clue about, have a clue about, no
        stranger to, (work|works|working|worked) (on|in|with|around) (the topic|the subject|the
        question|the issue|issues|questions|matters) of, (care|cares|caring) (a lot|deeply|) about,
        (interest|interested|interests) in, interested (to|by), campaign for, campaigns for, fight
        for, fights for, advocate for, advocates for, (skill|skills|talent|knack|gift)
        (for|in|with), (have|has) a (knack|gift|talent) for, who (make|makes|made), get on with, up
        on, wired into, clever with, gifted (in|at|with), strong (in|on|at), solid (in|on), skilful
        (in|with), experience of, any good at, really good (at|with|in), pretty good (at|with|in),
        (do|does|did|doing|done) (some|any|a bit of)""",
    "does": """act as, acting as, serve as, people doing, folks doing, members doing, members who
        do, folks who do, others doing, others who do, (work|works|working) as (a|an|), (is|are|be)
        (a|an) (professional|trained|qualified)""",
    "teach": """(teach|train|coach|tutor|mentor) (me|us) (in|on|about|), (get|give) me
        (started|going|an introduction|a course|a lesson|lessons) (in|on|with|to),
        (explain|explaining) to (me|us), learn from, (learn|learning) about, I want to learn
        (about|)""",
    "help_with": """(give|gives|lend|lends|giving|lending) (me|us) a hand with, a hand with,
        (some|a bit of|) help with, (advise|advises|advising|guide|guides|assist|assists) (me|us)
        (on|with|about|in), assistance with, (some|any|) advice (on|about|with), (some|any|)
        support with, tips on who, walk (me|us) through a, sort out (our|my), help (me|us) out
        with, help (me|us) (to|) (understand|figure out|sort out|build|set up)""",
    "find": """put in (touch|contact) with,
        (in|on) (the|a) (search|hunt) (for|of), (I|we) (am|are|'m|'re)
        (searching|hunting|seeking|scouting) for, need the names, need the list, need
        (someone|somebody|anyone|anybody|a person|people|folks|members), looking (out|around) for,
        (could|would|can) (really|) (do|use) with (someone|somebody|a person|people), could really
        do with, (recommend|suggest|know|point out) (me|us|) (a
        person|someone|somebody|anyone|anybody|people), (can|could|would)
        (anyone|anybody|someone|somebody|you) (recommend|suggest) (a
        person|someone|somebody|anyone), (I|we) (want|would like|'d like|'d love|would
        love|wish|hope) to (meet|find|talk to|speak to|chat with|connect with|exchange with),
        (get|put|be|come) in(to|) (touch|contact) with
        (people|folks|members|someone|somebody|anyone|others), (put|get) (me|us) in (touch|contact)
        with, (talk|speak|chat|connect|exchange) (to|with)
        (people|someone|somebody|others|members|folks), (meet|meeting)
        (others|people|folks|someone|somebody|members) who""",
    "speak": """spoken, speaks (good|some|fluent|), speak (good|some|fluent|), who can speak, able
        to speak, mother tongue, native, (is|are) fluent in, talks, can talk in""",
    "live": """living in, living near, resident, residents, who (stay|stays) in, staying in,
        settled in, comes from, come from, is from, are from, from around""",
    "who_is": """who (is|'s) (he|she|that|it|this|they|this person|that person|that guy|that
        woman|this guy|that one), who are they, who he is, who she is, who that is, who they are,
        who (that|this) (person|guy|woman|man) is""",
    "occupation": """what does, what (is|'s) the (job|work|profession) of, what kind of work does,
        what do we know about""",
    "meaning": "mean, means, stand for, stands for, cost, costs, say, says, happen",
    "profile": """(pull|bring) up the (profile|card|page) of, the (profile|card|bio|page) of,
        (his|her|their) (card|bio|page), (show|open|display|see|find) (me|) (his|her|their|the)
        profile, who exactly is""",
    "near_me": """(walk|cycle) to from (my|) home, from my home,
        near(est|) where I (live|am|stay), around (my|our)
        (place|home|house|way|town|neck of the woods|village), (in|around) (my|our|the)
        (neighbourhood|neighborhood|surroundings|vicinity|village|district|quarter|suburb|county|
        state|part
        of the world), (closest|nearest|close|next|near) to (where I live|where I am|my home|my
        house|my place|my town|my village|home|me|us|here), (not|) too far from (me|us|here|home|my
        place|my home|where I live), not (so|very|that|) far from (me|us|here|home|my place), (a
        short|) (walk|drive|ride|bike ride) from (me|here|home|my place), on my doorstep, down the
        road, round my way, near (my|our) (home|house|flat|office|work|village|town), within
        (cycling|driving|biking) distance, local to me, where we live, (to|for) me geographically,
        around (me|us), by me, by us, my (local|nearest) (one|)""",
    "nearest": """(not|) (too|so|very|) far (away|off), not far, least far, shortest
        (distance|trip|way), next door, in the vicinity, (closest|nearest) by, most nearby,
        closeby, within easy reach""",
    "member": """(of|among) us are there, us are there now, (of|among) us,
        (signed|signed-up|registered|enrolled) (up|people|members|), (the|our|this)
        (community|network|crowd|tribe|family) (now|these days|today|nowadays), subscribers, users,
        participants of the network""",
    "chapter": """local (team|community|circle|cell|branch|club|crew|gang|section|hub|node|folks),
        circle, crew, gang, cell, club, local folks""",
    "chapters": """local (teams|circles|branches|clubs|crews|sections|nodes|cells), circles, crews,
        cells""",
    "active": """(still|)
        (going|running|alive|active|around|kicking|operating|functioning|there|meeting), fall
        asleep, fell asleep, has died, (is|are) it (still|) (going|alive|active), wound down, on
        hold, on ice, idle, hibernating, sleeping""",
    "meet": """how often (do|does|are|is), meeting (place|point|day|times|time), (when|where)
        (do|does) (they|the people|the folks|the group|it) (meet|gather|get together), meets
        up""",
    "join": """join (the|your|a|this|up with|in), joining (the|a|your|in|them), to participate,
        participating, become part of, getting involved in""",
    "connector": """contact point, point of contact, the person in charge, person responsible,
        local contact, facilitator of the chapter, chapter lead, chapter leader, chapter head,
        head""",
    "contact": """(someone|somebody) (I can|I could|to) (ring|call|contact|write to|talk to) (up|),
        who (can|could|might|may|would|should|do|shall) (I|we)
        (talk|speak|chat|write|turn|go|reach out) to about, who (can|could|might|may|should|do)
        (I|we) (contact|ask|see|approach|consult) about, whom (can|could|should|do) (I|we)
        (contact|ask|approach|consult) about, (who|whom) (can|could|should|must|do|would) (I|we)
        (contact|reach|write to|reach out to|email|message|talk to|speak to|see|go to|turn
        to|approach|ask|call|tell), (who|which person) (takes|is taking) care (of|), who
        (runs|leads|heads|manages|coordinates|organises|steers|oversees|drives)
        (things|stuff|everything|) (in|at|), who (is|are|s)
        (running|leading|heading|managing|coordinating|organising|steering|driving|behind|
        responsible
        for|at the helm), (the|a|give me the|like the|know the|have the) (name|names|contact) of
        the, who should I turn to, the right person, the go to person, the people behind, the
        person behind, who looks after, whom do I write to, whom do I ask, whom do I see, who do I
        see about, who('s| is) the boss, who are the people behind, who are the people running""",
    "steward": """(the|our|your) (board|council|bureau|management|leadership|committee|governing
        body|secretariat), overseers, guardians, custodians, caretaker, keepers, people at the top,
        people behind the network, people running the network, bosses, who('s| is) the boss, the
        boss, who governs the network, who runs the (whole|entire) (thing|network|show)""",
    "network": """who governs the network, who runs the (whole|entire) (thing|network|show),
        the whole (show|shebang|thing|community|organisation|organization), the
        (community|movement|organisation|organization|association|collective|server) as a whole,
        ouishare, the movement, this (movement|thing|group|association|organisation)""",
    "become": """(conditions|requirements|criteria|prerequisites|process|way) (for being|for
        becoming|to be|to become) (a|an|), (take on|taking on|take up|assume|get|fill|hold|apply
        for|volunteer for|step into|claim) (the|a|an) (role of|), becoming (a|an), would I need to
        be, want to be (a|an), (be|being) (a|an|somebody's|someone's), how
        (does|do|can|could|would) (one|someone|somebody|you|I|we|people) (become|get to be|turn
        into|qualify as|be), it take for me to (become|be), put myself forward as,
        (nominated|named|chosen|elected) as (a|), be keen to be, how to become, route to becoming,
        made (a|an), (become|becoming) (the|a|an|one|) (next|), (possible|allowed) to become,
        eligible (as|for|to be)""",
    "role:buddy": "somebody's buddy, someone's buddy, a buddy, welcome buddy, buddies, godparent",
    "role:connector": "connector role, the connector role, role of connector, facilitator",
    "role:steward": "steward role, the steward role, role of steward, admin, moderator",
    "role:endorser": "endorsers, endorse connectors, guarantor, referee",
    "newcomer": """(just|recently|freshly|newly) (joined|arrived|registered|signed
        up|landed|discovered|got in|started|got here), (joined|registered|arrived|signed up) (an
        hour ago|minutes ago|ten minutes ago|two days ago|a few days ago|a week
        ago|yesterday|today|this morning|last night), joined (an hour|a minute|ten min|ten
        minutes|five minutes|two days|a few days|a week) ago, (as|for|being) a
        (newbie|newcomer|beginner|new member|rookie|novice|starter|new one), newly
        (arrived|registered|signed up), rookie, novice, greenhorn, total beginner, (my|it's my|this
        is my) (first|very first|second) (day|hour|week|time|minutes), the new (one|girl|guy|kid),
        here for the first time, wet behind the ears, just got in""",
    "start": """(first|next|initial|starting) (move|step|steps|thing|things|task|point|stop),
        (don't know|no idea|not sure|dunno) (what to do|where to go|where to start|where to
        begin|how to start|what I should do), what (would|do) you (suggest|advise|recommend) (I
        do|doing|) (first|next|now), (what|where) (should|can|could|do|must|shall) I
        (begin|start|do|go) (first|now|next|), (what|where) am I (supposed|meant) to
        (start|do|go|begin), you (suggest|advise|recommend) I (do|start), where (to|do we|do I) go
        from here, (what|where) (to|do) (do|start|go) (first|from), what would you suggest I do
        first, how (does|do) (this|it|things) work here for (new|beginners), show me the ropes, get
        (me|us) started""",
    "lost": """(feeling|feel|a bit|a little|totally|completely|rather|pretty|quite|so)
        (lost|confused|overwhelmed|disoriented), no clue (what|where|how), overwhelmed, out of my
        depth, all at sea, puzzled""",
    "onboarding": """(welcome|newcomer|onboarding|first|starter|intro|introduction|beginner|
        beginners)
        (steps|step|tasks|list|path|checklist|course|programme|track|journey|tour|process),
        (my|the) (checklist|to do list|to-do list|to do|todo|todos|to-dos), getting started
        list""",
    "progress": """where (I'm|I am|am I|we are) (at|up to|now|with), (still|) (have|left|need) to
        (do|tick|complete|finish|go), still (missing|open|to do|undone|left|outstanding),
        (what|which|anything|something|how many) (is|are|'s|do I have|have I got|still|)
        (left|missing|outstanding|remaining|open|undone), (am I|did I|have I|I'm|have I already)
        (done|finished|finish|complete|completed|through|ready) (with|the|my|), (far|much|many)
        (along|have I|did I|am I|left), show me my progress, my
        (progress|status|advancement|score), check where I""",
}
