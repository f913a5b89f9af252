"""Compare a vendor's document with pages, and with what its `accepted.toml` accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from generator.compare.pages.accepted import Judged, judge, read_accepted
from generator.compare.pages.compare_pages import Compared, compare_pages
from generator.compare.pages.document_facts import described
from generator.errors import GeneratorError
from generator.read.load import load_vendor
from generator.read.pages.page import read_page
from generator.read.source import read_document

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from generator.compare.pages.schema_facts import Json

__all__ = ["VendorPages", "compare_vendor"]


@frozen
class VendorPages:
    """The result of comparing pages with a vendor's document."""

    vendor: str
    document: Json
    compared: Compared
    judged: Judged

    @property
    def agree(self) -> bool:
        """True if all that differs is accepted, and nothing is accepted in vain."""
        return not self.judged.differences and not self.judged.stale


def compare_vendor(folder: Path, files: Sequence[Path]) -> VendorPages:
    """Compare the document in a vendor's folder with pages.

    Raises:
        GeneratorError: The document or a page cannot be read.

    """
    vendor = load_vendor(folder).vendor
    document = read_document(folder / vendor.document)
    if "swagger" in document:
        raise GeneratorError(
            "Pages cannot be compared with a document of Swagger 2.0",
            file=folder / vendor.document,
            fix="Compare the vendor's new document instead.",
        )
    pages = [(str(file), read_page(file)) for file in files]
    compared = compare_pages(document, pages)
    known = [f"{each.operation.method} {each.operation.path}" for each in described(document)]
    return VendorPages(vendor.id, document, compared, judge(compared, read_accepted(folder), known))
