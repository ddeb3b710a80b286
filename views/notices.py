"""What deliveries say when they are due. Each carries a button, by which it is found again."""

from __future__ import annotations

from domain.events import Event
from domain.notices import (
    Alert,
    CalledOff,
    Message,
    Moved,
    Remember,
    SeatFreed,
    Upcoming,
    Welcome,
)
from domain.text import escape
from views import reminders, welcome
from views.events import embed, lead_in
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp


def render(notice: Message, say: Say) -> Reply:
    """The message of a notice, in the language of ``say``."""
    match notice:
        case Upcoming():
            return _upcoming(notice, say)
        case Moved(_, event):
            return _about(event, say("notice-moved", **_names(event)), say)
        case CalledOff(_, event):
            return _about(event, say("notice-cancelled", **_names(event)), say)
        case SeatFreed(_, event):
            return _about(event, say("notice-seat", **_names(event)), say)
        case Remember():
            return reminders.remember(notice, say)
        case Welcome():
            return welcome.first(notice.person, notice.network, notice.mention, say)
        case Alert(_, what, facts):
            known = rows((button(say("button-seen"), "alert.seen"),))
            shown = {key: _fact(key, one, say) for key, one in facts}
            return Reply(say(f"alert-{what}", **shown), rows=known, private=False)


def _fact(key: str, value: str | int, say: Say) -> str | int:
    """A fact of an alert as people read it: kinds of deliveries have names, texts show literally."""
    if not isinstance(value, str):
        return value
    return say(f"effect-{value.replace('.', '-')}") if key == "kind" else escape(value)


def _names(event: Event) -> dict[str, str]:
    return {
        "title": escape(event.title),
        "when": stamp(event.starts),
        "reason": escape(event.reason) if event.reason else "none",
    }


def _about(event: Event, content: str, say: Say) -> Reply:
    details = button(say("button-details"), "event.details", event.id)
    return Reply(content, rows=rows((details,)), private=False)


def _upcoming(notice: Upcoming, say: Say) -> Reply:
    event = notice.event
    own = notice.to.person is not None or notice.mention is not None
    key = "notice-upcoming-own" if own else "notice-upcoming"
    content = say(
        key,
        title=escape(event.title),
        lead=lead_in(notice.lead, say),
        when=stamp(event.starts),
        relative=stamp(event.starts, "R"),
    )
    if notice.late:
        content = say("notice-late") + " " + content
    if notice.mention is not None:
        content = f"<@{notice.mention}> {content}"
    parts: list[Part] = [button(say("button-details"), "event.details", event.id)]
    if own:
        parts.append(button(say("button-snooze"), "remind.snooze", "e", event.id))
    else:
        parts.append(button(say("button-going"), "event.going", event.id))
    parts.append(button(say("button-me-too"), "remind.metoo", "e", event.id))
    mention = (notice.mention,) if notice.mention is not None else ()
    return Reply(content, (embed(event, say),), rows(parts), private=False, mention=mention)
