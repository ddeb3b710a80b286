"""Modules of the house that are read when something of them is first used, not when named.

Importing this makes it so for the layers in ``LAZY``: ``from services.events import answering`` finds
the file and no more; the first ``answering.join`` runs it. Whoever wants a name out of a module
(``from domain.events import Event``) uses it at once. See docs/decisions/starting.md.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import ModuleType
from typing import Any

LAZY = frozenset({"cogs", "config", "db", "domain", "feeds", "jobs", "services", "views", "web"})
# What the import system itself looks at, or puts there, without anybody using the module.
_PLATE = frozenset(
    {
        *("__cached__", "__class__", "__doc__", "__file__", "__loader__", "__name__"),
        *("__package__", "__path__", "__spec__"),
    }
)
# One at a time, in whichever thread: no two can wait for each other's modules. Nobody holds a lock of
# the import system while waiting for this one, as importing a module of the house does not run it.
_READING = threading.RLock()


class Unread(ModuleType):
    """A module that nobody has used yet."""

    def __getattribute__(self, name: str) -> Any:
        if name not in _PLATE:
            _read(self)
        return ModuleType.__getattribute__(self, name)

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _PLATE and not isinstance(value, ModuleType):
            _read(self)
        ModuleType.__setattr__(self, name, value)


def read(*modules: ModuleType) -> None:
    """Run ``modules`` now, those of which nothing was used yet. Raises what their bodies raise."""
    for one in modules:
        _read(one)


def _read(module: ModuleType) -> None:
    spec = module.__spec__
    if not isinstance(module, Unread) or spec is None or not isinstance(spec.loader, _Later):
        return
    later = spec.loader
    with _READING:
        if parent := sys.modules.get(spec.name.rpartition(".")[0]):
            _read(parent)  # a package is run before what is in it
        if not later.begun:  # the thread that runs it uses names of its own meanwhile
            later.begun = True
            try:
                later.file.exec_module(module)
            except BaseException:
                later.begun = False
                raise
            object.__setattr__(module, "__class__", ModuleType)


def unread() -> list[ModuleType]:
    """The modules that are named somewhere and were not used yet."""
    return [one for one in list(sys.modules.values()) if type(one) is Unread]


def read_all() -> None:
    """Run what is named and was not used yet, and what that names: for a thread beside the loop."""
    while left := unread():
        for one in left:
            _read(one)
            time.sleep(0)  # whoever waits for a module, or for the processor, has a turn


class _Later(Loader):
    """Puts the running of a file off."""

    def __init__(self, file: SourceFileLoader) -> None:
        self.file = file
        self.begun = False

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return Unread(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)  # get_code, get_source, ...: for tracebacks and tools


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] not in LAZY or fullname == __name__:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and type(spec.loader) is SourceFileLoader:
            spec.loader = _Later(spec.loader)
        return spec  # of a folder without a file of its own, as it is


sys.meta_path.insert(0, _Finder())
