# Generated from generator/emit/templates/_runtime; do not edit.
"""The two clients: they send calls and do nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._http import (
    CONNECTIONS,
    AsyncBaseTransport,
    AsyncHTTPClient,
    Auth,
    BaseTransport,
    HTTPClient,
    Request,
    Timeout,
)
from .errors import Error
from .exchange import FAULTS, receive
from .operation import Call
from .options import RequestOptions
from .profile import Profile
from .response import Response
from .sender import Sender, no_cookies
from .unset import UNSET

if TYPE_CHECKING:
    from .bodies import Content

T = TypeVar("T")


class SyncClient(Sender[HTTPClient]):
    """Sends calls and waits for their answers; may be shared between threads."""

    def __init__(
        self,
        profile: Profile,
        *,
        urls: Mapping[str, str | None],
        auth: Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = None,
        transport: BaseTransport | None = None,
        http_client: HTTPClient | None = None,
    ) -> None:
        """Check and keep the settings; nothing is sent yet."""
        super().__init__(
            profile,
            urls=urls,
            auth=auth,
            headers=headers,
            timeout=timeout,
            given=http_client,
            kind=HTTPClient,
            transport=transport,
        )
        self._http = http_client or HTTPClient(
            transport=transport, limits=CONNECTIONS, cookies=no_cookies()
        )
        self._start()

    def send(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Return the answer to a call; raise an `Error` if there is none or it is no success."""
        outcome = self._exchange(call, options)
        if isinstance(outcome, Error):
            raise outcome
        return outcome

    def _exchange(self, call: Call[T], options: RequestOptions | None) -> Response[T] | Error:
        request: Request | None = None
        try:
            request = self._request(call, options)
            answer = self._http.send(request, auth=self._credential(call), follow_redirects=False)
            return receive(self._profile, call, answer)
        except (Error, *FAULTS) as error:
            return self._outcome(error, call, request)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | str | None = None,
        json: object = UNSET,
        content: Content | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Return the answer to a request that no method describes; `path` starts with `/`."""
        from .adhoc import adhoc_call  # noqa: PLC0415 - seldom wanted

        call = adhoc_call(method, path, query=query, json=json, content=content, headers=headers)
        return self.send(call, options)

    def close(self) -> None:
        """Close the connections, unless they are those of a given `http_client`."""
        if self._owned:
            self._http.close()

    def __enter__(self) -> Self:
        """Return the client, to be closed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        self.close()


class AsyncClient(Sender[AsyncHTTPClient]):
    """Sends calls and awaits their answers; may be shared between tasks of one event loop."""

    def __init__(
        self,
        profile: Profile,
        *,
        urls: Mapping[str, str | None],
        auth: Auth | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | Timeout | None = None,
        transport: AsyncBaseTransport | None = None,
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        """Check and keep the settings; nothing is sent yet."""
        super().__init__(
            profile,
            urls=urls,
            auth=auth,
            headers=headers,
            timeout=timeout,
            given=http_client,
            kind=AsyncHTTPClient,
            transport=transport,
        )
        self._http = http_client or AsyncHTTPClient(
            transport=transport, limits=CONNECTIONS, cookies=no_cookies()
        )
        self._start()

    async def send(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Return the answer to a call; raise an `Error` if there is none or it is no success."""
        outcome = await self._exchange(call, options)
        if isinstance(outcome, Error):
            raise outcome
        return outcome

    async def _exchange(self, call: Call[T], options: RequestOptions | None) -> Response[T] | Error:
        request: Request | None = None
        try:
            request = self._request(call, options)
            answer = await self._http.send(
                request, auth=self._credential(call), follow_redirects=False
            )
            return receive(self._profile, call, answer)
        except (Error, *FAULTS) as error:
            return self._outcome(error, call, request)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | str | None = None,
        json: object = UNSET,
        content: Content | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Return the answer to a request that no method describes; `path` starts with `/`."""
        from .adhoc import adhoc_call  # noqa: PLC0415 - seldom wanted

        call = adhoc_call(method, path, query=query, json=json, content=content, headers=headers)
        return await self.send(call, options)

    async def aclose(self) -> None:
        """Close the connections, unless they are those of a given `http_client`."""
        if self._owned:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        """Return the client, to be closed at the end."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.aclose()
