"""Every permission that the bot speaks of has a name in each language."""

from __future__ import annotations

import discord
import pytest

from domain.networks import NEEDED_IN_CHANNEL
from domain.roles import POWERS, RolePowerful
from views import permissions
from views.errors import refused
from views.texts import Texts

TEXTS = Texts()
SPOKEN_OF = sorted({*NEEDED_IN_CHANNEL, *POWERS} & {name for name, _ in discord.Permissions.all()})


@pytest.mark.parametrize("language", TEXTS.languages)
def test_every_permission_has_a_name(language: str) -> None:
    names = permissions.named(SPOKEN_OF, TEXTS.say(language)).split(", ")
    assert len(set(names)) == len(SPOKEN_OF) > 20


def test_a_role_with_power_is_refused_in_the_words_of_who_asked() -> None:
    told = refused(RolePowerful("Hosts", ("ban_members", "manage_guild")), TEXTS.say("de"))
    assert "Mitglieder bannen, Server verwalten" in str(told.content)
