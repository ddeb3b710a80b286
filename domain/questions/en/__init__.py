"""English: the words that people ask with."""

from __future__ import annotations

from typing import Final

from domain.questions import declined, world
from domain.questions.en import (
    asking,
    knowing,
    making,
    people,
    wider_events,
    wider_people,
    wider_practice,
    wider_refused,
)
from domain.questions.phrasing import joined
from domain.questions.vocabulary import Vocabulary

VOCABULARY: Final = Vocabulary(
    code="en",
    concepts=joined(
        asking.CONCEPTS,
        people.CONCEPTS,
        making.CONCEPTS,
        knowing.CONCEPTS,
        wider_people.CONCEPTS,
        wider_events.CONCEPTS,
        wider_practice.CONCEPTS,
        wider_refused.CONCEPTS,
        declined.EN,
        world.EN,
    ),
    function_words="""a an the of to in on at for from with by and or but if then than so as is are am
        was were be been being do does did has have had will would can could should may might must
        shall i me my we us our you your he him his she her it its they them their this that these
        those there here what which who whom when where why how not no yes any some all each every
        other another just only also too very really about into over under again s t re ve ll m d
        don isn aren doesn didn won""",
    fillers="""total altogether overall slides report exist exists posted stuff run running using used think guess suppose hope wish still reckon feel sure try tried trying bring put stuff thing things
        please pls could would can tell kindly ok okay well so um hmm question quick quickly
        maybe perhaps guys friends dear bot everyone around currently now today's already ever
        hi hello hey thanks thank cheers like love want know wondering wonder actually right exactly
        take takes place held going go coming happen happens else got get give show see whether
        anything something there good nice best great new more much many lot bit little possible
        possibly useful find out let say ask asked roughly approximately actually really honestly
        basically simply quite rather pretty surely certainly definitely probably apparently
        obviously literally folks mate pal lol haha btw tbh fyi asap sorry excuse
        somewhere someday sometime sometimes anywhere anyhow anyway though although besides
        else yet still again soon later somehow apart via per sort kind sorts kinds ones one's
        nowadays meanwhile lately hopefully ideally thankfully happy glad keen fine alright
        being having getting making taking become either neither both several plenty enough
        because since while until already till unless whatever whichever whoever""",
    slang={
        "whats": "what s",
        "wats": "what s",
        "wat": "what",
        "whos": "who s",
        "wheres": "where s",
        "whens": "when s",
        "im": "i m",
        "u": "you",
        "r": "are",
        "ur": "your",
        "plz": "please",
        "tonite": "tonight",
        "tmrw": "tomorrow",
        "tmr": "tomorrow",
        "2moro": "tomorrow",
        "wknd": "weekend",
        "sth": "something",
        "smth": "something",
        "sb": "somebody",
        "gimme": "give me",
        "gonna": "going to",
        "wanna": "want to",
        "ppl": "people",
        "abt": "about",
        "ive": "i ve",
        "dont": "don t",
        "evts": "events",
        "wd": "weekend",
        "helo": "hello",
        "evnt": "event",
        "thnks": "thanks",
        "cant": "can t",
    },
    into="in, at, from, to, for, of, into, within, visiting, around, outside",
    near="near, close to, closest to, nearest to, around, next to, not far from, by",
    ordinary="""us eau nice tours split reading best bath mobile most same male of along manage mine date
        bar man ham hit lens sens gap die data orange deal rugby ware wells sale battle street
        buffalo enterprise liberal normal eagle surprise hope cork wells ash beer bury rye sandwich
        cologne lead leader college home university progress union why hull derby opera spring""",
    trades="""er or ist ian eer lawyers lawyer nurse nurses accountant accountants architect chef
        architects cook cooks coach coaches designers developers engineers scientists artists ers
        ors ists ians eers scientist""",
    times="""today tonight tomorrow yesterday week weeks weekend weekends month months year years
        monday tuesday wednesday thursday friday saturday sunday january february march april june
        july august september october november december morning afternoon evening noon midnight""",
    openers="and, or, then, but, what about, how about, also",
    there="there",
    articles="a an any some our good another",
    topic_first=True,
    own="escalated escalates escalating",
)
