"""Posts of the board: what is read, who sees them, how long they hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domain.board import (
    MOST_TOPICS,
    Challenge,
    NotAuthor,
    OwnChallenge,
    Post,
    PostOver,
    PostTimeRefused,
    Side,
    Status,
    TeamFull,
    TeamSizeRefused,
    TooManyTopics,
    check_own,
    check_remover,
    check_room,
    check_size,
    check_until,
    indexed,
    is_anywhere,
    may_remove,
    may_see,
    read_topics,
    renewed,
)
from domain.board_fits import Traits, fit
from domain.errors import NotAllowed
from domain.people import Person

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
DAY = timedelta(days=1)
LYON = 7
POST = Post(1, 9, Side.NEED, 10, "A projector", (), "", None, NOW, NOW + 60 * DAY)
LOCAL = replace(POST, chapter=LYON)
AUTHOR = Person(9, 10, "amina")
MATE = Person(9, 11, "bea", chapters=frozenset({LYON}))
CONNECTOR = Person(9, 12, "cleo", connects=frozenset({LYON}))
STRANGER = Person(9, 13, "dan", chapters=frozenset({8}), connects=frozenset({8}))
STEWARD = Person(9, 14, "eve", steward=True)


def test_what_is_for_a_chapter_is_seen_by_its_people_its_author_and_stewards() -> None:
    seen = {one.name for one in (AUTHOR, MATE, CONNECTOR, STRANGER, STEWARD) if may_see(one, LOCAL)}
    assert seen == {"amina", "bea", "cleo", "eve"}
    assert may_see(STRANGER, POST)


def test_its_connectors_and_stewards_take_a_post_down_and_only_its_author_changes_it() -> None:
    removers = {
        one.name for one in (AUTHOR, MATE, CONNECTOR, STRANGER, STEWARD) if may_remove(one, LOCAL)
    }
    assert removers == {"cleo", "eve"}
    assert not may_remove(CONNECTOR, POST)
    check_remover(AUTHOR, POST)
    with pytest.raises(NotAllowed):
        check_remover(MATE, LOCAL)
    with pytest.raises(NotAuthor):
        check_own(STEWARD, POST)


def test_topics_count_once_and_are_five_at_most() -> None:
    assert read_topics("Water, WATER;  compost ,, #Énergie") == ("Water", "compost", "Énergie")
    with pytest.raises(TooManyTopics):
        read_topics(", ".join(f"topic {number}" for number in range(MOST_TOPICS + 1)))


def test_online_is_anywhere_and_a_city_is_not() -> None:
    assert is_anywhere(" En ligne ")
    assert is_anywhere("online")
    assert is_anywhere("Überall")
    assert is_anywhere("em qualquer lugar")
    assert is_anywhere("da remoto")
    assert is_anywhere("a tot arreu")
    assert is_anywhere("في أي مكان")
    assert not is_anywhere("Lyon")


def test_a_post_ends_ahead_and_within_a_year() -> None:
    assert check_until(NOW + DAY, NOW) == NOW + DAY
    for until in (NOW, NOW - DAY, NOW + 367 * DAY):
        with pytest.raises(PostTimeRefused):
            check_until(until, NOW)


def test_a_renewal_never_shortens_and_what_is_over_is_not_renewed() -> None:
    asked = replace(POST, asked=NOW)
    later = renewed(asked, 60, NOW + 55 * DAY)
    assert (later.until, later.asked) == (NOW + 115 * DAY, None)
    assert renewed(POST, 7, NOW).until == POST.until
    with pytest.raises(PostOver):
        renewed(replace(POST, status=Status.LAPSED), 60, NOW)


def test_a_team_takes_as_many_as_it_wanted_besides_its_author() -> None:
    challenge = replace(POST, challenge=Challenge(NOW + DAY, NOW + 2 * DAY, "Europe/Paris", 2))
    check_room(challenge, 11, (12,))
    check_room(challenge, 11, (11, 12))  # who is in already
    with pytest.raises(TeamFull):
        check_room(challenge, 13, (11, 12))
    with pytest.raises(OwnChallenge):
        check_room(challenge, 10, ())
    with pytest.raises(PostOver):
        check_room(POST, 11, ())
    for size in (1, 13):
        with pytest.raises(TeamSizeRefused):
            check_size(size)


def test_a_challenge_may_be_closed_after_its_day_and_a_post_may_not() -> None:
    over = replace(POST, status=Status.LAPSED)
    assert not over.may_be_closed
    assert replace(over, challenge=Challenge(NOW, NOW, "UTC", 2)).may_be_closed
    assert not replace(POST, status=Status.REMOVED).may_be_closed


def test_a_post_is_found_by_words_topics_and_what_they_mean_in_any_language() -> None:
    found = indexed("Besoin d'une traductrice", ("Économie circulaire",), "Montréal")
    assert {"traductrice", "circulaire", "montreal"} <= found["word"]
    assert found["topic"] == {"economie circulaire"}
    assert found["city"] == {"montreal"}
    assert {"translation", "circular-economy"} <= found["concept"]


def test_two_sides_fit_by_what_they_mean_and_say_what_it_was() -> None:
    asked = Traits(("Une traductrice pour notre journal",))
    found = fit(asked, Traits(("Cooking for many", "Translation into Spanish")))
    assert found is not None
    assert found.strong
    assert found.reasons == ("Translation",)


def test_that_everyone_offers_and_needs_is_nothing_in_common() -> None:
    asked = Traits(("We are looking for people who offer help",))
    assert fit(asked, Traits(("I offer to look for mushrooms",))) is None
    assert fit(Traits(("A marquee",)), Traits(("A saxophone",))) is None


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("Ich suche und brauche jemanden", "Ich biete und suche gern jemanden"),
        ("Procuro alguém", "Ofereço, e procuro alguém"),
        ("Cerco qualcuno", "Offro, e cerco qualcuno"),
        ("Busco i necessito", "Ofereixo, busco i necessito"),
        ("أبحث عن شخص", "أعرض وأبحث عن شخص"),
    ],
)
def test_that_everyone_offers_and_needs_is_nothing_in_any_language(
    asked: str, offered: str
) -> None:
    assert fit(Traits((asked,)), Traits((offered,))) is None
    found = fit(Traits((f"{asked}: welding",)), Traits((f"{offered}: welding",)))
    assert found is not None
    assert found.reasons == ("welding",)


def test_who_would_learn_to_weld_is_not_sent_to_whoever_teaches() -> None:
    for asked in ("Somebody who teaches me welding", "Alguien que me enseñe: welding"):
        learner = Traits((asked,))
        assert fit(learner, Traits(("teaching",))) is None, asked
        found = fit(learner, Traits(("welding", "teaching")))
        assert found is not None
        assert found.reasons == ("welding",)


def test_nobody_is_written_to_across_languages_or_cities_and_the_nearest_come_first() -> None:
    here = Traits(("Bicycle repair",), (), "Lyon", frozenset({"fr"}))
    foreign = fit(here, replace(here, tongues=frozenset({"de"})))
    assert foreign is not None
    assert not foreign.strong  # shown to who looks, never sent by itself
    near, online = fit(here, here), fit(here, replace(here, city=""))
    far = fit(here, replace(here, city="Quito"))
    assert near is not None
    assert online is not None
    assert far is not None
    assert near.strong
    assert online.near
    assert not far.strong
    assert near.rank < far.rank
