"""Who may do what with events: answering, making, hosting, what happens in an evening, summits."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CARE, ORGANISERS, Right

COMMANDS: Final[dict[str, Right]] = {
    "event list": Right.MEMBER,
    "event show": Right.MEMBER,
    "event mine": Right.MEMBER,
    "event join": Right.MEMBER,
    "event leave": Right.MEMBER,
    "event calendar": Right.MEMBER,
    "event agenda": Right.MEMBER,
    "event pitch": Right.MEMBER,
    "event question": Right.MEMBER,
    "event create": CARE,
    "event import": CARE,
    "event duplicate": CARE,
    "event edit": ORGANISERS,
    "event cancel": ORGANISERS,
    "event cohost": ORGANISERS,
    "event session": ORGANISERS,
    "event checkin": ORGANISERS,
    "event recap": ORGANISERS,
}

MENUS: Final[dict[str, Right]] = {
    "Make an event": Right.MEMBER,  # who may not is told whom to ask
}

_ANSWERING: Final[dict[str, Right]] = {
    "event.going": Right.MEMBER,
    "event.maybe": Right.MEMBER,
    "event.cannot": Right.MEMBER,
    "event.details": Right.MEMBER,
    "event.open": Right.MEMBER,
    "event.mine": Right.MEMBER,
    "event.page": Right.MEMBER,
    "event.remind": Right.MEMBER,
    "series.date": Right.MEMBER,
    "series.join": Right.MEMBER,
    "series.leave": Right.MEMBER,
    "series.open": Right.MEMBER,
    "leg.join": Right.MEMBER,
    "calendar.renew": Right.MEMBER,  # always of one's own calendar
    "calendar.renew-sure": Right.MEMBER,
    "calendar.off": Right.MEMBER,
    "calendar.off-sure": Right.MEMBER,
    "calendar.keep": Right.MEMBER,
}

_MAKING: Final[dict[str, Right]] = {
    "event.confirm": CARE,
    "event.discard": Right.MEMBER,
    "make.typed": CARE,
    "act.host": CARE,
    "act.moment": Right.OWN,  # of a reminder; of an event the preview asks for more
    "act.event": Right.MEMBER,
    "move.confirm": ORGANISERS,
    "move.discard": Right.MEMBER,
    "cancel.confirm": ORGANISERS,
    "cancel.discard": Right.MEMBER,
    "date.confirm": ORGANISERS,
    "date.discard": Right.MEMBER,
    "series.until": Right.OWN,
    "series.typed": Right.OWN,
    "series.confirm": ORGANISERS,
    "series.finish": ORGANISERS,
    "series.discard": Right.MEMBER,
    "series.keep": CARE,
    "series.end": ORGANISERS,
    "consent.accept": ORGANISERS,  # of the event that is asked, or connectors of the chapter
    "consent.decline": ORGANISERS,
    "host.leave": ORGANISERS,
    "part.leave": ORGANISERS,
    "import.confirm": CARE,
    "import.network": Right.STEWARD,
    "import.discard": Right.MEMBER,
    "follow.network": Right.STEWARD,
    "follow.events": Right.MEMBER,
    "follow.check": CARE,
    "follow.stop": CARE,
    "follow.keep": CARE,
    "follow.remove": CARE,
    "follow.spare": CARE,
}

_EVENING: Final[dict[str, Right]] = {
    "programme.page": Right.MEMBER,
    "programme.day": Right.MEMBER,
    "programme.mine": Right.MEMBER,
    "session.open": Right.MEMBER,
    "session.show": Right.MEMBER,
    "session.pick": Right.MEMBER,
    "session.unpick": Right.MEMBER,
    "session.confirm": ORGANISERS,
    "session.discard": Right.MEMBER,
    "session.edit": ORGANISERS,
    "session.change": ORGANISERS,
    "session.ask": ORGANISERS,
    "session.remove": ORGANISERS,
    "pitch.list": Right.MEMBER,
    "pitch.drop": Right.OWN | ORGANISERS,
    "question.list": Right.MEMBER,
    "question.page": Right.MEMBER,
    "question.open": Right.MEMBER,
    "question.help": Right.MEMBER,
    "question.answer": Right.OWN | ORGANISERS,
    "question.answered": Right.OWN | ORGANISERS,
    "question.withdraw": Right.OWN | ORGANISERS,
    "question.write": Right.OWN,
    "question.wrote": Right.OWN,
    "event.answers": ORGANISERS,
    "checkin.roll": ORGANISERS,
    "checkin.tick": ORGANISERS,
    "checkin.count": ORGANISERS,
    "checkin.counted": ORGANISERS,
    "checkin.undo": ORGANISERS,
    "recap.typed": ORGANISERS,
    "recap.edit": ORGANISERS,
    "recap.publish": ORGANISERS,
    "followup.done": ORGANISERS,
    "followup.later": ORGANISERS,
    "followup.days": ORGANISERS,
    "followup.when": ORGANISERS,
    "followup.dated": ORGANISERS,
    "followup.make": ORGANISERS,
}

_SUMMITS: Final[dict[str, Right]] = {
    "bid.start": Right.ANY_CONNECTOR,  # for a city of their own
    "bid.chapter": Right.CONNECTOR,
    "bid.typed": Right.CONNECTOR,
    "bid.withdraw": CARE,
    "bid.drop": CARE,
    "summit.propose": ORGANISERS,
    "summit.bid": ORGANISERS,
    "summit.back": ORGANISERS,
    "summit.close": ORGANISERS,
    "summit.other": ORGANISERS,
    "summit.typed": ORGANISERS,
    "summit.begin": ORGANISERS,
}

ACTIONS: Final = _ANSWERING | _MAKING | _EVENING | _SUMMITS
