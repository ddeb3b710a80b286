"""Nobody gives themselves a power, nor chapters to each other in a circle; who tries stands in the audit."""

from __future__ import annotations

import json
from typing import Any

import pytest

from db.rows import seconds
from db.store import Transaction
from domain.ids import encode
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.pressing import forge, outcome
from tests.stories.rights.world import World

TRIED: tuple[tuple[str, str, dict[str, Any], str], ...] = (
    ("connector", "connector add", {"member": "connector", "chapter": "Lyon"}, "SelfConnector"),
    ("crew", "connector add", {"member": "crew", "chapter": "Lyon"}, "SelfConnector"),
    ("crew", "connector recover", {"member": "cohost", "to": "crew"}, "RecoverOneself"),
    (
        "connector",
        "connector handover",
        {"chapter": "Lyon", "to": "connector"},
        "HandoverToOneself",
    ),
    ("cohost", "connector endorse", {"candidate": "cohost"}, "OwnCandidacy"),
    ("crew", "chapter edit", {"chapter": "Lyon", "mentor": "Lyon"}, "OwnKin"),
    ("crew", "chapter edit", {"chapter": "Lyon", "parent": "Lyon"}, "OwnKin"),
    ("crew", "chapter edit", {"chapter": "Porto", "parent": "Lyon"}, "ParentCircle"),
    ("connector", "chapter grant", {"member": "connector", "chapter": "Lyon"}, "SelfGrant"),
    (
        "connector",
        "chapter grant",
        {"member": "connector", "chapter": "Lyon", "role": "Potters"},
        "SelfGrant",
    ),
)


async def prepare(world: World) -> None:
    """Lyon belongs to Porto, and Nantes' connector is on the way to being one of Lyon."""
    now = seconds(world.town.house.now())

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute(
            "UPDATE chapters SET parent = ? WHERE id = ?", (world.things["porto"], world.lyon.id)
        )
        await tx.conn.execute(
            "INSERT INTO candidacies (id, network, chapter, member, proposed_by, proposed_at, status)"
            " VALUES (77, ?, ?, ?, ?, ?, 'gathering')",
            (
                world.town.guild.id,
                world.lyon.id,
                world.things["cohost"],
                world.things["connector"],
                now,
            ),
        )

    await world.town.house.store.write(unit)


async def kept(world: World) -> list[tuple[str, int, str]]:
    """What the audit says of attempts: the action, who, and what was refused."""
    sql = "SELECT action, actor, facts FROM audit WHERE action LIKE '%refused' ORDER BY id"
    rows = await world.town.house.store.read.execute_fetchall(sql)
    return [(row[0], row[1], str(json.loads(row[2]).get("why"))) for row in rows]


async def test_who_reaches_for_power_of_their_own_is_refused_and_kept(
    world: World, ledger: Ledger, caplog: pytest.LogCaptureFixture
) -> None:
    await prepare(world)
    for who, name, options, refusal in TRIED:
        ledger.keep()
        given = {
            key: world.people[value] if key in {"member", "to"} else value
            for key, value in options.items()
        }
        before = len(await kept(world))
        caplog.clear()
        result = await world.people[who].slash(world.town.square, name, **given)
        assert outcome(result, caplog).refusal == refusal, (who, name)
        assert set(ledger.changed()) <= {"audit", "audit_chains"}, (who, name)
        (line,) = (await kept(world))[before:]
        own = "role.self-grant-refused" if refusal == "SelfGrant" else "right.self-refused"
        assert line[:2] == (own, world.people[who].id), (who, name)
        if refusal != "SelfGrant":
            assert line[2] == refusal


async def test_a_button_for_oneself_is_kept_too(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    await prepare(world)
    pressed = f"candidacy.endorse:{encode(77)}"
    done = await forge(world, world.people["cohost"], pressed, ["0"], caplog)
    assert done.refusal == "OwnCandidacy"
    assert await kept(world) == [("right.self-refused", world.people["cohost"].id, "OwnCandidacy")]
