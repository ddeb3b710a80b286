"""Questions about first steps, and questions that continue the last one."""

from __future__ import annotations

from domain.chapters import Chapter
from domain.members import Field, Level
from tests.stories.conftest import Town
from tests.stories.onboarding.playing import arrives, begun
from tests.stories.questions.playing import NANTES, asked, mentioned, profile


async def test_ones_own_playbook_says_what_comes_next(town: Town, lyon: Chapter) -> None:
    noor = await arrives(town)
    track, steps = await begun(town, noor)
    answer = await asked(town, noor, "what do I do first?")
    assert f"**{track.title('en')}**" in answer
    assert f"of {len(steps)} steps are settled" in answer
    assert "`/onboard mine`" in answer
    assert "only you see this" in answer
    left = await asked(town, noor, "which steps are left for me?")
    assert "☐" in left
    assert "`/onboard mine`" in left
    public = await mentioned(town, noor, "which steps are left for me?")
    assert "only you" in public
    assert "☐" not in public


async def test_without_a_playbook_the_first_steps_are_told(town: Town, lyon: Chapter) -> None:
    answer = await asked(town, town.person("bo"), "what do I do first?")
    assert "/profile language" in answer


async def test_counting_continues_in_another_town(town: Town, lyon: Chapter) -> None:
    nantes = await town.chapter("Nantes", **NANTES)
    await profile(town, town.person("amina"), {Field.CITY: ("Nantes",)}, Level.NETWORK, nantes)
    bo = town.person("bo")
    assert "**Lyon** has no members" in await asked(town, bo, "how many members are there in Lyon?")
    answer = await asked(town, bo, "and in Nantes?")
    assert "**Nantes** has one member" in answer
    assert "One person opened to you" in answer


async def test_an_act_is_never_continued(town: Town, lyon: Chapter) -> None:
    bo = town.person("bo")
    await asked(town, bo, "remind me to call the venue tomorrow at 10:00")
    assert "takes effect" not in await asked(town, bo, "and in Nantes?")
