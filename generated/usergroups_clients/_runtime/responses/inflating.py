# Generated from generator/emit/templates/_runtime; do not edit.
"""Undo the content coding of a body as it arrives, a bounded piece at a time.

httpx gives all that a chunk inflates to at once: a thousand times what arrived.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

from .._http import DecodingError
from ..errors import InvalidResponse

READABLE: Final = "gzip, deflate"
"""The codings that a stream asks for."""

_UNDONE: Final = ("gzip", "x-gzip", "deflate")
_OTHERS: Final = frozenset({"br", "zstd"})
"""Codings that httpx undoes if it finds a library for them."""
_PIECE: Final = 1 << 16
_EITHER: Final = 32 + zlib.MAX_WBITS
_BARE: Final = -zlib.MAX_WBITS
_MOST_LAYERS: Final = 4
_MEMBER: Final = b"\x1f"
"""The beginning of another member: what was compressed in pieces may be sent as several."""


class Inflating:
    """Inflates one body, of gzip or deflate."""

    def __init__(self) -> None:
        self._inflate = zlib.decompressobj(_EITHER)
        self._begun = False

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what a chunk inflates to.

        Raises:
            DecodingError: It does not.
        """
        while chunk:
            if self._inflate.eof:
                if not chunk.startswith(_MEMBER):
                    return  # padding
                self._inflate = zlib.decompressobj(_EITHER)
            piece = self._step(chunk)
            while piece:
                yield piece
                if len(piece) < _PIECE and not self._inflate.unconsumed_tail:
                    break
                piece = self._step(self._inflate.unconsumed_tail)
            chunk = self._inflate.unused_data

    def _step(self, chunk: bytes) -> bytes:
        try:
            piece = self._inflate.decompress(chunk, _PIECE)
        except zlib.error as error:
            if self._begun:
                raise DecodingError(str(error)) from None
            self._inflate = zlib.decompressobj(_BARE)  # as some servers understand `deflate`
            self._begun = True
            return self._step(chunk)
        self._begun = True
        return piece

    def end(self) -> None:
        """Check that nothing is missing.

        Raises:
            DecodingError: Something is.
        """
        if self._begun and not self._inflate.eof:
            message = "the compressed body is cut off"
            raise DecodingError(message)


class Layers:
    """Inflates a body that was compressed several times, the last coding first."""

    def __init__(self, count: int, most: int | None = None) -> None:
        _check_count(count)
        self._layers = [Inflating() for _ in range(count)]
        self._left = most

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what a chunk inflates to.

        Raises:
            DecodingError: It does not.
            InvalidResponse: It is more than it may be, between the layers too: whoever undoes one
                after the other holds that as well.
        """
        pieces: Iterable[bytes] = (chunk,)
        for layer in self._layers:
            pieces = self._inflated(layer, pieces)
        yield from pieces

    def _inflated(self, layer: Inflating, pieces: Iterable[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            for each in layer.pieces(piece):
                if self._left is not None:
                    self._left -= len(each)
                    if self._left < 0:
                        raise InvalidResponse(expected="a smaller body", found="more, compressed")
                yield each

    def end(self) -> None:
        """Check that nothing is missing.

        Raises:
            DecodingError: Something is.
        """
        for layer in self._layers:
            layer.end()


def inflating(coding: str) -> Layers | None:
    """Return what undoes a content coding, or several; None if this module does not.

    A name that nobody knows is passed over, as httpx does.

    Raises:
        InvalidResponse: They are more than any server needs.
    """
    names = [each.strip().lower() for each in coding.split(",")]
    _check_count(len(names))
    count = sum(each in _UNDONE for each in names)
    return Layers(count) if count and _OTHERS.isdisjoint(names) else None


def _check_count(count: int) -> None:
    if count > _MOST_LAYERS:
        raise InvalidResponse(expected=f"at most {_MOST_LAYERS} content codings", found="more")
