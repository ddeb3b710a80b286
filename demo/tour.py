"""The five stories of the tour: what to do in each, as whom, and what shows that it was done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from demo.tables import book, table
from demo.tongue import OWN


class Fact(StrEnum):
    """What is looked up in the store when a step is done (see ``demo/facts.py``)."""

    SPEAKS = "speaks"
    BELONGS = "belongs"
    COMES = "comes"
    GATHERED = "gathered"


@dataclass(frozen=True, slots=True)
class Step:
    """One step; ``tour.yaml`` says what each part means."""

    name: str
    who: str = ""
    room: str = ""
    command: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    press: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    holds: Fact | None = None
    kept: str = ""

    @property
    def acts(self) -> tuple[str, ...]:
        """The commands and the controls that do it."""
        return self.done or self.press or (self.command,)


@dataclass(frozen=True, slots=True)
class Story:
    """Steps in their order, played by ``who`` unless a step says otherwise."""

    name: str
    who: str
    steps: tuple[Step, ...]

    def by(self, step: Step) -> str:
        """The key of who plays ``step``."""
        return step.who or self.who


STORIES = table("tour", Story)
WORDS: Mapping[str, Mapping[str, str]] = {
    language: book(f"page/words/{language}", dict[str, str]) for language in OWN
}
"""All that our part of the page says, by language and key."""
