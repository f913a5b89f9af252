"""The first stage: a folder of specs/, or any document, to a `VendorDocument`."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any, Final, cast

from attrs import frozen

from generator.errors import GeneratorError
from generator.read.bundle import bundle
from generator.read.grammar import mark
from generator.read.repair import check
from generator.read.repair_notes import Repair
from generator.read.source import parse_document, read_bytes, read_document
from generator.read.vendor import ErrorShape, LeftOut, Vendor, read_vendor

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "OVERLAY",
    "ErrorShape",
    "LeftOut",
    "Vendor",
    "VendorDocument",
    "load_document",
    "load_vendor",
    "read_document",
]

OVERLAY: Final = "fixes.overlay.yaml"
"""The file in a vendor's folder with the corrections to its document."""

_VERSION: Final = re.compile(r"(?P<minor>3\.[01])(?P<patch>\.[0-9]+(?:[-+.][0-9A-Za-z.-]+)?)?")


@frozen
class VendorDocument:
    """A parsed document, in OpenAPI 3 form, whose nodes know where in the source they were.

    `version` is the source's: "2.0", "3.0.1", "3.1.0". `inventory` has the kind of every node
    that is accounted for, by JSON Pointer into the source (`grammar.mark`).
    """

    vendor: Vendor
    document: dict[str, Any]
    path: Path
    version: str
    overlay: Path | None
    inventory: Mapping[str, str]
    repairs: tuple[Repair, ...]


def load_vendor(folder: Path) -> VendorDocument:
    """The document of the vendor whose folder this is, checked against the recorded hash.

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
            fix=f"Put the recorded file back, or take the new one in with "
            f"`python -m generator update {vendor.id} DOCUMENT`.",
        )
    overlay = folder / OVERLAY
    return _load(vendor, path, data, overlay if overlay.is_file() else None)


def load_document(path: Path, package: str, *, class_name: str | None = None) -> VendorDocument:
    """Any document, as that of a vendor whose id and name are `package`.

    `class_name` is made of the package's words unless it is given. A fixes file is not looked for.
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
    return _load(vendor, path, data, None)


def _load(vendor: Vendor, path: Path, data: bytes, overlay: Path | None) -> VendorDocument:
    document = parse_document(data, path)
    version = _settle_version(document, path)
    bundle(document, path, path.parent)
    repairs = tuple(check(document, path))
    inventory = mark(document)
    if version == "2.0":
        from generator.read.swagger2 import convert  # noqa: PLC0415 - seldom needed

        try:
            document = convert(document)
        except GeneratorError as error:
            raise error.at(file=path) from None
    return VendorDocument(vendor, document, path, version, overlay, inventory, repairs)


def _settle_version(document: dict[str, Any], file: Path) -> str:
    """The version of OpenAPI that the document says it is in, which is then a full one."""
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
            fix="Convert the document to OpenAPI 3.1; 3.0 and Swagger 2.0 are read too.",
        )
    document[key] = found["minor"] + (found["patch"] or ".0")
    return cast("str", document[key])
