"""Giving a newcomer a buddy: who could be asked, asking them, and what they say."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import audit, buddies, chapters, members, people, practices, tracking, tracks
from db.store import Transaction
from domain.buddies import (
    Answer,
    Answered,
    Asked,
    BuddyAlready,
    BuddyAskedOthers,
    BuddyAskOver,
    BuddyBot,
    BuddyBusy,
    BuddyClosed,
    BuddyDeclined,
    BuddyWaiting,
    NoTrackFor,
    OwnBuddy,
    Request,
    Suggested,
    fitting,
)
from domain.connectors import Someone
from domain.errors import NotAllowed, NotFound
from domain.people import Person
from domain.playbooks import NEWCOMER
from domain.tracks import Track, TrackGone, TrackOver
from services.house import House


async def ask(house: House, actor: Person, newcomer: Someone, buddy: Someone) -> Asked:
    """Ask ``buddy`` whether they accompany ``newcomer``: by a connector of theirs, or a steward.

    Raises ``NotAllowed``, ``NoTrackFor``, ``OwnBuddy``, ``BuddyBot``, ``BuddyAlready``,
    ``BuddyWaiting``, ``BuddyDeclined``, ``BuddyBusy`` or ``BuddyClosed``.
    """
    if buddy.bot:
        raise BuddyBot(buddy.name)
    if buddy.id == newcomer.id:
        raise OwnBuddy

    async def unit(tx: Transaction) -> Asked:
        if await members.name_of(tx.conn, actor.network, buddy.id) is None:
            await people.meet(tx, actor.network, buddy.id, buddy.name, now=house.now())
            await members.index(tx, actor.network, buddy.id)
        return await _ask(tx, actor, await _track_of(tx, actor, newcomer), newcomer, buddy, house)

    return await house.store.write(unit)


async def pick(house: House, actor: Person, track_id: int, buddy: int) -> Asked:
    """As ``ask``, somebody who was suggested for a track. Raises ``TrackGone`` too."""

    async def unit(tx: Transaction) -> Asked:
        track, newcomer = await _led(tx, actor, track_id)
        name = await members.name_of(tx.conn, actor.network, buddy)
        if name is None:
            raise NotFound("member", "")
        if buddy == track.member:
            raise OwnBuddy
        return await _ask(tx, actor, track, newcomer, Someone(buddy, name), house)

    return await house.store.write(unit)


async def _ask(
    tx: Transaction, actor: Person, track: Track, newcomer: Someone, buddy: Someone, house: House
) -> Asked:
    conn, now = tx.conn, house.now()
    if track.buddy == buddy.id:
        raise BuddyAlready(buddy.name, newcomer.name)
    for before in await buddies.between(conn, actor.network, newcomer.id, buddy.id):
        if before.answer is Answer.ACCEPTED:
            raise BuddyAlready(buddy.name, newcomer.name)
        if before.answer is Answer.DECLINED:
            raise BuddyDeclined(buddy.name, newcomer.name)
        if before.answer is Answer.WAITING and before.track == track.id:
            raise BuddyWaiting(buddy.name, newcomer.name)
    await _need_room(tx, actor.network, buddy)
    member = await people.find(conn, actor.network, buddy.id)
    if member is not None and member.dm_closed:
        raise BuddyClosed(buddy.name)
    request = await buddies.ask(tx, track, buddy.id, by=actor.id, now=now)
    await audit.add(
        tx, actor.network, "buddy.ask", actor=actor.id, subject=track.id, now=now, member=buddy.id
    )
    if buddy.id == actor.id:
        await _take(tx, request, track, now)
    return Asked(buddy, track, settled=buddy.id == actor.id)


async def _take(tx: Transaction, request: Request, track: Track, now: datetime) -> None:
    """Whoever was asked accompanies them from now on; the buddy before is thanked."""
    before = track.buddy
    await buddies.answer(tx, request, Answer.ACCEPTED, now=now)
    await tracking.set_buddy(tx, track, request.buddy, now=now)
    if before is not None:
        await buddies.thank(tx, request, before, now=now)


async def _need_room(tx: Transaction, network: int, buddy: Someone) -> None:
    load = await buddies.load(tx.conn, network, buddy.id)
    if load >= (await practices.find(tx.conn, network)).buddy_load:
        raise BuddyBusy(buddy.name, load)


async def suggest(house: House, actor: Person, newcomer: Someone) -> Suggested:
    """Who could accompany ``newcomer``. Raises ``NotAllowed`` or ``NoTrackFor``."""

    async def unit(tx: Transaction) -> Suggested:
        return await _suggested(tx, await _track_of(tx, actor, newcomer), newcomer)

    return await house.store.write(unit)


async def suggest_for(house: House, actor: Person, track_id: int) -> Suggested:
    """As ``suggest``, for the person of a track. Raises ``TrackGone``, ``TrackOver``, ``NotAllowed``."""

    async def unit(tx: Transaction) -> Suggested:
        track, newcomer = await _led(tx, actor, track_id)
        return await _suggested(tx, track, newcomer)

    return await house.store.write(unit)


async def _suggested(tx: Transaction, track: Track, newcomer: Someone) -> Suggested:
    network, conn = track.network, tx.conn
    homes = (
        [track.chapter] if track.chapter else list(await members.homes(conn, network, newcomer.id))
    )
    spoken = await buddies.spoken(conn, network, newcomer.id)
    figures = await practices.find(conn, network)
    found = {
        one.member: one
        for home in homes
        for one in await buddies.candidates(conn, network, home, newcomer.id)
    }
    able = fitting(found.values(), spoken, figures.buddy_load)
    return Suggested(track, newcomer.name, able)


async def _track_of(tx: Transaction, actor: Person, newcomer: Someone) -> Track:
    """What is under way for ``newcomer`` and looked after by ``actor``: their welcome first."""
    found = await tracks.of_member(tx.conn, actor.network, newcomer.id)
    if not found:
        if not actor.steward and not actor.connects:
            raise NotAllowed("connector")
        raise NoTrackFor(newcomer.name)
    found.sort(key=lambda track: track.playbook != NEWCOMER)
    refused: NotAllowed | None = None
    for track in found:
        try:
            await _recheck(tx, actor, track)
        except NotAllowed as error:
            refused = refused or error
        else:
            return track
    raise refused or NotAllowed("connector")


async def _led(tx: Transaction, actor: Person, track_id: int) -> tuple[Track, Someone]:
    track = await tracks.find(tx.conn, actor.network, track_id)
    if track is None or not track.member:
        raise TrackGone
    if not track.is_under_way:
        raise TrackOver(track.status.value)
    await _recheck(tx, actor, track)
    name = await members.name_of(tx.conn, actor.network, track.member)
    return track, Someone(track.member, name or "")


async def _recheck(tx: Transaction, actor: Person, track: Track) -> None:
    """Raises ``NotAllowed`` unless ``actor`` animates the track's chapter now, or any of the
    person's while the track has none."""
    homes = {track.chapter}
    if not track.chapter:
        homes = set(await members.homes(tx.conn, actor.network, track.member))
    fresh = await people.recheck_any(tx, actor, homes)
    if not fresh.steward and not homes & fresh.connects:
        chapter = await chapters.find(tx.conn, actor.network, track.chapter)
        raise NotAllowed("connector", chapter.name if chapter else "")


async def accept(house: House, actor: Person, request_id: int) -> Answered:
    """*Gladly*: both hear who the other is, and so does whoever asked.

    Raises ``BuddyAskedOthers``, ``BuddyAskOver`` or ``BuddyBusy``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        request = await _asked(tx, actor, request_id)
        if request.answer is Answer.ACCEPTED:
            return Answered(request, fresh=False)
        track = await tracks.find(tx.conn, request.network, request.track)
        if request.answer is Answer.OVER or track is None or not track.is_under_way:
            raise BuddyAskOver(Answer.OVER.value)
        await _need_room(tx, request.network, Someone(actor.id, actor.name))
        if request.answer is Answer.DECLINED:
            raise BuddyAskOver(Answer.DECLINED.value)
        await _take(tx, request, track, now)
        await _note(tx, request, Answer.ACCEPTED, now)
        return Answered(replace(request, answer=Answer.ACCEPTED), fresh=True)

    return await house.store.write(unit)


async def decline(house: House, actor: Person, request_id: int) -> Answered:
    """*Not now*: whoever asked is told. Raises ``BuddyAskedOthers`` or ``BuddyAskOver``."""
    now = house.now()

    async def unit(tx: Transaction) -> Answered:
        request = await _asked(tx, actor, request_id)
        if request.answer is Answer.ACCEPTED:
            raise BuddyAskOver(Answer.ACCEPTED.value)
        fresh = await buddies.answer(tx, request, Answer.DECLINED, now=now)
        if fresh:
            await _note(tx, request, Answer.DECLINED, now)
        return Answered(replace(request, answer=Answer.DECLINED), fresh)

    return await house.store.write(unit)


async def _asked(tx: Transaction, actor: Person, request_id: int) -> Request:
    """The question, for whoever was asked: in direct messages they may act in another network."""
    request = await buddies.find(tx.conn, request_id)
    if request is None or request.buddy != actor.id:
        raise BuddyAskedOthers
    return request


async def _note(tx: Transaction, request: Request, said: Answer, now: datetime) -> None:
    await audit.add(
        tx,
        request.network,
        "buddy.answer",
        actor=request.buddy,
        subject=request.track,
        now=now,
        answer=said.value,
    )
