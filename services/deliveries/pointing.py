"""What the store points to in Discord: asked after the bot was away, because it may be gone."""

from __future__ import annotations

from db import channels as store
from db import networks
from services.house import House


async def channels(house: House, network: int) -> frozenset[int]:
    """Every channel where something of ours belongs from now on."""
    return await store.pointed(house.store.read, network, now=house.now())


async def steward_role(house: House, network: int) -> int | None:
    """The role that makes stewards, if one is set."""
    found = await networks.find(house.store.read, network)
    return found.steward_role if found is not None else None
