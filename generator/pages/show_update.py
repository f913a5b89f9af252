"""Show what pages change in a vendor's document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from generator.compare.pages.show import as_json, as_table

if TYPE_CHECKING:
    from generator.pages.update_pages import PagesUpdate

__all__ = ["plan_json", "plan_lines"]


def plan_lines(plan: PagesUpdate) -> list[str]:
    """Return the comparison, then the edit that settles what is new, and what is left."""
    lines = as_table(plan.found)
    if plan.edited.settled:
        lines += [
            "",
            f"The edit of {plan.file.name} that settles {_count(len(plan.edited.settled))}:",
            "",
        ]
        lines += plan.edited.diff(plan.file.name)
        lines += ["", *(f"Note: {each}." for each in plan.shared())]
    if plan.edited.left:
        lines += ["", f"A person has to settle {_count(len(plan.edited.left))}."]
    return lines


def _count(number: int) -> str:
    return f"{number} difference{'s' * (number != 1)}"


def plan_json(plan: PagesUpdate) -> str:
    """Return all of it as one JSON object."""
    data = as_json(plan.found)
    data["diff"] = plan.edited.diff(plan.file.name)
    data["settled"] = len(plan.edited.settled)
    data["left"] = len(plan.edited.left)
    data["shared"] = plan.shared()
    return json.dumps(data, indent=2)
