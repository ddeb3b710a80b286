"""An import as an operator asks for it on the command line, and what they are told."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from db import networks
from domain.errors import StoreUnavailable
from domain.reasons import FileRefused
from feeds.kinds import Kind
from services.house import House
from services.imports.report import Progress, lines, refusal
from services.imports.running import run


class Unable(Exception):
    """The import cannot be done; ``str()`` says why and how to mend it."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What ``import`` takes."""
    parser.add_argument("kind", choices=[kind.value for kind in Kind], help="what is in the file")
    parser.add_argument("path", type=Path, help="the file, or the folder of a directory")
    parser.add_argument("--dry-run", action="store_true", help="write nothing, say what would be")
    parser.add_argument(
        "--network",
        type=int,
        metavar="ID",
        help="the network's Discord server (default: DISCORD_GUILD_ID, else the only one known)",
    )
    parser.add_argument("--attribution", metavar="TEXT", help="whom the data is owed to")
    parser.add_argument(
        "--source",
        metavar="NAME",
        help="the list that the file is an edition of (default: its kind); lists that give the "
        "same identifiers to different things need names of their own",
    )


async def operate(house: House, given: argparse.Namespace, server: int | None) -> str:
    """Import what was ``given`` into the network named there, else that of ``server``, else the
    only one; the report as text. Raises ``Unable``."""
    network = given.network or server or await _only_network(house)
    if network is None:
        raise Unable(
            "import into which network? Name its Discord server: --network 123456789012345678"
        )
    try:
        report = await run(
            house,
            network,
            given.kind,
            given.path,
            attribution=given.attribution,
            source=given.source,
            dry_run=given.dry_run,
            progress=Progress(sys.stderr, given.path.name),
        )
    except FileRefused as error:
        raise Unable(refusal(error)) from error
    except StoreUnavailable as error:
        raise Unable(
            f"the store cannot be written ({error.reason}): mend that and import again, "
            "what was written before is kept"
        ) from error
    return "\n".join(lines(report))


async def _only_network(house: House) -> int | None:
    known = await networks.every(house.store.read)
    return known[0].id if len(known) == 1 else None
