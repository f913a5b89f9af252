"""Find the credentials of a request that the body of its response repeats."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

from .._http import Request
from .redaction import echoed, header_secrets, is_secret_header, pair_secrets, spellings

if TYPE_CHECKING:
    from ..content import Content

_MOST_KEPT: Final = 16

_Spelled: TypeAlias = tuple[tuple[str, tuple[bytes, ...]], ...]


class Echoes:
    """Look for the credentials of one client; most of its requests carry the same."""

    def __init__(self, secret_headers: frozenset[str]) -> None:
        """Begin without credentials."""
        self._names = secret_headers
        self._is_secret = lru_cache(256)(self._carries_secret)
        self._known: dict[tuple[bytes, ...], _Spelled] = {}

    def of(self, raw: bytes, request: Request, content: Content | None) -> frozenset[str]:
        """Return the credentials that a body repeats, however it spells them.

        Args:
            raw: The body of the response.
            request: The request.
            content: The body of the request.
        """
        values = tuple([value for name, value in request.headers.raw if self._is_secret(name)])
        spelled = self._known.get(values)
        if spelled is None:
            spelled = self._spelled(request)
            if len(self._known) >= _MOST_KEPT:  # of tokens that were renewed
                self._known.clear()
            self._known[values] = spelled
        found = [one for one, ways in spelled if any(map(raw.__contains__, ways))]
        more = pair_secrets(request, content)
        return frozenset(found) | echoed(raw, more) if more else frozenset(found)

    def _spelled(self, request: Request) -> _Spelled:
        secrets = header_secrets(request, self._names)
        return tuple((one, tuple(each.encode() for each in spellings(one))) for one in secrets)

    def _carries_secret(self, name: bytes) -> bool:
        return is_secret_header(name.decode("latin-1").lower(), self._names)
