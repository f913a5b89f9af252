"""The table of the vendors: what each has, for code that asks at run time."""

from __future__ import annotations

from collections.abc import Sequence

from generator.faces.protocols import Protocol
from generator.faces.rendering import rendered
from generator.faces.source import Overlay


def vendors_module(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write `_faces/vendors.py`."""
    return rendered(
        "vendors",
        aliases=[
            ("VendorId", [each.id for each in overlays]),
            ("VerbName", verb_names(overlays, protocols)),
            ("ProtocolName", [each.name for each in protocols]),
        ],
        protocols=protocols,
        vendors=overlays,
        table=capability_table(overlays, protocols),
    )


def capability_table(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write which vendor has which verb as a table in Markdown, with the remarks below."""
    protocol_of = {name: each.name for each in protocols for name in each.methods}
    notes = {
        (verb.name, each.class_name): verb.docs.text("Note")
        for each in overlays
        for verb in each.verbs
    }
    verbs = verb_names(overlays, protocols)
    classes = [each.class_name for each in overlays]
    marks = {key: "yes *" if note else "yes" for key, note in notes.items()}
    rows = [["verb", "protocol", *classes]]
    rows += [
        [verb, protocol_of.get(verb, ""), *(marks.get((verb, each), "") for each in classes)]
        for verb in verbs
    ]
    remarks = [
        f"- {each}, `{verb}`: {notes[verb, each]}"
        for verb in verbs
        for each in classes
        if notes.get((verb, each))
    ]
    return "\n".join([table(rows), *(["", *remarks] if remarks else [])])


def vendor_table(overlays: Sequence[Overlay]) -> str:
    """Write the vendors and what their classes take as a table in Markdown."""
    rows = [["class", "vendor id", "product", "settings"]]
    rows += [
        [f"`{each.class_name}`", f"`{each.id}`", each.name, each.settings_docs.summary]
        for each in overlays
    ]
    return table(rows)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Write rows, the head first, as a table in Markdown whose columns line up."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [*rows[:1], ["-" * width for width in widths], *rows[1:]]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in lines
    )


def verb_names(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> list[str]:
    """Return every verb: the common ones in the protocols' order, then those of single vendors."""
    common = [name for each in protocols for name in each.methods]
    own = {verb.name for each in overlays for verb in each.verbs} - {*common}
    return [*common, *sorted(own)]
