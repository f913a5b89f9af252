# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The vendors: their classes, verbs and environment variables, known without importing them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, TypeAlias

from usergroups._core.vendors import Vendor

__all__ = ["VendorId", "VerbName"]

VendorId: TypeAlias = Literal[
    "smartpm",
    "softwareone",
    "symphony",
    "xsolla",
    "zoho",
]
VerbName: TypeAlias = Literal[
    "list_groups",
    "get_group",
    "find_group",
    "create_group",
    "update_group",
    "delete_group",
    "list_members",
    "add_members",
    "remove_members",
    "set_members",
    "find_users",
    "list_groups_of_user",
    "set_groups_of_user",
    "assign",
    "list_assignees",
    "set_project_group",
    "unassign",
]
ProtocolName: TypeAlias = Literal[
    "ListsGroups",
    "ReadsGroups",
    "FindsGroups",
    "CreatesGroups",
    "UpdatesGroups",
    "DeletesGroups",
    "ListsMembers",
    "ChangesMembers",
    "ReplacesMembers",
    "FindsUsers",
    "ListsGroupsOfUser",
    "ReplacesGroupsOfUser",
]

PROTOCOLS: Final[Mapping[ProtocolName, tuple[VerbName, ...]]] = MappingProxyType(
    {
        "ListsGroups": ("list_groups",),
        "ReadsGroups": ("get_group",),
        "FindsGroups": ("find_group",),
        "CreatesGroups": ("create_group",),
        "UpdatesGroups": ("update_group",),
        "DeletesGroups": ("delete_group",),
        "ListsMembers": ("list_members",),
        "ChangesMembers": (
            "add_members",
            "remove_members",
        ),
        "ReplacesMembers": ("set_members",),
        "FindsUsers": ("find_users",),
        "ListsGroupsOfUser": ("list_groups_of_user",),
        "ReplacesGroupsOfUser": ("set_groups_of_user",),
    }
)
"""The verbs of each protocol."""

VENDORS: Final[Mapping[VendorId, Vendor[VendorId, VerbName]]] = MappingProxyType(
    {
        "smartpm": Vendor(
            id="smartpm",
            name="SmartPM",
            class_name="SmartPM",
            variables={
                "api_key": ("SMARTPM_API_KEY",),
                "company_id": ("SMARTPM_COMPANY_ID",),
                "base_url": ("SMARTPM_BASE_URL",),
            },
            secrets=(
                "api_key",
                "company_id",
            ),
            verbs={
                "get_group": "",
                "list_members": "",
                "find_users": "reads all users of the company, and looks through them",
                "set_project_group": "",
            },
        ),
        "softwareone": Vendor(
            id="softwareone",
            name="SoftwareOne Marketplace",
            class_name="SoftwareOne",
            variables={
                "token": ("SOFTWAREONE_TOKEN",),
                "account_id": ("SOFTWAREONE_ACCOUNT_ID",),
                "base_url": ("SOFTWAREONE_BASE_URL",),
            },
            secrets=("token",),
            verbs={
                "list_groups": "",
                "get_group": "",
                "find_group": "",
                "create_group": "",
                "update_group": "",
                "delete_group": "only a group without members that is not the default one",
                "list_members": "",
                "add_members": "",
                "remove_members": "",
                "set_members": "one call per user added or removed",
                "find_users": "by a part of the name",
                "list_groups_of_user": "",
                "set_groups_of_user": "",
            },
        ),
        "symphony": Vendor(
            id="symphony",
            name="Symphony Pod",
            class_name="Symphony",
            variables={
                "pod": ("SYMPHONY_POD",),
                "session_token": ("SYMPHONY_SESSION_TOKEN",),
                "username": ("SYMPHONY_USERNAME",),
                "private_key": (
                    "SYMPHONY_PRIVATE_KEY",
                    "SYMPHONY_PRIVATE_KEY_FILE",
                ),
                "certificate": (
                    "SYMPHONY_CERTIFICATE_FILE",
                    "SYMPHONY_CERTIFICATE_KEY_FILE",
                ),
                "login_url": ("SYMPHONY_LOGIN_URL",),
                "session_auth_url": ("SYMPHONY_SESSION_AUTH_URL",),
                "base_url": ("SYMPHONY_BASE_URL",),
            },
            secrets=(
                "session_token",
                "private_key",
                "certificate",
            ),
            verbs={
                "list_groups": "lists one type of group at a time",
                "get_group": "",
                "find_group": "looks for one type of group at a time",
                "create_group": "",
                "update_group": "",
                "list_members": "",
                "add_members": "",
                "remove_members": "removed members stay readable, as inactive",
                "set_members": "with ids, one call per user added or removed; with usernames, a single call",
                "find_users": "by name or mail address, as Symphony's search takes it",
                "list_groups_of_user": "lists one type of group at a time",
                "list_assignees": "",
                "assign": "",
                "unassign": "",
            },
        ),
        "xsolla": Vendor(
            id="xsolla",
            name="Xsolla Login",
            class_name="Xsolla",
            variables={
                "project_id": ("XSOLLA_PROJECT_ID",),
                "token": ("XSOLLA_TOKEN",),
                "client_id": ("XSOLLA_CLIENT_ID",),
                "client_secret": ("XSOLLA_CLIENT_SECRET",),
                "base_url": ("XSOLLA_BASE_URL",),
            },
            secrets=(
                "token",
                "client_secret",
            ),
            verbs={
                "create_group": "nothing comes back, not even the group's id",
                "update_group": "changes the name only; nothing comes back",
                "list_members": "a group that does not exist may have no members, in place of an error",
                "add_members": "",
                "remove_members": "",
                "set_members": "one call per user added or removed",
                "find_users": "by contact, phone, id, username or nickname, as Xsolla's search takes it",
                "list_groups_of_user": "",
                "set_groups_of_user": "",
            },
        ),
        "zoho": Vendor(
            id="zoho",
            name="Zoho CRM",
            class_name="ZohoCRM",
            variables={
                "data_center": ("ZOHO_DATA_CENTER",),
                "environment": ("ZOHO_ENVIRONMENT",),
                "access_token": ("ZOHO_ACCESS_TOKEN",),
                "client_id": ("ZOHO_CLIENT_ID",),
                "client_secret": ("ZOHO_CLIENT_SECRET",),
                "refresh_token": ("ZOHO_REFRESH_TOKEN",),
                "token_store": (
                    "ZOHO_TOKEN_FILE",
                    "ZOHO_TOKEN_REDIS",
                ),
                "accounts_url": ("ZOHO_ACCOUNTS_URL",),
                "base_url": ("ZOHO_BASE_URL",),
            },
            secrets=(
                "access_token",
                "client_secret",
                "refresh_token",
                "token_store",
            ),
            verbs={
                "list_groups": "",
                "get_group": "",
                "find_group": "",
                "create_group": "",
                "update_group": "",
                "delete_group": "may happen later, in a background job",
                "list_members": "roles, territories and groups too, by `kind`",
                "add_members": "",
                "remove_members": "",
                "set_members": "users only; roles, territories and groups stay",
                "list_groups_of_user": "",
            },
        ),
    }
)
"""The vendors by id."""
