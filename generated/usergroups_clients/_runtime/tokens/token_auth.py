# Generated from generator/emit/templates/_runtime; do not edit.
"""A token in a header of each request, renewed by one for all who wait for it."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from .._http import Auth, HTTPResponse, Request
from ..errors import AuthError
from ..stored_token import StoredToken
from .token_state import TokenHolder

if TYPE_CHECKING:
    from .renewing import Renewal

_UNAUTHORIZED: Final = 401


class TokenAuth(TokenHolder, Auth):
    """Sign requests to the origin it was made for, and to no other.

    A token is fetched before the first request, shortly before it ends, and once after a 401.
    Whoever needs one meanwhile, threads and tasks alike, waits for that one; if there is none to
    be had, all who waited fail with the same error, and the next call asks again. An instance may
    serve threads and the tasks of one event loop.
    """

    def sync_auth_flow(self, request: Request) -> Generator[Request, HTTPResponse, None]:
        """Yield the request, signed, and before it the one that fetches a token if need be."""
        self._begin(request)
        refused: StoredToken | None = None
        while True:
            token, seen = self._good(refused), self._failures
            if token is None:
                with self._turn(request):
                    token = self._settled(refused, seen)
                    if token is None:
                        token = yield from self._renewed(request, refused)
            self._sign(request, token)
            response = yield request
            if response.status_code != _UNAUTHORIZED or self._source is None or refused is not None:
                return
            # Unread, it would keep its connection from the one who renews the token.
            response.read()
            if not self._source.may_cure(response):
                return
            refused = token

    def _renewed(
        self, request: Request, refused: StoredToken | None
    ) -> Generator[Request, HTTPResponse, StoredToken]:
        """Return a new token, or the one that there is if none came and it is still good."""
        try:
            return (yield from self._renew(request, refused))
        except AuthError:
            token = self._spare(request, refused)
            if token is None:
                raise
            return token

    def _renew(
        self, request: Request, refused: StoredToken | None
    ) -> Generator[Request, HTTPResponse, StoredToken]:
        with self._shared_failure(request), self._locked(request):
            known = self._known(None if self._keeper is None else self._keeper.load())
            token = self._adopted(known, refused)
            if token is None:
                with (renewal := self._renewal(request, known, refused, self._note)):
                    while token is None:
                        if renewal.wait_s:
                            time.sleep(renewal.wait_s)
                        if renewal.channel is None:
                            response = yield renewal.request
                            response.read()
                        else:
                            response = renewal.channel.send(renewal.request)
                        token = renewal.take(response)
                    self._token = token
                if self._keeper is not None:
                    try:
                        self._keeper.save(token)
                    except AuthError as error:
                        self._unsaved(error)
            return token

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, HTTPResponse]:
        """Yield the request, signed, and before it the one that fetches a token if need be."""
        self._begin(request)
        refused: StoredToken | None = None
        while True:
            token, seen = self._good(refused), self._failures
            if token is None:
                try:
                    async with (
                        self._turn_of_task(request),
                        self._renewing(request, refused, seen) as found,
                    ):
                        if isinstance(found, StoredToken):
                            token = found
                        else:
                            # Here, for an asynchronous generator has no `yield from`.
                            while token is None:
                                await _pause(found.wait_s)
                                if found.channel is None:
                                    response = yield found.request
                                    await response.aread()
                                else:
                                    response = await found.channel.asend(found.request)
                                token = found.take(response)
                            self._token = token
                except AuthError:
                    token = self._spare(request, refused)
                    if token is None:
                        raise
            self._sign(request, token)
            response = yield request
            if response.status_code != _UNAUTHORIZED or self._source is None or refused is not None:
                return
            await response.aread()
            if not self._source.may_cure(response):
                return
            refused = token

    @asynccontextmanager
    async def _renewing(
        self, request: Request, refused: StoredToken | None, seen: int
    ) -> AsyncGenerator[StoredToken | Renewal]:
        """Give the token that another fetched meanwhile, or else the request for one."""
        token = self._settled(refused, seen)
        if token is not None:
            yield token
            return
        with self._shared_failure(request):
            async with self._locked(request):
                keeper = self._keeper
                known = self._known(None if keeper is None else await keeper.aload())
                token = self._adopted(known, refused)
                if token is not None:
                    yield token
                    return
                renewal = self._renewal(request, known, refused, self._note_here)
                try:
                    with renewal:
                        yield renewal
                except BaseException:
                    if keeper is not None:
                        await keeper.anote(self._token)
                    raise
                if keeper is not None:
                    try:
                        await keeper.asave(renewal.fetched)
                    except AuthError as error:
                        self._unsaved(error)


async def _pause(seconds: float) -> None:
    if seconds:
        import anyio  # noqa: PLC0415 - slow to import, and few tokens make one wait

        await anyio.sleep(seconds)
