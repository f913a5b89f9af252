"""A vendor's class under test, sync or async, driven from a synchronous test."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal, Self, TypeAlias

import pytest
from attrs import define, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyio.from_thread import BlockingPortal

Flavour: TypeAlias = Literal["sync", "asyncio", "trio"]
FLAVOURS: tuple[Flavour, ...] = ("sync", "asyncio", "trio")
Form: TypeAlias = Literal["process", "served"]


@frozen
class Way:
    """The way to a vendor, and by which of its classes under which event loop."""

    form: Form
    flavour: Flavour


def ways(form: Form, *flavours: Flavour) -> list[Any]:
    """Parameters of tests: these classes, by a sandbox of that form."""
    return [pytest.param(Way(form, flavour), id=f"{form}-{flavour}") for flavour in flavours]


@define
class Driven:
    """An instance of a vendor's class; an async one runs in the portal's event loop."""

    vendor: Any
    portal: BlockingPortal | None

    def call(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Return what a verb that is no list returns."""
        return self.run(getattr(self.vendor, verb), *args, **kwargs)

    def client(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Return what a method of the generated client returns."""
        return self.run(getattr(self.vendor.client, name), *args, **kwargs)

    def stream(self, verb: str, /, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """Return what a verb that is a list gives, item by item and no earlier."""
        found = getattr(self.vendor, verb)(*args, **kwargs)
        return found if self.portal is None else _Stepwise(found, self.portal)

    def every(self, verb: str, /, *args: Any, **kwargs: Any) -> list[Any]:
        """All items of a verb that is a list."""
        return list(self.stream(verb, *args, **kwargs))

    def any(self, verb: str, /, *args: Any, **kwargs: Any) -> Any:
        """Return what a verb gives, whether it is a list or not."""
        lists = verb.startswith("list_") or verb == "find_users"
        return self.every(verb, *args, **kwargs) if lists else self.call(verb, *args, **kwargs)

    def close(self) -> None:
        """Close the instance."""
        self.run(self.vendor.close if self.portal is None else self.vendor.aclose)

    def enter(self) -> Any:
        """Enter the instance as a context manager."""
        return self.run(self.vendor.__enter__ if self.portal is None else self.vendor.__aenter__)

    def exit(self) -> None:
        """Leave it."""
        leave = self.vendor.__exit__ if self.portal is None else self.vendor.__aexit__
        self.run(leave, None, None, None)

    def run(self, method: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Return what a method returns, awaited if need be."""
        bound = functools.partial(method, *args, **kwargs)
        return bound() if self.portal is None else self.portal.call(bound)


@frozen
class _Stepwise:
    """An asynchronous list, taken item by item from a synchronous test."""

    found: Any
    portal: BlockingPortal

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        async def step() -> Any:
            return await anext(self.found, self)

        item = self.portal.call(step)
        if item is self:
            raise StopIteration
        return item
