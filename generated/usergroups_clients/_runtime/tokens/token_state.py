# Generated from generator/emit/templates/_runtime; do not edit.
"""The token in use: how long it is good, and which origin may see it."""

from __future__ import annotations

import copy
import time
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Generator, Iterable
from contextlib import asynccontextmanager, contextmanager, nullcontext
from threading import Lock
from typing import TYPE_CHECKING, Final, NoReturn

from attrs import evolve

from .._http import URL, Request
from ..deadline import DeadlineExceeded
from ..errors import AuthError, InvalidArgument
from ..forking import renew_in_children
from ..network.servers import origin_of, server_url
from ..responses.exchange import DEADLINE
from ..stored_token import StoredToken
from ..token_store import TokenStore
from ..tries.retry_policy import OWN_LIMIT, SPARED, STARTED
from ..values.headers import check_header
from .token_life import check_pause, is_fresh, is_living, is_sendable

if TYPE_CHECKING:
    import anyio

    from .renewing import Renewal
    from .store_lock import StoreLock
    from .token_request import TokenProvider

_NO_TURN: Final = "another call was fetching a token"


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
        self._tasks: tuple[object, anyio.Lock] | None = None
        self._failures = 0
        self._failure = AuthError()
        renew_in_children(self)

    def after_fork(self) -> None:
        """Forget locks that are held by threads and tasks of the parent."""
        self._threads = Lock()
        self._tasks = None

    @property
    def renews(self) -> bool:
        """It fetches another token when the one in use ends."""
        return self._source is not None

    @property
    def ends_at(self) -> float | None:
        """When the token in use ends, in seconds since 1970; None if that is not known."""
        return None if self._token is None else self._token.ends_at

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
        return None if token is None or token == refused or not self._is_alive(token) else token

    def _is_alive(self, token: StoredToken) -> bool:
        return bool(token.value) and is_fresh(token, self._clock())

    def _spare(self, request: Request, refused: StoredToken | None) -> StoredToken | None:
        """Return the token that is still good where another did not come."""
        token = self._token
        known = "" if refused is None else refused.value
        if token is None or token.value == known or SPARED in request.extensions:
            return None
        return token if is_living(token, self._clock()) else None

    def _known(self, kept: StoredToken | None) -> StoredToken | None:
        """Join what the store has with what is known here: a store's file may be lost."""
        own = self._token
        if kept is None or own is None:
            return kept or own
        best = own if own.value and not is_sendable(kept) else kept
        return evolve(
            best,
            asked_at=tuple(sorted((Counter(kept.asked_at) | Counter(own.asked_at)).elements())),
            refresh_token=kept.refresh_token or own.refresh_token,
        )

    def _settled(self, refused: StoredToken | None, seen: int) -> StoredToken | None:
        """Return the token that another fetched meanwhile; raise the error that it got instead."""
        token = self._good(refused)
        if token is None and self._failures != seen:
            raise copy.copy(self._failure)
        return token

    def _adopted(self, kept: StoredToken | None, refused: StoredToken | None) -> StoredToken | None:
        """Take over the token from the store, if it can be used."""
        value = "" if refused is None else refused.value
        if kept is None or kept.value == value:
            return None
        if not is_sendable(kept) or not self._is_alive(kept):
            return None
        self._token = kept
        return kept

    def _renewal(
        self,
        request: Request,
        known: StoredToken | None,
        refused: StoredToken | None,
        note: Callable[[StoredToken], None],
    ) -> Renewal:
        if self._source is None:
            raise AuthError("there is no way to another token")
        from .renewing import Renewal  # noqa: PLC0415 - a given token needs none

        now = self._clock()
        if known is not None:
            dead = refused is not None and known.value == refused.value
            if dead or not is_living(known, now):
                known = evolve(known, value="", renew_at=None, ends_at=None)
            check_pause(known, now, self._source.vendor)
        return Renewal(self._source, known, request, self._clock, note)

    def _unsaved(self, error: AuthError) -> None:
        """Tell that a new token is used, though others cannot share it."""
        import warnings  # noqa: PLC0415 - seldom needed

        message = f"{error.message}; the token is used, and shared with nobody"
        warnings.warn(message, RuntimeWarning, stacklevel=2)

    def _note(self, token: StoredToken) -> None:
        """Keep a token, or the times at which one was asked for in vain."""
        self._note_here(token)
        if self._keeper is not None:
            self._keeper.save(token)

    def _note_here(self, token: StoredToken) -> None:
        self._token = token

    @contextmanager
    def _turn(self, request: Request) -> Generator[None]:
        """Let one thread at a time renew the token.

        Raises:
            DeadlineExceeded: Another took all the time that the call has.
        """
        threads, until = self._threads, _until(request)
        left = -1 if until is None else max(until - time.monotonic(), 0)
        if not threads.acquire(timeout=left):
            raise DeadlineExceeded(_NO_TURN)
        try:
            yield
        finally:
            threads.release()

    @asynccontextmanager
    async def _turn_of_task(self, request: Request) -> AsyncGenerator[None]:
        """Let one task at a time renew the token; as `_turn`."""
        import anyio  # noqa: PLC0415 - slow to import, and threads need none

        from ..network.loops import current_loop  # noqa: PLC0415 - as above

        loop = current_loop()
        if self._tasks is None or self._tasks[0] is not loop:
            self._tasks = loop, anyio.Lock()
        tasks, until = self._tasks[1], _until(request)
        with anyio.move_on_after(None if until is None else until - time.monotonic()) as scope:
            await tasks.acquire()
        if scope.cancelled_caught:
            raise DeadlineExceeded(_NO_TURN)
        try:
            yield
        finally:
            tasks.release()

    def _locked(self, request: Request) -> StoreLock | nullcontext[None]:
        return nullcontext() if self._keeper is None else self._keeper.locked(_until(request))

    @contextmanager
    def _shared_failure(self, request: Request) -> Generator[None]:
        """Keep an error of a request for a token for all who wait for that token."""
        try:
            yield
        except AuthError as error:
            if OWN_LIMIT not in request.extensions:
                self._failure = copy.copy(error)
                self._failures += 1
            raise

    def __repr__(self) -> str:
        """Return the class, the header and the origin."""
        return f"<{type(self).__name__} {self._header} for {self._origin}>"

    def __reduce__(self) -> NoReturn:
        """Refuse to be pickled or copied."""
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")


def _until(request: Request) -> float | None:
    """Return when the time of a call is over, by `time.monotonic`; None if it has no end."""
    seconds: float | None = request.extensions.get(DEADLINE)
    return None if seconds is None else request.extensions[STARTED] + seconds
