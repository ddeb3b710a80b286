"""Links that grant roles: Discord takes them with an invite, which simcord does not know.

Importing this teaches it: the roles of a request are kept beside the invite, and whoever comes by
``arrive`` has them, as Discord would give them.
"""

from __future__ import annotations

from typing import Any

from simcord.http import router
from simcord.http.routes import invites

_ROLES = "role_ids"
_KEPT: dict[str, tuple[int, ...]] = {}


def roles_of(code: str) -> tuple[int, ...]:
    """The roles that the link ``code`` grants."""
    return _KEPT.get(code, ())


def arrive(backend: Any, guild: int, user: int, code: str) -> None:
    """``user`` joins the server by the link ``code``. Raises simcord's error when it is gone."""
    invite = backend.get_invite(code)
    invite.uses += 1
    if invite.max_uses and invite.uses >= invite.max_uses:
        backend.delete_invite(code)
    backend.add_member(guild, user, roles=list(roles_of(code)), announce=True)


def _knowing(context: Any) -> Any:
    roles = (context.json or {}).pop(_ROLES, None) or ()
    answer = invites.create_invite(context)
    _KEPT[str(answer["code"])] = tuple(int(role) for role in roles)
    return answer


for _routes in router._ROUTES.values():
    _routes[:] = [
        (template, _knowing if handler is invites.create_invite else handler)
        for template, handler in _routes
    ]
