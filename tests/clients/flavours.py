"""One way to call a client's method, for the sync and for the async client."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from anyio.from_thread import BlockingPortal

    from tests.clients.vendors import Vendor
    from tests.server import LocalServer, Operation


@frozen
class Caller:
    """A vendor's server and a client of it; an async client runs in the portal's event loop."""

    vendor: Vendor
    server: LocalServer
    client: Any
    portal: BlockingPortal | None

    def call(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """Return what `client.NAME(...)` returns, awaited if need be."""
        return self.run(getattr(self.client, name), *args, **kwargs)

    def respond(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        """The `Response` that `client.with_response.NAME(...)` returns."""
        return self.run(getattr(self.client.with_response, name), *args, **kwargs)

    def expecting(self, operation: Operation) -> AbstractContextManager[Any]:
        """A context in which the operation's call must warn, if it is deprecated."""
        deprecated = operation.node.get("deprecated") is True
        if not deprecated:
            return contextlib.nullcontext()
        return pytest.warns(DeprecationWarning, match="Deprecated by the vendor")

    def run(self, method: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Return what a method of the client returns, awaited if need be."""
        bound = functools.partial(method, *args, **kwargs)
        return bound() if self.portal is None else self.portal.call(bound)
