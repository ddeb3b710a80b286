"""An export as an operator asks for it on the command line, and what they are told."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from db import audit, networks
from db.store import Transaction
from domain.networks import Network
from services.exports import writing
from services.exports.writing import Written
from services.house import House


class Unable(Exception):
    """Nothing was exported; ``str()`` says why and how to mend it."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What ``export`` takes."""
    parser.add_argument("path", type=Path, help="a folder that is new or empty, or a new .zip")
    parser.add_argument(
        "--network",
        type=int,
        metavar="ID",
        help="the network's Discord server (default: DISCORD_GUILD_ID, else the only one known)",
    )


async def operate(house: House, given: argparse.Namespace, server: int | None) -> str:
    """Export the network that was ``given``, else that of ``server``, else the only one.

    What came of it, as text. Raises ``Unable``.
    """
    network = await _network(house, given.network or server)
    target: Path = given.path
    try:
        _check(target)
        if not _is_archive(target):
            done = await _write(house, network, target)
        else:
            with tempfile.TemporaryDirectory(dir=target.parent) as folder:
                done = await _write(house, network, Path(folder))
                writing.pack(Path(folder), target)
    except OSError as error:
        raise _unable(target, error) from error
    await house.store.write(lambda tx: _note(tx, house, network, done))
    told = [f"exported {network.name} to {target}: it holds personal data, keep it safe"]
    told += [f"  {name}: {number}" for name, number in done.counts.items()]
    if done.events_left_out:
        told.append(f"  left out: {done.events_left_out} events for some only, or without a date")
    return "\n".join(told)


async def _note(tx: Transaction, house: House, network: Network, done: Written) -> None:
    rows = sum(done.counts.values())
    await audit.add(
        tx, network.id, "network.export", actor=None, subject=None, now=house.now(), rows=rows
    )


async def _network(house: House, wanted: int | None) -> Network:
    known = await networks.every(house.store.read)
    found = [one for one in known if wanted in {None, one.id}]
    if len(found) == 1:
        return found[0]
    if wanted is None and known:
        several = ", ".join(f"{one.id} ({one.name})" for one in known)
        raise Unable(f"export which network? Name it by --network: {several}")
    raise Unable("the store knows no such network")


def _check(target: Path) -> None:
    """Raise ``Unable`` rather than write over something."""
    if target.is_dir() and not any(target.iterdir()) and not _is_archive(target):
        return
    if os.path.lexists(target):
        raise Unable(f"{target} is there already: name a folder that is new or empty")


def _unable(target: Path, error: OSError) -> Unable:
    """What is told when ``error`` came between, and what is left of it."""
    if target.is_dir() and any(target.iterdir()):
        return Unable(f"only a part was exported, remove {target}: {error}")
    return Unable(f"nothing was exported to {target}: {error}")


def _is_archive(target: Path) -> bool:
    return target.suffix.lower() == ".zip"


async def _write(house: House, network: Network, folder: Path) -> Written:
    done = await writing.write(
        house,
        network.id,
        folder,
        lambda name, number: print(f"{name}: {number}", file=sys.stderr, flush=True),
    )
    writing.put_file(folder / "README.md", _readme(network, done))
    return done


def _readme(network: Network, done: Written) -> str:
    """What whoever finds the folder has to know."""
    kinds = {"chapters": "chapters", "members": "members", "events": "events", "venues": "venues"}
    kinds |= {"partners": "directory", "handbook": "handbook"}
    commands = []
    # Chapters first: events and members look for theirs.
    for first in ("chapters", "venues", "partners", "handbook", "events", "members"):
        commands += [
            f"python bot.py import {kinds[first]} {name.rstrip('/')}"
            for name in done.counts
            if name.startswith(first)
        ]
    owed = "".join(f"- {one}\n" for one in sorted(done.owed)) or "- nobody\n"
    return _README.format(
        name=network.name, commands="\n".join(commands), owed=owed, left=done.events_left_out
    )


_README = """# An export of {name}

**This folder holds personal data**: names, identifiers and what people told about themselves, also
what they opened to nobody. Keep it where nobody else reads it, and delete it once it is imported.
Whoever left, was erased or asked to be is not in it; who is erased from now on has to be taken out
of it, too.

Import it into another house, in this order (with `--attribution` where something is owed):

```
{commands}
```

Look into the tables with a text editor, not in a spreadsheet: it rounds identifiers, and runs what
begins with `=`, `+`, `-` or `@`. People's words are written here as they are, so that they are
imported as they are.

Imported is owed to:

{owed}
Not in these files: {left} events that are for a chapter or connectors only or have no date; what
kind an event is, who comes, and that it comes back; chapters of a person beyond the first; what
they wrote in other fields; roles, terms, decisions, projects, the board, reminders, settings,
pages of sites that are followed. All of that moves with a copy of the whole store
(`python bot.py backup`, then `restore`), and with nothing else.
"""
