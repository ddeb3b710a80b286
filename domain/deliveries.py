"""Deliveries: every effect on Discord that follows from a decision, as a durable row.

planned ──claim──▶ sending ──▶ sent
   ▲                  │
   └──── retry ───────┤
                      ├──▶ uncertain  sent or not cannot be known: a person looks
                      ├──▶ expired    too late to be useful
                      ├──▶ dropped    no longer holds (moved, cancelled, left, closed messages)
                      └──▶ dead       failed as often as we try

While the bot is not in the server, what is planned there is held; it is planned again when the bot
comes back, or wiped with everything else.

The nonce is stored with the row, so that a resend inside Discord's window folds
into the first message; after the window the channel is read back for the marker
before anything is sent again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

LEASE = timedelta(seconds=60)
SEND_TIMEOUT = timedelta(seconds=30)  # shorter than the lease: nothing is in flight when it ends
NONCE_WINDOW = timedelta(seconds=60)  # Discord folds "for the past few minutes": we rely on one
MAX_ATTEMPTS = 8
PATIENCE = timedelta(hours=36)  # with a Discord that does not answer, before anything ends dead
OUTAGE_PAUSE = timedelta(minutes=4)  # at most between two tries meanwhile
LATE_AFTER = timedelta(minutes=5)
RECHECK_PERMISSION = timedelta(hours=1)


class Kind(StrEnum):
    """What a delivery does. The part before the dot is the noun that it speaks of."""

    ANNOUNCEMENT = "announcement.post"
    EVENT_CARD = "event.card"
    EVENT_REMINDER = "event.reminder"
    EVENT_PERSON = "event.person"
    EVENT_MOVED = "event.moved"
    EVENT_CANCELLED = "event.cancelled"
    EVENT_PROMOTED = "event.promoted"
    EVENT_DATED = "event.dated"
    EVENT_LOST = "event.lost"
    BOARD_CARD = "board.card"
    BOARD_MATCH = "board.match"
    BOARD_MET = "board.met"
    BOARD_REMOVED = "board.removed"
    BOARD_ROUND = "board.round"
    BOARD_STILL = "board.still"
    BOARD_TEAM = "board.team"
    BUDDY_ASKED = "buddy.asked"
    BUDDY_ANSWERED = "buddy.answered"
    BUDDY_FOUND = "buddy.found"
    BUDDY_THANKED = "buddy.thanked"
    CALENDAR_FOLLOW = "calendar.follow"
    CALENDAR_NEWS = "calendar.news"
    CALENDAR_ASKED = "calendar.asked"
    CANDIDACY_LOOK = "candidacy.look"
    CANDIDACY_NEWS = "candidacy.news"
    CONNECTOR_ASKED = "connector.asked"
    CONNECTOR_NEWS = "connector.news"
    COMPOST_AGREED = "compost.agreed"
    COMPOST_FAREWELL = "compost.farewell"
    COMPOST_KEPT = "compost.kept"
    COMPOST_PROPOSED = "compost.proposed"
    COMPOST_THANKS = "compost.thanks"
    CONNECTOR_ROUND = "connector.round"
    CONSENT_ASKED = "consent.asked"
    CONSENT_ANSWERED = "consent.answered"
    DECISION_BOARD = "decision.board"
    DECISION_CLOSE = "decision.close"
    DECISION_NEWS = "decision.news"
    DECISION_OUTCOME = "decision.outcome"
    FOLLOWUP_WAKE = "followup.wake"
    FOLLOWUP_DUE = "followup.due"
    FOUNDING_ASKED = "founding.asked"
    FOUNDING_CARD = "founding.card"
    FOUNDING_INVITED = "founding.invited"
    FOUNDING_LOOK = "founding.look"
    FOUNDING_NEWS = "founding.news"
    HANDBOOK_FOLLOW = "handbook.follow"
    HANDBOOK_HANDED = "handbook.handed"
    HANDBOOK_ROUND = "handbook.round"
    HANDBOOK_SITE = "handbook.site"
    HANDBOOK_STALE = "handbook.stale"
    HANDOVER_NEWS = "handover.news"
    HEALTH_ASKED = "health.asked"
    HEALTH_HELPERS = "health.helpers"
    HEALTH_MENTOR = "health.mentor"
    HEALTH_REFLECT = "health.reflect"
    HEALTH_ROUND = "health.round"
    HEALTH_STEWARDS = "health.stewards"
    HEALTH_TAKER = "health.taker"
    HEALTH_TOLD = "health.told"
    JOIN_ASKED = "join.asked"
    JOIN_ANSWERED = "join.answered"
    JOIN_LAPSE = "join.lapse"
    MAGAZINE_ALIKE = "magazine.alike"
    MAGAZINE_ASKED = "magazine.asked"
    MAGAZINE_DRAFT = "magazine.draft"
    MAGAZINE_FOLLOW = "magazine.follow"
    MAGAZINE_NEWS = "magazine.news"
    MAGAZINE_ROUND = "magazine.round"
    MAGAZINE_THANKS = "magazine.thanks"
    MAGAZINE_WAITING = "magazine.waiting"
    MIRROR_SHOW = "mirror.show"
    MIRROR_FILL = "mirror.fill"
    NETWORK_WIPE = "network.wipe"
    PAIRING_MET = "pairing.met"
    PAIRING_MONTH = "pairing.month"
    PAIRING_OFF = "pairing.off"
    PRIVACY_ROUND = "privacy.round"
    QUESTION_OFFER = "question.offer"
    QUESTION_REPLY = "question.reply"
    RECAP = "recap.post"
    REMINDER = "reminder.due"
    INVITE_END = "invite.end"
    RESEED_ASKED = "reseed.asked"
    RESEED_INVITED = "reseed.invited"
    RESEED_NEWS = "reseed.news"
    ROLL_CALL = "roll.call"
    ROLE_GRANT = "role.grant"
    ROLE_TAKE = "role.take"
    ROLE_ENTRUST = "role.entrust"
    ROLE_WITHDRAW = "role.withdraw"
    SERIES_CHANGED = "series.changed"
    SERIES_ENDED = "series.ended"
    SERIES_EXTEND = "series.extend"
    SERIES_STILL_ON = "series.still_on"
    SERIES_QUIET = "series.quiet"
    SESSION_REMINDER = "session.reminder"
    STRUCTURE_ROLE = "structure.role"
    STRUCTURE_CHANNEL = "structure.channel"
    STRUCTURE_DELETE = "structure.delete"
    STRUCTURE_SHUT = "structure.shut"
    STRUCTURE_UNSHUT = "structure.unshut"
    SUMMIT_NEWS = "summit.news"
    TRACK_MORE = "track.more"
    TRACK_STUCK = "track.stuck"
    TRACK_TOLD = "track.told"
    TRACK_WAKE = "track.wake"
    WELCOME = "welcome.greet"
    STEWARDS = "stewards.alert"

    @property
    def noun(self) -> str:
        """What it speaks of."""
        return self.value.split(".")[0]


ERRANDS: frozenset[Kind] = frozenset(
    {
        Kind.BOARD_ROUND,
        Kind.CALENDAR_FOLLOW,
        Kind.CANDIDACY_LOOK,
        Kind.CONNECTOR_ROUND,
        Kind.DECISION_CLOSE,
        Kind.FOLLOWUP_WAKE,
        Kind.FOUNDING_LOOK,
        Kind.HANDBOOK_FOLLOW,
        Kind.HANDBOOK_ROUND,
        Kind.HEALTH_ROUND,
        Kind.JOIN_LAPSE,
        Kind.MAGAZINE_FOLLOW,
        Kind.MAGAZINE_ROUND,
        Kind.MIRROR_FILL,
        Kind.NETWORK_WIPE,
        Kind.PAIRING_MONTH,
        Kind.PRIVACY_ROUND,
        Kind.SERIES_EXTEND,
        Kind.SERIES_QUIET,
        Kind.TRACK_WAKE,
    }
)
"""Kinds that are work of the bot itself: when they are due nothing is sent."""

ROUNDS: frozenset[Kind] = frozenset(
    {
        Kind.BOARD_ROUND,
        Kind.CONNECTOR_ROUND,
        Kind.HANDBOOK_ROUND,
        Kind.HEALTH_ROUND,
        Kind.MAGAZINE_ROUND,
        Kind.PRIVACY_ROUND,
    }
)
"""Errands of which each network always has one waiting: ``db.rounds`` says how."""


class Status(StrEnum):
    """See the drawing above."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    EXPIRED = "expired"
    DROPPED = "dropped"
    DEAD = "dead"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One row of the outbox.

    ``subject`` is the identifier of what it is about (event, reminder, chapter),
    ``target`` whom or where it goes (person, channel; 0: decided when it is due).
    ``due`` is when it should happen, ``ready`` when it may next be claimed,
    ``expires`` after which it is useless (``None``: never). ``first_sent`` is since
    when a request may have reached Discord, ``shared_at`` when it last left in a
    message with others (``None``: neither happened). ``holder`` is the process that has it in hand.
    """

    id: int
    network: int
    kind: Kind
    subject: int
    target: int
    due: datetime
    ready: datetime
    expires: datetime | None
    dedupe: str
    nonce: str
    status: Status = Status.PLANNED
    attempts: int = 0
    first_sent: datetime | None = None
    shared_at: datetime | None = None
    holder: int = 0
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def marker(self) -> str:
        """What is looked for in the channel when it is read back."""
        return self.nonce[:12]

    def is_late(self, now: datetime) -> bool:
        """Whether it is so late that the message should say so."""
        return now - self.due > LATE_AFTER

    def is_useless(self, now: datetime) -> bool:
        """Whether nobody would be helped by it any more."""
        return self.expires is not None and now >= self.expires

    def needs_read_back(self, now: datetime) -> bool:
        """Whether an earlier attempt may have reached Discord, and a resend would not fold into it.

        It was longer ago than Discord folds, or under the nonce of a message with others.
        """
        if self.first_sent is None:
            return False
        since = now - self.first_sent  # below zero when the clock was set back: nothing is known
        return self.shared_at is not None or not timedelta(0) <= since <= NONCE_WINDOW

    @property
    def is_errand(self) -> bool:
        """Whether it is work of the bot itself."""
        return self.kind in ERRANDS

    @property
    def may_share(self) -> bool:
        """Whether it may go in a message with others: a channel's reminder that never left before."""
        fresh = self.first_sent is None and self.shared_at is None
        return fresh and self.kind is Kind.EVENT_REMINDER

    def rests_until(self, now: datetime) -> datetime | None:
        """Until when nothing is done about it: a message with others may still be on its way."""
        if self.first_sent is None or self.shared_at is None:
            return None
        after = self.shared_at + NONCE_WINDOW
        return after if self.shared_at <= now < after else None

    def is_hopeless(self, now: datetime, *, away: bool) -> bool:
        """Whether it failed as often as we try. ``away``: because Discord did not answer, which is
        no fault of this delivery, so that it is given longer."""
        return self.attempts >= MAX_ATTEMPTS and (not away or now - self.due >= PATIENCE)


@dataclass(frozen=True, slots=True)
class Way:
    """Where a row will probably go, as far as can be told at a glance.

    ``channel``: that of a channel's reminder; ``direct``: that of the direct messages with its
    target, if they were ever opened; ``privately``: whether it goes there.
    """

    channel: int | None
    direct: int | None
    privately: bool


def back_off(attempts: int) -> timedelta:
    """How long to wait after the ``attempts``-th failure: 2, 4, 8 … seconds, ten minutes at most."""
    return timedelta(seconds=min(2**attempts, 600))
