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
class Plan:
    """A fault that is to befall the next calls of an operation."""

    call: str
    """The call that planned it, such as `fail_next(429)`."""
    operation: str | None
    """None for any call with credentials."""
    fault: Fault
    left: int
    """The number of calls that are still to meet it."""
    met: bool = False
    """True if one did."""


@define
class Faults:
    """The faults that are still to come, the oldest first."""

    _plans: list[Plan] = field(factory=list)

    def add(self, call: str, operation: str | None, fault: Fault, times: int) -> None:
        """Plan a fault for the operation's next calls; None for any call with credentials."""
        self._plans.append(Plan(call, operation, fault, times))

    def take(self, operation: Operation) -> Fault | None:
        """Return the fault that this call of the operation meets, and count it."""
        guarded = any(operation.security)
        for index, plan in enumerate(self._plans):
            wanted = guarded if plan.operation is None else plan.operation == operation.id
            if wanted and plan.left > 0:
                plan.left, plan.met = plan.left - 1, True
                if not plan.left:
                    del self._plans[index]
                return plan.fault
        return None

    def unmet(self) -> list[str]:
        """List the plans that no call met, one line each."""
        return [
            f"{plan.call}, {plan.operation or 'any call with credentials'}"
            for plan in self._plans
            if not plan.met
        ]

    def clear(self) -> None:
        """Forget all that is to come."""
        self._plans.clear()
