"""The parts of a plan, group by group, and their results."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import evolve, field, frozen

from usergroups._core.planned import PlannedCall
from usergroups.groups import MembershipChange
from usergroups_clients._runtime.errors import Error

__all__ = [
    "Applied",
    "AppliedGroup",
    "GroupPlan",
    "PlanRefused",
    "Progress",
    "ProjectPlan",
    "UserPlan",
]

Stage: TypeAlias = Literal["reading", "changing"]


@frozen
class Progress:
    """The progress of a plan or of its application."""

    stage: Stage
    """`reading` while a plan is made, `changing` while it is applied."""
    done: int
    """Groups and links that are done."""
    total: int
    """All of them."""


class PlanRefused(Error):
    """A plan is not made or not applied, because it might take away what it should not."""

    __module__ = "usergroups"


@frozen(kw_only=True)
class GroupPlan:
    """The changes that a plan makes to one group."""

    group: str
    """Id of the group; empty for one that is not there yet."""
    name: str | None = None
    """Name of the group; None where the vendor does not say it."""
    create: bool = False
    """The group is made first."""
    new_name: str | None = None
    """The name that it gets; None if that stays."""
    description: str | None = None
    """The description that it gets; None if that stays."""
    add: tuple[str, ...] = ()
    """Ids of users who become members."""
    remove: tuple[str, ...] = ()
    """Ids of members who are removed."""
    through: tuple[str, ...] = ()
    """Those of `add` who join several groups by one call of their own, shown in `Plan.users`."""
    keep: int = 0
    """Number of listed users who are members already."""
    extra: int = 0
    """Number of members who are not listed and stay, since nothing is to be removed."""
    others: int = 0
    """Number of members that are no persons, and stay."""
    assigned: int = 0
    """Number of listed users who are responsible for it already."""
    assign: tuple[str, ...] = ()
    """Ids of users who become responsible for the group."""
    unassign: tuple[str, ...] = ()
    """Ids of users who are no longer responsible for it."""
    calls: tuple[PlannedCall, ...] = field(default=(), repr=False)
    """The calls that change something, in order."""
    state: str = field(default="", repr=False)
    """A hash of the members who stay: where it differs later, others have changed the group."""
    assigned_state: str = field(default="", repr=False)
    """The same of those who stay responsible for it."""
    goes_on: bool = False
    """More calls follow, which cannot be shown before the new group is there."""

    @property
    def key(self) -> str:
        """The id of the group, or the name of one that is not there yet."""
        return self.group or f"new: {self.name}"

    @property
    def is_empty(self) -> bool:
        """True if nothing has to be done."""
        changed = self.new_name is not None or self.description is not None
        lists = (self.add, self.remove, self.assign, self.unassign)
        return not (self.create or changed or any(lists))

    @property
    def present(self) -> int:
        """Number of members that are persons, before."""
        return self.keep + self.extra + len(self.remove)


@frozen(kw_only=True)
class UserPlan:
    """One call by which a user joins several groups: it names all groups that the user shall be in.

    Those that the user is in are read right before it, and stay.
    """

    user: str
    """Id of the user."""
    groups: tuple[str, ...]
    """Ids of the groups that the user joins."""
    stays: tuple[str, ...] = ()
    """Ids of the groups that the user is in; if one is missing later, nothing is sent."""
    calls: tuple[PlannedCall, ...] = field(default=(), repr=False)
    """The calls that change something, in order."""


@frozen(kw_only=True)
class ProjectPlan:
    """A link of a group to a project, which is written whether or not it is so already.

    No call reads such links.
    """

    project: str
    """Id of the project."""
    project_group: str
    """Id of the link."""
    group: str | None = None
    """Id of the group that is linked; None to say nothing of it."""
    role: str | None = None
    """Role of the group's members in the project; None to say nothing of it."""
    notify: bool = True
    """True if the vendor tells people about the change."""
    calls: tuple[PlannedCall, ...] = field(default=(), repr=False)
    """The calls that change something, in order."""

    @property
    def key(self) -> str:
        """The ids of project and link."""
        return f"{self.project}/{self.project_group}"


def _said(error: Error | None) -> tuple[type[Error], str] | None:
    return None if error is None else (type(error), str(error))


@frozen(kw_only=True)
class AppliedGroup:
    """The result for one group of a plan, or for one link."""

    group: str
    """Id of the group, also of a new one; empty if it could not be made. Of a link, its id."""
    name: str | None = None
    """Name of the group; None where the vendor does not say it."""
    created: bool = False
    """True if the group was made."""
    added: tuple[MembershipChange, ...] = ()
    """One result per user to add."""
    removed: tuple[MembershipChange, ...] = ()
    """One result per member to remove."""
    assigned: tuple[MembershipChange, ...] = ()
    """One result per user to make responsible for the group."""
    unassigned: tuple[MembershipChange, ...] = ()
    """One result per user whose responsibility for it is to end."""
    stopped: str = ""
    """Why the rest of it was not done; empty if nothing stopped it."""
    error: Error | None = field(default=None, eq=_said)
    """The error that stopped it, if it was one."""
    already: bool = False
    """True if an earlier run did all of it, as the journal says: nothing was sent for it now."""

    @property
    def changes(self) -> tuple[MembershipChange, ...]:
        """All results, one per user and list."""
        return (*self.added, *self.removed, *self.assigned, *self.unassigned)

    @property
    def ok(self) -> bool:
        """True if everything was done."""
        return not self.stopped and all(each.status != "failed" for each in self.changes)

    def stop(self, why: str, error: Error | None = None) -> AppliedGroup:
        """Return it as stopped."""
        return evolve(self, stopped=why, error=error)


@frozen(kw_only=True)
class Applied:
    """The result of applying a plan."""

    groups: tuple[AppliedGroup, ...] = ()
    """One for each group that the plan changes, in its order."""
    projects: tuple[AppliedGroup, ...] = ()
    """One for each link."""

    @property
    def ok(self) -> bool:
        """True if everything was done."""
        return all(each.ok for each in (*self.groups, *self.projects))

    @property
    def already(self) -> bool:
        """True if earlier runs did all of it, as the journal says: nothing was sent now."""
        every = (*self.groups, *self.projects)
        return bool(every) and all(each.already for each in every)

    @property
    def changes(self) -> tuple[MembershipChange, ...]:
        """The results of all users in all groups."""
        return tuple(change for each in self.groups for change in each.changes)
