"""Partner organisations as people see them: a page of them, one card with its source."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.partners import Partner
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, link, option, rows, select
from views.texts import Say
from views.times import date_alone

_MOST_PLACES = 6


def line(partner: Partner, say: Say) -> str:
    """One partner in a list: its name, where it works, what it is about."""
    marks = [f"**{escape(cut(partner.name, 80))}**"]
    if partner.places:
        marks.append(escape(cut("; ".join(partner.places[:2]), 60)))
    if partner.sectors:
        marks.append(escape(cut(", ".join(partner.sectors), 90)))
    if partner.ended is not None:
        marks.append(say("partner-ended-in", year=str(partner.ended)))
    return " · ".join(marks)


def listing(
    partners: Sequence[Partner], known: int, say: Say, *, pages: tuple[Part, ...] = ()
) -> Reply:
    """A page of partners with a select to open one; ``known`` is how many there are at all."""
    if not partners:
        return Reply(say("partner-list-none" if known else "partner-list-empty"), rows=rows(pages))
    shown = discord.Embed(
        title=say("partner-list-title"),
        description=cut("\n".join(line(one, say) for one in partners), 4096),
        colour=colours.KNOWLEDGE,
    )
    shown.set_footer(text=_owed(partners, say))
    return Reply(embeds=(shown,), rows=rows((opener(partners, say),), pages))


def opener(partners: Sequence[Partner], say: Say) -> Part:
    """A select that opens one of ``partners``."""
    options = [
        option(one.name, str(one.id), description="; ".join(one.places[:2]) or None)
        for one in partners
    ]
    return select(say("partner-open"), "partner.open", options=options)


def _owed(partners: Sequence[Partner], say: Say) -> str:
    owed = dict.fromkeys(one.attribution or one.source for one in partners)
    return cut(say("partner-source", source="; ".join(owed)), 2048)


def card(partner: Partner, say: Say) -> Reply:
    """One partner, with what its record says and whom the record is owed to."""
    shown = discord.Embed(title=escape(cut(partner.name, 120)), colour=colours.KNOWLEDGE)
    for name, content in (
        ("places", partner.places[:_MOST_PLACES]),
        ("sectors", partner.sectors),
        ("activities", partner.activities),
    ):
        if content:
            value = cut(("; " if name == "places" else ", ").join(map(escape, content)), 1024)
            shown.add_field(name=say(f"partner-field-{name}"), value=value, inline=False)
    if years := _years(partner, say):
        shown.add_field(name=say("partner-field-years"), value=years)
    if partner.size:
        shown.add_field(name=say("partner-field-size"), value=escape(partner.size))
    shown.set_footer(text=_source(partner, say))
    page = (link(say("partner-page"), partner.url),) if partner.url else ()
    return Reply(embeds=(shown,), rows=rows(page))


def _years(partner: Partner, say: Say) -> str:
    if partner.started and partner.ended:
        return say("partner-years", start=str(partner.started), end=str(partner.ended))
    if partner.ended:
        return say("partner-ended-in", year=str(partner.ended))
    return say("partner-since", year=str(partner.started)) if partner.started else ""


def _source(partner: Partner, say: Say) -> str:
    source = cut(partner.attribution or partner.source, 300)
    if partner.recorded is None:
        return say("partner-source", source=source)
    return say("partner-source-of", source=source, date=date_alone(partner.recorded, say.language))
