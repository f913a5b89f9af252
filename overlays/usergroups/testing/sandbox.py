"""The vendors together: in process, or served over HTTP."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from types import TracebackType
from typing import TYPE_CHECKING, Self

from usergroups.testing._faces.stand_ins import StandIns
from usergroups.testing._needing import needed
from usergroups.testing._site import Site

if TYPE_CHECKING:
    from usergroups.testing._serving import Server


__all__ = ["Sandbox"]


class Sandbox(StandIns):
    """Every vendor with seeded people and groups, for tests and trials without an account.

    Each is an attribute by its id. It demands its vendor's credentials, checks every request
    against the vendor's document, keeps state, and responds as the vendor documents. No sandbox
    shares state with another one.

    ```python
    with Sandbox() as sandbox:
        for vendor in sandbox.vendors.values():
            assert "Engineering" in vendor.groups
    ```
    """

    __module__ = "usergroups.testing"

    def __init__(self) -> None:
        """Begin with the seed.

        Raises:
            ImportError: The extra `sandbox` is not installed.

        """
        with needed("sandbox", "the sandbox"):
            if find_spec("openapi_core") is None:
                raise ImportError(name="openapi_core")
        self._site = Site()
        self._server: Server | None = None
        super().__init__(self._site)

    @property
    def url(self) -> str:
        """URL of the sandbox, such as `"http://127.0.0.1:8700"`.

        Raises:
            RuntimeError: It is not served.

        """
        if self._site.origin is None:
            raise RuntimeError("the sandbox is not served: call serve() first")
        return self._site.origin

    def environment(self) -> dict[str, str]:
        """Return the variables that `from_env` of every class reads, set to lead here."""
        return {
            name: value
            for vendor in self.vendors.values()
            for name, value in vendor.environment().items()
        }

    def serve(
        self, *, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> Self:
        """Serve over HTTP, from a thread of its own, until `close`.

        The settings and addresses of the vendors are those of the server from then on.

        Args:
            host: An IPv4 address of this machine, or its name. Everybody who can reach it can use
                the sandbox.
            port: The port to listen on; 0 takes a free one, and `url` says which.
            tls: A server's TLS settings; without them it speaks plain HTTP.

        Returns:
            This sandbox.

        Raises:
            ImportError: The extra `sandbox` is not installed.
            OSError: The address is in use, or not this machine's.
            RuntimeError: It is served already.

        """
        if self._server is not None:
            raise RuntimeError("the sandbox is served already: call close() first")
        with needed("sandbox", "to serve the sandbox"):
            from usergroups.testing._serving import Server  # noqa: PLC0415 - optional

        server = Server(self._site.desks)
        self._site.origin = server.start(host, port, tls)
        self._server = server
        return self

    def reset(self) -> None:
        """Put every vendor back to the start, and forget requests and faults."""
        for vendor in self.vendors.values():
            vendor.reset()

    def check(self) -> None:
        """Check that every request to any vendor conformed, and every planned fault was met.

        Raises:
            AssertionError: One did or was not; see `VendorSandbox.check`.

        """
        for vendor in self.vendors.values():
            vendor.check()

    def close(self) -> None:
        """Close the connections and the socket, and end the thread, if it is served."""
        if self._server is not None:
            self._server.stop()
            self._server = self._site.origin = None

    def __enter__(self) -> Self:
        """Return the sandbox, to be closed at the end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close it."""
        self.close()

    def __repr__(self) -> str:
        """Show its URL."""
        return f"<Sandbox {self._site.origin or 'in process'}>"
