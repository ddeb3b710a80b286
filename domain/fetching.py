"""What can go wrong when something is read from an address outside, as facts.

    FetchRefused
    ├── UrlUnusable        the address itself cannot be used    (url, reason)
    ├── AddressForbidden   it leads into a network that is not public    (host)
    ├── FetchFailed        the other side could not be read     (host, reason, status, wait)
    ├── Gone               the other side says that it is gone for good    (host)
    ├── TooLarge           more bytes than are read             (host, megabytes)
    ├── TooSlow            longer than is waited                (host, seconds)
    ├── TooManyRedirects   sent on more often than is followed  (host, most)
    └── CalendarTooHeavy   its dates cost more than they may    (reason)

None of them tells which address a name led to: that would let anyone ask what lies inside.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.errors import Refusal


class FetchRefused(Refusal):
    """Something outside was not read; nothing was changed."""


@dataclass(eq=False)
class UrlUnusable(FetchRefused):
    """``url`` (its beginning) cannot be fetched: ``scheme`` (neither http nor https),
    ``credentials`` (a name or password in it), ``port`` (none that is asked), ``host`` (none,
    or one that cannot be read), ``form`` (not an address at all) or ``long``."""

    url: str
    reason: str


@dataclass(eq=False)
class AddressForbidden(FetchRefused):
    """``host`` is not, or not only, at addresses that everyone can reach."""

    host: str


@dataclass(eq=False)
class FetchFailed(FetchRefused):
    """``host`` could not be read: ``unresolved`` (no such name), ``unreachable`` (nobody answers),
    ``certificate`` (it cannot prove who it is), ``broken`` (not HTTP, or it stopped half-way),
    ``encoding`` (packed in a way that was not asked for), ``downgrade`` (sent on from https to
    http) or ``status`` (it answered with ``status``, a number of HTTP, otherwise 0).

    ``wait`` are the seconds after which it wants to be asked again, 0 where it does not say.
    """

    host: str
    reason: str
    status: int = 0
    wait: int = 0


@dataclass(eq=False)
class Gone(FetchRefused):
    """``host`` answered that what was there is gone for good (HTTP 410): do not ask again."""

    host: str


@dataclass(eq=False)
class TooLarge(FetchRefused):
    """``host`` sent more than ``megabytes`` (of 2**20 bytes, rounded up), packed or unpacked."""

    host: str
    megabytes: int


@dataclass(eq=False)
class TooSlow(FetchRefused):
    """``host`` took longer than ``seconds`` (rounded up) altogether."""

    host: str
    seconds: int


@dataclass(eq=False)
class TooManyRedirects(FetchRefused):
    """``host`` was asked first, and what it led to was sent on more than ``most`` times."""

    host: str
    most: int


@dataclass(eq=False)
class CalendarTooHeavy(FetchRefused):
    """Working out the dates of a calendar took too much ``time`` or ``memory`` and was stopped."""

    reason: str
