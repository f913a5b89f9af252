"""A package of its own for any OpenAPI document, outside this repository."""

from __future__ import annotations

import keyword
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.errors import GeneratorError
from generator.project.swap import replace

if TYPE_CHECKING:
    from generator.report.package import Package

MARK: Final = "python -m generator"
"""The words by which the first line of a generated package's __init__.py is known."""

_NEEDED = frozenset({"attr", "attrs", "httpx", "httpx_retries", "typing_extensions"})


def build(document: Path, package: str, output: Path) -> Package:
    """Build the package of a document, and write it to the folder `package` in `output`."""
    check_name(package)
    check_folder(output / package)
    if not document.is_file():
        raise GeneratorError("There is no such file.", file=document)
    from generator import pipeline  # noqa: PLC0415 - takes long to import

    made = pipeline.build_document(document, package)
    replace(output, {package: made.files})
    return made


def check_name(package: str) -> None:
    """Refuse a name that cannot be imported, or that would hide a module that is needed."""
    if not package.isascii() or not package.isidentifier() or keyword.iskeyword(package):
        raise GeneratorError(
            f"{package!r} cannot be a package's name.",
            fix="Use letters, digits and underscores; a digit cannot come first.",
        )
    if package in sys.stdlib_module_names or package in _NEEDED:
        raise GeneratorError(
            f"A package {package!r} would hide the module of that name.",
            fix="Choose another name.",
        )


def check_folder(folder: Path) -> None:
    """Refuse a folder whose content was not generated: it would be lost."""
    try:
        if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
            return
        first = (folder / "__init__.py").read_text(encoding="utf-8").partition("\n")[0]
    except (OSError, ValueError):
        first = ""
    if not first.startswith("#") or MARK not in first:
        raise GeneratorError(
            "This exists and was not made by the generator.",
            file=folder,
            fix="Move it away, or choose another name or output folder.",
        )
