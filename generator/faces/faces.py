"""From the overlays' source to the files of their faces."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.emit.writing.formatting import formatted
from generator.faces.classes import ASYNC, SYNC, class_module
from generator.faces.connecting import classes_module, connect_module, module_of
from generator.faces.exports import exports_module
from generator.faces.protocols import async_protocols, read_protocols
from generator.faces.reading import PACKAGE, read_overlay
from generator.faces.source import Overlay
from generator.faces.tables import vendors_module
from generator.read.vendor import Vendor

_HEADER = "# Generated from {source} by `python -m generator generate`; do not edit.\n"
_RUNTIME = Path(__file__).parents[1] / "emit" / "templates" / "_runtime"


def build_faces(vendors: Sequence[Vendor], overlays: Path) -> dict[str, bytes]:
    """Make the files of `overlays/usergroups/_faces`, by path inside it.

    Args:
        vendors: The vendors, as `vendor.toml` has them.
        overlays: The folder of the package `usergroups`.

    Raises:
        GeneratorError: The source is not written so that faces can be made of it.

    """
    found = [read_overlay(each, overlays) for each in vendors]
    texts = {
        "__init__.py": '"""What is derived from the vendors\' modules; only the generator writes here."""\n',
        **_classes(found, overlays),
        **_shared(found, overlays),
    }
    sources = {f"{module_of(each, f)}.py": each.id for each in found for f in (SYNC, ASYNC)}
    room = f"overlays/{PACKAGE}"
    headed = {
        path: _HEADER.format(
            source=f"{room}/_vendors/{sources[path]}" if path in sources else room
        )
        + text
        for path, text in texts.items()
    }
    return formatted(headed)


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
        f"{PACKAGE}._faces.vendors": ["capabilities"],
        f"{PACKAGE}._faces.classes": ["AnyAsyncVendor", "AnyVendor"],
        **{
            f"{PACKAGE}._faces.{module_of(each, flavour)}": [f"{flavour.prefix}{each.class_name}"]
            for each in found
            for flavour in (SYNC, ASYNC)
        },
    }
    return {
        "async_groups.py": async_protocols(protocols),
        "classes.py": classes_module(found),
        "connect.py": connect_module(found),
        "exports.py": exports_module(overlays, found, public, _RUNTIME),
        "vendors.py": vendors_module(found, protocols),
    }
