"""What people write is never a pattern that something is filled into."""

from __future__ import annotations

from tests.stories.conftest import Town
from tests.stories.events.playing import event

PATTERN = "{bot.token} {0} {title.__class__} %(title)s %s $title { $title }"


async def test_braces_in_a_title_are_braces(town: Town) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    await event(town, ada, title=PATTERN, venue=PATTERN, description=PATTERN)
    card = town.square.last_message
    assert card is not None
    shown = str(card.embeds[0].to_dict()).replace("\\", "")
    assert shown.count("{bot.token} {0} {title.__class__} %(title)s %s $title { $title }") >= 2
    said = await ada.slash(town.square, "event cancel", event=PATTERN)
    assert PATTERN in said.response.content.replace("\\", "")
