"""A vendor of a sandbox: its addresses, record of requests, faults and present state."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from usergroups._core.carriers import carries
from usergroups._core.settings import AsyncConnection, SyncConnection
from usergroups.testing._behaviour import Behaviour
from usergroups.testing._desk import Desk
from usergroups.testing._planning import PlansFaults, S_co
from usergroups.testing._site import Site
from usergroups.testing.people import SandboxGroup, SandboxUser
from usergroups.testing.requests import SandboxRequest
from usergroups.testing.transport import SandboxTransport

if TYPE_CHECKING:
    from usergroups.testing.httpx2_transport import SandboxHttpx2Transport
else:
    SandboxHttpx2Transport = Any  # for `typing.get_type_hints`, where httpx2 is not installed

__all__ = ["VendorSandbox"]


class VendorSandbox(PlansFaults[S_co], ABC):
    """One vendor of a `Sandbox`, which makes it; every vendor has this."""

    __module__ = "usergroups.testing"

    def __init__(self, behaviour: Behaviour[S_co], site: Site) -> None:
        """Let a behaviour stand for the vendor.

        Args:
            behaviour: What keeps state and responds.
            site: What the sandbox's vendors share.

        """
        self._desk = Desk(behaviour)
        self._site = site
        site.desks[behaviour.id] = self._desk
        self._host = f"{behaviour.id}.sandbox.invalid"
        self._transport = SandboxTransport(self._desk, self._host)

    @property
    def id(self) -> str:
        """The vendor's id, as `usergroups.connect` takes it."""
        return self._desk.behaviour.id

    @property
    @abstractmethod
    def name(self) -> str:
        """The vendor's product, as in prose."""

    @property
    def url(self) -> str:
        """The address to give a client as its `base_url`."""
        return self.urls[""]

    @property
    def urls(self) -> Mapping[str, str]:
        """The vendor's servers and their addresses here.

        `""` is the main one; others have the names of the client's settings: what is a setting
        `login_url` is `"login"` here. While the sandbox is not served, only `transport` leads
        there.
        """
        origin = self._site.origin
        start = f"http://{self._host}" if origin is None else f"{origin}/{self.id}"
        return {name: start + path for name, path in self._desk.router.prefixes.items()}

    @property
    def transport(self) -> SandboxTransport:
        """Transport that carries requests here within the process, for sync and async clients."""
        return self._transport

    @property
    def httpx2_transport(self) -> SandboxHttpx2Transport:
        """As `transport`, for clients of httpx2, which has to be installed."""
        from usergroups.testing.httpx2_transport import (  # noqa: PLC0415 - imports httpx2
            SandboxHttpx2Transport,
        )

        return SandboxHttpx2Transport(self._transport)

    @abstractmethod
    def settings(self, *, transport: bool = True) -> Mapping[str, Any]:
        """Return keyword arguments of the vendor's class, sync and async, that lead here.

        Args:
            transport: False leaves out the sandbox's transport, for a class that is given another
                one, or an `http_client`.

        """

    @abstractmethod
    def connect(self, **connection: Unpack[SyncConnection]) -> Any:
        """Connect the vendor's class; it is yours to close.

        Args:
            **connection: `timeout`, `retries`, `pace` and `hooks`, as the class takes them, and a
                `transport` or `http_client` in place of the sandbox's own transport.

        """

    @abstractmethod
    def connect_async(self, **connection: Unpack[AsyncConnection]) -> Any:
        """Connect the vendor's asynchronous class; as `connect`."""

    @abstractmethod
    def environment(self) -> dict[str, str]:
        """Return the variables that `from_env` of the vendor's class reads, set to lead here.

        While the sandbox is not served, give `from_env` the `transport` as well.
        """

    def examples(self) -> Mapping[str, Mapping[str, str | bool]]:
        """Return arguments of verbs that no protocol has, by the verbs' names."""
        return {}

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

        It has the vendor's habits, too, such as the size of a page. The form of what it holds may
        change with any release; `users` and `groups` stay as they are.
        """
        return self._desk.behaviour.state

    @property
    def requests(self) -> list[SandboxRequest]:
        """Requests since the start or the last `reset`, the oldest first; may be cleared."""
        return self._desk.requests

    @property
    def operations(self) -> list[str]:
        """The operations that were called, in order; `"?"` stands for a path that is none's."""
        return [entry.operation or "?" for entry in self.requests]

    def expire_tokens(self) -> None:
        """Refuse every token given out so far, with the vendor's 401."""
        self.state.tokens.expire()

    def reset(self) -> None:
        """Put everything back to the start, and forget requests and faults."""
        self._desk.reset()

    def check(self) -> None:
        """Check that every request conformed to the vendor's document, and met what was planned.

        Raises:
            AssertionError: A request did not conform; it says which, and each reason. Or a fault
                was planned, by `fail_next` for example, and no request met it.

        """
        broken = [
            f"{entry.method} {entry.target}: {line}"
            for entry in self.requests
            for line in entry.violations
        ]
        said = [f"what {self.name} does not take:", *broken] if broken else []
        if unmet := self.unmet():
            said += [f"planned for {self.name}, and met by no request:", *unmet]
        if said:
            raise AssertionError("\n".join(said))

    def unmet(self) -> list[str]:
        """List the faults that were planned, by `fail_next` for example, and met no request."""
        return self._desk.faults.unmet()

    def __repr__(self) -> str:
        """Show the vendor, its URL, and the number of requests it got."""
        return f"<{type(self).__name__} {self.url} {len(self.requests)} requests>"

    def _settings(self, credentials: Mapping[str, str], *, transport: bool = True) -> Any:
        """Return the addresses here, the credentials, and the transport where it is needed."""
        urls = {f"{name or 'base'}_url": url for name, url in self.urls.items()}
        leading = {"transport": self._transport} if transport and not self._site.origin else {}
        return {**urls, **credentials, **leading}

    def _arguments(
        self, credentials: Mapping[str, str], connection: SyncConnection | AsyncConnection
    ) -> dict[str, Any]:
        """Return the arguments of the class that `connect` makes."""
        given = {name: value for name, value in connection.items() if value is not None}
        return {**self._settings(credentials, transport=not carries(given)), **given}

    def _environment(
        self, settings: Mapping[str, Any], variables: Mapping[str, str]
    ) -> dict[str, str]:
        """Return the settings that are text, by the variables that give them."""
        return {variables[name]: value for name, value in settings.items() if name in variables}
