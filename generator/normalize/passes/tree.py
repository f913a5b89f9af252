"""Walking a document: its operations, and the places where schemas stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.jsontree import class_of, is_object
from generator.ledger import Json

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
ADDED = "additionalOperations"
"""The member of a path item that has operations of any other method, by its exact name."""
SINGLE = (
    "items",
    "additionalProperties",
    "not",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
SEVERAL = ("allOf", "anyOf", "oneOf", "prefixItems")
NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
_ORDER = {keyword: number for number, keyword in enumerate((*SINGLE, *SEVERAL, *NAMED))}
_KEYWORDS = frozenset(_ORDER)
SCHEMA_PREFIX = "#/components/schemas/"


class OperationAt(NamedTuple):  # many are made, and attrs would take three times as long
    """One operation and where it stands."""

    path: str
    method: str
    item: Json
    node: Json

    @property
    def verb(self) -> str:
        """The method as it is sent."""
        return self.method.upper() if self.method in METHODS else self.method


def operations(document: Json) -> Iterator[OperationAt]:
    """Yield every operation, in document order."""
    for path, item in document.get("paths", {}).items():
        for method, node in methods_of(item):
            yield OperationAt(path, method, item, node)


def methods_of(item: object) -> Iterator[tuple[str, Json]]:
    """Yield the operations of a path item, each with its method."""
    if not is_object(item):
        return
    for method in METHODS:
        if method in item and is_object(node := item[method]):
            yield method, node
    added: Any = item.get(ADDED)
    if is_object(added):
        yield from ((each, added[each]) for each in sorted(added) if is_object(added[each]))


def put_operation(item: Json, method: str, node: Json) -> None:
    """Give a path item the operation of a method."""
    owner: Json = item if method in METHODS else item.setdefault(ADDED, {})
    owner[method] = node


def media_types(operation: Json) -> Iterator[Json]:
    """Yield every media type object of the body, responses and parameters of an operation."""
    body = operation.get("requestBody")
    if is_object(body):
        yield from body.get("content", {}).values()
    for response in operation.get("responses", {}).values():
        yield from response.get("content", {}).values()
        for header in response.get("headers", {}).values():
            yield from header.get("content", {}).values()
    for parameter in operation.get("parameters", []):
        yield from parameter.get("content", {}).values()


def schema_slots(document: Json) -> Iterator[tuple[Json, str]]:
    """Yield every (container, key) of a schema that is not inside another schema."""
    schemas = document.get("components", {}).get("schemas", {})
    for name in list(schemas):
        yield schemas, name
    for operation in operations(document):
        for parameter in operation.node.get("parameters", []):
            if "schema" in parameter:
                yield parameter, "schema"
        for media in media_types(operation.node):
            for key in ("schema", "itemSchema"):
                if key in media:
                    yield media, key
        for response in operation.node.get("responses", {}).values():
            for header in response.get("headers", {}).values():
                if "schema" in header:
                    yield header, "schema"


def children(schema: Json) -> list[tuple[Any, Any]]:
    """Return every (container, key) of the schemas directly inside `schema`."""
    found: list[tuple[Any, Any]] = []
    keywords = _KEYWORDS.intersection(schema)
    if not keywords:  # as most have, and this is where the time goes
        return found
    for keyword in sorted(keywords, key=_ORDER.__getitem__) if len(keywords) > 1 else keywords:
        inner = schema[keyword]
        if keyword in NAMED:
            found += [(inner, name) for name in inner]
        elif keyword in SEVERAL:
            found += [(inner, index) for index in range(len(inner))]
        elif is_object(inner):
            found.append((schema, keyword))
    return found


def rebuild(schema: Json, change: Callable[[Json], Json]) -> Json:
    """Apply `change` to a schema, after all schemas inside it."""
    if not _KEYWORDS.isdisjoint(schema):  # few have others inside
        for container, key in children(schema):
            inner = container[key]
            kind = class_of(inner)
            if kind is dict:  # to ask here saves a call for nearly all of them
                container[key] = change(inner) if is_leaf(inner) else rebuild(inner, change)
    return change(schema)


is_leaf = _KEYWORDS.isdisjoint
"""Return True if there are no schemas inside a schema, as there are not in most."""


def inner_schemas(schema: Json) -> list[Json]:
    """Return every schema directly inside `schema`."""
    found: list[Any] = []
    keywords = _KEYWORDS.intersection(schema)
    if not keywords:
        return found
    for keyword in sorted(keywords, key=_ORDER.__getitem__) if len(keywords) > 1 else keywords:
        inner = schema[keyword]
        if keyword in NAMED:
            found += inner.values()
        elif keyword in SEVERAL:
            found += inner
        else:
            found.append(inner)
    return [each for each in found if type(each) is dict]


def rebuild_all(document: Json, change: Callable[[Json], Json]) -> None:
    """Apply `rebuild` to every schema of the document."""
    for container, key in schema_slots(document):
        container[key] = rebuild(container[key], change)


def every_schema(document: Json) -> Iterator[Json]:
    """Yield every schema of the document, the inner ones too."""
    stack = [container[key] for container, key in schema_slots(document)]
    stack.reverse()
    while stack:
        schema = stack.pop()
        yield schema
        if not _KEYWORDS.isdisjoint(schema):  # few have others inside
            inner = inner_schemas(schema)
            inner.reverse()
            stack += inner


def pinned_value(schema: Json, name: str) -> list[str]:
    """Return the value that a schema allows a property, as a text, if it is only one."""
    stated: Json = schema.get("properties", {}).get(name, {})
    values: list[Any] = [stated["const"]] if "const" in stated else stated.get("enum", [])
    known = [str(each) for each in values if isinstance(each, (str, int))]
    return known if len(known) == 1 else []


def tag_values(schema: Json, name: str) -> list[str]:
    """Return the value that stands for a class in its discriminator, if the class says one."""
    stated = schema.get("x-ms-discriminator-value")
    return [stated] if isinstance(stated, str) else pinned_value(schema, name)


def schema_name(reference: object) -> str | None:
    """Return the component schema that a `$ref` names, or None if it names none."""
    if reference is None:  # as for most schemas
        return None
    if not isinstance(reference, str) or not reference.startswith(SCHEMA_PREFIX):
        return None
    name = reference[len(SCHEMA_PREFIX) :]
    if "/" in name:
        return None
    return name.replace("~1", "/").replace("~0", "~") if "~" in name else name


def reference_to(name: str) -> str:
    """Return the `$ref` of a component schema."""
    return SCHEMA_PREFIX + name.replace("~", "~0").replace("/", "~1")
