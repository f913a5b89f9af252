"""Write the faults into docs/servers.md: `python -m tests.servers.page`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from tests.servers.faults import FAULTS, Fault
from tests.servers.frameworks import FRAMEWORKS

PAGE: Final = Path(__file__).parents[2] / "docs" / "servers.md"
_TABLE: Final = re.compile(r"(?ms)^\| framework, version.*?(?=^$)")
_NAMES: Final = {each.id: f"{each.name} {each.version}" for each in FRAMEWORKS}


def table() -> str:
    """Return the table, a row a fault."""
    head = "| framework, version | what happens | what to write in an overlay |"
    return "\n".join([head, "| --- | --- | --- |", *map(_row, FAULTS)]) + "\n"


def filled(text: str) -> str:
    """Return the page with the table that `faults.toml` gives."""
    return _TABLE.sub(lambda _: table(), text)


def _row(fault: Fault) -> str:
    names = ", ".join(_NAMES[each] for each in fault.frameworks)
    write = f"{fault.write} ✓" if fault.mended else fault.write
    return f"| {names} | {_cell(fault.happens)} | {_cell(write)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
