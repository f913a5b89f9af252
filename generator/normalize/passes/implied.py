"""Tell whether a schema demands something that another does not demand already."""

from __future__ import annotations

from typing import Any

from generator.jsontree import is_list, is_object
from generator.ledger import Json
from generator.normalize.passes.remarks import bare, is_remark, says_something

_DEEPEST = 8


def is_implied(demand: Json, target: Json, depth: int = 0) -> bool:
    """Return True if every value that `target` takes is one that `demand` takes, beyond doubt."""
    if depth > _DEEPEST:
        return False
    return all(
        _keyword(key, value, target, depth) for key, value in demand.items() if not is_remark(key)
    )


def _keyword(key: str, value: Any, target: Json, depth: int) -> bool:
    match key:
        case "type":
            kinds = value if is_list(value) else [value]
            own = target.get("type")
            return own in kinds or (is_list(own) and set(own) <= set(kinds))
        case "required":
            return set(value) <= set(target.get("required", ()))
        case "properties":
            own = target.get("properties", {})
            return all(
                name in own and is_implied(each, own[name], depth + 1)
                for name, each in value.items()
            )
        case "additionalProperties" if value is True or (
            is_object(value) and not says_something(value)
        ):
            return True
        case _:
            return key in target and bare(target[key]) == bare(value)
