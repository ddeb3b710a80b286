## The practice that comes with the bot, until the network writes its own

handbook-values = **Five values**
    Collaboration: we do it together, and share what we learn.
    Openness: what we do can be seen, joined and copied.
    Care: people come before projects.
    Do-ocracy: whoever does it decides how it is done.
    Permanent beta: we try, look at what happened, and change it.
handbook-roles = **Who does what**
    A *member* is anyone in this server: they come to events, join chapters, and open as much of their profile as they like.
    A *connector* animates a chapter, of a place or of a theme: plans its events, welcomes people, keeps it going. The role has a beginning and an end, and can be renewed; a chapter does well to have { $least_connectors ->
        [one] at least one
       *[other] at least { $least_connectors }
    }.
    A *steward* looks after the network as a whole: its settings and figures, what is beginning, silent or stuck, what goes wrong.
    An *endorser* vouches for someone who wants to become a connector; a *buddy* is there for a newcomer's first weeks; a *mentor chapter* accompanies one that is new or silent.
handbook-decisions = **How we decide**
    Projects are autonomous: those who carry one decide about it.
    Three connectors may settle day-to-day matters that touch neither the name nor the money of the network.
    Anything more formal goes by *lazy consent*: a proposal stands until a date, and silence supports it. A question is answered while the clock runs. An objection says why and stops the clock, until whoever raised it says that it is settled.
    `/decide propose` puts a matter to all connectors or to the members of a chapter; `/decide list` shows what waits for you. New chapters, new connectors, the city of a summit and the end of a chapter are decided the same way.
    A vote is the last resort.
handbook-becoming = **Becoming a connector: the 333 rule**
    { $takeoff_days ->
        [0] A take-off
        [one] A day of take-off
       *[other] { $takeoff_days } days of take-off
    } in which you organise with others; three criteria (results that people can see, a letter of intent for six months, no strong objection); and { $endorsers ->
        [0] the consent of the connectors
        [one] one connector who endorses you and runs your welcome
       *[other] { $endorsers } connectors who endorse you, one of whom runs your welcome
    }.
    `/connector propose` begins it: a connector asks you, or you declare yourself for your chapter. Nothing is public before you said yes. Connectors use `/connector endorse`, or `/connector object` with a reason that you are told; `/connector candidates` shows what is missing. In the end the connectors decide by consent.
handbook-terms = **How long a connector's role lasts**
    { $term_days ->
        [one] One day
       *[other] { $term_days } days
    } at a time. Before the end I ask whether you stay; both answers are fine, and `/connector renew` shows your roles with their ends at any time. If nobody answers, the stewards hear of it, and a month later the role ends with thanks; that of a chapter's last connector never ends by itself.
    `/connector step-down` lays a role down, `/connector handover` passes the chapter on. Rights end in the moment in which the role does.
handbook-founding = **How a chapter begins**
    `/chapter start` names the city (or a theme) and why. A living chapter nearby is shown to you first; a silent one is asked, and has { $silent_neighbour_days ->
        [one] one day
       *[other] { $silent_neighbour_days } days
    } to answer.
    Then people say by button how far they go: *Interest*, *Energy* or *Commitment*. It forms with { $commitments ->
        [one] one commitment
       *[other] { $commitments } commitments
    }, a chapter that accompanies it, and the connectors' consent.
    Those who committed themselves are its first connectors; its role, channel and calendar are made, and its playbook begins. With its first event it is active.
handbook-composting = **When a chapter is composted**
    The end of a chapter is a stage, not a failure, and a person always decides. A chapter that is silent is asked how it is, first after { $ask_days ->
        [one] one day
       *[other] { $ask_days } days
    }; later it is offered a mentor and a rest. Any answer counts as a sign of life.
    `/chapter compost` proposes the end, with the reason and what was learnt. Its members hear of it first and decide by consent, then a steward confirms. Events and promises are settled, people are offered a next chapter, its role goes, its channel and archive stay readable.
    `/chapter reseed` brings it back one day, with its memory.
handbook-privacy = **What others see of you**
    Your profile is hidden until you open it, field by field: `/profile visibility` sets for each whether nobody, connectors, your chapter, the network or everyone sees it.
    Answers to questions follow the same rule: nobody learns through me what you have not opened to them.
    `/privacy export` gives you a file with everything that I know about you, `/privacy erase` has it erased, `/privacy policy` says what I keep, why, who sees it and how long.
handbook-none =
    { $topic ->
        [none] The network has no handbook of its own with me yet.
       *[other] The network has no page of its own about “{ $topic }” with me yet, so I would be guessing.
    } I can tell you about our values, roles, how we decide, becoming a connector and how long that lasts, how a chapter begins and ends, and privacy; `/onboard playbook list` has the playbooks. For the rest, ask a connector.

become-member = You are one already: anyone in this server is a member. `/chapter near` and `/chapter join` bring you into a chapter; where there is none, `/chapter start` begins one.
become-connector =
    You become a connector by the *333 rule*: { $takeoff_days ->
        [0] organising with others
        [one] one day of organising with others
       *[other] { $takeoff_days } days of organising with others
    }; three criteria (results that people can see, a letter of intent for six months, no strong objection); and { $endorsers ->
        [0] the consent of the connectors
        [one] one connector who endorses you
       *[other] { $endorsers } connectors who endorse you
    }.
    Talk to those who animate your chapter: they propose you with `/connector propose`, or you declare yourself with it. `/connector candidates` shows what is missing. When it is complete, the connectors decide by consent.
become-steward = Stewards look after the network as a whole; the people who manage this server choose them. Talk to one of them about what you would like to take on.
become-endorser = An endorser is a connector who vouches for someone about to become one; one of the endorsers runs their welcome. As a connector, look at `/connector candidates` and use `/connector endorse`.
become-buddy = A buddy is there for a newcomer's first weeks. Tell the connectors of your chapter that you would like to be one: they ask you with `/onboard buddy` when someone arrives, and nothing is settled before you say yes.
handover = **Handing over a chapter**
    Stepping down is an ordinary thing. `/connector handover` asks the person you name; once they say yes, a playbook for you both stands in `/onboard mine` (events, contacts, accounts, promises). When they have hosted one event of the chapter, the same command completes it: both roles change at once.
    Without a successor, `/connector step-down` lays the role down, and the stewards look after the chapter. If the connector is already gone, `/connector propose` begins with someone new, or a steward names them with `/connector add`. Of a lost account, a steward gives the roles to the person's new one with `/connector recover`.
    Channel and role stay with the chapter, so nothing is lost with a person; accounts outside this server have to be asked back from whoever opened them.
