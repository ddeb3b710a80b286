"""The forms of a candidacy: results and letter of intent, an objection."""

from __future__ import annotations

import discord

from domain.candidacies import LETTER_LIMIT, RESULTS_LIMIT, WHY_LIMIT, Candidacy
from views.reply import modal
from views.texts import Say


def letter_form(candidacy: Candidacy, say: Say) -> discord.ui.Modal:
    """What the candidate has done, and what they aim at in six months."""
    form = modal(say("candidacy-form"), "candidacy.answered", candidacy.id)
    for name, before, limit in (
        ("results", candidacy.results, RESULTS_LIMIT),
        ("letter", candidacy.letter, LETTER_LIMIT),
    ):
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.paragraph,
            default=before,
            max_length=limit,
        )
        form.add_item(
            discord.ui.Label(
                text=say(f"candidacy-label-{name}")[:45],
                description=say(f"candidacy-hint-{name}")[:100],
                component=field,
            )
        )
    return form


def objection_form(candidacy: Candidacy, say: Say) -> discord.ui.Modal:
    """What speaks against it."""
    form = modal(say("decision-form-object"), "candidacy.objected", candidacy.id)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="why", style=discord.TextStyle.paragraph, max_length=WHY_LIMIT
    )
    form.add_item(
        discord.ui.Label(
            text=say("decision-label-object")[:45],
            description=say("candidacy-hint-object")[:100],
            component=field,
        )
    )
    return form
