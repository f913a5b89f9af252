"""The report as lines for a terminal, as Markdown and as JSON."""

from __future__ import annotations

from typing import Any

from generator.compare.finding import plural
from generator.compare.markup import code, folded, inline
from generator.compare.report import LEVELS, Change, ChangeReport, Level

_TITLES = {
    "breaking": "Breaking",
    "compatible": "Compatible",
    "documentation": "Documentation only",
    "unused": "Used by no operation",
}


def as_text(report: ChangeReport, version: str | None = None) -> list[str]:
    """Return the report as lines: the worst first, then totals, and the version to go to."""
    lines: list[str] = []
    for level in LEVELS:
        found = report.of(level)
        if found:
            lines += [f"{_TITLES[level]}:", *(f"  {_line(each)}" for each in found), ""]
    return [*lines, _totals(report, version)]


def _line(change: Change) -> str:
    return f"{change.address}: {change.what} -- {change.reason}"


def _totals(report: ChangeReport, version: str | None) -> str:
    if not report.changes:
        return f"{report.vendor}: nothing changed."
    shown: list[Level] = [level for level in LEVELS if level != "unused" or report.of(level)]
    counts = ", ".join(f"{len(report.of(level))} {level}" for level in shown)
    said = f"{report.vendor}: {plural(len(report.changes), 'change')} ({counts})"
    if version is None:
        return f"{said}."
    bump = report.bump(version)
    if bump == "none":
        return f"{said}; the version stays {version}."
    return f"{said}; a {bump} version: {version} -> {report.next_version(version)}."


def as_markdown(report: ChangeReport, version: str | None = None, *, most: int = 1_000) -> str:
    """Return the report as Markdown, without a title: totals, then a section a level.

    A long list is closed, and opens on a click; `most` is how many items of one there are.
    """
    blocks = [inline(_totals(report, version))]
    for level in LEVELS:
        found = report.of(level)
        if found:
            blocks.append(f"### {_TITLES[level]}")
            items = [_item(each) for each in found]
            blocks.append(folded(items, plural(len(items), "change"), most))
    return "\n\n".join(blocks) + "\n"


def _item(change: Change) -> str:
    return f"- {code(change.address)}: {inline(change.what)} ({inline(change.reason)})"


def as_json(report: ChangeReport, version: str | None = None) -> dict[str, Any]:
    """Return the report as JSON data."""
    versions = (
        {}
        if version is None
        else {
            "version": version,
            "bump": report.bump(version),
            "next_version": report.next_version(version),
        }
    )
    return {
        "vendor": report.vendor,
        "breaking": report.breaking,
        **versions,
        "totals": {level: len(report.of(level)) for level in LEVELS},
        "changes": [
            {
                "address": each.address,
                "what": each.what,
                "level": each.level,
                "reason": each.reason,
                "kind": each.kind,
                "effect": each.effect,
                "parts": list(each.parts),
            }
            for each in report.changes
        ],
    }
