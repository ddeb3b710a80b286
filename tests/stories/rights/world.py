"""A town in which there is one of everything, and somebody for every line of the table of rights.

Everything that belongs to a chapter is Lyon's, the event is hosted by Lyon with Nantes, everything
that is somebody's own is Olga's. So who holds which right there is known beforehand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
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


async def settle(town: Town, *, secret: str = "", first: int = 7_000_000_000) -> World:
    """The town with all its people and things, whose identifiers begin at ``first``.

    With a ``secret`` every name and text has it in it.
    """
    lyon = await town.chapter(f"Lyon{secret}")
    porto, nantes = await town.chapter(f"Porto{secret}"), await town.chapter(f"Nantes{secret}")
    brest = await town.chapter(f"Brest{secret}")
    crew = town.guild.create_role("Crew")
    stewards = town.guild.create_text_channel("stewards")
    circle = town.guild.create_text_channel("circle")
    await town.network(
        steward_role=crew.id,
        announce_channel=town.square.id,
        stewards_channel=stewards.id,
        connectors_channel=circle.id,
    )
    people = {
        "outsider": await town.connector("outsider", porto),
        "cohost": await town.connector("cohost", nantes),
        "connector": await town.connector("connector", lyon),
        "former": await town.connector("former", lyon),
        "manager": town.steward("manager"),
        "crew": town.person("crew", roles=[crew]),
        "stranger": town.person("stranger"),
    }
    people |= {name: town.person(name) for name in HOLDS if name not in people}
    town.env.backend.get_guild(town.guild.id).members[people["newcomer"].id].pending = True
    await _meet(town, people)
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
    things |= await _fill(town, things, secret, first)
    message = await people["guest"].send(town.square, "Bread on 20 May at 19:00")
    return World(town, people, things, lyon, town.guild.create_role("Plain"), message)


async def _meet(town: Town, people: Mapping[str, simcord.MemberActor]) -> None:
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for name, actor in people.items():
            if name != "stranger":
                await members.meet(tx, town.guild.id, actor.id, name, locale="en", now=now)

    await town.house.store.write(unit)


async def _begin(town: Town, people: Mapping[str, simcord.MemberActor], lyon: Chapter) -> None:
    """What people are by what they did: a term ended, a wish to be erased."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        await connectors.end(tx, town.guild.id, lyon.id, people["former"].id, why="", now=now)

    await town.house.store.write(unit)
    await people["leaver"].slash(town.square, "privacy erase")
    shown = await people["leaver"].slash(town.square, "privacy erase")
    await people["leaver"].click(shown.response, label="Confirm")


async def _place(town: Town) -> int:
    rows = list(await town.house.store.read.execute_fetchall("SELECT id FROM places LIMIT 1"))
    return int(rows[0][0]) if rows else 0


async def _fill(town: Town, known: Mapping[str, int], secret: str, first: int) -> dict[str, int]:
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
            values = {key: _plain(value, secret) for key, value in whole.items()}
            names, marks = ", ".join(values), ", ".join(f":{key}" for key in values)
            await execute(tx.conn, f"INSERT INTO {table} ({names}) VALUES ({marks})", values)  # noqa: S608  # ours

    await town.house.store.write(unit)
    return made


def _plain(value: Any, secret: str) -> Any:
    if isinstance(value, str) and value[:1].isupper() and "/" not in value:
        return value + secret
    return json.dumps(value) if isinstance(value, (dict, list)) else value
