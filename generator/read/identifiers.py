"""`$id`, `$anchor` and `$dynamicRef` of JSON Schema 2020-12, written as plain references.

A `$dynamicRef` means the anchor of the outermost schema that validation came through. What leads
from one schema with an `$id` to another is known before anything is read, so a schema that is
extended this way is copied for each that extends it, as a template is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote, urldefrag, urljoin

from attrs import define, field

from generator.jsontree import child, clone, is_object, nodes, resolve
from generator.read.grammar import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["resources_of", "settle_identifiers"]

MAX_COPIED: Final = 200_000
"""Values that the copies of schemas for those that extend them may have in all."""

_Object = dict[str, Any]
_IN_FRAGMENT: Final = "/~!$&'()*+,;=:@"
_TEMPLATE_FOR: Final = frozenset(
    {"$ref", "$defs", "$id", "$anchor", "$dynamicAnchor", "$comment", "title", "description"}
)
"""Members of a schema that is another one with other anchors, and nothing more."""
_NAMING: Final = ("$id", "$anchor", "$dynamicAnchor")


def settle_identifiers(document: _Object, base: str = "") -> None:
    """Replace, in place, references by identifier or anchor with references by JSON Pointer.

    Those that name nothing in the document stay as they are.

    Args:
        document: The document, or a schema alone.
        base: The address of the document.

    """
    index = _entered(document, base)
    every = list(_schemas(document, _kind(document)))
    for pointer, node in every:
        index.point(pointer, node)
    if any("$dynamicRef" in node for _, node in every):
        _Binder(document, index).bind()


def resources_of(document: _Object, base: str) -> dict[str, str]:
    """Return the address of a document and those of the schemas in it, with their pointers."""
    return dict(_entered(document, base).resources)


def _entered(document: _Object, base: str) -> _Index:
    index = _Index(document, base)
    for pointer, node in _schemas(document, _kind(document)):
        index.enter(pointer, node)
    return index


def _kind(document: _Object) -> str:
    return "document" if document.keys() & {"openapi", "swagger"} else "schema"


def _schemas(node: _Object, kind: str = "document", at: str = "") -> Iterator[tuple[str, _Object]]:
    for kind_, pointer, each in walk(node, kind, at):
        if kind_ in {"schema", "property"}:
            yield pointer, each


@define
class _Index:
    """The schemas of a document by their identifiers."""

    document: _Object
    root: str = ""
    """The address of the document."""
    bases: dict[str, str] = field(factory=dict[str, str])
    """The identifier that each schema's references are relative to, by its JSON Pointer."""
    resources: dict[str, str] = field(init=False)
    anchors: dict[tuple[str, str], list[str]] = field(factory=dict[Any, Any])
    dynamic: dict[str, dict[str, str]] = field(factory=dict[Any, Any])
    """The dynamic anchors of each resource."""

    def __attrs_post_init__(self) -> None:
        self.resources = {self.root: ""}

    def base(self, pointer: str) -> str:
        """Return the base of the innermost schema around a pointer."""
        while pointer and pointer not in self.bases:
            pointer = pointer.rpartition("/")[0]
        return self.bases.get(pointer, self.root)

    def enter(self, pointer: str, node: _Object) -> None:
        base = self.base(pointer)
        if isinstance(node.get("$id"), str):
            base = _joined(base, node["$id"])
            self.resources.setdefault(base, pointer)
        self.bases[pointer] = base
        for key in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(key), str):
                self.anchors.setdefault((base, node[key]), []).append(pointer)
        if isinstance(node.get("$dynamicAnchor"), str):
            self.dynamic.setdefault(base, {}).setdefault(node["$dynamicAnchor"], pointer)

    def point(self, pointer: str, node: _Object) -> None:
        """Write the references of one schema as JSON Pointers."""
        for key in ("$ref", "$dynamicRef"):
            reference = node.get(key)
            if isinstance(reference, str):
                found = self.find(reference, pointer)
                if key == "$dynamicRef":
                    self._point_dynamic(node, found)
                elif found is not None:
                    node["$ref"] = found
        discriminator = node.get("discriminator")
        mapping: Any = discriminator.get("mapping") if is_object(discriminator) else None
        for tag, target in [*mapping.items()] if is_object(mapping) else ():
            if isinstance(target, str) and ("#" in target or ":" in target or "/" in target):
                mapping[tag] = self.find(target, pointer) or target

    def _point_dynamic(self, node: _Object, found: str | None) -> None:
        """Make a `$dynamicRef` a plain reference; its name stays if it can mean another, too."""
        name = str(node["$dynamicRef"]).partition("#")[2]
        if found is None or found[:1] != "#" or "$ref" in node:
            return
        node["$ref"] = found
        target = resolve(self.document, unquote(found[1:]))
        several = sum(name in anchors for anchors in self.dynamic.values()) > 1
        if target.get("$dynamicAnchor") == name and several:
            node["$dynamicRef"] = name
        else:
            del node["$dynamicRef"]

    def find(self, reference: str, pointer: str) -> str | None:
        """Return the reference by JSON Pointer that says the same; None if there is none."""
        base = self.base(pointer)
        absolute = base if reference.startswith("#") else _joined(base, reference)
        fragment = unquote(reference.partition("#")[2])
        if absolute not in self.resources:
            known = base != self.root  # else the file beside the document may be meant
            return absolute + (f"#{fragment}" if fragment else "") if known else None
        if fragment and not fragment.startswith("/"):
            named = self.anchors.get((absolute, fragment), [])
            around = [each for each in named if f"{pointer}/".startswith(f"{each}/")]
            target = next(iter([*reversed(around), *named]), None)
        else:
            target = self.resources[absolute] + fragment
        if target is None or not self._leads_to_schema(target):
            return None
        return f"#{quote(target, safe=_IN_FRAGMENT)}"

    def _leads_to_schema(self, pointer: str) -> bool:
        try:
            return is_object(resolve(self.document, pointer))
        except KeyError:
            return False


@define
class _Binder:
    """Copies what refers to dynamic anchors for each schema that has anchors of its own."""

    document: _Object
    index: _Index
    pristine: _Object = field(init=False)
    copies: dict[tuple[Any, ...], str] = field(factory=dict[Any, Any])
    copied: int = 0
    todo: list[tuple[str, _Object, dict[str, str]]] = field(factory=list[Any])

    def bind(self) -> None:
        self.pristine = clone(self.document)
        for pointer, node in list(_schemas(self.document)):
            self._follow(node, self.index.base(pointer), {})
        while self.todo:
            pointer, copy, scope = self.todo.pop()
            for inner, node in list(_schemas(copy, "schema", pointer)):
                self._follow(node, self.index.base(inner), scope)
                for naming in _NAMING:
                    node.pop(naming, None)
        used = Counter(str(node.get("$ref")) for _, node in _schemas(self.document))
        for node in list(self.document.get("components", {}).get("schemas", {}).values()):
            if (
                is_object(node)
                and node.keys() <= _TEMPLATE_FOR
                and used[str(node.get("$ref"))] == 1
            ):
                self._take_place(node)
        for _, node in _schemas(self.document):
            if "$ref" in node:
                node.pop("$dynamicRef", None)

    def _follow(self, node: _Object, base: str, scope: dict[str, str]) -> None:
        """Lead a reference to another resource to the copy of it that the scope needs."""
        pointer = self._target(node)
        if pointer is None:
            return
        name = str(node.get("$dynamicRef"))
        if name in scope:
            node["$ref"] = f"#{quote(scope[name], safe=_IN_FRAGMENT)}"
            del node["$dynamicRef"]
            return
        inner = {**self.index.dynamic.get(base, {}), **scope}
        foreign = self.index.base(pointer) != base or scope
        if inner and foreign and "$dynamicRef" not in node and self._uses(pointer, inner):
            node["$ref"] = self._copy(pointer, inner)

    def _take_place(self, node: _Object) -> None:
        """Put a copy that only one component refers to, and that is all of it, in its place."""
        name = str(node.get("$ref", "")).rpartition("/")[2]
        if node.get("$ref") in self.copies.values():
            copy = self.document["components"]["schemas"].pop(unquote(name))
            definitions = {**copy.get("$defs", {}), **node.get("$defs", {})}
            del node["$ref"]
            node.update({**copy, **node, "$defs": definitions})

    def _target(self, node: _Object) -> str | None:
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return None
        pointer = unquote(reference[1:])
        try:
            return pointer if is_object(resolve(self.pristine, pointer)) else None
        except KeyError:
            return None

    def _uses(self, pointer: str, scope: dict[str, str]) -> bool:
        """Return True if a schema, or one that it refers to, has a reference to these anchors."""
        seen, stack = {pointer}, [pointer]
        while stack:
            for _, node in _schemas(resolve(self.pristine, stack.pop()), "schema"):
                if str(node.get("$dynamicRef")) in scope:
                    return True
                target = self._target(node)
                if target is not None and target not in seen:
                    seen.add(target)
                    stack.append(target)
        return False

    def _copy(self, pointer: str, scope: dict[str, str]) -> str:
        """Return the reference to a copy of a schema, in which a scope's anchors are meant."""
        key = (pointer, *sorted(scope.items()))
        if key not in self.copies:
            copy = clone(resolve(self.pristine, pointer))
            self.copied += sum(1 for _ in nodes(copy))
            if self.copied > MAX_COPIED:
                return f"#{quote(pointer, safe=_IN_FRAGMENT)}"
            schemas = self.document.setdefault("components", {}).setdefault("schemas", {})
            name = _copy_name(pointer, scope, schemas)
            self.copies[key] = f"#{quote(child('/components/schemas', name), safe=_IN_FRAGMENT)}"
            schemas[name] = copy
            self.todo.append((pointer, copy, scope))
        return self.copies[key]


def _joined(base: str, reference: str) -> str:
    """Return what an identifier means beside another one, without its fragment."""
    try:
        return urldefrag(urljoin(base, reference)).url
    except ValueError:  # no address
        return reference.partition("#")[0]


def _copy_name(pointer: str, scope: dict[str, str], taken: _Object) -> str:
    """Name a copy after what it is a copy of and what it is for."""
    owner = next(iter(scope.values())).split("/")
    name = f"{pointer.rpartition('/')[2]}_{owner[3] if len(owner) > 3 else 'Bound'}"
    while name in taken:
        name += "_"
    return name
