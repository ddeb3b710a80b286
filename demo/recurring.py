"""Scheduled events that come back: Discord takes a rule for them, which simcord does not know.

Importing this teaches it: the rule of a request is kept beside the event, as ``recurrence_rule``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from simcord.http import router
from simcord.http.routes import scheduled_events

_RULE = "recurrence_rule"
_KEPT: dict[int, Any] = {}


def rule_of(scheduled: int) -> Any:
    """The rule by which a scheduled event comes back, as it was sent; ``None`` for one that does not."""
    return _KEPT.get(scheduled)


def _knowing(handler: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def handle(context: Any) -> Any:
        rule = context.json.pop(_RULE, None)
        answer = handler(context)
        _KEPT[int(answer["id"])] = rule
        return answer

    return handle


_TAUGHT = {
    handler: _knowing(handler)
    for handler in (scheduled_events.create_scheduled_event, scheduled_events.edit_scheduled_event)
}
for _routes in router._ROUTES.values():
    _routes[:] = [(template, _TAUGHT.get(handler, handler)) for template, handler in _routes]
