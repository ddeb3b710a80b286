"""One's own profile and settings: what is there, the modals to change it, what came of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import discord

from domain import identities
from domain.members import LIMITS, LISTS, Field, Level, Profile
from domain.places import Place
from domain.profiles import written
from domain.reminders import Via
from domain.text import escape
from views import languages
from views.members import embed
from views.reply import Part, Reply, button, modal, option, rows
from views.texts import Say
from views.times import length

_GREEN = discord.ButtonStyle.success
#: The fields that one modal asks for, by its name: Discord shows five at most.
PARTS: dict[str, tuple[Field, ...]] = {
    "about": (Field.ABOUT, Field.CITY, Field.LANGUAGES, Field.LINKS),
    "identity": (Field.IDENTITY,),
    "skills": (Field.SKILLS, Field.TOPICS),
    "offers": (Field.OFFERS, Field.NEEDS),
}
#: The input beside the choice of what one is.
OWN_WORDS = "identity-words"
_LONG = frozenset({Field.ABOUT, Field.OFFERS, Field.NEEDS, Field.LINKS})


def menu(say: Say) -> Reply:
    """Which part of one's profile to change."""
    return Reply(say("profile-menu"), rows=rows(_parts(say)))


def _parts(say: Say) -> list[Part]:
    return [button(say(f"button-profile-{part}"), "profile.edit", part) for part in PARTS]


def form(part: str, profile: Profile, say: Say) -> discord.ui.Modal:
    """The modal of one part, with what is there now. Raises ``KeyError``."""
    asked = modal(say(f"button-profile-{part}"), "profile.save", part)
    for field in PARTS[part]:
        content = profile.fields.get(field, ())
        if field is Field.IDENTITY:
            asked.add_item(_choosing(identities.keys(content), say))
            asked.add_item(_own_words(identities.others(content), say))
            continue
        now = written(content) if field in LISTS else "".join(content[:1])
        style = discord.TextStyle.paragraph if field in _LONG else discord.TextStyle.short
        asked.add_item(
            discord.ui.Label(
                text=say(f"profile-{field}")[:45],
                description=say(f"profile-hint-{field}")[:100],
                component=discord.ui.TextInput(
                    custom_id=field.value,
                    style=style,
                    default=now[: LIMITS[field]] or None,
                    required=False,
                    max_length=LIMITS[field],
                ),
            )
        )
    return asked


def _choosing(chosen: tuple[str, ...], say: Say) -> discord.ui.Label[discord.ui.View]:
    """The vocabulary of what one is, to choose several from."""
    options = [
        option(identities.name(key, say.language), key, chosen=key in chosen)
        for key in identities.IDENTITIES
    ]
    return discord.ui.Label(
        text=say("profile-identity")[:45],
        description=say("profile-hint-identity")[:100],
        component=discord.ui.Select(
            custom_id=Field.IDENTITY.value,
            options=options,
            min_values=0,
            max_values=len(options),
            required=False,
        ),
    )


def _own_words(written_before: tuple[str, ...], say: Say) -> discord.ui.Label[discord.ui.View]:
    """What none of the vocabulary says."""
    limit = LIMITS[Field.IDENTITY]
    return discord.ui.Label(
        text=say("profile-identity-words")[:45],
        description=say("profile-hint-identity-words")[:100],
        component=discord.ui.TextInput(
            custom_id=OWN_WORDS,
            style=discord.TextStyle.short,
            default=written(written_before)[:limit] or None,
            required=False,
            max_length=limit,
        ),
    )


def own(profile: Profile, hidden: Iterable[Field], say: Say) -> Reply:
    """One's own profile with who sees each field, and the way to change it."""
    if not profile.is_open:
        return Reply(say("profile-empty"), rows=rows(_parts(say)))
    closed = tuple(hidden)
    return Reply(
        _hidden(closed, say), (embed(profile, say),), rows(_parts(say), _opening(closed, say))
    )


def _hidden(fields: tuple[Field, ...], say: Say) -> str:
    if not fields:
        return say("profile-nothing-hidden")
    return say("profile-hidden", fields=names(fields, say))


def names(fields: Iterable[Field], say: Say) -> str:
    """Fields by name, separated by commas."""
    return ", ".join(say(f"profile-{field}") for field in fields)


def _opening(fields: tuple[Field, ...], say: Say) -> list[Part]:
    return [button(say("button-profile-open"), "profile.open", style=_GREEN)] if fields else []


def saved(profile: Profile, hidden: tuple[Field, ...], town: Place | None, say: Say) -> Reply:
    """It is written; what is still hidden; the zone of the town, when it is another."""
    lines = [say("profile-saved"), _hidden(hidden, say)]
    parts = _opening(hidden, say)
    if town is not None:
        zone = zone_name(town.timezone)
        lines.append(say("profile-zone-offer", city=escape(town.name), zone=zone))
        parts.append(button(say("button-profile-zone", zone=zone), "profile.zone", town.id))
    return Reply("\n".join(lines), (embed(profile, say),), rows(parts))


def opened(fields: tuple[Field, ...], level: Level, profile: Profile, say: Say) -> Reply:
    """Who sees some fields now."""
    if not fields:
        return Reply(say("profile-nothing-hidden"), (embed(profile, say),))
    content = say("profile-opened", fields=names(fields, say), level=say(f"level-{level}"))
    empty = not any(field in profile.fields for field in fields) and not (
        Field.CHAPTERS in fields and profile.chapters
    )
    if empty:
        content += " " + say("profile-opened-empty")
    return Reply(content, (embed(profile, say),) if profile.is_open else ())


def zone_name(zone: str) -> str:
    """A zone as people read it: without the underscores of its IANA name."""
    return zone.replace("_", " ")


def language_set(code: str | None, say: Say) -> Reply:
    """In which language they are spoken to from now on."""
    if code is None:
        return Reply(say("profile-language-default"))
    return Reply(say("profile-language-set", language=languages.own_name(code)))


def zone_set(zone: str, say: Say) -> Reply:
    """In which zone their times are read from now on."""
    return Reply(say("profile-zone-set", zone=zone_name(zone)))


def reminders_set(lead: timedelta, via: Via, replanned: int, say: Say, *, closed: bool) -> Reply:
    """When and how they are reminded from now on."""
    lines = [say(f"profile-reminders-{via}", lead=length(lead, say))]
    if replanned:
        lines.append(say("profile-reminders-replanned", number=replanned))
    if closed and via is Via.DM:
        lines.append(say("reminder-dm-closed"))
    return Reply("\n".join(lines))
