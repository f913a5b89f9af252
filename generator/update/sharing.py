"""The components that come along with an operation which is taken into another document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from generator.jsontree import clone, is_list, is_object, nodes, resolve
from generator.ledger import ORIGIN
from generator.update.editing import same

Json: TypeAlias = dict[str, Any]
Key: TypeAlias = tuple[str, str]
"""A component: its section and its name, as they stand in a JSON Pointer."""

_COMPONENT: Final = re.compile(r"#?/components/([^/]+)/([^/]+)((?:/.*)?)", re.DOTALL)


def reached(document: Json, starts: Iterable[object]) -> set[Key]:
    """Return the components that these nodes lead to, those too that they are copies of."""
    found: set[Key] = set()
    todo = list(starts)
    while todo:
        for key in _named(todo.pop()) - found:
            found.add(key)
            todo.append(component(document, key))
    return found


def component(document: Json, key: Key) -> Any:
    """Return a component of the document; None if it has none of that name."""
    try:
        return resolve(document, f"/components/{key[0]}/{key[1]}")
    except KeyError:
        return None


def bring(document: Json, page: Json, node: Json, *, used: set[Key], taken: set[Key]) -> None:
    """Give the document the components of the page that `node` needs, and let `node` name them.

    A component of the same name and content is shared. Another content takes the place of the
    document's own, unless that is `used` elsewhere or its name is `taken`: then it is added
    under a free name.
    """
    needed = {key for key in reached(page, [node]) if component(page, key) is not None}
    moved = _not_shared(document, page, needed, used, taken)
    names = {key: _free(key, needed | taken | used) for key in sorted(moved)}
    rename = _renamer(names)
    for key in sorted(needed):
        if key in used and key not in moved:
            continue
        section, name = names.get(key, key)
        held: Json = document.setdefault("components", {}).setdefault(section, {})
        held[_plain(name)] = rename(clone(component(page, key)))
    rename(node)


def _not_shared(
    document: Json, page: Json, needed: set[Key], used: set[Key], taken: set[Key]
) -> set[Key]:
    """Return the components that need another name here: others go on with what has theirs."""
    moved = {
        key
        for key in needed & (used | taken)
        if not same(component(document, key), component(page, key))
    }
    while True:
        more = {key for key in (needed & used) - moved if _named(component(page, key)) & moved}
        if not more:
            return moved
        moved |= more


def _free(key: Key, taken: set[Key]) -> Key:
    section, name = key
    number = 2
    while (section, f"{name}_{number}") in taken:
        number += 1
    return section, f"{name}_{number}"


def _renamer(names: Mapping[Key, Key]) -> Callable[[Any], Any]:
    def renamed(reference: str) -> str:
        found = _COMPONENT.fullmatch(reference)
        new = names.get((found[1], found[2])) if found else None
        return f"#/components/{new[0]}/{new[1]}{found[3]}" if found and new else reference

    def rename(root: Any) -> Any:
        for _, each in nodes(root):
            if not is_object(each):
                continue
            if isinstance(each.get("discriminator"), dict):
                _name_variants(each, renamed)
            if isinstance(each.get("$ref"), str):
                each["$ref"] = renamed(each["$ref"])
        return root

    return rename


def _name_variants(schema: Json, renamed: Callable[[str], str]) -> None:
    """Keep the values that tell the variants of a union apart, which are their names if unsaid."""
    discriminator: Json = schema["discriminator"]
    said: Json = discriminator.get("mapping") or {}
    mapping = {value: renamed(_full(str(target))) for value, target in said.items()}
    for variant in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
        reference = variant.get("$ref") if is_object(variant) else None
        new = renamed(reference) if isinstance(reference, str) else None
        if new not in {None, reference, *mapping.values()}:
            mapping[str(reference).rpartition("/")[2]] = str(new)
    if mapping:
        discriminator["mapping"] = mapping


def _full(target: str) -> str:
    return target if "/" in target else f"#/components/schemas/{target}"


def _named(root: object) -> set[Key]:
    """Return the components that a node names: by reference, or as what it is a copy of."""
    found: set[Key] = set()
    for _, node in nodes(root):
        if not is_object(node):
            continue
        origin = node.get(ORIGIN)
        texts: list[object] = [node.get("$ref"), *(origin if is_list(origin) else [origin])]
        if is_object(node.get("discriminator")):
            targets: Json = node["discriminator"].get("mapping") or {}
            texts += [_full(str(each)) for each in targets.values()]
        for text in texts:
            match = _COMPONENT.fullmatch(text) if isinstance(text, str) else None
            if match:
                found.add((match[1], match[2]))
    return found


def _plain(name: str) -> str:
    return name.replace("~1", "/").replace("~0", "~")
