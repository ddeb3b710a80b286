"""What the bot may do in a server beyond what it needs."""

from __future__ import annotations

from db import alerts, networks
from db.store import Transaction
from services.house import House

_WHAT = "administrator"


async def administrator(house: House, network: int, *, held: bool) -> None:
    """The bot holds Administrator in a server, or does not: its stewards are told once."""
    conn = house.store.read
    if held is await alerts.is_told_once(conn, network, _WHAT):
        return
    if await networks.find(conn, network) is None:
        return

    async def unit(tx: Transaction) -> None:
        if held:
            await alerts.add_once(tx, network, _WHAT, now=house.now())
        else:
            await alerts.over(tx, network, _WHAT)

    await house.store.write(unit)
