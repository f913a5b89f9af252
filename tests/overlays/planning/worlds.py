"""A vendor's sandbox as plans see it: who is in which group, what was written, what goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import httpx
from attrs import define, field

from usergroups.testing import VendorSandbox

READING = frozenset({"GET", "HEAD"})
MEMBERS = ("softwareone", "symphony", "xsolla", "zoho")
"""The vendors whose members can be changed."""

Members = Mapping[str, frozenset[str]]


def members(vendor: VendorSandbox[Any]) -> dict[str, frozenset[str]]:
    """Return who is in each group now, by the group's name."""
    return {name: frozenset(group.members) for name, group in vendor.groups.items()}


def people(vendor: VendorSandbox[Any]) -> list[str]:
    """The ids of all people."""
    return [user.id for user in vendor.users.values()]


def put(vendor: VendorSandbox[Any], wanted: Mapping[str, Iterable[str]]) -> None:
    """Let these be the members, by the vendor's own verbs."""
    with vendor.connect() as client:
        for name, users in wanted.items():
            group = vendor.groups[name]
            client.add_members(group.id, sorted(set(users) - set(group.members)))
            client.remove_members(group.id, sorted(set(group.members) - set(users)))
    assert {name: members(vendor)[name] for name in wanted} == {
        name: frozenset(users) for name, users in wanted.items()
    }
    vendor.requests.clear()


def key_of(vendor: VendorSandbox[Any], name: str) -> str:
    """The words for a group: its name, or its id where names cannot be found."""
    return vendor.groups[name].id if vendor.id == "xsolla" else name


def written(vendor: VendorSandbox[Any]) -> list[tuple[str, str, str]]:
    """Method, end of the URL and body of each request that was no reading one."""
    return [
        (each.method, each.target, each.body.decode())
        for each in vendor.requests
        if each.method not in READING and each.operation != "create_token"
    ]


def shown(calls: Iterable[Any], vendor: VendorSandbox[Any]) -> list[tuple[str, str, str]]:
    """The same of calls that a plan or a dry run shows."""
    start = httpx.URL(vendor.url).copy_with(raw_path=b"/")
    origin = str(start).removesuffix("/")
    prefix = "" if vendor.url.startswith(f"http://{vendor.id}.") else f"/{vendor.id}"
    return [
        (each.method, each.url.removeprefix(origin + prefix), each.body or "") for each in calls
    ]


class Killed(BaseException):
    """The end of the process, in the midst of a call."""


@define
class Killing(httpx.BaseTransport):
    """Carries requests, and ends the program at the nth one that writes: before it, or after."""

    inner: httpx.BaseTransport
    at: int
    after: bool
    hook: Callable[[], None] | None = None
    count: int = field(default=0)
    dead: bool = field(default=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Carry a request; nothing leaves a program that is dead."""
        if self.dead:
            raise Killed
        if request.method in READING or request.url.path.endswith("/token"):
            return self.inner.handle_request(request)
        self.count += 1
        if self.count != self.at:
            return self.inner.handle_request(request)
        if self.after:
            self.inner.handle_request(request)
        self.dead = True
        raise Killed
