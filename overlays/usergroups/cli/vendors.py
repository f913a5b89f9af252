"""`usergroups vendors`: which vendor has which command."""

from __future__ import annotations

from usergroups._faces.commands import COMMANDS
from usergroups.cli.options import JsonOption
from usergroups.cli.output import cell, show_json, show_table
from usergroups.cli.saying import show_plain
from usergroups_clients.registry import VENDORS, Vendor


def vendors(*, as_json: JsonOption = False) -> None:
    """Show what each vendor can do."""
    if as_json:
        for each in VENDORS.values():
            show_json(_record(each))
        return
    rows = [
        [cell(words), *(cell(_mark(words, vendor)) for vendor in VENDORS)] for words in COMMANDS
    ]
    show_table(["command", *VENDORS], rows)
    show_plain("")
    for words, command in COMMANDS.items():
        for vendor, use in command.uses.items():
            if use.note:
                show_plain(f"* {vendor}, {words}: {use.note}")


def _record(vendor: Vendor) -> dict[str, object]:
    has = {words: each for words, each in COMMANDS.items() if vendor.id in each.uses}
    notes = {each.verb: each.uses[vendor.id].note for each in has.values()}
    return {
        "vendor": vendor.id,
        "name": vendor.name,
        "class": vendor.class_name,
        "commands": [*has],
        "verbs": [*notes],
        "notes": {verb: note for verb, note in notes.items() if note},
    }


def _mark(words: str, vendor: str) -> str | None:
    use = COMMANDS[words].uses.get(vendor)
    if use is None:
        return None
    return "yes *" if use.note else "yes"
