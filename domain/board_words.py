"""What one of two people who may help each other is told of the other, before any name."""

from __future__ import annotations

from domain.board import Post
from domain.board_fits import Candidate
from domain.board_matches import Match
from domain.board_notices import Suggestion


def suggestion(match: Match, post: Post, found: Candidate, *, reader: int) -> Suggestion:
    """The match as ``reader``, one of its two, sees it; ``post`` is the starter's, ``found`` the
    partner's side. Both as they are now: what was taken back since is no reason any more."""
    answer = "\n".join(found.entries)
    of_profile = found.counter is None
    if reader == match.starter:
        return Suggestion(
            match.id,
            post.side,
            post.text,
            answer,
            found.city,
            found.fit.reasons,
            profile=False,
            found=of_profile,
            waits=match.waits_for(reader),
        )
    return Suggestion(
        match.id,
        found.side,
        answer,
        post.text,
        post.city,
        found.fit.reasons,
        profile=of_profile,
        found=False,
        waits=match.waits_for(reader),
    )
