"""Calendars from elsewhere as people see them: the preview, what came of it, what is followed."""

from __future__ import annotations

import discord

from domain.chapters import Chapter
from domain.events import Event
from domain.following import Calendar, Tally
from domain.following_notices import CalendarAsked, CalendarNews
from domain.text import cut, escape
from views import colours
from views.events_card import moment
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_LONGEST = 80


def _named(chapter: str | None, say: Say) -> str:
    return escape(chapter) if chapter else say("event-of-the-network")


def preview(
    draft: int,
    name: str,
    chapter: Chapter | None,
    tally: Tally,
    say: Say,
    *,
    host: str,
    unchanged: int,
    already: int,
    off: int,
    gone: int,
    first: tuple[Event, ...],
    aside: tuple[tuple[str, int], ...],
    over: int,
    more: bool,
    afresh: bool,
    widens: bool,
) -> Reply:
    """What taking a calendar would do. ``host`` is where it is followed, nothing for a file."""
    wider = (button(say("button-for-network"), "import.network", draft),) if widens else ()
    opening = say(
        "import-preview",
        name=escape(name),
        chapter=_named(chapter.name if chapter else None, say),
        host=escape(host) if host else "none",
    )
    lines = [say("import-afresh"), opening] if afresh else [opening]
    counts = (
        ("import-added", tally.added),
        ("import-changed", tally.changed),
        ("import-cancelled", tally.cancelled + gone),
        ("import-unchanged", unchanged),
        ("import-already", already),
        ("import-off", off),
        ("import-over", over),
    )
    found = [f"- {say(key, number=number)}" for key, number in counts if number]
    lines += found or [f"- {say('import-empty')}"]
    lines += [
        f"- {say('import-aside', number=number, why=_why(reason, say))}" for reason, number in aside
    ]
    if more:
        lines.append(say("import-more"))
    shown = _first(first, tally.added + tally.changed + tally.cancelled, say)
    if not (tally or gone or host):
        lines.append(say("import-nothing"))
        return Reply("\n".join(lines), shown, rows(wider))
    if host:
        lines.append(say("import-will-follow"))
    parts = (
        button(
            say("button-confirm"),
            *("import.confirm", draft, tally.added + tally.changed + tally.cancelled),
            style=_GREEN,
        ),
        *wider,
        button(say("button-discard"), "import.discard", draft),
    )
    return Reply(cut("\n".join(lines), 2000), shown, rows(parts))


def _why(reason: str, say: Say) -> str:
    key = f"import-why-{reason}"
    return say(key) if say.has(key) else say("import-why-other")


def _first(events: tuple[Event, ...], number: int, say: Say) -> tuple[discord.Embed, ...]:
    if not events:
        return ()
    lines = [f"{moment(one, say)} · **{escape(cut(one.title, _LONGEST))}**" for one in events]
    if number > len(events):
        lines.append(say("import-and-more", number=number - len(events)))
    told = cut("\n".join(lines), 4000)
    return (discord.Embed(title=say("import-first"), description=told, colour=colours.EVENTS),)


def imported(
    name: str, chapter: Chapter | None, tally: Tally, already: int, host: str, say: Say
) -> Reply:
    """It was taken, and is followed if it lies at ``host``."""
    lines = [
        say(
            "import-done",
            name=escape(name),
            chapter=_named(chapter.name if chapter else None, say),
            changes=_changes(tally, say),
        )
    ]
    if already:
        lines.append(say("import-done-already", number=already))
    if host:
        lines.append(say("import-done-followed"))
    home = chapter.id if chapter else 0
    return Reply("\n".join(lines), rows=rows((button(say("button-list"), "follow.events", home),)))


def _changes(tally: Tally, say: Say) -> str:
    """What changed, in a few words: *3 added, 1 cancelled*."""
    counts = (
        ("import-count-added", tally.added),
        ("import-count-changed", tally.changed),
        ("import-count-cancelled", tally.cancelled),
    )
    said = [say(key, number=number) for key, number in counts if number]
    return ", ".join(said) or say("import-count-none")


def discarded(say: Say) -> Reply:
    """Nothing was taken."""
    return Reply(say("import-discarded"))


def reason(name: str, say: Say) -> str:
    """Why an event that went from its calendar is cancelled."""
    return say("import-reason", name=name)


def followed(
    chapter: Chapter | None, found: list[tuple[Calendar, int]], say: Say, *, widens: bool
) -> Reply:
    """What a chapter follows, each with its buttons. ``widens``: a button leads to the network's."""
    where = _named(chapter.name if chapter else None, say)
    wider = (button(say("button-of-network"), "follow.network"),) if widens else ()
    if not found:
        return Reply(say("follow-none", chapter=where), rows=rows(wider))
    lines = [say("follow-list", chapter=where)]
    parts: list[tuple[Part, ...]] = []
    for calendar, coming in found:
        lines.append(
            say(
                "follow-line",
                name=escape(calendar.name),
                host=escape(calendar.host),
                events=coming,
                checked=stamp(calendar.checked_at, "R"),
                state=calendar.state,
                held=len(calendar.held),
            )
        )
        parts.append(
            (
                button(say("button-check", name=calendar.name), "follow.check", calendar.id),
                button(say("button-stop", name=calendar.name), "follow.stop", calendar.id),
            )
        )
    parts[-1] = (*parts[-1], *wider)
    return Reply(cut("\n".join(lines), 2000), rows=rows(*parts))


def checked(calendar: Calendar, tally: Tally, held: int, say: Say) -> Reply:
    """What *Check now* came to."""
    text = say("follow-checked", name=escape(calendar.name), changes=_changes(tally, say))
    if held:
        text += "\n" + say("follow-checked-held", number=held)
        return Reply(text, rows=rows(_held(calendar, say)))
    return Reply(text)


def stopped(calendar: Calendar, say: Say) -> Reply:
    """It is not followed any more."""
    return Reply(say("follow-stopped", name=escape(calendar.name)))


def kept(calendar: Calendar, say: Say) -> Reply:
    """It is tried on."""
    return Reply(say("follow-kept", name=escape(calendar.name)))


def settled(calendar: Calendar, number: int, say: Say, *, removed: bool) -> Reply:
    """Those that were held are cancelled, or stay."""
    key = "follow-removed" if removed else "follow-spared"
    return Reply(say(key, name=escape(calendar.name), number=number))


def news(notice: CalendarNews, say: Say) -> Reply:
    """What changed in a calendar, for the channel of its chapter."""
    calendar = notice.calendar
    content = say("follow-news", name=escape(calendar.name), changes=_changes(notice.tally, say))
    shown = button(say("button-list"), "follow.events", calendar.chapter or 0)
    return Reply(content, rows=rows((shown,)), private=False)


def asked(notice: CalendarAsked, say: Say) -> Reply:
    """What is to be done about a calendar, for those who look after it."""
    calendar = notice.calendar
    facts = {
        "name": escape(calendar.name),
        "host": escape(calendar.host),
        "chapter": _named(notice.chapter or None, say),
    }
    if notice.what == "held":
        content = say("follow-held", number=len(calendar.held), coming=notice.coming, **facts)
        return Reply(content, rows=rows(_held(calendar, say)), private=False)
    content = say("follow-gone" if notice.what == "gone" else "follow-failing", **facts)
    parts = (
        button(say("button-keep-trying"), "follow.keep", calendar.id),
        button(say("button-stop-following"), "follow.stop", calendar.id, style=_RED),
    )
    return Reply(content, rows=rows(parts), private=False)


def _held(calendar: Calendar, say: Say) -> tuple[Part, ...]:
    since = int(calendar.held_at.timestamp()) if calendar.held_at else 0
    return (
        button(say("button-remove-them"), "follow.remove", calendar.id, since, style=_RED),
        button(say("button-keep-them"), "follow.spare", calendar.id, since),
    )
