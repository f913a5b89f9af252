"""The names of a new vendor, checked against what is there."""

from __future__ import annotations

import ast
import keyword
import re
from pathlib import Path
from typing import Final

from attrs import frozen

from generator.describe.prose import one_line
from generator.errors import GeneratorError
from generator.project.project import Project

_ID: Final = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_CLASS: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_PRODUCT: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 .,&+()/-]*[A-Za-z0-9.)])?")
_LONGEST: Final = 40
_DEVICES: Final = re.compile(r"aux|con|nul|prn|com[0-9]|lpt[0-9]")
"""Names that no folder can have on Windows."""


@frozen
class Names:
    """The names of a vendor."""

    id: str
    product: str
    """Its name in prose: plain characters only, for it stands in code and pages."""
    class_name: str


def check_id(project: Project, vendor: str) -> None:
    """Check that an id can be that of a new vendor.

    Raises:
        GeneratorError: It is no id, means something else, or is in use.

    """
    if not _ID.fullmatch(vendor) or len(vendor) > _LONGEST:
        raise _refusal(
            "VENDOR",
            vendor,
            "is no vendor id",
            f"Use one lower-case word of at most {_LONGEST} letters, digits and single `_`.",
        )
    if keyword.iskeyword(vendor) or keyword.issoftkeyword(vendor) or _DEVICES.fullmatch(vendor):
        raise _refusal("VENDOR", vendor, "means something else already", "Choose another id.")
    if vendor in _attributes(project.overlays / "testing" / "sandbox.py"):
        raise _refusal("VENDOR", vendor, "is an attribute of every sandbox", "Choose another id.")
    for place in _places(project, vendor):
        if place.exists():
            where = place.relative_to(project.root).as_posix()
            raise _refusal("VENDOR", vendor, f"is in use by {where}", "Choose another id.")


def named(vendor: str, title: str, product: str | None, class_name: str | None) -> Names:
    """Settle the names of a new vendor.

    Args:
        vendor: Its id.
        title: The title of its document, which is the product's name if none is given.
        product: The product's name.
        class_name: The name of its class; made of the words of the id if it is not given.

    Raises:
        GeneratorError: One of them cannot be used.

    """
    kind = class_name or "".join(word[:1].upper() + word[1:] for word in vendor.split("_"))
    if not _CLASS.fullmatch(kind) or len(kind) > _LONGEST or keyword.iskeyword(kind):
        raise _refusal(
            "--class-name", kind, "is no class name", "Give one such as AcmeCRM, with no `_`."
        )
    if product is not None and not (_PRODUCT.fullmatch(product) and len(product) <= _LONGEST):
        raise _refusal(
            "--name",
            product,
            "is no name for prose",
            f"Use at most {_LONGEST} letters, digits, blanks and . , & + ( ) / -",
        )
    return Names(vendor, product or _plain(title) or kind, kind)


def _places(project: Project, vendor: str) -> list[Path]:
    """Return every file and folder that must not be there yet."""
    modules = [
        parent / name
        for parent in (project.clients, project.faces)
        for stem in (vendor, f"async_{vendor}", vendor.removeprefix("async_"))
        for name in (stem, f"{stem}.py")
    ]
    return [
        project.specs / vendor,
        project.overlays / "_vendors" / vendor,
        project.overlays / "testing" / "_stand_ins" / vendor,
        project.overlays / "testing" / "_stand_ins" / f"{vendor}.py",
        project.root / "tests" / "vendors" / vendor,
        project.root / "docs" / "vendors" / f"{vendor}.md",
        *modules,
    ]


def _attributes(file: Path) -> set[str]:
    """Return the names of all functions of a module; none if there is no such module."""
    if not file.is_file():
        return set()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def _plain(title: str) -> str:
    """Keep of a title what can stand anywhere: in code, in a table, on a terminal."""
    kept = re.sub(r"[^A-Za-z0-9 .,&+()/-]+", " ", one_line(title))
    found = _PRODUCT.search(" ".join(kept.split())[:_LONGEST])
    return found[0] if found else ""


def _refusal(argument: str, value: str, what: str, fix: str) -> GeneratorError:
    return GeneratorError(f"{argument}: {value[:80]!r} {what}", fix=fix)
