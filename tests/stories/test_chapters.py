"""Chapters by the front door: found, joined, left, added, changed."""

from __future__ import annotations

from datetime import timedelta

import discord
import pytest
import simcord

from db import chapters
from db.chapters import Source
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.ids import encode
from tests.stories.conftest import Town

NASTY = "@everyone **free** [pizza](https://evil.example) \u202etxt.exe <@1> ||x||"
BREST_FR = {"latitude": 48.39, "longitude": -4.49}
LYON = {"latitude": 45.75, "longitude": 4.85}


def roles_of(town: Town, actor: simcord.MemberActor) -> list[int]:
    """The roles that someone holds in Discord."""
    return list(town.env.backend.get_member(town.guild.id, actor.id).role_ids)


async def fresh(town: Town, chapter: Chapter) -> Chapter:
    """The chapter as the store has it now."""
    found = await chapters.find(town.house.store.read, town.guild.id, chapter.id)
    assert found is not None
    return found


async def composted(town: Town, name: str) -> Chapter:
    """A chapter that has ended."""
    return await town.chapter(name, status=Status.COMPOSTED)


async def told(town: Town, channel: simcord.ChannelHandle) -> str:
    """What was posted last in a channel, once what is due has been delivered."""
    await town.wait(timedelta(seconds=1))
    message = channel.last_message
    return "" if message is None else message.content


def text_of(result: simcord.InteractionResult) -> str:
    """Everything that an answer says."""
    response = result.response
    return f"{response.content} {[embed.to_dict() for embed in response.embeds]}"


# ── joining and leaving ──────────────────────────────────────────────────────────────────────


async def test_joining_grants_the_chapters_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    joined = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert joined.ephemeral
    assert "You are in **Lyon**" in joined.response.content
    assert role.id in roles_of(town, noor)


async def test_leaving_takes_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    left = await noor.slash(town.square, "chapter leave", chapter="Lyon")
    assert "You have left **Lyon**" in left.response.content
    assert roles_of(town, noor) == []
    again = await noor.slash(town.square, "chapter leave", chapter="Lyon")
    assert "nothing changed" in again.response.content


async def test_joining_twice_changes_nothing(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    asked = len(town.env.http_requests)
    again = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert "already in **Lyon**" in again.response.content
    assert await chapters.people(town.house.store.read, lyon.id) == 1
    assert not [one for one in town.env.http_requests[asked:] if "/roles/" in one.path]


async def test_a_role_taken_by_hand_comes_back_with_a_second_join(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="lyon")
    town.env.backend.remove_member_role(town.guild.id, noor.id, role.id)
    await noor.slash(town.square, "chapter join", chapter="lyon")
    assert role.id in roles_of(town, noor)


async def test_a_restart_between_the_decision_and_discord_still_grants_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    town.bot.post.stop()
    town.house.store.on_due = None
    await noor.slash(town.square, "chapter join", chapter="lyon")
    assert roles_of(town, noor) == []
    await town.restart()
    await town.wait(timedelta(seconds=1))
    assert role.id in roles_of(town, noor)


async def test_the_buttons_of_a_card_join_and_leave_after_a_restart(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    await town.chapter("Lyon", role=role.id)
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    await town.restart()
    joined = await noor.click(card.response, label="Join")
    assert "You are in **Lyon**" in joined.response.content
    assert role.id in roles_of(town, noor)
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    await noor.click(card.response, label="Leave")
    assert roles_of(town, noor) == []


async def test_a_composted_chapter_is_read_and_not_joined(town: Town) -> None:
    await composted(town, "Nice")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Nice")
    assert "Composted" in text_of(card)
    assert "Join" not in str(card.response.components)
    refused = await noor.slash(town.square, "chapter join", chapter="Nice")
    assert "has been composted" in refused.response.content


async def test_the_button_of_a_chapter_that_is_gone_says_so(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="lyon")

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute("DELETE FROM chapters WHERE id = ?", (lyon.id,))

    await town.house.store.write(unit)
    pressed = await noor.click(card.response, label="Join")
    assert "no longer there" in pressed.response.content


# ── roles that may not be given ──────────────────────────────────────────────────────────────


async def test_a_role_above_the_bots_is_refused_with_the_reason(town: Town) -> None:
    await town.chapter("Lyon")
    high = town.guild.create_role("Summit", position=50)
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=high)
    assert "stands above mine" in refused.response.content


async def test_a_role_with_power_is_refused_with_the_powers(town: Town) -> None:
    await town.chapter("Lyon")
    powers = discord.Permissions(ban_members=True, manage_roles=True)
    strong = town.guild.create_role("Guards", permissions=powers)
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=strong)
    assert "Ban Members, Manage Roles" in refused.response.content


async def test_everyones_role_and_an_applications_role_are_refused(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    everyone = await ada.slash(
        town.square, "chapter edit", chapter="Lyon", role=town.guild.default_role
    )
    assert "cannot be given" in everyone.response.content
    managed = town.guild.create_role("Some bot", managed=True)
    refused = await ada.slash(town.square, "chapter edit", chapter="Lyon", role=managed)
    assert "another bot" in refused.response.content


async def test_one_role_is_the_role_of_one_chapter(town: Town) -> None:
    role = town.guild.create_role("Rhône")
    await town.chapter("Lyon", role=role.id)
    await town.chapter("Paris")
    refused = await town.steward().slash(town.square, "chapter edit", chapter="Paris", role=role)
    assert "already the role of **Lyon**" in refused.response.content


async def test_the_stewards_role_is_no_chapters_role(town: Town) -> None:
    crew = town.guild.create_role("Crew")
    await town.network(steward_role=crew.id)
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, "chapter edit", chapter="Lyon", role=crew)
    assert "makes stewards" in refused.response.content


async def test_a_role_deleted_in_discord_leaves_the_membership(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    town.env.backend.delete_role(town.guild.id, role.id)
    await town.env.settle()
    assert (await fresh(town, lyon)).role is None
    assert "The role of **Lyon** was deleted" in await told(town, alerts)
    joined = await town.person("noor").slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content


async def test_a_role_deleted_while_the_bot_was_away_is_found_when_someone_joins(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    lyon = await town.chapter("Lyon", role=4242)
    joined = await town.person("noor").slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content
    assert "was deleted in Discord" in joined.response.content
    assert (await fresh(town, lyon)).role is None
    assert "The role of **Lyon** was deleted" in await told(town, alerts)


async def test_a_role_that_gains_power_is_a_chapters_role_no_more(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    powers = discord.Permissions(manage_guild=True).value
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": powers})
    await town.env.settle()
    assert (await fresh(town, lyon)).role is None
    assert "I no longer give the role of **Lyon**" in await told(town, alerts)
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert roles_of(town, noor) == []


async def test_a_change_without_power_leaves_the_role(town: Town) -> None:
    role = town.guild.create_role("Lyon")
    lyon = await town.chapter("Lyon", role=role.id)
    town.env.backend.edit_role(town.guild.id, role.id, {"name": "Lugdunum"})
    await town.env.settle()
    assert (await fresh(town, lyon)).role == role.id


async def test_a_role_that_rose_above_the_bot_is_withheld_and_the_stewards_are_told(
    town: Town,
) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    high = town.guild.create_role("Lyon", position=50)
    lyon = await town.chapter("Lyon", role=high.id)
    noor = town.person("noor")
    joined = await noor.slash(town.square, "chapter join", chapter="Lyon")
    assert "You are in **Lyon**" in joined.response.content
    assert "stands above mine" in joined.response.content
    assert await chapters.is_in(town.house.store.read, lyon.id, noor.id)
    assert roles_of(town, noor) == []
    assert (await fresh(town, lyon)).role == high.id
    assert "**Lyon**" in await told(town, alerts)


async def test_a_new_role_reaches_those_who_are_in_already(town: Town) -> None:
    await town.chapter("Lyon")
    noor = town.person("noor")
    await noor.slash(town.square, "chapter join", chapter="Lyon")
    role = town.guild.create_role("Lyon")
    changed = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", role=role)
    assert "one member gets the role" in changed.response.content
    assert role.id in roles_of(town, noor)


async def test_the_stewards_hear_of_a_role_that_a_connector_registers(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    mia = await town.connector("mia", await town.chapter("Lyon"))
    role = town.guild.create_role("Board")
    await mia.slash(town.square, "chapter edit", chapter="Lyon", role=role)
    assert f"<@{mia.id}> chose <@&{role.id}>" in await told(town, alerts)


# ── finding ──────────────────────────────────────────────────────────────────────────────────


async def test_an_unknown_name_is_answered_with_the_nearest(town: Town) -> None:
    await town.chapter("Marseille")
    noor = town.person("noor")
    refused = await noor.slash(town.square, "chapter show", chapter="Marseilles-sur-Mer")
    assert "Did you mean **Marseille**?" in refused.response.content
    made_up = await noor.slash(town.square, "chapter show", chapter=f"id:{encode(12345)}")
    assert "no longer there" in made_up.response.content


async def test_a_typo_and_missing_accents_are_forgiven(town: Town) -> None:
    await town.chapter("Montréal")
    await town.chapter("Lyon")
    noor = town.person("noor")
    for typed in ("montreal", "MONTRÉAL", "montrela"):
        card = await noor.slash(town.square, "chapter show", chapter=typed)
        assert card.response.embeds[0].title == "Montréal"


async def test_suggestions_say_where_a_chapter_is(town: Town) -> None:
    await town.chapter("Lyon")
    await town.chapter("Munich", country="DE")
    noor = town.person("noor")
    found = await noor.autocomplete(town.square, "chapter show", "chapter", "mun")
    assert [one["name"] for one in found] == ["Munich · Germany"]
    shown = await noor.slash(town.square, "chapter show", chapter=found[0]["value"])
    assert shown.response.embeds[0].title == "Munich"


async def test_a_card_says_who_animates_it_and_what_comes_next(town: Town) -> None:
    lyon = await town.chapter("Lyon", attribution="Open directory, CC BY", description="We cook.")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    noor = town.person("noor")
    card = await noor.slash(town.square, "chapter show", chapter="Lyon")
    said = text_of(card)
    for part in (f"<@{mia.id}>", "Potluck", "Europe/Paris", f"<#{lyon.channel}>", "We cook."):
        assert part in said
    assert "Open directory, CC BY" in card.response.embeds[0].footer.text
    listed = await noor.click(card.response, label="Events")
    assert "Potluck" in text_of(listed)


async def test_a_list_is_ten_to_a_page_and_opens_what_is_chosen(town: Town) -> None:
    for name in ("Aix", "Brest", "Caen", "Dijon", "Gap", "Lens", "Lyon", "Metz", "Nice", "Pau"):
        await town.chapter(name)
    await town.chapter("Tours")
    await composted(town, "Ulm")
    noor = town.person("noor")
    first = await noor.slash(town.square, "chapter list")
    lines = first.response.embeds[0].description.splitlines()
    assert len(lines) == 10
    assert "**Aix** · France · no member yet" in lines[0]
    second = await noor.click(first.response, label="More")
    assert second.response.embeds[0].description.startswith("**Tours**")
    assert "Ulm" not in text_of(second)
    opened = await noor.select(
        second.response,
        [second.response.components[0]["components"][0]["options"][0]["value"]],
        custom_id="chapter.open",
    )
    assert opened.response.embeds[0].title == "Tours"


async def test_a_list_is_narrowed_by_country_in_any_language(town: Town) -> None:
    await town.chapter("Lyon")
    await town.chapter("Munich", country="DE")
    noor = town.person("noor")
    for typed in ("Germany", "Allemagne", "deutschland", "DE"):
        found = await noor.slash(town.square, "chapter list", country=typed)
        assert "Munich" in text_of(found)
        assert "Lyon" not in text_of(found)
    refused = await noor.slash(town.square, "chapter list", country="Atlantis")
    assert "no country called “Atlantis”" in refused.response.content


async def test_countries_are_suggested_in_the_readers_language(town: Town) -> None:
    await town.chapter("Munich", country="DE")
    await town.chapter("Lyon")
    noor = town.person("noor")
    await town.speaks(noor, "fr")
    found = await noor.autocomplete(town.square, "chapter list", "country", "all")
    assert [(one["name"], one["value"]) for one in found] == [("Allemagne (1)", "DE")]


async def test_composted_chapters_are_listed_when_asked_for(town: Town) -> None:
    await composted(town, "Ulm")
    noor = town.person("noor")
    assert "No chapter matches" in text_of(await noor.slash(town.square, "chapter list"))
    asked = await noor.slash(town.square, "chapter list", status="composted")
    assert "Ulm" in text_of(asked)


async def test_themes_and_places_are_told_apart(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    await ada.slash(town.square, "chapter add", name="Commons", theme=True)
    themes = await ada.slash(town.square, "chapter list", theme=True)
    assert "Commons" in text_of(themes)
    assert "Lyon" not in text_of(themes)
    places = await ada.slash(town.square, "chapter list", theme=False)
    assert "Commons" not in text_of(places)


# ── near ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("typed", "town_name"),
    [("Münich", "Munich"), ("le Caire", "Cairo"), ("القاهرة", "Cairo"), ("grenobel", "Grenoble")],
)
async def test_a_city_is_known_by_any_of_its_names(town: Town, typed: str, town_name: str) -> None:
    await town.chapter("Lyon", **LYON)
    found = await town.person("noor").slash(town.square, "chapter near", city=typed)
    assert f"Chapters near {town_name}" in found.response.embeds[0].title
    assert "**Lyon**" in found.response.embeds[0].description


async def test_chapters_come_by_their_distance(town: Town) -> None:
    await town.chapter("Lyon", **LYON)
    await town.chapter("Rennes", latitude=48.11, longitude=-1.68)
    await town.chapter("Somewhere")
    found = await town.person("noor").slash(town.square, "chapter near", city="Nantes")
    lines = found.response.embeds[0].description.splitlines()
    assert [line.split("**")[1] for line in lines] == ["Rennes", "Lyon"]
    assert lines[0].endswith(" · 99 km")


async def test_a_town_of_an_ambiguous_name_is_chosen_by_region_and_country(town: Town) -> None:
    await town.chapter("Lyon", **LYON)
    noor = town.person("noor")
    asked = await noor.slash(town.square, "chapter near", city="Brest")
    assert "More than one town is called “Brest”" in asked.response.content
    options = asked.response.components[0]["components"][0]["options"]
    places = {one["description"]: one["value"] for one in options}
    assert set(places) == {"Belarus", "Bretagne, France"}
    chosen = await noor.select(asked.response, [places["Bretagne, France"]])
    assert chosen.response.embeds[0].title == "Chapters near Brest, Bretagne, France"


async def test_a_town_with_a_chapter_is_meant_first_and_the_others_stay_within_reach(
    town: Town,
) -> None:
    await town.chapter("Brest", **BREST_FR)
    noor = town.person("noor")
    found = await noor.slash(town.square, "chapter near", city="Brest")
    assert found.response.embeds[0].title == "Chapters near Brest, Bretagne, France"
    options = found.response.components[1]["components"][0]["options"]
    assert [one["description"] for one in options] == ["Belarus"]
    with_country = await noor.slash(town.square, "chapter near", city="Brest, Biélorussie")
    assert with_country.response.embeds[0].title == "Chapters near Brest, Belarus"


async def test_a_city_that_does_not_exist_is_said_with_the_nearest(town: Town) -> None:
    refused = await town.person("noor").slash(town.square, "chapter near", city="Marseilxxe")
    assert "no city called “Marseilxxe”" in refused.response.content
    assert "Marseille" in refused.response.content


async def test_cities_are_suggested_with_their_country(town: Town) -> None:
    await town.chapter("Brest", **BREST_FR)
    noor = town.person("noor")
    found = await noor.autocomplete(town.square, "chapter near", "city", "brest")
    assert "Brest, Bretagne, France" in [one["name"] for one in found]
    picked = next(one["value"] for one in found if "France" in one["name"])
    shown = await noor.slash(town.square, "chapter near", city=picked)
    assert "right there" in shown.response.embeds[0].description


# ── in French ────────────────────────────────────────────────────────────────────────────────


async def test_joining_speaks_the_readers_language(town: Town) -> None:
    high = town.guild.create_role("Lyon", position=50)
    await town.chapter("Lyon", role=high.id, **LYON)
    noor = town.person("noor")
    await town.speaks(noor, "fr")
    joined = await noor.slash(town.square, "chapter join", chapter="lyon")
    assert "Tu fais partie de **Lyon**" in joined.response.content
    assert "au-dessus du mien" in joined.response.content
    card = await noor.slash(town.square, "chapter show", chapter="lyon")
    assert "Quitter" in str(card.response.components)
    assert "une personne" in text_of(card)
    near = await noor.slash(town.square, "chapter near", city="Munich")
    assert near.response.embeds[0].title == "Chapitres près de Munich, Bayern, Allemagne"


# ── adding and changing ──────────────────────────────────────────────────────────────────────


async def test_a_steward_adds_a_chapter_named_after_its_city(town: Town) -> None:
    channel = town.guild.create_text_channel("quito")
    ada = town.steward()
    added = await ada.slash(town.square, "chapter add", city="Quito", channel=channel)
    assert "**Quito** exists, in the time zone America/Guayaquil" in added.response.content
    found = await chapters.by_slug(town.house.store.read, town.guild.id, "quito")
    assert found is not None
    assert (found.country, found.status, found.channel) == ("EC", Status.ACTIVE, channel.id)
    assert found.latitude == pytest.approx(-0.2, abs=0.1)
    assert "Quito" in text_of(await ada.slash(town.square, "chapter near", city="Quito"))


async def test_a_chapter_of_that_name_is_not_added_twice(town: Town) -> None:
    await town.chapter("Montréal")
    refused = await town.steward().slash(town.square, "chapter add", city="montreal")
    assert "already a chapter called **Montréal**" in refused.response.content


async def test_only_stewards_add_chapters(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    refused = await mia.slash(town.square, "chapter add", city="Quito")
    assert "Only a steward" in refused.response.content


async def test_a_chapter_without_city_or_theme_is_asked_for_one(town: Town) -> None:
    ada = town.steward()
    refused = await ada.slash(town.square, "chapter add", name="Us")
    assert "needs a `city`" in refused.response.content
    nameless = await ada.slash(town.square, "chapter add", theme=True)
    assert "needs a `name`" in nameless.response.content
    ambiguous = await ada.slash(town.square, "chapter add", city="Brest")
    assert "**Brest, Bretagne, France**" in ambiguous.response.content


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


async def test_a_connector_may_not_point_the_bot_at_a_channel_closed_to_them(town: Town) -> None:
    mia = await town.connector("mia", await town.chapter("Lyon"))
    closed = discord.PermissionOverwrite(send_messages=False)
    room = town.guild.create_text_channel("news", overwrites={town.guild.default_role: closed})
    refused = await mia.slash(town.square, "chapter edit", chapter="Lyon", channel=room)
    assert "someone who may write in that channel" in refused.response.content


async def test_a_channel_where_the_bot_cannot_post_is_taken_with_a_warning(town: Town) -> None:
    await town.chapter("Lyon")
    closed = discord.PermissionOverwrite(embed_links=False)
    room = town.guild.create_text_channel("rhone", overwrites={town.guild.default_role: closed})
    changed = await town.steward().slash(town.square, "chapter edit", chapter="Lyon", channel=room)
    assert f"In <#{room.id}> I lack: Embed Links" in changed.response.content


async def test_a_channel_deleted_in_discord_is_forgotten_and_told(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    lyon = await town.chapter("Lyon")
    town.env.backend.delete_channel(town.channel(lyon).id)
    await town.env.settle()
    assert (await fresh(town, lyon)).channel is None
    assert "was deleted" in await told(town, alerts)


async def test_nobody_is_told_of_a_deleted_channel_that_nothing_points_to(town: Town) -> None:
    alerts = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=alerts.id)
    other = town.guild.create_text_channel("other")
    town.env.backend.delete_channel(other.id)
    await town.env.settle()
    assert await told(town, alerts) == ""


async def test_a_deleted_card_is_posted_anew_when_its_event_changes(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    mia = await town.connector("mia", lyon)
    proposed = await mia.slash(
        town.square, "event create", title="Potluck", when="14 May 19:00", chapter="Lyon"
    )
    await mia.click(proposed.response, label="Confirm")
    await town.wait(timedelta(seconds=1))
    powers = discord.Permissions(manage_messages=True)
    guard = town.person("guard", roles=[town.guild.create_role("Guard", permissions=powers)])
    await guard.delete(town.channel(lyon).last_message)
    await mia.slash(town.square, "event edit", event="Potluck", venue="Le 100")
    await town.wait(timedelta(seconds=5))
    assert "Le 100" in str(town.channel(lyon).last_message.embeds[0].to_dict())


# ── what people write ────────────────────────────────────────────────────────────────────────


async def test_a_nasty_name_is_shown_and_does_nothing(town: Town) -> None:
    ada = town.steward()
    await ada.slash(town.square, "chapter add", city="Quito", name=NASTY)
    card = await ada.slash(town.square, "chapter show", chapter="everyone free")
    title = card.response.embeds[0].title
    assert "\u202e" not in title
    assert "@everyone" not in title
    assert "\\*\\*free\\*\\*" in title
    listed = await ada.slash(town.square, "chapter list")
    assert "@everyone" not in listed.response.embeds[0].description


async def test_text_that_is_too_long_is_refused_with_its_length(town: Town) -> None:
    await town.chapter("Lyon")
    ada = town.steward()
    long = await ada.slash(town.square, "chapter edit", chapter="Lyon", description="é" * 6000)
    assert "6,000 characters, and 1,000 fit" in long.response.content
    name = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="n" * 81)
    assert "81 characters, and 80 fit" in name.response.content
    empty = await ada.slash(town.square, "chapter edit", chapter="Lyon", name="\u202e \u200b")
    assert "The name is empty" in empty.response.content


async def test_imported_places_without_a_position_are_listed_and_never_near(town: Town) -> None:
    async def unit(tx: Transaction) -> None:
        await chapters.add(tx, floating, Source("directory", "7"), now=town.house.now())

    lyon = await town.chapter("Lyon", **LYON)
    floating = lyon.with_(id=lyon.id + 1, slug="oz", name="Oz", city=None, latitude=None)
    await town.house.store.write(unit)
    noor = town.person("noor")
    assert "Oz" in text_of(await noor.slash(town.square, "chapter list"))
    assert "Oz" not in text_of(await noor.slash(town.square, "chapter near", city="Lyon"))
