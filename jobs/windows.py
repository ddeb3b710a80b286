"""How many requests have started lately, in one place and in all: what a turn depends on."""

from __future__ import annotations

from collections import deque
from math import inf


class Window:
    """At most ``most`` starts in any ``span`` seconds."""

    def __init__(self, most: float, span: float) -> None:
        self.span = span
        self._most = most
        self._starts: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until one more may start."""
        while self._starts and now - self._starts[0] >= self.span:
            self._starts.popleft()
        return 0.0 if len(self._starts) < self._most else self._starts[0] + self.span - now

    def start(self, now: float) -> None:
        """One more starts."""
        self._starts.append(now)

    def undo(self) -> None:
        """The last one did not start after all."""
        if self._starts:
            self._starts.pop()

    @property
    def idle(self) -> bool:
        """Whether nothing started within the span (as of the last ``wait``)."""
        return not self._starts


class Sky:
    """Requests between their turn and a second after they were answered: 50 at most.

    A request arrives somewhere between its start and its answer, nobody knows where. Of
    those that arrive within one second the last to start still finds all the others
    counted, so no second at the receiver sees more. Guessing when they arrived, as from
    the quickest of all, would be faster by the guess, and wrong when the way varies.
    """

    def __init__(self, most: int, span: float) -> None:
        self.most, self._span = most, span
        self._turns: deque[float] = deque()  # given, the request has not begun
        self._landed: deque[float] = deque()  # when requests were answered
        self._flying = 0

    def wait(self, now: float) -> float:
        """Seconds until there is room; ``inf``: not before an answer comes."""
        for moments in (self._turns, self._landed):
            while moments and now - moments[0] >= self._span:
                moments.popleft()
        if len(self._turns) + len(self._landed) + self._flying < self.most:
            return 0.0
        oldest = [moments[0] for moments in (self._turns, self._landed) if moments]
        return min(oldest) + self._span - now if oldest else inf

    def turn(self, now: float) -> None:
        """A turn is given."""
        self._turns.append(now)

    def undo(self) -> None:
        """The last turn was not used."""
        if self._turns:
            self._turns.pop()

    def begin(self, now: float) -> float:
        """A request wants to leave in its turn: seconds until it may; 0: it left.

        A turn that was not used for a second is forgotten: then there has to be room.
        """
        delay = self.wait(now) if not self._turns else 0.0
        if delay <= 0:
            if self._turns:
                self._turns.popleft()
            self._flying += 1
        return delay

    def land(self, now: float) -> None:
        """It was answered, or given up."""
        self._flying -= 1
        self._landed.append(now)
