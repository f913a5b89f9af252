# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The commands of the command line: every verb of any vendor, and what each vendor takes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from usergroups._core.command import Command, Parameter, Use

COMMANDS: Final[Mapping[str, Command]] = MappingProxyType(
    {
        "groups list": Command(
            verb="list_groups",
            help="List the groups.",
            uses={
                "softwareone": Use(
                    help=(
                        "List the groups that the token may see, of all accounts.",
                        "A page is read only when its first group is needed.",
                    ),
                    note="",
                    items="groups",
                    parameters=(),
                ),
                "symphony": Use(
                    help=(
                        "List the groups of a type.",
                        "Note: lists one type of group at a time.",
                    ),
                    note="lists one type of group at a time",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="type_",
                            word="--type",
                            kind="text",
                            text="Type of the groups; no call lists all types.",
                            default="ROLE_SCOPE",
                        ),
                        Parameter(
                            name="area",
                            word="--area",
                            kind="text",
                            text="Only groups of exactly this category.",
                        ),
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="Only groups of exactly this name.",
                        ),
                        Parameter(
                            name="active",
                            word="--active",
                            kind="yes_no_any",
                            text="Yes for groups in use, no for those out of use, any for both.",
                            default="yes",
                            choices=(
                                "yes",
                                "no",
                                "any",
                            ),
                        ),
                        Parameter(
                            name="page_size",
                            word="--page-size",
                            kind="number",
                            text="Groups in a page; Symphony's own default if not given.",
                        ),
                    ),
                ),
                "zoho": Use(
                    help=("List the groups of the organisation.",),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="Only groups of this name.",
                        ),
                        Parameter(
                            name="sources",
                            word="--sources",
                            kind="flag",
                            text="--sources lets `raw` have each group's sources, which saves a `get_group` for each; Zoho documents it for version 8 of the call.",
                            default="--no-sources",
                        ),
                    ),
                ),
            },
        ),
        "groups show": Command(
            verb="get_group",
            help="Read a group.",
            uses={
                "smartpm": Use(
                    help=("Read a group; all its members are in `raw.users`.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group, a UUID.",
                            required=True,
                        ),
                    ),
                ),
                "softwareone": Use(
                    help=("Read a group, without its members.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=("Read a group, in use or not.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=("Read a group; its `raw` has the sources.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "groups find": Command(
            verb="find_group",
            help="Find the group of exactly this name.",
            uses={
                "softwareone": Use(
                    help=(
                        "Find the group of exactly this name; with SOFTWAREONE_ACCOUNT_ID, a group of that account.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group.",
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Find the group in use of exactly this name.",
                        "Note: looks for one type of group at a time.",
                    ),
                    note="looks for one type of group at a time",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="type_",
                            word="--type",
                            kind="text",
                            text="Type of the group.",
                            default="ROLE_SCOPE",
                        ),
                    ),
                ),
                "zoho": Use(
                    help=("Find the group of exactly this name.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group.",
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "groups create": Command(
            verb="create_group",
            help="Create a group.",
            writes=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Create a group.",
                        "The call is not repeated if it may have arrived: that could make two groups.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="modules",
                            word="--module",
                            kind="text",
                            text='Ids of the modules it gives access to, such as `"MOD-1234"`; the portal wants at least one.',
                            many=True,
                        ),
                        Parameter(
                            name="account",
                            word="--account",
                            kind="text",
                            text="Id of the account it belongs to; SOFTWAREONE_ACCOUNT_ID if not given.",
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="What the group is for.",
                        ),
                        Parameter(
                            name="logo",
                            word="--logo",
                            kind="text",
                            text="Its logo.",
                        ),
                        Parameter(
                            name="buyers",
                            word="--buyer",
                            kind="text",
                            text='Ids of the buyers it is limited to, such as `"BUY-1234-5678"`.',
                            many=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Create a group without members.",
                        "The call is not repeated if it may have arrived: that could make two groups.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="type_",
                            word="--type",
                            kind="text",
                            text="Type of the group, which cannot be changed later.",
                            default="ROLE_SCOPE",
                        ),
                        Parameter(
                            name="area",
                            word="--area",
                            kind="text",
                            text="Free text by which groups are sorted into categories.",
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="What the group is for.",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Create a group. Xsolla does not say which id it has.",
                        "Note: nothing comes back, not even the group's id.",
                    ),
                    note="nothing comes back, not even the group's id",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group, at most 255 characters.",
                            required=True,
                        ),
                    ),
                    outcome="Xsolla does not say which id it has.",
                ),
                "zoho": Use(
                    help=(
                        "Create a group.",
                        "The call is not repeated if it may have arrived.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="name",
                            word="NAME",
                            kind="text",
                            text="Name of the group, new in the organisation, at most 250 characters.",
                            required=True,
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="What the group is for, at most 250 characters.",
                        ),
                        Parameter(
                            name="users",
                            word="--user",
                            kind="text",
                            text="Ids of users who shall be in it.",
                            many=True,
                        ),
                    ),
                    not_offered=("sources",),
                ),
            },
        ),
        "groups update": Command(
            verb="update_group",
            help="Change a group.",
            writes=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Change a group; what is not given stays as it is.",
                        "SoftwareOne does not say what happens to what a change leaves out. What is not given is therefore read first and sent as it is: two calls, between which others may change it.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="New name.",
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="New description; not given for none.",
                        ),
                        Parameter(
                            name="logo",
                            word="--logo",
                            kind="text",
                            text="New logo; not given for none.",
                        ),
                        Parameter(
                            name="modules",
                            word="--module",
                            kind="text",
                            text='Ids of all modules it gives access to, such as `"MOD-1234"`; those of an account\'s default group cannot change.',
                            many=True,
                        ),
                        Parameter(
                            name="buyers",
                            word="--buyer",
                            kind="text",
                            text='Ids of all buyers it is limited to, such as `"BUY-1234-5678"`; not given for no limit.',
                            many=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=("Change a group; what is not given stays as it is.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="New name.",
                        ),
                        Parameter(
                            name="area",
                            word="--area",
                            kind="text",
                            text="New category.",
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="New description.",
                        ),
                        Parameter(
                            name="active",
                            word="--active",
                            kind="flag",
                            text="--no-active puts the group out of use, which takes the place of deleting it.",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Rename a group. Nothing else of it can be changed.",
                        "Note: changes the name only; nothing comes back.",
                    ),
                    note="changes the name only; nothing comes back",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, digits, such as `"1234"`.',
                            required=True,
                        ),
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="New name, at most 255 characters.",
                            required=True,
                        ),
                    ),
                    outcome="Nothing else of it can be changed.",
                ),
                "zoho": Use(
                    help=("Change a group; what is not given is read first, and stays as it is.",),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                        Parameter(
                            name="name",
                            word="--name",
                            kind="text",
                            text="New name, at most 250 characters.",
                        ),
                        Parameter(
                            name="description",
                            word="--description",
                            kind="text",
                            text="New description, at most 250 characters.",
                        ),
                    ),
                    not_offered=("sources",),
                ),
            },
        ),
        "members list": Command(
            verb="list_members",
            help="List the members of a group.",
            uses={
                "smartpm": Use(
                    help=(
                        "List the members of a group, all read at once when the first is needed.",
                        "SmartPM does not say whether a member is active.",
                    ),
                    note="",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group, a UUID.",
                            required=True,
                        ),
                    ),
                ),
                "softwareone": Use(
                    help=(
                        "List the members of a group.",
                        "Their ids are those of users, `USR-`, if SOFTWAREONE_ACCOUNT_ID is set, and otherwise those of account users, `AUSR-`; `raw` has both.",
                    ),
                    note="",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=("List the members of a group.",),
                    note="",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="active",
                            word="--active",
                            kind="yes_no_any",
                            text="Yes for members, no for those who once were, any for both.",
                            default="yes",
                            choices=(
                                "yes",
                                "no",
                                "any",
                            ),
                        ),
                        Parameter(
                            name="page_size",
                            word="--page-size",
                            kind="number",
                            text="Members in a page; Symphony's own default if not given.",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "List the members of a group.",
                        "Whether Xsolla calls a group that does not exist an error is not documented: it may have no members.",
                        "Note: a group that does not exist may have no members, in place of an error.",
                    ),
                    note="a group that does not exist may have no members, in place of an error",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, digits, such as `"1234"`; of the project\'s default group, all users.',
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "List the members of a group.",
                        "Members are users, roles, territories and groups, as each one's --kind says; the users behind a role, a territory or a group are not listed.",
                        "Note: roles, territories and groups too, by --kind.",
                    ),
                    note="roles, territories and groups too, by --kind",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                        Parameter(
                            name="kind",
                            word="--kind",
                            kind="choice",
                            text="Only members of this kind.",
                            choices=(
                                "user",
                                "role",
                                "territory",
                                "group",
                            ),
                        ),
                    ),
                ),
            },
        ),
        "members add": Command(
            verb="add_members",
            help="Add users to a group.",
            writes=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Add users to a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or SoftwareOne asks to come back later. A call that may have arrived is not repeated.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"USR-1234-5678"`, or of account users, such as `"AUSR-1234-5678-9012"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Add users to a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the others are still tried, unless the credential was refused or Symphony asks to come back later.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"71811853190208"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Add users to a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or Xsolla asks to come back later.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text="Ids of users, UUIDs as a rule.",
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "Add users to a group.",
                        "Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it names one that it refuses, this one fails, and the others are sent again.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"3652397000000281001"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "members remove": Command(
            verb="remove_members",
            help="Remove users from a group.",
            writes=True,
            asks=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Remove users from a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or SoftwareOne asks to come back later. What happens with a user's last group is not documented.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"USR-1234-5678"`, or of account users, such as `"AUSR-1234-5678-9012"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Remove users from a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says. If one fails, the others are still tried, unless the credential was refused or Symphony asks to come back later. A membership that has ended stays readable as inactive.",
                        "Note: removed members stay readable, as inactive.",
                    ),
                    note="removed members stay readable, as inactive",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"71811853190208"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Remove users from a group.",
                        "Sends one call for each user, up to 10 at once or as many as `pace` says; the user stays in all other groups. If one fails, the others are still tried, unless the credential was refused or Xsolla asks to come back later.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text="Ids of users, UUIDs as a rule.",
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "Remove users from a group.",
                        "Reads the group, then sends one call for up to 200 users. Zoho takes all of them or none: if it names one that it refuses, this one fails, and the others are sent again. A user who is in the group through a role, a territory or another group stays in it.",
                    ),
                    note="",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of users, such as `"3652397000000281001"`.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "members set": Command(
            verb="set_members",
            help="Replace the members of a group.",
            writes=True,
            asks=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Replace the members of a group.",
                        "Reads the members, then sends one call for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay.",
                        "Note: one call per user added or removed.",
                    ),
                    note="one call per user added or removed",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of all who shall be members: users, such as `"USR-1234-5678"`, or account users, such as `"AUSR-1234-5678-9012"`, but not some of both.',
                            many=True,
                            required=True,
                        ),
                        Parameter(
                            name="allow_empty",
                            word="--allow-empty",
                            kind="flag",
                            text="--allow-empty lets USER be empty, and the group lose all members; the share does not count then.",
                            default="--no-allow-empty",
                        ),
                        Parameter(
                            name="most_removed",
                            word="--most-removed",
                            kind="number",
                            text="The most members that the group may lose.",
                            default="20",
                        ),
                        Parameter(
                            name="largest_share",
                            word="--largest-share",
                            kind="decimal",
                            text="The largest share of its members that it may lose, from 0 to 1.",
                            default="0.5",
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Replace the members of a group.",
                        "Reads the members. By id, one call is sent for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay. By username, Symphony replaces all members in one call, without saying what changed.",
                        "Note: with ids, one call per user added or removed; with usernames, a single call.",
                    ),
                    note="with ids, one call per user added or removed; with usernames, a single call",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text="Ids or usernames of all who shall be members.",
                            many=True,
                            required=True,
                        ),
                        Parameter(
                            name="by",
                            word="--by",
                            kind="choice",
                            text="What USER holds.",
                            default="id",
                            choices=(
                                "id",
                                "username",
                            ),
                        ),
                        Parameter(
                            name="allow_empty",
                            word="--allow-empty",
                            kind="flag",
                            text="--allow-empty lets USER be empty, and the group lose all members; the share does not count then.",
                            default="--no-allow-empty",
                        ),
                        Parameter(
                            name="most_removed",
                            word="--most-removed",
                            kind="number",
                            text="The most members that the group may lose.",
                            default="20",
                        ),
                        Parameter(
                            name="largest_share",
                            word="--largest-share",
                            kind="decimal",
                            text="The largest share of its members that it may lose, from 0 to 1.",
                            default="0.5",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Replace the members of a group.",
                        "Reads the members, then sends one call for each user to add, and for each to remove once everybody was added. That is not one step: what others change meanwhile may stay.",
                        "Note: one call per user added or removed.",
                    ),
                    note="one call per user added or removed",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, digits, such as `"1234"`; Xsolla refuses the project\'s default group.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text="Ids of all who shall be members.",
                            many=True,
                            required=True,
                        ),
                        Parameter(
                            name="allow_empty",
                            word="--allow-empty",
                            kind="flag",
                            text="--allow-empty lets USER be empty, and the group lose all members; the share does not count then.",
                            default="--no-allow-empty",
                        ),
                        Parameter(
                            name="most_removed",
                            word="--most-removed",
                            kind="number",
                            text="The most members that the group may lose.",
                            default="20",
                        ),
                        Parameter(
                            name="largest_share",
                            word="--largest-share",
                            kind="decimal",
                            text="The largest share of its members that it may lose, from 0 to 1.",
                            default="0.5",
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "Replace the users in a group; its roles, territories and groups stay.",
                        "Reads the group and its users, then sends one call for up to 200 users to add, and one for up to 200 to remove once everybody was added. That is not one step: what others change meanwhile may stay. A user who is in the group through a role, a territory or another group stays in it.",
                        "Note: users only; roles, territories and groups stay.",
                    ),
                    note="users only; roles, territories and groups stay",
                    items="changes",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                        Parameter(
                            name="users",
                            word="USER...",
                            kind="text",
                            text='Ids of all users who shall be in it, such as `"3652397000000281001"`.',
                            many=True,
                            required=True,
                        ),
                        Parameter(
                            name="allow_empty",
                            word="--allow-empty",
                            kind="flag",
                            text="--allow-empty lets USER be empty, and the group lose all members; the share does not count then.",
                            default="--no-allow-empty",
                        ),
                        Parameter(
                            name="most_removed",
                            word="--most-removed",
                            kind="number",
                            text="The most members that the group may lose.",
                            default="20",
                        ),
                        Parameter(
                            name="largest_share",
                            word="--largest-share",
                            kind="decimal",
                            text="The largest share of its members that it may lose, from 0 to 1.",
                            default="0.5",
                        ),
                    ),
                ),
            },
        ),
        "users find": Command(
            verb="find_users",
            help="Find users by a text, such as a name.",
            uses={
                "smartpm": Use(
                    help=(
                        "Find users of the company by a part of their name or mail address.",
                        "SmartPM has no search: all users are read at once, when the first is needed, and looked through.",
                        "Note: reads all users of the company, and looks through them.",
                    ),
                    note="reads all users of the company, and looks through them",
                    items="users",
                    parameters=(
                        Parameter(
                            name="text",
                            word="TEXT",
                            kind="text",
                            text="A part of a name or of a mail address, in capitals or not.",
                            required=True,
                        ),
                    ),
                ),
                "softwareone": Use(
                    help=(
                        "Find users by a part of their name.",
                        "Their ids are those of users of the account, `USR-`, if SOFTWAREONE_ACCOUNT_ID is set, and otherwise those of account users, `AUSR-`, in any account; `raw` has both.",
                        "Note: by a part of the name.",
                    ),
                    note="by a part of the name",
                    items="users",
                    parameters=(
                        Parameter(
                            name="text",
                            word="TEXT",
                            kind="text",
                            text="A part of a name, in capitals or not.",
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "Find users of the pod by name or mail address.",
                        "Note: by name or mail address, as Symphony's search takes it.",
                    ),
                    note="by name or mail address, as Symphony's search takes it",
                    items="users",
                    parameters=(
                        Parameter(
                            name="text",
                            word="TEXT",
                            kind="text",
                            text="A name, a mail address, or a part of one as Symphony's search takes it.",
                            required=True,
                        ),
                        Parameter(
                            name="page_size",
                            word="--page-size",
                            kind="number",
                            text="Users in a page.",
                            default="50",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Find users of the project by Xsolla's search.",
                        "Whether a part of a value is enough is not documented.",
                        "Note: by contact, phone, id, username or nickname, as Xsolla's search takes it.",
                    ),
                    note="by contact, phone, id, username or nickname, as Xsolla's search takes it",
                    items="users",
                    parameters=(
                        Parameter(
                            name="text",
                            word="TEXT",
                            kind="text",
                            text="A contact, phone number, id, id in a social network, username, nickname or custom id.",
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "users groups": Command(
            verb="list_groups_of_user",
            help="List the groups that a user is in.",
            uses={
                "softwareone": Use(
                    help=(
                        "List the groups that a user is in, all read at once when the first is needed.",
                    ),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of a user, such as `"USR-1234-5678"`, or of an account user, such as `"AUSR-1234-5678-9012"`.',
                            required=True,
                        ),
                    ),
                ),
                "symphony": Use(
                    help=(
                        "List the groups of a type that a user is in.",
                        "Symphony does not send the groups' descriptions here.",
                        "Note: lists one type of group at a time.",
                    ),
                    note="lists one type of group at a time",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of the user, such as `"71811853190208"`.',
                            required=True,
                        ),
                        Parameter(
                            name="type_",
                            word="--type",
                            kind="text",
                            text="Type of the groups.",
                            default="ROLE_SCOPE",
                        ),
                        Parameter(
                            name="active",
                            word="--active",
                            kind="yes_no_any",
                            text="Yes for groups the user is in, no for those the user once was in, any for both.",
                            default="yes",
                            choices=(
                                "yes",
                                "no",
                                "any",
                            ),
                        ),
                        Parameter(
                            name="page_size",
                            word="--page-size",
                            kind="number",
                            text="Groups in a page; Symphony's own default if not given.",
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "List the groups that a user is in, all read at once when the first is needed.",
                        "The project's default group is one of them.",
                    ),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text="Id of the user, a UUID as a rule.",
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "List the groups that a user is in.",
                        "Needs also the scope `ZohoCRM.users.READ`.",
                    ),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of the user, such as `"3652397000000281001"`.',
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "assignees list": Command(
            verb="list_assignees",
            help="List the users who are responsible for a group.",
            uses={
                "symphony": Use(
                    help=("List the users who are responsible for a group.",),
                    note="",
                    items="members",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="active",
                            word="--active",
                            kind="yes_no_any",
                            text="Yes for those who are, no for those who once were, any for both.",
                            default="yes",
                            choices=(
                                "yes",
                                "no",
                                "any",
                            ),
                        ),
                        Parameter(
                            name="page_size",
                            word="--page-size",
                            kind="number",
                            text="Users in a page; Symphony's own default if not given.",
                        ),
                    ),
                ),
            },
        ),
        "groups assign": Command(
            verb="assign",
            help="Make a user responsible for a group.",
            writes=True,
            uses={
                "symphony": Use(
                    help=(
                        "Make a user responsible for a group.",
                        "The user, as a rule a compliance officer, does not become a member. Repeating the call changes nothing more.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of the user, such as `"71811853190208"`.',
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "groups unassign": Command(
            verb="unassign",
            help="End a user's responsibility for a group.",
            writes=True,
            asks=True,
            uses={
                "symphony": Use(
                    help=(
                        "End a user's responsibility for a group.",
                        "The assignment stays readable, with `active` false. Repeating the call changes nothing more.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text="Id of the group.",
                            required=True,
                        ),
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of the user, such as `"71811853190208"`.',
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "groups delete": Command(
            verb="delete_group",
            help="Delete a group.",
            writes=True,
            asks=True,
            uses={
                "softwareone": Use(
                    help=(
                        "Delete a group that has no members and is not its account's default group.",
                        "Note: only a group without members that is not the default one.",
                    ),
                    note="only a group without members that is not the default one",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"UGR-1234-5678"`.',
                            required=True,
                        ),
                    ),
                ),
                "zoho": Use(
                    help=(
                        "Delete a group. Zoho may delete it later, in a background job.",
                        "To follow such a job, call `client.delete_group` instead: the result's `code` is SCHEDULED then, and `client.get_deletion_jobs` takes the `job_id` in its `details`.",
                        "Note: may happen later, in a background job.",
                    ),
                    note="may happen later, in a background job",
                    items="",
                    parameters=(
                        Parameter(
                            name="group",
                            word="GROUP",
                            kind="text",
                            text='Id of the group, such as `"3652397000009949005"`.',
                            required=True,
                        ),
                    ),
                    outcome="Zoho may delete it later, in a background job.",
                ),
            },
        ),
        "users set-groups": Command(
            verb="set_groups_of_user",
            help="Replace the groups that a user is in.",
            writes=True,
            asks=True,
            uses={
                "softwareone": Use(
                    help=("Replace the groups that a user is in; the user leaves all others.",),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text='Id of a user, such as `"USR-1234-5678"`, or of an account user, such as `"AUSR-1234-5678-9012"`.',
                            required=True,
                        ),
                        Parameter(
                            name="groups",
                            word="GROUP...",
                            kind="text",
                            text='Ids of groups, such as `"UGR-1234-5678"`. What none at all does is not documented.',
                            many=True,
                            required=True,
                        ),
                    ),
                ),
                "xsolla": Use(
                    help=(
                        "Replace the groups that a user is in; the user leaves all others.",
                        "Whether the user stays in the project's default group is not documented: look at the result.",
                    ),
                    note="",
                    items="groups",
                    parameters=(
                        Parameter(
                            name="user",
                            word="USER",
                            kind="text",
                            text="Id of the user, a UUID as a rule.",
                            required=True,
                        ),
                        Parameter(
                            name="groups",
                            word="GROUP...",
                            kind="text",
                            text="Ids of groups, digits; none removes the user from every group.",
                            many=True,
                            required=True,
                        ),
                    ),
                ),
            },
        ),
        "projects set-group": Command(
            verb="set_project_group",
            help="Change the group, the role, or (safest) both of a group's link to a project.",
            writes=True,
            asks=True,
            uses={
                "smartpm": Use(
                    help=(
                        "Change the group, the role, or (safest) both of a group's link to a project.",
                        "The members of the group stay as they are. SmartPM does not say whether what is left out keeps its value.",
                    ),
                    note="",
                    items="",
                    parameters=(
                        Parameter(
                            name="project",
                            word="PROJECT",
                            kind="text",
                            text="Id of the project, digits.",
                            required=True,
                        ),
                        Parameter(
                            name="project_group",
                            word="PROJECT_GROUP",
                            kind="text",
                            text="Id of the link, a UUID; not the group's own id.",
                            required=True,
                        ),
                        Parameter(
                            name="group",
                            word="--group",
                            kind="text",
                            text="Id of the new group, a UUID.",
                        ),
                        Parameter(
                            name="role",
                            word="--role",
                            kind="text",
                            text='Name of the role that the group\'s members get in the project, such as `"Admin"`.',
                        ),
                        Parameter(
                            name="notify",
                            word="--notify",
                            kind="flag",
                            text="--notify lets SmartPM mail people about the change, which is then retried only if no work was done; with --no-notify it is, as an idempotent call.",
                            default="--notify",
                        ),
                    ),
                ),
            },
        ),
    }
)
"""By their words."""
