"""Who may do what with connectors' roles, and with decisions."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CARE, CONNECTORS, Right

SPEAKS: Final = Right.VOICE | Right.STEWARD
"""Who takes part in a decision."""

COMMANDS: Final[dict[str, Right]] = {
    "connector list": Right.MEMBER,
    "connector propose": CONNECTORS | Right.BELONGS,  # members of the chapter, for themselves
    "connector candidates": Right.MEMBER,  # others than connectors see what concerns them
    "connector endorse": Right.ANY_CONNECTOR,
    "connector object": CONNECTORS,
    "connector renew": Right.MEMBER,
    "connector step-down": Right.CONNECTOR,
    "connector handover": CARE,
    "connector add": CARE,
    "connector remove": Right.OWN | Right.STEWARD,
    "connector recover": Right.STEWARD,
    "decide propose": Right.PROPOSER | Right.STEWARD,
    "decide list": Right.MEMBER,
    "decide show": SPEAKS | Right.OWN,
}

_CANDIDACIES: Final[dict[str, Right]] = {
    "candidacy.page": Right.MEMBER,
    "candidacy.pick": CONNECTORS | Right.OWN,
    "candidacy.open": CONNECTORS | Right.OWN,
    "candidacy.willing": Right.OWN,
    "candidacy.answered": Right.OWN,
    "candidacy.withdraw": Right.OWN,
    "candidacy.sponsor": Right.OWN,
    "candidacy.agree": Right.OWN,
    "candidacy.endorse": Right.ANY_CONNECTOR,
    "candidacy.object": CONNECTORS,
    "candidacy.objected": CONNECTORS,
    "candidacy.accept": Right.STEWARD,
    "candidacy.decline": Right.STEWARD,
}

_ROLES: Final[dict[str, Right]] = {
    "connector.page": Right.MEMBER,
    "connector.of": Right.MEMBER,
    "connector.public": Right.OWN,
    "term.stay": Right.OWN,
    "term.leave": Right.OWN,
    "term.left": Right.OWN,
    "handover.open": Right.OWN | Right.STEWARD,
    "handover.accept": Right.OWN,
    "handover.decline": Right.OWN,
    "handover.withdraw": Right.OWN | Right.STEWARD,
    "handover.complete": Right.OWN | Right.STEWARD,
    "handover.force": Right.STEWARD,
    "handover.forced": Right.STEWARD,
}

_DECISIONS: Final[dict[str, Right]] = {
    "decide.confirm": Right.PROPOSER | Right.STEWARD,
    "decide.discard": Right.MEMBER,
    "decide.page": Right.MEMBER,
    "decide.open": SPEAKS | Right.OWN,
    "decide.reword": Right.OWN,
    "decide.reworded": Right.OWN,
    "decision.open": SPEAKS | Right.OWN,
    "decision.back": SPEAKS | Right.OWN,
    "decision.support": SPEAKS,
    "decision.ask": SPEAKS,
    "decision.asked": SPEAKS,
    "decision.object": SPEAKS,
    "decision.objected": SPEAKS,
    "decision.settle": Right.OWN,
    "decision.which": Right.OWN | Right.STEWARD,
    "decision.answer": Right.OWN | Right.STEWARD,
    "decision.answered": Right.OWN | Right.STEWARD,
    "decision.withdraw": Right.OWN | Right.STEWARD,
    "decision.withdrawn": Right.OWN | Right.STEWARD,
}

ACTIONS: Final = _CANDIDACIES | _ROLES | _DECISIONS
