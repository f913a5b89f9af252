# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Which vendor can do what, made of the tables of the vendors and the protocols."""

from __future__ import annotations

from typing import Final

from usergroups._core.capability import Capabilities, derived
from usergroups._faces.vendors import PROTOCOLS, VENDORS, ProtocolName, VendorId, VerbName

__all__ = ["capabilities"]

TABLE: Final = """\
| verb                | protocol             | SmartPM | SoftwareOne | Symphony | Xsolla | ZohoCRM |
| ------------------- | -------------------- | ------- | ----------- | -------- | ------ | ------- |
| list_groups         | ListsGroups          |         | yes         | yes *    |        | yes     |
| get_group           | ReadsGroups          | yes     | yes         | yes      |        | yes     |
| find_group          | FindsGroups          |         | yes         | yes *    |        | yes     |
| create_group        | CreatesGroups        |         | yes         | yes      | yes *  | yes     |
| update_group        | UpdatesGroups        |         | yes         | yes      | yes *  | yes     |
| delete_group        | DeletesGroups        |         | yes *       |          |        | yes *   |
| list_members        | ListsMembers         | yes     | yes         | yes      | yes *  | yes *   |
| add_members         | ChangesMembers       |         | yes         | yes      | yes    | yes     |
| remove_members      | ChangesMembers       |         | yes         | yes *    | yes    | yes     |
| set_members         | ReplacesMembers      |         | yes *       | yes *    | yes *  | yes *   |
| find_users          | FindsUsers           | yes *   | yes *       | yes *    | yes *  |         |
| list_groups_of_user | ListsGroupsOfUser    |         | yes         | yes *    | yes    | yes     |
| set_groups_of_user  | ReplacesGroupsOfUser |         | yes         |          | yes    |         |
| assign              |                      |         |             | yes      |        |         |
| list_assignees      |                      |         |             | yes      |        |         |
| set_project_group   |                      | yes     |             |          |        |         |
| unassign            |                      |         |             | yes      |        |         |

- Symphony, `list_groups`: lists one type of group at a time
- Symphony, `find_group`: looks for one type of group at a time
- Xsolla, `create_group`: nothing comes back, not even the group's id
- Xsolla, `update_group`: changes the name only; nothing comes back
- SoftwareOne, `delete_group`: only a group without members that is not the default one
- ZohoCRM, `delete_group`: may happen later, in a background job
- Xsolla, `list_members`: a group that does not exist may have no members, in place of an error
- ZohoCRM, `list_members`: roles, territories and groups too, by `kind`
- Symphony, `remove_members`: removed members stay readable, as inactive
- SoftwareOne, `set_members`: one call per user added or removed
- Symphony, `set_members`: with ids, one call per user added or removed; with usernames, a single call
- Xsolla, `set_members`: one call per user added or removed
- ZohoCRM, `set_members`: users only; roles, territories and groups stay
- SmartPM, `find_users`: reads all users of the company, and looks through them
- SoftwareOne, `find_users`: by a part of the name
- Symphony, `find_users`: by name or mail address, as Symphony's search takes it
- Xsolla, `find_users`: by contact, phone, id, username or nickname, as Xsolla's search takes it
- Symphony, `list_groups_of_user`: lists one type of group at a time"""
"""Which vendor has which verb, in Markdown."""


def capabilities() -> Capabilities[VendorId, VerbName, ProtocolName]:
    """Return what every vendor can do, by vendor id; print it to see the table."""
    return derived(VENDORS, PROTOCOLS, TABLE)
