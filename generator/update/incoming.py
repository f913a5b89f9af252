"""A new document of a vendor, read and made ready to be stored."""

from __future__ import annotations

import hashlib
import re
import shlex
from pathlib import Path, PurePath
from typing import Any, Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.jsontree import is_list, is_object
from generator.ledger import ORIGIN
from generator.normalize.passes.tree import operations
from generator.read import load
from generator.read.markdown import Block
from generator.read.positions import locating
from generator.read.source import find_text, is_json, is_prose, parse_document, read_bytes
from generator.read.vendor import Vendor, record
from generator.update.dry_build import fixed
from generator.update.editing import edit
from generator.update.matching import path_here
from generator.update.merging import Merged, merge, only_operation

_LONGEST_TEXT: Final = 120
_OTHER_FILE: Final = re.compile(
    rb"""ref\\?["']?\s*:\s*[>|]?-?\s*["']?[^#"'\s]|mapping|\\u00[2-7]"""
)
"""A text in which a document may name a file that is beside it here, and not in the folder."""


@frozen
class Incoming:
    """The new content of the vendor's folder; `removed` is the file that the new one replaces."""

    name: str
    data: bytes
    settings: bytes
    """The vendor.toml that records it."""
    removed: str | None
    said: str
    """A line that says what was taken."""
    first_line: int
    """The line of the user's file on which the document starts; 0 if it was merged."""
    unchanged: bool
    source: load.VendorDocument | None
    """The document as it is loaded from the vendor's folder, too; None if that may differ."""


@locating()
def read_incoming(vendor: Vendor, document: Path) -> Incoming:
    """Take a vendor's new document: the whole of it, or one operation merged into the stored one.

    Raises:
        GeneratorError: it cannot be read, or the stored document is not the recorded one.

    """
    stored = vendor.folder / vendor.document
    is_stored = document.exists() and stored.exists() and document.samefile(stored)
    if not is_stored and document.resolve().is_relative_to(vendor.folder.resolve()):
        raise GeneratorError(
            "This lies in the vendor's folder, where each file is a part of what is committed",
            file=document,
            fix="Move it elsewhere, and name it there.",
        )
    data = read_bytes(document)
    block = find_text(data, document)
    source = _load(vendor, document, data, stored)
    before = read_bytes(stored)
    recorded = hashlib.sha256(before).hexdigest() == vendor.sha256
    if not is_stored and not recorded:
        raise GeneratorError(
            "The stored document is not the one that vendor.toml records: it would be lost",
            file=stored,
            fix="Put the recorded file back, or take this one in first, by its own path.",
        )
    merged = None if is_stored else _merge(vendor, stored, before, source)
    if merged is None:
        name = _name(vendor, block)
        new = data if block.line == 1 else block.text.encode()
        said, origin = _whole(document, source, block)
        origin = vendor.origin if is_stored else origin
    else:
        name = vendor.document
        new = edit(find_text(before, stored).text, merged.document, stored).encode()
        said, origin = _part(document, source, merged, vendor.origin)
    digest = hashlib.sha256(new).hexdigest()
    settings = (vendor.folder / "vendor.toml").read_bytes()
    return Incoming(
        name=name,
        data=new,
        settings=record(settings, document=name, sha256=digest, origin=origin),
        removed=None if name == vendor.document else vendor.document,
        said=said,
        first_line=0 if merged else block.line,
        unchanged=new == before and recorded and name == vendor.document,
        source=None if merged or _OTHER_FILE.search(data) else source,
    )


def _load(vendor: Vendor, document: Path, data: bytes, stored: Path) -> load.VendorDocument:
    """Load the document; of a page without one, say what to do."""
    try:
        return load.load_document(document, vendor.id)
    except GeneratorError as error:
        if not is_prose(data, document):
            raise
        command = f"python -m generator update {vendor.id} {shlex.quote(str(stored))}"
        raise GeneratorError(
            "This has no OpenAPI document in it: it is not JSON, and no line of it starts with"
            " `openapi:` or `swagger:`",
            file=document,
            fix="Give a file or page that has one. If the vendor publishes none, edit the stored"
            f" document, then run `{command}`.",
            lines=[f"Read as YAML, the error is: {error}"],
        ) from None


def _merge(
    vendor: Vendor, stored: Path, before: bytes, source: load.VendorDocument
) -> Merged | None:
    """Return the stored document with the one operation that is shown; None if it has no other."""
    shown = only_operation(source.document)
    if shown is None:
        return None
    whole = parse_document(before, stored)
    if not is_object(whole.get("paths")):
        return None
    repaired = fixed(vendor.folder).document
    path = path_here(whole, repaired, source.document, shown)
    known = {(each.path, each.method) for each in operations(whole)}
    if not known - {(path, shown.method)}:
        return None
    if "swagger" in whole:
        raise GeneratorError(
            "One operation cannot be taken into a document of Swagger 2.0",
            file=stored,
            fix="Give the vendor's complete document.",
        )
    page = _unmarked(source.document)
    (shown,) = operations(page)
    return merge(whole, repaired, page, shown)


def _name(vendor: Vendor, block: Block) -> str:
    """Choose the name of the stored file, whose suffix tells the form of its content."""
    name = PurePath(vendor.document)
    suffixes = (".json",) if is_json(block.text) else (".yaml", ".yml")
    if name.suffix in suffixes:
        return vendor.document
    other = f"{name.stem}{suffixes[0]}"
    if (vendor.folder / other).exists():
        raise GeneratorError(
            "The document would be stored in the place of this file",
            file=vendor.folder / other,
            fix="Move it away, or name it as the document in vendor.toml.",
        )
    return other


def _whole(document: Path, source: load.VendorDocument, block: Block) -> tuple[str, str]:
    """Describe what was taken, for the user and for vendor.toml."""
    count = sum(1 for _ in operations(source.document))
    many = "1 operation" if count == 1 else f"{count} operations"
    where = _called(document, in_page=block.line > 1)
    titled = _titled(source)
    return f"Taken: the document in {where}, {titled}, {many}.", f"{titled}, from {where}."


def _part(
    document: Path, source: load.VendorDocument, merged: Merged, origin: str
) -> tuple[str, str]:
    rest = "the other operation stays" if merged.others == 1 else f"the other {merged.others} stay"
    which = f"{merged.operation}{', which is new,' if merged.is_new else ''}"
    noted = f"{merged.operation} as in {_called(document)}, {_titled(source)}."
    kept = origin if noted in origin else f"{origin} {noted}"
    return f"Taken: {which} from {_called(document)}; {rest} as before.", kept


def _called(document: Path, *, in_page: bool = False) -> str:
    name = _one_line(document.name)
    return f"the page {name}" if in_page else name


def _titled(source: load.VendorDocument) -> str:
    info = source.document.get("info", {})
    return f'"{_one_line(info.get("title", ""))}" {_one_line(info.get("version", ""))}'.strip()


def _one_line(text: object) -> str:
    words = "".join(char if char.isprintable() else " " for char in str(text)).split()
    return " ".join(words)[:_LONGEST_TEXT]


def _unmarked(node: Any) -> Any:
    """Return the document without the marks of where its nodes were."""
    if is_object(node):
        return {key: _unmarked(value) for key, value in node.items() if key != ORIGIN}
    return [_unmarked(each) for each in node] if is_list(node) else node
