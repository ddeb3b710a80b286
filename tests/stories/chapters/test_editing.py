"""Chapters by the front door: changed by those who may."""

from __future__ import annotations

from datetime import timedelta

from domain.chapters import Status
from tests.stories.conftest import Town
from tests.stories.playing import fresh


async def test_a_member_may_not_edit(town: Town) -> None:
    await town.chapter("Lyon")
    refused = await town.person("noor").slash(
        town.square, "chapter edit", chapter="Lyon", name="Mine"
    )
    assert "Only a connector of **Lyon**" in refused.response.content


async def test_a_connector_of_lyon_may_not_edit_paris(town: Town) -> None:
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, "chapter edit", chapter="Paris", description="Ours")
    assert "Only a connector of **Paris**" in refused.response.content
    assert (await fresh(town, paris)).description is None
    mine = await mia.slash(town.square, "chapter edit", chapter="Lyon", description="Ours")
    assert "**Lyon** is changed" in mine.response.content


async def test_a_chapter_is_changed_in_all_its_parts(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    role = town.guild.create_role("Lyon")
    room = town.guild.create_text_channel("rhone")
    await town.steward().slash(
        town.square,
        "chapter edit",
        chapter="Lyon",
        name="Lyon-Villeurbanne",
        status="forming",
        channel=room,
        role=role,
        zone="Casablanca",
        language="français",
        description="We cook.",
        reminders="week hour",
    )
    after = await fresh(town, lyon)
    assert (after.name, after.status, after.channel) == (
        "Lyon-Villeurbanne",
        Status.FORMING,
        room.id,
    )
    assert (after.role, after.zone, after.language) == (role.id, "Africa/Casablanca", "fr")
    assert (after.description, after.leads) == ("We cook.", (604800, 3600))
    rows = await town.house.store.read.execute_fetchall(
        "SELECT action FROM audit WHERE subject = ? ORDER BY action", (lyon.id,)
    )
    assert [row["action"] for row in rows] == [
        "chapter.channel",
        "chapter.description",
        "chapter.language",
        "chapter.leads",
        "chapter.name",
        "chapter.role",
        "chapter.status",
        "chapter.zone",
    ]


async def test_an_unknown_zone_is_refused_with_the_nearest(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada = town.steward()
    refused = await ada.slash(town.square, "chapter edit", chapter="Lyon", zone="Europe/Pariss")
    assert "Did you mean **Europe/Paris**" in refused.response.content
    assert (await fresh(town, lyon)).zone == "Europe/Paris"
    offered = await ada.autocomplete(town.square, "chapter edit", "zone", "casab")
    assert offered[0]["value"] == "Africa/Casablanca"


async def test_a_language_that_the_bot_does_not_speak_is_refused(town: Town) -> None:
    await town.chapter("Lyon")
    refused = await town.steward().slash(
        town.square, "chapter edit", chapter="Lyon", language="Klingon"
    )
    assert "no language called “Klingon”" in refused.response.content
    assert "French" in refused.response.content


async def test_silencing_a_channel_drops_the_reminders_of_coming_events(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="tomorrow 15:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    posted = len(town.channel(lyon).history())
    changed = await mia.slash(town.square, "chapter edit", chapter="Lyon", reminders="none")
    assert "reminders of one coming event follow" in changed.response.content
    await town.wait(timedelta(hours=27))
    assert len(town.channel(lyon).history()) == posted


async def test_a_policy_brought_back_reminds_again(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="tomorrow 15:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    await mia.slash(town.square, "chapter edit", chapter="Lyon", reminders="aucun")
    await mia.slash(town.square, "chapter edit", chapter="Lyon", reminders="jour et heure")
    await town.wait(timedelta(hours=27))
    told = [one.content for one in town.channel(lyon).history() if "Potluck" in one.content]
    assert len(told) == 2


async def test_a_policy_in_no_known_words_is_refused(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    for words in ("often", "none day", "!!!"):
        refused = await ada.slash(town.square, "chapter edit", chapter="Lyon", reminders=words)
        assert "week day hour" in refused.response.content


async def test_an_edit_that_changes_nothing_says_so(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    empty = await ada.slash(town.square, "chapter edit", chapter="Lyon")
    assert "Nothing would change" in empty.response.content
    same = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="Lyon")
    assert "Nothing would change" in same.response.content
