"""*Remind me* on a message."""

from __future__ import annotations

from datetime import timedelta

from domain.reminders import Via
from tests.stories.conftest import Town
from tests.stories.playing import prefilled
from tests.stories.reminders.playing import chooses, direct, labels, said

MENU = "Remind me"
TALK = "# Bring the *knives*!\nThe market closes on 5 May at 17:30."


async def test_a_message_comes_back_with_its_link_when_it_said(town: Town) -> None:
    bo, ada = town.person("bo"), town.person("ada")
    message = await ada.send(town.square, TALK)
    form = await bo.context_menu(town.square, MENU, message)
    known = prefilled(form)
    assert known == {
        "when": "2026-05-05 17:30",
        "what": f"Bring the *knives*!\n{message.jump_url}",
    }
    shown = await bo.submit_modal(form, {**known, "when": "in 15 seconds"})
    assert shown.ephemeral
    assert "Here is what I understood" in shown.response.content
    await bo.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=16))
    (told,) = said(direct(bo))
    assert "Bring the \\*knives\\*!" in told
    assert message.jump_url in told


async def test_a_message_without_a_moment_asks_for_one(town: Town) -> None:
    bo = town.person("bo")
    message = await town.person("ada").send(town.square, "who has a bigger pot?")
    form = await bo.context_menu(town.square, MENU, message)
    assert prefilled(form)["when"] == ""
    shown = await bo.submit_modal(form, {"when": "yesterday", "what": "the pot"})
    assert shown.ephemeral
    assert "is a day without an hour" in shown.response.content
    assert not [one for one in shown.response.components or [] if "Confirm" in str(one)]


async def test_the_card_of_an_event_offers_its_own_leads(town: Town) -> None:
    brest = await town.chapter("Brest")
    ada = await town.connector("ada", brest)
    shown = await ada.slash(
        town.channel(brest), "event create", title="Potluck", when="14 May 19:00"
    )
    await ada.click(shown.response, label="Confirm")
    await town.wait(timedelta(seconds=2))
    card = town.channel(brest).history()[-1]
    bo = town.person("bo")
    await chooses(town, bo, Via.DM)
    offered = await bo.context_menu(town.channel(brest), MENU, card)
    assert offered.ephemeral
    assert "How long before **Potluck**" in offered.response.content
    done = await bo.click(offered.response, label=labels(offered)[0])
    assert "I will remind you of **Potluck**" in done.response.content


async def test_someone_elses_button_is_no_event_of_ours(town: Town) -> None:
    bo = town.person("bo")
    forged = await town.person("eve").send(town.square, "event.remind:1f3k tomorrow at 9:00")
    form = await bo.context_menu(town.square, MENU, forged)
    assert prefilled(form)["when"] == "2026-05-05 09:00"
