"""What is drawn, whatever the numbers and names: words cover no words, and nothing leaves the sheet."""

from __future__ import annotations

import itertools
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from views.pictures import chart, curve, ladder, world
from views.pictures import sheet as sheets
from views.pictures.frames import Box
from views.pictures.scales import apart, ticks
from views.pictures.scenes import Bar, Chart, Curve, Dot, Ladder, Line, Panel, World
from views.pictures.sheet import Sheet, legible

FEW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
NAMES = st.sampled_from(
    ("Lyon", "القاهرة", "תל אביב־יפו", "東京", "São Paulo e arredores", "🌱 Malmö", "", "A" * 28)
)
TITLES = st.sampled_from(("Ouishare: our chapters", "شبكة طويلة الاسم جدا " * 6, "W" * 90))
DOTS = st.builds(
    Dot,
    NAMES,
    st.sampled_from(sorted(world.STYLES)),
    st.floats(-50, 70),
    st.floats(-180, 180),
    st.integers(0, 900),
)
COUNTS = st.integers(0, 3) | st.integers(0, 9999)


def is_tidy(sheet: Sheet) -> None:
    """No words stand over others or beyond the sheet."""
    whole = Box(0, 0, sheet.width, sheet.height)
    for box in sheet.boxes:
        assert box.inside(whole), box
    for box, other in itertools.combinations(sheet.boxes, 2):
        assert not box.meets(other), (box, other)


@FEW
@given(st.lists(DOTS, max_size=60, unique=True), TITLES, st.booleans())
def test_a_map_is_tidy(dots: list[Dot], title: str, mirrored: bool) -> None:
    legend = tuple((style, f"{style.title()} (120)") for style in world.STYLES)
    sizes = ((20, "20 members"), (100, "100 members"))
    scene = World(title, "Natural Earth, GeoNames", legend, sizes, tuple(dots), mirrored)
    is_tidy(world.drawn(scene))


@FEW
@given(st.lists(COUNTS, min_size=48, max_size=48), TITLES, st.booleans(), st.integers(0, 11))
def test_a_chart_is_tidy(numbers: list[int], title: str, mirrored: bool, first: int) -> None:
    months = tuple(f"Month{(first + at) % 12}" for at in range(24))
    years = tuple(str(2024 + (first + at) // 12) for at in range(24))
    both = (("In a place", tuple(numbers[:24])), ("Online", tuple(numbers[24:])))
    panels = (Panel("Events", both), Panel(title, (("People", tuple(numbers[:24])),)))
    is_tidy(chart.drawn(Chart(title, "As of today", months, years, panels, mirrored)))


@FEW
@given(
    st.lists(st.tuples(COUNTS, COUNTS, COUNTS, COUNTS), min_size=2, max_size=120),
    st.none() | st.integers(1, 5000),
    TITLES,
    st.booleans(),
)
def test_a_curve_is_tidy(
    days: list[tuple[int, ...]], seats: int | None, title: str, mirrored: bool
) -> None:
    sums = [tuple(itertools.accumulate(one)) for one in zip(*days, strict=True)]
    lines = tuple(
        Line(style, f"{numbers[-1]} {style}", numbers)
        for style, numbers in zip(curve.STYLES, sums, strict=True)
    )
    names = tuple(f"{at % 28 + 1} May" for at in range(len(days)))
    limit = (seats, f"{seats} seats") if seats else None
    is_tidy(curve.drawn(Curve(title, "As of today", names, lines, limit, mirrored)))


@FEW
@given(
    st.lists(st.tuples(NAMES, st.lists(st.integers(0, 30), min_size=3, max_size=3)), max_size=32),
    TITLES,
    st.booleans(),
)
def test_a_ladder_is_tidy(bars: list[tuple[str, list[int]]], title: str, mirrored: bool) -> None:
    steps = tuple(
        Bar(f"{at}. {name} {title}", tuple(parts)) for at, (name, parts) in enumerate(bars)
    )
    legend = ("done", "not needed", "its day has come, and it is still open for them " * 2)
    is_tidy(ladder.drawn(Ladder(title, "90 people", 90, legend, steps, mirrored)))


# ── Writing ──────────────────────────────────────────────────────────────────────────────────


def ink(words: str) -> bytes:
    """``words`` on a sheet of their own, as they are drawn."""
    sheet = Sheet(200, 60)
    sheet.text(100, 30, words, 24, align="center", own=True)
    return sheet.png()


def test_arabic_letters_are_joined() -> None:
    sheet = Sheet(400, 100)
    for word in ("القاهرة", "بيت"):
        asunder = "\u200c".join(word)  # the mark keeps two letters from being joined
        assert sheet.size_of(word, 24)[0] < sheet.size_of(asunder, 24)[0] * 0.9
        assert ink(word) != ink(asunder)


def test_hebrew_and_arabic_are_read_from_the_right() -> None:
    for name in ("שלום", "القاهرة"):
        assert ink(name) != ink(f"\u202d{name}")  # the mark forces it from the left
    assert ink("Lyon") == ink("\u202dLyon")


def test_what_the_font_lacks_is_not_drawn_as_boxes() -> None:
    assert legible("東京") == ""
    assert legible("東京 Tokyo") == "Tokyo"
    assert legible("🌱 Malmö 🌱") == "Malmö"
    assert legible("القاهرة · תל אביב · Київ · Αθήνα · Łódź") == (
        "القاهرة · תל אביב · Київ · Αθήνα · Łódź"
    )


@pytest.mark.parametrize("mirrored", [False, True])
def test_what_is_too_long_is_cut_where_its_room_ends(mirrored: bool) -> None:
    sheet = Sheet(800, 100, mirrored=mirrored)
    for words in ("Introduce yourself in a few words", "قدّم نفسك بكلمات قليلة في القناة"):
        found = sheet.cut(words, 20, 150)
        assert found.endswith("…")
        assert sheet.size_of(found, 20)[0] <= 150
        assert words.startswith(found[:-1])
        assert sheet.cut(words, 20, 700) == words


def test_a_mirrored_sheet_begins_on_the_right_and_what_is_fixed_stays() -> None:
    plain, turned = Sheet(400, 100), Sheet(400, 100, mirrored=True)
    left, right = plain.text(36, 50, "Lyon", 20), turned.text(36, 50, "Lyon", 20)
    assert left.left == pytest.approx(36, abs=3)
    assert right.right == pytest.approx(400 - 36, abs=3)
    assert turned.text(36, 50, "Lyon", 20, fixed=True).left == pytest.approx(36, abs=3)


def test_the_card_is_opaque_and_only_its_corners_let_discord_through() -> None:
    seen = Image.open(BytesIO(Sheet(120, 90).png())).convert("RGBA").getchannel("A")
    assert seen.size == (120, 90)
    assert seen.getpixel((0, 0)) == 0
    assert seen.crop((16, 3, 104, 87)).getextrema() == (255, 255)
    assert seen.crop((3, 16, 117, 74)).getextrema() == (255, 255)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours (Web Content Accessibility Guidelines 2.2, 1.4.3)."""

    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((light(one), light(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_words_and_marks_stand_out_from_whatever_is_below_them() -> None:
    grounds = (sheets.GROUND, world.SEA, world.LAND)
    for ground in grounds:
        assert all(contrast(ink, ground) >= 4.5 for ink in (sheets.INK, sheets.PALE))
        marks = (sheets.GREEN, sheets.ORANGE, sheets.YELLOW, sheets.GREY)
        assert all(contrast(mark, ground) >= 4.5 for mark in marks)
    for discord in ("#313338", "#ffffff", "#070709"):
        assert contrast(sheets.EDGE, discord) >= 2  # the edge is seen on every background


# ── Sizes and scales ─────────────────────────────────────────────────────────────────────────


def test_a_dot_covers_more_the_more_members_a_chapter_has() -> None:
    for chapters in (3, 60, 300):
        scale = world.scale_of(chapters)
        reaches = [scale.reach(people, 100) for people in (0, 1, 10, 50, 100)]
        assert reaches == sorted(reaches)
        assert reaches[0] == scale.least
        assert reaches[-1] == pytest.approx(scale.most)
        covered = [reach**2 - scale.least**2 for reach in reaches]
        assert covered[3] * 2 == pytest.approx(covered[4])  # half the members, half as much more


def test_no_two_statuses_have_the_same_shape() -> None:
    assert len({(shape, hollow) for _, shape, hollow in world.STYLES.values()}) == 4
    assert len({str(dash) for _, dash, _, _ in curve.STYLES.values()}) == 4
    assert len({mark for _, _, mark, _ in curve.STYLES.values()}) == 4
    for styles in (chart.STYLES, ladder.STYLES):
        assert len({pattern for _, pattern in styles}) == len(styles)


@given(st.integers(0, 10**7))
def test_ticks_are_few_round_and_reach_the_most(most: int) -> None:
    found = ticks(most)
    assert found[0] == 0
    assert max(most, 1) <= found[-1]
    assert 2 <= len(found) <= 6
    step = found[1]
    assert set(str(step).rstrip("0")) <= {"1", "2", "5"}
    assert found == tuple(range(0, found[-1] + 1, step))


@given(st.lists(st.floats(0, 400), max_size=8))
def test_words_make_room_for_each_other(wished: list[float]) -> None:
    found = apart(wished, 34, 0, 400)
    order = sorted(found)
    assert all(after - before >= 34 - 1e-6 for before, after in itertools.pairwise(order))
    assert all(-1e-6 <= one <= 400 + 1e-6 for one in found)
    for (before, at), (other, there) in itertools.combinations(zip(wished, found, strict=True), 2):
        assert before == other or (before < other) == (at < there)
