"""The outcome of an update or a comparison, as lines to print."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from generator.compare.compare import as_json, as_markdown, as_text, changelog_entry
from generator.compare.markup import code, folded
from generator.errors import GeneratorError
from generator.update.notices import Notice
from generator.update.outcome import Asked, Outcome, fault_of

FORMAT: Final = 1
"""Of the JSON; raised when a program that reads it would have to change."""

_SHOWN: Final = 7
_TITLES: Final = {
    "fix": "Fixes that hide what the vendor changed:",
    "version": "Lines that name the version before:",
}
_LONGEST_BODY: Final = 60_000
"""Letters that fit into a pull request on GitHub, which takes 65,536 letters."""
_EACH: Final = (1_000_000, 200, 50, 10)


def text(outcome: Outcome, version: str | None, *, entry: bool) -> list[str]:
    """Return lines for a person: what to look at, the report, and an entry for the changelog."""
    report = outcome.report
    if report is None:
        return []
    if outcome.result == "unchanged":
        return ["Nothing changed."]
    lines: list[str] = []
    for kind, title in _TITLES.items():
        found = [str(each) for each in outcome.notices if each.kind == kind]
        lines += [title, *(f"  {each}" for each in first(found)), ""] if found else []
    if report.changes:
        lines += as_text(report, version)
    else:
        hidden = any(each.kind == "fix" for each in outcome.notices)
        because = "; a fix hides what the vendor changed" if hidden else ""
        lines.append(f"{report.vendor}: nothing changed for callers{because}.")
    noted = changelog_entry(report) if entry else ""
    return [*lines, "", "For CHANGELOG.md:", "", *noted.splitlines()] if noted else lines


def first(lines: Sequence[str]) -> list[str]:
    """Return the first lines, and how many more there are; all if they are few."""
    if len(lines) <= _SHOWN:
        return [*lines]
    return [*lines[:_SHOWN], f"… and {len(lines) - _SHOWN} more; --format json lists all"]


def markdown(outcome: Outcome, version: str | None) -> list[str]:
    """Return the text of a pull request: what prevents it, what to look at, and the report."""
    for most in _EACH:
        blocks = [*_problems(outcome), *_to_look_at(outcome, most)]
        if outcome.report is not None:
            blocks.append(as_markdown(outcome.report, version, most=most))
        made = "\n\n".join(each.strip("\n") for each in blocks)
        if len(made) <= _LONGEST_BODY:
            break
    return made.splitlines()


def _problems(outcome: Outcome) -> list[str]:
    if not outcome.problems:
        return []
    items = [
        "\n".join([f"- {code(str(each))}", *(f"  - {code(line)}" for line in first(_lines(each)))])
        for each in outcome.problems
    ]
    return ["### What prevents it", "\n".join(items)]


def _to_look_at(outcome: Outcome, most: int) -> list[str]:
    blocks: list[str] = []
    for kind, title in _TITLES.items():
        items = [f"- {code(str(each))}" for each in outcome.notices if each.kind == kind]
        if items:
            blocks += [f"### {title.rstrip(':')}", folded(items, f"{len(items)} lines", most)]
    return blocks


def data(
    outcome: Outcome,
    version: str | None,
    asked: Asked,
    *,
    status: int,
    interrupted: bool = False,
) -> dict[str, Any]:
    """Return the JSON object of an outcome; docs/outcome.schema.json describes it."""
    report = outcome.report
    none = {"breaking": None, "totals": None, "changes": None}
    versions = {"version": version, "bump": None, "next_version": None}
    return {
        "format": FORMAT,
        "command": asked.command,
        "dry_run": asked.dry_run,
        "outcome": "interrupted" if interrupted and not outcome.stored else outcome.result,
        "exit_code": status,
        "stored": outcome.stored,
        "taken": outcome.said,
        "problems": [_problem(each, asked.documents) for each in outcome.problems],
        "notices": [_notice(each) for each in outcome.notices],
        **none,
        **versions,
        **(as_json(report, version) if report else {}),
        "vendor": asked.vendor,
        "changelog": changelog_entry(report) if report and asked.vendor else "",
    }


def _problem(error: GeneratorError | OSError, documents: Sequence[Path]) -> dict[str, Any]:
    found: dict[str, Any] = {"about": fault_of(error, *documents), "message": str(error)}
    if isinstance(error, GeneratorError):
        found |= {"what": error.what, "fix": error.fix, "file": error.file}
        return found | {"line": error.line, "pointer": error.pointer, "lines": [*error.lines]}
    found |= {"what": str(error), "fix": "", "file": error.filename}
    return found | {"line": None, "pointer": None, "lines": []}


def _lines(error: GeneratorError | OSError) -> Sequence[str]:
    return error.lines if isinstance(error, GeneratorError) else ()


def _notice(notice: Notice) -> dict[str, Any]:
    file, line = notice.file or None, notice.line
    return {"about": notice.kind, "what": notice.what, "file": file, "line": line}
