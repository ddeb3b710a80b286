"""What a run is held to, and what it says of growth."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import figures, kept
from bench.figures import BANDS, MOST, MOST_WAITED, Figure, Measure


def found(ratio: float, measure: Measure = Measure.P50, **more: object) -> Figure:
    given = {"part": "commands", "path": "`/event list`", "size": 100, **more}
    return Figure(measure=measure, ratio=ratio, **given)  # type: ignore[arg-type]  # as written above


def names(ratio: float, now: float, measure: Measure = Measure.P50) -> list[str]:
    before = found(ratio, measure)
    return [one.name for one in figures.worse({before.name: before.ratio}, [found(now, measure)])]


@pytest.mark.parametrize(
    ("measure", "now", "named"),
    [
        (Measure.P50, 1.9, False),
        (Measure.P50, 2.45, True),
        (Measure.P50, 0.5, False),
        (Measure.WORK, 2.45, True),
        (Measure.P99, 2.45, False),
        (Measure.P99, 3.5, True),
        (Measure.BUSY, 2.9, False),
        (Measure.BUSY, 3.1, True),
        (Measure.WHOLE, 2.35, False),
        (Measure.WHOLE, 2.45, True),
    ],
)
def test_what_got_worse_by_more_than_its_band_is_named(
    measure: Measure, now: float, named: bool
) -> None:
    assert names(2.0, now, measure) == ([found(now, measure).name] if named else [])


def test_every_measure_has_a_band_of_at_least_a_fifth() -> None:
    assert set(BANDS) == set(Measure)
    assert min(BANDS.values()) == 0.2


def test_a_hundredth_of_a_floor_is_not_worse_by_a_rounding() -> None:
    assert names(0.01, 0.02) == []


def test_what_was_not_run_is_not_compared() -> None:
    before = {"burst | 10,000 | 1 in a channel | whole": 1.0}
    assert figures.worse(before, [found(99.0)]) == []


def test_who_is_told_reads_the_name_and_both_ratios() -> None:
    (worse,) = figures.worse({found(1.0).name: 1.0}, [found(1.5)])
    assert str(worse) == "commands | 100 | `/event list` | p50: 1.000 -> 1.500 (+50%, at most +20%)"


def test_a_whole_run_keeps_what_is_new_and_leaves_what_is_kept() -> None:
    old, new = found(1.0), found(3.0, path="`/member find`")
    after = figures.keep({old.name: 1.0}, [found(1.1), new], accept=False, whole=True)
    assert after == {old.name: 1.0, new.name: 3.0}


def test_a_part_of_a_run_keeps_nothing_by_itself() -> None:
    assert figures.keep({}, [found(1.0)], accept=False, whole=False) == {}


def test_what_is_accepted_takes_the_place_of_its_parts_and_of_no_others() -> None:
    gone, other = found(1.0, path="`/gone`"), found(1.0, part="months")
    before = {gone.name: 1.0, other.name: 1.0}
    after = figures.keep(before, [found(5.0)], accept=True, whole=False)
    assert after == {other.name: 1.0, found(5.0).name: 5.0}


def test_what_is_kept_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "performance.json"
    assert kept.read(path) == {}
    kept.write(path, {"b": 2.0, "a": 1.25})
    assert kept.read(path) == {"a": 1.25, "b": 2.0}
    assert path.read_text("utf-8").index('"a"') < path.read_text("utf-8").index('"b"')


def grown(*points: tuple[int, float], waited: bool = False) -> figures.Growth:
    every = [found(ratio, size=size, waited=waited) for size, ratio in points]
    (growth,) = figures.growths(every)
    return growth


def test_what_doubles_with_what_doubles_has_an_exponent_of_one() -> None:
    assert grown((100, 1.0), (200, 2.0)).exponent == pytest.approx(1.0)


def test_what_stays_the_same_has_none() -> None:
    assert grown((100, 1.5), (1_000_000, 1.5)).exponent == pytest.approx(0.0)


def test_squares_are_above_every_limit() -> None:
    growth = grown((100, 1.0), (1_000, 100.0))
    assert growth.exponent == pytest.approx(2.0)
    assert growth.exponent > MOST
    assert not growth.within


def test_who_waits_is_promised_more_than_who_does_not() -> None:
    assert grown((1_000, 1.0), (10_000, 2.0)).within
    assert not grown((1_000, 1.0), (10_000, 2.0), waited=True).within
    assert grown((1_000, 1.0), (10_000, 10**MOST_WAITED - 0.01), waited=True).within


def test_the_steepest_step_is_seen_between_sizes_that_hide_it() -> None:
    growth = grown((10, 1.0), (100, 10.0), (1_000, 1.0))
    assert growth.exponent == pytest.approx(0.0)
    assert growth.steepest == pytest.approx(1.0)
    assert growth.sizes == (10, 100, 1_000)


def test_one_size_alone_tells_no_growth() -> None:
    assert figures.growths([found(1.0), found(9.0, Measure.P99, size=200)]) == []
