"""The groups of one SmartPM company, and the roles they have in projects.

- Ids are UUIDs, such as `"3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"`; those of projects are digits.
- A group is read by its id; calls that list, create, change or delete groups are not documented.
- A link, which has an id of its own, joins a project and a group, and gives the group a role.
- Changing a link mails people unless `notify=False`; if it does, it is not retried once it may have
  arrived.
- The key and the company's id go with every call, and both are kept secret.
- Neither the body of an error nor any status but 500 is documented.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from usergroups._core.finding import has_text, text_to_find
from usergroups._core.ids import checked, present, whole
from usergroups._core.required import same
from usergroups._core.steps import Page, Pages, Steps, ask
from usergroups._vendors.smartpm.project_group import ProjectGroup
from usergroups.groups import Group, Member, User
from usergroups_clients._runtime.errors import InvalidArgument
from usergroups_clients._runtime.operation import Call
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.smartpm import calls, models

if TYPE_CHECKING:
    from uuid import UUID

_UUID = "-".join(f"[0-9A-Fa-f]{{{length}}}" for length in (8, 4, 4, 4, 12))


def get_group(group: str) -> Steps[Group[models.Group]]:
    """Read a group; all its members are in `raw.users`.

    Args:
        group: Id of the group, a UUID.

    Raises:
        StatusError: There is no such group, or something else failed; which subclass it is depends
            on the status, of which SmartPM documents 500 alone.

    """
    call = _reading(group)
    return _group(_asked_for(group, (yield from ask(call)), call))


def list_members(group: str) -> Pages[Member[models.User]]:
    """List the members of a group, all read at once when the first is needed.

    SmartPM does not say whether a member is active.

    Args:
        group: Id of the group, a UUID.

    Raises:
        StatusError: There is no such group, or something else failed.

    """
    call = _reading(group)

    def read(response: models.Group) -> Page[Member[models.User]]:
        users = _asked_for(group, response, call).users
        return Page([_member(user) for user in users], None)

    return Pages(call, read)


def find_users(text: str) -> Pages[User[models.User]]:
    """Find users of the company by a part of their name or mail address.

    SmartPM has no search: all users are read at once, when the first is needed, and looked through.

    Args:
        text: A part of a name or of a mail address, in capitals or not.

    Note: reads all users of the company, and looks through them
    """
    wanted = text_to_find(text)

    def read(response: list[models.User]) -> Page[User[models.User]]:
        users = [_user(each) for each in response]
        return Page([each for each in users if has_text(wanted, [each.name, each.email])], None)

    return Pages(calls.list_users(), read)


def set_project_group(
    project: str,
    project_group: str,
    *,
    group: str | None = None,
    role: str | None = None,
    notify: bool = True,
) -> Steps[ProjectGroup]:
    """Change the group, the role, or (safest) both of a group's link to a project.

    The members of the group stay as they are. SmartPM does not say whether what is left out keeps
    its value.

    Args:
        project: Id of the project, digits.
        project_group: Id of the link, a UUID; not the group's own id.
        group: Id of the new group, a UUID.
        role: Name of the role that the group's members get in the project, such as `"Admin"`.
        notify: True lets SmartPM mail people about the change, which is then retried only if
            no work was done; with False it is, as an idempotent call.

    Returns:
        The link as it is now.

    """
    if group is None and role is None:
        raise InvalidArgument("give `group`, `role` or both; both is safest", argument="group")
    body = models.ProjectGroupUpdate(
        user_group_id=UNSET if group is None else _uuid(group, "group"),
        role=UNSET if role is None else role,
        disable_notification=not _flag(notify, "notify"),
    )
    call = calls.set_project_group(
        whole(project, "project", "1234"), _uuid(project_group, "project_group"), body=body
    )
    link = yield from ask(call, retry=None if notify else "idempotent")
    same(link.id, _uuid(project_group, "project_group"), "/id", call)
    if group is not None:
        same(link.user_group.id, _uuid(group, "group"), "/userGroup/id", call)
    return ProjectGroup(
        id=None if link.id is UNSET else str(link.id),
        group=_group(link.user_group),
        role=present(link.role),
        raw=link,
    )


def _reading(group: str) -> Call[models.Group]:
    return calls.get_group(_uuid(group, "group"))


def _asked_for(group: str, found: models.Group, call: Call[models.Group]) -> models.Group:
    same(found.id, _uuid(group, "group"), "/id", call)
    return found


def _flag(value: object, argument: str) -> bool:
    if not isinstance(value, bool):
        shown = type(value).__name__
        raise InvalidArgument(f"must be True or False, not {shown}", argument=argument)
    return value


def _uuid(value: str, argument: str) -> UUID:
    from uuid import UUID  # noqa: PLC0415 - slow to import, and wanted only by calls

    return UUID(checked(value, argument, _UUID, "3b1c2d4e-5f60-4a7b-8c9d-0e1f2a3b4c5d"))


def _group(raw: models.Group) -> Group[models.Group]:
    return Group(id=str(raw.id), name=raw.name, raw=raw)


def _user(raw: models.User) -> User[models.User]:
    return User(id=str(raw.id), name=_member(raw).name, email=raw.email, raw=raw)


def _member(raw: models.User) -> Member[models.User]:
    name = f"{raw.first_name} {raw.last_name}".strip()
    return Member(id=str(raw.id), name=name or None, raw=raw)
