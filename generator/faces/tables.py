"""The tables of the vendors: what each has, for code that asks at run time."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from generator.faces.protocols import Protocol
from generator.faces.rendering import rendered
from generator.faces.source import Overlay, Setting


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
    )


def capabilities_module(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write `_faces/capabilities.py`."""
    return rendered("capabilities", table=capability_table(overlays, protocols))


def capability_table(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write which vendor has which verb as a table in Markdown, with the notes below."""
    notes = [
        f"- {each.class_name}, `{name}`: {note}"
        for name in verb_names(overlays, protocols)
        for each in overlays
        if (note := _note(each, name))
    ]
    return "\n".join([verb_table(overlays, protocols), *(["", *notes] if notes else [])])


def verb_table(overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> str:
    """Write which vendor has which verb as a table in Markdown; `*` marks what has a note."""
    protocol_of = {name: each.name for each in protocols for name in each.methods}
    rows = [["verb", "protocol", *(each.class_name for each in overlays)]]
    rows += [
        [name, protocol_of.get(name, ""), *(_mark(each, name) for each in overlays)]
        for name in verb_names(overlays, protocols)
    ]
    return table(rows)


def _mark(overlay: Overlay, name: str) -> str:
    note = _note(overlay, name)
    return "" if note is None else "yes *" if note else "yes"


def _note(overlay: Overlay, name: str) -> str | None:
    """Return the note of a vendor's verb, "" for a verb without one, None without the verb."""
    return next((verb.docs.text("Note") for verb in overlay.verbs if verb.name == name), None)


def vendor_table(overlays: Sequence[Overlay], pages: Mapping[str, str]) -> str:
    """Write the vendors and what their classes take as a table in Markdown.

    Args:
        overlays: The vendors.
        pages: Where the documentation of a vendor is, by its id.

    """
    rows = [["class", "vendor id", "product", "settings"]]
    for each in overlays:
        name = f"`{each.class_name}`"
        shown = f"[{name}]({pages[each.id]})" if each.id in pages else name
        rows.append([shown, f"`{each.id}`", each.name, each.settings_docs.summary])
    return table(rows)


def settings_table(overlay: Overlay) -> str:
    """Write the settings of a vendor and their environment variables as a table in Markdown."""
    special = {each.name: each.text for each in overlay.variables}
    rows = [["argument", "environment variable", "meaning"]]
    for each in overlay.settings:
        names = overlay.variables_of(each.name)
        texts = [each.text, *(f"`{name}`: {special[name]}" for name in names if name in special)]
        if each.default is None:
            texts.insert(0, "Required.")
        if choices := _choices(each, overlay):
            default = "" if each.default is None else f"; `{each.default}` by default"
            texts.append(f"One of {', '.join(f'`{choice}`' for choice in choices)}{default}.")
        rows.append(
            [
                f"`{each.name}`",
                "<br>".join(f"`{name}`" for name in names),
                " ".join(texts).replace("|", "\\|"),
            ]
        )
    return table(rows)


def _choices(setting: Setting, overlay: Overlay) -> list[str]:
    """Return the values that a setting may have, as source; none if it may be anything."""
    source = overlay.names["settings"].aliases.get(setting.annotation, setting.annotation)
    found = re.fullmatch(r"Literal\[(.*)\]", source)
    return re.findall(r"[^, ]+", found[1].replace("'", '"')) if found else []


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
