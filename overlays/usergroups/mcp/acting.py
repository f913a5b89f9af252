"""Do what each tool does at one vendor: read, change, plan, apply."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Mapping
from pathlib import Path
from typing import Any, TypeAlias, cast

import attrs
from attrs import field, frozen

import usergroups
from usergroups._core.planned import PlannedCalls
from usergroups._core.records import record
from usergroups._core.tool import Tool
from usergroups.mcp.keeping import Kept, KeptPlan, KeptVerb, new_id
from usergroups.mcp.limits import MOST_ITEMS, Allowed
from usergroups.mcp.results import found
from usergroups.planning.plans import AsyncPlan
from usergroups_clients._runtime.errors import InvalidArgument

Arguments: TypeAlias = Mapping[str, Any]
Content: TypeAlias = dict[str, object]


@frozen(kw_only=True)
class Actor:
    """An object of a vendor's asynchronous class, and the plans that wait for it."""

    client: Any
    allowed: Allowed
    kept: Kept = field(factory=Kept)

    async def call(self, tool: Tool, arguments: Arguments) -> Content:
        """Call a verb that takes nothing away."""
        given = dict(arguments)
        limit: int = given.pop("limit", MOST_ITEMS)
        result = getattr(self.client, tool.verb)(**given)
        return await found(result if tool.pages else await result, tool, limit)

    async def plan_verb(self, tool: Tool, arguments: Arguments) -> Content:
        """Show the calls of a verb that takes something away, and keep it."""
        given = {**arguments, **self.allowed.guards(frozenset(tool.schema["properties"]))}
        calls = await self._calls(tool, given)
        plan = KeptVerb(tool=tool, arguments=given, calls=calls)
        return {
            "plan": self.kept.keep(plan, new_id()) if calls else None,
            "calls": [*map(attrs.asdict, calls)],
            "more_calls_may_follow": calls.goes_on,
            "refused": [*map(record, calls.refused)],
        }

    async def plan(self, desired: object, *, remove: bool) -> Content:
        """Compare what is there with what is desired, and keep what is to be done."""
        if not isinstance(desired, dict):  # a path would let an agent read files
            raise InvalidArgument("must be an object", argument="desired")
        state = usergroups.read_desired(cast("dict[str, Any]", desired))
        # Of any class: one that has no groups yet is none that `plan` names.
        limits = self._limits(remove=remove)
        planned = cast("Awaitable[AsyncPlan]", usergroups.plan(self.client, state, **limits))
        made = await planned
        id_, file = self._keep(made)
        return {
            "plan": id_,
            "file": None if file is None else str(file),
            "text": [_for_agents(line) for line in str(made).splitlines()],
            "added": made.added,
            "removed": made.removed,
            "refusals": [*map(_for_agents, made.refusals)],
            "calls": [*map(attrs.asdict, made.calls)],
        }

    def _keep(self, made: AsyncPlan) -> tuple[str | None, Path | None]:
        """Keep a plan, if there is something to do that may be done."""
        if made.is_empty or made.refusals:
            return None, None
        id_, file = new_id(), None
        if self.allowed.folder is not None:
            file = self.allowed.folder / f"{made.vendor}-{id_}.json"
            made.save(file)
        if not self.allowed.write:
            return None, file
        return self.kept.keep(KeptPlan(plan=made, file=file), id_), file

    async def apply(self, id_: str) -> Content:
        """Carry out a plan that was shown, exactly it, and once."""
        match self.kept.take(id_):
            case KeptPlan(plan=plan, file=file):
                journal = None if file is None else file.with_name(f"{file.name}.journal")
                applied = await plan.apply(journal=journal)
                return {"ok": applied.ok, **record(applied)}
            case KeptVerb(tool=tool, arguments=arguments, calls=calls):
                if _written(await self._calls(tool, arguments)) != _written(calls):
                    message = "is out of date: others have changed something since; plan again"
                    raise InvalidArgument(message, argument="plan")
                result = await getattr(self.client, tool.verb)(**arguments)
                return await found(result, tool, MOST_ITEMS)

    async def _calls(self, tool: Tool, arguments: Arguments) -> PlannedCalls:
        calls: PlannedCalls = await getattr(self.client.dry_run(), tool.verb)(**arguments)
        return calls

    def _limits(self, *, remove: bool) -> dict[str, Any]:
        limits = self.allowed.guards(frozenset({"most_removed", "largest_share"}))
        return {"remove": True, **limits} if remove else {}


def _for_agents(text: str) -> str:
    """Return what names arguments of `plan` with who may give them in their place."""
    options = {"most_removed": "--most-removed", "largest_share": "--largest-share"}
    for name, option in options.items():
        text = text.replace(f"set `{name}`", f"let whoever started this server set its `{option}`")
    return text


def _written(calls: PlannedCalls) -> str:
    return json.dumps([attrs.asdict(each) for each in calls])
