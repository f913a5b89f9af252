# Generated from specs/ by `python -m generator generate`; do not edit.
"""The vendors: what their folders of specs/ say of them, known without importing a client.

What a vendor's document says of its hosts, and of the headers that carry credentials, is the
`PROFILE` of its package.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

VendorId: TypeAlias = Literal[
    "smartpm",
    "softwareone",
    "symphony",
    "xsolla",
    "zoho",
]


class Verb(NamedTuple):
    """A verb of the overlays' class of a vendor."""

    calls: tuple[str, ...]
    """The operations that it is bound to."""
    note: str
    """How it differs from what it does for other vendors; mostly empty."""


class Vendor(NamedTuple):
    """One vendor."""

    id: VendorId
    name: str
    """Its product, as in prose."""
    class_name: str
    """The class of the overlays; with `Client` after it, that of the whole generated client."""
    environment: str
    """What the names of its environment variables begin with."""
    verbs: Mapping[str, Verb]


VENDORS: Final[Mapping[VendorId, Vendor]] = MappingProxyType(
    {
        "smartpm": Vendor(
            id="smartpm",
            name="SmartPM",
            class_name="SmartPM",
            environment="SMARTPM",
            verbs={
                "get_group": Verb(
                    calls=("get_group",),
                    note="",
                ),
                "list_members": Verb(
                    calls=("get_group",),
                    note="",
                ),
                "set_project_group": Verb(
                    calls=("set_project_group",),
                    note="",
                ),
            },
        ),
        "softwareone": Vendor(
            id="softwareone",
            name="SoftwareOne Marketplace",
            class_name="SoftwareOne",
            environment="SOFTWAREONE",
            verbs={
                "add_members": Verb(
                    calls=(
                        "add_group_to_account_user",
                        "add_group_to_user",
                        "get_account_user",
                        "get_group",
                        "list_account_users",
                    ),
                    note="",
                ),
                "create_group": Verb(
                    calls=("create_group",),
                    note="",
                ),
                "delete_group": Verb(
                    calls=("delete_group",),
                    note="only a group without members that is not the default one",
                ),
                "get_group": Verb(
                    calls=("get_group",),
                    note="",
                ),
                "list_groups": Verb(
                    calls=("list_groups",),
                    note="",
                ),
                "list_groups_of_user": Verb(
                    calls=(
                        "get_account_user",
                        "list_account_users",
                    ),
                    note="",
                ),
                "list_members": Verb(
                    calls=(
                        "get_group",
                        "list_account_users",
                    ),
                    note="",
                ),
                "remove_members": Verb(
                    calls=(
                        "get_account_user",
                        "get_group",
                        "list_account_users",
                        "remove_group_from_account_user",
                        "remove_group_from_user",
                    ),
                    note="",
                ),
                "set_groups_of_user": Verb(
                    calls=(
                        "get_account_user",
                        "list_account_users",
                        "replace_groups_of_account_user",
                        "replace_groups_of_user",
                    ),
                    note="",
                ),
                "update_group": Verb(
                    calls=(
                        "get_group",
                        "update_group",
                    ),
                    note="",
                ),
            },
        ),
        "symphony": Vendor(
            id="symphony",
            name="Symphony Pod",
            class_name="Symphony",
            environment="SYMPHONY",
            verbs={
                "add_members": Verb(
                    calls=("set_group_member",),
                    note="",
                ),
                "assign": Verb(
                    calls=("assign_group",),
                    note="",
                ),
                "create_group": Verb(
                    calls=("create_group",),
                    note="",
                ),
                "get_group": Verb(
                    calls=("get_group",),
                    note="",
                ),
                "list_groups": Verb(
                    calls=("list_groups",),
                    note="the groups of one type",
                ),
                "list_groups_of_user": Verb(
                    calls=("list_groups_of_user",),
                    note="the groups of one type",
                ),
                "list_members": Verb(
                    calls=("list_group_members",),
                    note="",
                ),
                "remove_members": Verb(
                    calls=("set_group_member",),
                    note="who was removed stays readable, as inactive",
                ),
                "set_members": Verb(
                    calls=(
                        "list_group_members",
                        "replace_group_members",
                        "set_group_member",
                    ),
                    note="by id one call for each user who comes or goes, by username one call",
                ),
                "unassign": Verb(
                    calls=("assign_group",),
                    note="",
                ),
                "update_group": Verb(
                    calls=("update_group",),
                    note="",
                ),
            },
        ),
        "xsolla": Vendor(
            id="xsolla",
            name="Xsolla Login",
            class_name="Xsolla",
            environment="XSOLLA",
            verbs={
                "add_members": Verb(
                    calls=("update_groups_of_user",),
                    note="",
                ),
                "create_group": Verb(
                    calls=("create_group",),
                    note="nothing comes back, not even the group's id",
                ),
                "remove_members": Verb(
                    calls=("update_groups_of_user",),
                    note="",
                ),
                "set_groups_of_user": Verb(
                    calls=("replace_groups_of_user",),
                    note="",
                ),
                "update_group": Verb(
                    calls=("rename_group",),
                    note="the name only; nothing comes back",
                ),
            },
        ),
        "zoho": Vendor(
            id="zoho",
            name="Zoho CRM",
            class_name="ZohoCRM",
            environment="ZOHO",
            verbs={
                "add_members": Verb(
                    calls=(
                        "get_group",
                        "update_group",
                    ),
                    note="",
                ),
                "create_group": Verb(
                    calls=("create_group",),
                    note="",
                ),
                "delete_group": Verb(
                    calls=("delete_group",),
                    note="may be done later, by a job",
                ),
                "get_group": Verb(
                    calls=("get_group",),
                    note="",
                ),
                "list_groups": Verb(
                    calls=("list_groups",),
                    note="",
                ),
                "list_groups_of_user": Verb(
                    calls=("list_groups_of_user",),
                    note="",
                ),
                "list_members": Verb(
                    calls=("list_group_sources",),
                    note="roles, territories and groups too, by `kind`",
                ),
                "remove_members": Verb(
                    calls=(
                        "get_group",
                        "update_group",
                    ),
                    note="",
                ),
                "update_group": Verb(
                    calls=(
                        "get_group",
                        "update_group",
                    ),
                    note="",
                ),
            },
        ),
    }
)
