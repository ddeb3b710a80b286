"""What a ledger knows and a store does not: whoever was erased since is erased again."""

from __future__ import annotations

from datetime import datetime

from db import erasures
from db.ledger import Ledger
from db.personal import statements
from db.personal.erasing import erase
from db.personal.tables import TABLES
from db.store import Store, Transaction


async def replay(store: Store, ledger: Ledger, *, now: datetime) -> int:
    """Erase anew whoever ``ledger`` names and ``store`` took no part in; how many people.

    Quick when the store knows every entry. Otherwise every person of the store is looked up
    under the ledger's key: a few microseconds each. Twice changes nothing.
    """
    known = await erasures.known(store.read)
    missing = [entry for entry in ledger.entries if entry.id not in known]
    if not missing:
        return 0
    found = await _found(store, ledger, {entry.who for entry in missing})

    async def unit(tx: Transaction) -> None:
        for network, member in found:
            await erase(tx, network, member, now=now)
        for entry in missing:
            await erasures.record(tx, entry.id, now=now)

    await store.write(unit)
    return len(found)


async def _found(store: Store, ledger: Ledger, wanted: set[str]) -> list[tuple[int, int]]:
    seen: set[tuple[int, int]] = set()
    found: list[tuple[int, int]] = []
    for table in TABLES.values():
        for column in table.people if not table.folded else ():  # an index knows nobody by itself
            rows = await store.read.execute_fetchall(statements.everyone(table, column))
            fresh = {(row["network"], row["member"]) for row in rows} - seen
            seen |= fresh
            found.extend(one for one in fresh if ledger.who(*one) in wanted)
    return sorted(found)
