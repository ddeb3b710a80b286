"""Makes ``views/pictures/land.json`` from ``land-110m.json`` of the package world-atlas 2.0.2.

    python docs/places/land.py PATH/TO/land-110m.json

The outline of all land at 1:110 million (Natural Earth, public domain; packed by world-atlas,
ISC). Each ring becomes one list of tenths of degrees, longitude and latitude by turns. A ring
that crosses the 180th meridian goes on beyond it, so that no line runs across the whole map; one
that goes around a pole is closed along it.
"""

from __future__ import annotations

import itertools
import json
import sys
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[2] / "views" / "pictures" / "land.json"


def arcs_of(topology: dict[str, Any]) -> list[list[tuple[float, float]]]:
    """The lines of the file in degrees: they are stored as steps on a grid."""
    (kx, ky), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    lines = []
    for arc in topology["arcs"]:
        xs = itertools.accumulate(step[0] for step in arc)
        ys = itertools.accumulate(step[1] for step in arc)
        lines.append([(x * kx + tx, y * ky + ty) for x, y in zip(xs, ys, strict=True)])
    return lines


def ring_of(numbers: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """A closed line out of arcs; a negative number is an arc read backwards."""
    points: list[tuple[float, float]] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc[1:] if points else arc)
    return points


def unwrapped(ring: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The ring without jumps from one side of the world to the other."""
    shift, last, found = 0.0, ring[0][0], []
    for x, y in ring:
        if x + shift - last > 180:
            shift -= 360
        elif x + shift - last < -180:
            shift += 360
        last = x + shift
        found.append((last, y))
    if abs(found[-1][0] - found[0][0]) > 180:  # around a pole
        pole = -90.0 if found[0][1] < 0 else 90.0
        found += [(found[-1][0], pole), (found[0][0], pole)]
    return found


def packed(ring: list[tuple[float, float]]) -> list[int]:
    """Tenths of degrees, repeated points left out."""
    points = [(round(x * 10), round(y * 10)) for x, y in unwrapped(ring)]
    return [number for point, _ in itertools.groupby(points) for number in point]


def main() -> None:
    """Write the file and say how large it is."""
    topology = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    arcs = arcs_of(topology)
    rings = [
        packed(ring_of(ring, arcs))
        for shape in topology["objects"]["land"]["geometries"]
        for polygon in (shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]])
        for ring in polygon[:1]  # lakes are left out
    ]
    TARGET.write_text(json.dumps(rings, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(rings)} rings, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
