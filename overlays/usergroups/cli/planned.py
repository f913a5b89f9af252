"""Show a plan to people: its lines, in colours that say what each does."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from usergroups._core.printable import printable

if TYPE_CHECKING:
    import usergroups

_STYLES: Final = {"+": "green", "-": "red", "~": "yellow"}
_QUIET: Final = "dim"


def show_plan(plan: usergroups.Plan) -> None:
    """Write what a plan adds, removes and changes, and the line that sums it up."""
    lines = [printable(line) for line in str(plan).splitlines()]
    lines = lines[: len(lines) - len(plan.refusals)]  # these are the error
    if not sys.stdout.isatty():
        sys.stdout.writelines(f"{line}\n" for line in lines)
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    for line in lines:
        console.print(Text(line, style=_style(line)), soft_wrap=True)


def _style(line: str) -> str:
    mark = line.lstrip()[:1]
    if mark in _STYLES and line.lstrip()[1:2] == " ":
        return _STYLES[mark] if line.startswith(" ") else f"bold {_STYLES[mark]}"
    return _QUIET if line.startswith(" ") else "bold"
