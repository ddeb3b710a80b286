"""How far newcomers get: numbers for those who look after them, and of few people none."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import tracks
from db.personal.erasing import erase
from db.store import Transaction
from domain.arrivals import LEAST
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun, comes_to_lyon
from tests.stories.playing import PATIENT, PNG, carried, forged, labels

BUTTON = "Step by step"


async def board(town: Town, actor: simcord.MemberActor, **given: str) -> simcord.InteractionResult:
    return await actor.slash(town.square, "onboard board", **given)


async def pressed(
    town: Town, actor: simcord.MemberActor, **given: str
) -> simcord.InteractionResult:
    found = await actor.click((await board(town, actor, **given)).response, label=BUTTON)
    assert found.ephemeral
    return found


async def test_the_ladder_counts_who_did_what_and_names_nobody(town: Town) -> None:
    town.env.settle_timeout = PATIENT
    lyon = await town.chapter("Lyon")
    await town.chapter("Quito")
    mia = await town.connector("mia", lyon)
    names = ("noor", "omar", "pia", "quim", "rosa")
    actors = [await comes_to_lyon(town, name) for name in names]
    await actors[0].slash(town.square, "profile language", language="fr")
    await town.env.settle()
    shown = await pressed(town, mia, chapter="Lyon")
    assert shown.response.content.startswith("**Lyon**: how far the 5 people got")
    (file,) = shown.response.attachments
    assert (await file.read()).startswith(PNG)
    assert file.filename == "newcomers.png"
    words = str(file.description)
    assert "Lyon: newcomers, step by step. 5 people, from" in words
    assert "Welcomed: 5;" in words
    assert "Chose a language: 1;" in words
    assert "A word of welcome in private: 5;" in words
    assert "Say where you live and what interests you: 0, open 5;" in words
    assert "Join the chapter nearest to you: 5;" in words
    assert not any(name in words + shown.response.content for name in names)


async def test_of_fewer_than_five_nothing_is_drawn(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    none = await pressed(town, mia)
    assert "nobody has arrived since" in none.response.content
    assert "`/chapter invite`" in none.response.content
    actors = [await comes_to_lyon(town, f"guest{number}") for number in range(LEAST)]

    async def unit(tx: Transaction) -> None:
        await erase(tx, town.guild.id, actors[0].id, now=town.house.now())

    await town.house.store.write(unit)
    few = await pressed(town, mia)
    assert "4 people have arrived" in few.response.content
    assert few.response.attachments == []


async def test_who_asked_to_be_erased_is_counted_no_more(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    actors = [await comes_to_lyon(town, f"guest{number}") for number in range(LEAST)]
    asked = await actors[0].slash(town.square, "privacy erase")
    await actors[0].click(asked.response, label="Confirm")
    assert "4 people have arrived" in (await pressed(town, mia)).response.content


async def test_only_who_arrived_in_the_last_ninety_days_is_counted(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    await comes_to_lyon(town, "noor")
    await town.wait(timedelta(days=40))
    await comes_to_lyon(town, "omar")
    assert "2 people have arrived" in (await pressed(town, mia)).response.content
    await town.wait(timedelta(days=51))
    assert "one person has arrived" in (await pressed(town, mia)).response.content


async def test_connectors_see_their_own_and_stewards_everyone(town: Town) -> None:
    lyon, quito = await town.chapter("Lyon"), await town.chapter("Quito")
    mia, lou = await town.connector("mia", lyon), await town.connector("lou", quito)
    await comes_to_lyon(town, "noor")
    await arrives(town, "omar")
    ada = town.steward()
    said = [(await pressed(town, one)).response.content for one in (mia, lou, ada)]
    assert "one person has arrived" in said[0]
    assert "nobody has arrived" in said[1]
    assert "**Ouishare**: 2 people have arrived" in said[2]
    assert "one person has arrived" in (await pressed(town, ada, chapter="Lyon")).response.content

    of_lyon = carried((await board(town, mia, chapter="Lyon")).response, BUTTON)
    assert BUTTON in labels((await board(town, mia)).response)
    for other in (lou, town.person("pia")):
        assert "nnector" in await forged(town, other, of_lyon)


async def test_who_left_again_is_counted_and_so_is_what_is_skipped_or_comes_up_later(
    town: Town,
) -> None:
    town.env.settle_timeout = PATIENT
    ada = town.steward()
    actors = [await arrives(town, f"guest{number}") for number in range(LEAST + 1)]
    for text in ("say where", "introduce"):
        await actors[0].slash(town.square, "onboard skip", step=text)
    town.guild.remove_member(actors[1])
    await town.env.settle()
    shown = await pressed(town, ada)
    assert "how far the 6 people got" in shown.response.content
    assert "One of them left the server again." in shown.response.content
    (file,) = shown.response.attachments
    words = str(file.description)
    assert "Say where you live and what interests you: 0, not needed 1, open 4;" in words
    assert "Introduce yourself in a few words: 0, not needed 1;" in words  # due tomorrow
    assert "half a year" not in words.lower()
    assert "Nothing is open now: 1." in words


async def test_who_begins_a_second_time_is_counted_once(town: Town) -> None:
    ada = town.steward()
    noor = await arrives(town)
    track, _ = await begun(town, noor)

    async def unit(tx: Transaction) -> None:
        await tracks.stop(tx, track, by=ada.id, now=town.house.now())

    await town.house.store.write(unit)
    await town.wait(timedelta(seconds=1))
    await ada.slash(town.square, "onboard start", member=noor, playbook="newcomer")
    await town.env.settle()
    assert (await begun(town, noor))[0].id != track.id
    assert "one person has arrived" in (await pressed(town, ada)).response.content
