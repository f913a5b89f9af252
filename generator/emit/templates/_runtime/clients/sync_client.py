"""Send calls and wait for each response."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .. import late
from .._http import Auth, HTTPClient, HTTPResponse, Request
from ..errors import Error, InvalidResponse
from ..given import GivenAuth, GivenClient, GivenTimeout, GivenTransport
from ..network.direct import Direct
from ..operation import Call
from ..options import RequestOptions
from ..pace import Pace
from ..profile import Profile
from ..responses.exchange import FAULTS, receive
from ..responses.response import Response
from ..retries import Retries
from ..tries.retry_policy import SPARED
from ..tries.transports import sync_transport
from ..unset import UNSET
from ..watching import is_watched
from . import late_streams
from .sender import Sender, own_auth

if TYPE_CHECKING:
    from .._http import UseClientDefault

T = TypeVar("T")


class SyncClient(Sender[HTTPClient]):
    """Send calls and wait for their responses; threads may share a client."""

    def __init__(
        self,
        profile: Profile,
        *,
        urls: Mapping[str, str | None],
        auth: GivenAuth | None = None,
        credentials: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | GivenTimeout | None = None,
        retries: Retries | int | None = None,
        pace: Pace | None = None,
        transport: GivenTransport | None = None,
        http_client: GivenClient | None = None,
        hooks: late.Hooks | None = None,
    ) -> None:
        """Check and keep the settings; send nothing yet."""
        super().__init__(
            profile,
            urls=urls,
            auth=auth,
            credentials=credentials,
            headers=headers,
            timeout=timeout,
            given=http_client,
            kind=HTTPClient,
            transport=transport,
            retries=retries,
            pace=pace,
            hooks=hooks,
        )
        self._own = None
        if http_client is None:
            own = sync_transport(
                self._urls.get(""), retries, transport, pace=self._pace, hooking=self._hooking
            )
            self._deadline_s = own.limits.deadline_s
            self._own = Direct(own)

    def send(self, call: Call[T], options: RequestOptions | None = None) -> Response[T]:
        """Send a call and return the response.

        Args:
            call: What a function of the package's `calls` returns.
            options: Timeout, headers and retries of this call alone.

        Returns:
            Status, headers, body and what could not be read of it.

        Raises:
            Error: No response arrives, or one that is no success or cannot be read.
        """
        outcome = self._exchange(call, options)
        if is_watched():
            from .answers import note  # noqa: PLC0415 - seldom wanted

            note(self._profile, call, outcome)
        if isinstance(outcome, Error):
            raise outcome
        return outcome

    def _exchange(self, call: Call[T], options: RequestOptions | None) -> Response[T] | Error:
        request: Request | None = None
        try:
            request = self._request(call, options)
            return receive(self._profile, call, self._answer(call, request), self._echoes)
        except (Error, *FAULTS) as error:
            return self._outcome(error, call, request)

    def _answer(self, call: Call[Any], request: Request, *, stream: bool = False) -> HTTPResponse:
        auth = self._credential(call, request)
        try:
            return self._deliver(request, auth, stream=stream)
        except (Error, *FAULTS):
            if not request.extensions.pop(SPARED, False):
                raise
        # The token could not be renewed early: go on with the one that there is.
        return self._deliver(request, auth, stream=stream)

    def _deliver(
        self, request: Request, auth: Auth | UseClientDefault | None, *, stream: bool
    ) -> HTTPResponse:
        if self._own is not None:
            return self._own.send(request, own_auth(auth))
        given = self._caller()
        if self._hooking is None:
            return given.send(request, auth=auth, stream=stream, follow_redirects=False)
        with self._hooking.around(request) as ended:
            ended.response = response = given.send(
                request, auth=auth, stream=stream, follow_redirects=False
            )
        return response

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | str | None = None,
        json: object = UNSET,
        content: late.Content | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """Send a request that no method describes, with the client's credentials and retries.

        Args:
            method: The HTTP method, such as `GET`.
            path: The path below the base URL; it starts with `/`.
            query: The parameters, or a query that is sent as it is.
            json: The body, sent as JSON.
            content: The body, in place of `json`, as bytes or with a media type of its own.
            headers: Sent besides the client's.
            options: Timeout, headers and retries of this call alone.

        Returns:
            The response; `parsed` is decoded JSON, text, bytes or None, as the response is.

        Raises:
            Error: No response arrives, or one that is no success or cannot be read.
        """
        from .adhoc import adhoc_call  # noqa: PLC0415 - seldom wanted

        call = adhoc_call(method, path, query=query, json=json, content=content, headers=headers)
        return self.send(call, options)

    def _iterate(self, call: Call[Any], options: RequestOptions | None) -> Iterator[Any]:
        """Yield the items of a list, fetching a page only when its first item is needed."""
        from .pages import Pages  # noqa: PLC0415 - few operations have pages

        pages = Pages(call, self._urls)
        while (step := pages.call) is not None:
            response = self.send(step, options)
            try:
                items = pages.take(step, response)
            except InvalidResponse as error:
                from .sender_facts import complete  # noqa: PLC0415 - only for a failure

                complete(self, error, step, response)
                raise
            yield from items

    def _stream(self, call: Call[Any], options: RequestOptions | None) -> late_streams.Stream[Any]:
        """Return the items of a response; the call is sent when the first is wanted."""
        return late_streams.Stream(call.operation.name, self._opener(call, options))

    def _download(self, call: Call[Any], options: RequestOptions | None) -> late_streams.Download:
        """Return the bytes of a response; the call is sent when the first are wanted."""
        return late_streams.Download(call.operation.name, self._opener(call, options))

    def _opener(
        self, call: Call[Any], options: RequestOptions | None
    ) -> Callable[[Request | None], late_streams.Flow[Any] | Error]:
        from ..streams.opening import asking  # noqa: PLC0415 - few operations have streams

        chosen = self._given is not None or b"accept-encoding" in self._own_headers
        return partial(self._opened, asking(call, coded=not chosen), options)

    def _opened(
        self, call: Call[Any], options: RequestOptions | None, again: Request | None
    ) -> late_streams.Flow[Any] | Error:
        flow = self._begin(call, options, again)
        if is_watched():
            from .answers import note  # noqa: PLC0415 - seldom wanted

            note(self._profile, call, flow if isinstance(flow, Error) else flow.response)
        return flow

    def _begin(
        self, call: Call[Any], options: RequestOptions | None, again: Request | None
    ) -> late_streams.Flow[Any] | Error:
        """Send a call, and return the body of its success, not read; else the error to raise."""
        from ..streams.opening import flow_of, no_flow, unread  # noqa: PLC0415 - as above

        request = again
        try:
            request = request or unread(self._request(call, options))
            response = self._answer(call, request, stream=True)
            try:
                if not response.is_success:
                    response.read()
                return flow_of(self._profile, call, response)
            except BaseException:
                response.close()
                raise
        except (Error, *FAULTS) as error:
            return no_flow(self._outcome(error, call, request))

    def close(self) -> None:
        """Close the connections, unless they are those of a given `http_client`."""
        if self._own is not None and not self._closed:
            self._closed = True
            self._own.close()

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
