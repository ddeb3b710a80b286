"""What follows when Discord does not do what a delivery asks: each of its reasons has its own end."""

from __future__ import annotations

from datetime import timedelta

import aiohttp
import discord
import structlog

from domain.deliveries import Delivery, Status
from domain.errors import Refusal, StoreUnavailable
from domain.invites import InviteEnd
from domain.mirrors import Mirror
from domain.notices import Board, Message, Notice, RoleChange
from domain.roles import RolesNotManaged, RoleTooHigh
from domain.structures import ChannelShut, StructureAct
from jobs.breaker import seconds_of
from jobs.discord_side import DiscordSide
from services.deliveries import mirrors, reaching, roles, settling, structures
from services.house import House

log = structlog.get_logger("post")

ANSWERS = (
    discord.HTTPException,
    discord.RateLimited,
    Refusal,  # of a role, before Discord is asked
    TimeoutError,
    aiohttp.ClientError,
    OSError,
)
"""Everything that asking Discord can raise, apart from faults of ours."""

# Discord's codes (its documentation, "JSON Error Codes"). Below, besides: 10003 the channel, 10007
# the member, 10008 the message, 10011 the role and 10013 the user is unknown; 50001 no access to
# it, 50013 a permission is missing.
_CLOSED = frozenset({50007, 50278})  # takes no direct messages; shares no server with us
_OPENING_TOO_FAST = 40003
_EDITED_TOO_OFTEN = 30046  # a message of more than an hour
_UNTIL_EDITS = 600.0  # seconds; Discord does not say how long it is
_NO_ROOM = 30038  # for one more scheduled event
_SERVER_FULL = frozenset({30005, 30013})  # of roles; of channels
_STRUCTURAL = _SERVER_FULL | {10003, 50001, 50013}
# What is missing for anything but a message.
_NEEDED = {RoleChange: "roles", Mirror: "events", InviteEnd: "invites"}


async def answered(
    house: House, side: DiscordSide, delivery: Delivery, notice: Notice, error: Exception
) -> None:
    """Settle a delivery that Discord did not take, or that may have been lost on the way.

    Raises ``StoreUnavailable`` when the store cannot be written.
    """
    match error:
        case StoreUnavailable():
            raise error
        case discord.RateLimited():
            await _later(house, delivery, error.retry_after, "rate-limited")
        case discord.HTTPException():
            await _said_no(house, side, delivery, notice, error)
        case RolesNotManaged() | RoleTooHigh():
            why = type(error).__name__
            await settling.blocked(house, delivery, why, missing="roles", where="")
        case Refusal():
            await roles.refused(house, delivery, notice, error)
        case _:
            log.info("no-answer", kind=delivery.kind.value, id=delivery.id, error=repr(error))
            await settling.failed(house, delivery, type(error).__name__, reached=True, away=True)


async def _later(house: House, delivery: Delivery, seconds: float, why: str) -> None:
    log.warning("wait", kind=delivery.kind.value, id=delivery.id, seconds=seconds, why=why)
    await settling.later(house, delivery, timedelta(seconds=seconds), why)


async def _said_no(
    house: House,
    side: DiscordSide,
    delivery: Delivery,
    notice: Notice,
    error: discord.HTTPException,
) -> None:
    why = f"{error.status}/{error.code}"
    log.info("refused-by-discord", kind=delivery.kind.value, id=delivery.id, why=why)
    headers = error.response.headers
    if error.code == _OPENING_TOO_FAST:
        # It is the post that opens them: only the post has to slow down.
        seconds = seconds_of(headers.get("Retry-After"))
        side.pacer.pause(seconds)
        await _later(house, delivery, seconds, why)
        return
    if error.status in {401, 429}:
        await _later(house, delivery, side.breaker.turned_away(error.status, headers), why)
        return
    if error.code == _EDITED_TOO_OFTEN:
        # What changes meanwhile is in the same edit: the row says what is true when it leaves.
        await _later(house, delivery, _UNTIL_EDITS, why)
        return
    await _by_code(house, side, delivery, notice, error)


async def _by_code(
    house: House,
    side: DiscordSide,
    delivery: Delivery,
    notice: Notice,
    error: discord.HTTPException,
) -> None:
    network, why = delivery.network, f"{error.status}/{error.code}"
    to = notice.to if isinstance(notice, Message) else None
    match error.code:
        case code if code in _CLOSED and to is not None and to.person is not None:
            await settling.person_closed(house, delivery, to.person)
        case 10003 if to is not None and to.channel is not None:
            await settling.channel_gone(house, network, to.channel, delivery=delivery)
        case 10003 | 50001 if to is not None and to.person and side.direct.is_old(to.person):
            # Direct messages of another bot's, or that Discord threw away: they are opened anew.
            side.direct.forget(to.person)
            await reaching.forget(house, network, to.person)
            await settling.failed(house, delivery, why, reached=False)
        case 10011 if isinstance(notice, RoleChange):
            await settling.settle(house, delivery, Status.DROPPED, "role-gone")
            await settling.role_gone(house, network, notice.role)
        case 10007 | 10013:
            await settling.settle(house, delivery, Status.DROPPED, "person-gone")
        case 10008 if isinstance(notice, Board) and notice.message is not None:
            await settling.message_gone(house, network, notice.message)
            await settling.settle(house, delivery, Status.DROPPED, "message-gone")
        case 10008:
            # The nonce folded into a message that was deleted since: it was delivered.
            channel = to.channel if to is not None else None
            await settling.sent(house, delivery, notice, channel=channel, message=None)
        case code if code == _NO_ROOM and isinstance(notice, Mirror):
            # People of the server made some of their own: it is full before we count to that.
            await settling.settle(house, delivery, Status.DROPPED, "no-room")
            await mirrors.wait_for_room(house, network)
        case code if code in _STRUCTURAL and isinstance(notice, StructureAct):
            await _of_structure(house, delivery, notice, code, why)
        case 50001 | 50013:
            missing = _NEEDED.get(type(notice), "messages")
            where = str(to.channel or "") if to is not None else ""
            await settling.blocked(house, delivery, why, missing=missing, where=where)
        case _:
            away = error.status >= 500
            await settling.failed(house, delivery, why, reached=away, away=away)


async def _of_structure(
    house: House, delivery: Delivery, notice: StructureAct, code: int, why: str
) -> None:
    """A chapter's role or channel cannot be made or closed now, or is not there."""
    if code in _SERVER_FULL:
        await structures.no_room(house, delivery, notice, why)
    elif code == 10003 and isinstance(notice, ChannelShut):
        await settling.settle(house, delivery, Status.DROPPED, "channel-gone")
        await settling.channel_gone(house, delivery.network, notice.channel)
    else:
        await structures.forbidden(house, delivery, notice, why)
