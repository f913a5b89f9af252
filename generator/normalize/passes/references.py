"""References: everything but schemas is put in its place; schemas are referred to by name alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from generator.jsontree import child, is_list, is_object
from generator.ledger import ORIGIN, Json, Ledger, adopt, marks
from generator.normalize.passes.tree import (
    ADDED,
    NAMED,
    every_schema,
    methods_of,
    operations,
    reference_to,
    schema_name,
)
from generator.read.grammar import walk

_LONGEST_CHAIN = 50
_MISSING: Any = object()
_CALLS_BACK = "callbacks are calls to the user, not to the vendor"
_BESIDE = ("summary", "description")
_SHARED = ("parameters", "requestBodies", "responses", "headers", "pathItems", "mediaTypes")
"""The sections of the components whose parts are put in the places of references to them."""


def resolve_references(document: Json, ledger: Ledger) -> None:
    """Inline all but schemas; give every reference to a schema a component."""
    resolver = _Resolver(document, ledger)
    paths = document.setdefault("paths", {})
    for path in _named(paths):
        paths[path] = resolver.inline_item(path, paths[path])
    for operation in operations(document):
        for owner in (operation.item, operation.node):
            if "parameters" in owner:
                owner["parameters"] = resolver.inline_list(owner["parameters"])
        resolver.inline_contents(operation.node)
    components = document.setdefault("components", {}).setdefault("schemas", {})
    known = -1
    while known != len(components):
        known = len(components)
        for schema in every_schema(document):
            if "$ref" in schema:
                resolver.name_target(schema)
    for schema in every_schema(document):
        for key in ("$defs", "definitions"):
            ledger.drop(schema.pop(key, None), "a definition that nothing refers to")
    _drop_unused_components(document, ledger)


class _Resolver:
    def __init__(self, document: Json, ledger: Ledger) -> None:
        self.document = document
        self.ledger = ledger
        self.hoisted: dict[str, str] = {}
        self.schemas: set[int] | None = None

    def inline(self, node: Json) -> Json:
        """Return `node`, or what it refers to, however many steps away."""
        seen: list[Json] = []
        while isinstance(node.get("$ref"), str):
            seen.append(node)
            target = self.find(node["$ref"])
            if not is_object(target) or len(seen) > _LONGEST_CHAIN:
                self.ledger.drop(seen, f"refers to {node['$ref']!r}, which is not in this document")
                return {"description": ""}
            siblings = {key: node[key] for key in _BESIDE if key in node}
            self._leave_out_siblings(node)
            node = {**self.ledger.copy(target), **siblings}
        return adopt(node, *seen)

    def _leave_out_siblings(self, node: Json) -> None:
        """Say what stands beside a reference and is not read."""
        beside = sorted(key for key in node if key not in (*_BESIDE, "$ref") and key[:2] != "x-")
        if beside:
            self.ledger.rewrite(node, f"not read beside $ref: {', '.join(beside)}")
            self.ledger.drop([node[key] for key in beside], "stands beside a $ref")

    def inline_item(self, path: str, item: Json) -> Json:
        """Return the path item inlined, its own members over those of what it refers to."""
        reference = item.get("$ref")
        if not isinstance(reference, str):
            return item
        target = self.inline({"$ref": reference})
        if not any(methods_of(target)):
            why = f"{reference!r} leads to no operation of this document"
            self.ledger.drop({ORIGIN: child("/paths", path)}, why)
        merged = {**target, **{key: item[key] for key in item if key != "$ref"}}
        if ADDED in target and ADDED in item:
            merged[ADDED] = {**target[ADDED], **item[ADDED]}
        return merged

    def inline_list(self, nodes: list[Json]) -> list[Json]:
        """Return the nodes inlined, those that refer to nothing left out."""
        inlined = [self.inline(node) for node in nodes]
        for node in inlined:
            self._inline_content(node)
            if "name" not in node:
                self.ledger.drop(node, "a parameter without a name")
        return [node for node in inlined if "name" in node]

    def inline_contents(self, operation: Json) -> None:
        """Put the body, the responses and their headers of one operation in place."""
        if is_object(operation.get("requestBody")):
            operation["requestBody"] = self.inline(operation["requestBody"])
            for media in self._inline_content(operation["requestBody"]):
                for encoding in encodings_in(media):
                    self._inline_headers(encoding)
        responses = operation.get("responses", {})
        for status in _named(responses):
            responses[status] = self.inline(responses[status])
            self._inline_headers(responses[status])
            self._inline_content(responses[status])

    def _inline_headers(self, owner: Json) -> None:
        headers = owner.get("headers", {})
        for name in list(headers):
            headers[name] = self.inline(headers[name])
            self._inline_content(headers[name])

    def _inline_content(self, owner: Json) -> list[Json]:
        """Put the media types of a `content` in place, and return them; leave out lost ones."""
        content: Json = owner.get("content", {})
        for name in list(content):
            lost = "$ref" in content[name] and self.find(content[name]["$ref"]) is _MISSING
            content[name] = self.inline(content[name])
            if lost:
                del content[name]
        return list(content.values())

    def find(self, reference: str) -> Any:
        """Find the node that a local reference points to, or `_MISSING`."""
        if not reference.startswith("#"):
            return _MISSING
        node: Any = self.document
        for token in reference[1:].split("/")[1:]:
            step = unquote(token).replace("~1", "/").replace("~0", "~")
            if is_object(node) and step in node:
                node = node[step]
            elif is_list(node) and step.isdecimal() and int(step) < len(node):
                node = node[int(step)]
            else:
                return _MISSING
        return node

    def name_target(self, schema: Json) -> None:
        """Make the reference of `schema` name a component, or the schema untyped if it cannot."""
        reference = schema["$ref"]
        components = self.document["components"]["schemas"]
        name = schema_name(reference) if isinstance(reference, str) else None
        if name is not None and name not in components:
            name = unquote(name)
        if name is not None and name in components:
            schema["$ref"] = reference_to(name)
            return
        target = self.find(reference) if isinstance(reference, str) else _MISSING
        if is_object(target) and is_object(target.get("schema")) and not self._is_schema(target):
            self.ledger.rewrite(schema, f"{reference!r} is no schema: the schema in it was meant")
            reference, target = f"{reference}/schema", target["schema"]
        if not is_object(target) or not self._is_schema(target):
            del schema["$ref"]
            self.ledger.loosen(schema, f"untyped: {reference!r} is no schema of this document")
            return
        if reference not in self.hoisted:
            self.hoisted[reference] = self._hoist(reference, target)
        schema["$ref"] = reference_to(self.hoisted[reference])

    def _is_schema(self, target: Json) -> bool:
        """Return True if a node is a schema, or at least holds nothing that is known to be more."""
        if self.schemas is None:
            every = walk(self.document)
            self.schemas = {id(node) for kind, _, node in every if kind in ("schema", "property")}
        return id(target) in self.schemas or not marks(target)

    def _hoist(self, reference: str, target: Json) -> str:
        """Make the node inside another one a component of its own; give the component's name."""
        components = self.document["components"]["schemas"]
        words = [step for step in reference.split("/") if step not in (*NAMED, "#")]
        name = "_".join(words[2:] if words[:2] == ["components", "schemas"] else words) or "Target"
        while name in components:
            name += "_"
        components[name] = dict(target)
        target.clear()
        target.update(adopt({"$ref": reference_to(name)}, components[name]))
        return name


def encodings_in(media: Json) -> Iterator[Json]:
    """Yield the encodings that a media type has, and those inside them."""
    stack = [media]
    while stack:
        node = stack.pop()
        found: list[Json] = [*node.get("encoding", {}).values(), *node.get("prefixEncoding", ())]
        found += [node["itemEncoding"]] if "itemEncoding" in node else []
        yield from found
        stack += found


def _named(nodes: Json) -> list[str]:
    """Return the names of some nodes, whose extensions are taken away."""
    for key in [key for key in nodes if key.startswith("x-")]:
        del nodes[key]
    return list(nodes)


def _drop_unused_components(document: Json, ledger: Ledger) -> None:
    """Leave out the shared parts that are now in their places, and those that no operation uses."""
    components = document.get("components", {})
    used = marks(document.get("paths"))
    for section in _SHARED:
        for node in components.pop(section, {}).values():
            if not marks(node) & used:
                ledger.drop(node, "no operation refers to it")
    for section in ("examples", "links"):
        components.pop(section, None)
    ledger.drop(components.pop("callbacks", None), _CALLS_BACK)
    for item in document.get("paths", {}).values():
        for _, node in methods_of(item):
            callbacks = node.pop("callbacks", None)
            if callbacks is not None:
                ledger.drop(callbacks, _CALLS_BACK)
    webhooks = document.pop("webhooks", None)
    if webhooks is not None:
        ledger.drop(webhooks, "webhooks are calls to the user, not to the vendor")
