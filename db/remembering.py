"""What was read is remembered until a commit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Awaitable, Callable, Hashable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")
ANYTHING = "*"  # among the names of tables: any of them
_MOST = 10_000


class Memory:
    """Answers by question, each with the tables that it was read from."""

    def __init__(self) -> None:
        self._touched: set[str] = set()
        self._changes: Counter[str] = Counter()
        self._known: dict[Hashable, tuple[tuple[str, ...], Any]] = {}

    def touch(self, table: str) -> None:
        """A unit of work that is not committed yet changed ``table``."""
        self._touched.add(table)

    def changed(self) -> None:
        """What was touched is committed: forget what was read from it."""
        self.changed_elsewhere(self._touched)
        self._touched.clear()

    @property
    def touched(self) -> list[str]:
        """The tables that what is not committed yet changed."""
        return sorted(self._touched)

    def changed_elsewhere(self, tables: Iterable[str]) -> None:
        """Another process committed changes of ``tables``: forget what was read from them."""
        changed = {ANYTHING, *tables}
        self._changes.update(changed)
        for key in [key for key, (of, _) in self._known.items() if changed.intersection(of)]:
            del self._known[key]

    async def get(self, key: Hashable, ask: Callable[[], Awaitable[T]], of: tuple[str, ...]) -> T:
        """The answer to ``key``, read from the tables ``of``; asked when it is not known."""
        if (known := self._known.get(key)) is not None:
            return known[1]  # type: ignore[no-any-return]  # what ``ask`` gave
        before = [self._changes[table] for table in of]
        answer = await ask()
        unchanged = before == [self._changes[table] for table in of]
        if unchanged and len(self._known) < _MOST:
            self._known[key] = (of, answer)
        return answer

    def forget_all(self) -> None:
        """Ask again for everything: it is not known what changed meanwhile."""
        self._changes.update({ANYTHING, *(table for of, _ in self._known.values() for table in of)})
        self._known.clear()

    def forget(self, key: Hashable) -> None:
        """Ask again for ``key``."""
        self._known.pop(key, None)
