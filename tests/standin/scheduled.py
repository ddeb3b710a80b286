"""Scheduled events over REST, and who is interested in them."""

from __future__ import annotations

from .gateway import Gateway, Intent
from .request import Refused, Request
from .world import Json, User, World


class Scheduled:
    """Keeps the scheduled events of every server, as they were sent."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self.all = world.scheduled

    def list(self, request: Request) -> list[Json]:
        guild = str(request.id("guild"))
        return [one for one in self.all.values() if one["guild_id"] == guild]

    def create(self, request: Request) -> Json:
        number = self._world.new_id()
        made = self.all[number] = {
            "id": str(number),
            "guild_id": str(request.id("guild")),
            "channel_id": None,
            "creator_id": str(self._world.bot.id),
            "status": 1,
            "entity_id": None,
            "user_count": 0,
            **request.body,
        }
        self._tell("CREATE", made)
        return made

    def edit(self, request: Request) -> Json:
        known = self._known(request)
        known.update(request.body)
        self._tell("UPDATE", known)
        return known

    def delete(self, request: Request) -> None:
        known = self._known(request)
        del self.all[int(known["id"])]
        self._tell("DELETE", known)

    def interested(self, scheduled: int, user: User, *, on: bool = True) -> None:
        """Let someone press *Interested*, or press it again."""
        known = self.all[scheduled]
        told = {
            "guild_scheduled_event_id": known["id"],
            "user_id": str(user.id),
            "guild_id": known["guild_id"],
        }
        verb = "USER_ADD" if on else "USER_REMOVE"
        self._gateway.dispatch(
            f"GUILD_SCHEDULED_EVENT_{verb}",
            told,
            int(known["guild_id"]),
            intent=Intent.GUILD_SCHEDULED_EVENTS,
        )

    def _known(self, request: Request) -> Json:
        known = self.all.get(request.id("event"))
        if known is None:
            raise Refused(404, 10070, "Unknown Guild Scheduled Event")
        return known

    def _tell(self, verb: str, body: Json) -> None:
        self._gateway.dispatch(
            f"GUILD_SCHEDULED_EVENT_{verb}",
            body,
            int(body["guild_id"]),
            intent=Intent.GUILD_SCHEDULED_EVENTS,
        )
