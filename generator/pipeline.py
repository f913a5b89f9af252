"""Run the hops from a document to files: load, normalize, describe, emit, account."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, frozen

from generator.describe.describe import describe
from generator.emit import emit
from generator.emit.reuse import Earlier
from generator.emit.writing.document import document_file
from generator.errors import GeneratorError
from generator.normalize.fixes import Stale
from generator.normalize.normalize import normalize
from generator.read import load
from generator.read.positions import locating
from generator.report.package import Package
from generator.report.verify import account, refuse_unexplained


@frozen
class Draft:
    """The result that a document would give if what stands in the way were left out."""

    package: Package
    stale: tuple[Stale, ...]
    """The fixes that do not fit it."""
    lost: GeneratorError | None
    """The error that names what the overlays use and the document lacks, if it lacks anything."""


def build_vendor(
    folder: Path, overlays: Path | None = None, earlier: Earlier | None = None
) -> Package:
    """Build the package of a vendor.

    Args:
        folder: The vendor's folder of specs/.
        overlays: The folder of the package `usergroups`, which must find in the client all that it
            uses; None if nothing has to fit.
        earlier: Its package as it is, whose modules are taken where they would be the same.

    Raises:
        GeneratorError: The package cannot be built, or lacks what the overlays use.

    """
    return _build_vendor(folder, overlays, earlier, lenient=False).package


def draft_vendor(
    folder: Path,
    overlays: Path | None = None,
    earlier: Earlier | None = None,
    source: load.VendorDocument | None = None,
) -> Draft:
    """Build it without the fixes that do not fit, whether or not the overlays can use it.

    `source` is its document, if that has been loaded from elsewhere.
    """
    return _build_vendor(folder, overlays, earlier, source, lenient=True)


@locating()
def build_document(document: Path, package: str, overlay: Path | None = None) -> Package:
    """Build a self-contained package of any document; it holds the runtime, too.

    Args:
        document: The OpenAPI document.
        package: The import name of the package.
        overlay: An Overlay document to apply first.

    Raises:
        GeneratorError: The package cannot be built.

    """
    made = _build(
        load.load_document(document, package, fixes=overlay),
        package,
        command=f"python -m generator build {document.name} --package {package}",
        origin=document.name,
        runtime=emit.OWN_RUNTIME,
    ).package
    shared = {f"_runtime/{name}": content for name, content in emit.runtime_files().items()}
    return evolve(made, files={**made.files, **shared, "py.typed": b""})


def build_runtime() -> Mapping[str, bytes]:
    """Build the runtime that the clients of all vendors share."""
    return emit.runtime_files(public="usergroups")


@locating()
def _build_vendor(
    folder: Path,
    overlays: Path | None,
    earlier: Earlier | None,
    loaded: load.VendorDocument | None = None,
    *,
    lenient: bool,
) -> Draft:
    source = load.load_vendor(folder) if loaded is None else load.settled(loaded, folder)
    draft = _build(
        source,
        source.vendor.id,
        command=f"python -m generator generate {source.vendor.id}",
        origin=f"specs/{source.vendor.id}/{source.vendor.document}",
        runtime=".._runtime",
        overlays=overlays,
        earlier=earlier,
        lenient=lenient,
    )
    refuse_unexplained(draft.package.report, source.path)
    return draft


def _build(
    source: load.VendorDocument,
    package: str,
    *,
    command: str,
    origin: str,
    runtime: str,
    overlays: Path | None = None,
    earlier: Earlier | None = None,
    lenient: bool = False,
) -> Draft:
    lost: GeneratorError | None = None
    vendor, path = source.vendor, source.path
    try:
        spec = normalize(source, lenient=lenient)
        del source  # each form of a large document is let go of once the next is made
        api = describe(spec, package, vendor.class_name)
        try:
            if overlays is not None:
                from generator.faces.uses import check_uses  # noqa: PLC0415 - for vendors only

                check_uses(vendor.id, overlays, api)
        except GeneratorError as error:
            if not lenient:
                raise
            lost = error
        report = account(spec, api)
        stale, document = spec.stale, document_file(spec.document)
        del spec
        files = emit.emit(
            api, document, command=command, source=origin, runtime=runtime, earlier=earlier
        )
    except GeneratorError as error:
        raise error.at(file=path) from None
    except RecursionError:
        raise GeneratorError(
            "The document is nested too deeply, or its references lead too far one to the next",
            file=path,
            fix="Write its schemas flatter.",
        ) from None
    return Draft(Package(package, files, report, api), stale, lost)
