"""What the roll asks of Discord."""

from __future__ import annotations

from dataclasses import dataclass

from domain.notices import Act


@dataclass(frozen=True, slots=True)
class RollCall(Act):
    """A page of the members of ``network``: those whose identifiers are greater than ``after``."""

    network: int
    after: int

    @property
    def place(self) -> tuple[str, int]:
        """The server's list."""
        return "roll", self.network
