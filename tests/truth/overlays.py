"""Hold the check of an update, which reads little of the clients, against one that reads all.

`python -m tests.truth.overlays` breaks the clients in some ways, all vendors at once, and exits
with 1 if the small check of the overlays finds other faults than the whole one, or none at all.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from unittest.mock import patch

from generator.errors import GeneratorError
from generator.project.project import Project
from generator.project.tree import Files, read_tree
from generator.update import overlay_check

_ROOT: Final = Path(__file__).resolve().parents[2]
_BREAKAGES: Final = {
    "texts of models are numbers": ("models/", r"(\n    \w+: )str\b", r"\1int"),
    "fields of models are others": ("models/", r"\n    (name|id|users|status)\b", r"\n    \1_now"),
    "calls return something else": ("calls/", r"Call\[\w+\]", "Call[object]"),
    "calls are gone": ("calls/", r"\bdef (list|get|create)_", r"def \1_a_"),
    "arguments have other names": ("calls/", r"\bbody: ", "content: "),
}
"""The modules that are changed, what in them, and into what."""


def broken(clients: Mapping[str, Files], breakage: tuple[str, str, str]) -> dict[str, Files]:
    """Return the clients with the breakage in every package of a vendor."""
    modules, old, new = breakage
    return {
        name: {
            path: re.sub(old, new, each.decode()).encode() if re.match(modules, path) else each
            for path, each in files.items()
        }
        for name, files in clients.items()
        if not name.startswith("_") and name
    } | {name: files for name, files in clients.items() if name.startswith("_") or not name}


def faults(project: Project, overlays: Files, clients: Mapping[str, Files]) -> set[str]:
    """Return what the check says of the overlays, a line a fault."""
    try:
        overlay_check.check_overlays(project, overlays, clients)
    except GeneratorError as error:
        lines = [each for each in error.lines if each.startswith("overlays/") and "error:" in each]
        return {re.sub(r"; maybe .*?(?=  \[)", "", each) for each in lines}  # it is of other names
    return set()


def main() -> int:
    """Run it; return the exit code."""
    project = Project(_ROOT)
    overlays = read_tree(project.overlays)
    found = {path.name: path for path in project.clients.iterdir() if path.name[:1] != "."}
    clients: dict[str, Files] = {
        name: read_tree(path) for name, path in found.items() if path.is_dir()
    }
    clients[""] = {name: path.read_bytes() for name, path in found.items() if path.is_file()}
    wrong = 0
    for name, breakage in _BREAKAGES.items():
        changed = broken(clients, breakage)
        small = faults(project, overlays, changed)
        with patch.object(overlay_check, "interface", lambda package, _, **__: dict(package)):
            whole = faults(project, overlays, changed)
        wrong += small != whole or not small
        sys.stdout.write(f"{name}: {len(small)} faults, {len(whole)} of the whole check\n")
        for line in sorted(small ^ whole):
            sys.stdout.write(f"  {'only small' if line in small else 'MISSED'}: {line}\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
