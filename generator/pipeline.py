"""The four hops from a document to files: load, normalize, emit, verify."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from attrs import evolve, frozen

from generator import emit, load
from generator.api import Api
from generator.bindings import check_bindings
from generator.describe import describe
from generator.errors import GeneratorError
from generator.normalize import normalize
from generator.verify import Report, account


@frozen
class Package:
    """The files of one generated package, by path inside it, and what became of its document."""

    name: str
    files: Mapping[str, bytes]
    report: Report
    api: Api


def build_vendor(folder: Path) -> Package:
    """The package of the vendor whose folder of specs/ this is."""
    source = load.load_vendor(folder)
    return _build(
        source,
        source.vendor.id,
        command=f"python -m generator generate {source.vendor.id}",
        origin=f"specs/{source.vendor.id}/{source.vendor.document}",
        runtime=".._runtime",
    )


def build_document(document: Path, package: str) -> Package:
    """A package of its own for any document: it holds the runtime and needs nothing of this one."""
    source = load.load_document(document, package)
    made = _build(
        source,
        package,
        command=f"python -m generator build {document.name} --package {package}",
        origin=document.name,
        runtime="._runtime",
    )
    shared = {f"_runtime/{name}": content for name, content in build_runtime().items()}
    return evolve(made, files={**made.files, **shared, "py.typed": b""})


def build_runtime() -> Mapping[str, bytes]:
    """The runtime that every package is built on."""
    return emit.runtime_files()


def _build(
    source: load.VendorDocument, package: str, *, command: str, origin: str, runtime: str
) -> Package:
    try:
        spec = normalize(source)
        api = describe(spec, package, source.vendor.class_name)
        check_bindings(source.vendor, api)
        report = account(spec, api)
        files = emit.emit(api, spec.document, command=command, source=origin, runtime=runtime)
    except GeneratorError as error:
        if error.file is not None:
            raise
        raise GeneratorError(
            error.what, file=source.path, pointer=error.pointer, line=error.line, fix=error.fix
        ) from None
    except RecursionError:
        raise GeneratorError(
            "The document is nested too deeply, or its references lead too far one to the next",
            file=source.path,
            fix="Write its schemas flatter.",
        ) from None
    return Package(package, files, report, api)
