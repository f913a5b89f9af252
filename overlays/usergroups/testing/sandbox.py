"""The five vendors together: in process, or served over HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.util import find_spec
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Self

from usergroups.testing._needing import needed
from usergroups.testing._origin import Place
from usergroups.testing._stand_ins.smartpm.sandbox import SmartPMSandbox
from usergroups.testing._stand_ins.softwareone.sandbox import SoftwareOneSandbox
from usergroups.testing._stand_ins.symphony.sandbox import SymphonySandbox
from usergroups.testing._stand_ins.xsolla.sandbox import XsollaSandbox
from usergroups.testing._stand_ins.zoho.sandbox import ZohoSandbox

if TYPE_CHECKING:
    import ssl

    from usergroups.testing._serving import Server
    from usergroups.testing._stand_ins.vendor import State
    from usergroups.testing.vendor import VendorSandbox
    from usergroups_clients.registry import VendorId


class Sandbox:
    """The five vendors with seeded people and groups, for tests and trials without an account.

    Each demands its vendor's credentials, checks every request against the vendor's document,
    keeps state, and answers as the vendor documents. No sandbox shares state with another one.

    ```python
    with Sandbox() as sandbox, sandbox.zoho.connect() as zoho:
        zoho.create_group("Night shift")
        assert sandbox.zoho.requests[-1].operation == "create_group"
    ```
    """

    def __init__(self) -> None:
        """Begin with the seed.

        Raises:
            ImportError: The extra `sandbox` is not installed.

        """
        with needed("sandbox", "the sandbox"):
            if find_spec("openapi_core") is None:
                raise ImportError(name="openapi_core")
        self._place = Place()
        self._server: Server | None = None
        self._smartpm = SmartPMSandbox(self._place)
        self._softwareone = SoftwareOneSandbox(self._place)
        self._symphony = SymphonySandbox(self._place)
        self._xsolla = XsollaSandbox(self._place)
        self._zoho = ZohoSandbox(self._place)

    @property
    def smartpm(self) -> SmartPMSandbox:
        """SmartPM."""
        return self._smartpm

    @property
    def softwareone(self) -> SoftwareOneSandbox:
        """SoftwareOne Marketplace."""
        return self._softwareone

    @property
    def symphony(self) -> SymphonySandbox:
        """Symphony."""
        return self._symphony

    @property
    def xsolla(self) -> XsollaSandbox:
        """Xsolla Login."""
        return self._xsolla

    @property
    def zoho(self) -> ZohoSandbox:
        """Zoho CRM."""
        return self._zoho

    @property
    def vendors(self) -> Mapping[VendorId, VendorSandbox[State]]:
        """The vendors by id, for one that is named at run time."""
        return MappingProxyType(
            {
                "smartpm": self._smartpm,
                "softwareone": self._softwareone,
                "symphony": self._symphony,
                "xsolla": self._xsolla,
                "zoho": self._zoho,
            }
        )

    @property
    def url(self) -> str:
        """Where the sandbox is served, such as `"http://127.0.0.1:8700"`.

        Raises:
            RuntimeError: It is not served.

        """
        if self._place.origin is None:
            raise RuntimeError("the sandbox is not served: call serve() first")
        return self._place.origin

    def environment(self) -> dict[str, str]:
        """The variables that `from_env` of the five classes reads, set to lead here."""
        return {
            name: value
            for vendor in self.vendors.values()
            for name, value in vendor.environment().items()
        }

    def serve(
        self, *, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> Self:
        """This sandbox, answering over HTTP from a thread of its own until it is closed.

        The settings and addresses of the vendors are those of the server from then on.

        Args:
            host: An IPv4 address of this machine, or its name. Everybody who can reach it can use
                the sandbox.
            port: 0 for a free one; `url` tells which.
            tls: A server's TLS settings; without them it speaks plain HTTP.

        Raises:
            ImportError: The extra `sandbox` is not installed.
            OSError: The address is in use, or not this machine's.
            RuntimeError: It is served already.

        """
        if self._server is not None:
            raise RuntimeError("the sandbox is served already")
        with needed("sandbox", "to serve the sandbox"):
            from usergroups.testing._serving import Server  # noqa: PLC0415 - optional

        server = Server(self._place.desks)
        self._place.origin = server.start(host, port, tls)
        self._server = server
        return self

    def reset(self) -> None:
        """Put every vendor back to the start, and forget requests and faults."""
        for vendor in self.vendors.values():
            vendor.reset()

    def check(self) -> None:
        """Nothing, if every request to any vendor conformed to the vendor's document.

        Raises:
            AssertionError: One did not; see `VendorSandbox.check`.

        """
        for vendor in self.vendors.values():
            vendor.check()

    def close(self) -> None:
        """Close the connections and the socket, and end the thread, if it is served."""
        if self._server is not None:
            self._server.stop()
            self._server = self._place.origin = None

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
        """Return where it is served."""
        return f"<Sandbox {self._place.origin or 'in process'}>"
