"""From the overlays' source to the files of their faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.emit.writing.formatting import formatted
from generator.faces import sandbox
from generator.faces.classes import ASYNC, SYNC, class_module
from generator.faces.commands import commands_module
from generator.faces.connecting import classes_module, connect_modules, module_of
from generator.faces.exports import exports_module
from generator.faces.pages import fill, pages
from generator.faces.protocols import Protocol, async_protocols, read_protocols
from generator.faces.reading import PACKAGE, read_overlay
from generator.faces.source import Overlay
from generator.faces.tables import capabilities_module, vendors_module
from generator.faces.typing_tests import typing_tests
from generator.read.vendor import Vendor


def build_faces(vendors: Sequence[Vendor], root: Path) -> dict[Path, Mapping[str, bytes] | bytes]:
    """Make everything that follows from the overlays' source.

    Args:
        vendors: The vendors, as `vendor.toml` has them.
        root: The folder of the project.

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
        **_shared(found, overlays),
    }
    headed = {path: f"{_header(path, found)}{text}" for path, text in texts.items()}
    protocols = read_protocols(overlays)
    return {
        overlays / "_faces": formatted(headed),
        **_sandbox(overlays / "testing" / "_stand_ins", found),
        **_typing_tests(root, found, protocols),
        **_pages(root, found, protocols),
    }


_ABOUT = '"""Modules derived from those of the vendors; only the generator writes here."""\n'


def _header(path: str, found: Sequence[Overlay]) -> str:
    sources = {f"{module_of(each, f)}.py": each.id for each in found for f in (SYNC, ASYNC)}
    source = f"overlays/{PACKAGE}"
    if path in sources:
        source += f"/_vendors/{sources[path]}"
    return f"# Generated from {source} by `python -m generator generate`; do not edit.\n"


def _sandbox(folder: Path, found: Sequence[Overlay]) -> dict[Path, Mapping[str, bytes] | bytes]:
    about = _header("", found)
    texts = {path: f"{about}{text}" for path, text in sandbox.files(found).items()}
    return {folder / "_faces": formatted(texts)}


def _typing_tests(
    root: Path, found: Sequence[Overlay], protocols: Sequence[Protocol]
) -> dict[Path, Mapping[str, bytes] | bytes]:
    folder = root / "tests" / "typing"
    if not folder.is_dir():
        return {}
    about = _header("", found)
    texts = {name: f"{about}{text}" for name, text in typing_tests(found, protocols).items()}
    return {folder / "faces": formatted(texts)}


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


def _shared(found: Sequence[Overlay], overlays: Path) -> dict[str, str]:
    protocols = read_protocols(overlays)
    public = {
        f"{PACKAGE}._faces.async_groups": [f"Async{each.name}" for each in protocols],
        f"{PACKAGE}._faces.connect": ["connect", "connect_async", "from_env", "from_env_async"],
        f"{PACKAGE}._faces.capabilities": ["capabilities"],
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
        "exports.py": exports_module(overlays, found, public),
        "vendors.py": vendors_module(found, protocols),
    }
