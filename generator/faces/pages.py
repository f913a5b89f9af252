"""Pages of the documentation whose tables follow from the overlays' source.

Such a table stands between the lines `<!-- begin: NAME -->` and `<!-- end: NAME -->`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from generator.errors import GeneratorError
from generator.faces.commands import command_table
from generator.faces.protocols import Protocol
from generator.faces.source import Overlay
from generator.faces.tables import capability_table, vendor_table

_PART: Final = re.compile(
    r"^(<!-- begin: (?P<name>[^\n]*) -->\n).*?^(<!-- end: (?P=name) -->)$",
    re.MULTILINE | re.DOTALL,
)
_TABLES: Final[Mapping[str, Callable[[Sequence[Overlay], Sequence[Protocol]], str]]] = {
    "capabilities": capability_table,
    "commands": command_table,
    "vendors": lambda overlays, _: vendor_table(overlays),
}


def fill(page: Path, overlays: Sequence[Overlay], protocols: Sequence[Protocol]) -> bytes | None:
    """Return a page with its tables as they should be; None if it has none.

    Raises:
        GeneratorError: It wants a table that nobody knows, or one has no end.

    """
    text = page.read_text(encoding="utf-8")
    if "<!-- begin: " not in text:
        return None

    def filled(found: re.Match[str]) -> str:
        name = found["name"]
        if name not in _TABLES:
            raise GeneratorError(
                f"There is no table {name!r}", file=page, fix=f"There is {', '.join(_TABLES)}."
            )
        return f"{found[1]}{_TABLES[name](overlays, protocols)}\n{found[3]}"

    made, count = _PART.subn(filled, text)
    if count != text.count("<!-- begin: "):
        raise GeneratorError(
            "A table has a beginning and no end", file=page, fix="Write `<!-- end: NAME -->` below."
        )
    return made.encode()
