"""What is said of privacy leads to what people can do about it, in every language of answers."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from domain.practices import Practices
from views.texts import Texts

TEXTS = Texts()
COMMANDS = ("`/privacy export`", "`/privacy erase`", "`/privacy policy`", "`/profile visibility`")


@pytest.mark.parametrize("language", ["en", "fr", "es", "de", "it", "pt", "nl", "ar"])
@pytest.mark.parametrize("page", ["handbook-privacy", "guide-privacy"])
def test_every_page_on_privacy_names_the_commands_that_show_hide_and_erase(
    language: str, page: str
) -> None:
    text = TEXTS.say(language, answering=True)(page, **asdict(Practices()))
    for command in COMMANDS:
        assert command in text
