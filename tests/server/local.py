"""A vendor's stand-in on a loopback socket: it checks requests, and answers from the document."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from tests.server.handling import Arrival, Handler
from usergroups.testing._listening import Listener
from usergroups.testing._openapi.documents import Json, Operation, load
from usergroups.testing._serving import read_incoming, send_response

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from types import TracebackType

    from starlette.types import Receive, Scope, Send


class LocalServer:
    """One document's server; use it as a context manager, or `start` and `stop` it."""

    def __init__(self, document: Json | Path) -> None:
        self.document = load(document) if isinstance(document, Path) else document
        self._handler = Handler(self.document)
        self._listener = Listener(self._application)

    @property
    def operations(self) -> Mapping[str, Operation]:
        """The document's operations by id."""
        return self._handler.operations

    @property
    def requests(self) -> list[Arrival]:
        """The requests since the start or the last `reset`."""
        return self._handler.requests

    @property
    def last(self) -> Arrival:
        """The newest request."""
        return self.requests[-1]

    @property
    def urls(self) -> dict[str, str]:
        """Server name to its URL here: "" is the main one, the others are the `x-name`s."""
        origin = self._listener.origin
        return {name: origin + prefix for name, prefix in self._handler.prefixes.items()}

    @property
    def url(self) -> str:
        """The URL to give a client as its base."""
        return self.urls[""]

    def answer(
        self,
        operation_id: str,
        status: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        *,
        times: int | None = None,
    ) -> None:
        """Answers the operation so from now on, or `times` times and then as before.

        A body of None is the documented one of that status; bytes go as they are, `b""` is an
        empty body, anything else is sent as JSON.
        """
        operation = self.operations[operation_id]
        answer = self._handler.answers.made(operation, status, body, headers or {})
        self._handler.answers.choose(operation, answer, times)

    def reset(self) -> None:
        """Forgets the requests and the chosen answers."""
        self.requests.clear()
        self._handler.answers.chosen.clear()

    def check(self) -> None:
        """AssertionError with the violations when a request did not conform."""
        broken = [
            f"{arrival.method} {arrival.target}: {line}"
            for arrival in self.requests
            for line in arrival.violations
        ]
        if broken:
            raise AssertionError("requests that do not conform:\n" + "\n".join(broken))

    def start(self) -> Self:
        """Listens on a free port; a request is answered from the moment that this returns."""
        self._listener.start()
        return self

    def stop(self) -> None:
        """Closes the connections and the socket, and ends the thread."""
        self._listener.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def _application(self, scope: Scope, receive: Receive, send: Send) -> None:
        incoming = await read_incoming(scope, receive, scope["raw_path"])
        await send_response(self._handler.handle(incoming), send)


@contextlib.contextmanager
def serve(document: Json | Path) -> Generator[LocalServer]:
    """A running server of a document; at the end every request must have conformed."""
    with LocalServer(document) as server:
        yield server
        server.check()
