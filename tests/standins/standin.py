"""A vendor on a loopback socket: requests are checked against its document, state is kept."""

from __future__ import annotations

import asyncio
import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import asdict

import usergroups_clients
from tests.server.conformance import Conformance
from tests.server.documents import load
from tests.server.handling import Arrival
from tests.server.listening import Listener
from tests.server.routing import make_router
from tests.server.schemas import breaches
from tests.standins.faults import Fault, Faults
from tests.standins.request import Refused, Request, reply
from tests.standins.vendor import Vendor
from tests.standins.wire import common_name, read_incoming, reset, send_answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from starlette.types import Receive, Scope, Send

    from tests.server.answers import Answer
    from tests.server.conformance import Incoming
    from tests.server.documents import Json, Operation
    from tests.server.routing import Router

V = TypeVar("V", bound=Vendor)


class StandIn(Generic[V]):
    """One vendor; use it as a context manager, or `start` and `stop` it."""

    def __init__(self, vendor: V) -> None:
        self.vendor = vendor
        """Its state, to look into and to change."""
        self.requests: list[Arrival] = []
        """What came in since the start or the last `reset`."""
        self.document = _document(vendor.id)
        self._router = _router(vendor.id)
        self._conformance = _conformance(vendor.id)
        self._misspoken: list[str] = []
        self._resets = 0
        self._faults = Faults()
        self._listener = Listener(self._application)

    @property
    def urls(self) -> dict[str, str]:
        """Server name to its URL here: "" is the main one, the others are the `x-name`s."""
        origin = self._listener.origin
        return {name: origin + prefix for name, prefix in self._router.prefixes.items()}

    @property
    def url(self) -> str:
        """The URL to give a client as its base."""
        return self.urls[""]

    @property
    def operations(self) -> list[str]:
        """The operations that were called, in order."""
        return [arrival.operation or "?" for arrival in self.requests]

    def fail_next(
        self,
        status: int,
        *,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        operation: str | None = None,
    ) -> None:
        """Answers so, without doing any work; the body is the vendor's usual one with None.

        Without an operation it is the next call that carries credentials.
        """
        shown = self.vendor.refused(status, "0", "made to fail").answer.body
        answer = reply(status, shown if body is None else body, headers)
        self._faults.add(operation, Fault(answer=answer), times)

    def delay_next(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Answers as usual, so much later."""
        self._faults.add(operation, Fault(delay=seconds), times)

    def drop_next(
        self, *, after: int | None = None, times: int = 1, operation: str | None = None
    ) -> None:
        """Does the work and resets the connection, after so many bytes of the body if given."""
        fault = Fault(drop_after=-1 if after is None else after)
        self._faults.add(operation, fault, times)

    def expire_tokens(self) -> None:
        """Every token given out so far is refused from now on."""
        self.vendor.expire_tokens()

    def reset(self) -> None:
        """Puts the vendor back to its seed and forgets requests and faults."""
        self._resets += 1
        self.vendor.seed()
        self.requests.clear()
        self._misspoken.clear()
        self._faults.clear()

    def check(self) -> None:
        """AssertionError with the violations when a request or an answer did not conform."""
        broken = [
            f"{arrival.method} {arrival.target}: {line}"
            for arrival in self.requests
            for line in arrival.violations
        ]
        broken += self._misspoken
        if broken:
            raise AssertionError("what does not conform:\n" + "\n".join(broken))

    def start(self, certificate: Path | None = None, authority: Path | None = None) -> Self:
        """Listens on a free port; see `Listener.start`."""
        self._listener.start(certificate, authority)
        return self

    def stop(self) -> None:
        """Closes the connections and the socket, and ends the thread."""
        self._listener.stop()

    def __enter__(self) -> Self:
        return self if self._listener.running else self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    async def _application(self, scope: Scope, receive: Receive, send: Send) -> None:
        incoming = await read_incoming(scope, receive)
        route = self._router.find(incoming.method, incoming.path)
        if route is None:
            target = f"{incoming.method} {incoming.path.decode('latin-1')}"
            self._record(incoming, None, [f"no operation {target}"])
            await send_answer(self.vendor.refused(404, "0", "no such path").answer, send)
            return
        operation, path = route
        connection = self._listener.connection(scope)
        request = Request(operation.id, path, incoming, common_name(connection))
        refusal = self._judge(operation, request)
        fault = self._faults.take(operation) or Fault()
        resets = self._resets
        await asyncio.sleep(fault.delay)
        if resets != self._resets:  # it belongs to what was reset meanwhile
            await reset(connection)
            return
        answer = fault.answer or refusal or self._work(operation, request)
        if fault.drop_after is None:
            await send_answer(answer, send)
            return
        if fault.drop_after >= 0:
            await send_answer(answer, send, most=fault.drop_after)
            await asyncio.sleep(0.05)  # or the reset would overtake the bytes
        await reset(connection)

    def _judge(self, operation: Operation, request: Request) -> Answer | None:
        """Records the request; an answer if it may not go on."""
        if any(operation.security):
            try:
                self.vendor.authorize(request)
            except Refused as refusal:
                self._record(request.incoming, operation, [])
                return refusal.answer
        found = self._conformance.violations(operation, request.path, request.incoming)
        self._record(request.incoming, operation, found)
        return self.vendor.refused(400, "0", "; ".join(found)).answer if found else None

    def _record(self, incoming: Incoming, operation: Operation | None, found: list[str]) -> None:
        known = asdict(incoming, recurse=False)
        name = operation.id if operation else None
        self.requests.append(Arrival(**known, operation=name, violations=tuple(found)))

    def _work(self, operation: Operation, request: Request) -> Answer:
        try:
            answer = self.vendor.answer(request)
        except Refused as refusal:
            answer = refusal.answer
        self._misspoken += _breaches(self.document, operation, answer)
        return answer


def _breaches(document: Json, operation: Operation, answer: Answer) -> list[str]:
    """What the stand-in itself says that its document does not."""
    entry = operation.response(answer.status)
    if entry is None or entry.content is None:
        return []
    found = breaches(document, entry.content.schema or {}, json.loads(answer.body))
    return [f"the answer {answer.status} of {operation.id}: {line}" for line in found]


@functools.cache
def _document(vendor: str) -> Json:
    return load(Path(usergroups_clients.__path__[0]) / vendor / "openapi.json")


@functools.cache
def _router(vendor: str) -> Router:
    return make_router(_document(vendor))


@functools.cache
def _conformance(vendor: str) -> Conformance:
    return Conformance(_document(vendor))
