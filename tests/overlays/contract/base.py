"""The facts about one vendor that the tests of every verb need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import pytest

import usergroups
from usergroups import InvalidArgument, NotFound
from usergroups.testing import GROUPS, PEOPLE, VendorSandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.overlays.driving import Driven, Flavour
    from usergroups_clients.registry import VendorId

DONE = {"changed", "accepted"}
SAME = {"unchanged", "accepted"}


class Contract:
    """The facts about one vendor."""

    vendor_id: ClassVar[VendorId]
    class_name: ClassVar[str]
    users: ClassVar[list[str]]
    """Ids of the people, in their order."""
    groups: ClassVar[dict[str, str]]
    """Name to id of the groups, in their order."""
    nobody: ClassVar[str]
    """An id of the right form that no user has."""
    nothing: ClassVar[str]
    """An id of the right form that no group has."""
    wrong_groups: ClassVar[tuple[str, ...]]
    wrong_users: ClassVar[tuple[str, ...]]
    missing: ClassVar[dict[str, type[Exception]]] = {}
    """Verb to what it raises for an unknown group or user; NotFound unless stated."""

    reading: ClassVar[str]
    """The operation that lists members."""
    removing: ClassVar[str]
    """The operation that removes one."""
    silent: ClassVar[set[str]] = set()
    """Lists that find nothing where others raise an error for an unknown group."""
    default: ClassVar[set[str]] = set()
    """Groups that everybody is in, whatever is set."""

    protocols: ClassVar[set[str]]
    """Those that the class satisfies; no other one."""
    own_verbs: ClassVar[set[str]] = set()
    wrong_settings: ClassVar[tuple[dict[str, Any], ...]]
    """Settings, laid over good ones, that cannot be right; None takes one away."""
    client_call: ClassVar[tuple[str, tuple[Any, ...]]]
    """A method of the generated client and its arguments."""

    def get_class(self, flavour: Flavour) -> Any:
        """The class under test."""
        prefix = "" if flavour == "sync" else "Async"
        return getattr(usergroups, prefix + self.class_name)

    static: ClassVar[tuple[str, ...]] = ()
    """Which credential does not change, as the sandbox's `settings` takes it."""
    renewing: ClassVar[tuple[str, ...]] = ()
    """With which credential tokens are fetched, as the sandbox's `settings` takes it."""

    def settings(self, sandbox: VendorSandbox[Any]) -> dict[str, Any]:
        """All settings, with credentials that do not change."""
        settings: Any = sandbox.settings
        return dict(settings(*self.static))

    def renewable(self, sandbox: VendorSandbox[Any]) -> dict[str, Any]:
        """Settings with which tokens are fetched; the others are taken away by None."""
        settings: Any = sandbox.settings
        return {**dict.fromkeys(self.static), **settings(*self.renewing)}

    def environment(self, sandbox: VendorSandbox[Any]) -> dict[str, str]:
        """The variables that `from_env` reads."""
        environment: Any = sandbox.environment
        return dict(environment(*self.renewing))

    def secrets(self, sandbox: VendorSandbox[Any]) -> set[str]:
        """Return what must never be shown."""
        raise NotImplementedError

    def repeat(self, driven: Driven) -> Any:
        """Does something that may be done twice."""
        return driven.call("get_group", self.groups["Engineering"])

    def once(self, driven: Driven) -> Any:
        """Does something that must not be done twice."""
        return driven.call("create_group", "Night shift")

    def times_done(self, sandbox: VendorSandbox[Any]) -> int:
        """Return how often the vendor did what `once` asks for."""
        return [group["name"] for group in sandbox.state.groups.values()].count("Night shift")

    def members_of(self, sandbox: VendorSandbox[Any], group: str) -> set[str]:
        """Return who is in a group, as the vendor has it."""
        raise NotImplementedError

    def small_pages(self, sandbox: VendorSandbox[Any]) -> None:
        """Makes the vendor's pages hold one item."""
        sandbox.state.page_size = 1

    def error_of(self, verb: str) -> type[Exception]:
        """Return what a verb raises for an unknown group or user."""
        return self.missing.get(verb, NotFound)

    def id_of(self, person: str) -> str:
        """The id of a person."""
        return self.users[PEOPLE.index(person)]


def people_in(contract: Contract, name: str) -> list[str]:
    """The ids of those who are in a seeded group."""
    return [contract.id_of(person) for person in GROUPS[name]]


def check_refused(
    sandbox: VendorSandbox[Any], argument: str, call: Callable[..., Any], *given: Any, **more: Any
) -> None:
    """The argument is refused before anything is sent."""
    with pytest.raises(InvalidArgument) as caught:
        call(*given, **more)
    assert caught.value.argument.partition("[")[0] == argument, f"for {given} {more}"
    assert sandbox.requests == [], f"for {given} {more}"
