"""Faults of a desired state that are found before anything is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from usergroups._core.bound import Bound
from usergroups.planning.desired import DesiredGroup, DesiredProject, DesiredState
from usergroups.planning.written_ids import folded, kinds_of
from usergroups_clients._runtime.errors import InvalidArgument


def check_state(bound: Bound, state: DesiredState) -> None:
    """Refuse what the vendor cannot do, and what cannot be right.

    Args:
        bound: The vendor's verbs.
        state: The desired state.

    Raises:
        InvalidArgument: Something in it is wrong; says where.

    """
    for group in state.groups:
        _check_naming(bound, group)
        _check_ability(bound, group)
        _check_lists(bound, group)
    for link in state.projects:
        _check_link(bound, link)
    _check_links(state.projects)


def id_fault(bound: Bound, group: str) -> InvalidArgument | None:
    """Return what is wrong with the form of a group's id, by asking a verb that is not sent."""
    try:
        if bound.has("get_group"):
            next(bound.steps("get_group", group))
        elif bound.has("list_members"):
            bound.pages("list_members", group)
        else:
            next(bound.steps("add_members", group, ()), None)
    except InvalidArgument as error:
        return error
    return None


def _check_naming(bound: Bound, group: DesiredGroup) -> None:
    if group.group is not None and (group.id is not None or group.name is not None):
        raise InvalidArgument("give `group` alone, or `id`, `name` or both", argument=group.place())
    if not group.title:
        raise InvalidArgument("needs `group`, `id` or `name`", argument=group.place())
    if group.create and group.id is not None:
        raise InvalidArgument(
            "a group that may have to be made has no id yet: give its name",
            argument=group.place("create"),
        )
    if group.id is not None and (fault := id_fault(bound, group.id)):
        raise InvalidArgument(fault.message, argument=group.place("id"))
    if not bound.has("list_groups"):
        if group.name is not None and group.id is None:
            raise InvalidArgument(
                f"{bound.title} does not list its groups: give the id", argument=group.place("name")
            )
        if group.group is not None and (fault := id_fault(bound, group.group)):
            raise InvalidArgument(
                f"{fault.message}; {bound.title} does not list its groups by name",
                argument=group.place("group"),
            )


def _check_ability(bound: Bound, group: DesiredGroup) -> None:
    for part, verbs in _needs(group):
        if not bound.has(*verbs):
            missing = ", ".join(verb for verb in verbs if not bound.has(verb))
            raise InvalidArgument(
                f"{bound.title} cannot do this: it has no {missing}", argument=group.place(part)
            )
    if group.create and bound.returns_nothing("create_group"):
        raise InvalidArgument(
            f"{bound.title} does not say the id of a new group: create it first, and give its id",
            argument=group.place("create"),
        )
    if group.description is not None and not bound.takes("update_group", "description"):
        raise InvalidArgument(
            f"{bound.title} has no descriptions that can be changed",
            argument=group.place("description"),
        )


def _needs(group: DesiredGroup) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the parts of a group that are given, with the verbs that they need."""
    if group.members is not None:
        yield "members", ("add_members", "remove_members")
    if group.assignments is not None:
        yield "assignments", ("assign", "unassign", "list_assignees")
    if group.complete and group.members is not None:
        yield "complete", ("list_members",)
    if group.create:
        yield "create", ("create_group", "list_groups")
    if group.description is not None:
        yield "description", ("update_group", "get_group")
    if group.id is not None and group.name is not None:
        yield "name", ("update_group", "get_group")


def _check_lists(bound: Bound, group: DesiredGroup) -> None:
    lists = {"members": group.members, "assignments": group.assignments}
    given = {part: users for part, users in lists.items() if users is not None}
    if group.complete and not given:
        raise InvalidArgument(
            "says that a list is complete, and there is none", argument=group.place("complete")
        )
    renamed = group.id is not None and group.name is not None
    if not given and not group.create and group.description is None and not renamed:
        raise InvalidArgument("states nothing: give `members`", argument=group.place())
    for part, users in given.items():
        _check_users(bound, group, part, users)


def _check_users(bound: Bound, group: DesiredGroup, part: str, users: Sequence[str]) -> None:
    if isinstance(users, str):
        raise InvalidArgument("must be a list of ids, not one text", argument=group.place(part))
    if not users:
        raise InvalidArgument(
            f"is empty, which would be everybody's loss: leave {part} out to leave them alone",
            argument=group.place(part),
        )
    first: dict[str, int] = {}
    check = bound.check_user()
    for index, user in enumerate(users):
        if not isinstance(user, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            message = f"must be an id, a text, not {type(user).__name__}"
            raise InvalidArgument(message, argument=group.place(part, index))
        try:
            check(user)
        except InvalidArgument as fault:
            raise InvalidArgument(fault.message, argument=group.place(part, index)) from None
        before = first.setdefault(folded(user), index)
        if before != index:
            raise InvalidArgument(
                f"{user!r} is listed twice, first as {users[before]!r}",
                argument=group.place(part, index),
            )
    if len(kinds := sorted(kinds_of(users))) > 1:
        raise InvalidArgument(
            f"has ids of several kinds, {' and '.join(kinds)}: use one of them",
            argument=group.place(part),
        )


def _check_link(bound: Bound, link: DesiredProject) -> None:
    at = link.at or f"projects {link.project!r}"
    if not bound.has("set_project_group"):
        raise InvalidArgument(f"{bound.title} links no groups to projects", argument=at)
    try:
        next(
            bound.steps(
                "set_project_group",
                link.project,
                link.project_group,
                group=link.group,
                role=link.role,
                notify=link.notify,
            )
        )
    except InvalidArgument as error:
        raise InvalidArgument(error.message, argument=f"{at}/{error.argument}") from None


def _check_links(links: Sequence[DesiredProject]) -> None:
    seen = set[tuple[str, str]]()
    for link in links:
        key = folded(link.project), folded(link.project_group)
        if key in seen:
            raise InvalidArgument(
                "this link is stated twice", argument=link.at or f"projects {link.project!r}"
            )
        seen.add(key)
