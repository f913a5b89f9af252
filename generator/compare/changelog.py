"""The report as an entry of a changelog."""

from __future__ import annotations

from generator.compare.finding import plural
from generator.compare.markup import code, inline
from generator.compare.report import Change, ChangeReport, Level

_SECTIONS = {
    "added": "Added",
    "changed": "Changed",
    "deprecated": "Deprecated",
    "removed": "Removed",
}
_COUNTED: dict[Level, str] = {
    "documentation": "documentation alone",
    "unused": "what no operation uses",
}


def changelog_entry(report: ChangeReport, version: str = "Unreleased") -> str:
    """Return the entry of this version, in the form of Keep a Changelog; "" if nothing changed.

    Changes of documentation alone, and of what no operation uses, are counted, not listed.
    """
    sections: dict[str, list[str]] = {title: [] for title in _SECTIONS.values()}
    for each in report.changes:
        if each.level not in _COUNTED:
            sections[_SECTIONS[each.effect]].append(_item(each))
    for level, about in _COUNTED.items():
        found = report.of(level)
        if found:
            count = plural(len(found), "change")
            sections["Changed"].append(f"- {code(report.vendor)}: {count} of {about}.")
    blocks = [f"## [{version}]"]
    for title, lines in sections.items():
        if lines:
            blocks += [f"### {title}", "\n".join(lines)]
    return "\n\n".join(blocks) + "\n" if report.changes else ""


def _item(change: Change) -> str:
    mark = "**Breaking:** " if change.level == "breaking" else ""
    said = f"{code(change.address)} {inline(change.what)}: {inline(change.reason)}."
    return f"- {mark}{said}"
