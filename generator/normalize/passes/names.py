"""Names: each operation, class, field, argument and enum member gets its Python name once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from generator.jsontree import is_list, is_object
from generator.ledger import Json, Ledger, origins
from generator.media_types import essence, is_range
from generator.normalize.passes import python_names
from generator.normalize.passes.aliases import is_enum, is_model
from generator.normalize.passes.discriminators import rename_classes
from generator.normalize.passes.tree import (
    OperationAt,
    children,
    every_schema,
    is_leaf,
    operations,
    reference_to,
    schema_name,
)
from generator.normalize.passes.unique_names import Claims, given_name

K = TypeVar("K", str, str | int)


def name_operations(document: Json, ledger: Ledger) -> None:
    """Give each operation a unique snake_case `operationId`, and its parameters their arguments."""
    every = list(operations(document))
    wanted = [_operation_name(each) for each in every]
    counts = Counter(wanted)
    taken = Claims()
    for name, count in counts.items():
        if count == 1:
            taken.claim(name)
    for each, name in sorted(zip(every, wanted, strict=True), key=lambda pair: _address(pair[0])):
        final = name
        if counts[name] > 1:
            final = taken.claim(f"{name}_{_path_words(each)}")
            ledger.rewrite(
                each.node, f"{counts[name]} operations want the name {name!r}: {final!r}"
            )
        each.node["operationId"] = final
        _name_parameters(each.node, ledger)


def _address(each: OperationAt) -> tuple[str, str]:
    return each.path, each.method


def _operation_name(each: OperationAt) -> str:
    given = each.node.get("operationId")
    if isinstance(given, str) and python_names.words(given):
        return python_names.method_name(given)
    return python_names.method_name(f"{each.method} {_path_words(each)}")


def _path_words(each: OperationAt) -> str:
    return python_names.snake(f"{each.method} /" if each.path == "/" else each.path)


def _name_parameters(operation: Json, ledger: Ledger) -> None:
    order = ("path", "query", "querystring", "header", "cookie")
    taken = Claims()
    content = operation.get("requestBody", {}).get("content", {})
    if len(content) > 1 or any(is_range(name) for name in content):
        taken.claim("content_type")
    for parameter in sorted(operation["parameters"], key=lambda each: order.index(each["in"])):
        name = given_name(parameter, python_names.parameter_name) or python_names.parameter_name(
            parameter["name"]
        )
        final = taken.claim(f"{name.rstrip('_')}_{parameter['in']}" if name in taken else name)
        if final != name:
            ledger.rewrite(parameter, f"the argument {name!r} is taken: {final!r}")
        _spell(parameter, parameter["name"], final)


def name_schemas(document: Json, ledger: Ledger) -> None:
    """Make each inline class a component, and give each component, field and member its name."""
    components: Json = document["components"]["schemas"]
    final = _component_names(components, ledger)
    for schema in every_schema(document):
        if "$ref" in schema or "discriminator" in schema:  # as in few
            _rename(schema, final)
    document["components"]["schemas"] = {final[name]: components[name] for name in components}
    hoister = _Hoister(document["components"]["schemas"], ledger)
    for name in sorted(final.values()):
        hoister.inside(document["components"]["schemas"][name], name)
    for each in sorted(operations(document), key=_address):
        hoister.operation(each.node)
    document["components"]["schemas"] = dict(sorted(document["components"]["schemas"].items()))
    for schema in document["components"]["schemas"].values():
        if is_enum(schema):
            _name_members(schema, ledger)
        elif is_model(schema):
            _name_fields(schema, ledger)


def _rename(schema: Json, final: dict[str, str]) -> None:
    name = schema_name(schema.get("$ref"))
    if name is not None:
        schema["$ref"] = reference_to(final[name])
    discriminator = schema.get("discriminator")
    if not is_object(discriminator):
        return
    rename_classes(discriminator, final)
    mapping = discriminator.get("mapping")
    if is_object(mapping) and "anyOf" in schema:
        for tag, target in list(mapping.items()):
            known = schema_name(target)
            if known in final:
                mapping[tag] = reference_to(final[known])
            else:
                del mapping[tag]


def _component_names(components: Json, ledger: Ledger) -> dict[str, str]:
    """Return class names of the components; one that is a class name already comes first."""
    final: dict[str, str] = {}
    taken = Claims("", python_names.module_name)
    for name in sorted(components, key=lambda each: (python_names.class_name(each) != each, each)):
        wanted = given_name(components[name], python_names.class_name) or python_names.class_name(
            name
        )
        final[name] = taken.claim(wanted)
        if final[name] != wanted:
            ledger.rewrite(components[name], f"the class name {wanted!r} is taken: {final[name]!r}")
    return final


class _Hoister:
    """Moves inline classes to the components, under names made from where they stand."""

    def __init__(self, components: Json, ledger: Ledger) -> None:
        self.components = components
        self.ledger = ledger
        self.taken = Claims("", python_names.module_name)
        for name in components:
            self.taken.claim(name)
        self.by_origin: dict[tuple[str, ...], str] = {}

    def operation(self, operation: Json) -> None:
        """Hoist out of one operation."""
        name = python_names.pascal(operation["operationId"])
        for parameter in operation["parameters"]:
            for owner in (parameter, *parameter.get("content", {}).values()):
                if "schema" in owner:
                    self._slot(owner, "schema", name + python_names.pascal(parameter["name"]))
        content = operation.get("requestBody", {}).get("content", {})
        for place, (kind, media) in enumerate(content.items()):
            self._slot(media, "schema", f"{name}{_of_type(kind) if place else ''}Body")
        successes = [status for status in operation["responses"] if status.startswith("2")]
        for status, response in operation["responses"].items():
            suffix = (
                "Response" if [status] == successes else f"Response{python_names.pascal(status)}"
            )
            for place, (kind, media) in enumerate(response.get("content", {}).items()):
                stem = name + (_of_type(kind) if place else "")
                self._slot(media, "schema", stem + suffix)
                self._slot(media, "itemSchema", stem + suffix.replace("Response", "Item"))

    def inside(self, schema: Json, name: str) -> None:
        """Hoist out of the schemas directly inside `schema`, which is called `name`."""
        if is_leaf(schema):
            return
        members: list[Json] = schema.get("anyOf", [])
        several = sum(1 for each in members if is_model(each) or is_enum(each)) > 1
        options = [
            self._option(each, index, name, several=several) for index, each in enumerate(members)
        ]
        for container, key in children(schema):
            inner: Any = container[key]
            if is_object(inner) and not is_enum(inner) and is_leaf(inner):
                continue  # no class, and nothing in it
            if container is schema.get("properties"):
                self._slot(container, key, name + python_names.pascal(str(key)))
            elif container is members:
                self._slot(container, key, options[int(key)])
            elif key == "items":
                self._slot(container, key, f"{name}Item")
            elif key == "additionalProperties":
                self._slot(container, key, f"{name}Value")

    def _option(self, member: Json, index: int, name: str, *, several: bool) -> str:
        title = member.get("title")
        if not several:
            return f"{name}Object" if name in self.components else name
        return name + (
            python_names.pascal(title) if isinstance(title, str) else f"Option{index + 1}"
        )

    def _slot(self, container: Any, key: Any, name: str) -> None:
        schema: Any = container.get(key) if is_object(container) else container[key]
        if not is_object(schema):
            return
        if not (is_model(schema) or is_enum(schema)):
            self.inside(schema, name)
            return
        pointers = origins(schema)
        known = self.by_origin.get(pointers)
        if pointers and known is not None and self._alike(known, schema):
            container[key] = _pointing(schema, known)
            return
        final = self.taken.claim(python_names.class_name(_shared_name(pointers) or name))
        self.by_origin[pointers] = final
        self.components[final] = schema
        container[key] = _pointing(schema, final)
        self.inside(schema, final)

    def _alike(self, known: str, schema: Json) -> bool:
        other = self.components[known]
        same = other.get("properties", {}).keys() == schema.get("properties", {}).keys()
        return same and bool(other.get("enum") == schema.get("enum"))


def _of_type(media_type: str) -> str:
    """Return the part of a class name that tells a body's media type: `MergePatchJson`."""
    return python_names.pascal(essence(media_type).partition("/")[2])


def _pointing(schema: Json, name: str) -> Json:
    kept = (
        "description",
        "default",
        "deprecated",
        "readOnly",
        "writeOnly",
        "x-python-name",
        "x-origin",
    )
    return {"$ref": reference_to(name), **{key: schema[key] for key in kept if key in schema}}


def _shared_name(pointers: tuple[str, ...]) -> str:
    """Return a name for what stands inside a shared parameter, body or response."""
    for pointer in pointers:
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
        if tokens[:1] == ["components"] and tokens[1] in _SHARED_PARTS:
            inner = [token for token in tokens[3:] if token not in _STRUCTURE and "/" not in token]
            return " ".join([tokens[2], *inner])
    return ""


_SHARED_PARTS = frozenset({"parameters", "responses", "requestBodies"})
_STRUCTURE = frozenset({"schema", "content", "properties", "items", "anyOf", "oneOf", "allOf"})


def _name_fields(model: Json, ledger: Ledger) -> None:
    properties: Json = model["properties"]
    _settle(
        properties,
        lambda wire: (
            given_name(properties[wire], python_names.field_name) or python_names.field_name(wire)
        ),
        lambda wire, name: _spell(properties[wire], wire, name),
        lambda wire, name: ledger.rewrite(properties[wire], f"the field name is taken: {name!r}"),
    )


def _name_members(enum: Json, ledger: Ledger) -> None:
    values: list[str | int] = enum["enum"]
    given: Any = enum.get("x-enum-varnames")
    wanted: dict[str | int, str] = {}
    if is_list(given) and len(given) == len(values):
        wanted = {value: str(name) for value, name in zip(values, given, strict=True)}
    found: dict[str | int, str] = {}
    _settle(
        values,
        lambda value: python_names.member_name(wanted.get(value, value)),
        found.__setitem__,
        lambda value, name: ledger.rewrite(enum, f"member name of {value!r} is taken: {name!r}"),
    )
    enum["x-enum-varnames"] = [found[value] for value in values]


def _settle(
    keys: Iterable[K],
    wish: Callable[[K], str],
    assign: Callable[[K, str], None],
    note: Callable[[K, str], None],
) -> None:
    """Assign each key the name it wishes for; where several do, by their order of spelling."""
    taken = Claims()
    wishes = {key: wish(key) for key in keys}
    for key in sorted(wishes, key=lambda each: (str(each) != wishes[each], str(each))):
        name = taken.claim(wishes[key])
        if name != wishes[key]:
            note(key, name)
        assign(key, name)


def _spell(node: Json, wire: str, name: str) -> None:
    node.pop("x-python-name", None)
    if name != wire:
        node["x-python-name"] = name
