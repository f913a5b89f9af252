"""Classes with members that the vendor alone sets, which are left out of what is sent."""

from __future__ import annotations

from collections.abc import Mapping

from generator.describe.api import Alias, Model
from generator.describe.kinds import models_in


def withholding(models: Mapping[str, Model], aliases: Mapping[str, Alias]) -> frozenset[str]:
    """Return the names of the types whose values hold a read-only member, however deep."""
    held = {name: _held(model) for name, model in models.items()}
    held |= {name: models_in(alias.type) for name, alias in aliases.items()}
    found = {name for name, model in models.items() if any(each.read_only for each in model.fields)}
    while more := {name for name in held.keys() - found if held[name] & found}:
        found |= more
    return frozenset(found)


def _held(model: Model) -> set[str]:
    return {name for each in model.fields if not each.read_only for name in models_in(each.type)}
