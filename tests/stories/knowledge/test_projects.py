"""Projects by the front door: a card is brought, found in any language, shown, taken down."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
import simcord

from domain.errors import NotAllowed
from domain.ids import encode
from domain.projects import ProjectGone
from services import people
from services.projects import finding, keeping
from tests.stories.conftest import Town
from tests.stories.playing import forged_alone


def text(shown: Any) -> str:
    """Everything that stands in an answer."""
    parts = [shown.response.content or ""]
    parts += [str(embed.to_dict()) for embed in shown.response.embeds]
    parts += [str(row) for row in shown.response.components or []]
    return "\n".join(parts)


async def brought(town: Town, actor: simcord.MemberActor, name: str, **more: object) -> Any:
    """A card, as its author sees it."""
    return await actor.slash(town.square, "project add", name=name, **more)


async def test_a_card_is_found_by_its_topic_in_another_language(town: Town) -> None:
    bo, cy = town.person("bo"), town.person("cy")
    shown = await brought(
        town, bo, "Disco *Compost*", text="Worms for everyone", topics="jardinage, eau"
    )
    assert shown.ephemeral
    assert "The card stands" in text(shown)
    for topic in ("gardening", "gardning", "water", "worms", "DISCO", "about the water"):
        listed = await cy.slash(town.square, "project list", topic=topic)
        assert "Disco \\\\*Compost\\\\*" in text(listed), topic
    nothing = await cy.slash(town.square, "project list", topic="housing")
    assert "No project that you may see fits" in text(nothing)
    card = await cy.slash(town.square, "project show", project="disco compost")
    assert "Worms for everyone" in text(card)
    assert f"<@{bo.id}>" in text(card)
    assert "Edit" not in text(card)


async def test_a_card_of_a_chapter_stays_with_its_members(town: Town) -> None:
    brest = await town.chapter("Brest")
    bo, cy, mate = town.person("bo"), town.person("cy"), town.person("mate")
    refused = await brought(town, bo, "Kelp", chapter="Brest", only_chapter=True)
    assert "a member of that chapter" in text(refused)
    for one in (bo, mate):
        await one.slash(town.square, "chapter join", chapter="Brest")
    made = await brought(town, bo, "Kelp", chapter="Brest", only_chapter=True)
    assert "Members of the chapter see this card" in text(made)
    assert "Kelp" in text(await mate.slash(town.square, "project list"))
    assert "Kelp" not in text(await cy.slash(town.square, "project list"))
    assert "Kelp" not in text(await cy.slash(town.square, "project list", topic="kelp"))
    offered = await cy.autocomplete(town.square, "project show", "project", "ke")
    assert not offered
    hidden = await cy.slash(town.square, "project show", project="Kelp")
    assert "Brought by" not in text(hidden)
    ada = await town.connector("ada", brest)
    assert "Take it down" in text(await ada.slash(town.square, "project show", project="Kelp"))


async def test_a_card_that_is_hidden_changes_nothing_for_those_who_may_not_see_it(
    town: Town,
) -> None:
    await town.chapter("Brest")
    mate, bo, cy = town.person("mate"), town.person("bo"), town.person("cy")
    await mate.slash(town.square, "chapter join", chapter="Brest")
    await brought(town, bo, "Help desk")
    before = text(await cy.slash(town.square, "project list", topic="kelp"))
    assert "Help desk" in before  # one letter from it
    await brought(town, mate, "Kelp", chapter="Brest", only_chapter=True)
    assert text(await cy.slash(town.square, "project list", topic="kelp")) == before
    cyd = await people.person(town.house, town.guild.id, cy.id, "cy")
    mat = await people.person(town.house, town.guild.id, mate.id, "mate")
    hidden = await finding.choose(town.house, mat, "Kelp")
    with pytest.raises(ProjectGone):
        await keeping.change(town.house, cyd, hidden.id, keeping.Words("Mine"))
    with pytest.raises(ProjectGone):
        await keeping.take_down(town.house, cyd, hidden.id)


async def test_a_card_says_where_it_was_presented_and_past_evenings_keep_its_line(
    town: Town,
) -> None:
    brest = await town.chapter("Brest")
    ada, bo = await town.connector("ada", brest), town.person("bo")
    for title, when in (("Soup", "today 13:00"), ("Fest", "20 May 19:00")):
        asked = await ada.slash(
            town.square, "event create", title=title, when=when, chapter="Brest"
        )
        await ada.click(asked.response, label="Confirm")
        await bo.slash(town.square, "event pitch", event=title, project="Kelp farm")
    card = await bo.slash(town.square, "project show", project="Kelp farm")
    assert "Soup" in text(card)
    assert "Fest" in text(card)
    await town.wait(timedelta(hours=5))
    sure = await bo.click(card.response, label="Take it down")
    assert "Take **Kelp farm** down?" in text(sure)
    done = await bo.click(sure.response, label="Take it down")
    assert "is taken down" in text(done)
    assert "Kelp" not in text(await ada.slash(town.square, "project list"))
    past = await ada.slash(town.square, "event agenda", event="Soup")
    assert "Kelp farm" in text(past)
    coming = await ada.slash(town.square, "event agenda", event="Fest")
    assert "Kelp farm" not in text(coming)


async def test_only_who_brought_it_changes_a_card(town: Town) -> None:
    bo, eve = town.person("bo"), town.person("eve")
    shown = await brought(town, bo, "Kelp")
    form = await bo.click(shown.response, label="Edit")
    changed = await bo.submit_modal(form, {"name": "Kelp bank", "text": "We lend kelp."})
    assert "The card is changed" in text(changed)
    assert "We lend kelp." in text(changed)
    again = await brought(town, bo, "kelp BANK")
    assert "You have a project called **Kelp bank** already" in text(again)
    seen = await eve.slash(town.square, "project show", project="Kelp bank")
    assert "Edit" not in text(seen)
    eden = await people.person(town.house, town.guild.id, eve.id, "eve")
    project = await finding.choose(town.house, eden, "Kelp bank")
    with pytest.raises(NotAllowed) as caught:
        await keeping.change(town.house, eden, project.id, keeping.Words("Mine"))
    assert caught.value.scope == ""  # “whoever brought it” says of what
    taken = await forged_alone(town, eve, f"project.gone:{encode(project.id)}")
    assert taken.startswith("Only a steward can do this.")  # it is of no chapter
    brest = await town.chapter("Brest")
    made = await brought(town, bo, "Foam", chapter="Brest")
    buttons = [part for row in made.response.components for part in row["components"]]
    (down,) = [one["custom_id"] for one in buttons if one["label"] == "Take it down"]
    taken = await forged_alone(town, eve, down.replace("remove", "gone"))
    assert taken.startswith(f"Only a connector of **{brest.name}** can do this.")
    await town.speaks(eve, "fr")
    refused = await brought(town, eve, "Kelp", chapter="Brest", only_chapter=True)
    assert text(refused).startswith("C'est réservé à un·e membre de ce chapitre.")


async def test_without_any_project_the_way_to_the_first_is_shown(town: Town) -> None:
    shown = await town.person("bo").slash(town.square, "project list")
    assert "`/project add`" in text(shown)
    missing = await town.person("bo").slash(town.square, "project show", project="Kelp")
    assert "Kelp" in text(missing)
    alone = await brought(town, town.person("bo"), "Kelp", only_chapter=True)
    assert "choose one with the `chapter` option" in text(alone)
