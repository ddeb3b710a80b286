"""Work of the bot itself that waits in the outbox: which service does it when it is due."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import structlog

from domain.deliveries import Delivery, Kind
from services import knowledge, networks, presence
from services.board import rounds as boards
from services.chapters import asking
from services.connectors import proposing as candidacies
from services.connectors import renewing as terms
from services.decisions import closing
from services.evening import followups
from services.foundings import looking
from services.handbook import following as sites
from services.handbook import reviewing as pages
from services.health import ladder
from services.house import House
from services.imports import following
from services.magazine import following as magazine
from services.magazine import rounds as magazine_rounds
from services.members import indexing
from services.mirrors import filling
from services.onboarding import going
from services.pairing import rounds as pairings
from services.privacy import finality, retention
from services.series import extending, renewing

log = structlog.get_logger("errands")
Do = Callable[[House, Delivery], Awaitable[None]]


async def _privacy(house: House, delivery: Delivery) -> None:
    """The round of privacy; a chain of the audit that does not hold is for the operator too."""
    broken = await retention.look(house, delivery)
    if broken is not None:
        log.error("audit-broken", network=delivery.network, line=broken.number, why=broken.why)


ERRANDS: Mapping[Kind, Do] = {
    Kind.BOARD_ROUND: boards.look,
    Kind.CALENDAR_FOLLOW: following.follow,
    Kind.CANDIDACY_LOOK: candidacies.look,
    Kind.CONNECTOR_ROUND: terms.look,
    Kind.DECISION_CLOSE: closing.look,
    Kind.FOLLOWUP_WAKE: followups.wake,
    Kind.FOUNDING_LOOK: looking.look,
    Kind.HANDBOOK_FOLLOW: sites.follow,
    Kind.HANDBOOK_ROUND: pages.look,
    Kind.HEALTH_ROUND: ladder.look,
    Kind.JOIN_LAPSE: asking.lapse,
    Kind.MAGAZINE_FOLLOW: magazine.follow,
    Kind.MAGAZINE_ROUND: magazine_rounds.look,
    Kind.MIRROR_FILL: filling.fill,
    Kind.NETWORK_WIPE: presence.wipe,
    Kind.PAIRING_MONTH: pairings.look,
    Kind.PRIVACY_ROUND: _privacy,
    Kind.SERIES_EXTEND: extending.extend,
    Kind.SERIES_QUIET: renewing.step,
    Kind.TRACK_WAKE: going.wake,
}
"""One for each of ``domain.deliveries.ERRANDS``. Each may be done twice: a crash repeats it."""


async def resume(house: House) -> None:
    """At start, beside the rest: errands that were lost to a fault are planned anew."""
    caught = await finality.catch_up(house)
    if caught.trouble:
        log.error("ledger-of-erasures", trouble=caught.trouble)
    if caught.people:
        log.info("erasures-caught-up", people=caught.people)
    if resumed := await extending.resume(house):
        log.info("series-resumed", series=resumed)
    if begun := await networks.resume(house):
        log.info("rounds-resumed", networks=begun)
    if ending := await presence.resume(house):
        log.info("ends-resumed", networks=ending)
    if paired := await pairings.resume(house):
        log.info("pairing-resumed", networks=paired)
    if woken := await going.resume_lost(house):
        log.info("tracks-resumed", tracks=woken)
    if looked := await looking.resume(house):
        log.info("foundings-resumed", foundings=looked)
    if judged := await closing.resume(house):
        log.info("decisions-resumed", decisions=judged)
    if indexed := await indexing.follow(house):
        log.info("directory-indexed", people=indexed)
    if slices := await knowledge.follow(house):
        log.info("knowledge-indexed", slices=slices)
