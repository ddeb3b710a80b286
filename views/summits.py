"""Summits: who bids for a date, who hosted before, proposing a host and what comes of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta

import discord

from domain.chapters import Chapter
from domain.decision_notices import BidNews
from domain.decisions import Status
from domain.events import Event
from domain.summits import (
    OFFER_LIMIT,
    WHY_LIMIT,
    About,
    Bid,
    BidMade,
    BidStatus,
    BidWithdrawn,
    HostProposal,
    HostProposed,
)
from domain.text import cut, escape
from views import decisions
from views.events_card import moment
from views.quotes import quoted
from views.reply import Part, Reply, button, modal, option, rows, select, shorten
from views.texts import Say
from views.times import stamp, wall

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_LONG = {"why": WHY_LIMIT, "offer": OFFER_LIMIT}
_BIDS, _PAST = 8, 8


def within(shown: Reply, about: About, say: Say) -> Reply:
    """A summit's date with its host, the bids, the past cities, and what the reader can do."""
    embed = shown.embeds[0]
    embed.add_field(name=say("summit-host"), value=_host(about, say), inline=False)
    if about.bids:
        bids = "\n".join(_bid(one) for one in about.bids[:_BIDS])
        embed.add_field(name=say("summit-bids"), value=cut(bids, 1000), inline=False)
    if about.hosted:
        past = "\n".join(f"{_city(one)} · {stamp(one.starts, 'D')}" for one in about.hosted[:_PAST])
        embed.add_field(name=say("summit-past"), value=cut(past, 600), inline=False)
    adopted = next((one for one in about.decisions if one.status is Status.ADOPTED), None)
    if adopted is not None:
        closed = stamp(adopted.closed or adopted.closes, "D")
        text = f"**{escape(adopted.title)}** · {closed}\n{escape(cut(adopted.text, 500))}"
        embed.add_field(name=say("summit-decided"), value=cut(text, 800), inline=False)
    shorten(embed)
    parts = _buttons(about, say)
    if not parts:
        return shown
    return dataclasses.replace(shown, rows=(*shown.rows[:4], parts))


def _city(event: Event) -> str:
    return escape(event.city or event.chapter_name or "–")


def _host(about: About, say: Say) -> str:
    event, running = about.event, about.running
    lines = []
    if event.chapter is not None:
        lines.append(f"**{_city(event)}**")
    else:
        lines.append(say("summit-host-none", bids=len(about.bids)))
    if running is not None:
        deciding = say("summit-deciding", title=escape(running.title))
        lines.append(f"{deciding} {decisions.state(running, say)}")
    return cut("\n".join(lines), 1000)


def _bid(bid: Bid) -> str:
    why = escape(cut(bid.why.replace("\n", " "), 150))
    return f"**{escape(bid.place)}** · <@{bid.member}>: {why}"


def _buttons(about: About, say: Say) -> tuple[Part, ...]:
    event, parts = about.event, []
    if about.eligible:
        parts.append(button(say("button-bid"), "bid.start", event.id, style=_GREEN))
    if about.own:
        parts.append(button(say("button-unbid"), "bid.withdraw", event.id))
    if about.proposes:
        parts.append(button(say("button-propose-host"), "summit.propose", event.id))
    if about.decisions:
        parts.append(button(say("button-decision"), "decision.open", about.decisions[0].id))
    return tuple(parts)


def which_chapter(event: Event, chapters: Sequence[Chapter], say: Say) -> Reply:
    """For which of their cities does the person bid?"""
    options = [option(one.city or one.name, str(one.id)) for one in chapters]
    chooser = select(say("bid-which"), "bid.chapter", event.id, options=options)
    return Reply(say("bid-which-for", title=escape(event.title)), rows=rows((chooser,)))


def bid_form(event: Event, chapter: Chapter, before: Bid | None, say: Say) -> discord.ui.Modal:
    """The form of a bid, with what the chapter wrote before."""
    called = say("bid-form", city=chapter.city or chapter.name)
    asked = modal(called, "bid.typed", event.id, chapter.id)
    now = {"why": before.why if before else None, "offer": before.offer if before else None}
    for name, limit in _LONG.items():
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph,
            default=now[name],
            required=name == "why",
            max_length=limit,
        )
        asked.add_item(
            discord.ui.Label(
                text=say(f"bid-{name}")[:45],
                description=say(f"bid-hint-{name}")[:100],
                component=field,
            )
        )
    return asked


def made(result: BidMade, say: Say) -> str:
    """The chapter bids."""
    key = "bid-made" if result.fresh else "bid-changed"
    names = {"city": escape(result.bid.place), "title": escape(result.event.title)}
    return say(key, **names, when=moment(result.event, say))


def which_bid(event: Event, bids: Sequence[Bid], say: Say) -> Reply:
    """Which bid is taken back? The button is the confirmation."""
    parts = [
        button(say("button-unbid-of", city=one.place), "bid.drop", one.id, style=_RED)
        for one in bids[:5]
    ]
    return Reply(say("bid-withdraw", title=escape(event.title)), rows=rows(parts))


def withdrawn(result: BidWithdrawn, say: Say) -> Reply:
    """A bid is taken back, and the decision about it with it."""
    names = {"city": escape(result.bid.place), "title": escape(result.event.title)}
    return Reply(say("bid-withdrawn", ended="yes" if result.ended else "no", **names))


def choose_bid(event: Event, bids: Sequence[Bid], say: Say) -> Reply:
    """Which of the cities is proposed?"""
    options = [option(one.place, str(one.id), description=one.why) for one in bids[:25]]
    chooser = select(say("summit-which"), "summit.bid", event.id, options=options)
    return Reply(say("summit-choose", title=escape(event.title)), rows=rows((chooser,)))


def choose_close(proposal: HostProposal, days: Sequence[int], say: Say, *, now: datetime) -> Reply:
    """Until when do the connectors decide?"""
    bid = proposal.bid
    lines = [say("summit-close", city=escape(bid.place), title=escape(proposal.event.title))]
    parts: list[Part] = []
    for number in days:
        closes = now + timedelta(days=number)
        if closes < proposal.latest:
            lines.append(say("summit-close-line", days=number, closes=stamp(closes)))
            parts.append(button(say("button-days", days=number), "summit.close", bid.id, number))
    parts.append(button(say("button-other-time"), "summit.other", bid.id))
    return Reply("\n".join([*lines, *_warned(proposal, say)]), rows=rows(parts))


def _warned(proposal: HostProposal, say: Say) -> list[str]:
    """A friendly word when the city hosted one of the last dates."""
    if proposal.recent is None:
        return []
    when = stamp(proposal.recent.starts, "D")
    return [say("summit-recent", city=escape(proposal.bid.place), when=when)]


def close_form(bid: int, say: Say) -> discord.ui.Modal:
    """The form of a closing time in words."""
    asked = modal(say("summit-close-form"), "summit.typed", bid)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="when", max_length=100
    )
    asked.add_item(
        discord.ui.Label(
            text=say("summit-close-label")[:45],
            description=say("summit-close-hint")[:100],
            component=field,
        )
    )
    return asked


def preview(proposal: HostProposal, zone: str, say: Say) -> Reply:
    """What is put to the connectors, waiting for a *Confirm*."""
    bid, closes = proposal.bid, proposal.closes or proposal.latest
    lines = [
        say(
            "summit-preview",
            city=escape(bid.place),
            title=escape(proposal.event.title),
            closes=stamp(closes),
            wall=wall(closes, zone, say),
        ),
        quoted(bid.why, decisions.QUOTE),
        *_warned(proposal, say),
    ]
    begin = button(
        say("button-confirm"), "summit.begin", bid.id, int(closes.timestamp()), style=_GREEN
    )
    back = button(say("button-back"), "summit.back", bid.id)
    return Reply("\n".join(lines), rows=rows((begin, back)))


def proposed(result: HostProposed, channel: int | None, say: Say) -> Reply:
    """The decision is open."""
    content = say(
        "summit-proposed",
        title=escape(result.decision.title),
        closes=stamp(result.decision.closes),
        where=f"<#{channel}>" if channel else "none",
    )
    return Reply(
        content, rows=rows((button(say("button-details"), "decision.open", result.decision.id),))
    )


def news(notice: BidNews, say: Say) -> Reply:
    """What became of a bid, for who made it."""
    key = "bid-chosen" if notice.bid.status is BidStatus.CHOSEN else "bid-thanked"
    content = say(
        key,
        city=escape(notice.bid.place),
        host=escape(notice.host),
        title=escape(notice.event.title),
        when=moment(notice.event, say),
    )
    details = button(say("button-details"), "event.details", notice.event.id)
    return Reply(content, rows=rows((details,)), private=False)
