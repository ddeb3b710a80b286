"""The welcome of a newcomer: language, city, chapter, interests, each a select or a button."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import discord

from domain import topics
from domain.chapters import Chapter, Joining, Status
from domain.errors import Refusal
from domain.events import Event
from domain.members import LIMITS, Field
from domain.places import Place, label
from domain.text import cut, escape
from domain.tracks import TrackStep
from domain.welcome import Step
from views import events, profiles
from views.errors import refused
from views.foundings import wishes
from views.languages import own_name
from views.onboarding.tracks import progress_line
from views.reply import Part, Reply, button, modal, option, rows, select
from views.texts import Say

_GREEN = discord.ButtonStyle.success
_NONE = "none"


def first(person: int, network: str, mention: int | None, say: Say) -> Reply:
    """The first words, with the button that begins."""
    content = say("welcome-first", network=escape(network))
    if mention is not None:
        content = f"<@{mention}> {content}"
    begin = button(say("button-begin"), "welcome.begin", person, style=_GREEN)
    later = button(say("button-later"), "welcome.later", person)
    return Reply(
        content,
        rows=rows((begin, later)),
        private=False,
        mention=(mention,) if mention is not None else (),
    )


def later(say: Say) -> Reply:
    """Where to find it again."""
    return Reply(say("welcome-later"))


def _step(step: Step, person: int, say: Say, text: str, *parts: Iterable[Part]) -> Reply:
    """One step: how far along, what is asked, and *Later*."""
    done = step.number - 1
    bar = say("welcome-progress", bar=_bar(done), number=step.number, all=len(Step))
    away = button(say("button-later"), "welcome.later", person)
    *selects, buttons = [list(part) for part in parts] or [[]]
    return Reply(f"{bar}\n{text}", rows=rows(*selects, [*buttons, away]))


def _bar(done: int) -> str:
    return "▰" * done + "▱" * (len(Step) - done)


def language(person: int, languages: Sequence[str], current: str, say: Say) -> Reply:
    """The first step: in which language to speak."""
    options = [option(own_name(code), code, chosen=code == current) for code in languages]
    chooser = select(say("welcome-language-choose"), "welcome.language", person, options=options)
    keep = button(
        say("button-keep-language", language=own_name(current)),
        "welcome.keep",
        person,
        style=_GREEN,
    )
    return _step(Step.LANGUAGE, person, say, say("welcome-language"), [chooser], [keep])


def city(person: int, say: Say) -> Reply:
    """The second step: where they live."""
    write = button(say("button-city"), "welcome.city", person, style=_GREEN)
    skip = button(say("button-skip"), "welcome.skip", person, Step.CITY.value)
    return _step(Step.CITY, person, say, say("welcome-city"), [write, skip])


def city_form(person: int, say: Say) -> discord.ui.Modal:
    """The modal in which they write their city."""
    asked = modal(say("button-city"), "welcome.living", person)
    asked.add_item(
        discord.ui.Label(
            text=say("profile-city")[:45],
            description=say("profile-hint-city")[:100],
            component=discord.ui.TextInput(
                custom_id=Field.CITY.value, max_length=LIMITS[Field.CITY]
            ),
        )
    )
    return asked


def towns(person: int, found: Sequence[Place], say: Say) -> Reply:
    """Several towns of one name, by region and country."""
    options = [option(label(town, say.language), str(town.id)) for town in found]
    chooser = select(say("welcome-town-choose"), "welcome.town", person, options=options)
    again = button(say("button-city"), "welcome.city", person)
    return _step(Step.CITY, person, say, say("welcome-town"), [chooser], [again])


def chapter(
    person: int, town: Place | None, near: Sequence[tuple[Chapter, float]], say: Say
) -> Reply:
    """The third step: a chapter near, or none for now."""
    if town is None:
        text = say("welcome-chapter-anywhere")
    elif near:
        zone = profiles.zone_name(town.timezone)
        text = say("welcome-chapter", city=escape(town.name), zone=zone)
    else:
        text = say("welcome-chapter-none", city=escape(town.name))
    skip = button(say("button-no-chapter"), "welcome.skip", person, Step.CHAPTER.value)
    buttons: list[Part] = [skip]
    if town is not None:
        nearest = min((away for _, away in near), default=None)
        buttons = [*wishes.offered(town, nearest, say), skip]
    if not near:
        return _step(Step.CHAPTER, person, say, text, buttons)
    options = [
        option(one.name, str(one.id), description=_distance(one, away, say)) for one, away in near
    ]
    options.append(option(say("button-no-chapter"), _NONE))
    chooser = select(say("welcome-chapter-choose"), "welcome.chapter", person, options=options)
    return _step(Step.CHAPTER, person, say, text, [chooser], buttons)


def _distance(chapter: Chapter, away: float, say: Say) -> str:
    """How far a chapter is, and what to know before choosing it."""
    parts = [say("welcome-away", km=round(away))]
    if chapter.status is Status.DORMANT:
        parts.append(say("chapter-status-dormant"))
    if chapter.joining is Joining.ASKED:
        parts.append(say("joining-asked-first"))
    return " · ".join(parts)


def interests(
    person: int,
    chosen: Iterable[str],
    say: Say,
    *,
    joined: Chapter | None = None,
    asked: Chapter | None = None,
    withheld: Refusal | None = None,
) -> Reply:
    """The last step: topics; what came of the step before stands above."""
    now = frozenset(chosen)
    named = sorted((topics.name(topic, say.language), topic) for topic in topics.TOPICS)
    options = [option(name, topic, chosen=topic in now) for name, topic in named]
    chooser = select(
        say("welcome-interests-choose"),
        "welcome.interests",
        person,
        options=options,
        most=len(options),
    )
    skip = button(say("button-skip"), "welcome.skip", person, Step.INTERESTS.value)
    text = say("welcome-interests")
    if joined is not None:
        text = say("welcome-joined", chapter=escape(cut(joined.name, 100))) + "\n" + text
    if asked is not None:
        text = say("welcome-asked", chapter=escape(cut(asked.name, 100))) + "\n" + text
    if withheld is not None:
        text = (refused(withheld, say).content or "") + "\n" + text
    return _step(Step.INTERESTS, person, say, text, [chooser], [skip])


def finished(
    person: int,
    hidden: tuple[Field, ...],
    event: Event | None,
    say: Say,
    *,
    steps: Sequence[TrackStep] = (),
) -> Reply:
    """All is chosen: what stays hidden, what to do first, and how far along their steps are."""
    everything = len(Step)
    lines = [
        say("welcome-progress-done", bar=_bar(everything), all=everything),
        say("welcome-done"),
    ]
    parts: list[Part] = []
    if hidden:
        lines.append(say("profile-hidden", fields=profiles.names(hidden, say)))
        parts.append(button(say("button-profile-open"), "welcome.open", person, style=_GREEN))
    if event is not None:
        lines.append(say("welcome-event", event=events.line(event, say)))
        parts.append(button(say("button-details"), "event.details", event.id))
    if steps:
        lines.append(say("welcome-steps", progress=progress_line(steps, say)))
        parts.append(button(say("button-my-steps"), "track.mine"))
    lines.append(say("welcome-what-next"))
    return Reply("\n".join(lines), rows=rows(parts))


def opened(fields: tuple[Field, ...], say: Say) -> Reply:
    """The profile is open to the network."""
    if not fields:
        return Reply(say("profile-nothing-hidden"))
    level = say("level-network")
    return Reply(say("profile-opened", fields=profiles.names(fields, say), level=level))
