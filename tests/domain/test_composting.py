"""Where the people of a chapter that ends can go, and that no edit ends or revives one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.chapters import Chapter, Kind, Status
from domain.composting import HOMES, BeginsByReseeding, EndsByConsent, check_edited, homes


def chapter(number: int, **details: object) -> Chapter:
    """A chapter that is active, somewhere in France."""
    known: dict[str, object] = {
        "kind": Kind.PLACE,
        "status": Status.ACTIVE,
        "country": "FR",
        "latitude": None,
        "longitude": None,
        **details,
    }
    return Chapter(
        id=number,
        network=1,
        slug=f"c{number}",
        name=f"C{number}",
        city=None,
        region=None,
        zone="Europe/Paris",
        language="en",
        **known,  # type: ignore[arg-type]  # by name, as the dataclass has them
    )


LYON = chapter(1, latitude=45.76, longitude=4.84)


def test_kin_come_first_then_the_nearest_then_themes() -> None:
    far = chapter(2, latitude=48.85, longitude=2.35)
    near = chapter(3, latitude=45.52, longitude=4.87)
    theme = chapter(4, kind=Kind.THEME)
    parent = chapter(5, latitude=-0.2, longitude=-78.5)
    found = homes(LYON.with_(parent=5), [far, near, theme, parent])
    assert [one.id for one in found] == [5, 3, 2, 4]


def test_a_chapter_without_a_place_offers_those_of_its_country() -> None:
    found = homes(chapter(1), [chapter(2), chapter(3, country="EC")])
    assert [one.id for one in found] == [2]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(Status),
            st.sampled_from(Kind),
            st.floats(-80, 80),
            st.floats(-179, 179),
        ),
        max_size=20,
    ),
    st.integers(0, 20),
    st.integers(0, 20),
)
def test_homes_are_few_active_distinct_and_never_the_chapter_itself(
    drawn: list[tuple[Status, Kind, float, float]], parent: int, mentor: int
) -> None:
    others = [
        chapter(number, status=status, kind=kind, latitude=north, longitude=east)
        for number, (status, kind, north, east) in enumerate(drawn, start=1)
    ]
    found = homes(LYON.with_(parent=parent, mentor=mentor), others)
    assert len(found) <= HOMES
    assert len({one.id for one in found}) == len(found)
    assert all(one.status is Status.ACTIVE and one.id != LYON.id for one in found)
    kin = {one.id for one in others if one.id in {parent, mentor} - {LYON.id}}
    active = {one.id for one in others if one.status is Status.ACTIVE}
    assert kin & active <= {one.id for one in found}


def test_no_edit_ends_a_chapter_or_brings_it_back() -> None:
    ended = LYON.with_(status=Status.COMPOSTED)
    with pytest.raises(EndsByConsent):
        check_edited(LYON, ended)
    with pytest.raises(BeginsByReseeding):
        check_edited(ended, LYON)
    check_edited(ended, ended.with_(name="Lugdunum"))
    check_edited(LYON, LYON.with_(status=Status.DORMANT))
