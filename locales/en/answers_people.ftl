## Answers about members: one by name, how many, who looks after the network

answer-members-named =
    { $name ->
        [none] **Several people**
       *[other] **Several people are called { $name }**
    }
answer-member-hidden =
    { $name ->
        [none] Whom do you mean? Tell me a name, for example “show me Amina's profile”.
       *[other] Nobody called { $name } has opened a profile to you. They may well be here and keep it to themselves: a message is the best way to get to know each other.
    }
answer-member-near = Names that are close to it:
answer-member-own = `/profile show` says who sees what of it.
answer-field-identity = What I am: { $content }
answer-field-about = About: { $content }
answer-field-city = City: { $content }
answer-field-skills = Skills: { $content }
answer-field-topics = Topics: { $content }
answer-field-languages = Languages: { $content }
answer-field-offers = Offers: { $content }
answer-field-needs = Needs: { $content }
answer-field-links = Links: { $content }
answer-field-chapters = Chapters: { $content }
answer-members =
    { $about ->
        [none] **How many we are**
       *[other] **How many we are** — { $about }
    }
answer-members-known = { $known ->
        [one] One person is in the network.
       *[other] { $known } people are in the network.
    }
answer-members-opened = { $capped ->
        [yes] More than { $opened } opened to you that they are there.
       *[no] { $opened ->
            [0] Nobody opened to you that they are there.
            [one] One person opened to you that they are there.
           *[other] { $opened } people opened to you that they are there.
        }
    }
answer-members-profiles = { $capped ->
        [yes] More than { $opened } have opened something of their profile to you.
       *[no] { $opened ->
            [0] Nobody has opened anything of their profile to you.
            [one] One person has opened something of their profile to you.
           *[other] { $opened } people have opened something of their profile to you.
        }
    }
answer-members-chapter = **{ $chapter }** has { $people ->
        [0] no members yet.
        [one] one member.
       *[other] { $people } members.
    }
answer-stewards =
    { $role ->
        [none] No steward role is set: whoever manages this server looks after the network.
       *[other] The stewards look after the network: { $role }. Discord shows who holds that role.
    }

answer-example-member-show = show me Amina's profile
answer-example-member-count = how many members are there in Lyon?
answer-example-network-stewards = who are the stewards?

source-count = Counted from the network's list of members and what people opened, { $at }
source-settings = From the network's settings, { $at }
