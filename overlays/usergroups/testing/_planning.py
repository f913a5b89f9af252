"""Plan faults for the next requests to a vendor of the sandbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from usergroups.testing._behaviour import State
from usergroups.testing._desk import Desk
from usergroups.testing._faults import Fault
from usergroups.testing._openapi.messages import encode
from usergroups.testing._request import reply
from usergroups_clients._runtime.errors import InvalidArgument

S_co = TypeVar("S_co", bound=State, covariant=True)


class PlansFaults(Generic[S_co]):
    """The part of a `VendorSandbox` that lets requests go wrong."""

    _desk: Desk[S_co]

    def fail_next(
        self,
        status: int,
        *,
        retry_after: float | None = None,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        operation: str | None = None,
    ) -> None:
        """Let the next request fail: it gets this response, and no work is done.

        Args:
            status: HTTP status of the response, from 400 to 599; `break_next` is for a success
                that goes wrong.
            retry_after: Seconds that the client is asked to wait.
            body: JSON, or bytes that are sent as they are; the vendor's own error by default.
            headers: More headers of the response.
            times: How many requests fail.
            operation: Let only calls of this operation fail, such as `"create_group"`; by default
                it is the next call with credentials.

        Raises:
            InvalidArgument: The status is not one of a failure, or the vendor has no such
                operation.

        """
        if status not in range(400, 600):
            raise InvalidArgument(
                f"must be a whole number from 400 to 599, not {status!r}; for a success with"
                " another body use `break_next`",
                argument="status",
            )
        shown = self._desk.behaviour.failed(status, "made to fail").response.body
        given = dict(headers or {})
        if retry_after is not None:
            given["Retry-After"] = f"{retry_after:g}"
        response = reply(status, shown if body is None else body, given)
        self._plan(f"fail_next({status})", operation, Fault(response=response), times)

    def delay_next(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Delay the next request; what comes then is the usual.

        Args:
            seconds: How long the work waits.
            times: How many requests are delayed.
            operation: Delay only calls of this operation; see `fail_next`.

        Raises:
            InvalidArgument: The vendor has no such operation.

        """
        self._plan(f"delay_next({seconds:g})", operation, Fault(delay=seconds), times)

    def drop_next(
        self, *, after: int | None = None, times: int = 1, operation: str | None = None
    ) -> None:
        """Do the next request's work, and break the connection.

        Args:
            after: How many bytes of the response's body arrive; by default nothing does, not even
                its head.
            times: How many connections break.
            operation: Break only calls of this operation; see `fail_next`.

        Raises:
            InvalidArgument: The vendor has no such operation.

        """
        self._plan(
            "drop_next()", operation, Fault(drop_after=-1 if after is None else after), times
        )

    def break_next(
        self, body: Any = b'{"', *, times: int = 1, operation: str | None = None
    ) -> None:
        """Do the next request's work, and respond with the usual status and this body.

        Args:
            body: Bytes that are sent as they are, or JSON.
            times: How many requests get it.
            operation: Give it only to calls of this operation; see `fail_next`.

        Raises:
            InvalidArgument: The vendor has no such operation.

        """
        self._plan("break_next()", operation, Fault(body=encode(body)), times)

    def _plan(self, call: str, operation: str | None, fault: Fault, times: int) -> None:
        known = [route.operation.id for route in self._desk.router.routes]
        if operation is not None and operation not in known:
            raise InvalidArgument(
                f"must be one of {', '.join(sorted(known))}", argument="operation"
            )
        self._desk.faults.add(call, operation, fault, times)
