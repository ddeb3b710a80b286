"""The commands that the bot registered, and what a client sends when a person uses one."""

from __future__ import annotations

import enum
from typing import Any

from .payloads import channel_json, member_json, message_json, role_json, user_json
from .request import Refused, Request
from .world import Channel, Guild, Json, Member, Message, Role, User, World

CHAT_INPUTS = 100


class Option(enum.IntEnum):
    SUBCOMMAND = 1
    GROUP = 2
    STRING = 3
    INTEGER = 4
    BOOLEAN = 5
    USER = 6
    CHANNEL = 7
    ROLE = 8
    MENTIONABLE = 9
    NUMBER = 10


class Kind(enum.IntEnum):
    """What a command is used on; context menus name a person or a message."""

    CHAT = 1
    USER = 2
    MESSAGE = 3


class Commands:
    """Registered commands: None is everywhere, a number is one server.

    Attributes:
        syncs: how many times a whole set was registered.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.registered: dict[int | None, list[Json]] = {}
        self.syncs = 0

    def put(self, request: Request) -> list[Json]:
        """PUT of the whole set, global or of a server."""
        scope = request.id("guild") if "guild" in request.params else None
        wanted = request.json if isinstance(request.json, list) else []
        if sum(command.get("type", Kind.CHAT) == Kind.CHAT for command in wanted) > CHAT_INPUTS:
            raise Refused(400, 30032, "Maximum number of application commands reached (100).")
        ids = {(c["name"], c["type"]): c["id"] for c in self.registered.get(scope, [])}
        self.registered[scope] = [
            {
                "type": Kind.CHAT,
                "description": "",
                "options": [],
                "default_member_permissions": None,
                **command,
                "id": ids.get((command["name"], command.get("type", 1)), str(self._world.new_id())),
                "application_id": str(self._world.application_id),
                "version": str(self._world.new_id()),
                **({"guild_id": str(scope)} if scope else {}),
            }
            for command in wanted
        ]
        self.syncs += 1
        return self.registered[scope]

    def get(self, request: Request) -> list[Json]:
        scope = request.id("guild") if "guild" in request.params else None
        return self.registered.get(scope, [])

    def find(self, name: str, kind: Kind, guild: Guild | None) -> Json:
        """A command as a person in that server sees it.

        Raises:
            LookupError: nobody could choose it.
        """
        scopes = ([guild.id] if guild else []) + [None]
        seen = [command for scope in scopes for command in self.registered.get(scope, [])]
        for command in seen:
            if command["name"] == name and command["type"] == kind:
                return command
        raise LookupError(f"no command {name!r} among {sorted(c['name'] for c in seen)}")

    def chat(
        self, path: str, guild: Guild | None, options: dict[str, Any], focused: str | None = None
    ) -> Json:
        """Data of a slash command such as `"event list"` with its options by name.

        Args:
            focused: the option being typed, for autocomplete; the others may then be missing.

        Raises:
            LookupError: unknown command or option, or a choice that is not offered.
            TypeError: a required option is missing, or a value is of the wrong kind.
        """
        first, *rest = path.split()
        command = self.find(first, Kind.CHAT, guild)
        level, wrappers = command, []
        for name in rest:
            level = _named(level, name)
            wrappers.append({"name": name, "type": level["type"]})
        known = {option["name"]: option for option in level.get("options") or []}
        if any(option["type"] in (Option.SUBCOMMAND, Option.GROUP) for option in known.values()):
            raise LookupError(f"/{path} needs one of {sorted(known)}")
        resolved: Json = {}
        leaves = []
        for name, value in options.items():
            leaf = self._value(_named(level, name), value, guild, resolved, name == focused)
            leaves.append(leaf | ({"focused": True} if name == focused else {}))
        missing = [n for n, option in known.items() if option.get("required") and n not in options]
        if missing and focused is None:
            raise TypeError(f"/{path} needs {missing}")
        for wrapper in reversed(wrappers):
            leaves = [wrapper | {"options": leaves}]
        return self._data(command, guild, resolved) | {"options": leaves}

    def menu(self, name: str, guild: Guild | None, target: User | Message) -> Json:
        """Data of a context menu used on a person or a message."""
        kind = Kind.USER if isinstance(target, User) else Kind.MESSAGE
        command = self.find(name, kind, guild)
        resolved: Json = {}
        if isinstance(target, User):
            self.resolve(target, guild, resolved)
        else:
            resolved["messages"] = {str(target.id): message_json(self._world, target)}
        return self._data(command, guild, resolved) | {"target_id": str(target.id)}

    def resolve(self, thing: object, guild: Guild | None, resolved: Json) -> str:
        """Describe a person, channel or role beside its identifier, which is returned."""
        thing = self._world.users[thing.user_id] if isinstance(thing, Member) else thing
        if isinstance(thing, User):
            key = str(thing.id)
            resolved.setdefault("users", {})[key] = user_json(thing)
            member = guild.members.get(thing.id) if guild else None
            if member is not None:
                body = member_json(self._world, member, user=False)
                body["permissions"] = str(int(self._world.permissions(member)))
                resolved.setdefault("members", {})[key] = body
            return key
        if isinstance(thing, Role):
            resolved.setdefault("roles", {})[str(thing.id)] = role_json(thing)
            return str(thing.id)
        if isinstance(thing, Channel):
            body = channel_json(self._world, thing) | {"permissions": "0"}
            resolved.setdefault("channels", {})[str(thing.id)] = body
            return str(thing.id)
        raise TypeError(f"{thing!r} is no person, channel or role")

    def _data(self, command: Json, guild: Guild | None, resolved: Json) -> Json:
        data: Json = {"id": command["id"], "name": command["name"], "type": command["type"]}
        if command.get("guild_id") and guild:
            data["guild_id"] = str(guild.id)
        if resolved:
            data["resolved"] = resolved
        return data

    def _value(
        self, option: Json, value: Any, guild: Guild | None, resolved: Json, focused: bool
    ) -> Json:
        name, kind = option["name"], option["type"]
        if focused:
            return {"name": name, "type": kind, "value": str(value)}
        if kind in (Option.USER, Option.CHANNEL, Option.ROLE, Option.MENTIONABLE):
            return {"name": name, "type": kind, "value": self.resolve(value, guild, resolved)}
        kinds: dict[int, type | tuple[type, ...]] = {
            Option.STRING: str,
            Option.INTEGER: int,
            Option.BOOLEAN: bool,
            Option.NUMBER: (int, float),
        }
        wanted = kinds[kind]
        if not isinstance(value, wanted):
            raise TypeError(f"{name} takes {wanted}, not {value!r}")
        choices = [choice["value"] for choice in option.get("choices") or []]
        if choices and value not in choices:
            raise LookupError(f"{name} offers {choices}, not {value!r}")
        return {"name": name, "type": kind, "value": value}


def _named(level: Json, name: str) -> Json:
    options: list[Json] = level.get("options") or []
    for option in options:
        if option["name"] == name:
            return option
    raise LookupError(f"no {name!r} among {sorted(o['name'] for o in options)}")
