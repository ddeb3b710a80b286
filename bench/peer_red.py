"""Red-DiscordBot as it is installed, pointed at the stand-in: run with the Python of its own folder.

``python bench/peer_red.py <redbot's arguments>``, with ``DISCORD_API_BASE`` and
``DISCORD_GATEWAY_URL``. It reaches nothing but this machine: whatever else it looks
for at its start (such as whether there is a newer version) is not there.
"""

from __future__ import annotations

import importlib
import ipaddress
import os
import sys
from typing import Any

LOCAL = frozenset({"localhost", ""})


def stay_here(event: str, given: tuple[Any, ...]) -> None:
    """An audit hook (``sys.addaudithook``): refuses every address that is not of this machine."""
    if event == "socket.getaddrinfo":
        host = given[0]
    elif event in {"socket.connect", "socket.sendto"} and isinstance(given[1], tuple):
        host = given[1][0]
    else:
        return
    if isinstance(host, bytes):
        host = host.decode()
    if host is not None and host not in LOCAL and not _is_loopback(host):
        raise ConnectionRefusedError(f"{host} is outside")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def run() -> None:
    """Be Red until it is told to stop."""
    sys.addaudithook(stay_here)
    main = importlib.import_module("redbot.__main__").main  # it wants to be imported first
    from discord.gateway import DiscordWebSocket  # noqa: PLC0415
    from discord.http import Route  # noqa: PLC0415
    from yarl import URL  # noqa: PLC0415

    Route.BASE = os.environ["DISCORD_API_BASE"]
    DiscordWebSocket.DEFAULT_GATEWAY = URL(os.environ["DISCORD_GATEWAY_URL"])
    main()


if __name__ == "__main__":
    run()
