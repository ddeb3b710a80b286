"""``/board offer, need, challenge, list, match``."""

from __future__ import annotations

from dataclasses import replace

from discord import app_commands

from cogs.support.desk import Interaction, answer
from cogs.support.options import AnyChapter, Name, desk_of, suggest_towns
from domain.board import LEAST_TEAM, MOST_TEAM, Side, is_anywhere
from domain.chapters import Chapter
from domain.folding import fold
from domain.people import Person
from domain.places import Place
from services.board import finding, matching, posting
from services.board.finding import Page, Wanted
from services.board.matching import Table
from services.board.posting import Typed
from services.chapters import towns
from services.house import House
from views.board import matches, posts
from views.commands import choices, words
from views.reply import Reply, turners
from views.texts import Say

board_group = app_commands.Group(name="board", description=words("cmd-board"), guild_only=True)
Text = app_commands.Range[str, 1, 1000]
Short = app_commands.Range[str, 1, 200]
Team = app_commands.Range[int, LEAST_TEAM, MOST_TEAM]
_PACKED = 25  # characters of a topic or city that a button of a list carries


async def town(house: House, person: Person, typed: str | None) -> Place | None:
    """The city that was typed; ``None`` for anywhere. Raises ``NotFound`` or ``SeveralFound``."""
    if typed is None or is_anywhere(typed):
        return None
    return await towns.one(house, person, typed)


async def _propose(interaction: Interaction, typed: Typed, city: str | None) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    place = await town(desk.house, person, city)
    made = await posting.propose(desk.house, person, replace(typed, city=place))
    say = desk.say(person)
    await answer(
        interaction,
        posts.preview(
            made.draft,
            made.post,
            say,
            chapter=made.chapter,
            channel=made.channel,
            closed=made.closed,
        ),
    )


@board_group.command(name="offer", description=words("cmd-board-offer"))
@app_commands.describe(
    text=words("opt-board-offer"),
    topics=words("opt-board-topics"),
    city=words("opt-board-city"),
    chapter=words("opt-board-chapter"),
    until=words("opt-board-until"),
)
async def offer(
    interaction: Interaction,
    text: Text,
    topics: Short | None = None,
    city: Name | None = None,
    chapter: AnyChapter | None = None,
    until: Name | None = None,
) -> None:
    """Understand an offer and show it for confirmation."""
    typed = Typed(Side.OFFER, text, topics or "", None, chapter, until or "")
    await _propose(interaction, typed, city)


@board_group.command(name="need", description=words("cmd-board-need"))
@app_commands.describe(
    text=words("opt-board-need"),
    topics=words("opt-board-topics"),
    city=words("opt-board-city"),
    chapter=words("opt-board-chapter"),
    until=words("opt-board-until"),
)
async def need(
    interaction: Interaction,
    text: Text,
    topics: Short | None = None,
    city: Name | None = None,
    chapter: AnyChapter | None = None,
    until: Name | None = None,
) -> None:
    """Understand a need and show it for confirmation."""
    typed = Typed(Side.NEED, text, topics or "", None, chapter, until or "")
    await _propose(interaction, typed, city)


@board_group.command(name="challenge", description=words("cmd-board-challenge"))
@app_commands.describe(
    text=words("opt-board-challenge"),
    date=words("opt-board-date"),
    team=words("opt-board-team"),
    topics=words("opt-board-topics"),
    city=words("opt-board-city"),
    chapter=words("opt-board-chapter"),
)
async def challenge(
    interaction: Interaction,
    text: Text,
    date: Name,
    team: Team,
    topics: Short | None = None,
    city: Name | None = None,
    chapter: AnyChapter | None = None,
) -> None:
    """Understand a need with a day and a small team, and show it for confirmation."""
    typed = Typed(Side.NEED, text, topics or "", None, chapter, "", date, team)
    await _propose(interaction, typed, city)


@board_group.command(name="list", description=words("cmd-board-list"))
@app_commands.describe(
    side=words("opt-board-side"),
    topic=words("opt-board-topic"),
    city=words("opt-board-city"),
    chapter=words("opt-board-list-chapter"),
    mine=words("opt-board-mine"),
)
@app_commands.choices(side=choices(Side, "board-side"))
async def list_posts(
    interaction: Interaction,
    side: str | None = None,
    topic: Name | None = None,
    city: Name | None = None,
    chapter: AnyChapter | None = None,
    mine: bool = False,
) -> None:
    """What is on the board, the newest first."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    place = await town(desk.house, person, city)
    wanted = wanted_of(side, topic, place, chapter, mine=mine)
    page = await finding.listing(desk.house, person, wanted)
    await answer(interaction, shown(page, desk.say(person)))


def wanted_of(
    side: str | None, topic: str | None, place: Place | None, chapter: Chapter | None, *, mine: bool
) -> Wanted:
    """What a list is narrowed to, in the form that its buttons can carry."""
    return Wanted(
        side or "",
        fold(topic or "")[:_PACKED].strip(),
        fold(place.name if place else "")[:_PACKED].strip(),
        chapter.id if chapter else 0,
        mine,
    )


def shown(page: Page, say: Say) -> Reply:
    """A page with the buttons to its neighbours."""
    wanted = page.wanted
    packed = (wanted.side, int(wanted.mine), wanted.chapter, wanted.topic, wanted.city)
    pages = turners(say, "post.page", number=page.number, more=page.more, then=packed)
    return posts.listing(page.posts, say, pages, mine=wanted.mine)


@board_group.command(name="match", description=words("cmd-board-match"))
async def match(interaction: Interaction) -> None:
    """What waits for one's answer, and who could be the other side of one's newest post."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await matching.table(desk.house, person)
    await answer(interaction, table(found, desk.say(person)))


def table(found: Table, say: Say, *, note: str = "") -> Reply:
    """What is open, and who could help, without a name."""
    candidates = [matches.Shown(one.draft, one.place, one.candidate) for one in found.found]
    return matches.table(
        found.asked, found.waiting, found.posts, found.post, candidates, say, note=note
    )


offer.autocomplete("city")(suggest_towns)
need.autocomplete("city")(suggest_towns)
challenge.autocomplete("city")(suggest_towns)
list_posts.autocomplete("city")(suggest_towns)


@list_posts.autocomplete("topic")
async def suggest_topics(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
    """Topics of what is on the board."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await finding.topics(desk.house, person, typed)
    return [app_commands.Choice(name=one, value=one) for one in found]
