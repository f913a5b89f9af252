"""What the sandbox's vendors have in common: addresses, a record, faults, and the present state."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar

from usergroups.testing._desk import Desk
from usergroups.testing._faults import Fault
from usergroups.testing._openapi.messages import encode
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.request import reply
from usergroups.testing._stand_ins.vendor import Behaviour, State
from usergroups.testing.transport import SandboxTransport
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients.registry import VENDORS, VendorId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups._http.retries import Retries
    from usergroups.testing.people import SandboxGroup, SandboxUser
    from usergroups.testing.requests import SandboxRequest
    from usergroups_clients._runtime._http import Timeout

S_co = TypeVar("S_co", bound=State, covariant=True)


class Connection(TypedDict, total=False):
    """What `connect` hands on to the vendor's class, which says what they mean."""

    timeout: float | Timeout | None
    retries: Retries | int | None


class VendorSandbox(ABC, Generic[S_co]):
    """One vendor of a `Sandbox`, which makes it; every vendor has this."""

    def __init__(self, behaviour: Behaviour[S_co], place: Place) -> None:
        """Let a behaviour stand for the vendor.

        Args:
            behaviour: What keeps state and answers.
            place: The sandbox that it is in.

        """
        self._desk = Desk(behaviour)
        self._place = place
        place.desks[behaviour.id] = self._desk
        self._host = f"{behaviour.id}.sandbox.invalid"
        self._transport = SandboxTransport(self._desk, self._host)

    @property
    def id(self) -> VendorId:
        """The vendor's id, such as `"zoho"`."""
        return self._desk.behaviour.id

    @property
    def name(self) -> str:
        """The vendor's product, as in prose."""
        return VENDORS[self.id].name

    @property
    def url(self) -> str:
        """The address to give a client as its `base_url`."""
        return self.urls[""]

    @property
    def urls(self) -> Mapping[str, str]:
        """The vendor's servers and their addresses here.

        `""` is the main one; Symphony has `"login"` and `"session_auth"`, too, and Zoho
        `"accounts"`. While the sandbox is not served, only `transport` leads there.
        """
        origin = self._place.origin
        start = f"http://{self._host}" if origin is None else f"{origin}/{self.id}"
        return {name: start + path for name, path in self._desk.router.prefixes.items()}

    @property
    def transport(self) -> SandboxTransport:
        """What carries requests here within the process, for sync and async clients alike."""
        return self._transport

    @abstractmethod
    def settings(self) -> Mapping[str, Any]:
        """Keyword arguments of the vendor's class, sync and async, that lead here."""

    @abstractmethod
    def connect(self) -> Any:
        """The vendor's class, connected; yours to close."""

    @abstractmethod
    def connect_async(self) -> Any:
        """The vendor's asynchronous class, connected; yours to close."""

    def environment(self) -> dict[str, str]:
        """The variables that `from_env` of the vendor's class reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.
        """
        return self._variables(self.settings())

    @property
    def users(self) -> Mapping[str, SandboxUser]:
        """The people whom the vendor knows at this moment, by name; `PEOPLE` at first."""
        return {user.name: user for user in self.state.each_user()}

    @property
    def groups(self) -> Mapping[str, SandboxGroup]:
        """The groups that the vendor has at this moment, by name, with their members."""
        return {group.name: group for group in self.state.each_group()}

    @property
    def state(self) -> S_co:
        """All that the vendor holds, in the vendor's terms, to look into and to change.

        It has the vendor's habits, too, such as `page_size`. The form of what it holds may change
        with any release; `users` and `groups` stay as they are.
        """
        return self._desk.behaviour.state

    @property
    def requests(self) -> list[SandboxRequest]:
        """What came in since the start or the last `reset`, the oldest first; may be cleared."""
        return self._desk.requests

    @property
    def operations(self) -> list[str]:
        """The operations that were called, in order; `"?"` for a path that is none's."""
        return [entry.operation or "?" for entry in self.requests]

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
        """Response the next request so, without doing any work.

        Args:
            status: Its HTTP status.
            retry_after: Seconds that the client is asked to wait.
            body: JSON, or bytes that are sent as they are; the vendor's own error by default.
            headers: More headers of the response.
            times: How many requests are answered so.
            operation: Only calls of this operation count, such as `"create_group"` or
                `"create_token"`; by default it is the next call with credentials.

        Raises:
            InvalidArgument: The vendor has no such operation.

        """
        shown = self._desk.behaviour.refused(status, "0", "made to fail").response.body
        given = dict(headers or {})
        if retry_after is not None:
            given["Retry-After"] = f"{retry_after:g}"
        response = reply(status, shown if body is None else body, given)
        self._plan(operation, Fault(response=response), times)

    def delay_next(self, seconds: float, *, times: int = 1, operation: str | None = None) -> None:
        """Response the next request as usual, so many seconds later; see `fail_next`."""
        self._plan(operation, Fault(delay=seconds), times)

    def drop_next(
        self, *, after: int | None = None, times: int = 1, operation: str | None = None
    ) -> None:
        """Do the next request's work and break the connection; see `fail_next`.

        Args:
            after: So many bytes of the response's body arrive; by default nothing does.
            times: How many requests meet this.
            operation: Only calls of this operation count.

        """
        self._plan(operation, Fault(drop_after=-1 if after is None else after), times)

    def break_next(
        self, body: Any = b'{"', *, times: int = 1, operation: str | None = None
    ) -> None:
        """Do the next request's work, and response with the usual status and this body.

        Args:
            body: Bytes that are sent as they are, or JSON.
            times: How many requests meet this.
            operation: Only calls of this operation count; see `fail_next`.

        """
        self._plan(operation, Fault(body=encode(body)), times)

    def expire_tokens(self) -> None:
        """Refuse every token given out so far, with the vendor's 401."""
        self.state.tokens.expire()

    def reset(self) -> None:
        """Put everything back to the start, and forget requests and faults."""
        self._desk.reset()

    def check(self) -> None:
        """Nothing, if every request conformed to the vendor's document.

        Raises:
            AssertionError: One did not, for each of the reasons that it tells.

        """
        broken = [
            f"{entry.method} {entry.target}: {line}"
            for entry in self.requests
            for line in entry.violations
        ]
        if broken:
            raise AssertionError(f"what {self.name} does not take:\n" + "\n".join(broken))

    def __repr__(self) -> str:
        """Return which vendor it is, and how much it was asked."""
        return f"<{type(self).__name__} {self.url} {len(self.requests)} requests>"

    def _plan(self, operation: str | None, fault: Fault, times: int) -> None:
        known = [route.operation.id for route in self._desk.router.routes]
        if operation is not None and operation not in known:
            raise InvalidArgument(
                f"must be one of {', '.join(sorted(known))}", argument="operation"
            )
        self._desk.faults.add(operation, fault, times)

    @property
    def _leading(self) -> SandboxTransport | None:
        """The transport; None if the sandbox is served, so that none is needed."""
        return self._transport if self._place.origin is None else None

    def _variables(self, settings: Mapping[str, Any]) -> dict[str, str]:
        prefix = VENDORS[self.id].environment
        return {
            f"{prefix}_{name.upper()}": value
            for name, value in settings.items()
            if isinstance(value, str)
        }
