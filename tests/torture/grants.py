"""Random lives of a network: no role is given, and nothing allowed, outside the table of rights.

``python -m tests.torture.grants --sequences 100000 --seed 1``

Each sequence is a small network of its own. The rules of ``domain`` decide; an oracle that shares
no line with them knows from the beginning what is true, and judges every decision both ways: what
was allowed had to be, and what was refused could not be.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Final

from domain.chapter_roles import Giving, Registered, may_give
from domain.errors import Refusal
from domain.people import Person
from domain.rights import ACTIONS, COMMANDS, MENUS, Right, Scope, holds, might_hold
from domain.roles import BotFacts, RoleFacts, check, check_reach, must_go

STEPS: Final = 14
NOW: Final = datetime(2026, 5, 4, tzinfo=UTC)
PEOPLE: Final = (1, 2, 3, 4, 5)  # the last is a steward, and 4 a program
CHAPTERS: Final = (10, 20)
ROLES: Final = (100, 101, 102)
OWN_CHANNEL: Final = {10: 7, 20: 8}
TABLE: Final = tuple({**COMMANDS, **MENUS, **ACTIONS}.items())
DANGEROUS: Final = ("administrator", "manage_roles", "ban_members", "mention_everyone")
BOT: Final = BotFacts(top=10, manages_roles=True)


@dataclass
class Network:
    """What is true, in words of its own."""

    members: set[tuple[int, int]] = field(default_factory=set)
    animators: set[tuple[int, int]] = field(default_factory=set)
    powers: dict[int, str] = field(default_factory=dict)
    too_high: set[int] = field(default_factory=set)
    opens: dict[int, set[int]] = field(default_factory=dict)
    home: dict[int, int] = field(default_factory=dict)  # of a role that is registered
    resting: set[int] = field(default_factory=set)  # in quarantine
    given: set[tuple[int, int]] = field(default_factory=set)

    def person(self, who: int) -> Person:
        """Someone as the doors see them at this moment."""
        return Person(
            1,
            who,
            f"p{who}",
            chapters=frozenset(chapter for one, chapter in self.members if one == who),
            connects=frozenset(chapter for one, chapter in self.animators if one == who),
            steward=who == PEOPLE[-1],
        )

    def facts(self, role: int) -> RoleFacts:
        """A role as Discord tells of it."""
        power = self.powers.get(role)
        return RoleFacts(
            role,
            f"r{role}",
            50 if role in self.too_high else 3,
            frozenset({power} if power else ()),
            opens=frozenset(self.opens.get(role, ())),
        )

    def leads(self, who: int, chapter: int) -> bool:
        """The oracle: whether somebody acts for a chapter."""
        return who == 5 or (who, chapter) in self.animators

    def harmless(self, role: int) -> bool:
        """The oracle: whether a role is below the bot and has no power."""
        return role not in self.powers and role not in self.too_high


class Wrong(AssertionError):
    """A decision that is not what the oracle says."""


def judge(decided: bool, due: bool, *what: object) -> bool:
    """``decided`` by the rules, ``due`` by the oracle. Raises ``Wrong`` when they differ."""
    if decided is not due:
        raise Wrong(f"decided {decided}, due {due}: {what}")
    return decided


def tried(act: object, *given: object) -> bool:
    """Whether a rule let it pass."""
    try:
        act(*given)  # type: ignore[operator]
    except Refusal:
        return False
    return True


def asked(net: Network, dice: random.Random) -> bool:
    """Anything of the table, by anybody, about anything."""
    name, right = dice.choice(TABLE)
    who = dice.choice(PEOPLE)
    scope = Scope(
        frozenset(one for one in CHAPTERS if dice.random() < 0.4),
        frozenset(one for one in PEOPLE if dice.random() < 0.3),
        frozenset(one for one in PEOPLE if dice.random() < 0.2),
    )
    person = net.person(who)
    leads = {chapter for one, chapter in net.animators if one == who}
    of = {chapter for one, chapter in net.members if one == who}
    about = set(scope.chapters)
    truth = {
        "MEMBER": True,
        "STEWARD": who == 5,
        "OWN": who in scope.people,
        "EDITOR": who in scope.editors,
        "CONNECTOR": any(one in about for one in leads),
        "ORGANISER": any(one in about for one in leads),
        "ANY_CONNECTOR": len(leads) > 0,
        "BELONGS": any(one in about for one in of),
        "VOICE": any(one in about for one in leads | of) if about else len(leads) > 0,
        "PROPOSER": any(one in about for one in leads) if about else len(leads) > 0,
    }
    due = any(truth[str(one.name)] for one in right)
    decided = judge(holds(right, person, scope), due, name, who, scope)
    if decided and not might_hold(right, person):
        raise Wrong(f"turned away at the door: {name}, {who}")
    if who != 5 and right is Right.STEWARD and decided:
        raise Wrong(f"a steward's right: {name}, {who}")
    return decided


def registers(net: Network, dice: random.Random) -> bool:
    """A role is registered for a chapter; ``True`` when it was."""
    who, chapter, role = dice.choice(PEOPLE), dice.choice(CHAPTERS), dice.choice(ROLES)
    person = net.person(who)
    reach = (net.facts(role), f"c{chapter}", OWN_CHANNEL[chapter])
    decided = (
        tried(person.need_chapter, chapter)
        and tried(check, net.facts(role), BOT)
        and (person.steward or tried(check_reach, *reach))
        and net.home.get(role, chapter) == chapter
    )
    elsewhere = bool(net.opens.get(role, set()) - {OWN_CHANNEL[chapter]})
    due = (
        net.leads(who, chapter)
        and net.harmless(role)
        and (who == 5 or not elsewhere)
        and (role not in net.home or net.home[role] == chapter)
    )
    if judge(decided, due, "register", who, chapter, role):
        net.home[role] = chapter
        net.resting.discard(role)
    return decided


def gives(net: Network, dice: random.Random) -> bool:
    """Somebody gives somebody a role, or makes them a member; ``True`` when they did."""
    by, to, chapter = dice.choice(PEOPLE), dice.choice(PEOPLE), dice.choice(CHAPTERS)
    role = dice.choice((None, *ROLES))
    registered = None
    if role is not None:
        if net.home.get(role) != chapter:
            return False  # not a role of this chapter: the service finds none
        at = NOW if role in net.resting else None
        registered = Registered(role, chapter, f"r{role}", by=1, at=NOW, quarantined=at)
    giving = Giving(
        f"c{chapter}",
        by,
        to,
        f"p{to}",
        animates=net.person(by).may_animate(chapter),
        belongs=(to, chapter) in net.members,
        bot=to == 4,
        registered=registered,
    )
    decided = tried(may_give, giving) and (role is None or tried(check, net.facts(role), BOT))
    due = (
        net.leads(by, chapter)
        and to not in {by, 4}
        and (
            role is None
            or ((to, chapter) in net.members and role not in net.resting and net.harmless(role))
        )
    )
    if judge(decided, due, "give", by, to, chapter, role):
        if role is None:
            net.members.add((to, chapter))
        else:
            net.given.add((to, role))
    return decided


def changes(net: Network, dice: random.Random) -> bool:
    """A role becomes another in Discord, and the bot hears of it."""
    role, how = dice.choice(ROLES), dice.randrange(5)
    if how == 0:
        net.powers[role] = dice.choice(DANGEROUS)
    elif how == 1:
        net.too_high ^= {role}
    elif how == 2:
        net.opens[role] = {dice.choice((7, 8, 9))}
    else:
        net.powers.pop(role, None)
        net.too_high.discard(role)
    try:
        check(net.facts(role), BOT)
    except Refusal as refusal:
        judge(must_go(refusal), role in net.powers, "quarantine", role, refusal)
        if must_go(refusal) and role in net.home:
            net.resting.add(role)
    return False


def appoints(net: Network, dice: random.Random) -> bool:
    """A term begins or ends, somebody joins or leaves."""
    kind = dice.choice((net.members, net.animators))
    pair = (dice.choice(PEOPLE[:3]), dice.choice(CHAPTERS))
    kind.symmetric_difference_update({pair})
    return False


ACTS: Final = (asked, asked, asked, registers, gives, gives, changes, appoints)


def run(sequences: int, seed: int) -> Counter[str]:
    """So many sequences; how often what was allowed. Raises ``Wrong`` at the first wrong decision."""
    allowed: Counter[str] = Counter()
    for number in range(sequences):
        dice = random.Random(seed * 1_000_003 + number)  # noqa: S311  # to be repeated, not guessed
        net = Network()
        try:
            for _ in range(STEPS):
                act = dice.choice(ACTS)
                allowed[f"{act.__name__}: allowed"] += act(net, dice)
                allowed[act.__name__] += 1
        except Wrong as wrong:
            raise Wrong(f"sequence {number} of seed {seed}: {wrong}") from None
    return allowed


def main() -> int:
    """Run, and print what happened."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--sequences", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    began = time.monotonic()
    counted = run(given.sequences, given.seed)
    for name, number in sorted(counted.items()):
        print(f"{name:24} {number:>9}")
    seconds = time.monotonic() - began
    print(f"{given.sequences} sequences, 0 decisions outside the table, {seconds:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
