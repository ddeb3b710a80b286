"""The town in Discord: its server, channels, roles and people, as simcord keeps them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import discord
import simcord

from demo.chapters import CHAPTERS
from demo.people import CONNECTORS, NEWCOMER, PARTS, PEOPLE, STEWARDS, Person
from demo.room import Visit
from demo.seeding import Ground

BOT = "Chapterhouse"
_CONNECTORS = frozenset(key for chapter in CHAPTERS for key in chapter.connectors)


@dataclass(frozen=True, slots=True)
class Server:
    """Handles of simcord; channels, roles and people by the keys of the tables."""

    env: simcord.Env
    guild: Any
    channels: dict[str, Any]
    roles: dict[str, Any]
    people: dict[str, Any]

    def enter(self, person: Person) -> None:
        """Someone joins the server with the roles that are theirs."""
        held = [self.roles[chapter] for chapter in person.chapters]
        if PARTS.get(person.key) == "steward":
            held.append(self.roles[STEWARDS])
        if person.key in _CONNECTORS:
            held.append(self.roles[CONNECTORS])
        user = self.env.create_user(person.key, global_name=person.name)
        self.people[person.key] = self.guild.add_member(user, roles=held)

    async def arrive(self) -> None:
        """The newcomer joins, while the bot looks on."""
        self.enter(NEWCOMER)
        await self.env.settle()

    async def talk(self) -> None:
        """A few words on the square, so that nobody enters an empty room."""
        square, people = self.channels["square"], self.people
        await people["sol"].send(
            square,
            "Welcome to the demo town! Nothing here is real and nothing leaves your machine. "
            "Choose above who you are and which room you are in, "
            "then type `/` to see what the bot does; or press *Tour*, and be shown around.",
        )
        await people["ines"].send(
            square, "Try `/event list`, then open one and say that you are coming."
        )
        await people["leo"].send(square, "Et `/ask` comprend aussi le français.")

    def ground(self) -> Ground:
        """The identifiers that the store keeps."""
        return Ground(
            self.guild.id,
            {key: channel.id for key, channel in self.channels.items()},
            {key: role.id for key, role in self.roles.items()},
            {key: member.id for key, member in self.people.items()},
        )

    def visits(self) -> list[Visit]:
        """The rooms that the browser offers, the square first."""
        players = [self.people[key] for key in PARTS]
        visits = [
            Visit(f"#{key}", "Everyone", self.channels[key], players)
            for key in ("square", "announcements")
        ]
        visits += [
            Visit(f"#{key}", "By their task", self.channels[key], self._inside(key))
            for key in ("connectors", "stewards")
        ]
        visits += [
            Visit(f"#{chapter.room}", "Chapters", self.channels[chapter.room], players)
            for chapter in CHAPTERS
        ]
        for key, part in PARTS.items():
            user = self.people[key].user
            label = f"@{user.global_name} ({part})"
            visits.append(Visit(label, "Direct messages of the bot to", user.dm_channel, [user]))
        return visits

    def visit(self, channel: int) -> Visit | None:
        """The room of a text channel that was made in the server since, open to everyone."""
        for name, made in self.guild.channels.items():
            if made.id == channel and made._channel.type == discord.ChannelType.text.value:
                players = [self.people[key] for key in PARTS]
                return Visit(f"#{name}", "Chapters", made, players)
        return None

    def _inside(self, channel: str) -> list[Any]:
        """Who of those that can be played may visit a channel that is not for everyone."""
        return [
            self.people[key]
            for key, part in PARTS.items()
            if part == "steward" or (channel == "connectors" and key in _CONNECTORS)
        ]


def build(env: simcord.Env, name: str) -> Server:
    """The server with everyone but the newcomer; before the bot starts, so that nobody is news."""
    env.backend.edit_bot_profile(BOT)
    guild = env.create_guild(name, preferred_locale="en-GB")
    roles = {name: guild.create_role(name) for name in (STEWARDS, CONNECTORS)}
    roles |= {
        chapter.name: guild.create_role(chapter.name) for chapter in CHAPTERS if not chapter.ended
    }
    nobody = discord.PermissionOverwrite(view_channel=False)
    insiders = discord.PermissionOverwrite(view_channel=True)
    inside: dict[Any, discord.PermissionOverwrite] = {
        guild.default_role: nobody,
        roles[STEWARDS]: insiders,
        guild.roles[BOT]: insiders,
    }
    channels = {
        "square": guild.create_text_channel("square", topic="Everyone, from every chapter"),
        "announcements": guild.create_text_channel("announcements", topic="What concerns us all"),
        "connectors": guild.create_text_channel(
            "connectors",
            topic="For those who animate a chapter",
            overwrites={**inside, roles[CONNECTORS]: insiders},
        ),
        "stewards": guild.create_text_channel(
            "stewards", topic="For those who look after the house", overwrites=inside
        ),
    }
    for chapter in CHAPTERS:
        channels[chapter.room] = guild.create_text_channel(chapter.room, topic=chapter.about)
    server = Server(env, guild, channels, roles, {})
    for person in PEOPLE:
        server.enter(person)
    return server
