"""The verbs of SmartPM, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from attrs import evolve, field, frozen

from usergroups._core.drive import Page, Pages, Steps, ask
from usergroups._core.ids import checked, present, whole
from usergroups.groups import Group, Member
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.options import RequestOptions
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.smartpm import calls, models

if TYPE_CHECKING:
    from uuid import UUID

_UUID = "-".join(f"[0-9A-Fa-f]{{{length}}}" for length in (8, 4, 4, 4, 12))


@frozen(kw_only=True)
class ProjectGroup:
    """The link between a project and a group, with the role that the group's members get there."""

    id: str | None
    """Id of the link, not of the group; None where SmartPM did not send it."""
    group: Group
    role: str | None = None
    """Name of the role; None where SmartPM did not send it."""
    raw: models.ProjectGroup = field(repr=False)
    """SmartPM's own typed model."""


def get_group(group: str) -> Steps[Group]:
    """The group, its members in `raw.users`."""
    return _group((yield from ask(calls.get_group(_uuid(group, "group")))))


def list_members(group: str) -> Pages[Member]:
    """The users of the group, which all come with the group itself."""

    def read(answer: models.Group) -> Page[Member]:
        return Page([_member(user) for user in answer.users], None)

    return Pages(calls.get_group(_uuid(group, "group")), read)


def set_project_group(
    project: str, project_group: str, *, group: str | None, role: str | None, notify: bool
) -> Steps[ProjectGroup]:
    """The link as it is now."""
    if group is None and role is None:
        raise InvalidArgument("or role is needed, best both", argument="group")
    body = models.ProjectGroupUpdate(
        user_group_id=UNSET if group is None else _uuid(group, "group"),
        role=UNSET if role is None else role,
        disable_notification=not _is_true(notify),
    )
    call = calls.set_project_group(
        whole(project, "project", "1234"), _uuid(project_group, "project_group"), body=body
    )
    link = yield from ask(call)
    return ProjectGroup(
        id=None if link.id is UNSET else str(link.id),
        group=_group(link.user_group),
        role=present(link.role),
        raw=link,
    )


def once_only(options: RequestOptions | None, *, notify: bool) -> RequestOptions | None:
    """The options of a call that mails people, or of one that does not and so may be repeated."""
    if notify or (options is not None and options.retry is not None):
        return options
    return evolve(options or RequestOptions(), retry="idempotent")


def _is_true(notify: object) -> bool:
    if not isinstance(notify, bool):
        raise InvalidArgument("must be True or False", argument="notify")
    return notify


def _uuid(value: str, argument: str) -> UUID:
    from uuid import UUID  # noqa: PLC0415 - slow to import, and wanted only by calls

    return UUID(checked(value, argument, _UUID, "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"))


def _group(raw: models.Group) -> Group:
    return Group(id=str(raw.id), name=raw.name, raw=raw)


def _member(raw: models.User) -> Member:
    name = f"{raw.first_name} {raw.last_name}".strip()
    return Member(id=str(raw.id), name=name or None, raw=raw)
