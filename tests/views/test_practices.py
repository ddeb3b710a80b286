"""Every figure of a network is told in words, in each language, and can be chosen."""

from __future__ import annotations

import pytest

from domain.practices import BOUNDS, Practices
from views.health import practices
from views.texts import Texts

TEXTS = Texts()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_figure_has_its_meaning_and_its_name(language: str) -> None:
    say = TEXTS.say(language)
    shown = practices.page(Practices(), say)
    lines = str(shown.embeds[0].description).splitlines()
    assert len(lines) == len(BOUNDS)
    choosers = [chooser for (chooser,) in shown.rows]  # each holds 25 options at most
    offered = [one.value for chooser in choosers for one in chooser.options]  # type: ignore[union-attr]
    assert offered == list(BOUNDS)
    for name, line in zip(BOUNDS, lines, strict=True):
        assert f"**{getattr(Practices(), name)}**" in line
        form = practices.form(name, Practices(), say)
        assert len(form.title) <= 45
        assert len(say(f"practice-{name.replace('_', '-')}-name")) <= 45, name
