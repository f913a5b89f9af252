"""Route, check, record and answer a vendor's requests. No I/O, and one at a time."""

from __future__ import annotations

import re
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import evolve, frozen

from usergroups.testing._behaviour import Behaviour, State
from usergroups.testing._faults import Fault, Faults
from usergroups.testing._openapi.documents import METHODS, credential_names
from usergroups.testing._openapi.shipped import (
    conformance_of,
    document_of,
    documented_hosts_of,
    router_of,
)
from usergroups.testing._openapi.tolerance import is_own, with_media_type
from usergroups.testing._request import Refused, Request, reply
from usergroups.testing.requests import SandboxRequest
from usergroups_clients._runtime._http import Headers
from usergroups_clients._runtime.secrecy import HIDDEN, is_secret_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.documents import Operation
    from usergroups.testing._openapi.messages import Incoming, Response
    from usergroups.testing._openapi.routing import Router

S_co = TypeVar("S_co", bound=State, covariant=True)

# Statuses for a request that breaks the document: the first that the operation documents.
_MALFORMED = (400, 422)
_NAMED_SERVER = re.compile(r"/~\w+")


@frozen
class Visit:
    """A request on its way to its response, which may have to wait."""

    fault: Fault
    entry: SandboxRequest
    round: int
    request: Request | None = None
    """None if no operation was called."""
    refusal: Response | None = None
    """Sent instead of doing any work."""


class Desk(Generic[S_co]):
    """Takes the requests of one vendor; may be shared between threads."""

    def __init__(self, behaviour: Behaviour[S_co]) -> None:
        """Let a behaviour do the work."""
        self.behaviour = behaviour
        self.faults = Faults()
        self.requests: list[SandboxRequest] = []
        self._lock = Lock()
        self._round = 0

    @property
    def vendor(self) -> str:
        """The vendor's id."""
        return self.behaviour.id

    @property
    def router(self) -> Router:
        """The way to the vendor's operations."""
        return router_of(self.vendor)

    def reset(self) -> None:
        """Forget requests and faults, and put the vendor back to its seed."""
        with self._lock:
            self._round += 1
            self.behaviour.state.reset()
            self.requests.clear()
            self.faults.clear()

    def arrive(self, incoming: Incoming, address: str, certified: str | None = None) -> Visit:
        """Record a request, and decide what is to become of it.

        Args:
            incoming: The request, its path below the vendor's own.
            address: Where the vendor is in the sandbox.
            certified: Common name of the client's TLS certificate.

        """
        route = self._route(incoming.method, incoming.path)
        with self._lock:
            if route is None:
                return self._undocumented(incoming)
            operation, path = route
            taken, tolerated = self._tolerate(operation, incoming)
            request = Request(operation.id, path, taken, certified, address)
            refused, found = self._judge(operation, request)
            entry = self._record(incoming, operation, found, tolerated)
            fault = self.faults.take(operation) or Fault()
            refused = fault.response or refused
            return Visit(fault, entry, self._round, request=request, refusal=refused)

    def respond(self, visit: Visit) -> Response | None:
        """Do the work and return the response; None if the vendor was reset meanwhile."""
        with self._lock:
            if visit.round != self._round:
                return None
            response = visit.refusal or self._work(visit.request)
            if visit.fault.body is not None:
                response = reply(response.status, visit.fault.body, dict(response.headers))
            visit.entry.status = response.status
            return response

    def knows(self, method: str, path: bytes) -> bool:
        """Return True if an operation has that path."""
        return self._route(method, path) is not None

    def _route(self, method: str, path: bytes) -> tuple[Operation, Mapping[str, str]] | None:
        """Find the operation; a host that several servers share needs no server's name."""
        paths = documented_hosts_of(self.vendor).beside(path)
        try:
            routes = (self.router.find(method, one) for one in paths)
            return next((route for route in routes if route is not None), None)
        except UnicodeDecodeError:
            return None

    def _undocumented(self, incoming: Incoming) -> Visit:
        """Let the behaviour respond to what the document leaves out; a violation otherwise."""
        said = f"no operation {incoming.method} {_shown(incoming.path)}"
        try:
            response = None if is_own(incoming) else self.behaviour.undocumented(incoming)
        except Refused as refusal:
            response = refusal.response
        if response is None:
            entry = self._record(incoming, None, [said])
            response = self._missed(incoming, said)
        else:
            entry = self._record(incoming, None, [], [said])
        return Visit(Fault(), entry, self._round, refusal=response)

    def _missed(self, incoming: Incoming, said: str) -> Response:
        """Refuse what is no operation: by its path, or by its method alone."""
        known = [method for method in METHODS if self.knows(method, incoming.path)]
        response = self.behaviour.failed(405 if known else 404, said).response
        allowed = ("allow", ", ".join(known).upper())
        return evolve(response, headers=(*response.headers, allowed)) if known else response

    def _tolerate(self, operation: Operation, incoming: Incoming) -> tuple[Incoming, list[str]]:
        """Return a request as the document has it, and what the vendor takes all the same."""
        if is_own(incoming):
            return incoming, []
        taken, said = with_media_type(operation, incoming)
        taken, more = self.behaviour.tolerate(operation.id, taken)
        return taken, said + more

    def _judge(self, operation: Operation, request: Request) -> tuple[Response | None, list[str]]:
        """Check a request; return a response if it may not go on, and the rules it broke."""
        if any(operation.security):
            try:
                self.behaviour.authorize(request)
            except Refused as refusal:
                return refusal.response, []
        rules = conformance_of(self.vendor)
        found = rules.violations(operation, request.path, request.incoming)
        if not found:
            return None, []
        status = next((one for one in _MALFORMED if operation.response(one)), _MALFORMED[0])
        return self.behaviour.failed(status, "; ".join(found)).response, found

    def _record(
        self,
        incoming: Incoming,
        operation: Operation | None,
        found: list[str],
        tolerated: list[str] | None = None,
    ) -> SandboxRequest:
        hidden = {name.lower() for name in credential_names(document_of(self.vendor), "header")}
        headers = [
            (name, HIDDEN if is_secret_name(name) or name.lower() in hidden else value)
            for name, value in incoming.headers
        ]
        target = _NAMED_SERVER.sub("", incoming.target, count=1)
        entry = SandboxRequest(
            method=incoming.method,
            path=target.partition("?")[0],
            query=_query(incoming),
            target=target,
            headers=Headers(headers),
            body=incoming.body,
            operation=operation.id if operation else None,
            violations=tuple(found),
            tolerated=tuple(tolerated or ()),
        )
        self.requests.append(entry)
        return entry

    def _work(self, request: Request | None) -> Response:
        if request is None:
            raise RuntimeError("a request that calls nothing is refused")
        try:
            return self.behaviour.respond(request)
        except Refused as refusal:
            return refusal.response


def _shown(path: bytes) -> str:
    return _NAMED_SERVER.sub("", path.decode("latin-1"), count=1)


def _query(incoming: Incoming) -> dict[str, str]:
    try:
        return dict(incoming.query_items())
    except UnicodeDecodeError:
        return {}
