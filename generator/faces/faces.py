"""From the overlays' source to the files of their faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.emit.writing.formatting import formatted
from generator.faces import sandbox
from generator.faces.classes import ASYNC, SYNC, class_module
from generator.faces.commands import commands_module
from generator.faces.connecting import classes_module, connect_modules, module_of
from generator.faces.dry_runs import dry_run_modules
from generator.faces.exporting import export_module
from generator.faces.exports import exports_module
from generator.faces.pages import fill, pages
from generator.faces.planning import plan_module
from generator.faces.protocols import Protocol, async_protocols, read_protocols
from generator.faces.reading import PACKAGE, read_overlay
from generator.faces.source import Overlay
from generator.faces.tables import capabilities_module, vendors_module
from generator.faces.tools import tools_module
from generator.faces.typing_tests import typing_tests
from generator.read.vendor import Vendor


def build_faces(
    vendors: Sequence[Vendor], root: Path, version: str
) -> dict[Path, Mapping[str, bytes] | bytes]:
    """Make everything that follows from the overlays' source.

    Args:
        vendors: The vendors, as `vendor.toml` has them.
        root: The folder of the project.
        version: The version of the distribution.

    Returns:
        By path: the files of the folder `_faces`, tests of types, and pages with their tables
        filled in.

    Raises:
        GeneratorError: The source is not written so that faces can be made of it.

    """
    overlays = root / "overlays" / PACKAGE
    found = [read_overlay(each, overlays) for each in vendors]
    texts = {
        "__init__.py": _ABOUT,
        **_classes(found, overlays),
        **_shared(found, overlays, version),
    }
    headed = {path: f"{_header(path, found)}{text}" for path, text in texts.items()}
    protocols = read_protocols(overlays)
    folders = {
        overlays / "_faces": headed,
        overlays / "testing" / "_stand_ins" / "_faces": _sandbox(found),
        **_typing_tests(root, found, protocols),
    }
    return {**_formatted(folders, root), **_pages(root, found, protocols)}


def _formatted(
    folders: Mapping[Path, Mapping[str, str]], root: Path
) -> dict[Path, Mapping[str, bytes]]:
    """Format the modules of several folders in one run: most of its time is to start ruff."""
    names = {folder: folder.relative_to(root).as_posix() for folder in folders}
    made = formatted(
        (f"{names[folder]}/{path}", text)
        for folder, texts in folders.items()
        for path, text in texts.items()
    )
    return {
        folder: {path: made[f"{names[folder]}/{path}"] for path in texts}
        for folder, texts in folders.items()
    }


_ABOUT = '"""Modules derived from those of the vendors; only the generator writes here."""\n'


def _header(path: str, found: Sequence[Overlay]) -> str:
    sources = {f"{module_of(each, f)}.py": each.id for each in found for f in (SYNC, ASYNC)}
    source = f"overlays/{PACKAGE}"
    if path in sources:
        source += f"/_vendors/{sources[path]}"
    return f"# Generated from {source} by `python -m generator generate`; do not edit.\n"


def _sandbox(found: Sequence[Overlay]) -> dict[str, str]:
    about = _header("", found)
    return {path: f"{about}{text}" for path, text in sandbox.files(found).items()}


def _typing_tests(
    root: Path, found: Sequence[Overlay], protocols: Sequence[Protocol]
) -> dict[Path, Mapping[str, str]]:
    folder = root / "tests" / "typing"
    if not folder.is_dir():
        return {}
    about = _header("", found)
    texts = {name: f"{about}{text}" for name, text in typing_tests(found, protocols).items()}
    return {folder / "faces": texts}


def _pages(
    root: Path, found: Sequence[Overlay], protocols: Sequence[Protocol]
) -> dict[Path, Mapping[str, bytes] | bytes]:
    filled = {page: fill(page, root, found, protocols) for page in pages(root)}
    return {page: content for page, content in filled.items() if content is not None}


def _classes(found: Sequence[Overlay], overlays: Path) -> dict[str, str]:
    protocols = read_protocols(overlays)
    return {
        f"{module_of(each, flavour)}.py": class_module(each, protocols, flavour)
        for each in found
        for flavour in (SYNC, ASYNC)
    }


def _shared(found: Sequence[Overlay], overlays: Path, version: str) -> dict[str, str]:
    protocols = read_protocols(overlays)
    public = {
        f"{PACKAGE}._faces.async_groups": [f"Async{each.name}" for each in protocols],
        f"{PACKAGE}._faces.connect": ["connect", "connect_async", "from_env", "from_env_async"],
        f"{PACKAGE}._faces.capabilities": ["capabilities"],
        f"{PACKAGE}._faces.export": ["export"],
        f"{PACKAGE}._faces.plan": ["plan", "read_plan"],
        f"{PACKAGE}._faces.vendors": ["VendorId", "VerbName"],
        f"{PACKAGE}._faces.classes": ["AnyAsyncVendor", "AnyVendor"],
        **{
            f"{PACKAGE}._faces.{module_of(each, flavour)}": [f"{flavour.prefix}{each.class_name}"]
            for each in found
            for flavour in (SYNC, ASYNC)
        },
    }
    return {
        "async_groups.py": async_protocols(protocols),
        "capabilities.py": capabilities_module(found, protocols),
        "classes.py": classes_module(found),
        "commands.py": commands_module(found, protocols),
        **connect_modules(found),
        **dry_run_modules(found, protocols),
        "export.py": export_module(found),
        "plan.py": plan_module(found),
        "exports.py": exports_module(overlays, found, public, version),
        "tools.py": tools_module(found, overlays),
        "vendors.py": vendors_module(found, protocols),
    }
