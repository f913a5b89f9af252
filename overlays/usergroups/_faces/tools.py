# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The tools for agents: every verb of every vendor, and what a plan takes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from usergroups._core.tool import Tool
from usergroups._faces.vendors import VendorId

TOOLS: Final[Mapping[VendorId, tuple[Tool, ...]]] = MappingProxyType(
    {
        "smartpm": (
            Tool(
                verb="get_group",
                text=("Read a group; all its members are in `raw.users`.",),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group, a UUID."}
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="list_members",
                text=(
                    "List the members of a group, all read at once when the first is needed.",
                    "SmartPM does not say whether a member is active.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group, a UUID."}
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="find_users",
                text=(
                    "Find users of the company by a part of their name or mail address.",
                    "SmartPM has no search: all users are read at once, when the first is needed, and looked through.",
                    "Note: reads all users of the company, and looks through them.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "text": {
                            "type": "string",
                            "description": "A part of a name or of a mail address, in capitals or not.",
                        }
                    },
                    "required": ["text"],
                    "additionalProperties": False,
                },
                items="users",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="set_project_group",
                text=(
                    "Change the group, the role, or (safest) both of a group's link to a project.",
                    "The members of the group stay as they are. SmartPM does not say whether what is left out keeps its value.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "project": {"type": "string", "description": "Id of the project, digits."},
                        "project_group": {
                            "type": "string",
                            "description": "Id of the link, a UUID; not the group's own id.",
                        },
                        "group": {"type": "string", "description": "Id of the new group, a UUID."},
                        "role": {
                            "type": "string",
                            "description": 'Name of the role that the group\'s members get in the project, such as `"Admin"`.',
                        },
                        "notify": {
                            "type": "boolean",
                            "default": True,
                            "description": "True lets SmartPM mail people about the change, which is then retried only if no work was done; with false it is, as an idempotent call.",
                        },
                    },
                    "required": ["project", "project_group"],
                    "additionalProperties": False,
                },
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
        ),
        "softwareone": (
            Tool(
                verb="list_groups",
                text=(
                    "List the groups that the token may see, of all accounts.",
                    "A page is read only when its first group is needed.",
                ),
                schema={
                    "type": "object",
                    "properties": {},
                    "required": [],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="get_group",
                text=("Read a group, without its members.",),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="find_group",
                text=(
                    "Find the group of exactly this name; with `account_id`, a group of that account.",
                ),
                schema={
                    "type": "object",
                    "properties": {"name": {"type": "string", "description": "Name of the group."}},
                    "required": ["name"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="create_group",
                text=(
                    "Create a group.",
                    "The call is not repeated if it may have arrived: that could make two groups.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "description": "Name of the group."},
                        "modules": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants at least one.',
                        },
                        "account": {
                            "type": "string",
                            "description": "Id of the account it belongs to; `account_id` if null.",
                        },
                        "description": {"type": "string", "description": "What the group is for."},
                        "logo": {"type": "string", "description": "Its logo."},
                        "buyers": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.',
                        },
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                writes=True,
                only_adds=True,
            ),
            Tool(
                verb="update_group",
                text=(
                    "Change a group; what is not given stays as it is.",
                    "SoftwareOne does not say what happens to what a change leaves out. What is not given is therefore read first and sent as it is: two calls, between which others may change it.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        },
                        "name": {"type": "string", "description": "New name."},
                        "description": {
                            "type": ["string", "null"],
                            "description": "New description; null for none.",
                        },
                        "logo": {
                            "type": ["string", "null"],
                            "description": "New logo; null for none.",
                        },
                        "modules": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of all modules it gives access to, such as `"MOD-1234"`; those of an account\'s default group cannot change.',
                        },
                        "buyers": {
                            "type": "array",
                            "items": {"type": ["string", "null"]},
                            "description": 'Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; null for no limit.',
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                writes=True,
                repeatable=True,
            ),
            Tool(
                verb="delete_group",
                text=(
                    "Delete a group that has no members and is not its account's default group.",
                    "Note: only a group without members that is not the default one.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="list_members",
                text=(
                    "List the members of a group, reading each page only when its first member is needed.",
                    "Their ids are those of users, `USR-`, if `account_id` is set, and otherwise those of account users, `AUSR-`; `raw` has both.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="add_members",
                text=(
                    "Add users to a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or SoftwareOne asks to come back later. A call that may have arrived is not repeated.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"USR-1234-5678"`, or of account users, such as `"AUSR-1234-5678-9012"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="remove_members",
                text=(
                    "Remove users from a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or SoftwareOne asks to come back later. What happens with a user's last group is not documented.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"USR-1234-5678"`, or of account users, such as `"AUSR-1234-5678-9012"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="set_members",
                text=(
                    "Replace the members of a group.",
                    "Reads the members, then sends one call for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay.",
                    "Note: one call per user added or removed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"UGR-1234-5678"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account users, such as `"AUSR-1234-5678-9012"`, but not some of both.',
                        },
                        "allow_empty": {
                            "type": "boolean",
                            "default": False,
                            "description": "True lets `users` be empty, and the group lose all members; the share does not count then.",
                        },
                        "most_removed": {
                            "type": "integer",
                            "default": 20,
                            "description": "The most members that the group may lose.",
                        },
                        "largest_share": {
                            "type": "number",
                            "default": 0.5,
                            "description": "The largest share of its members that it may lose, from 0 to 1.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="find_users",
                text=(
                    "Find users by a part of their name, reading each page only when it is needed.",
                    "Their ids are those of users of the account, `USR-`, if `account_id` is set, and otherwise those of account users, `AUSR-`, in any account; `raw` has both.",
                    "Note: by a part of the name.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "text": {
                            "type": "string",
                            "description": "A part of a name, in capitals or not.",
                        }
                    },
                    "required": ["text"],
                    "additionalProperties": False,
                },
                items="users",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="list_groups_of_user",
                text=(
                    "List the groups that a user is in, all read at once when the first is needed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": 'Id of a user, such as `"USR-1234-5678"`, or of an account user, such as `"AUSR-1234-5678-9012"`.',
                        }
                    },
                    "required": ["user"],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="set_groups_of_user",
                text=("Replace the groups that a user is in; the user leaves all others.",),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": 'Id of a user, such as `"USR-1234-5678"`, or of an account user, such as `"AUSR-1234-5678-9012"`.',
                        },
                        "groups": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not documented.',
                        },
                    },
                    "required": ["user", "groups"],
                    "additionalProperties": False,
                },
                items="groups",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
        ),
        "symphony": (
            Tool(
                verb="list_groups",
                text=(
                    "List the groups of a type, reading each page only when its first group is needed.",
                    "Note: lists one type of group at a time.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "type_": {
                            "type": "string",
                            "default": "ROLE_SCOPE",
                            "description": "Type of the groups; no call lists all types.",
                        },
                        "area": {
                            "type": "string",
                            "description": "Only groups of exactly this category.",
                        },
                        "name": {
                            "type": "string",
                            "description": "Only groups of exactly this name.",
                        },
                        "active": {
                            "type": ["boolean", "null"],
                            "default": True,
                            "description": "True for groups in use, false for those out of use, null for both.",
                        },
                        "page_size": {
                            "type": "integer",
                            "description": "Groups in a page; Symphony's own default if null.",
                        },
                    },
                    "required": [],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="get_group",
                text=("Read a group, in use or not.",),
                schema={
                    "type": "object",
                    "properties": {"group": {"type": "string", "description": "Id of the group."}},
                    "required": ["group"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="find_group",
                text=(
                    "Find the group in use of exactly this name.",
                    "Note: looks for one type of group at a time.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "description": "Name of the group."},
                        "type_": {
                            "type": "string",
                            "default": "ROLE_SCOPE",
                            "description": "Type of the group.",
                        },
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="create_group",
                text=(
                    "Create a group without members.",
                    "The call is not repeated if it may have arrived: that could make two groups.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "description": "Name of the group."},
                        "type_": {
                            "type": "string",
                            "default": "ROLE_SCOPE",
                            "description": "Type of the group, which cannot be changed later.",
                        },
                        "area": {
                            "type": "string",
                            "description": "Free text by which groups are sorted into categories.",
                        },
                        "description": {"type": "string", "description": "What the group is for."},
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                writes=True,
                only_adds=True,
            ),
            Tool(
                verb="update_group",
                text=("Change a group; what is not given stays as it is.",),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "name": {"type": "string", "description": "New name."},
                        "area": {"type": "string", "description": "New category."},
                        "description": {"type": "string", "description": "New description."},
                        "active": {
                            "type": "boolean",
                            "description": "False puts the group out of use, which takes the place of deleting it.",
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                writes=True,
                repeatable=True,
            ),
            Tool(
                verb="list_members",
                text=(
                    "List the members of a group, reading each page only when its first member is needed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "active": {
                            "type": ["boolean", "null"],
                            "default": True,
                            "description": "True for members, false for those who once were, null for both.",
                        },
                        "page_size": {
                            "type": "integer",
                            "description": "Members in a page; Symphony's own default if null.",
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="add_members",
                text=(
                    "Add users to a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the others are still tried, unless the credential was refused or Symphony asks to come back later.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"71811853190208"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="remove_members",
                text=(
                    "Remove users from a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the others are still tried, unless the credential was refused or Symphony asks to come back later. A membership that has ended stays readable as inactive.",
                    "Note: removed members stay readable, as inactive.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"71811853190208"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="set_members",
                text=(
                    "Replace the members of a group.",
                    "Reads the members. By id, one call is sent for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay. By username, Symphony replaces all members in one call, without saying what changed.",
                    "Note: with ids, one call per user added or removed; with usernames, a single call.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids or usernames of all who shall be members.",
                        },
                        "by": {
                            "type": "string",
                            "enum": ["id", "username"],
                            "default": "id",
                            "description": "What `users` holds.",
                        },
                        "allow_empty": {
                            "type": "boolean",
                            "default": False,
                            "description": "True lets `users` be empty, and the group lose all members; the share does not count then.",
                        },
                        "most_removed": {
                            "type": "integer",
                            "default": 20,
                            "description": "The most members that the group may lose.",
                        },
                        "largest_share": {
                            "type": "number",
                            "default": 0.5,
                            "description": "The largest share of its members that it may lose, from 0 to 1.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="find_users",
                text=(
                    "Find users of the pod by name or mail address, reading a page only when it is needed.",
                    "Note: by name or mail address, as Symphony's search takes it.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "text": {
                            "type": "string",
                            "description": "A name, a mail address, or a part of one as Symphony's search takes it.",
                        },
                        "page_size": {
                            "type": "integer",
                            "default": 50,
                            "description": "Users in a page.",
                        },
                    },
                    "required": ["text"],
                    "additionalProperties": False,
                },
                items="users",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="list_groups_of_user",
                text=(
                    "List the groups of a type that a user is in, reading each page only when it is needed.",
                    "Symphony does not send the groups' descriptions here.",
                    "Note: lists one type of group at a time.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": 'Id of the user, such as `"71811853190208"`.',
                        },
                        "type_": {
                            "type": "string",
                            "default": "ROLE_SCOPE",
                            "description": "Type of the groups.",
                        },
                        "active": {
                            "type": ["boolean", "null"],
                            "default": True,
                            "description": "True for groups the user is in, false for those the user once was in, null for both.",
                        },
                        "page_size": {
                            "type": "integer",
                            "description": "Groups in a page; Symphony's own default if null.",
                        },
                    },
                    "required": ["user"],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="list_assignees",
                text=(
                    "List the users who are responsible for a group, reading each page only when it is needed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "active": {
                            "type": ["boolean", "null"],
                            "default": True,
                            "description": "True for those who are, false for those who once were, null for both.",
                        },
                        "page_size": {
                            "type": "integer",
                            "description": "Users in a page; Symphony's own default if null.",
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="assign",
                text=(
                    "Make a user responsible for a group.",
                    "The user, as a rule a compliance officer, does not become a member. Repeating the call changes nothing more.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "user": {
                            "type": "string",
                            "description": 'Id of the user, such as `"71811853190208"`.',
                        },
                    },
                    "required": ["group", "user"],
                    "additionalProperties": False,
                },
                writes=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="unassign",
                text=(
                    "End a user's responsibility for a group.",
                    "The assignment stays readable, with `active` false. Repeating the call changes nothing more.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id of the group."},
                        "user": {
                            "type": "string",
                            "description": 'Id of the user, such as `"71811853190208"`.',
                        },
                    },
                    "required": ["group", "user"],
                    "additionalProperties": False,
                },
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
        ),
        "xsolla": (
            Tool(
                verb="create_group",
                text=(
                    "Create a group. Xsolla does not say which id it has.",
                    "Note: nothing comes back, not even the group's id.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {
                            "type": "string",
                            "description": "Name of the group, at most 255 characters.",
                        }
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                writes=True,
                only_adds=True,
            ),
            Tool(
                verb="update_group",
                text=(
                    "Rename a group. Nothing else of it can be changed.",
                    "Note: changes the name only; nothing comes back.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, digits, such as `"1234"`.',
                        },
                        "name": {
                            "type": "string",
                            "description": "New name, at most 255 characters.",
                        },
                    },
                    "required": ["group", "name"],
                    "additionalProperties": False,
                },
                writes=True,
                repeatable=True,
            ),
            Tool(
                verb="list_members",
                text=(
                    "List the members of a group, reading a page of 100 only when it is needed.",
                    "Whether Xsolla calls a group that does not exist an error is not documented: it may have no members.",
                    "Note: a group that does not exist may have no members, in place of an error.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, digits, such as `"1234"`; of the project\'s default group, all users.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="add_members",
                text=(
                    "Add users to a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or Xsolla asks to come back later.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of users, UUIDs as a rule.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="remove_members",
                text=(
                    "Remove users from a group.",
                    "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or Xsolla asks to come back later.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of users, UUIDs as a rule.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="set_members",
                text=(
                    "Replace the members of a group.",
                    "Reads the members, then sends one call for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay.",
                    "Note: one call per user added or removed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of all who shall be members.",
                        },
                        "allow_empty": {
                            "type": "boolean",
                            "default": False,
                            "description": "True lets `users` be empty, and the group lose all members; the share does not count then.",
                        },
                        "most_removed": {
                            "type": "integer",
                            "default": 20,
                            "description": "The most members that the group may lose.",
                        },
                        "largest_share": {
                            "type": "number",
                            "default": 0.5,
                            "description": "The largest share of its members that it may lose, from 0 to 1.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="find_users",
                text=(
                    "Find users of the project by Xsolla's search, reading a page of 100 only when it is needed.",
                    "Whether a part of a value is enough is not documented.",
                    "Note: by contact, phone, id, username or nickname, as Xsolla's search takes it.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "text": {
                            "type": "string",
                            "description": "A contact, phone number, id, id in a social network, username, nickname or custom id.",
                        }
                    },
                    "required": ["text"],
                    "additionalProperties": False,
                },
                items="users",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="list_groups_of_user",
                text=(
                    "List the groups that a user is in, all read at once when the first is needed.",
                    "The project's default group is one of them.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": "Id of the user, a UUID as a rule.",
                        }
                    },
                    "required": ["user"],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="set_groups_of_user",
                text=(
                    "Replace the groups that a user is in; the user leaves all others.",
                    "Whether the user stays in the project's default group is not documented: look at the result.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": "Id of the user, a UUID as a rule.",
                        },
                        "groups": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of groups, digits; none removes the user from every group.",
                        },
                    },
                    "required": ["user", "groups"],
                    "additionalProperties": False,
                },
                items="groups",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
        ),
        "zoho": (
            Tool(
                verb="list_groups",
                text=(
                    "List the groups of the organisation, reading a page of 200 only when it is needed.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {"type": "string", "description": "Only groups of this name."},
                        "sources": {
                            "type": "boolean",
                            "default": False,
                            "description": "True lets `raw` have each group's sources, which saves a `get_group` for each; Zoho documents it for version 8 of the call.",
                        },
                    },
                    "required": [],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="get_group",
                text=("Read a group; its `raw` has the sources.",),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="find_group",
                text=("Find the group of exactly this name.",),
                schema={
                    "type": "object",
                    "properties": {"name": {"type": "string", "description": "Name of the group."}},
                    "required": ["name"],
                    "additionalProperties": False,
                },
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="create_group",
                text=(
                    "Create a group.",
                    "The call is not repeated if it may have arrived.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "name": {
                            "type": "string",
                            "description": "Name of the group, new in the organisation, at most 250 characters.",
                        },
                        "description": {
                            "type": "string",
                            "description": "What the group is for, at most 250 characters.",
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of users who shall be in it.",
                        },
                    },
                    "required": ["name"],
                    "additionalProperties": False,
                },
                writes=True,
                only_adds=True,
            ),
            Tool(
                verb="update_group",
                text=("Change a group; what is not given is read first, and stays as it is.",),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        },
                        "name": {
                            "type": "string",
                            "description": "New name, at most 250 characters.",
                        },
                        "description": {
                            "type": "string",
                            "description": "New description, at most 250 characters.",
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                writes=True,
                repeatable=True,
            ),
            Tool(
                verb="delete_group",
                text=(
                    "Delete a group. Zoho may delete it later, in a background job.",
                    "To follow such a job, call `client.delete_group` instead: the result's `code` is SCHEDULED then, and `client.get_deletion_jobs` takes the `job_id` in its `details`.",
                    "Note: may happen later, in a background job.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        }
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="list_members",
                text=(
                    "List the members of a group, reading a page of 200 only when it is needed.",
                    "Members are users, roles, territories and groups, as each one's `kind` says; the users behind a role, a territory or a group are not listed.",
                    "Note: roles, territories and groups too, by `kind`.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        },
                        "kind": {
                            "type": "string",
                            "enum": ["user", "role", "territory", "group"],
                            "description": "Only members of this kind.",
                        },
                    },
                    "required": ["group"],
                    "additionalProperties": False,
                },
                items="members",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="add_members",
                text=(
                    "Add users to a group.",
                    "Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it names one that it refuses, this one fails, and the others are sent again.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"3652397000000281001"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                only_adds=True,
                repeatable=True,
            ),
            Tool(
                verb="remove_members",
                text=(
                    "Remove users from a group.",
                    "Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it names one that it refuses, this one fails, and the others are sent again. A user who is in the group through a role, a territory or another group stays in it.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of users, such as `"3652397000000281001"`.',
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="set_members",
                text=(
                    "Replace the users in a group; its roles, territories and groups stay.",
                    "Reads the group and its users, then sends one call for up to 200 users to add, and one for up to 200 to remove once everybody was added. That is not one step: what others change meanwhile may stay. A user who is in the group through a role, a territory or another group stays in it.",
                    "Note: users only; roles, territories and groups stay.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "group": {
                            "type": "string",
                            "description": 'Id of the group, such as `"3652397000009949005"`.',
                        },
                        "users": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": 'Ids of all users who shall be in it, such as `"3652397000000281001"`.',
                        },
                        "allow_empty": {
                            "type": "boolean",
                            "default": False,
                            "description": "True lets `users` be empty, and the group lose all members; the share does not count then.",
                        },
                        "most_removed": {
                            "type": "integer",
                            "default": 20,
                            "description": "The most members that the group may lose.",
                        },
                        "largest_share": {
                            "type": "number",
                            "default": 0.5,
                            "description": "The largest share of its members that it may lose, from 0 to 1.",
                        },
                    },
                    "required": ["group", "users"],
                    "additionalProperties": False,
                },
                items="changes",
                writes=True,
                takes_away=True,
                repeatable=True,
            ),
            Tool(
                verb="list_groups_of_user",
                text=(
                    "List the groups that a user is in, reading a page of 200 only when it is needed.",
                    "Needs also the scope `ZohoCRM.users.READ`.",
                ),
                schema={
                    "type": "object",
                    "properties": {
                        "user": {
                            "type": "string",
                            "description": 'Id of the user, such as `"3652397000000281001"`.',
                        }
                    },
                    "required": ["user"],
                    "additionalProperties": False,
                },
                items="groups",
                pages=True,
                only_adds=True,
                repeatable=True,
            ),
        ),
    }
)
"""By the id of the vendor, in the order of its verbs."""

DESIRED: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "type": "object",
        "properties": {
            "version": {"const": 1},
            "groups": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "group": {"type": "string", "description": "Id or name of the group."},
                        "id": {"type": "string", "description": "Id of the group."},
                        "name": {
                            "type": "string",
                            "description": "Name of the group, which only one group may have.",
                        },
                        "members": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of users who shall be in it.",
                        },
                        "assignments": {
                            "type": "array",
                            "items": {"type": "string"},
                            "description": "Ids of users who shall be responsible for it, where a vendor has that.",
                        },
                        "complete": {
                            "type": "boolean",
                            "description": "The lists are the whole truth: who is in none may be removed, if the plan allows it.",
                        },
                        "create": {
                            "type": "boolean",
                            "description": "Create the group if there is none of this name.",
                        },
                        "description": {
                            "type": "string",
                            "description": "The description that it shall have.",
                        },
                    },
                    "required": [],
                    "additionalProperties": False,
                },
            },
            "projects": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "project": {"type": "string", "description": "Id of the project."},
                        "project_group": {"type": "string", "description": "Id of the link."},
                        "group": {
                            "type": "string",
                            "description": "Id of the group that shall be linked.",
                        },
                        "role": {
                            "type": "string",
                            "description": "Role that the members of the group shall have in the project.",
                        },
                        "notify": {
                            "type": "boolean",
                            "description": "Let the vendor tell people about the change.",
                        },
                    },
                    "required": ["project", "project_group"],
                    "additionalProperties": False,
                },
            },
        },
        "required": ["version"],
        "additionalProperties": False,
    }
)
"""The JSON Schema of a desired state."""
