"""From a request to its answer: route, check, record, answer. No I/O."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from attrs import asdict, frozen

from tests.server.answers import Answers
from usergroups.testing._openapi.conformance import Conformance
from usergroups.testing._openapi.messages import Incoming, Response
from usergroups.testing._openapi.routing import make_router

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.documents import Json, Operation

BROKEN = 599
"""The status of the answer to a request that does not conform: no vendor uses it."""


@frozen
class Arrival(Incoming):
    """A request that came in, the operation that it called, and what it broke."""

    operation: str | None = None
    violations: tuple[str, ...] = ()

    def json(self) -> Any:
        """The body, read as JSON."""
        return json.loads(self.body)


class Handler:
    """The reading of requests by one document, and the requests so far."""

    def __init__(self, document: Json) -> None:
        self.requests: list[Arrival] = []
        self.answers = Answers(document)
        self._router = make_router(document)
        self._conformance = Conformance(document)

    @property
    def operations(self) -> Mapping[str, Operation]:
        """The document's operations by id."""
        return {route.operation.id: route.operation for route in self._router.routes}

    @property
    def prefixes(self) -> Mapping[str, str]:
        """Server name to the path in front of its operations' paths."""
        return self._router.prefixes

    def handle(self, incoming: Incoming) -> Response:
        """The answer to a request; BROKEN with the violations when it does not conform."""
        operation, violations = self._judge(incoming)
        name = operation.id if operation else None
        known = asdict(incoming, recurse=False)
        self.requests.append(Arrival(**known, operation=name, violations=tuple(violations)))
        if operation is None or violations:
            body = json.dumps({"violations": violations}).encode()
            return Response(BROKEN, (("content-type", "application/json"),), body)
        return self.answers.next(operation)

    def _judge(self, incoming: Incoming) -> tuple[Operation | None, list[str]]:
        try:
            found = self._router.find(incoming.method, incoming.path)
        except UnicodeDecodeError:
            return None, ["path: its percent-escapes are not UTF-8"]
        if found is None:
            return None, [f"no operation {incoming.method} {incoming.path.decode('latin-1')}"]
        operation, parameters = found
        return operation, self._conformance.violations(operation, parameters, incoming)
