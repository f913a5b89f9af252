"""Plans that were shown, and are applied once, as they were shown."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from secrets import token_hex
from typing import Any, Final

from attrs import field, frozen

from usergroups._core.planned import PlannedCalls
from usergroups._core.tool import Tool
from usergroups.planning.plans import AsyncPlan
from usergroups_clients._runtime.errors import InvalidArgument

_MOST: Final = 100


@frozen(kw_only=True)
class KeptVerb:
    """A verb with its arguments, and the calls that it would send."""

    tool: Tool
    arguments: Mapping[str, Any]
    calls: PlannedCalls


@frozen(kw_only=True)
class KeptPlan:
    """A plan, and the file that it is in, if it is in one."""

    plan: AsyncPlan
    file: Path | None


@frozen
class Kept:
    """The plans of one vendor that wait to be applied; the oldest go when there are too many."""

    _plans: dict[str, KeptVerb | KeptPlan] = field(factory=dict[str, "KeptVerb | KeptPlan"])

    def keep(self, plan: KeptVerb | KeptPlan, id_: str) -> str:
        """Keep a plan, and return the id that it is applied by."""
        self._plans[id_] = plan
        while len(self._plans) > _MOST:
            del self._plans[next(iter(self._plans))]
        return id_

    def take(self, id_: str) -> KeptVerb | KeptPlan:
        """Take a plan, so that nobody else can apply it.

        Raises:
            InvalidArgument: There is none of this id, or it was applied already.

        """
        found = self._plans.pop(id_, None)
        if found is None:
            message = "is the id of no plan that waits: it was applied, or is too old; plan again"
            raise InvalidArgument(message, argument="plan")
        return found


def new_id() -> str:
    """Return an id for a plan, which nobody can guess."""
    return token_hex(8)
