"""``/privacy export``: everything about the asker, and nothing about others."""

from __future__ import annotations

import json

from domain.privacy import Export
from tests.stories.conftest import Town
from tests.stories.privacy.playing import SKILL, open_wide, reminded
from views import privacy as views
from views.texts import Texts


async def test_people_get_a_file_with_all_of_theirs_and_nothing_of_others(town: Town) -> None:
    lyon = await town.chapter("Lyon")
    ada, ben = await open_wide(town, "ada", lyon), await open_wide(town, "ben", lyon)
    await reminded(town, ada, "water the fig", when="in 9 days")
    await town.speaks(ada, "fr")
    given = await ada.slash(town.square, "privacy export")
    assert given.ephemeral
    assert given.response is not None
    assert "parties de ton profil" in given.response.content
    assert "un rappel" in given.response.content
    (attached,) = given.response.attachments
    assert attached.filename == "your-data-2026-05-04.json"
    body = (await attached.read()).decode()
    told = json.loads(body)
    assert told["about"]["person"] == str(ada.id)
    assert told["about"]["made"] == "2026-05-04T10:00:00+00:00"
    fields = {row["field"]: row["content"] for row in told["tables"]["member_fields"]["rows"]}
    assert fields["skills"] == SKILL
    assert told["tables"]["reminders"]["rows"][0]["what"] == "water the fig"
    assert told["tables"]["reminders"]["kept"]
    assert str(ben.id) not in body
    assert '"ben"' not in body


async def test_somebody_who_was_never_met_gets_a_file_too(town: Town) -> None:
    given = await town.person("zoe").slash(town.square, "privacy export")
    assert given.response is not None
    (attached,) = given.response.attachments
    told = json.loads(await attached.read())
    assert told["tables"]["members"]["rows"][0]["name"] == "zoe"
    assert "member_fields" not in told["tables"]


async def test_a_network_tells_only_of_itself(town: Town) -> None:
    ada = await open_wide(town, "ada", await town.chapter("Lyon"))
    other = town.env.create_guild("Elsewhere")
    hall = other.create_text_channel("hall")
    town.env.backend.add_member(other.id, ada.id, roles=[])
    given = await type(ada)(town.env, other, ada.user).slash(hall, "privacy export")
    assert given.response is not None
    body = (await given.response.attachments[0].read()).decode()
    assert SKILL not in body
    assert json.loads(body)["tables"]["members"]["rows"][0]["network"] == str(other.id)


def test_what_is_too_large_for_discord_is_packed(town: Town) -> None:
    rows = {"reminders": [{"what": "a very long story " * 60} for _ in range(9000)]}
    found = Export("Ouishare", 5, town.house.now(), rows, {"reminders": "their own notes"})
    reply = views.exported(found, Texts().say("en"))
    assert reply.files[0].filename == "your-data-2026-05-04.zip"
    assert reply.content is not None
    assert "ZIP" in reply.content
    assert len(reply.files[0].fp.read()) < 8 * 2**20
