"""How far newcomers get: a ladder of numbers for those who look after them, with its words."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final

import discord

from domain.arrivals import LEAST, Arrivals, Choice
from domain.text import cut, escape
from views.pictures.scenes import Bar, Ladder
from views.pictures.words import fitting, mirrored
from views.reply import Reply
from views.texts import Say
from views.times import date_alone, stamp

_HOME: Final = 50  # letters of a chapter's or a network's name in the picture
_STEP: Final = 80  # letters of a step at most
_CLAUSE: Final = re.compile(r"[.,:;!?،؛؟](?=\s|$)|\(")
_COMMAND: Final = re.compile(r"/\w+(?: \w+)?$")
_BEGUN: Final = 12  # letters of a step before which no clause ends
_TOLD: Final = (60, 45, 32, 24, 16, 10, 6)  # letters of a step in the description, as many as fit


def scene(found: Arrivals, say: Say) -> Ladder:
    """A bar for the welcome, each choice and each step that came up, and for nothing being open."""
    parts = (say("arrivals-done"), say("arrivals-skipped"), say("arrivals-waiting"))
    return Ladder(
        _title(found, say),
        _credit(found, say),
        found.people,
        parts,
        _bars(found, say),
        mirrored(say),
    )


def _bars(found: Arrivals, say: Say) -> tuple[Bar, ...]:
    chosen = found.chosen or {}
    # Of a chapter's newcomers everybody is in a chapter: that says nothing.
    choices = [
        one for one in Choice if one in chosen and not (one is Choice.CHAPTER and found.chapter)
    ]
    return (
        Bar(say("arrivals-welcomed"), (found.people,)),
        *(Bar(say(f"arrivals-{one.value}"), (chosen[one],)) for one in choices),
        *(
            Bar(
                f"{number}. {gist(step.text(say.language))}",
                (step.done, step.skipped, step.waiting),
            )
            for number, step in enumerate(found.steps, start=1)
        ),
        Bar(say("arrivals-clear"), (found.clear,)),
    )


def gist(text: str) -> str:
    """What a step says first, up to where its sentence or the first clause of it ends; a clause that
    names a command and then goes on is none."""
    heads = (text[: end.start()].rstrip() for end in _CLAUSE.finditer(text, _BEGUN))
    return cut(next((head for head in heads if not _COMMAND.search(head)), text), _STEP)


def _title(found: Arrivals, say: Say) -> str:
    return say("arrivals-title", home=cut(found.home, _HOME))


def _credit(found: Arrivals, say: Say) -> str:
    since, until = (date_alone(one.date(), say.language) for one in (found.since, found.at))
    return say("arrivals-credit", people=found.people, since=since, until=until)


def described(found: Arrivals, say: Say) -> str:
    """The ladder in words: every bar with its numbers."""
    bars = _bars(found, say)

    def told(letters: int) -> str:
        return say(
            "arrivals-alt",
            title=_title(found, say),
            credit=_credit(found, say),
            rows="; ".join(_row(bar, letters, say) for bar in bars),
        )

    return fitting(map(told, _TOLD))


def _row(bar: Bar, letters: int, say: Say) -> str:
    """One bar in words, those of a step cut at ``letters``."""
    done, skipped, waiting = (*bar.parts, 0, 0)[:3]
    what = cut(bar.words, letters) if len(bar.parts) > 1 else bar.words
    return say("arrivals-alt-row", what=what, done=done, skipped=skipped, waiting=waiting)


def shown(found: Arrivals, picture: bytes, say: Say) -> Reply:
    """The ladder, and what its numbers are."""
    home, since = escape(cut(found.home, 100)), stamp(found.since, "d")
    lines = [say("arrivals", home=home, people=found.people, since=since)]
    if found.left:
        lines.append(say("arrivals-left", left=found.left))
    alt = described(found, say)
    file = discord.File(BytesIO(picture), filename="newcomers.png", description=alt)
    return Reply("\n".join(lines), files=(file,))


def undrawn(found: Arrivals, say: Say) -> Reply:
    """Nobody arrived, or so few that numbers would be about one of them."""
    home, since = escape(cut(found.home, 100)), stamp(found.since, "d")
    if not found.people:
        return Reply(say("arrivals-none", home=home, since=since))
    return Reply(say("arrivals-few", home=home, people=found.people, since=since, least=LEAST))
