"""The websocket side: sessions that identify, resume, beat, and receive events in order."""

from __future__ import annotations

import asyncio
import contextlib
import enum
import json
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from .faults import cut
from .payloads import guild_json, member_json, user_json
from .watch import Watch
from .world import Guild, Json, Member, World

CHUNK = 1_000  # members in one GUILD_MEMBERS_CHUNK
REPLAYED = 2_000  # events kept for a session that resumes
STARTS = 1_000  # identifications in a day


class Op(enum.IntEnum):
    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    RESUME = 6
    RECONNECT = 7
    REQUEST_GUILD_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Intent(enum.IntFlag):
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    MESSAGE_CONTENT = 1 << 15
    GUILD_SCHEDULED_EVENTS = 1 << 16


@dataclass(slots=True, eq=False)
class Session:
    """One identity on the gateway, which outlives its connections.

    Attributes:
        seq: number of the last event.
        resumes: how often it came back.
    """

    id: str
    intents: int
    shard: tuple[int, int]
    seq: int = 0
    resumes: int = 0
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=REPLAYED))
    link: Link | None = None

    def sees(self, guild_id: int | None) -> bool:
        """Whether this shard is told about a server; direct messages go to shard 0."""
        number, count = self.shard
        return number == (0 if guild_id is None else (guild_id >> 22) % count)


@dataclass(slots=True, eq=False)
class Link:
    """One open connection; frames leave through its queue, so in order."""

    socket: web.WebSocketResponse
    raw: web.Request
    outbox: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    session: Session | None = None
    ended_here: bool = False  # closed by Discord, not by the client

    def put(self, op: Op, data: Any) -> None:
        self.outbox.put_nowait(json.dumps({"op": op, "d": data, "s": None, "t": None}))

    async def write(self) -> None:
        while True:
            frame = await self.outbox.get()
            with contextlib.suppress(ConnectionError):  # the reader sees the end and ends both
                await self.socket.send_str(frame)


class Gateway:
    """Sessions and what they are told.

    Attributes:
        down: refuse every connection with 503.
        mute: do not acknowledge heartbeats.
        silent: say nothing at all, not even HELLO.
        unready: answer no IDENTIFY.
        refuse: close every IDENTIFY with this code (4004, 4014 …); None lets it in.
        repeats: so many events that were received already are sent again on a resume.
        starts: what is left of today's identifications; each takes one.
        starts_back: seconds until all of them are there again.
        heartbeat_interval: milliseconds asked of the client.
        identifies: payloads of every IDENTIFY, without the token.
        sessions: by identifier, connected or waiting to be resumed.
    """

    def __init__(self, world: World, watch: Watch, token: str) -> None:
        self._world = world
        self._watch = watch
        self.token = token
        self.url = ""
        self.down = self.mute = self.silent = self.unready = False
        self.refuse: int | None = None
        self.repeats = 0
        self.starts, self.starts_back = STARTS, 86_400.0
        self.heartbeat_interval = 41_250
        self.identifies: list[Json] = []
        self.beats = 0
        self.sessions: dict[str, Session] = {}
        self._links: set[Link] = set()

    # what a test does

    def connected(self) -> list[Session]:
        return [s for s in self.sessions.values() if s.link is not None]

    def reconnect(self) -> None:
        """Ask every connection to come back (op 7)."""
        for link in self._links:
            link.put(Op.RECONNECT, None)

    def invalidate(self, *, resumable: bool = False) -> None:
        """End every session (op 9); unless resumable, it is forgotten."""
        for link in self._links:
            if link.session is not None and not resumable:
                self.sessions.pop(link.session.id, None)
            link.put(Op.INVALID_SESSION, resumable)

    def ready_again(self) -> None:
        """Say READY once more on every connection, as after a session that was replaced."""
        for session in self.connected():
            self._ready(session)

    async def close(self, code: int) -> None:
        """Close every connection with a code."""
        for link in list(self._links):
            link.ended_here = True
            await link.socket.close(code=code)

    def drop(self, *, reset: bool = False) -> None:
        """Cut every connection without a word."""
        for link in list(self._links):
            if link.raw.transport is not None:
                cut(link.raw.transport, reset=reset)

    def dispatch(
        self,
        event: str,
        data: Json,
        guild_id: int | None = None,
        *,
        intent: int = 0,
        without_content: Json | None = None,
    ) -> None:
        """Tell the sessions of a server (or of direct messages) that asked for such events.

        `without_content` is what sessions without the message content intent get instead.
        """
        for session in self.sessions.values():
            if session.sees(guild_id) and (not intent or session.intents & intent):
                full = session.intents & Intent.MESSAGE_CONTENT
                self._send(session, event, data if full or not without_content else without_content)
        self._watch.changed()

    # what a connection does

    async def serve(self, raw: web.Request) -> web.WebSocketResponse:
        """Speak the gateway's protocol with one connection until it ends."""
        if self.down:
            raise web.HTTPServiceUnavailable
        socket = web.WebSocketResponse(max_msg_size=0, compress=False)
        await socket.prepare(raw)
        link = Link(socket, raw)
        self._links.add(link)
        if not self.silent:
            link.put(Op.HELLO, {"heartbeat_interval": self.heartbeat_interval, "_trace": []})
        writer = asyncio.create_task(link.write())
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    await self._receive(link, json.loads(message.data))
        finally:
            writer.cancel()
            self._links.discard(link)
            self._leave(link)
            self._watch.changed()
        return socket

    async def _receive(self, link: Link, frame: Json) -> None:
        data = frame.get("d")
        match frame.get("op"):
            case Op.HEARTBEAT:
                self.beats += 1
                if not self.mute:
                    link.put(Op.HEARTBEAT_ACK, None)
            case Op.IDENTIFY if isinstance(data, dict):
                await self._identify(link, data)
            case Op.RESUME if isinstance(data, dict):
                await self._resume(link, data)
            case Op.REQUEST_GUILD_MEMBERS if isinstance(data, dict) and link.session:
                self._members(link.session, data)
        self._watch.changed()

    async def _identify(self, link: Link, data: Json) -> None:
        refusal = 4004 if data.get("token") != self.token else self.refuse
        self.identifies.append({k: v for k, v in data.items() if k != "token"})
        self.starts -= 1
        if refusal is not None:
            await link.socket.close(code=refusal)
            return
        if self.unready:
            return
        number, count = data.get("shard") or (0, 1)
        for old in [s for s in self.sessions.values() if s.shard == (number, count)]:
            if old.link is None:  # nobody is left who could resume it
                del self.sessions[old.id]
        session = Session(f"{self._world.new_id():x}", data.get("intents", 0), (number, count))
        self.sessions[session.id] = session
        session.link, link.session = link, session
        self._ready(session)

    def _ready(self, session: Session) -> None:
        guilds = [g for g in self._world.guilds.values() if session.sees(g.id)]
        ready = {
            "v": 10,
            "user": user_json(self._world.bot),
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "guilds": [{"id": str(g.id), "unavailable": True} for g in guilds],
            "application": {"id": str(self._world.application_id), "flags": 0},
            "shard": list(session.shard),
        }
        self._send(session, "READY", ready)
        for guild in guilds:
            self._send(session, "GUILD_CREATE", self._guild(session, guild))

    async def _resume(self, link: Link, data: Json) -> None:
        if data.get("token") != self.token:
            await link.socket.close(code=4004)
            return
        session = self.sessions.get(str(data.get("session_id")))
        if session is None:
            link.put(Op.INVALID_SESSION, False)
            return
        session.link, link.session = link, session
        session.resumes += 1
        for seq, frame in session.sent:
            if seq > (data.get("seq") or 0) - self.repeats:
                link.outbox.put_nowait(frame)
        self._send(session, "RESUMED", {"_trace": []})

    def _leave(self, link: Link) -> None:
        session = link.session
        if session is None or session.link is not link:
            return
        session.link = None
        goodbye = link.socket.close_code in (1000, 1001) and not link.ended_here
        if goodbye:  # a client that closes so gives up its session
            self.sessions.pop(session.id, None)

    def _send(self, session: Session, event: str, data: Json) -> None:
        session.seq += 1
        frame = json.dumps({"op": Op.DISPATCH, "d": data, "s": session.seq, "t": event})
        session.sent.append((session.seq, frame))
        if session.link is not None:
            session.link.outbox.put_nowait(frame)

    def _guild(self, session: Session, guild: Guild) -> Json:
        """GUILD_CREATE: without the presences intent the bot is the only member in it."""
        whole = session.intents & Intent.GUILD_PRESENCES and len(guild.members) < 250
        members = guild.members.values() if whole else [guild.members[self._world.bot.id]]
        return guild_json(self._world, guild, members)

    def _members(self, session: Session, data: Json) -> None:
        """Answer REQUEST_GUILD_MEMBERS by name prefix or by identifiers, in chunks."""
        guild = self._world.guilds.get(int(data["guild_id"]))
        if guild is None:
            return
        wanted = data.get("user_ids") or []
        ids = [int(i) for i in (wanted if isinstance(wanted, list) else [wanted])]
        found = list(self._matching(guild, ids, str(data.get("query") or "").casefold()))
        found = found[: data.get("limit") or None]
        chunks = [found[i : i + CHUNK] for i in range(0, len(found), CHUNK)] or [[]]
        for index, chunk in enumerate(chunks):
            body: Json = {
                "guild_id": str(guild.id),
                "members": [member_json(self._world, member) for member in chunk],
                "chunk_index": index,
                "chunk_count": len(chunks),
                "not_found": [str(i) for i in ids if i not in guild.members],
            }
            if data.get("nonce"):
                body["nonce"] = data["nonce"]
            self._send(session, "GUILD_MEMBERS_CHUNK", body)

    def _matching(self, guild: Guild, ids: list[int], prefix: str) -> Iterator[Member]:
        for member in guild.members.values():
            if ids:
                if member.user_id in ids:
                    yield member
            elif self._world.users[member.user_id].name.casefold().startswith(prefix):
                yield member
