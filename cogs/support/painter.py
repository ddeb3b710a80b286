"""The process that draws one picture and ends: ``python -m cogs.support.painter``.

It takes a scene on its standard input and answers a PNG. It knows nothing of the bot: no token,
no store.
"""

from __future__ import annotations

import os
import sys

from views.pictures import chart, scenes, world
from views.pictures.scenes import World


def main() -> None:
    """Read the scene, draw it, write the picture."""
    if hasattr(os, "nice"):
        os.nice(10)  # whoever presses a button goes first
    scene = scenes.unpacked(sys.stdin.buffer.read())
    picture = world.draw(scene) if isinstance(scene, World) else chart.draw(scene)
    sys.stdout.buffer.write(picture)


if __name__ == "__main__":
    main()
