"""Taking a person out of text that the bot made, or that others wrote.

Text made by the bot holds identifiers as numbers, and names as whole values. In what others
wrote somebody is mentioned as Discord writes it; a name alone is anybody's, and stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from db import members
from db.adapter import Queries, execute
from db.personal import statements
from db.personal.shapes import BLANK, NOBODY, Column, Table
from db.personal.tables import TABLES
from db.rows import packed, unpacked
from db.store import Transaction
from domain.deliveries import ERRANDS, Kind, Status
from domain.folding import fold, words
from domain.programme import speakers

_sql = Queries("personal")


@dataclass(frozen=True, slots=True)
class Whom:
    """Who is taken out; ``name`` is empty when it is not known."""

    network: int
    member: int
    name: str

    def sought(self, column: Column) -> tuple[str, ...]:
        """What may stand for them in a mixed column. A name counts as a whole value: in JSON it stands
        between quotes, and no key holds one."""
        name = json.dumps(self.name, ensure_ascii=False) if column.name in _JSON else self.name
        return (str(self.member), *((name,) if self.name and column.name != _KEY else ()))


_JSON: Final = frozenset({"facts", "content"})
_KEY: Final = "dedupe"
#: What the bot says of a fact in words of its own, which somebody may be called by too.
_OURS: Final = frozenset(
    {"what", "kind", "needs", "locale", "field", "level", "status", "scope", "side"}
)

Found = Mapping[str, Any]
Change = Callable[[Transaction, Whom, Found], Awaitable[int]]


async def out_of_mixed(tx: Transaction, whom: Whom) -> int:
    """Take them out of every mixed column; how many rows that touched."""
    changed = 0
    for table in TABLES.values():
        for column in table.mixed:
            change = HANDLERS[table.name, column.name]
            for row in await _naming(tx, table, column, whom):
                changed += await change(tx, whom, row)
    return changed


async def out_of_mentions(tx: Transaction, whom: Whom) -> None:
    """Nobody's text mentions them any more, and no index of such text knows their identifier."""
    plain, nicked = f"<@{whom.member}>", f"<@!{whom.member}>"
    sought = {"network": whom.network, "plain_": f"%{plain}%", "nicked_": f"%{nicked}%"}
    change = {**sought, "plain": plain, "nicked": nicked, "blank": BLANK}
    word = {"network": whom.network, "text": str(whom.member)}
    for table in TABLES.values():
        if table.mentions and table.network and table.texts:
            rows = await tx.conn.execute_fetchall(statements.mentioning(table), sought)
            if rows:
                await execute(tx.conn, statements.unmentioned(table), change)
            for row in map(dict, rows):
                await _reindex(tx, whom, row)
        for column in table.folded if table.name != _WORDS else ():
            await execute(tx.conn, statements.unfolded(table, column), word)


_WORDS: Final = "words"  # the one index that begins with something else than the word


async def _reindex(tx: Transaction, whom: Whom, row: Found) -> None:
    """The words of a row whose text mentioned them: a profile's anew, others' without that one."""
    if "id" not in row:
        await members.index(tx, whom.network, row.get("member", NOBODY))
        return
    await _sql.drop_word(tx.conn, network=whom.network, subject=row["id"], word=str(whom.member))


async def _naming(tx: Transaction, table: Table, column: Column, whom: Whom) -> list[Found]:
    found: dict[int, Found] = {}
    for sought in whom.sought(column):
        rows = await tx.conn.execute_fetchall(
            statements.naming(table, column), {"network": whom.network, "sought": sought}
        )
        found.update({row["id"]: dict(row) for row in rows})
    return list(found.values())


def without(kept: Any, whom: Whom) -> Any:
    """A value of JSON without them."""
    match kept:
        case bool():
            return kept
        case int():
            return NOBODY if kept == whom.member else kept
        case str():
            return _text_without(kept, whom)
        case list():
            return [without(one, whom) for one in kept]
        case dict():
            return {
                _number_without(key, whom): one
                if key in _OURS and isinstance(one, str)
                else without(one, whom)
                for key, one in kept.items()
            }
        case _:
            return kept


def _text_without(text: str, whom: Whom) -> str:
    if whom.name and text == whom.name:
        return BLANK
    return _number_without(text, whom)


def _number_without(text: str, whom: Whom) -> str:
    return re.sub(rf"(?<!\d){whom.member}(?!\d)", str(NOBODY), text)


async def _delivery(tx: Transaction, whom: Whom, row: Found) -> int:
    """What speaks of them is not sent, and not remembered; work of the bot itself goes on."""
    after = packed(without(unpacked(row["facts"]), whom))
    dedupe = _number_without(row["dedupe"], whom)
    if (after, dedupe) == (row["facts"], row["dedupe"]):
        return 0
    if row["status"] in _UNSETTLED and row["kind"] in _OWN_WORK:
        anew = f"{dedupe}:{row['nonce']}"
        return int(await _sql.redo_delivery(tx.conn, id=row["id"], facts=after, dedupe=anew))
    return int(await _sql.drop_delivery(tx.conn, id=row["id"]))


_UNSETTLED: Final = frozenset({Status.PLANNED, Status.SENDING})
# The roll, whose place in the list is a member, begins anew.
_OWN_WORK: Final = ERRANDS | {Kind.ROLL_CALL}


async def _audit(tx: Transaction, whom: Whom, row: Found) -> int:
    after = packed(without(unpacked(row["facts"]), whom))
    if after == row["facts"]:
        return 0
    return int(await _sql.unseal_line(tx.conn, id=row["id"], facts=after))


async def _draft(tx: Transaction, whom: Whom, row: Found) -> int:
    """What somebody else was about to confirm about them is not to be confirmed any more."""
    if without(unpacked(row["content"]), whom) == unpacked(row["content"]):
        return 0
    return int(await _sql.drop_draft(tx.conn, id=row["id"]))


async def _speaker(tx: Transaction, whom: Whom, row: Found) -> int:
    """They do not speak in the programme any more; who speaks with them does."""
    gone = {fold(whom.name), f"<@{whom.member}>", f"<@!{whom.member}>"}
    speaking = speakers(row["speaker"])
    left = ", ".join(one for one in speaking if not {one, fold(one)} & gone)
    if left == ", ".join(speaking):
        return 0
    return int(await _sql.set_speaker(tx.conn, id=row["id"], speaker=left or None))


async def _author(tx: Transaction, whom: Whom, row: Found) -> int:
    """An article of theirs is not found by their name any more, here; elsewhere it stands as it does."""
    signed = speakers(row["author"])
    left = ", ".join(one for one in signed if fold(one) != fold(whom.name))
    if left == ", ".join(signed):
        return 0
    for word in words(whom.name):
        await _sql.drop_article_word(tx.conn, article=row["id"], word=word)
    return int(await _sql.set_author(tx.conn, id=row["id"], author=left))


HANDLERS: Final[Mapping[tuple[str, str], Change]] = {
    ("audit", "facts"): _audit,
    ("deliveries", "dedupe"): _delivery,
    ("deliveries", "facts"): _delivery,
    ("drafts", "content"): _draft,
    ("magazine_articles", "author"): _author,
    ("sessions", "speaker"): _speaker,
}
"""How each mixed column forgets somebody; every one has an ``id``."""
