"""Pages of the documentation whose tables follow from the overlays' source.

Such a table stands between the lines `<!-- begin: NAME -->` and `<!-- end: NAME -->`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.faces.commands import command_table
from generator.faces.planning import plan_table
from generator.faces.protocols import Protocol
from generator.faces.source import Overlay
from generator.faces.tables import capability_table, settings_table, vendor_table, verb_table
from generator.faces.tools import tool_table

_START: Final = re.compile(r"^<!-- begin: ", re.MULTILINE)
_PART: Final = re.compile(
    r"^(<!-- begin: (?P<name>[^\n]*) -->\n).*?^(<!-- end: (?P=name) -->)$",
    re.MULTILINE | re.DOTALL,
)


def pages(root: Path) -> list[Path]:
    """Return the pages that may have such tables, of the project in a folder."""
    return [*root.glob("README.md"), *sorted((root / "docs").rglob("*.md"))]


def fill(
    page: Path, root: Path, overlays: Sequence[Overlay], protocols: Sequence[Protocol]
) -> bytes | None:
    """Return a page with its tables as they should be; None if it has none.

    Args:
        page: The page.
        root: The folder of the project.
        overlays: The vendors.
        protocols: The common interface.

    Raises:
        GeneratorError: It wants a table that nobody knows, or one has no end.

    """
    text = page.read_text(encoding="utf-8")
    starts = len(_START.findall(text))
    if not starts:
        return None
    folder = "docs/vendors" if page.parent == root else "vendors"
    linked = {
        each.id: f"{folder}/{each.id}.md"
        for each in overlays
        if (root / "docs" / "vendors" / f"{each.id}.md").is_file()
    }
    tables: dict[str, Callable[[], str]] = {
        "capabilities": lambda: capability_table(overlays, protocols),
        "commands": lambda: command_table(overlays, protocols),
        "plans": lambda: plan_table(overlays),
        "tools": lambda: tool_table(overlays),
        "vendors": lambda: vendor_table(overlays, linked),
        "verbs": lambda: verb_table(overlays, protocols),
        **{f"settings: {each.id}": partial(settings_table, each) for each in overlays},
    }

    def filled(found: re.Match[str]) -> str:
        name = found["name"]
        if name not in tables:
            raise GeneratorError(
                f"There is no table {name!r}", file=page, fix=f"There is {', '.join(tables)}."
            )
        return f"{found[1]}{tables[name]()}\n{found[3]}"

    made, count = _PART.subn(filled, text)
    if count != starts:
        raise GeneratorError(
            "A table has a beginning and no end", file=page, fix="Write `<!-- end: NAME -->` below."
        )
    return made.encode()
