"""Profiles by the front door: written, opened part by part, shown as they were written."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
import simcord

from tests.stories.conftest import Town

NASTY = "@everyone **free** [pizza](https://evil.example) \u202etxt.exe <@1> ||x||"


async def form(town: Town, actor: simcord.MemberActor, part: str) -> simcord.InteractionResult:
    """The modal of one part of the profile."""
    menu = await actor.slash(town.square, "profile edit")
    assert menu.ephemeral
    return await actor.click(menu.response, custom_id=f"profile.edit:{part}")


async def own(town: Town, actor: simcord.MemberActor) -> str:
    """What ``/profile show`` answers, as text."""
    shown = await actor.slash(town.square, "profile show")
    assert shown.ephemeral
    listed = "".join(str(embed.to_dict()) for embed in shown.response.embeds)
    return (shown.response.content or "") + listed


async def going(town: Town, actor: simcord.MemberActor) -> None:
    """An event on 14 May at 19:00 in Paris that ``actor`` goes to."""
    await town.chapter("Paris")
    ada = town.steward()
    shown = await ada.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Paris"
    )
    await ada.click(shown.response, label="Confirm")
    await actor.slash(town.square, "event join", event="Potluck")


async def test_every_part_is_written_and_says_what_stays_hidden(town: Town) -> None:
    amina = town.person("amina")
    assert "Your profile is empty" in await own(town, amina)
    asked = await form(town, amina, "about")
    saved = await amina.submit_modal(
        asked,
        {
            "about": "I mend bicycles.\nAnd people.",
            "city": "lyon",
            "languages": "français, English; français",
            "links": "example.org/me",
        },
    )
    assert "Nobody else sees: About me, City, Languages, Links." in saved.response.content
    await amina.submit_modal(await form(town, amina, "skills"), {"skills": "Mending; patience"})
    await amina.submit_modal(
        await form(town, amina, "offers"), {"offers": "A stand", "needs": "Spokes"}
    )
    shown = await own(town, amina)
    for text in ("And people.", "Lyon", "français, English'", "https://example.org/me"):
        assert text in shown
    for text in ("Mending, patience", "A stand", "Spokes", "Skills — seen by: Nobody"):
        assert text in shown


async def test_a_modal_holds_what_was_written(town: Town) -> None:
    amina = town.person("amina")
    await amina.submit_modal(await form(town, amina, "skills"), {"skills": "Mending; patience"})
    again = await form(town, amina, "skills")
    assert again.modal is not None
    assert "'value': 'Mending, patience'" in str(again.modal)
    await amina.submit_modal(again, {"skills": "", "topics": ""})
    assert "Your profile is empty" in await own(town, amina)


async def test_one_button_opens_to_the_network_what_nobody_sees(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await amina.slash(town.square, "profile visibility", field="about", level="connectors")
    await amina.submit_modal(await form(town, amina, "about"), {"about": "Hello", "city": "Lyon"})
    shown = await amina.slash(town.square, "profile show")
    assert "Nobody else sees: City." in shown.response.content
    done = await amina.click(shown.response, label="Open it to the network")
    assert "City — seen from now on by: The network" in done.response.content
    seen = await bo.slash(town.square, "member show", member=amina)
    text = str(seen.response.embeds[0].to_dict())
    assert "Lyon" in text
    assert "Hello" not in text


@pytest.mark.parametrize(
    ("part", "filled", "told"),
    [
        ("about", {"links": "javascript:alert(1)"}, "is not a link I can use"),
        ("about", {"languages": "a" * 60}, "60 characters, and 50 fit"),
        ("skills", {"skills": ",".join(f"s{n}" for n in range(21))}, "at most 20 entries"),
    ],
)
async def test_what_cannot_be_kept_is_refused_and_changes_nothing(
    town: Town, part: str, filled: dict[str, str], told: str
) -> None:
    amina = town.person("amina")
    refused = await amina.submit_modal(await form(town, amina, part), filled)
    assert told in refused.response.content
    assert "Your profile is empty" in await own(town, amina)


async def test_what_people_write_is_shown_as_written_and_calls_nobody(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    asked = await form(town, amina, "about")
    await amina.submit_modal(asked, {"about": NASTY, "city": NASTY[:60]})
    await amina.submit_modal(await form(town, amina, "skills"), {"skills": "**x** @everyone"})
    for field in ("about", "city", "skills"):
        await amina.slash(town.square, "profile visibility", field=field, level="network")
    for command, options in (("member show", {"member": amina}), ("member find", {})):
        shown = await bo.slash(town.square, command, **options)
        embed = shown.response.embeds[0]
        text = "\n".join([embed.description or "", *(field.value or "" for field in embed.fields)])
        assert "@everyone" not in text
        assert "\u202e" not in text
        assert not re.search(r"(?<!\\)(<@1>|\*\*x|\[pizza)", text)
        assert r"\*\*x\*\*" in text


async def test_the_longest_profile_fits(town: Town) -> None:
    amina, bo = town.person("amina"), town.person("bo")
    await amina.submit_modal(
        await form(town, amina, "about"),
        {"about": "*" * 500, "city": "_" * 80, "links": "https://example.org/" + "a" * 400},
    )
    await amina.submit_modal(
        await form(town, amina, "offers"), {"offers": "~" * 300, "needs": "|" * 300}
    )
    for field in ("about", "city", "links", "offers", "needs"):
        await amina.slash(town.square, "profile visibility", field=field, level="public")
    shown = await bo.slash(town.square, "member show", member=amina)
    assert len(shown.response.embeds[0].fields) == 5


async def test_the_city_brings_its_time_zone_when_it_is_another(town: Town) -> None:
    amina = town.person("amina")
    asked = await form(town, amina, "about")
    saved = await amina.submit_modal(asked, {"city": "Quito"})
    assert "Quito lies in the time zone America/Guayaquil" in saved.response.content
    await amina.click(saved.response, label="Use America/Guayaquil")
    draft = await town.steward("ada").slash(town.square, "profile timezone", zone="Quito")
    assert "America/Guayaquil" in draft.response.content
    again = await amina.submit_modal(await form(town, amina, "about"), {"city": "Quito"})
    assert "time zone" not in again.response.content


async def test_a_chosen_language_is_spoken_from_then_on(town: Town) -> None:
    amina = town.person("amina")
    done = await amina.slash(town.square, "profile language", language="fr")
    assert "Désormais je te parle" in done.response.content
    assert "Ton profil est vide" in await own(town, amina)
    await town.restart()
    assert "Ton profil est vide" in await own(town, amina)
    await amina.slash(town.square, "profile language", language="default")
    assert "Your profile is empty" in await own(town, amina)


async def test_times_are_read_in_the_chosen_zone(town: Town) -> None:
    amina = town.person("amina")
    await amina.slash(town.square, "profile timezone", zone="america/guayaquil")
    shown = await amina.slash(town.square, "remind me", what="Call", when="14 May 19:00")
    assert "<t:1778803200" in shown.response.content + str(
        [embed.to_dict() for embed in shown.response.embeds]
    )


async def test_an_unknown_zone_is_refused_with_the_nearest(town: Town) -> None:
    amina = town.person("amina")
    refused = await amina.slash(town.square, "profile timezone", zone="Europe/Parris")
    assert "Europe/Paris" in refused.response.content
    offered = await amina.autocomplete(town.square, "profile timezone", "zone", "guaya")
    assert "America/Guayaquil" in [choice["value"] for choice in offered]
    offered = await amina.autocomplete(town.square, "profile timezone", "zone", "grenob")
    assert "Europe/Paris" in [choice["value"] for choice in offered]


async def test_reminders_come_at_ones_own_lead(town: Town) -> None:
    amina = town.person("amina")
    await going(town, amina)
    done = await amina.slash(town.square, "profile reminders", lead="2 days", via="dm")
    assert "2 days before" in done.response.content
    assert "one coming event is planned anew" in done.response.content
    await town.wait(timedelta(days=8, hours=6, minutes=50))
    assert amina_dms(amina) == []
    await town.wait(timedelta(minutes=20))
    assert len(amina_dms(amina)) == 1
    assert "Potluck" in amina_dms(amina)[0]
    await town.wait(timedelta(days=3))
    assert len(amina_dms(amina)) == 1


def amina_dms(actor: simcord.MemberActor) -> list[str]:
    """What the bot wrote to someone."""
    return [message.content for message in actor.user.dm_channel.history()]


async def test_reminders_may_come_in_the_channel(town: Town) -> None:
    amina = town.person("amina")
    await going(town, amina)
    await amina.slash(town.square, "profile reminders", lead="3 hours", via="channel")
    await town.wait(timedelta(days=10, hours=6))
    assert amina_dms(amina) == []
    channel = town.guild.channels["paris"]
    assert any(f"<@{amina.id}>" in message.content for message in channel.history())


@pytest.mark.parametrize("options", [{"via": "none"}, {"lead": "never"}])
async def test_who_wants_no_reminders_gets_none(town: Town, options: dict[str, str]) -> None:
    amina = town.person("amina")
    await going(town, amina)
    done = await amina.slash(town.square, "profile reminders", **options)
    assert "I do not remind you" in done.response.content
    await town.wait(timedelta(days=11))
    assert amina_dms(amina) == []


@pytest.mark.parametrize("lead", ["40 days", "whenever"])
async def test_a_lead_that_cannot_be_is_refused_with_an_example(town: Town, lead: str) -> None:
    amina = town.person("amina")
    refused = await amina.slash(town.square, "profile reminders", lead=lead)
    assert "Try for example" in refused.response.content


async def test_closed_direct_messages_are_told_plainly(town: Town) -> None:
    amina = town.person("amina")
    await amina.slash(town.square, "profile reminders", lead="1 day", via="dm")
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
    shown = await amina.slash(town.square, "remind me", what="Call", when="in 10 minutes")
    await amina.click(shown.response, label="Confirm")
    await town.wait(timedelta(minutes=11))
    done = await amina.slash(town.square, "profile reminders", lead="2 days", via="dm")
    assert "Your direct messages are closed to me" in done.response.content
