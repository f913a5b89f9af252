"""A package of its own for any OpenAPI document, outside this repository."""

from __future__ import annotations

import json
import keyword
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from attrs import frozen

from generator.errors import GeneratorError
from generator.project.project import Project
from generator.project.swap import Decided, nothing, replace
from generator.project.tree import Files, holds

if TYPE_CHECKING:
    from generator.describe.api import Api
    from generator.report.package import Package

MARK: Final = "python -m generator"
"""The words by which the first line of a generated package's __init__.py is known."""

PYPROJECT: Final = "pyproject.toml"
_NEEDED = frozenset(
    {"anyio", "attr", "attrs", "httpcore", "httpx", "httpx_retries", "typing_extensions"}
)
_VERSION = r"[0-9]{1,9}(\.[0-9]{1,9}){0,5}((a|b|rc)[0-9]{1,9})?"


@frozen
class Standalone:
    """A package that was written, and what has to be installed beside it."""

    package: Package
    requirements: tuple[str, ...]


def build(
    project: Project,
    document: Path,
    package: str,
    output: Path,
    *,
    overlay: Path | None = None,
    installable: bool = False,
    decided: Decided = nothing,
) -> Standalone:
    """Build the package of a document, and write it to the folder `package` in `output`.

    Args:
        project: The project, whose own requirements are those of the package.
        document: The OpenAPI document.
        package: The import name of the package.
        output: The folder to write it into.
        overlay: An Overlay document to apply first.
        installable: True to write a `pyproject.toml` beside the package, too.
        decided: Called before anything is written to its place.

    Raises:
        GeneratorError: It cannot be built, or something else is where it would be.

    """
    check_name(package)
    check_folder(output / package)
    if installable:
        _check_file(output / PYPROJECT)
    for each in (document, overlay):
        if each is not None and not each.is_file():
            what = "This is not a file." if each.exists() else "There is no such file."
            raise GeneratorError(what, file=each)
    if output.exists() and not output.is_dir():
        raise GeneratorError("This is not a folder.", file=output, fix="Give another --output.")
    from generator import pipeline  # noqa: PLC0415 - takes long to import

    made = pipeline.build_document(document, package, overlay)
    python, requirements = project.requirements()
    content: dict[str, Files | bytes] = {package: made.files}
    if installable:
        content[PYPROJECT] = _pyproject(made.api, python, requirements, document.name)
    # What is the same stays as it is: to write thousands of small files anew takes seconds.
    new = {name: each for name, each in content.items() if not holds(output / name, each)}
    replace(output, new, decided=decided)
    return Standalone(made, requirements)


def _pyproject(api: Api, python: str, requirements: Sequence[str], source: str) -> bytes:
    """Write the settings with which pip installs the package."""
    from generator.emit.writing import text  # noqa: PLC0415 - takes long to import

    version = api.version if re.fullmatch(_VERSION, api.version) else "0"
    needs = "".join(f"    {json.dumps(each)},\n" for each in requirements)
    return f"""\
# Generated from {text.remark(source)} by `{MARK} build`; do not edit.
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = {json.dumps(api.package.replace("_", "-"))}
version = {json.dumps(version)}
requires-python = {json.dumps(python)}
dependencies = [
{needs}]

[tool.hatch.build.targets.wheel]
packages = [{json.dumps(api.package)}]
""".encode()


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
    _check_mark(folder, first)


def _check_file(path: Path) -> None:
    """Refuse to replace a file that was not generated."""
    if path.exists():
        with suppress(OSError, ValueError):
            _check_mark(path, path.read_text(encoding="utf-8").partition("\n")[0])
            return
        _check_mark(path, "")


def _check_mark(path: Path, first: str) -> None:
    if not first.startswith("#") or MARK not in first:
        raise GeneratorError(
            "This exists and was not made by the generator.",
            file=path,
            fix="Move it away, or choose another name or output folder.",
        )
