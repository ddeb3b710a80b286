"""Work of the bot itself that waits in the outbox: which service does it when it is due."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from domain.deliveries import Delivery, Kind
from services.house import House
from services.mirrors import filling

Do = Callable[[House, Delivery], Awaitable[None]]
ERRANDS: Mapping[Kind, Do] = {Kind.MIRROR_FILL: filling.fill}
"""One for each of ``domain.deliveries.ERRANDS``. Each may be done twice: a crash repeats it."""
