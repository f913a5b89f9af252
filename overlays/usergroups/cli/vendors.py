"""`usergroups vendors`: which vendor has which command."""

from __future__ import annotations

from usergroups.cli.calling import JsonOption
from usergroups.cli.commands import COMMANDS
from usergroups.cli.output import cell, show_json, show_plain, show_table
from usergroups_clients.registry import VENDORS, Vendor


def vendors(*, as_json: JsonOption = False) -> None:
    """Show what each vendor can do."""
    if as_json:
        for each in VENDORS.values():
            show_json(_record(each))
        return
    rows = [
        [cell(command), *(cell(_mark(verb, each)) for each in VENDORS.values())]
        for verb, command in COMMANDS.items()
    ]
    show_table(["command", *VENDORS], rows)
    show_plain("")
    for verb, command in COMMANDS.items():
        for each in VENDORS.values():
            if verb in each.verbs and each.verbs[verb].note:
                show_plain(f"* {each.id}, {command}: {each.verbs[verb].note}")


def _record(vendor: Vendor) -> dict[str, object]:
    return {
        "vendor": vendor.id,
        "name": vendor.name,
        "class": vendor.class_name,
        "commands": [command for verb, command in COMMANDS.items() if verb in vendor.verbs],
        "verbs": [verb for verb in COMMANDS if verb in vendor.verbs],
        "notes": {name: verb.note for name, verb in vendor.verbs.items() if verb.note},
    }


def _mark(verb: str, vendor: Vendor) -> str | None:
    if verb not in vendor.verbs:
        return None
    return "yes *" if vendor.verbs[verb].note else "yes"
