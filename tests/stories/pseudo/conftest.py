"""A town in which everything is said in a language that nobody speaks, and called in Cyrillic."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stories.conftest import Town
from tests.stories.pseudo.locale import write
from tests.stories.pseudo.names import cyrillic
from tests.stories.pseudo.walking import LANGUAGES, speak
from tests.stories.rights.world import World, settle
from views.texts import Texts


@pytest.fixture(scope="session")
def pseudo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The catalogue in the language that nobody speaks, under the names of some that people do."""
    folder = tmp_path_factory.mktemp("locales")
    write(folder, ("en", *LANGUAGES))
    return folder


@pytest.fixture
def texts(pseudo_folder: Path) -> Texts:
    """What the town says."""
    return Texts(pseudo_folder)


@pytest.fixture
async def world(town: Town) -> World:
    """One of everything, with its people; what is planned is read, not carried out."""
    made = await settle(town, named=cyrillic)
    town.bot.post.stop()
    town.env.settle_timeout = 60  # real seconds: some answers have a picture, which is drawn
    lyon = "SELECT id FROM places WHERE name = 'Lyon' ORDER BY population DESC"
    rows = list(await town.house.store.read.execute_fetchall(lyon))
    made.things["place"] = int(rows[0]["id"])
    await speak(town, LANGUAGES[0])
    return made
