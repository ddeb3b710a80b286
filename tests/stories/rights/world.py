"""A town in which there is one of everything, and somebody for every line of the table of rights.

Everything that belongs to a chapter is Lyon's, the event is hosted by Lyon with Nantes, everything
that is somebody's own is Olga's. So who holds which right there is known beforehand.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import discord
import simcord

from db import connectors
from db import people as members
from db.adapter import execute
from db.rows import seconds
from db.store import Transaction
from domain.chapters import Chapter
from domain.rights import Right
from tests.db.people import schema
from tests.stories.conftest import Town
from tests.stories.rights.things import rows

MEMBER = Right.MEMBER
_ANIMATES = Right.ANY_CONNECTOR | Right.PROPOSER
_OF_LYON = Right.BELONGS | Right.VOICE

HOLDS: Mapping[str, Right] = {
    "stranger": Right(0),  # known to no network, in direct messages
    "newcomer": MEMBER,  # has not finished Discord's onboarding
    "guest": MEMBER,
    "leaver": MEMBER,  # asked to be erased
    "former": MEMBER,  # was a connector of Lyon until yesterday
    "local": MEMBER | _OF_LYON,
    "editor": MEMBER | Right.EDITOR,
    "outsider": MEMBER | Right.ANY_CONNECTOR,  # a connector of Porto
    "cohost": MEMBER | Right.ANY_CONNECTOR | Right.ORGANISER,  # a connector of Nantes
    "connector": MEMBER | _ANIMATES | Right.VOICE | Right.CONNECTOR | Right.ORGANISER,
    "owner": MEMBER | _OF_LYON | Right.OWN,
    "crew": MEMBER | Right.STEWARD,  # by the role
    "manager": MEMBER | Right.STEWARD,  # by Manage Server
}
"""What each person holds of what is in the town."""

INSIDE = sorted(HOLDS.keys() - {"stranger"})
"""All but who is in no server of the bot."""


@dataclass
class World:
    """The town, its people by the name of what they are, and every thing in it by its name."""

    town: Town
    people: dict[str, simcord.MemberActor]
    things: dict[str, int]
    lyon: Chapter
    plain: simcord.RoleHandle
    """A role without power that is nobody's."""
    message: discord.Message
    """What somebody wrote in the square."""
    under: dict[int, int] = field(default_factory=dict)
    """The message under which people press, by the place where it stands."""

    @property
    def stranger(self) -> simcord.UserHandle:
        """Somebody whom no network knows."""
        return self.people["stranger"].user


Named = Callable[[str], str]


async def settle(
    town: Town, *, secret: str = "", first: int = 7_000_000_000, named: Named = str
) -> World:
    """The town with all its people and things, whose identifiers begin at ``first``.

    With a ``secret`` every name and text of a thing has it in it; ``named`` makes of the name of a
    person, and of a name or text of a thing, what they are called.
    """

    def called(name: str) -> str:
        return named(name + secret)

    lyon, porto = await town.chapter(called("Lyon")), await town.chapter(called("Porto"))
    nantes, brest = await town.chapter(called("Nantes")), await town.chapter(called("Brest"))
    crew = town.guild.create_role(named("Crew"))
    stewards = town.guild.create_text_channel("stewards")
    circle = town.guild.create_text_channel("circle")
    await town.network(
        steward_role=crew.id,
        announce_channel=town.square.id,
        stewards_channel=stewards.id,
        connectors_channel=circle.id,
    )
    people = {
        "outsider": await town.connector(named("outsider"), porto),
        "cohost": await town.connector(named("cohost"), nantes),
        "connector": await town.connector(named("connector"), lyon),
        "former": await town.connector(named("former"), lyon),
        "manager": town.steward(named("manager")),
        "crew": town.person(named("crew"), roles=[crew]),
        "stranger": town.person(named("stranger")),
    }
    people |= {name: town.person(named(name)) for name in HOLDS if name not in people}
    town.env.backend.get_guild(town.guild.id).members[people["newcomer"].id].pending = True
    await _meet(town, people, named)
    await _begin(town, people, lyon)
    things = {
        "lyon": lyon.id,
        "porto": porto.id,
        "nantes": nantes.id,
        "brest": brest.id,
        "place": await _place(town),
        **{name: actor.id for name, actor in people.items()},
        "channel": town.square.id,
        "role": crew.id,
        "later": seconds(town.house.now() + timedelta(days=3)),
        "since": seconds(town.house.now() - timedelta(days=400)),
    }
    things |= await _fill(town, things, called, first)
    message = await people["guest"].send(town.square, named("Bread on 20 May at 19:00"))
    return World(town, people, things, lyon, town.guild.create_role(named("Plain")), message)


async def _meet(town: Town, people: Mapping[str, simcord.MemberActor], named: Named) -> None:
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for name, actor in people.items():
            if name != "stranger":
                await members.meet(tx, town.guild.id, actor.id, named(name), locale="en", now=now)

    await town.house.store.write(unit)


async def _begin(town: Town, people: Mapping[str, simcord.MemberActor], lyon: Chapter) -> None:
    """What people are by what they did: a term ended, a wish to be erased."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.end(tx, town.guild.id, lyon.id, people["former"].id, why="", now=now)

    await town.house.store.write(unit)
    await people["leaver"].slash(town.square, "privacy erase")
    shown = await people["leaver"].slash(town.square, "privacy erase")
    await people["leaver"].click(shown.response, label=town.bot.texts.say("en")("button-confirm"))


async def _place(town: Town) -> int:
    rows = list(await town.house.store.read.execute_fetchall("SELECT id FROM places LIMIT 1"))
    return int(rows[0][0]) if rows else 0


async def _fill(town: Town, known: Mapping[str, int], called: Named, first: int) -> dict[str, int]:
    """Write one row of everything; returns the identifiers by name."""
    now = seconds(town.house.now())
    made = {name: first + at for at, name in enumerate(rows(known, {}, now))}
    columns = await schema(town.house.store.read)

    async def unit(tx: Transaction) -> None:
        for name, (table, given) in rows(known, made, now).items():
            whole = {"network": town.guild.id, **given}
            if any(one.name == "id" for one in columns[table]):
                whole.setdefault("id", made[name])
            for one in columns[table]:
                if not one.nullable and not one.given:
                    whole.setdefault(one.name, "x" if one.kind == "TEXT" else now)
            values = {key: _plain(value, called) for key, value in whole.items()}
            names, marks = ", ".join(values), ", ".join(f":{key}" for key in values)
            await execute(tx.conn, f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # noqa: S608  # ours

    await town.house.store.write(unit)
    return made


def _plain(value: Any, called: Named) -> Any:
    if isinstance(value, str) and value[:1].isupper() and "/" not in value:
        return called(value)
    return json.dumps(_inner(value, called)) if isinstance(value, (dict, list)) else value


def _inner(value: Any, called: Named) -> Any:
    if isinstance(value, dict):
        return {key: _inner(one, called) for key, one in value.items()}
    return value if isinstance(value, list) else _plain(value, called)
