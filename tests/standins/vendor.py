"""What the behaviours of all vendors have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar

from tests.standins.request import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.server.answers import Answer
    from tests.standins.request import Request

PEOPLE: tuple[str, ...] = (
    "Ada Lovelace",
    "Grace Hopper",
    "Edsger Dijkstra",
    "Barbara Liskov",
    "Alan Turing",
)
"""The people of every stand-in, in the order of their ids."""

GROUPS: dict[str, tuple[str, ...]] = {"Engineering": PEOPLE[:3], "Finance": PEOPLE[:1], "Empty": ()}
"""The groups of every stand-in, in the order of their ids, and who is in them."""


class Vendor(ABC):
    """State and behaviour of one vendor: one method an operation, called as the operation is."""

    id: ClassVar[str]

    def __init__(self) -> None:
        self.seed()

    @abstractmethod
    def seed(self) -> None:
        """Put everything back to how it was at first."""

    @abstractmethod
    def authorize(self, request: Request) -> None:
        """Nothing; Refused if the credentials are not those that the vendor gave out."""

    @abstractmethod
    def refused(self, status: int, code: str, message: str) -> Refused:
        """An error in the vendor's own shape."""

    def expire_tokens(self) -> None:
        """Every token given out so far is refused from now on."""
        self.tokens.expire()

    tokens: Tokens

    def answer(self, request: Request) -> Answer:
        """What the operation's own method answers."""
        method: Callable[[Request], Answer] | None = getattr(self, request.operation, None)
        if method is None:
            raise self.refused(501, "0", f"the stand-in has no {request.operation}")
        return method(request)


class Tokens:
    """The tokens that a vendor gave out."""

    def __init__(self, *first: str) -> None:
        self.alive = set(first)
        self.issued = 0
        """How many were issued on request."""

    def issue(self) -> str:
        """A new token."""
        self.issued += 1
        token = f"issued-token-{self.issued}-zu7Ahr"
        self.alive.add(token)
        return token

    def expire(self) -> None:
        """Ends all tokens."""
        self.alive.clear()


def numbered(pattern: str, count: int) -> list[str]:
    """Ids made from a pattern such as `USR-0000-{:04}`, counted from 1."""
    return [pattern.format(number) for number in range(1, count + 1)]
