"""Presses on the dates of summits: bidding for a city, proposing a host."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on, typed
from domain.errors import PressUnknown
from domain.events import Audience, Event
from services import people
from services.summits import bidding, finding, proposing
from views import summits as views
from views.ids import Pressed
from views.reply import Reply


async def within(interaction: Interaction, event: Event, shown: Reply) -> Reply:
    """An event's details; of a summit with its bids, its past cities and its decisions."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    about = await finding.about(desk.house, person, event)
    return shown if about is None else views.within(shown, about, desk.say(person))


async def unseen(interaction: Interaction, event: Event) -> list[str]:
    """A line that says that what is for connectors is posted nowhere, if that is so."""
    if event.audience is not Audience.CONNECTORS:
        return []
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    network = await people.network(desk.house, person.network, "")
    return [] if network.connectors_channel else [desk.say(person)("event-unseen")]


class Summits(commands.Cog):
    """Bids, and the host that is proposed."""

    @on("bid.start")
    async def start(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Bid for a city*: the form, or first for which of one's cities."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event, found = await bidding.choices(desk.house, person, pressed.number(0))
        first, *others = found
        if others:
            await answer(interaction, views.which_chapter(event, found, desk.say(person)))
            return
        await self._form(interaction, event.id, first.id)

    @on("bid.chapter")
    async def chapter(self, interaction: Interaction, pressed: Pressed) -> None:
        """For which city."""
        await self._form(interaction, pressed.number(0), number(interaction))

    async def _form(self, interaction: Interaction, event_id: int, chapter_id: int) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        offer = await bidding.offer(desk.house, person, event_id, chapter_id)
        form = views.bid_form(offer.event, offer.chapter, offer.before, desk.say(person))
        await open_form(interaction, form)

    @on("bid.typed")
    async def bid(self, interaction: Interaction, pressed: Pressed) -> None:
        """A bid was written."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        words = typed(interaction)
        result = await bidding.bid(
            desk.house,
            person,
            pressed.number(0),
            pressed.number(1),
            words.get("why", ""),
            words.get("offer", ""),
        )
        await answer(interaction, Reply(views.made(result, desk.say(person))))

    @on("bid.withdraw")
    async def ask_withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Withdraw my bid*: which, and is that meant?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event, own = await bidding.own(desk.house, person, pressed.number(0))
        await answer(interaction, views.which_bid(event, own, desk.say(person)))

    @on("bid.drop")
    async def withdraw(self, interaction: Interaction, pressed: Pressed) -> None:
        """The bid is taken back."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await bidding.withdraw(desk.house, person, pressed.number(0))
        await replace(interaction, views.withdrawn(result, desk.say(person)))

    @on("summit.propose")
    async def choose(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Propose a host*: which of the cities?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event, found = await proposing.choices(desk.house, person, pressed.number(0))
        await answer(interaction, views.choose_bid(event, found, desk.say(person)))

    @on("summit.bid")
    async def picked(self, interaction: Interaction, _pressed: Pressed) -> None:
        """A city was chosen: until when do the connectors decide?"""
        await self._closes(interaction, number(interaction))

    @on("summit.back")
    async def back(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another closing time."""
        await self._closes(interaction, pressed.number(0))

    async def _closes(self, interaction: Interaction, bid: int) -> None:
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await proposing.preview(desk.house, person, bid)
        now = desk.house.now()
        shown = views.choose_close(found, proposing.DAYS, desk.say(person), now=now)
        await replace(interaction, shown)

    @on("summit.close")
    async def close(self, interaction: Interaction, pressed: Pressed) -> None:
        """In so many days."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        days = pressed.number(1)
        if days not in proposing.DAYS:
            raise PressUnknown
        found = await proposing.preview(desk.house, person, pressed.number(0), days=days)
        await replace(interaction, views.preview(found, person.zone, desk.say(person)))

    @on("summit.other")
    async def other(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another time, in words."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await proposing.preview(desk.house, person, pressed.number(0))
        form = views.close_form(found.bid.id, desk.say(person))
        await open_form(interaction, form)

    @on("summit.typed")
    async def typed(self, interaction: Interaction, pressed: Pressed) -> None:
        """A closing time was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        words = typed(interaction).get("when", "")
        found = await proposing.preview(desk.house, person, pressed.number(0), typed=words)
        await replace(interaction, views.preview(found, person.zone, desk.say(person)))

    @on("summit.begin")
    async def begin(self, interaction: Interaction, pressed: Pressed) -> None:
        """It is put to the connectors."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        closes = pressed.moment(1)
        result = await proposing.propose(desk.house, person, pressed.number(0), closes)
        network = await people.network(desk.house, person.network, "")
        reply = views.proposed(result, network.connectors_channel, desk.say(person))
        await replace(interaction, reply)
