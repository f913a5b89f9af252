"""`usergroups vendors`: which vendor has which command."""

from __future__ import annotations

from typing import Final

from usergroups._core.vendors import Vendor
from usergroups._faces.commands import COMMANDS
from usergroups._faces.vendors import VENDORS, VendorId, VerbName
from usergroups.cli.options import JsonOption
from usergroups.cli.output import show_json, show_table
from usergroups.cli.saying import show_plain

VENDORS_HELP: Final = "Show what each vendor can do."


def vendors(*, as_json: JsonOption = False) -> None:
    """Show what each vendor can do."""
    if as_json:
        for each in VENDORS.values():
            show_json(_record(each))
        return
    rows = [[words, *(_mark(words, vendor) for vendor in VENDORS)] for words in COMMANDS]
    show_table(["command", *VENDORS], rows)
    show_plain("")
    for words, command in COMMANDS.items():
        for vendor, use in command.uses.items():
            if use.note:
                show_plain(f"* {vendor}, {words}: {use.note}")


def _record(vendor: Vendor[VendorId, VerbName]) -> dict[str, object]:
    has = {words: each for words, each in COMMANDS.items() if vendor.id in each.uses}
    variables = dict.fromkeys(name for names in vendor.variables.values() for name in names)
    return {
        "vendor": vendor.id,
        "name": vendor.name,
        "class": vendor.class_name,
        "variables": [*variables],
        "commands": [*has],
        "verbs": [each.verb for each in has.values()],
        "notes": {verb: note for verb, note in vendor.verbs.items() if note},
    }


def _mark(words: str, vendor: str) -> str | None:
    use = COMMANDS[words].uses.get(vendor)
    if use is None:
        return None
    return "yes *" if use.note else "yes"
