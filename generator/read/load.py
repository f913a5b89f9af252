"""Load a folder of specs/, or any document, as a `VendorDocument`."""

from __future__ import annotations

import hashlib
import re
import shlex
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import evolve, frozen

from generator.errors import GeneratorError
from generator.read.bundle import bundle
from generator.read.grammar import mark
from generator.read.identifiers import settle_identifiers
from generator.read.repair import check
from generator.read.repair_notes import Repair
from generator.read.selves import base_of
from generator.read.source import parse_document, read_bytes, read_document
from generator.read.vendor import ErrorShape, LeftOut, Pace, Responses, Vendor, read_vendor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "FIXES",
    "ErrorShape",
    "LeftOut",
    "Pace",
    "Responses",
    "Vendor",
    "VendorDocument",
    "load_document",
    "load_vendor",
    "read_document",
    "settled",
]

FIXES: Final = "fixes.overlay.yaml"
"""The file in a vendor's folder with the corrections to its document."""

_IDENTIFIERS: Final = (b"$id", b"$anchor", b"$dynamic", b"$self")
_VERSION: Final = re.compile(r"(?P<minor>3\.[012])(?P<patch>\.[0-9]+(?:[-+.][0-9A-Za-z.-]+)?)?")


@frozen
class VendorDocument:
    """A parsed document, in OpenAPI 3 form, whose nodes know where in the source they were.

    `version` is the source's: "2.0", "3.0.1", "3.2.0". `inventory` has the kind of every node
    that is accounted for, by JSON Pointer into the source (`grammar.mark`).
    """

    vendor: Vendor
    document: dict[str, Any]
    path: Path
    version: str
    fixes: Path | None
    inventory: Mapping[str, str]
    repairs: tuple[Repair, ...]


def load_vendor(folder: Path) -> VendorDocument:
    """Load the document of a vendor's folder, and check it against the recorded hash.

    Raises:
        GeneratorError: vendor.toml or the document is missing, wrong or not the recorded one.

    """
    vendor = read_vendor(folder)
    path = folder / vendor.document
    if not path.resolve().is_relative_to(folder.resolve()):
        raise GeneratorError(
            f"The document {vendor.document!r} lies outside the vendor's folder",
            file=folder / "vendor.toml",
            pointer="/document",
            fix="Put the file itself there, not a link.",
        )
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != vendor.sha256:
        raise GeneratorError(
            "The document is not the one that vendor.toml records: its SHA-256 differs",
            file=path,
            fix="If you edited it, run "
            f"`python -m generator update {vendor.id} {shlex.quote(str(path))}`. "
            "Otherwise put the recorded file back.",
        )
    fixes = folder / FIXES
    return _load(vendor, path, data, fixes if fixes.is_file() else None)


def settled(loaded: VendorDocument, folder: Path) -> VendorDocument:
    """Return a document that was loaded from elsewhere as that of a vendor's folder."""
    vendor, fixes = read_vendor(folder), folder / FIXES
    found = fixes if fixes.is_file() else None
    return evolve(loaded, vendor=vendor, path=folder / vendor.document, fixes=found)


def load_document(
    path: Path, package: str, *, class_name: str | None = None, fixes: Path | None = None
) -> VendorDocument:
    """Load any document as that of a vendor, without looking for fixes beside it.

    Args:
        path: The file: JSON, YAML, or a page that carries either in a fenced block.
        package: The id and name of the vendor.
        class_name: The name of its client; made of the words of `package` unless given.
        fixes: An Overlay document to apply to it.

    Raises:
        GeneratorError: The file has no OpenAPI document, or one that cannot be read.

    """
    data = read_bytes(path)
    words = "".join(word[:1].upper() + word[1:] for word in package.split("_"))
    vendor = Vendor(
        id=package,
        name=package,
        class_name=class_name or words,
        document=path.name,
        sha256=hashlib.sha256(data).hexdigest(),
        origin=path.name,
        errors=None,
        left_out=(),
        folder=path.parent,
    )
    return _load(vendor, path, data, fixes)


def _load(vendor: Vendor, path: Path, data: bytes, fixes: Path | None) -> VendorDocument:
    document = parse_document(data, path)
    version = _settle_version(document, path)
    newer = version.startswith("3.2")
    if version.startswith(("3.1", "3.2")) and any(word in data for word in _IDENTIFIERS):
        settle_identifiers(document, base_of(document, path.resolve()) if newer else "")
    bundle(document, path, path.parent)
    repairs = tuple(check(document, path))
    inventory = mark(document)
    if version == "2.0":
        from generator.read.swagger2 import convert  # noqa: PLC0415 - seldom needed

        try:
            document = convert(document)
        except GeneratorError as error:
            raise error.at(file=path) from None
    return VendorDocument(vendor, document, path, version, fixes, inventory, repairs)


def _settle_version(document: dict[str, Any], file: Path) -> str:
    """Write the full version of OpenAPI into the document that states one, and return it."""
    if "openapi" not in document and "swagger" not in document:
        raise GeneratorError(
            "This is not an OpenAPI document: it has no `openapi` or `swagger` member",
            file=file,
            pointer="",
            fix="Get the OpenAPI document from its vendor.",
        )
    key = "openapi" if "openapi" in document else "swagger"
    said = str(cast("object", document[key])).strip()
    if key == "swagger" and re.fullmatch(r"2(\.0)?", said):
        document[key] = "2.0"
        return "2.0"
    found = _VERSION.fullmatch(said) if key == "openapi" else None
    if found is None:
        raise GeneratorError(
            f"The version {said[:40]!r} of {'OpenAPI' if key == 'openapi' else 'Swagger'} "
            "is not one that can be read",
            file=file,
            pointer=f"/{key}",
            fix="Convert the document to OpenAPI 3.2; 3.0, 3.1 and Swagger 2.0 are read too.",
        )
    document[key] = found["minor"] + (found["patch"] or ".0")
    return cast("str", document[key])
