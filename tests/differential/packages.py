"""The packages under test: of the vendors, of tiny documents, of parts of published ones."""

from __future__ import annotations

import functools
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from generator.read.source import read_document
from tests.building import build
from tests.clients.vendors import IDS, PACKAGES, SPECS, Vendor
from tests.constructs.test_types import SOURCES
from tests.differential.documents import OLDER, TEXTS
from tests.differential.places import Package
from tests.differential.sources import Source, vendor_source

if TYPE_CHECKING:
    from usergroups.testing._openapi.documents import Json

VENDORS: Final = IDS
_DOCUMENTS: Final = {**SOURCES, "Texts": TEXTS, "Older": OLDER}
CONSTRUCTS: Final = tuple(_DOCUMENTS)
_FOLDER: Final = Path(os.environ.get("USERGROUPS_DOCUMENTS", "/nonexistent"))
PUBLISHED: Final = tuple(sorted(_FOLDER.iterdir())) if _FOLDER.is_dir() else ()
_MOST_PATHS: Final = 12


@functools.cache
def package(name: str) -> Package:
    """The package of a vendor as it is shipped, or of a tiny document, built."""
    return _of_vendor(name) if name in VENDORS else _built(_DOCUMENTS[name])


def _of_vendor(name: str) -> Package:
    source = vendor_source(SPECS / name, Vendor(name).settings["document"])
    runtime = "usergroups_clients._runtime"
    return Package.of(source, f"usergroups_clients.{name}", PACKAGES / name, runtime)


def _built(document: Json) -> Package:
    built = build(document)
    return Package.of(Source(document), built.name, built.folder / built.name)


@functools.cache
def published(path: Path) -> Package:
    """The package of a published document with a few of its paths: all would take too long."""
    document = read_document(path)
    names = sorted(document["paths"])
    some = names[:: max(1, len(names) // _MOST_PATHS)]
    return _built({**document, "paths": {name: document["paths"][name] for name in some}})
