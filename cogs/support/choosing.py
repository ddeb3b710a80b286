"""Options with choices: Discord lets nobody type anything else, and a client of one's own does."""

from __future__ import annotations

from discord import app_commands

from cogs.support.desk import Interaction
from domain.errors import ChoiceUnknown
from domain.text import cut

_SHOWN = 60  # characters of what was given instead


def check_choices(interaction: Interaction) -> None:
    """Raise ``ChoiceUnknown`` when an option holds something that was not offered for it."""
    command = interaction.command
    if not isinstance(command, app_commands.Command):
        return
    given = dict(iter(interaction.namespace))  # its pairs: it is no mapping
    for option in command.parameters:
        offered = {choice.value for choice in option.choices}
        value = given.get(option.display_name)
        if offered and value is not None and value not in offered:
            raise ChoiceUnknown(option.display_name, cut(str(value), _SHOWN))
