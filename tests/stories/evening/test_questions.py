"""Questions raised at an event: kept open, matched, offered help with, answered."""

from __future__ import annotations

from datetime import timedelta

from tests.stories.conftest import Town
from tests.stories.evening.playing import (
    OUIMAKE,
    QUESTION,
    ask,
    knows,
    labels,
    listed,
    opened,
    options,
    ouimake,
    until_evening,
)


async def test_a_question_is_kept_under_its_theme(town: Town) -> None:
    await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    said = await ask(town, bo, theme="Money")
    assert said.ephemeral
    assert "stays open after the evening" in said.response.content
    assert "Theme: Money" in said.response.content
    themes = await cy.autocomplete(town.square, "event question", "theme", "mon", event=OUIMAKE)
    assert [choice["name"] for choice in themes] == ["Money"]
    assert "Theme: Other" in (await ask(town, cy, "Where is the key?")).response.content


async def test_a_skill_that_is_open_matches_and_a_hidden_one_never_does(town: Town) -> None:
    await ouimake(town)
    bo, cy, di, ed = (town.person(name) for name in ("bo", "cy", "di", "ed"))
    await knows(town, cy, "financing, cooking", "network")
    await knows(town, di, "finance", "nobody")
    await knows(town, ed, "finance", "connectors")
    said = await ask(town, bo)
    assert f"<@{cy.id}> — financing" in said.response.content
    assert "cooking" not in said.response.content
    assert str(di.id) not in said.response.content
    assert str(ed.id) not in said.response.content


async def test_connectors_are_told_of_what_is_open_to_connectors(town: Town) -> None:
    _, ada = await ouimake(town)
    ed = town.person("ed")
    await knows(town, ed, "finance", "connectors")
    assert f"<@{ed.id}> — finance" in (await ask(town, ada)).response.content


async def test_nobody_is_suggested_to_help_themselves(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await knows(town, bo, "finance", "network")
    assert "No profile that is open to you" in (await ask(town, bo)).response.content


async def test_who_asked_is_told_once_who_can_help_and_writes_back(town: Town) -> None:
    await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    await ask(town, bo)
    question = await opened(town, cy)
    offered = await cy.click(question.response, label="I can help")
    assert "hears that you can help" in offered.response.content
    again = await cy.click(question.response, label="I can help")
    assert "already offered" in again.response.content
    await town.wait(timedelta(seconds=5))
    (told,) = town.inbox(bo)
    assert f"<@{cy.id}> can help with a question" in told.content
    assert QUESTION in told.content
    form = await bo.user.click(told, label="Write back")
    wrote = await bo.user.submit_modal(form, {"text": "Tomorrow at *noon*?"})
    assert f"<@{cy.id}> gets your words" in wrote.response.content
    await town.wait(timedelta(seconds=5))
    (reply,) = town.inbox(cy)
    assert f"<@{bo.id}> answers you" in reply.content
    assert "Tomorrow at \\*noon\\*?" in reply.content
    form = await bo.user.click(told, label="Write back")
    wrote = await bo.user.submit_modal(form, {"text": "Again"})
    assert "already had an answer" in wrote.response.content
    await town.wait(timedelta(seconds=5))
    assert len(town.inbox(bo)) == len(town.inbox(cy)) == 1


async def test_nobody_offers_help_to_themselves(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await ask(town, bo)
    question = await opened(town, bo)
    assert labels(question) == ["Answered", "Take it back"]


async def test_an_answered_question_says_what_helped_and_asks_for_no_more(town: Town) -> None:
    await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    said = await ask(town, bo)
    await ask(town, bo, "Who cleans?")
    question = await opened(town, cy)
    form = await bo.click(said.response, label="Answered")
    done = await bo.submit_modal(form, {"text": "The credit union"})
    assert "marked as answered" in done.response.content
    late = await cy.click(question.response, label="I can help")
    assert "answered in the meantime" in late.response.content
    page = await listed(town, cy, "Questions")
    assert page.response.embeds[0].description == (
        "**Other**\n• Who cleans?\n• How do we finance a shared kitchen? ✓ The credit union"
    )


async def test_a_question_is_closed_by_who_asked_or_an_organiser_only(town: Town) -> None:
    _, ada = await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    await ask(town, bo)
    seen = await opened(town, cy)
    assert labels(seen) == ["I can help"]
    seen = await opened(town, ada)
    gone = await ada.click(seen.response, label="Take it back")
    assert "taken back" in gone.response.content
    assert (await ask(town, bo, "Another")).response.content
    page = await listed(town, cy, "Questions")
    assert "kitchen" not in page.response.embeds[0].description


async def test_questions_stay_open_after_the_evening(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await ask(town, bo)
    await until_evening(town)
    await town.wait(timedelta(days=20))
    page = await listed(town, town.person("cy"), "Questions")
    assert "shared kitchen" in page.response.embeds[0].description


async def test_questions_under_themes_are_gathered(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    for text, theme in (("One", "Money"), ("Two", None), ("Three", "money")):
        await ask(town, bo, text, theme=theme)
    page = await listed(town, bo, "Questions")
    assert page.response.embeds[0].description == ("**Money**\n• One\n• Three\n**Other**\n• Two")


async def test_the_same_question_again_is_kept_once(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    await ask(town, bo)
    await ask(town, bo, QUESTION.upper())
    page = await listed(town, bo, "Questions")
    assert page.response.embeds[0].description == f"**Other**\n• {QUESTION}"


async def test_one_person_asks_twenty_questions_at_most(town: Town) -> None:
    await ouimake(town)
    bo = town.person("bo")
    for number in range(20):
        await ask(town, bo, f"Question number {number}")
    assert "You have 20 open questions" in (await ask(town, bo, "One more")).response.content
    page = await listed(town, bo, "Questions")
    assert len(options(page)) == 10
    second = await bo.click(page.response, label="More")
    assert len(options(second)) == 10
    assert labels(second) == ["Back"]


async def test_a_hidden_event_takes_no_question(town: Town) -> None:
    await ouimake(town, audience="connectors")
    said = await ask(town, town.person("bo"))
    assert "I know no event" in said.response.content


async def test_a_french_member_reads_french(town: Town) -> None:
    await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    await town.speaks(bo, "fr")
    said = await ask(town, bo)
    assert "reste ouverte après la soirée" in said.response.content
    assert "Thème\u202f: Autres" in said.response.content
    question = await opened(town, cy)
    await cy.click(question.response, label="I can help")
    await town.wait(timedelta(seconds=5))
    assert "peut aider pour une question" in town.inbox(bo)[-1].content
