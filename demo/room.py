"""One room of the town: a channel as its visitors see it, and what they do there."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

import simcord
from simcord.backend.access import can_access_message
from simcord.preview import Preview, _action_plans, _markdown, _messages

from demo import menus
from demo.acts import read
from demo.guide import Spot
from demo.tongue import dates
from views.ids import unpack

if TYPE_CHECKING:
    from demo.rooms import Rooms

# Discord shows names for mentions, and what is beside the point in small letters, in these parts of
# an embed; simcord's page shows numbers and signs.
for _part in ("embed_description", "embed_field_value"):
    _markdown._FIELD_POLICIES[_part] |= {"mentions": True, "subtext": True}
_within = _messages._user_allowed


def _named(preview: Any, page: Any, user: int) -> bool:
    """Discord names whom one knows from a server in direct messages too; simcord only who is there."""
    town = preview.env.backend
    direct = town.get_channel(page.channel_id).guild_id is None
    known = direct and any(user in guild.members for guild in town.guilds.values())
    return known or bool(_within(preview, page, user))


_messages._user_allowed = _named

_ACTS = frozenset({"click", "select", "modal_submit", "run_command", "send_message"})
_WIDTH, _HEIGHT = 1280, 900  # of a page, until the browser says its own


@dataclass(frozen=True, slots=True)
class Visit:
    """A room to open: its ``channel``, who may visit it and how the page calls it."""

    label: str
    group: str
    channel: simcord.ChannelHandle
    viewers: Sequence[Any]


class Room(Preview):  # type: ignore[misc]  # simcord comes without types
    """One channel as its visitors see it; news that nobody asked for is shown too."""

    def __init__(self, env: simcord.Env, visit: Visit, rooms: Rooms) -> None:
        self._rooms = rooms
        self._told: dict[str, int] = {}
        super().__init__(
            env,
            visit.channel,
            tuple(visit.viewers),
            layout="channel",
            display="responsive",
            width=_WIDTH,
            height=_HEIGHT,
            locale="en-GB",
            timezone=rooms.zone,
            presentation_time=None,
            assets=None,
            port=0,
        )
        self._server = rooms.door
        self.label, self.group = visit.label, visit.group

    def _publish(self, page: Any, **reason: Any) -> None:
        self._told[page.id] = self._rooms.news[self.channel.id]
        self._advance_presentation_time()
        super()._publish(page, **reason)

    async def _action(self, context_id: str | None, body: Mapping[str, Any]) -> dict[str, Any]:
        """What a visitor did. One after another: simcord plays one act at a time."""
        async with self._rooms.turn:
            self.env._preview = self
            self._rooms.said, began = None, self._rooms.guide.now()
            result: dict[str, Any] = await super()._action(
                context_id, self._current(context_id, body)
            )
            await self._note(context_id, result, began)
            return result

    async def _note(
        self, context_id: str | None, result: Mapping[str, Any], began: datetime
    ) -> None:
        """Tell the guide what was done, if anything was, and what came back."""
        page, act = self._pages.get(context_id or ""), read(self._rooms.said or {})
        if page is None or act is None:
            return
        there = self.env.backend.messages.get(page.channel_id, {})
        pressed = there.get(int((result.get("target") or {}).get("messageId") or 0))
        came = [one.get("messageId") for one in result.get("outcomes", ())]
        shown = [there[int(one)] for one in came if one and int(one) in there]
        changed = pressed is not None and _edited(pressed, began)
        await self._rooms.guide.note(replace(act, came=tuple(shown), answered=changed), began=began)

    async def tour(self, context_id: str | None) -> dict[str, Any]:
        """What the page ``context_id`` shows beside the conversation. Raises simcord's ``SetupError``."""
        page = self._get_page(context_id)
        spot = Spot(
            self.label,
            page.viewer.id,
            frozenset(viewer.id for viewer in self.viewers),
            self.env.backend.get_channel(page.channel_id).guild_id is None,
            partial(self._control, page),
        )
        sheet = await self._rooms.guide.sheet(spot)
        return {**sheet, "menus": menus.offered(self, page)}

    async def told(self, context_id: str | None, said: Mapping[str, Any]) -> dict[str, Any]:
        """What a visitor said to the page itself, and what it shows then. Raises as ``tour``."""
        page = self._get_page(context_id)
        if "open" in said:
            await self._rooms.guide.open(str(said["open"]))
        elif "again" in said:
            self._rooms.guide.again(str(said["again"]))
        elif "menu" in said:
            async with self._rooms.turn:
                self.env._preview = self
                with contextlib.suppress(menus.NoMenu):
                    await menus.run(self, page, str(said["menu"]), int(said["message"]))
                self._publish_message_pages()
        return await self.tour(context_id)

    def _control(self, page: Any, actions: Sequence[str]) -> tuple[str, str] | None:
        """The newest control with the first of ``actions`` that ``page`` shows: its key, its words."""
        there = reversed(self.env.backend.messages.get(page.channel_id, {}).values())
        found: dict[str, tuple[str, str]] = {}
        for message in there:
            if not can_access_message(
                self.env, page.channel_id, message, page.viewer, history=True
            ):
                continue
            for index, row in enumerate(message.components):
                for place, part in _action_plans._component_paths(row, str(index)):
                    action = unpack(str(part.get("custom_id", ""))).action
                    key = _action_plans._component_key(part, place, message.id)
                    if action in actions and key and not part.get("disabled"):
                        label = part.get("label") or part.get("placeholder") or ""
                        found.setdefault(action, (key, str(label)))
        return next((found[one] for one in actions if one in found), None)

    def _current(self, context_id: str | None, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """The act as if done on the page as it is by now.

        Simcord refuses what was pressed a moment before the page showed news; Discord takes it.
        """
        page = self._pages.get(context_id or "")
        shown = body.get("published_revision") if isinstance(body, Mapping) else None
        if page is None or not isinstance(shown, int) or body.get("kind") not in _ACTS:
            return body
        fresh = body.get("sequence") == page.last_sequence + 1
        return {**body, "published_revision": page.revision} if fresh else body

    def _page_payload(self, page: Any) -> dict[str, Any]:
        payload: dict[str, Any] = super()._page_payload(page)
        if "profile" in payload:
            payload["profile"] = {**payload["profile"], "locale": dates()}
        for viewer in payload.get("viewers", []):
            part = self._rooms.parts.get(int(viewer["id"]))
            if part:
                viewer["name"] = f"{viewer['name']} ({part})"
        return payload

    def catch_up(self) -> None:
        """Publish again the pages that have not shown the latest news of this channel."""
        news = self._rooms.news[self.channel.id]
        if self._active_action is not None or all(told == news for told in self._told.values()):
            return
        self._told = {id: told for id, told in self._told.items() if id in self._pages}
        for page in tuple(self._pages.values()):
            if self._told.get(page.id) != news:
                self._publish(page, reason="refresh")


def _edited(message: Any, since: datetime) -> bool:
    """Whether the bot put something in the place of what was pressed: a refusal stands beside it."""
    at = message.edited_timestamp
    return at is not None and datetime.fromisoformat(at) >= since.replace(microsecond=0)
