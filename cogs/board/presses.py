"""Presses on posts, on challenges and on what could match."""

from __future__ import annotations

from discord.ext import commands

from cogs.board.group import shown, table, town
from cogs.support.desk import (
    Interaction,
    answer,
    in_place,
    is_private,
    open_form,
    replace,
)
from cogs.support.options import desk_of
from cogs.support.presses import number, on, typed
from domain.board_matches import Stage
from services.board import challenges, closing, finding, matching, posting
from services.board.finding import Wanted
from views.board import challenges as team_views
from views.board import matches as match_views
from views.board import posts as views
from views.ids import Pressed
from views.reply import Reply


async def _details(interaction: Interaction, post_id: int, note: str = "") -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    seen = await finding.get(desk.house, person, post_id)
    return views.details(seen, desk.say(person), note=note)


async def _tell(interaction: Interaction, post_id: int, note: Reply) -> None:
    """Say what a press came to; in a private view of the post, in its place, brought up to date."""
    if is_private(interaction):
        await replace(interaction, await _details(interaction, post_id, note.content or ""))
    else:
        await answer(interaction, note)


class BoardPresses(commands.Cog):
    """Buttons, selects and forms of posts, of challenges and of suggestions."""

    @on("post.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Put it on the board."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        post = await posting.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.posted(post, desk.say(person)))

    @on("post.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Post nothing."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await posting.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("post.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of a list."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        wanted = Wanted(
            pressed.text(1),
            pressed.text(4),
            pressed.text(5),
            pressed.number(3),
            bool(pressed.number(2)),
        )
        page = await finding.listing(desk.house, person, wanted, pressed.page(0))
        await replace(interaction, shown(page, desk.say(person)))

    @on("post.open")
    async def open(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One post picked from a list."""
        await answer(interaction, await _details(interaction, number(interaction)))

    @on("post.show")
    async def show(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Details*."""
        await answer(interaction, await _details(interaction, pressed.number(0)))

    @on("post.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Edit*: into what?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        post = await posting.own(desk.house, person, pressed.number(0))
        await open_form(interaction, views.form(post, desk.say(person)))

    @on("post.edited")
    async def edited(self, interaction: Interaction, pressed: Pressed) -> None:
        """Other words, topics or city."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        said = typed(interaction)
        place = await town(desk.house, person, said.get("city", ""))
        text, topics = said.get("text", ""), said.get("topics", "")
        post = await posting.edit(desk.house, person, pressed.number(0), text, topics, place)
        await _tell(interaction, post.id, Reply(desk.say(person)("post-edited")))

    @on("post.still")
    async def still(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Still true*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        post = await posting.renew(desk.house, person, pressed.number(0))
        await _tell(interaction, post.id, views.renewed(post, desk.say(person)))

    @on("post.done")
    async def done(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Done*: what came of it?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        post = await closing.closing(desk.house, person, pressed.number(0))
        await open_form(interaction, views.done_form(post, desk.say(person)))

    @on("post.closed")
    async def closed(self, interaction: Interaction, pressed: Pressed) -> None:
        """What came of it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        outcome = typed(interaction).get("outcome", "")
        result = await closing.close(desk.house, person, pressed.number(0), outcome)
        await _tell(interaction, result.post.id, views.closed(result.post, desk.say(person)))

    @on("post.down")
    async def down(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Take down*: at once by its author, with a reason by who looks after it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        post = await closing.removing(desk.house, person, pressed.number(0))
        if post.member != person.id:
            await open_form(interaction, views.remove_form(post, desk.say(person)))
            return
        await self._remove(interaction, post.id, "")

    @on("post.removed")
    async def removed(self, interaction: Interaction, pressed: Pressed) -> None:
        """A reason for taking it down."""
        reason = typed(interaction).get("reason", "")
        await self._remove(interaction, pressed.number(0), reason)

    async def _remove(self, interaction: Interaction, post_id: int, reason: str) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await closing.remove(desk.house, person, post_id, reason)
        reply = views.taken_down(desk.say(person), by_author=result.by_author)
        await in_place(interaction, reply)

    @on("post.seen")
    async def seen(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*Seen*: the news is read."""
        desk = desk_of(interaction)
        say = desk.say(await desk.person(interaction))
        await answer(interaction, Reply(say("post-seen")))

    @on("team.join")
    async def join(self, interaction: Interaction, pressed: Pressed) -> None:
        """*I'm in*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await challenges.join(desk.house, person, pressed.number(0))
        reply = team_views.joined(
            result.post, result.team, desk.say(person), fresh=result.fresh, full=result.full
        )
        await _tell(interaction, result.post.id, reply)

    @on("team.leave")
    async def leave(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not any more*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await challenges.leave(desk.house, person, pressed.number(0))
        reply = team_views.left(desk.say(person), was_in=result.was_in)
        await _tell(interaction, result.post.id, reply)

    @on("match.look")
    async def look(self, interaction: Interaction, pressed: Pressed) -> None:
        """Who could be the other side of one post?"""
        await self._table(interaction, pressed.number(0), fresh=True)

    @on("match.choose")
    async def choose(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Another of one's posts."""
        await self._table(interaction, number(interaction))

    @on("match.ask")
    async def ask(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Ask them*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        match = await matching.ask(desk.house, person, pressed.number(0), pressed.page(1))
        note = match_views.wished(desk.say(person), at_once=match.stage is Stage.SECOND)
        await self._table(interaction, match.post, note=note)

    @on("match.yes", "match.no")
    async def decide(self, interaction: Interaction, pressed: Pressed) -> None:
        """Their yes or no."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        yes = pressed.action == "match.yes"
        match = await matching.answer(desk.house, person, pressed.number(0), yes=yes)
        note = match_views.answered(desk.say(person), yes=yes, met=match.stage is Stage.MET)
        if is_private(interaction):
            await self._table(interaction, None, note=note)
        else:
            await answer(interaction, Reply(note))

    async def _table(
        self, interaction: Interaction, post: int | None, *, note: str = "", fresh: bool = False
    ) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await matching.table(desk.house, person, post)
        reply = table(found, desk.say(person), note=note)
        await (answer if fresh else replace)(interaction, reply)
