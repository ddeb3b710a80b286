"""Plays the conversations of a manual in the demo town, by the front door."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import simcord
from simcord._modal import _modal_controls
from simcord.backend.errors import BackendError, SetupError
from simcord.components import walk_components
from simcord.enums import ComponentType, OptionType
from simcord.interactions import command_leaves
from simcord.results import InteractionResult, ResponseMessage

from demo.people import NEWCOMER, PEOPLE
from demo.server import BOT, Server
from tests.docs.chats import Act, Chooses, Line, Passes, Presses, Reads, Types, Unreadable, Writes
from tests.docs.rendering import Eyes, missing, tidy

_KEYS = {person.name: person.key for person in (NEWCOMER, *PEOPLE)}
_ENTITIES = {
    ComponentType.USER_SELECT: "@",
    ComponentType.ROLE_SELECT: "&",
    ComponentType.CHANNEL_SELECT: "#",
}


class Otherwise(AssertionError):
    """The bot does something else than the manual says."""


@dataclass
class Stage:
    """Where a page is played: what was shown last is what is pressed next."""

    env: simcord.Env
    server: Server
    eyes: Eyes
    shown: Any = None
    answer: InteractionResult | None = None
    _routes: dict[type, Any] = field(init=False)

    def __post_init__(self) -> None:
        self._routes = {
            Types: self._type,
            Presses: self._press,
            Chooses: self._choose,
            Writes: self._write,
            Reads: self._read,
            Passes: self._pass,
        }

    async def play(self, lines: list[Line]) -> None:
        """One line after another. Raises ``Otherwise`` with the page and the line."""
        for line in lines:
            try:
                await self._do(line.act)
            except (Otherwise, Unreadable, SetupError, BackendError) as error:
                where = f"docs/{line.path.name}:{line.number}"
                raise Otherwise(
                    f"{where}: {line.act}\n{error}\n--- shown ---\n{self._seen()}"
                ) from error

    async def _do(self, act: Act) -> None:
        await self._routes[type(act)](act)

    def _seen(self) -> str:
        if self.answer is not None and self.answer.modal is not None:
            return f"a form: {[label for label, _ in self._controls()]}"
        return self.eyes.read(self.shown) if self.shown is not None else "nothing"

    # What people do.

    def _actor(self, name: str) -> Any:
        if name not in _KEYS:
            raise Unreadable(f"nobody of the town is called {name}")
        return self.server.people[_KEYS[name]]

    def _hand(self, name: str) -> Any:
        """Who presses what was shown last: in direct messages nobody is a member of a server."""
        actor = self._actor(name)
        direct = self.shown is not None and self.shown.channel_id == actor.user.dm_channel.id
        return actor.user if direct else actor

    def _room(self, name: str) -> Any:
        return self.server.guild.channels[name.removeprefix("#")]

    async def _type(self, act: Types) -> None:
        actor, room = self._actor(act.who), self._room(act.room)
        if act.text.startswith("/"):
            name, options = self._command(actor, room, act.text)
            self._answered(await actor.slash(room, name, **options))
            return
        said = act.text.replace(f"@{BOT}", f"<@{self.env.backend.bot_user.id}>")
        mine = await actor.send(room, said)
        self.answer, self.shown = None, self._latest(room.id, after=mine.id)

    def _command(self, actor: Any, room: Any, text: str) -> tuple[str, dict[str, Any]]:
        """The command that is typed, and its options as simcord takes them."""
        for root in self.env.backend.visible_commands(user_id=actor.id, channel_id=room.id):
            for path, leaf in command_leaves(root):
                name = " ".join(path)
                if text == f"/{name}" or text.startswith(f"/{name} "):
                    return name, self._options(leaf, text[len(name) + 1 :])
        raise Unreadable(f"there is no command {text}")

    def _options(self, leaf: dict[str, Any], text: str) -> dict[str, Any]:
        declared = {one["name"]: one for one in leaf.get("options") or ()}
        found = list(re.finditer(rf"(?:^|\s)({'|'.join(declared) or '-'}): ", text))
        if text[: found[0].start() if found else None].strip():
            raise Unreadable(f"no option of {leaf['name']}: {text}")
        ends = [one.start() for one in found[1:]] + [len(text)] * bool(found)
        return {
            one[1]: self._value(declared[one[1]], text[one.end() : end].strip())
            for one, end in zip(found, ends, strict=True)
        }

    def _value(self, option: dict[str, Any], text: str) -> Any:
        for choice in option.get("choices") or ():
            if text in {choice["name"], *(choice.get("name_localizations") or {}).values()}:
                return choice["value"]
        match OptionType(option["type"]):
            case OptionType.INTEGER:
                return int(text)
            case OptionType.BOOLEAN:
                return text == "True"
            case OptionType.USER:
                return self._entity("@", text)
            case OptionType.CHANNEL:
                return self._entity("#", text)
            case OptionType.ROLE:
                return self._entity("&", text)
        if option.get("choices"):
            raise Unreadable(f"{text} is no choice: {[one['name'] for one in option['choices']]}")
        return text

    def _entity(self, sign: str, text: str) -> Any:
        name = text.lstrip("@#")
        if sign == "@":
            return self._actor(name)
        return self._room(name) if sign == "#" else self.server.guild.roles[name]

    async def _press(self, act: Presses) -> None:
        buttons = [
            part
            for part in walk_components(self._message().components)
            if part.get("type") == ComponentType.BUTTON and part.get("label") == act.label
        ]
        if not buttons:
            raise Otherwise(f"there is no button {act.label}")
        hand, id = self._hand(act.who), buttons[0].get("custom_id")
        self._answered(await hand.click(self._handle(), custom_id=id))

    async def _choose(self, act: Chooses) -> None:
        hand = self._hand(act.who)
        for part in walk_components(self._message().components):
            kind = part.get("type")
            if kind in _ENTITIES:
                values = [self._entity(_ENTITIES[kind], name) for name in act.options]
            elif kind == ComponentType.STRING_SELECT:
                values = list(_picked(part["options"], act.options))
            else:
                continue
            if len(values) == len(act.options):
                custom_id = part["custom_id"]
                self._answered(await hand.select(self._handle(), values, custom_id=custom_id))
                return
        raise Otherwise(f"{' + '.join(act.options)} cannot be chosen: {self._offered()}")

    def _offered(self) -> list[str]:
        parts = walk_components(self._message().components)
        return [one["label"] for part in parts for one in part.get("options") or ()]

    async def _write(self, act: Writes) -> None:
        if self.answer is None or self.answer.modal is None:
            raise Otherwise("no form is open")
        controls = self._controls()
        values: dict[str, Any] = {}
        for label, text in act.fields:
            fitting = [one for name, one in controls if tidy(name) == tidy(label)]
            if not fitting:
                raise Otherwise(f"the form has no field {label}: {[name for name, _ in controls]}")
            values[fitting[0]["custom_id"]] = self._filled(fitting[0], text)
        for _, control in controls:  # what was there already is sent along, as Discord does
            if control.get("value"):
                values.setdefault(control["custom_id"], control["value"])
        self._answered(await self._hand(act.who).submit_modal(self.answer, values))

    def _controls(self) -> list[tuple[str, dict[str, Any]]]:
        """The fields of the form that is open, by their labels."""
        assert self.answer is not None
        spec = self.answer.modal or {}
        labels = {
            part["component"].get("custom_id"): part.get("label", "")
            for part in spec.get("components") or ()
            if part.get("component")
        }
        return [
            (str(labels.get(one["custom_id"]) or one.get("label") or ""), one)
            for one in _modal_controls(spec)
        ]

    def _filled(self, control: dict[str, Any], text: str) -> Any:
        if control["type"] == ComponentType.STRING_SELECT:
            return list(_picked(control["options"], tuple(text.split(" + "))))
        return text

    # What is seen of it.

    def _answered(self, result: InteractionResult) -> None:
        """What was shown in answer: the last of several messages, or a form over the old one."""
        self.answer = result
        said = [*([result.response] if result.response else []), *result.followups]
        if said:
            self.shown = self._stored(said[-1].channel_id, said[-1].id)

    def _stored(self, channel: int, message: int) -> Any:
        return self.env.backend.get_message(channel, message)

    def _message(self) -> Any:
        if self.shown is None:
            raise Otherwise("nothing was shown that could be pressed")
        return self._stored(self.shown.channel_id, self.shown.id)

    def _handle(self) -> ResponseMessage:
        return ResponseMessage(self.env, self._message())

    def _said(self, channel: int) -> Iterator[Any]:
        """What the bot said for everyone in a channel, the latest first."""
        bot = self.env.backend.bot_user.id
        kept = self.env.backend.messages.get(channel, {}).values()
        for message in sorted(kept, key=lambda one: one.id, reverse=True):
            if message.author_id == bot and message.visible_to(None):
                yield message

    def _latest(self, channel: int, *, after: int) -> Any:
        return next((one for one in self._said(channel) if one.id > after), None)

    async def _read(self, act: Reads) -> None:
        if act.room is None and act.person is None:
            if self.shown is None:
                raise Otherwise("nothing is said")
            lacking = missing(act.text, self._seen())
            if lacking is not None:
                raise Otherwise(f"it does not say {lacking!r}")
            return
        await self.env.settle()
        room = self._room(act.room) if act.room else self._actor(str(act.person)).user.dm_channel
        said = list(self._said(room.id))
        fitting = [one for one in said if missing(act.text, self.eyes.read(one)) is None]
        if not fitting:
            texts = "\n".join(self.eyes.read(one) for one in said[:4])
            raise Otherwise(f"nothing there says it; the latest are\n{texts}")
        self.answer, self.shown = None, fitting[0]

    async def _pass(self, act: Passes) -> None:
        await self.env.advance_time(act.span.total_seconds())


def _picked(options: list[dict[str, Any]], wanted: tuple[str, ...]) -> Iterator[str]:
    """The values of the options that are wanted, each by the beginning of its label or a part."""
    for name in wanted:
        by = sorted(options, key=lambda one: not one["label"].startswith(name))
        found = next((one for one in by if name in one["label"]), None)
        if found is not None:
            yield found["value"]
