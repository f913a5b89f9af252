"""Show what comparing pages with a document found, as text or as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.compare.pages.accepted import Accepted
    from generator.compare.pages.compare_pages import Note
    from generator.compare.pages.difference import Difference
    from generator.compare.pages.vendor_pages import VendorPages

__all__ = ["as_json", "as_json_text", "as_table"]

_KINDS = ("page only", "document only", "contradicts")
_WIDEST = 60


def as_table(found: VendorPages) -> list[str]:
    """Return lines: the differences by kind, then what is accepted or could not be read."""
    lines: list[str] = []
    for kind in _KINDS:
        listed = [each for each in found.judged.differences if each.kind == kind]
        if listed:
            lines += [f"{kind.capitalize()}:", *_rows(listed), ""]
    if found.judged.accepted:
        lines += [
            "Accepted:",
            *(f"  {_what(each)} -- {each.reason}" for each in found.judged.accepted),
            "",
        ]
    if found.judged.stale:
        lines += ["Accepted, and no longer so:", *map(_stale, found.judged.stale), ""]
    if found.compared.elsewhere:
        lines += [
            "From another source, so no page has to have it:",
            *(f"  {_what(each)} -- {each.source}" for each in found.compared.elsewhere),
            "",
        ]
    for title, notes in (
        ("Not read:", found.compared.unread),
        ("Mended while reading:", found.compared.mended),
    ):
        if notes:
            lines += [title, *map(_note, notes), ""]
    return [*lines, _totals(found)]


def _rows(listed: Sequence[Difference]) -> Iterator[str]:
    head = ("operation", "where", "what", "page", "document", "at")
    rows = [
        head,
        *(
            (each.operation, each.where, each.what, each.page, each.document, _at(each))
            for each in listed
        ),
    ]
    short = [tuple(_cut(cell) for cell in row) for row in rows]
    widths = [max(len(row[column]) for row in short) for column in range(len(head))]
    for row, whole in zip(short, rows, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        yield "  " + "  ".join([*cells, whole[-1]]).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= _WIDEST else text[: _WIDEST - 3] + "..."


def _at(each: Difference) -> str:
    return f"{each.file}:{each.at}" if each.at is not None else each.file


def _what(each: Difference) -> str:
    where = f"{each.operation}, {each.where}" if each.where else each.operation
    if each.kind == "contradicts":
        return f"{where}: {each.what} is {each.page} on the page, {each.document} in the document"
    side = "the page" if each.kind == "page only" else "the document"
    value = each.page or each.document
    said = each.what if value in {each.what, ""} else f"{each.what} {value}"
    return f"{where}: only {side} has {said}"


def _stale(each: Accepted) -> str:
    place = f"{each.operation}, {each.where}" if each.where else each.operation
    said = "the page and the document do not differ so"
    return f"  accepted.toml#{each.pointer}: {place}: {each.what}: {said}"


def _note(each: Note) -> str:
    said = f" ({_cut(each.text)})" if each.text else ""
    return f"  {each.file}:{each.at}: {each.why}{said}"


def _totals(found: VendorPages) -> str:
    judged, compared = found.judged, found.compared
    counts = ", ".join(
        f"{sum(each.kind == kind for each in judged.differences)} {kind}" for kind in _KINDS
    )
    operations = len(compared.operations)
    return (
        f"{found.vendor}: {operations} operation{'s' * (operations != 1)} compared: {counts}; "
        f"{len(judged.accepted)} accepted, {len(judged.stale)} accepted in vain, "
        f"{len(compared.elsewhere)} from other sources, {len(compared.unread)} not read."
    )


def as_json(found: VendorPages) -> dict[str, Any]:
    """Return all of it as JSON data."""
    judged, compared = found.judged, found.compared
    return {
        "vendor": found.vendor,
        "agree": found.agree,
        "operations": list(compared.operations),
        "differences": [_difference(each) for each in judged.differences],
        "accepted": [_difference(each) for each in judged.accepted],
        "stale": [
            {
                "pointer": each.pointer,
                "operation": each.operation,
                "where": each.where,
                "what": each.what,
                "reason": each.reason,
            }
            for each in judged.stale
        ],
        "elsewhere": [_difference(each) for each in compared.elsewhere],
        "unread": [_noted(each) for each in compared.unread],
        "mended": [_noted(each) for each in compared.mended],
    }


def as_json_text(found: VendorPages) -> str:
    """Return all of it as one JSON object."""
    return json.dumps(as_json(found), indent=2)


def _difference(each: Difference) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind": each.kind,
        "operation": each.operation,
        "where": each.where,
        "what": each.what,
        "page": each.page,
        "document": each.document,
        "file": each.file,
        "form": each.form,
        "line": each.at.line if each.at else None,
        "column": each.at.column if each.at else None,
        "pointer": each.pointer,
        "edits": [
            {"pointer": edit.pointer, "value": edit.value, "append": edit.append}
            for edit in each.edits
        ],
    }
    if each.source:
        data["source"] = each.source
    if each.reason:
        data["reason"] = each.reason
    return data


def _noted(each: Note) -> dict[str, Any]:
    return {
        "file": each.file,
        "line": each.at.line,
        "column": each.at.column,
        "text": each.text,
        "why": each.why,
    }
