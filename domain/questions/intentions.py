"""What a person wants, weighed from the signs that were found in their question.

Each line of the table is one way to say one thing: an intention, how sure it makes us (0 to 1),
the signs it needs (``|`` between those of which one is enough) and, after ``-``, those that
speak against it. The surest line that holds gives its intention.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Final

from domain.questions.values import THRESHOLD

_TABLE: Final = """
event.list .80 event_word -who|told
event.list .66 kind -who|told
event.list .50 period|kind|event
event.list .86 event when|next|period|somewhere|near_me|topic|online|anything|upcoming|list -who|told
event.list .88 kind when|next|period|somewhere|near_me|topic|online|anything|upcoming|list -who|told
event.list .86 whats_on period|somewhere|near_me|online|topic
event.list .72 whats_on
event.list .67 what somewhere period -who
event.list .70 what|define near_me -chapter|chapters|who|side|project|partner|member|connector|article|named_person
event.list .86 anything period|near_me -chapter|chapters|sure_person|member
event.list .86 anything online
event.list .64 anything somewhere -chapter|chapters|sure_person|trade
event.list .86 mine -who
event.list .90 mine event|period -who
event.list .76 online period
event.list .74 when next topic
event.list .84 when known_topic -who|told|chapter|chapters|handbook|subject
event.create .95 add event|kind|period -usage|howto|who|when|where|whats_on|person
event.create .70 add -usage|howto|who|when|where|whats_on|person|chapter|chapters|project|proposal|article
event.join .95 sign_up event|kind|topic|period|somewhere -howto|chapter|chapters|who|role|become
event.join .70 sign_up -howto|chapter|chapters|who|role|become
reminder.create .96 remind -howto|usage

member.find .93 person know topic -partner
member.find .90 person|find|have|exists|list speak spoken
member.find .95 contact person know|does topic -chapter|chapters|steward|connector|network
member.find .95 contact about topic -chapter|chapters|steward|connector|network|event|join
member.find .84 speak spoken somewhere
member.find .87 person does topic -event
member.find .84 know topic -chapter|event|off_topic
member.find .91 person help_with|teach topic
member.find .82 help_with topic
member.find .82 teach topic -event|howto|chapter|chapters|handbook|help
member.find .86 find topic -event|chapter|chapters|handbook|start|where
member.find .86 find person somewhere|near_me
member.find .86 person live somewhere|near_me
member.find .84 who have somewhere|near_me -event
member.find .80~.25 member somewhere|near_me -count|chapter|chapters|event
member.find .78 exists trade -event|period|known_topic
member.find .76 person about topic -event|chapter|handbook
member.find .80 member topic somewhere -event|chapter|chapters|count
member.find .66 trade somewhere -event|chapter|chapters|side|project|partner
member.find .52 topic|trade somewhere
member.find .51 person somewhere|know|does
member.find .66 about topic known_topic -event|whats_on|anything|handbook|period|chapter

member.show .84 who|tell_about|about named_person -know|does|help_with|teach|spoken|live|contact|connector|chapter|chapters|event|somewhere|when|project|partner|partner_name|side|article|private_data|weak_private|told|define
member.show .92 profile named_person -private_data
member.show .88~.02 who_is named_person -partner_name|private_data|weak_private
member.show .83 occupation named_person -private_data|weak_private|partner_name|meaning|event|chapter
member.count .92 count network -chapter|chapters|event|kind|project|partner|connector|near_me
member.count .93 count member|person -chapter|chapters|event|kind|known_topic|spoken|onboarding|know|about|does|project|partner|connector

chapter.near .92 chapter|chapters near_me|nearest|near_place -contact|connector|who
chapter.show .86 chapter somewhere -region|country
chapter.show .90 chapter place|named meet|channel|active|join|tell_about|exists|when|where
chapter.show .93 chapter place|named count
chapter.show .84 meet place|named -event|kind|who
chapter.show .80 network place exists|present|active
chapter.show .86 join|tell_about named -event|kind
chapter.show .82 channel place|named
chapter.show .66 chapter my meet|channel|active
chapter.show .48 named
chapter.list .74 chapters
chapter.list .52 chapter topic
chapter.list .94 chapters know|about|does topic exists|list|what|find|anything
chapter.list .88 chapters country|region
chapter.list .86 chapters list|where|somewhere
chapter.list .84 cities chapter|chapters|present
chapter.list .84 chapter country|region
chapter.count .94 count chapters
chapter.connector .90 connector who|somewhere|my|contact|chapter -become|define|event|kind
chapter.connector .94 contact somewhere|chapter -event|kind
chapter.connector .70 contact -event|kind|named_person
chapter.connector .53 connector|contact
chapter.connector .80 private_data chapter -member|connector|person|named_person

network.stewards .93 steward who|list|contact|what|where|exists|tell_about|network -become|howto|define|difference|add
network.stewards .93 steward contact -become
network.stewards .66 steward -become|howto|define|difference
network.stewards .92 contact network -chapter|somewhere
project.find .88 project list|about|topic|somewhere|what|exists|who|person|find|anything|latest|near_me -howto|event|kind|act|add
project.find .64 project -howto|event|kind|act|add|told
partner.find .88 partner list|about|topic|somewhere|what|who|exists|person|find|anything|define|tell_about|named_person -howto|event
partner.find .90 partner_name define|who|what|tell_about|list|partner|exists -event|chapter|howto
partner.find .86 partner_name partner
partner.find .66 partner -howto|event
board.list .90 board -howto|act
board.list .87 side topic|somewhere|who|what|list|person|member|exists|period|anything|open|latest|near_me -howto|event|act|add
board.list .62 side -howto|event|act|add|told
magazine.latest .90 article latest|topic|list|what|exists|period|anything|about|when|who|find|said|next -write_up|howto|act
magazine.latest .70 article -write_up|howto|act|told
magazine.write .94 write_up article -told
decision.list .95 proposal open -howto
decision.list .93 proposal latest -howto|says|difference
decision.list .90 proposal list|period|exists|anything|next -howto|says|difference
decision.list .66 proposal -howto|says|define|difference|told

onboarding.next_step .86 start -become|handover
onboarding.next_step .92 newcomer start -become
onboarding.next_step .76 newcomer -become|buddy|howto
onboarding.next_step .86 newcomer lost
onboarding.next_step .66 lost
onboarding.progress .93 onboarding progress
onboarding.progress .86 onboarding my
onboarding.progress .90 onboarding count
onboarding.progress .66 onboarding

role.become .94 become role
role.become .92 lead_chapter
role.become .45 role
handbook.lookup .90 subject
handbook.lookup .93 duration role|connector -progress|onboarding|event
handbook.lookup .92 subject define|howto|says|difference
handbook.lookup .94 difference role|kind|chapter|chapters|subject
handbook.lookup .90 define role|kind|event|chapter -somewhere|period|next|when|who|channel|online|topic
handbook.lookup .90~.2 define|tell_about|what network -somewhere|event|period|contact|steward|chapter|chapters|project|partner|article|proposal|side|who
handbook.lookup .86 when network -event|kind|next|period|contact|steward|chapter|chapters|who|partner|project|article|proposal|count
handbook.lookup .92 says handbook|topic|subject
handbook.lookup .86 handbook
connector.handover .95 left access
connector.handover .94 left connector
connector.handover .55 left chapter
connector.handover .93 access connector
connector.handover .94 handover -proposal
connector.handover .95 handover connector|chapter
connector.handover .52 access
question.ask .82 howto theme -act|remind|add|become|subject|handbook|usage

help .86 help
help .93~.02 act -subject
help .97 act howto -subject
help .97 usage
help .94 remind howto
help .90 add howto event|kind
help .90 sign_up|join howto event|kind -chapter
help .90 help event|remind|profile|proposal -when|who|somewhere
greeting .80 greeting
thanks .82 thanks
private .95 private_data -chapter|my|side|project|article|public
private .95 private_data member|connector|named_person
private .95 private_data person -my|side|public
private .95 weak_private member|connector|person|named_person
private .55 weak_private -event|kind|chapter|count
private .94 where live named_person
private .94 reached named_person
injection .98 cheat orders -supposed
injection .97 persona
injection .97 pose -person|who|become|event
injection .97 attack
injection .96 command secret
injection .90 secret_own
off_topic .84 off_topic -remark|article|act|remind|add
off_topic .88 off_topic help -article|act|remind|add
off_topic .95 jest -event|kind
off_topic .93 market find|exists|list|what|who|person|howto|count|command -event|kind|side|project|article|board
"""

# What each word that nothing explains takes away: much where few words say it all.
_DOUBT: Final = {
    "greeting": 0.25,
    "thanks": 0.2,
    "help": 0.12,
    "onboarding.next_step": 0.1,
    "onboarding.progress": 0.08,
    "event.list": 0.07,
    "member.find": 0.06,
    "chapter.near": 0.07,
    "chapter.show": 0.07,
    "chapter.count": 0.08,
    "chapter.list": 0.08,
    "chapter.connector": 0.08,
    "handbook.lookup": 0.06,
    "role.become": 0.05,
    "connector.handover": 0.02,
    "question.ask": 0.01,
    "event.create": 0.0,
    "event.join": 0.03,
    "member.show": 0.08,
    "member.count": 0.07,
    "network.stewards": 0.06,
    "project.find": 0.06,
    "partner.find": 0.06,
    "board.list": 0.05,
    "magazine.latest": 0.05,
    "magazine.write": 0.02,
    "decision.list": 0.05,
}
_MOST_DOUBT: Final = 0.45
_ASKED: Final = 0.7
# A name that nobody knows counts for this many more words where the answer depends on names:
# to answer "what's on in Timbuktu" as if no town had been named would be wrong.
_NAME: Final = 4
# What is looked for is asked for: "our workshop in Lyon was lovely" asks for nothing.
_SEARCHED: Final = (
    *("event.list", "member.find", "member.count", "chapter.", "project.", "partner.", "board."),
    *("magazine.latest", "off_topic"),
)
_NAMED: Final = ("event.list", "member.", "chapter.", "project.", "board.", "partner.")


@dataclass(frozen=True, slots=True)
class _Line:
    intention: str
    weight: float
    needs: tuple[frozenset[str], ...]
    against: frozenset[str]
    doubt: float


def _lines() -> Iterator[_Line]:
    for row in _TABLE.splitlines():
        if not row:
            continue
        intention, weight, *signs = row.split()
        needs = tuple(frozenset(sign.split("|")) for sign in signs if not sign.startswith("-"))
        against = frozenset(
            name for sign in signs if sign.startswith("-") for name in sign[1:].split("|")
        )
        sure, _, own = weight.partition("~")
        doubt = float(own) if own else _DOUBT.get(intention, 0.0)
        yield _Line(intention, float(sure), needs, against, doubt)


_LINES: Final = tuple(_lines())


# What is never suggested as "did you mean".
_NEVER_OFFERED: Final = frozenset({"private", "injection", "off_topic", "greeting", "thanks"})


def weigh(
    signs: Set[str], unexplained: int, strange: int = 0, *, named: int = 0, asked: bool = False
) -> list[tuple[str, float]]:
    """The intentions that ``signs`` speak for, the surest first, each with its confidence.

    ``unexplained`` counts the words of the question that nothing accounts for, ``strange``
    those of them that look like the name of a place or person; ``named`` are the words of the
    name of a person, which explain themselves where a person is asked for. Words that nothing
    accounts for are doubted less where the text surely asks (``asked``): a remark does not.
    """
    best: dict[str, tuple[float, int]] = {}
    for line in _LINES:
        if line.against & signs or not all(need & signs for need in line.needs):
            continue
        unclear = unexplained + (_NAME * strange if line.intention.startswith(_NAMED) else 0)
        if line.intention == "member.show":
            unclear = max(0, unexplained - named)
        doubt = min(_MOST_DOUBT, line.doubt * unclear * (_ASKED if asked else 1))
        if "remark" in signs and line.intention.startswith(_SEARCHED):
            doubt = _MOST_DOUBT
        if "unknown_place" in signs and line.intention.startswith(_NAMED):
            doubt = _MOST_DOUBT
        held = (line.weight - doubt, len(line.needs))
        if held > best.get(line.intention, (0.0, 0)):
            best[line.intention] = held
    order = sorted(best.items(), key=lambda item: item[1], reverse=True)
    return [(intention, round(weight, 3)) for intention, (weight, _) in order]


def decide(weighed: list[tuple[str, float]]) -> tuple[str, float, str | None]:
    """The intention, its confidence, and for ``unknown`` the nearest one, if any."""
    if not weighed:
        return "unknown", 0.0, None
    intention, confidence = weighed[0]
    if confidence < THRESHOLD:
        offered = (name for name, _ in weighed if name not in _NEVER_OFFERED)
        return "unknown", confidence, next(offered, None)
    return intention, confidence, None
