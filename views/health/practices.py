"""The practices of a network: every figure with its meaning, one opened to be changed."""

from __future__ import annotations

import discord

from domain.practices import BOUNDS, Practices
from domain.text import cut
from views import colours
from views.reply import Reply, modal, option, rows, select
from views.texts import Say

_DIGITS = 6
_IN_ONE = 25  # options of one select, by Discord


def _key(name: str) -> str:
    return f"practice-{name.replace('_', '-')}"


def name(practice: str, say: Say) -> str:
    """What one of ``BOUNDS`` is called."""
    return say(f"{_key(practice)}-name")


def page(practices: Practices, say: Say, *, note: str = "") -> Reply:
    """Every figure in a sentence, and a select to change one."""
    lines = [f"- {say(_key(one), figure=getattr(practices, one))}" for one in BOUNDS]
    shown = discord.Embed(
        title=say("practices-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.HOUSE,
    )
    options = [
        option(
            name(one, say),
            one,
            description=say("practice-now", figure=getattr(practices, one)),
        )
        for one in BOUNDS
    ]
    choosers = [
        (
            select(
                say("practices-change"), "practice.choose", at, options=options[at : at + _IN_ONE]
            ),
        )
        for at in range(0, len(options), _IN_ONE)
    ]
    return Reply(note or say("practices-intro"), (shown,), rows(*choosers))


def form(practice: str, practices: Practices, say: Say) -> discord.ui.Modal:
    """The form of one figure."""
    asked = modal(say("practice-form"), "practice.set", practice)
    least, most = BOUNDS[practice]
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="figure", default=str(getattr(practices, practice)), max_length=_DIGITS
    )
    asked.add_item(
        discord.ui.Label(
            text=name(practice, say)[:45],
            description=say("practice-bounds", least=least, most=most)[:100],
            component=field,
        )
    )
    return asked


def changed(practice: str, practices: Practices, say: Say) -> Reply:
    """One figure was set; all of them again."""
    meaning = say(_key(practice), figure=getattr(practices, practice))
    return page(practices, say, note=say("practice-set", meaning=meaning))
