"""Work of the bot itself that waits in the outbox: which service does it when it is due."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from domain.deliveries import Delivery, Kind
from services.decisions import closing
from services.evening import followups
from services.house import House
from services.imports import following
from services.mirrors import filling
from services.series import extending, renewing

Do = Callable[[House, Delivery], Awaitable[None]]
ERRANDS: Mapping[Kind, Do] = {
    Kind.CALENDAR_FOLLOW: following.follow,
    Kind.DECISION_CLOSE: closing.look,
    Kind.FOLLOWUP_WAKE: followups.wake,
    Kind.MIRROR_FILL: filling.fill,
    Kind.SERIES_EXTEND: extending.extend,
    Kind.SERIES_QUIET: renewing.step,
}
"""One for each of ``domain.deliveries.ERRANDS``. Each may be done twice: a crash repeats it."""
