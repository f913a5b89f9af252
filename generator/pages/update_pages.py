"""Bring a vendor's document up to what its pages state."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import frozen

from generator.compare.pages.vendor_pages import VendorPages, compare_vendor
from generator.errors import GeneratorError
from generator.pages.edits import Edited, edited
from generator.pages.sharing import users_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from generator.project.project import Project

__all__ = ["PagesUpdate", "plan_pages", "written"]

_Result = TypeVar("_Result")


@frozen
class PagesUpdate:
    """The edits that pages make necessary in a vendor's document."""

    file: Path
    found: VendorPages
    edited: Edited

    def shared(self) -> list[str]:
        """Tell which edits change what other operations use, too."""
        users = users_of(self.found.document)
        lines: list[str] = []
        for each in self.edited.settled:
            component = "/".join(each.pointer.split("/")[:4])
            others = [name for name in users.get(component, []) if name != each.operation]
            if others:
                lines.append(f"{component} is used by {', '.join(others)} as well")
        return list(dict.fromkeys(lines))


def plan_pages(project: Project, vendor: str, pages: Sequence[Path]) -> PagesUpdate:
    """Compare pages with the vendor's document, and make the edits that settle what is new.

    Raises:
        GeneratorError: A page or the document cannot be read.

    """
    project.choose([vendor])
    found = compare_vendor(project.specs / vendor, pages)
    file = project.specs / vendor / project.vendor(vendor).document
    return PagesUpdate(file, found, edited(file, found.judged.differences))


def written(plan: PagesUpdate, take: Callable[[Path], _Result]) -> _Result:
    """Write the edited document, and have `take` take it in; if that fails, put it back.

    Raises:
        GeneratorError: It cannot be done; nothing was changed.

    """
    before = plan.file.read_bytes()
    try:
        plan.file.write_bytes(_encoded(plan.edited.after, before))
        return take(plan.file)
    except BaseException:
        plan.file.write_bytes(before)
        raise


def _encoded(text: str, before: bytes) -> bytes:
    mark = b"\xef\xbb\xbf" if before.startswith(b"\xef\xbb\xbf") else b""
    data = mark + text.encode()
    if not text.strip():
        raise GeneratorError("The edited document would be empty", fix="Edit it by hand.")
    return data
