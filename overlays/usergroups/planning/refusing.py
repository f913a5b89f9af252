"""Plans that would take away more than they may."""

from __future__ import annotations

from collections.abc import Sequence

from usergroups.planning.limits import Limits
from usergroups.planning.model import GroupPlan


def refusals_of(groups: Sequence[GroupPlan], limits: Limits) -> tuple[str, ...]:
    """Say why a plan is not applied: too many are removed, or too large a share of a group.

    Args:
        groups: The plans of the groups.
        limits: What may be removed.

    """
    removed = sum(len(each.remove) + len(each.unassign) for each in groups)
    found: list[str] = []
    if removed and not limits.remove:
        found.append(f"{removed} would be removed, and removing is not allowed: set `remove`")
    if removed > limits.most_removed:
        found.append(
            f"{removed} would be removed, and {limits.most_removed} may be: look at the plan, and"
            " set `most_removed` if it is right"
        )
    for each in groups:
        lists = {
            "members": (len(each.remove), each.present),
            "assignments": (len(each.unassign), each.assigned + len(each.unassign)),
        }
        for what, (count, present) in lists.items():
            if count > limits.largest_share * present:
                found.append(
                    f"{each.name or each.group} would lose {count} of {present} {what}, and"
                    f" {limits.largest_share:.0%} may be: look at the plan, and set"
                    " `largest_share` if it is right"
                )
    return tuple(found)
