"""Faults: what goes wrong on demand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, frozen

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Operation
    from usergroups.testing._openapi.messages import Response


@frozen
class Fault:
    """A fault that befalls a request in place of the usual response, or beside it."""

    response: Response | None = None
    """Sent in place of the vendor's own; the vendor does no work."""
    body: bytes | None = None
    """The work is done, and its response has this body in place of its own."""
    delay: float = 0
    """Seconds to wait before the work."""
    drop_after: int | None = None
    """The work is done, so many bytes of the response's body are sent, and the connection is reset;
    -1 for not even the head of the response."""


@define
class Faults:
    """The faults that are still to come, the oldest first."""

    _waiting: list[tuple[str | None, Fault]] = field(factory=list)

    def add(self, operation: str | None, fault: Fault, times: int) -> None:
        """Plan a fault for the operation's next calls; None for any call with credentials."""
        self._waiting += [(operation, fault)] * times

    def take(self, operation: Operation) -> Fault | None:
        """Remove and return the fault that this call of the operation meets."""
        for index, (wanted, fault) in enumerate(self._waiting):
            if wanted == operation.id or (wanted is None and any(operation.security)):
                del self._waiting[index]
                return fault
        return None

    def clear(self) -> None:
        """Forget all that is to come."""
        self._waiting.clear()
