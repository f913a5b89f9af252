"""Which command is which verb, and which of them a vendor has."""

from __future__ import annotations

import os
from typing import Any, Final

from typer.core import TyperGroup

from usergroups_clients.registry import VENDORS

VARIABLE: Final = "USERGROUPS_VENDOR"
"""The environment variable that names the vendor where the command line does not."""

COMMANDS: Final = {
    "list_groups": "groups list",
    "get_group": "groups show",
    "create_group": "groups create",
    "update_group": "groups update",
    "delete_group": "groups delete",
    "assign": "groups assign",
    "unassign": "groups unassign",
    "list_members": "members list",
    "add_members": "members add",
    "remove_members": "members remove",
    "set_members": "members set",
    "list_groups_of_user": "users groups",
    "set_groups_of_user": "users set-groups",
    "set_project_group": "projects set-group",
}
"""The command of each verb."""


class OfVendor(TyperGroup):
    """Commands, of which help and completion show those that the named vendor has."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names of the commands; all of them where no vendor is named."""
        start = f"{ctx.info_name} " if ctx.parent else ""
        vendor = named_before(ctx)
        return [name for name in super().list_commands(ctx) if _offered(f"{start}{name}", vendor)]


def named_before(ctx: Any) -> str | None:
    """The vendor that is named before the command, or else by the environment."""
    found: str | None = ctx.find_root().params.get("vendor")
    return found or os.environ.get(VARIABLE) or None


def vendors_with(verb: str) -> list[str]:
    """The ids of the vendors that have a verb."""
    return [vendor for vendor, each in VENDORS.items() if verb in each.verbs]


def _offered(command: str, vendor: str | None) -> bool:
    """Whether the vendor has this command, or one below it; what is no verb, every vendor has."""
    verbs = {verb for verb, words in COMMANDS.items() if f"{words} ".startswith(f"{command} ")}
    having = [each for each in VENDORS.values() if each.id == vendor]
    return not verbs or not having or not verbs.isdisjoint(having[0].verbs)
