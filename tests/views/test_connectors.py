"""Every word about connectors, in every language: facts shown literally, nobody pinged, a button each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.candidacies import Candidacy, Missing, Objection, Page, Seen, Standing
from domain.candidacies import Status as CandidacyStatus
from domain.chapters import Chapter, Kind, Status
from domain.connector_notices import CandidacyNews, ConnectorNews, HandoverNews, TermsNear
from domain.handovers import Handover
from domain.handovers import Seen as HandoverSeen
from domain.handovers import Status as HandoverStatus
from domain.notices import Addressed, Message
from domain.terms import Recovered, Role, SteppedDown, SteppingDown
from views import notices
from views.connectors import candidacies, handovers, terms
from views.reply import Reply
from views.texts import Texts

NOW = datetime(2026, 5, 4, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
LYON = Chapter(
    3, 7, "lyon", "*Lyon*", Kind.PLACE, Status.ACTIVE, "Lyon", "FR", None, None, None,
    "Europe/Paris", "fr", 77,
)  # fmt: skip
NOOR = Candidacy(1, 7, 3, "*Lyon*", 5, "_noor_", 6, NOW, results="did", letter="will")
FULL = Standing(NOOR, (6, 8), (Objection(9, "Too *soon*", NOW),), Missing(True, 2, NOW + 90 * DAY))
ROLE = Role(1, 7, 3, "*Lyon*", 5, "noor", NOW, NOW + DAY)
OVER = Handover(1, 7, 3, "*Lyon*", 6, 5, "_noor_", NOW)
LANGUAGES = Texts().languages


def told() -> Iterator[Message]:
    """Everything that is delivered, to the person and to others."""
    own, other = Addressed("en", person=5), Addressed("en", person=6)
    for what in ("asked", "willing", "objected", "sponsor", "settle", "accepted", "declined"):
        yield CandidacyNews(own, what, FULL, 9, "Too *soon*\nby far", ((6, "mia"), (8, "lou")), 4)
        yield CandidacyNews(other, what, FULL, 9)
    for what in ("withdrawn", "lapsed"):
        yield CandidacyNews(own, what, FULL)
        yield CandidacyNews(other, what, FULL)
    for why in ("stepped", "lapsed", "handed"):
        yield ConnectorNews(own, "thanks", LYON, 1, 5, why)
    for what in ("farewell", "welcome", "lost", "found", "moved"):
        yield ConnectorNews(other, what, LYON, 1, 5, other=9)
    for what in ("asked", "agreed", "declined", "withdrawn", "completed"):
        yield HandoverNews(other, what, OVER, 6, 4)
    yield TermsNear(own, (ROLE,))
    yield TermsNear(own, tuple(replace(ROLE, id=number) for number in range(1, 8)))


def shown(language: str) -> Iterator[Reply]:
    """Everything that is answered."""
    say = Texts().say(language)
    for status in CandidacyStatus:
        one = replace(NOOR, status=status, willing=NOW, ended=NOW, sponsor=8, decision=4)
        standing = replace(FULL, candidacy=one, missing=Missing(False, 0, None))
        names = ((6, "mia"), (8, "lou"))
        for reader in (5, 6, 9):
            yield candidacies.details(
                Seen(standing, reader, reader != 5, reader == 5, reader == 6, names), say
            )
        yield candidacies.listing(Page((standing,), 1, more=True), say)
        yield candidacies.over(one, say)
    for hand in HandoverStatus:
        for hosted in (None, "A *night*"):
            for reader in (5, 6):
                seen = HandoverSeen(replace(OVER, status=hand), hosted, reader, True, True, True)
                yield handovers.shown(seen, say)
    for left in range(3):
        yield terms.stepping_down(SteppingDown(ROLE, left), say)
        yield terms.stepped_down(SteppedDown(ROLE, left), say)
    yield terms.recovered(Recovered(1, 2, ("*Lyon*",)), say)
    yield terms.own((ROLE, replace(ROLE, ends=None)), say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_told_reads_well_and_can_be_found_again(language: str) -> None:
    say = Texts().say(language)
    for notice in told():
        reply = notices.render(notice, say)
        content = reply.content or ""
        assert "{" not in content, content
        assert "*Lyon*" not in content.replace("\\*Lyon\\*", ""), content
        assert len(content) <= 2000
        assert not reply.mention
        assert not reply.private
        reply.marked("0123456789ab")
        assert len(reply.rows) <= 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_whole_in_every_state(language: str) -> None:
    for reply in shown(language):
        said = (reply.content or "") + "".join(embed.description or "" for embed in reply.embeds)
        assert said.strip()
        assert "{" not in said, said
        assert reply.private
        reply.view()


def test_the_words_of_an_objection_are_quoted_line_by_line() -> None:
    notice = CandidacyNews(Addressed("en", person=5), "objected", FULL, 9, "One\n@everyone\n> two")
    content = notices.render(notice, Texts().say("en")).content or ""
    quoted = content.splitlines()[1:]
    assert len(quoted) == 3
    assert all(line.startswith("> ") for line in quoted)
