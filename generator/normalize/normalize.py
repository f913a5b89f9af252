"""Normalize a vendor's document: apply its fixes, then every pass."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from generator.ledger import ORIGIN, Entry, Ledger, in_order, marks
from generator.normalize.actions import read_fixes
from generator.normalize.fixes import Change, Stale, apply_fixes, refusal
from generator.normalize.order import PASSES
from generator.read.load import Vendor, VendorDocument
from generator.read.repair_notes import Repair


@frozen
class NormalizedSpec:
    """The normalized document (still with its origin marks) and the account of what changed.

    `inventory` and `repairs` are those of the source. `stale` are the vendor's fixes that do not
    fit the document and were left out.
    """

    vendor: Vendor
    document: dict[str, Any]
    entries: tuple[Entry, ...]
    inventory: Mapping[str, str]
    repairs: tuple[Repair, ...]
    stale: tuple[Stale, ...] = ()


def normalize(source: VendorDocument, *, lenient: bool = False) -> NormalizedSpec:
    """Apply the vendor's fixes, then every pass in order.

    Raises:
        GeneratorError: a fix does not fit the document, unless it is `lenient` about that.

    """
    document = in_order(source.document)
    ledger = Ledger()
    stale: tuple[Stale, ...] = ()
    for repair in source.repairs:
        ledger.entries.append(Entry(repair.pointer, "rewritten", "repair", repair.what))
    if source.fixes is not None:
        before = marks(document)
        applied = apply_fixes(document, read_fixes(source.fixes), file=source.fixes)
        stale = applied.stale
        if stale and not lenient:
            raise refusal(stale, source.fixes)
        _note_fixes(applied.changes, before - marks(document), ledger)
        document = in_order(document)
    for each in PASSES:
        ledger.by = each.__name__
        each(document, ledger)
    return NormalizedSpec(
        source.vendor, document, tuple(ledger.entries), source.inventory, source.repairs, stale
    )


def _note_fixes(changes: Sequence[Change], gone: set[str], ledger: Ledger) -> None:
    """Write down what the vendor's fixes changed, and what they took away."""
    for change in changes:
        ledger.by = f"fix {change.action.index}"
        for pointer in sorted(marks(change.before) & gone):
            gone.discard(pointer)
            ledger.drop({ORIGIN: pointer}, change.action.reason)
        for part in change.parts:
            ledger.rewrite({ORIGIN: part}, change.action.reason)
