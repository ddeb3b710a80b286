"""The body of an answer: unpacked piece by piece, so that a small one cannot become a huge one."""

from __future__ import annotations

import zlib
from typing import Final

#: What is asked for. Anything else that comes is refused.
ACCEPTED: Final = "gzip, identity"

_GZIP: Final = 16 + zlib.MAX_WBITS
_PLAIN: Final = frozenset({"", "identity"})
_PACKED: Final = frozenset({"gzip", "x-gzip"})
_PIECE: Final = 256 * 1024


class EncodingUnknown(Exception):
    """The body is packed in a way that was not asked for."""


class BodyBroken(Exception):
    """The body is not what its encoding says, or ends half-way."""


class BodyTooLarge(Exception):
    """The body is larger than its bound. ``most`` is that, in bytes."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class Body:
    """Gathers a body of at most ``wire`` bytes as sent and ``most`` bytes unpacked.

    Raises ``EncodingUnknown`` for an ``encoding`` (the value of Content-Encoding) other than
    gzip or none.
    """

    def __init__(self, encoding: str, *, wire: int, most: int) -> None:
        encoding = encoding.strip().lower()
        if encoding not in _PLAIN | _PACKED:
            raise EncodingUnknown(encoding)
        self._packed = zlib.decompressobj(_GZIP) if encoding in _PACKED else None
        self._wire = wire
        self._most = most
        self._came = 0
        self._size = 0
        self._pieces: list[bytes] = []

    def add(self, chunk: bytes) -> None:
        """Take what came next. Raises ``BodyTooLarge`` as soon as it is, or ``BodyBroken``."""
        self._came += len(chunk)
        if self._came > self._wire:
            raise BodyTooLarge(self._wire)
        if self._packed is None:
            self._keep(chunk)
            return
        try:
            while chunk:
                self._keep(self._packed.decompress(chunk, _PIECE))
                chunk = self._packed.unconsumed_tail
        except zlib.error as error:
            raise BodyBroken(str(error)) from error
        if self._packed.unused_data:
            # A second archive behind the first is nothing that a server sends.
            raise BodyBroken("more than one part")

    def whole(self) -> bytes:
        """The body, once all of it came. Raises ``BodyBroken`` when it did not."""
        if self._packed is not None and self._came:
            while not self._packed.eof:
                piece = self._packed.decompress(b"", _PIECE)
                if not piece:
                    raise BodyBroken("cut off")
                self._keep(piece)
        return b"".join(self._pieces)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._most:
            raise BodyTooLarge(self._most)
        self._pieces.append(piece)
