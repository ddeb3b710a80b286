"""Discord takes the answer no more, or took one already: what was done is done, once."""

from __future__ import annotations

import pytest

from services.house import Fetch
from tests.stories.conftest import Town
from tests.stories.events.playing import event, join
from tests.stories.gate import Gate
from tests.stories.presses.doubled import number

CALLBACK = "/interactions/*/callback"


@pytest.fixture
def gate() -> Gate:
    """Open, until it is closed."""
    return Gate()


@pytest.fixture
def outside(outside: Fetch, gate: Gate) -> Fetch:
    """What lies outside, behind the gate."""
    return gate.before(outside)


@pytest.mark.incident  # of discord.py; ours are looked for below
@pytest.mark.parametrize(("status", "code"), [(404, 10062), (400, 40060)])
async def test_a_seat_is_taken_although_the_answer_is_refused_and_asking_again_says_so(
    town: Town, status: int, code: int, caplog: pytest.LogCaptureFixture
) -> None:
    ada, bo = town.steward(), town.person("bo")
    await event(town, ada)
    town.env.inject_error("POST", CALLBACK, status=status, code=code)
    await bo.slash(town.square, "event join", event="Potluck")
    assert await number(town, "answers", "answer = 'going'") == 1
    assert "already" in await join(town, bo)
    assert await number(town, "answers") == 1
    assert "incident" not in caplog.text


@pytest.mark.parametrize(("status", "code"), [(404, 10062), (400, 40060)])
async def test_a_draft_that_was_confirmed_into_silence_is_confirmed_once(
    town: Town, status: int, code: int
) -> None:
    ada = town.steward()
    await town.network(announce_channel=town.square.id)
    shown = await ada.slash(town.square, "event create", title="Potluck", when="14 May 19:00")
    town.env.inject_error("POST", CALLBACK, status=status, code=code)
    await ada.click(shown.response, label="Confirm")
    assert await number(town, "events") == 1
    again = await ada.click(shown.response, label="Confirm")
    assert "already confirmed" in again.response.content
    assert await number(town, "events") == 1


@pytest.mark.parametrize(("status", "code"), [(401, 50027), (404, 10015)])
async def test_a_token_that_ended_while_something_was_fetched_costs_the_answer_and_no_more(
    town: Town, status: int, code: int, caplog: pytest.LogCaptureFixture, gate: Gate
) -> None:
    bo = town.person("bo")
    await bo.slash(town.square, "help")
    ada = town.steward()
    gate.close(town)
    await ada.slash(town.square, "event import", url="http://127.0.0.1/none.ics")
    town.env.inject_error("PATCH", "/webhooks/*", status=status, code=code)
    await gate.open()
    assert town.env.backend.faults == []
    assert "incident" not in caplog.text
    assert "Traceback" not in caplog.text
    assert "Nothing is planned" in (await bo.slash(town.square, "event list")).response.content
