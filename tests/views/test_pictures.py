"""Pictures without Discord: what a map shows, where labels stand, what travels to who draws."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cogs.support.drawing import DrawingFailed, draw
from views.pictures import scenes
from views.pictures.frames import Box, Wish, frame_of, placed
from views.pictures.scenes import Bar, Chart, Curve, Dot, Ladder, Line, Panel, World

LATITUDES = st.floats(-55, 78)
LONGITUDES = st.floats(-180, 180)
CANVAS = Box(0, 0, 800, 450)


@given(st.lists(st.tuples(LATITUDES, LONGITUDES), min_size=1, max_size=30))
def test_every_chapter_lies_on_the_map(points: list[tuple[float, float]]) -> None:
    frame = frame_of(points)
    assert frame.east - frame.west <= 360.0001
    for latitude, longitude in points:
        assert frame.south <= latitude <= frame.north
        assert frame.west - 0.001 <= frame.within(longitude) <= frame.east + 0.001


def test_islands_on_both_sides_of_the_date_line_are_neighbours() -> None:
    frame = frame_of([(-18.1, 178.4), (-13.8, -171.7)])
    assert frame.east - frame.west < 60


def test_one_chapter_has_a_country_around_it_and_many_the_world() -> None:
    alone = frame_of([(48.4, -4.5)])
    assert 12 <= alone.north - alone.south < 20
    whole = frame_of([(0.0, longitude) for longitude in range(-180, 180, 20)])
    assert (whole.west, whole.east) == (-180.0, 180.0)
    assert frame_of([]).west == -180.0


@given(st.lists(st.tuples(st.floats(20, 780), st.floats(20, 430)), min_size=1, max_size=40))
def test_labels_cover_neither_each_other_nor_a_dot(points: list[tuple[float, float]]) -> None:
    dots = [Box(x - 4, y - 4, x + 4, y + 4) for x, y in points]
    wishes = [Wish(dot, 60, 12) for dot in dots]
    boxes = [box for box in placed(wishes, dots, CANVAS, gap=3) if box is not None]
    assert boxes  # the heaviest has all the room there is, but for dots
    for box, other in itertools.combinations(boxes, 2):
        assert not box.meets(other)
    for box in boxes:
        assert box.inside(CANVAS)
        assert not any(box.meets(dot) for dot in dots)


def test_a_label_stands_nowhere_where_another_dot_is_nearer() -> None:
    crowd = [Box(x, y, x + 8, y + 8) for x in range(300, 420, 14) for y in range(150, 270, 14)]
    middle = crowd[len(crowd) // 2]
    assert placed([Wish(middle, 60, 12)], crowd, CANVAS, gap=3) == [None]


def test_scenes_travel_whole_and_equal_ones_are_the_same_picture() -> None:
    world = World(
        "Où?",
        "credit",
        (("active", "Active (1)"),),
        ((2, "two"),),
        (Dot("القاهرة", "active", 30, 31, 2),),
    )
    chart = Chart(
        "Network", "credit", ("Jan", "Feb"), ("2026", "2026"), (Panel("x", (("y", (1, 2)),)),)
    )
    lines = (Line("going", "2 going", (1, 2)), Line("no", "1 can't", (0, 1)))
    curve = Curve("Potluck", "credit", ("4 May", "5 May"), lines, (8, "8 seats"), mirrored=True)
    ladder = Ladder("Lyon", "credit", 7, ("done",), (Bar("Welcomed", (7,)), Bar("x", (3, 1, 2))))
    for scene in (world, chart, curve, ladder):
        assert scenes.unpacked(scenes.packed(scene)) == scene
    assert scenes.digest(world) == scenes.digest(scenes.unpacked(scenes.packed(world)))
    assert scenes.digest(world) != scenes.digest(chart)


def test_the_bot_itself_loads_no_drawing_library() -> None:
    looks = "import sys, bot; sys.exit('matplotlib' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", looks], check=False)  # noqa: S603 - our own words
    assert done.returncode == 0


async def test_a_picture_that_cannot_be_drawn_is_a_fault_with_its_reason() -> None:
    lame = Chart(
        "Network", "credit", ("Jan", "Feb"), ("2026", "2026"), (Panel("x", (("y", (1,)),)),)
    )
    with pytest.raises(DrawingFailed, match="zip"):
        await draw(lame)
