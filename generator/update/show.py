"""The change report of an update, as lines to print."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.compare.compare import as_json, as_markdown, as_text, changelog_entry

if TYPE_CHECKING:
    from generator.update.update import Outcome


def shown(outcome: Outcome, version: str, style: str, *, entry: bool) -> list[str]:
    """Return the report, and the entry for the changelog if it is wanted."""
    if style == "json":
        return json.dumps(_data(outcome, version), indent=2).splitlines()
    report = outcome.report
    if report is None:
        return []
    if not outcome.said and style == "text":
        return ["Nothing changed."]
    if style == "markdown":
        lines = as_markdown(report, version).splitlines()
    else:
        lines = as_text(report, version)
    noted = changelog_entry(report) if entry else ""
    if noted:
        lines += ["", "For CHANGELOG.md:", "", *noted.splitlines()]
    return lines


def _data(outcome: Outcome, version: str) -> dict[str, Any]:
    report = outcome.report
    return {
        "taken": outcome.said,
        "problems": [{"what": str(each), "lines": each.lines} for each in outcome.problems],
        **(as_json(report, version) if report else {}),
        "changelog": changelog_entry(report) if report else "",
    }
