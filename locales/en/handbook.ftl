## The practice that comes with the bot, until the network writes its own

handbook-values = **Five values**
    Collaboration: we do it together, and share what we learn.
    Openness: what we do can be seen, joined and copied.
    Care: people come before projects.
    Do-ocracy: whoever does it decides how it is done.
    Permanent beta: we try, look at what happened, and change it.
handbook-roles = **Who does what**
    A *member* is anyone in this server: they come to events, join chapters, and open as much of their profile as they like.
    A *connector* animates a chapter, of a place or of a theme: plans its events, welcomes people, keeps it going. The role has a beginning and is confirmed at least once a year; any chapter does well to have two.
    A *steward* looks after the network as a whole: its settings, new connectors, what goes wrong.
    An *endorser* vouches for someone who wants to become a connector; a *buddy* is there for a newcomer's first weeks.
handbook-decisions = **How we decide**
    Projects are autonomous: those who carry one decide about it.
    Three connectors may settle day-to-day matters that touch neither the name nor the money of the network.
    Anything more formal goes by *lazy consent*: a proposal stands until a date, silence supports it, and an objection says why and is answered before anything happens.
    A vote is the last resort.
handbook-becoming = **Becoming a connector: the 333 rule**
    Three months of take-off, in which you organise with others.
    Three criteria: results that people can see, a letter of intent for six months, no strong objection.
    Three connectors who endorse you; one of them runs your welcome.
handbook-composting = **When a chapter is composted**
    The end of a chapter is a stage, not a failure. Its archive stays readable, what was learnt is written down, and its people are offered the next chapter. It can be seeded again.
    Before that come long pauses: a chapter that is silent is asked how it is, offered help, and called dormant. A person always decides.
handbook-privacy = **What others see of you**
    Your profile is hidden until you open it, field by field: `/profile visibility` sets for each whether nobody, connectors, your chapter, the network or everyone sees it.
    Answers to questions follow the same rule: nobody learns through me what you have not opened to them.
handbook-none =
    { $topic ->
        [none] The network has no handbook of its own with me yet.
       *[other] The network has no page of its own about “{ $topic }” with me yet, so I would be guessing.
    } I can tell you about our values, roles, how we decide, becoming a connector, how a chapter ends, and privacy. For the rest, ask a connector.

become-member = You are one already: anyone in this server is a member. `/chapter near` and `/chapter join` bring you into a chapter.
become-connector =
    You become a connector by the *333 rule*: three months of organising with others; three criteria (results that people can see, a letter of intent for six months, no strong objection); and three connectors who endorse you.
    Begin by talking to those who animate your chapter. When it is settled, a steward records it with `/connector add`.
become-steward = Stewards look after the network as a whole; the people who manage this server choose them. Talk to one of them about what you would like to take on.
become-endorser = An endorser is a connector who vouches for someone about to become one, and one of the three runs their welcome. As a connector you can offer it to whoever is starting.
become-buddy = A buddy is there for a newcomer's first weeks. Tell the connectors of your chapter that you would like to be one; they know who has just arrived.
handover = **Handing over a chapter**
    Stepping down is an ordinary thing. Find the next connector, pass on where things stand (events, contacts, accounts, promises), and let a steward record it: `/connector add` for the new one, `/connector remove` for the one who goes.
    If the connector is already gone, a steward can do the same. Channel and role stay with the chapter, so nothing is lost with a person; accounts outside this server have to be asked back from whoever opened them.
