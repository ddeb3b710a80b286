"""What the manuals say one types and what they say the bot answers is what happens."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from tests.docs import chats
from tests.docs.chats import Chooses, Passes, Presses, Reads, Types, Unreadable, Writes
from tests.docs.playing import Otherwise, Stage
from tests.docs.rendering import missing, tidy
from tests.laws.catalogue import LOCALES
from tests.laws.house import ROOT

DOCS = ROOT / "docs"
FRENCH = ".fr.md"
MANUALS = ("members.md", "connectors.md", "connectors.fr.md", "stewards.md")
PAGES = [page for page in sorted(DOCS.rglob("*.md")) if chats.conversation(page)]


def language(page: Path | str) -> str:
    """The language of a page, by its name."""
    return "fr" if str(page).endswith(FRENCH) else "en"


@pytest.mark.parametrize(
    ("page", "stage"),
    [pytest.param(page, language(page), id=page.name) for page in PAGES],
    indirect=["stage"],
)
async def test_every_conversation_of_a_page_takes_place_as_it_is_written(
    page: Path, stage: Stage
) -> None:
    await stage.play(chats.conversation(page))


def test_every_manual_has_conversations() -> None:
    assert {page.name for page in PAGES} >= set(MANUALS)


def test_the_french_manual_has_the_tasks_of_the_english_one() -> None:
    english, french = (_tasks(name) for name in ("connectors.md", "connectors.fr.md"))
    assert [commands for _, commands in english] == [commands for _, commands in french], [
        (one, other) for one, other in zip(english, french, strict=False) if one[1] != other[1]
    ]


def _tasks(name: str) -> list[tuple[str, list[str]]]:
    """The headings of a page, each with the commands that are typed below it."""
    text = (DOCS / name).read_text("utf-8")
    parts = text.split("\n## ")[1:]
    return [(part.splitlines()[0], chats.typed(part)) for part in parts]


@pytest.mark.parametrize("name", MANUALS)
def test_what_a_manual_says_in_italics_is_what_stands_on_a_button(name: str) -> None:
    prose = chats.FENCE.sub("", (DOCS / name).read_text("utf-8"))
    italics = [tidy(text) for text in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", prose)]
    named = {text.split(" → ")[-1] for text in italics if text[0].isupper() and text[-1] != "."}
    assert named
    folder = LOCALES / language(name)
    texts = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.ftl"))
    labels = {tidy(text) for text in re.findall(r"^[a-z][\w-]* = (.+)$", texts, re.MULTILINE)}
    assert named - labels <= {"Administrator"}


WRONG = {
    "Amal: /event list\nbot: Coming events … Nowhere at all": "'Nowhere at all'",
    "Amal: /event lost": "no command",
    "Amal: /event list colour: red": "no option",
    "Amal: /event list\nAmal presses Dance": "no button Dance",
    "Amal: /event list\nAmal chooses Atlantis": "Atlantis cannot be chosen",
    "Nemo: /event list": "nobody of the town",
}
"""What does not hold in the town, and what is said of it."""


@pytest.mark.parametrize("stage", ["en"], indirect=True)
async def test_what_does_not_hold_is_told_with_its_page_and_line(stage: Stage) -> None:
    for said, wrong in WRONG.items():
        lines = list(chats.lines(DOCS / "made-up.md", 7, said))
        with pytest.raises(Otherwise, match=rf"^docs/made-up.md:{6 + len(lines)}: ") as found:
            await stage.play(lines)
        assert wrong in str(found.value)


@pytest.mark.parametrize(
    ("line", "act"),
    [
        ("Amal: /event list when: today", Types("Amal", "/event list when: today")),
        ("Léo dans #lyon : bonjour", Types("Léo", "bonjour", "#lyon")),
        ("Léo appuie sur Je viens", Presses("Léo", "Je viens")),
        ("Amal chooses food + water", Chooses("Amal", ("food", "water"))),
        ("bot: You are … coming", Reads("You are … coming")),
        ("bot to Amal: Welcome", Reads("Welcome", None, "Amal")),
        ("bot dans #lyon : Bonjour", Reads("Bonjour", "#lyon")),
        ("(two hours later)", Passes(timedelta(hours=2))),
        ("(une semaine plus tard)", Passes(timedelta(weeks=1))),
    ],
)
def test_a_line_is_read(line: str, act: chats.Act) -> None:
    assert chats.read(line, []) == act


def test_a_form_is_filled_below_its_line() -> None:
    assert chats.read("Amal writes", ["Your city: Paris", "Why : parce que"]) == Writes(
        "Amal", (("Your city", "Paris"), ("Why", "parce que"))
    )


def test_what_is_no_line_of_a_conversation_is_not_passed_over() -> None:
    with pytest.raises(Unreadable):
        chats.read("And then everybody danced.", [])


@pytest.mark.parametrize(
    ("wanted", "lacking"),
    [("You … coming", None), ("coming … You", "You"), ("You  are\u202fcoming", None)],
)
def test_what_stands_for_anything_keeps_the_order_of_the_rest(
    wanted: str, lacking: str | None
) -> None:
    assert missing(wanted, "You are coming.") == lacking
