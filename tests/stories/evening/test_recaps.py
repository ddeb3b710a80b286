"""The recap: what is known, what is missing, what is posted, and what comes back."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import simcord

from tests.stories.conftest import Town
from tests.stories.evening.playing import (
    OUIMAKE,
    ask,
    knows,
    labels,
    ouimake,
    pitch,
    until_evening,
)
from tests.stories.events.playing import event
from tests.stories.playing import prefilled

WRITTEN = {
    "summary": "We cooked *together*.",
    "attendance": "about 35",
    "links": "Photos: https://example.org/photos\nno link at all",
    "next": "Cook again after the summer, 3 September 19:00",
}


async def recap(town: Town, who: simcord.MemberActor, **changed: str) -> simcord.InteractionResult:
    """The preview of a recap of the Ouimake."""
    form = await who.slash(town.square, "event recap", event=OUIMAKE)
    return await who.submit_modal(form, {**WRITTEN, **changed})


def shown(message: Any) -> dict[str, str]:
    """The fields of a recap."""
    return {field.name: field.value for field in message.embeds[0].fields}


async def test_the_preview_says_what_is_missing(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    await pitch(town, bo, "Repair Café")
    await ask(town, bo)
    await until_evening(town)
    seen = await recap(town, ada, attendance="", links="", next="")
    said = seen.response.content
    assert seen.ephemeral
    for gap in (
        "nobody knows how many people came",
        "nobody was checked in by name",
        "there are no links",
        "one project has no link: **Repair Café**",
        "one question is still open",
        "there is no next step",
    ):
        assert gap in said, gap
    assert "not a link" not in said
    assert town.guild.channels["brest"].last_message.embeds[0].title == OUIMAKE


async def test_the_recap_is_posted_once_and_then_edited_in_place(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    await pitch(town, bo, "Repair Café")
    await ask(town, bo, theme="Money")
    await until_evening(town)
    seen = await recap(town, ada)
    assert "left out: **no link at all**" in seen.response.content
    assert "<t:1788454800:F>" in seen.response.content  # 3 September 2026, 19:00 in Paris
    done = await ada.click(seen.response, label="Publish")
    assert f"appears in <#{town.guild.channels['brest'].id}>" in done.response.content
    await town.wait(timedelta(seconds=5))
    posted = town.guild.channels["brest"].last_message
    assert posted is not None
    assert posted.embeds[0].title == "Recap: Ouimake"
    assert posted.embeds[0].description == "We cooked \\*together\\*."
    fields = shown(posted)
    assert fields["Who came"] == "about 35"
    assert fields["Projects presented"] == "**Repair Café**"
    assert "**Money**\n• How do we finance" in fields["Questions still open"]
    assert fields["Links"] == "<https://example.org/photos>"
    assert "3 September 19:00\n<t:1788454800:F>" in fields["What comes next"]
    again = await recap(town, ada, summary="We cooked well.", attendance="40")
    await ada.click(again.response, label="Publish")
    await town.wait(timedelta(seconds=5))
    edited = town.guild.channels["brest"].last_message
    assert edited is not None
    assert edited.id == posted.id
    assert edited.embeds[0].description == "We cooked well."
    assert shown(edited)["Who came"] == "40"


async def test_the_form_begins_with_what_is_known(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    await ada.slash(town.square, "event checkin", event=OUIMAKE, count=12)
    form = await ada.slash(town.square, "event recap", event=OUIMAKE)
    assert prefilled(form)["attendance"] == "12 people"
    seen = await ada.submit_modal(form, {**WRITTEN, "attendance": "a dozen"})
    form = await ada.click(seen.response, label="Edit")
    assert prefilled(form)["summary"] == "We cooked *together*."
    assert prefilled(form)["links"] == WRITTEN["links"]
    seen = await ada.submit_modal(form, {**WRITTEN, "summary": "Better"})
    await ada.click(seen.response, label="Publish")
    form = await ada.slash(town.square, "event recap", event=OUIMAKE)
    assert prefilled(form)["summary"] == "Better"


async def test_only_who_opened_their_profile_is_named(town: Town) -> None:
    _, ada = await ouimake(town)
    bo, cy, di = town.person("bo"), town.person("cy"), town.person("di")
    await knows(town, bo, "sewing", "network")
    await knows(town, cy, "finance", "chapter")
    await knows(town, di, "finance", "network")
    await pitch(town, bo, "Repair Café")
    await pitch(town, cy, "Compost for all")
    await ask(town, cy)
    await until_evening(town)
    seen = await recap(town, ada)
    await ada.click(seen.response, label="Publish")
    await town.wait(timedelta(seconds=5))
    posted = town.guild.channels["brest"].last_message
    assert posted is not None
    fields = shown(posted)
    assert f"**Repair Café** · by <@{bo.id}>\n**Compost for all**" in fields["Projects presented"]
    assert str(cy.id) not in str(posted.embeds[0].to_dict())
    assert "One person may be able to help" in fields["Questions still open"]
    assert str(di.id) not in str(posted.embeds[0].to_dict())


async def test_help_is_offered_under_the_recap(town: Town) -> None:
    _, ada = await ouimake(town)
    bo, cy = town.person("bo"), town.person("cy")
    await ask(town, bo)
    await until_evening(town)
    await ada.click((await recap(town, ada)).response, label="Publish")
    await town.wait(timedelta(seconds=5))
    posted = town.guild.channels["brest"].last_message
    assert posted is not None
    (value,) = [
        one.value
        for row in posted.components
        for part in row.children
        for one in getattr(part, "options", ())
    ]
    offered = await cy.select(posted, [value])
    assert "hears that you can help" in offered.response.content
    await town.wait(timedelta(seconds=5))
    assert len(town.inbox(bo)) == 1


async def test_an_evening_that_has_not_begun_has_no_recap(town: Town) -> None:
    _, ada = await ouimake(town)
    refused = await ada.slash(town.square, "event recap", event=OUIMAKE)
    assert "there is nothing to tell yet" in refused.response.content
    await until_evening(town)
    refused = await town.person("bo").slash(town.square, "event recap", event=OUIMAKE)
    assert "Only one of the organisers" in refused.response.content


async def test_a_french_chapter_reads_its_recap_in_french(town: Town) -> None:
    lyon = await town.chapter("Lyon", language="fr")
    ada = await town.connector("ada", lyon)
    made = await ada.slash(
        town.square, "event create", title=OUIMAKE, when="14 May 19:00", chapter="Lyon"
    )
    await ada.click(made.response, label="Confirm")
    await until_evening(town)
    await ada.click((await recap(town, ada)).response, label="Publish")
    await town.wait(timedelta(seconds=5))
    posted = town.channel(lyon).last_message
    assert posted is not None
    assert posted.embeds[0].title == "Récit\u202f: Ouimake"


async def test_a_recap_that_was_deleted_is_posted_anew(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    await ada.click((await recap(town, ada)).response, label="Publish")
    await town.wait(timedelta(seconds=5))
    posted = town.guild.channels["brest"].last_message
    assert posted is not None
    await posted.delete()
    await town.wait(timedelta(seconds=5))
    await ada.click((await recap(town, ada)).response, label="Publish")
    await town.wait(timedelta(seconds=5))
    anew = town.guild.channels["brest"].last_message
    assert anew is not None
    assert anew.id != posted.id
    assert anew.embeds[0].title == "Recap: Ouimake"


async def test_a_draft_is_published_once(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    seen = await recap(town, ada)
    other = await recap(town, ada, summary="Newer words")
    done = await ada.click(seen.response, label="Publish")
    assert labels(done) == ["Make an event"]
    assert "is changed" in (await ada.click(other.response, label="Publish")).response.content


async def test_the_recap_follows_what_changes_after_it(town: Town) -> None:
    _, ada = await ouimake(town)
    bo = town.person("bo")
    await pitch(town, bo, "Repair Café", text="Come by: https://example.org/repair")
    asked = await ask(town, bo)
    await until_evening(town)
    seen = await recap(town, ada, attendance="")
    assert "has no link" not in seen.response.content
    await ada.click(seen.response, label="Publish")
    await town.wait(timedelta(seconds=5))
    form = await bo.click(asked.response, label="Answered")
    await bo.submit_modal(form, {"text": "The credit union"})
    await ada.slash(town.square, "event checkin", event=OUIMAKE, count=35, roughly=True)
    await town.wait(timedelta(seconds=5))
    posted = town.guild.channels["brest"].last_message
    assert posted is not None
    fields = shown(posted)
    assert fields["Projects presented"] == "**Repair Café** · <https://example.org/repair>"
    assert "✓ The credit union" in fields["Questions answered"]
    assert "Questions still open" not in fields
    assert fields["Who came"] == "about 35 people"


async def test_without_a_channel_the_recap_is_kept_and_nothing_is_posted(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, OUIMAKE)
    await until_evening(town)
    seen = await recap(town, ada)
    assert "there is no channel to post it in" in seen.response.content
    done = await ada.click(seen.response, label="Publish")
    assert "is kept. There is no channel" in done.response.content
    form = await ada.slash(town.square, "event recap", event=OUIMAKE)
    assert prefilled(form)["summary"] == WRITTEN["summary"]


async def test_a_recap_says_at_least_a_sentence(town: Town) -> None:
    _, ada = await ouimake(town)
    await until_evening(town)
    assert "needs a sentence at least" in (await recap(town, ada, summary=" \n ")).response.content


async def test_a_draft_whose_author_lost_the_right_is_not_published(town: Town) -> None:
    brest, ada = await ouimake(town)
    await town.connector("bea", brest)
    await until_evening(town)
    seen = await recap(town, ada)
    await town.steward("sue").slash(
        town.square, "connector remove", member=ada, chapter="Brest", reason="done"
    )
    refused = await ada.click(seen.response, label="Publish")
    assert "Only one of the organisers" in refused.response.content
