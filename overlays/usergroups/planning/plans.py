"""Plans: frozen, shown before they are applied, bound to a vendor's account."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from hashlib import sha256
from typing import Any, Generic, TypeAlias, TypeVar

import attrs
from attrs import field, frozen

from usergroups._core.bound import bound
from usergroups._core.crew import AT_ONCE
from usergroups._core.drive import arun, run
from usergroups._core.planned import PlannedCall
from usergroups._core.steps import Steps, kept
from usergroups._core.vendor import AsyncVendor, SyncVendor
from usergroups.groups import MembershipChange
from usergroups.planning.applying import Applying, apply_group, apply_project
from usergroups.planning.joining import join
from usergroups.planning.journal import Journal, journal_of
from usergroups.planning.limits import Limits
from usergroups.planning.model import (
    Applied,
    AppliedGroup,
    GroupPlan,
    PlanRefused,
    Progress,
    ProjectPlan,
    Stage,
    UserPlan,
)
from usergroups.planning.refusing import refusals_of
from usergroups.planning.resolving import ids_of
from usergroups.planning.running import Jobs, Tell, arun_all, checked_at_once, run_all
from usergroups.planning.storing import VERSION, write_file
from usergroups.planning.table import table
from usergroups_clients._runtime.clients.sender import Sender
from usergroups_clients._runtime.clients.sender_facts import url_for
from usergroups_clients._runtime.errors import Error

__all__ = ["AsyncPlan", "Plan"]

V = TypeVar("V", bound="SyncVendor[Any] | AsyncVendor[Any]")
Watch: TypeAlias = Callable[[Progress], object]
Path: TypeAlias = str | os.PathLike[str]


@frozen(kw_only=True)
class _Plan(Generic[V]):
    """The changes that make a vendor's groups as desired; nothing is sent yet."""

    vendor: str
    """Id of the vendor."""
    account: str
    """A hash of the host and of what the settings have of the account."""
    title: str
    """Name of the vendor's class."""
    made: str = field(eq=False, repr=False)
    """At random: by it a journal tells this plan from a later one that says the same."""
    groups: tuple[GroupPlan, ...] = ()
    """All desired groups in their order, also those in which nothing is to be done."""
    users: tuple[UserPlan, ...] = ()
    """Users who join several groups by one call, where that costs less than one for each."""
    projects: tuple[ProjectPlan, ...] = ()
    """Links of groups to projects."""
    limits: Limits = field(factory=Limits)
    """Limits to what may be removed."""
    _vendor: V = field(alias="_vendor", eq=False, repr=False)
    _tries: list[None] = field(factory=list[None], alias="_tries", eq=False, repr=False)
    """One for each time that it was applied; one that was saved may have been."""

    @property
    def calls(self) -> tuple[PlannedCall, ...]:
        """The calls that change something, in order; what is read besides is not among them."""
        users = [call for each in self.users for call in each.calls]
        groups = [call for each in self.groups for call in each.calls]
        return (*users, *groups, *(call for each in self.projects for call in each.calls))

    @property
    def cost(self) -> int:
        """Number of calls that change something."""
        return len(self.calls)

    @property
    def is_empty(self) -> bool:
        """True if nothing has to be done."""
        return not self.projects and all(each.is_empty for each in self.groups)

    @property
    def added(self) -> int:
        """Number of members to add."""
        return sum(len(each.add) for each in self.groups)

    @property
    def removed(self) -> int:
        """Number of members to remove."""
        return sum(len(each.remove) for each in self.groups)

    @property
    def kept(self) -> int:
        """Number of listed users who are members already."""
        return sum(each.keep for each in self.groups)

    @property
    def refusals(self) -> tuple[str, ...]:
        """Reasons why it is not applied: it would take away more than the limits allow."""
        return refusals_of(self.groups, self.limits)

    @property
    def digest(self) -> str:
        """A hash of all of it, by which a journal knows it."""
        text = json.dumps(self._content(), sort_keys=True, ensure_ascii=True)
        return sha256(text.encode()).hexdigest()

    def __str__(self) -> str:
        """Write it as a table with `+`, `-` and `~`, and a line that sums it up."""
        return table(self)

    def to_dict(self) -> dict[str, Any]:
        """Return it as plain data, as `save` writes it."""
        return {**self._content(), "digest": self.digest}

    def save(self, path: Path) -> None:
        """Write it to a file, as JSON, which `read_plan` reads.

        Args:
            path: The file; what is there is replaced at the end, as one step.

        Raises:
            InvalidArgument: The file cannot be written.

        """
        write_file(path, json.dumps(self.to_dict(), indent=1, ensure_ascii=False) + "\n")

    def _content(self) -> dict[str, Any]:
        return {
            "usergroups plan": VERSION,
            "vendor": self.vendor,
            "account": self.account,
            "made": self.made,
            "limits": attrs.asdict(self.limits),
            "groups": [_written(each) for each in self.groups],
            "users": [_written(each) for each in self.users],
            "projects": [_written(each) for each in self.projects],
        }

    def _refuse(self, at_once: int) -> None:
        checked_at_once(at_once)
        if self.refusals:
            raise PlanRefused("; ".join(self.refusals))

    def _joining(self, journal: Journal, client: Sender[Any]) -> Jobs[MembershipChange]:
        verbs, address = bound(self._vendor), url_for(client)
        return [partial(join, verbs, each, journal, address) for each in self.users]

    def _taken(self, journal: Journal) -> Steps[Mapping[str, Sequence[str]] | Error]:
        """Find groups that have the names of those which are to be made; read once for all."""
        names = [
            each.name
            for each in self._changing()
            if each.create and each.name and not journal.made(each.key)
        ]
        try:
            return (yield from ids_of(bound(self._vendor), names))
        except Error as error:
            return (yield from kept(error))

    def _jobs(
        self,
        journal: Journal,
        client: Sender[Any],
        joined: list[MembershipChange],
        taken: Mapping[str, Sequence[str]] | Error,
    ) -> Jobs[AppliedGroup]:
        changes = {each.user: each for each in joined}
        again = bool(self._tries) and not journal.is_kept
        self._tries.append(None)
        means = Applying(bound(self._vendor), journal, url_for(client), changes, taken, again)
        return [
            *(partial(apply_group, means, each) for each in self._changing()),
            *(partial(apply_project, means, each) for each in self.projects),
        ]

    def _changing(self) -> list[GroupPlan]:
        return [each for each in self.groups if not each.is_empty]

    def _applied(self, results: list[AppliedGroup]) -> Applied:
        count = len(self._changing())
        return Applied(groups=tuple(results[:count]), projects=tuple(results[count:]))


def _written(item: GroupPlan | UserPlan | ProjectPlan) -> dict[str, Any]:
    """Write what differs from the default."""
    found: dict[str, Any] = {}
    for each in attrs.fields(type(item)):
        value = getattr(item, each.name)
        if value != each.default or each.default is attrs.NOTHING:
            found[each.name] = value
    if item.calls:
        found["calls"] = [attrs.asdict(call) for call in item.calls]
    return {name: [*value] if isinstance(value, tuple) else value for name, value in found.items()}


@frozen(kw_only=True)
class Plan(_Plan["SyncVendor[Any]"]):
    """The changes that make a vendor's groups as desired; nothing is sent yet."""

    def apply(
        self,
        *,
        journal: Path | None = None,
        at_once: int = AT_ONCE,
        progress: Watch | None = None,
    ) -> Applied:
        """Send the calls, and say what became of each member.

        A group from which somebody is to be removed is read again first. If others have changed
        it, it stays as it is, and the result says so.

        Args:
            journal: A file that records each call before it is sent, and what came of it. After an
                interruption, apply the same plan with the same file: it goes on with the rest.
            at_once: How many calls are under way at the same time.
            progress: Told whenever a group is done.

        Raises:
            PlanRefused: It would remove too much, or another run writes the journal.
            InvalidArgument: The journal cannot be written, or is of another vendor.

        """
        self._refuse(at_once)
        with journal_of(self, journal) as kept:
            client = self._vendor.client
            joined = run_all(client, self._joining(kept, client), at_once, untold, "apply")
            taken = run(client, self._taken(kept), None, verb="apply")
            jobs = self._jobs(kept, client, joined, taken)
            return self._applied(
                run_all(client, jobs, at_once, telling("changing", progress), "apply")
            )


@frozen(kw_only=True)
class AsyncPlan(_Plan["AsyncVendor[Any]"]):
    """The changes that make a vendor's groups as desired; nothing is sent yet."""

    async def apply(
        self,
        *,
        journal: Path | None = None,
        at_once: int = AT_ONCE,
        progress: Watch | None = None,
    ) -> Applied:
        """Send the calls, and say what became of each member.

        A group from which somebody is to be removed is read again first. If others have changed
        it, it stays as it is, and the result says so.

        Args:
            journal: A file that records each call before it is sent, and what came of it. After an
                interruption, apply the same plan with the same file: it goes on with the rest.
            at_once: How many calls are under way at the same time.
            progress: Told whenever a group is done.

        Raises:
            PlanRefused: It would remove too much, or another run writes the journal.
            InvalidArgument: The journal cannot be written, or is of another vendor.

        """
        self._refuse(at_once)
        with journal_of(self, journal) as kept:
            client = self._vendor.client
            joined = await arun_all(client, self._joining(kept, client), at_once, untold, "apply")
            taken = await arun(client, self._taken(kept), None, verb="apply")
            jobs = self._jobs(kept, client, joined, taken)
            tell = telling("changing", progress)
            return self._applied(await arun_all(client, jobs, at_once, tell, "apply"))


def untold(done: int, total: int) -> None:
    """Tell nobody."""
    del done, total


def telling(stage: Stage, progress: Watch | None) -> Tell:
    """Return what tells a caller how far a stage is."""

    def tell(done: int, total: int) -> None:
        if progress is not None:
            progress(Progress(stage, done, total))

    return tell
