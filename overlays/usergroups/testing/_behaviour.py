"""The base of all vendors' behaviours."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from usergroups.testing._openapi.messages import Incoming, Response
    from usergroups.testing._request import Refused, Request
    from usergroups.testing.people import SandboxGroup, SandboxUser


class State(ABC):
    """State of one vendor: made once, changed by requests, put back by `reset`."""

    tokens: Tokens
    """The tokens that are good at this moment."""

    def __init__(self) -> None:
        """Hold the seed."""
        self.reset()

    @abstractmethod
    def reset(self) -> None:
        """Put everything back to how it was at first."""

    @abstractmethod
    def each_user(self) -> Iterator[SandboxUser]:
        """Yield the people, in the order of their ids."""

    @abstractmethod
    def each_group(self) -> Iterator[SandboxGroup]:
        """Yield the groups, in the order in which they were made."""


S_co = TypeVar("S_co", bound=State, covariant=True)


class Behaviour(ABC, Generic[S_co]):
    """Behaviour of one vendor: one method an operation, called as the operation is."""

    id: ClassVar[str]
    """The vendor's id."""
    codes: ClassVar[Mapping[int, str]] = {}
    """The vendor's code for an error that only has a status. 400 and 500 stand for all of their
    hundred that are not named; without either, the code is the status."""
    assumed: ClassVar[Mapping[str, tuple[int, ...]]] = {}
    """Statuses that an operation has here and not in the document; `*` stands for every one."""

    def __init__(self, state: S_co) -> None:
        """Work on that state."""
        self.state = state

    @abstractmethod
    def authorize(self, request: Request) -> None:
        """Check that the credentials are good.

        Raises:
            Refused: They are not those that the vendor gave out.

        """

    @abstractmethod
    def refused(self, status: int, code: str, message: str) -> Refused:
        """Make an error in the vendor's own shape, to be raised."""

    def undocumented(self, incoming: Incoming) -> Response | None:  # noqa: ARG002 - most have none
        """Respond to a call that our document leaves out and the vendor's own clients need.

        Returns:
            None if it is no such call; the request then breaks the document.

        Raises:
            Refused: It is one, and fails.

        """
        return None

    def failed(self, status: int, message: str) -> Refused:
        """Make the error that the vendor has for a status, to be raised."""
        usual = self.codes.get(status // 100 * 100, str(status))
        return self.refused(status, self.codes.get(status, usual), message)

    def tolerate(self, operation: str, incoming: Incoming) -> tuple[Incoming, list[str]]:
        """Rewrite what the vendor takes of others' clients, though its document does not have it.

        Args:
            operation: The operation that is called.
            incoming: The request, not one of our own clients.

        Returns:
            The request as the document has it, and a line for each thing that was not so.

        """
        del operation
        return incoming, []

    def respond(self, request: Request) -> Response:
        """Call the operation's own method."""
        found: Any = getattr(self, request.operation, None)
        if found is None:
            raise self.failed(501, f"the sandbox has no {request.operation}")
        return cast("Callable[[Request], Response]", found)(request)


class Tokens:
    """The tokens that a vendor gave out. They end on demand, not by the clock."""

    def __init__(self, *first: str, most: int | None = None) -> None:
        """Let the first ones be good; of those issued later, `most` at a time."""
        self.alive = set(first)
        self.issued = 0
        """Number of tokens issued on request."""
        self._most = most
        self._recent: list[str] = []

    def issue(self) -> str:
        """Give out a new token; if too many are good, the oldest ends."""
        self.issued += 1
        token = f"issued-token-{self.issued}-zu7Ahr"
        self.alive.add(token)
        self._recent.append(token)
        if self._most is not None and len(self._recent) > self._most:
            self.alive.discard(self._recent.pop(0))
        return token

    def expire(self) -> None:
        """End all tokens."""
        self.alive.clear()
        self._recent.clear()


def counted(first: str, number: int) -> str:
    """Return the id that stands so many after the first, all signs but its digits unchanged.

    `USR-0000-0001` is one after `USR-0000-0000`, and `USR-0001-0000` ten thousand.

    Raises:
        OverflowError: The first one's digits do not reach that far.

    """
    digits = [sign for sign in first if sign.isdigit()]
    found = f"{int(''.join(digits) or '0') + number:0{len(digits)}}"
    if len(found) > len(digits):
        raise OverflowError(f"there is no id {number} after {first}")
    rest = iter(found)
    return "".join(next(rest) if sign.isdigit() else sign for sign in first)


def numbered(zeroth: str, count: int) -> list[str]:
    """Make ids, counted from 1: the first is the one after `USR-0000-0000`, for example."""
    return [counted(zeroth, number) for number in range(1, count + 1)]
