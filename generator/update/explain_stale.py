"""Explain where the part of a document went that a fix was for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final

from attrs import frozen

from generator.jsonpaths import Step, find, steps
from generator.jsontree import child, is_list, is_object, nodes, resolve
from generator.ledger import ORIGIN
from generator.normalize.fixes import Stale

_ALIKE: Final = 0.5
_ALIKE_IN_NAME: Final = 0.75
_FACTS: Final = 3
"""Number of facts that a node must have to be recognized in another place."""


@frozen
class Versions:
    """The document that fixes do not fit, and the one that they fitted.

    The latter is there as it came, and with its fixes applied; or not at all.
    """

    new: dict[str, Any]
    old: Sequence[dict[str, Any]] = ()


def became(stale: Stale, versions: Versions) -> str:
    """Say where the part that a fix is for went, in a sentence or two."""
    if stale.same:
        return "The document has this already: delete the fix."
    parent, above = "$", [""]
    for step in steps(stale.path):
        found = find(versions.new, step.path)
        if not found:
            return _gone(step, parent, above, versions)
        parent, above = step.path, found
    return ""


def _gone(step: Step, parent: str, above: list[str], versions: Versions) -> str:
    where = f"#{above[0]}" if len(above) == 1 else f"all {len(above)} places of {parent}"
    what = " and ".join(map(repr, step.names)) or f"What {step.text} picks"
    said = f"{what} {'are' if len(step.names) > 1 else 'is'} gone from {where}"
    known = {
        name
        for document in versions.old
        for pointer in find(document, parent)
        for name in _children(resolve(document, pointer))
    }
    here = resolve(versions.new, above[0])
    fresh = {name: each for name, each in _children(here).items() if name not in known}
    likely: list[str] = []
    for name in step.names or ("",):
        before = _before(name, step, versions)
        alike = _like(name, before, fresh)
        if alike is not None:
            likely.append(child(above[0], _key(here, alike)))
        elif name:
            likely += _elsewhere(name, before, versions.new)
    if not likely:
        return f"{said}, where nothing is like it."
    return f"{said}; likely it is now {' and '.join(f'#{each}' for each in likely)}."


def _before(name: str, step: Step, versions: Versions) -> Any:
    """Find the part that was there; the one of that name, if there were several."""
    for document in reversed(versions.old):
        for pointer in find(document, step.path):
            if not name or pointer.endswith(child("", name)):
                return resolve(document, pointer)
    return None


def _like(name: str, before: Any, fresh: Mapping[str, Any]) -> str | None:
    """Find the part that has another name now, by its old name or by its content."""
    forms = {_form(key): key for key in reversed([*fresh])}
    if name and _form(name) in forms:
        return forms[_form(name)]
    facts = _facts(before)
    scored = sorted(((_likeness(facts, _facts(each)), key) for key, each in fresh.items()))
    if facts and scored and scored[-1][0] >= _ALIKE:
        return scored[-1][1]
    close = get_close_matches(name, fresh, n=1, cutoff=_ALIKE_IN_NAME) if name else []
    return close[0] if close else None


def _elsewhere(name: str, before: Any, new: dict[str, Any]) -> list[str]:
    """Return the other location of something of the same name that says much the same, if any."""
    facts = _facts(before)
    if len(facts) < _FACTS:
        return []
    scored = [
        (_likeness(facts, _facts(node)), pointer)
        for pointer, node in nodes(new)
        if pointer.endswith(child("", name))
    ]
    best = max(scored, default=(0.0, ""))
    return [best[1]] if best[0] >= _ALIKE else []


def _children(node: Any) -> dict[str, Any]:
    """Return the parts that a node holds, by name."""
    if is_object(node):
        return {key: each for key, each in node.items() if key != ORIGIN}
    return {_called(each, i): each for i, each in enumerate(node)} if is_list(node) else {}


def _called(item: Any, index: int) -> str:
    name = item.get("name") if is_object(item) else None
    return name if isinstance(name, str) else str(index)


def _key(node: Any, called: str) -> str | int:
    if is_list(node):
        return [*_children(node)].index(called)
    return called


def _form(name: str) -> str:
    """Return a name without what people write in several ways."""
    if "/" in name:
        return re.sub(r"\{[^{}]*\}", "{}", name)
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def _facts(root: Any) -> set[tuple[str, str]]:
    """Collect the values in a node, each with its pointer inside it."""
    return {
        (pointer, repr(node))
        for pointer, node in nodes(root)
        if not is_object(node) and not is_list(node) and not pointer.endswith(f"/{ORIGIN}")
    }


def _likeness(one: set[tuple[str, str]], other: set[tuple[str, str]]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0
