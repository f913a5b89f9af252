"""The outcome of `update` and `compare`: what it is, whose fault it is, and its exit status."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field, frozen

from generator.errors import GeneratorError

if TYPE_CHECKING:
    from generator.compare.compare import ChangeReport
    from generator.update.notices import Notice

Result: TypeAlias = Literal["unchanged", "compatible", "breaking", "failed", "interrupted"]
Fault: TypeAlias = Literal["command", "document", "fixes", "overlays", "environment", "project"]

DOCUMENT: Final = 5
"""The exit status if the document is at fault."""
MISUSED: Final = 2
"""The exit status if the arguments are: the same as for those that no command has."""
_STATUS: Final = {"unchanged": 0, "breaking": 3, "compatible": 4}
_FIXES: Final = "fixes.overlay.yaml"


class Misused(GeneratorError):
    """Arguments of a command do not go together."""


@frozen
class Asked:
    """The command that a user gave."""

    command: str
    documents: tuple[Path, ...] = ()
    style: Literal["text", "markdown", "json"] = "text"
    vendor: str | None = field(default=None, kw_only=True)
    dry_run: bool = field(default=False, kw_only=True)


@frozen
class Outcome:
    """The result of an update, done or only tried, or of a comparison."""

    said: str
    """A line that says what was taken; empty if there is nothing to take."""
    report: ChangeReport | None
    """The differences for callers; None if they cannot be found."""
    problems: tuple[GeneratorError | OSError, ...] = field(default=())
    """Why it cannot be done."""
    notices: tuple[Notice, ...] = field(default=())
    """Things to look at, though they prevent nothing."""
    stored: bool = field(default=False)
    """True if the project has the new document and client."""

    @property
    def result(self) -> Result:
        """The result in one word."""
        if self.problems or self.report is None:
            return "failed"
        if self.report.breaking:
            return "breaking"
        return "compatible" if self.said or self.report.changes else "unchanged"

    def status(self, *documents: Path) -> int:
        """Return the exit status; `documents` are those that the user named.

        0 for what was put in place, whatever it changes.
        """
        if self.result == "failed":
            faults = {fault_of(each, *documents) for each in self.problems}
            return {"document": DOCUMENT, "command": MISUSED}.get("".join(faults), 1)
        return 0 if self.stored else _STATUS[self.result]


def fault_of(error: GeneratorError | OSError, *documents: Path) -> Fault:
    """Say what an error is about: the document that the user named, or something of ours."""
    if isinstance(error, Misused):
        return "command"
    if isinstance(error, OSError):
        named = error.filename is not None and Path(error.filename) in documents
        return "document" if named else "environment"
    file = Path(error.file or "")
    if file in documents:
        return "document"
    if file.name == _FIXES:
        return "fixes"
    if "overlays" in file.parts:
        return "overlays"
    return "environment" if file.name == "pyproject.toml" else "project"
