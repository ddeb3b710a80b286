"""Who may do what with people: arriving, profiles, privacy, onboarding, introductions, reminders."""

from __future__ import annotations

from typing import Final

from domain.rights.right import CARE, CONNECTORS, Right

ACCOMPANIES: Final = CARE | Right.ORGANISER
"""Who looks after a playbook under way: of a person or a chapter, or of an event."""

COMMANDS: Final[dict[str, Right]] = {
    "ask": Right.MEMBER,
    "help": Right.MEMBER,
    "member find": Right.MEMBER,
    "member show": Right.MEMBER,
    "profile show": Right.MEMBER,  # always one's own
    "profile edit": Right.MEMBER,
    "profile visibility": Right.MEMBER,
    "profile language": Right.MEMBER,
    "profile timezone": Right.MEMBER,
    "profile reminders": Right.MEMBER,
    "profile pairing": Right.MEMBER,
    "privacy export": Right.MEMBER,
    "privacy erase": Right.MEMBER,
    "privacy policy": Right.MEMBER,
    "remind me": Right.MEMBER,
    "remind event": Right.MEMBER,
    "remind list": Right.MEMBER,
    "remind cancel": Right.OWN,
    "onboard mine": Right.MEMBER,
    "onboard done": Right.OWN | ACCOMPANIES,
    "onboard skip": Right.OWN | ACCOMPANIES,
    "onboard playbook list": Right.MEMBER,
    "onboard playbook show": Right.MEMBER,
    "onboard playbook edit": CARE,
    "onboard start": ACCOMPANIES,
    "onboard board": CARE,
    "onboard nudge": CARE,
    "onboard buddy": CARE,
}

MENUS: Final[dict[str, Right]] = {
    "Profile": Right.MEMBER,
    "Remind me": Right.MEMBER,
    "Start onboarding": CONNECTORS,  # what begins is then looked at in its chapter
}

_THEMSELVES: Final[dict[str, Right]] = {
    "answer.share": Right.OWN,
    "member.page": Right.MEMBER,
    "member.open": Right.MEMBER,
    "profile.edit": Right.MEMBER,
    "profile.save": Right.MEMBER,
    "profile.open": Right.MEMBER,
    "profile.zone": Right.MEMBER,
    "privacy.confirm": Right.MEMBER,
    "privacy.keep": Right.MEMBER,
    "privacy.discard": Right.MEMBER,
    "privacy.part": Right.MEMBER,
    "privacy.export": Right.MEMBER,
    "privacy.erase": Right.MEMBER,
    "pairing.met": Right.OWN,
    "pairing.skip": Right.OWN,
    "pairing.stop": Right.OWN,
}

_REMINDERS: Final[dict[str, Right]] = {
    "remind.typed": Right.MEMBER,
    "remind.confirm": Right.OWN,
    "remind.discard": Right.MEMBER,
    "remind.page": Right.MEMBER,
    "remind.drop": Right.OWN,
    "remind.lead": Right.MEMBER,
    "remind.snooze": Right.MEMBER,  # of an event whoever sees it, of a reminder whom it told
    "remind.later": Right.MEMBER,
    "remind.metoo": Right.MEMBER,
    "alert.seen": Right.STEWARD,
}

_ARRIVING: Final[dict[str, Right]] = {
    "welcome.begin": Right.MEMBER,  # always one's own welcome
    "welcome.later": Right.MEMBER,
    "welcome.language": Right.MEMBER,
    "welcome.keep": Right.MEMBER,
    "welcome.city": Right.MEMBER,
    "welcome.living": Right.MEMBER,
    "welcome.town": Right.MEMBER,
    "welcome.chapter": Right.MEMBER,
    "welcome.interests": Right.MEMBER,
    "welcome.skip": Right.MEMBER,
    "welcome.open": Right.MEMBER,
    "track.start": CARE,
    "track.mine": Right.MEMBER,
    "track.show": Right.OWN | ACCOMPANIES,
    "track.open": Right.OWN | ACCOMPANIES,
    "track.done": Right.OWN | ACCOMPANIES,
    "track.skip": Right.OWN | ACCOMPANIES,
    "track.pace": Right.OWN | ACCOMPANIES,
    "track.pause": Right.OWN | ACCOMPANIES,
    "track.resume": Right.OWN | ACCOMPANIES,
    "track.stop": Right.OWN | ACCOMPANIES,
    "track.stopped": Right.OWN | ACCOMPANIES,
    "board.page": CARE,
    "board.open": ACCOMPANIES,
    "board.arrivals": CARE,
    "board.nudge": ACCOMPANIES,
    "buddy.suggest": CARE,
    "buddy.pick": CARE,
    "buddy.accept": Right.OWN,
    "buddy.decline": Right.OWN,
    "buddy.fine": Right.MEMBER,
    "playbook.open": Right.MEMBER,
    "playbook.edit": CARE,
    "playbook.step": CARE,
    "playbook.words": CARE,
    "playbook.add": CARE,
    "playbook.worded": CARE,
    "playbook.added": CARE,
    "playbook.up": CARE,
    "playbook.down": CARE,
    "playbook.remove": CARE,
    "playbook.original": CARE,
    "playbook.restore": CARE,
}

ACTIONS: Final = _THEMSELVES | _REMINDERS | _ARRIVING
