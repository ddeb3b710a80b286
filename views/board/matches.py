"""Who could help whom: asked without a name, introduced once both said yes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from domain.board import Post
from domain.board_fits import Candidate
from domain.board_notices import MatchAsked, MatchMade, Suggestion
from domain.text import cut, escape
from views import colours
from views.panel import Block, Panel
from views.quotes import quoted
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say

_GREEN = discord.ButtonStyle.success
_TEXT = 250
_SHOWN, _OPEN = 3, 600  # what waits for an answer, and the characters of each
_MOST, _FOUND = 4, 300  # who could help, and the characters of each: all fits into one message


def _shared(reasons: Sequence[str], say: Say) -> str:
    found = ", ".join(escape(cut(one, 60)) for one in reasons)
    return say("match-shared", words=found) if found else ""


def _lines(told: Suggestion, say: Say) -> list[str]:
    """The two sides, and what they share."""
    lines = [
        say(f"match-yours-{told.side}", profile=int(told.profile)),
        quoted(told.own, _TEXT),
        say(
            f"match-theirs-{told.side}",
            profile=int(told.found),
            city=escape(told.city) if told.city else "none",
        ),
        quoted(told.theirs, _TEXT),
    ]
    if shared := _shared(told.reasons, say):
        lines.append(shared)
    return lines


def _answers(told: Suggestion, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-match-yes"), "match.yes", told.match, style=_GREEN),
        button(say("button-match-no"), "match.no", told.match),
    )


def asked(notice: MatchAsked, say: Say) -> Reply:
    """To one of two: may the other be asked, or may they be introduced?"""
    told = notice.suggestion
    key = "match-ask-first" if notice.first else "match-ask-second"
    lines = [say(key, side=told.side.value), *_lines(told, say), say("match-why-you")]
    return Reply("\n".join(lines), rows=rows(_answers(told, say)), private=False)


def made(notice: MatchMade, say: Say) -> Reply:
    """To each of two who said yes: who the other is."""
    told = notice.suggestion
    lines = [say("match-made", who=f"<@{notice.other}>"), *_lines(told, say), say("match-begin")]
    details = button(say("button-details"), "post.show", notice.post)
    return Reply("\n".join(lines), rows=rows((details,)), private=False)


def answered(say: Say, *, yes: bool, met: bool) -> str:
    """What a yes or a no came to."""
    if not yes:
        return say("match-noted-no")
    return say("match-noted-met" if met else "match-noted-yes")


def wished(say: Say, *, at_once: bool) -> str:
    """Somebody is asked."""
    return say("match-wished" if at_once else "match-wished-later")


@dataclass(frozen=True, slots=True)
class Shown:
    """Someone who could help, with the button by which they are asked: ``draft`` and ``place``."""

    draft: int
    place: int
    candidate: Candidate


def table(
    waiting_for_you: Sequence[Suggestion],
    waiting: int,
    posts: Sequence[Post],
    post: Post | None,
    found: Sequence[Shown],
    say: Say,
    *,
    note: str = "",
) -> Reply:
    """What is open for somebody, and who could be the other side of a post of theirs.

    Each stands with its own buttons, so that nobody has to count which button is whose.
    """
    blocks = [Block(note)] if note else []
    blocks.append(Block(f"## {say('match-title')}"))
    for number, told in enumerate(waiting_for_you[:_SHOWN], start=1):
        text = _headed(say("match-open", number=number), _lines(told, say), _OPEN)
        blocks.append(Block(text, below=_answers(told, say)))
    if waiting:
        on_their_way = say("match-waiting-for", number=waiting)
        blocks.append(Block(_headed(say("match-waiting"), [on_their_way], _OPEN)))
    if post is None:
        blocks.append(Block(say("match-no-post")))
    else:
        blocks.append(Block(_headed(say("match-for"), [quoted(post.text, _TEXT)], _FOUND)))
        blocks += [_candidate(one, say) for one in found[:_MOST]] or [_nobody(say)]
    if len(posts) > 1:
        blocks.append(Block(below=(_chooser(posts, post, say),)))
    return Reply(panel=Panel(tuple(blocks), colours.BOARD))


def _headed(title: str, lines: Sequence[str], room: int) -> str:
    return cut("\n".join((f"**{title}**", *lines)), room)


def _nobody(say: Say) -> Block:
    return Block(_headed(say("match-found"), [say("match-found-none")], _FOUND))


def _candidate(one: Shown, say: Say) -> Block:
    known = one.candidate
    city = escape(known.city) if known.city else say("post-anywhere")
    lines = [quoted("\n".join(known.entries), _TEXT), city]
    if shared := _shared(known.fit.reasons, say):
        lines.append(shared)
    name = say(
        "match-candidate",
        number=one.place + 1,
        side=known.side.value,
        profile=int(known.counter is None),
    )
    ask = button(say("button-ask-them", number=one.place + 1), "match.ask", one.draft, one.place)
    return Block(_headed(name, lines, _FOUND), beside=ask)


def _chooser(posts: Sequence[Post], post: Post | None, say: Say) -> Part:
    options = [
        option(
            cut(one.text.replace("\n", " "), 100),
            str(one.id),
            chosen=post is not None and one.id == post.id,
        )
        for one in posts
    ]
    return select(say("match-choose"), "match.choose", options=options)
