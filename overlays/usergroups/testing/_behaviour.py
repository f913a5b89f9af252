"""The base of all vendors' behaviours."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

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

    def respond(self, request: Request) -> Response:
        """Call the operation's own method."""
        found: Any = getattr(self, request.operation, None)
        if found is None:
            raise self.refused(501, "0", f"the sandbox has no {request.operation}")
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


def numbered(pattern: str, count: int) -> list[str]:
    """Make ids from a pattern such as `USR-0000-{:04}`, counted from 1."""
    return [pattern.format(number) for number in range(1, count + 1)]
