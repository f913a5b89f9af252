# Generated from generator/emit/templates/_runtime; do not edit.
"""The token in use: how long it is good, and which origin may see it."""

from __future__ import annotations

import copy
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, nullcontext
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, NoReturn

from ._http import URL, Request
from .errors import AuthError, InvalidArgument
from .headers import check_header
from .retry_policy import STARTED
from .servers import origin_of, server_url
from .stored_token import StoredToken
from .token_store import TokenStore

if TYPE_CHECKING:
    import anyio

    from .guarded_store import Entry
    from .renewing import Renewal
    from .token_request import TokenProvider


class TokenHolder:
    """Hold a token, the source of others, and the origin they may be sent to. Sends nothing."""

    def __init__(
        self,
        *,
        header: str,
        prefix: str = "",
        url: str,
        more_urls: Iterable[str] = (),
        token: str | None = None,
        source: TokenProvider | None = None,
        store: TokenStore | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Keep the settings; nothing is fetched yet.

        Args:
            header: The header that takes the token.
            prefix: What stands before the token there.
            url: A URL whose origin may see the token.
            more_urls: Others, whose origins may see it, too.
            token: The token to use, if there is no source.
            source: Where tokens come from.
            store: Where they are kept besides here.
            clock: Tells the seconds since 1970.

        Raises:
            InvalidArgument: The URL is not valid, or the token cannot be sent.
        """
        self._header = header
        self._prefix = prefix
        self._origin = origin_of(URL(server_url(url)))
        self._origins = {self._origin, *(origin_of(URL(server_url(each))) for each in more_urls)}
        if token is not None:
            check_header(header, prefix + token)
        self._token = None if token is None else StoredToken(value=token)
        self._source = source
        self._keeper = None
        if source is not None and store is not None:
            from .guarded_store import Keeper  # noqa: PLC0415 - a given token needs none

            self._keeper = Keeper(store, source.key)
        self._clock = clock
        self._threads = Lock()
        self._failures = 0
        self._failure = AuthError()

    @cached_property
    def _tasks(self) -> anyio.Lock:
        import anyio  # noqa: PLC0415 - slow to import, and threads need none

        return anyio.Lock()

    def _begin(self, request: Request) -> None:
        """Refuse a request to another origin, and begin the time of the call."""
        origin = origin_of(request.url)
        if origin not in self._origins:
            raise InvalidArgument(
                f"leads to {origin}; the credential is for {self._origin} only", argument="url"
            )
        request.extensions.setdefault(STARTED, time.monotonic())

    def _sign(self, request: Request, token: StoredToken) -> None:
        request.headers[self._header] = self._prefix + token.value

    def _good(self, refused: StoredToken | None) -> StoredToken | None:
        """Return the token if it is alive, and not the one that was refused."""
        token = self._token
        return token if token != refused and self._is_alive(token) else None

    def _is_alive(self, token: StoredToken | None) -> bool:
        if token is None or not token.value:
            return False
        return token.renew_at is None or self._clock() < token.renew_at

    def _settled(self, refused: StoredToken | None, seen: int) -> StoredToken | None:
        """Return the token that another fetched meanwhile; raise the error that it got instead."""
        token = self._good(refused)
        if token is None and self._failures != seen:
            raise copy.copy(self._failure)
        return token

    def _adopted(self, kept: StoredToken | None, refused: StoredToken | None) -> StoredToken | None:
        """Take over the token from the store, if it can be used."""
        value = "" if refused is None else refused.value
        if kept is None or kept.value == value or not self._is_alive(kept):
            return None
        self._token = kept
        return kept

    def _renewal(self, request: Request, known: StoredToken | None) -> Renewal:
        if self._source is None:
            raise AuthError("there is no way to another token")
        from .renewing import Renewal  # noqa: PLC0415 - a given token needs none

        return Renewal(self._source, known, request, self._clock, self._note)

    def _note(self, token: StoredToken) -> None:
        """Keep a token, or the times at which one was asked for in vain."""
        self._token = token
        if self._keeper is not None:
            self._keeper.save(token)

    def _locked(self) -> Entry | nullcontext[None]:
        return nullcontext() if self._keeper is None else self._keeper.locked()

    @contextmanager
    def _shared_failure(self) -> Generator[None]:
        """Keep an error of a request for a token for all who wait for that token."""
        try:
            yield
        except AuthError as error:
            self._failure = copy.copy(error)
            self._failures += 1
            raise

    def __repr__(self) -> str:
        """Return the class, the header and the origin."""
        return f"<{type(self).__name__} {self._header} for {self._origin}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")
