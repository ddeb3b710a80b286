"""The process that draws one picture and ends: ``python -m cogs.support.painter``.

It takes a scene on its standard input and answers a PNG. It knows nothing of the bot: no token,
no store.
"""

from __future__ import annotations

import os
import sys

from views.pictures import chart, curve, ladder, scenes, world
from views.pictures.scenes import Chart, Curve, Ladder, Scene, World


def main() -> None:
    """Read the scene, draw it, write the picture."""
    if hasattr(os, "nice"):
        os.nice(10)  # whoever presses a button goes first
    sys.stdout.buffer.write(_drawn(scenes.unpacked(sys.stdin.buffer.read())))


def _drawn(scene: Scene) -> bytes:
    match scene:
        case World():
            return world.draw(scene)
        case Chart():
            return chart.draw(scene)
        case Curve():
            return curve.draw(scene)
        case Ladder():
            return ladder.draw(scene)


if __name__ == "__main__":
    main()
