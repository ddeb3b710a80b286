"""Whatever people read comes from the catalogue.

In a town that speaks a language which nobody speaks, and in which everybody has another alphabet,
people use everything there is, and no plain Latin word is left.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import discord
import pytest

from tests.stories.pseudo.eye import english_dates, foreign, foreign_to_members, spoken
from tests.stories.pseudo.locale import accented, pseudo
from tests.stories.pseudo.walking import Walk, speak
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import press
from tests.stories.rights.world import World
from views.reply import Reply, button, rows


@pytest.fixture
async def ledger(
    world: World, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Ledger]:
    """What the store holds, once there is a message under which people press."""
    await press(world, world.people["guest"], "event.mine", caplog)
    found = await Ledger.of(world.town, tmp_path / "bot.db")
    yield found
    found.close()


async def test_all_that_people_are_told_comes_from_the_catalogue(
    world: World, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    found: list[str] = []
    kinds: set[str] = set()
    for who, judge in (
        ("crew", foreign),
        ("connector", foreign_to_members),
        ("owner", foreign_to_members),
    ):
        walk = Walk(world, ledger, who, caplog, judge)
        await walk.everything()
        found += [f"{where}: {what}" for what, where in walk.found.items()]
        kinds |= walk.told.keys()
        assert walk.eye.read > 2000, who  # else nothing would have been seen
    assert len(kinds) > 25, kinds
    for language, who in (("de", "connector"), ("ca", "owner")):
        await speak(world.town, language)
        ledger.keep()
        walk = Walk(world, ledger, who, caplog, english_dates(language))
        await walk.commands()
        found += [f"{where}: {what}" for what, where in walk.found.items()]
    assert not found, "\n".join(found)


def test_a_text_that_is_not_in_the_catalogue_is_seen_wherever_it_stands() -> None:
    known = accented("All is well, see `/event list` or https://example.org/hello")
    embed = discord.Embed(title=known, description="Nobody came")
    embed.add_field(name="Лыон", value="for **Лыон** only")
    parts = rows((button("Press me", "event.mine"),))
    planted = Reply(known, (embed,), parts).told()
    seen = [word for text in spoken(planted) for word in foreign(text)]
    assert sorted(seen) == ["Nobody", "Press", "came", "for", "only"]


def test_a_text_for_stewards_is_seen_where_others_read_it() -> None:
    wide = pseudo("a = Change the figures", letters="wide").partition("= ")[2]
    assert foreign(wide) == []
    assert foreign_to_members(wide) == ["Ｃｈａｎｇｅ", "ｔｈｅ", "ｆｉｇｕｒｅｓ"]


@pytest.mark.parametrize(
    ("language", "wrong"), [("de", ["Thursday", "May"]), ("ar", ["Thursday", "May", "August"])]
)
def test_an_english_date_is_seen_in_another_language(language: str, wrong: list[str]) -> None:
    assert english_dates(language)("Лыон: Thursday 14 May, 1 August; Mai") == wrong


def test_what_is_not_language_stays_as_it_is() -> None:
    said = pseudo("a = Type `/event show { $title }` in <#1>, or see [this](https://x.test/a).")
    assert said == "a = Ŧýþé `/event show { $title }` íñ <#1>, óŕ šéé [ŧĥíš](https://x.test/a).\n"
