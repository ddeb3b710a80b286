"""The outbox in figures, for whoever watches: each from an index, none counted without end."""

from __future__ import annotations

from datetime import datetime, timedelta

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from domain.deliveries import LEASE
from domain.vitals import LATE, MOST_COUNTED, Outbox

_sql = Queries("watching")
_DAY = timedelta(days=1)


async def outbox(conn: Connection, *, now: datetime) -> Outbox:
    """How the deliveries stand."""
    waiting = await _sql.all("open", conn, most=MOST_COUNTED)
    ended = await _sql.all("troubled", conn, since=seconds(now - _DAY), most=MOST_COUNTED)
    late = await _sql.late(
        conn, soon=seconds(now + LEASE), late=seconds(now - LATE), most=MOST_COUNTED
    )
    counts: dict[str, int] = dict.fromkeys(("planned", "sending", "uncertain", "dead"), 0)
    counts |= {row["status"]: row["number"] for row in (*waiting, *ended)}
    return Outbox(
        counts,
        late["number"],
        now - instant(late["oldest"]) if late["number"] else timedelta(0),
        sum(row["fresh"] for row in ended if row["status"] == "dead"),
    )


async def size(conn: Connection) -> int:
    """Bytes of the store on disk, without the log of what was written last."""
    return int(await _sql.size(conn))
