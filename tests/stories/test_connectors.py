"""Connectors by the front door: named by others, ended at once, never beyond their chapter."""

from __future__ import annotations

from datetime import timedelta

from db import connectors
from db import people as members
from db.store import Transaction
from tests.stories.conftest import Town


async def _animates(town: Town, chapter: int, member: int) -> bool:
    found = await connectors.of_chapter(town.house.store.read, town.guild.id, chapter)
    return member in [one.member for one in found]


async def test_a_steward_names_a_connector(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    noor = town.person("noor")
    added = await town.steward().slash(town.square, "connector add", member=noor, chapter="Lyon")
    assert f"<@{noor.id}> is now a connector of **Lyon**" in added.response.content
    assert await _animates(town, lyon.id, noor.id)
    edited = await noor.slash(town.square, "chapter edit", chapter="Lyon", description="Ours")
    assert "is changed" in edited.response.content


async def test_a_connector_names_another_for_their_own_chapter_only(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    paris = await town.chapter("Paris")
    mia = await town.connector("mia", lyon)
    noor = town.person("noor")
    await mia.slash(town.square, "connector add", member=noor, chapter="Lyon")
    assert await _animates(town, lyon.id, noor.id)
    refused = await mia.slash(town.square, "connector add", member=noor, chapter="Paris")
    assert "Only a connector of **Paris**" in refused.response.content
    assert not await _animates(town, paris.id, noor.id)


async def test_a_member_names_nobody(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    noor, sam = town.person("noor"), town.person("sam")
    refused = await noor.slash(town.square, "connector add", member=sam, chapter="Lyon")
    assert "Only a connector of **Lyon**" in refused.response.content
    assert not await _animates(town, lyon.id, sam.id)


async def test_nobody_makes_themselves_a_connector(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada = town.steward()
    refused = await ada.slash(town.square, "connector add", member=ada, chapter="Lyon")
    assert "Nobody makes themselves a connector" in refused.response.content
    assert not await _animates(town, lyon.id, ada.id)


async def test_a_bot_animates_nothing(town: Town) -> None:
    await town.chapter("Lyon")
    robot = town.guild.add_member(town.env.create_user("clank", bot=True))
    refused = await town.steward().slash(town.square, "connector add", member=robot, chapter="Lyon")
    assert "**clank** is a program" in refused.response.content


async def test_naming_twice_changes_nothing(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, noor = town.steward(), town.person("noor")
    await ada.slash(town.square, "connector add", member=noor, chapter="Lyon")
    again = await ada.slash(town.square, "connector add", member=noor, chapter="Lyon")
    assert "already a connector" in again.response.content
    found = await connectors.of_chapter(town.house.store.read, town.guild.id, lyon.id)
    assert len(found) == 1


async def test_rights_end_at_once(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    removed = await town.steward().slash(
        town.square, "connector remove", member=mia, chapter="Lyon", reason="moved away"
    )
    assert f"<@{mia.id}> is no longer a connector" in removed.response.content
    assert "nobody animates it any more" in removed.response.content
    await town.wait(timedelta(seconds=1))
    (told,) = [one.content for one in town.inbox(mia) if "has ended" in one.content]
    assert "can tell you why" in told
    assert "moved away" not in told  # whoever decided says it themselves
    refused = await mia.slash(town.square, "chapter edit", chapter="Lyon", name="Mine")
    assert "Only a connector of **Lyon**" in refused.response.content


async def test_someone_demoted_since_the_preview_is_refused_at_the_confirmation(
    town: Town,
) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    shown = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await town.steward().slash(
        town.square, "connector remove", member=mia, chapter="Lyon", reason="pause"
    )
    refused = await mia.click(shown.response, label="Confirm")
    assert "Only a connector of **Lyon**" in refused.response.content
    assert not town.channel(lyon).history()


async def test_anyone_may_step_down_but_not_push_another_down(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia, noor = await town.connector("mia", lyon), await town.connector("noor", lyon)
    refused = await mia.slash(
        town.square, "connector remove", member=noor, chapter="Lyon", reason="no"
    )
    assert "Only a steward" in refused.response.content
    assert await _animates(town, lyon.id, noor.id)
    await noor.slash(
        town.square, "connector remove", member=noor, chapter="Lyon", reason="a new baby"
    )
    assert not await _animates(town, lyon.id, noor.id)
    assert await _animates(town, lyon.id, mia.id)


async def test_who_is_no_connector_cannot_be_removed(town: Town) -> None:
    await town.chapter("Lyon")
    refused = await town.steward().slash(
        town.square,
        "connector remove",
        member=town.person("noor"),
        chapter="Lyon",
        reason="mistake",
    )
    assert "**noor** is not a connector of **Lyon**" in refused.response.content


async def test_every_naming_and_removal_is_written_down(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, noor = town.steward(), town.person("noor")
    await ada.slash(town.square, "connector add", member=noor, chapter="Lyon")
    await ada.slash(
        town.square, "connector remove", member=noor, chapter="Lyon", reason="moved away"
    )
    rows = await town.house.store.read.execute_fetchall(
        "SELECT actor, action, subject, facts FROM audit"
        " WHERE action LIKE 'connector.%' ORDER BY action"
    )
    assert [(row["actor"], row["action"], row["subject"]) for row in rows] == [
        (ada.id, "connector.add", lyon.id),
        (ada.id, "connector.remove", lyon.id),
    ]
    assert str(noor.id) in rows[0]["facts"]
    ended = await town.house.store.read.execute_fetchall("SELECT ended_why FROM connectors")
    assert [row["ended_why"] for row in ended] == ["moved away"]


async def test_a_role_ended_can_be_given_again(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, noor = town.steward(), town.person("noor")
    for _ in range(2):
        await ada.slash(town.square, "connector add", member=noor, chapter="Lyon")
        await ada.slash(
            town.square, "connector remove", member=noor, chapter="Lyon", reason="pause"
        )
    rows = await town.house.store.read.execute_fetchall("SELECT until FROM connectors")
    assert len(list(rows)) == 2
    assert not await _animates(town, lyon.id, noor.id)
    assert not await members.connects_anywhere(town.house.store.read, town.guild.id, noor.id)


async def test_a_list_names_them_without_calling_them(town: Town) -> None:
    lyon, paris = await town.chapter("Lyon"), await town.chapter("Paris")
    await town.chapter("Nice")
    mia, noor = await town.connector("mia", lyon), await town.connector("noor", paris)
    every = await mia.slash(town.square, "connector list")
    assert every.ephemeral
    assert every.response.embeds[0].description.splitlines() == [
        f"**Lyon** · <@{mia.id}>",
        f"**Paris** · <@{noor.id}>",
    ]
    one = await noor.slash(town.square, "connector list", chapter="Paris")
    assert one.response.content == f"**Paris** is animated by <@{noor.id}>."
    none = await noor.slash(town.square, "connector list", chapter="Nice")
    assert "Nobody animates **Nice** yet" in none.response.content


async def test_a_long_list_has_pages(town: Town) -> None:
    now = town.house.now()
    mia = await town.connector("mia", await town.chapter("Town 00"))
    for number in range(1, 12):
        chapter = await town.chapter(f"Town {number:02}")

        async def unit(tx: Transaction, chapter: int = chapter.id) -> None:
            await connectors.add(tx, town.guild.id, chapter, mia.id, by=1, now=now)

        await town.house.store.write(unit)
    noor = town.person("noor")
    first = await noor.slash(town.square, "connector list")
    assert len(first.response.embeds[0].description.splitlines()) == 10
    second = await noor.click(first.response, label="More")
    assert len(second.response.embeds[0].description.splitlines()) == 2
    assert "Back" in str(second.response.components)


async def test_naming_speaks_french(town: Town) -> None:
    await town.chapter("Lyon")
    ada, noor = town.steward(), town.person("noor")
    await town.speaks(ada, "fr")
    added = await ada.slash(town.square, "connector add", member=noor, chapter="Lyon")
    assert "anime désormais **Lyon**" in added.response.content
    refused = await ada.slash(town.square, "connector add", member=ada, chapter="Lyon")
    assert "Personne ne se nomme soi-même connector" in refused.response.content
