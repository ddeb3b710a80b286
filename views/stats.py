"""The network in figures: a list with dates, and a chart with its words."""

from __future__ import annotations

from io import BytesIO

import discord
from babel.dates import format_date

from domain.stats import Figure, Month, Stats
from domain.text import cut, escape
from views import colours
from views.pictures.scenes import Chart, Panel
from views.pictures.words import fitting, mirrored
from views.reply import Reply
from views.texts import Say
from views.times import date_alone, stamp


def scene(stats: Stats, say: Say) -> Chart:
    """Events and newcomers of each month."""
    months = stats.months
    events = (
        (say("stats-chart-places"), tuple(month.places for month in months)),
        (say("stats-chart-online"), tuple(month.online for month in months)),
    )
    joined = ((say("stats-chart-joined"), tuple(month.joined for month in months)),)
    return Chart(
        say("stats-chart-title", network=cut(stats.network, 50)),
        say("stats-chart-credit", date=date_alone(stats.now.date(), say.language)),
        tuple(_name(month, "LLL", say) for month in months),
        tuple(str(month.first.year) for month in months),
        (
            Panel(say("stats-chart-events"), events),
            Panel(say("stats-chart-joined"), joined),
        ),
        mirrored(say),
    )


def _name(month: Month, form: str, say: Say) -> str:
    return str(format_date(month.first, form, locale=say.language))


def described(stats: Stats, say: Say) -> str:
    """The chart in words: every month with its numbers."""
    lines = [
        say(
            "stats-alt-month",
            month=_name(month, "MM/yy", say),
            events=month.places + month.online,
            online=month.online,
            joined=month.joined,
        )
        for month in stats.months
    ]
    return fitting([f"{say('stats-alt', months=len(stats.months))} {' '.join(lines)}"])


def shown(stats: Stats, picture: bytes | None, say: Say) -> Reply:
    """Every figure with its date, and the chart, or what could be done for there to be one."""
    embed = discord.Embed(
        title=cut(say("stats-title", network=escape(cut(stats.network, 100))), 256),
        description=say("stats-as-of", now=stamp(stats.now)),
        colour=colours.HOUSE,
    )
    for figure in stats.figures:
        embed.add_field(name=say(f"stats-{figure.count}"), value=_value(figure, say))
    if stats.chapters:
        lines = [
            say("picture-count", what=say(f"chapter-status-{status}"), number=number)
            for status, number in stats.chapters
        ]
        value = "\n".join((*lines, f"-# {say('stats-now', date=stamp(stats.now, 'd'))}"))
        embed.add_field(name=say("stats-chapters"), value=value)
    if picture is None:
        none = say("stats-chart-none", months=len(stats.months))
        embed.description = f"{embed.description}\n{none}"
        return Reply(embeds=(embed,))
    alt = described(stats, say)
    file = discord.File(BytesIO(picture), filename="network.png", description=alt)
    return Reply(embeds=(embed,), files=(file,))


def _value(figure: Figure, say: Say) -> str:
    until = stamp(figure.until, "d")
    if figure.since is None:
        dated = say("stats-now", date=until)
    else:
        dated = say("stats-between", since=stamp(figure.since, "d"), until=until)
    return f"**{figure.number}**\n-# {dated}"
