"""Instances of a source's schemas, made by Hypothesis; the library has the last word on each."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from hypothesis import assume, reject
from hypothesis import strategies as st

from tests.differential.sources import Unjudged
from tests.differential.texts import ANYTHING, PLAIN, key_of, numbers, texts
from tests.server.merging import merge, merge_all
from tests.server.samples import name_of
from usergroups.testing._openapi.documents import Json, follow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.differential.places import Place
    from tests.differential.sources import Source
    from tests.server.samples import Side

Draw: TypeAlias = "Callable[[st.SearchStrategy[Any]], Any]"

_DEEPEST: Final = 5
_ROOM: Final = 50
"""Values in one instance, past which only what is required is made."""
_OFTEN_MEANT: Final = {
    "properties": "object",
    "additionalProperties": "object",
    "items": "array",
    "prefixItems": "array",
    "pattern": "string",
    "minLength": "string",
    "maxLength": "string",
}
NEWER: Final = ("addedLater", "additional_properties", "from_dict", "self", "$ref", "", "a/b~c")


SEEDS: Final = st.integers(0, 2**32 - 1)


def dice_of(seed: int) -> random.Random:
    """Return what chooses without a draw of Hypothesis."""
    return random.Random(seed)  # noqa: S311 - no secret


class Impossible(Exception):
    """There is no such value, or it never ends."""


@st.composite
def instances(draw: Draw, place: Place) -> Any:
    """Values that are valid at a place."""
    # One draw for all choices of shape: each draw costs, and the texts and numbers take many.
    maker = Maker(place.source, draw, dice_of(draw(SEEDS)), place.side)
    try:
        made = maker.value(place.schema, 0)
        valid = _prune(place, made)
    except (Impossible, Unjudged):
        reject()
    assume(valid)
    return made


def _prune(place: Place, made: Any) -> bool:
    """Take out members that the library finds fault with; whether it finds no more of them."""
    for _ in range(3):
        errors = place.judge.errors(made)
        paths = {tuple(error.absolute_path) for error in errors}
        if not any(paths):
            return not errors
        for path in sorted(filter(None, paths), key=len, reverse=True):
            _take_out(made, path)
    return place.judge.allows(made)


def _take_out(made: Any, path: tuple[str | int, ...]) -> None:
    holder = made
    for step in path[:-1]:
        try:
            holder = holder[step]
        except (KeyError, IndexError):
            return
    if isinstance(holder, dict):
        cast("Json", holder).pop(cast("str", path[-1]), None)
    elif isinstance(holder, list):
        del cast("list[Any]", holder)[cast("int", path[-1]) :]


class Maker:
    """Makes one instance: `dice` choose its shape, `draw` what is in it."""

    def __init__(self, source: Source, draw: Draw, dice: random.Random, side: Side) -> None:
        self.document = source.document
        self.draw = draw
        self.dice = dice
        self.hidden = ("readOnly" if side == "request" else "writeOnly") if source.older else ""
        self.room = _ROOM

    def value(self, schema: Any, depth: int) -> Any:
        """A value for a schema."""
        if schema is False or depth > 4 * _DEEPEST:
            raise Impossible
        self.room -= 1
        return self.whole(self.merged(schema), depth)

    def merged(self, schema: Any) -> Json:
        """The schema with references followed and `allOf` folded in."""
        try:
            return merge_all(self.document, schema if isinstance(schema, dict) else {})
        except (KeyError, ValueError, RecursionError):
            raise Impossible from None

    def whole(self, schema: Json, depth: int) -> Any:
        """A value for a schema that has neither a reference nor `allOf` at its top."""
        if self.nullable(schema) and self.one_in(5):
            return None
        for key in ("anyOf", "oneOf"):
            if schema.get(key):
                return self.branch(schema, key, depth)
        if isinstance(schema.get("discriminator"), dict):
            return self.heir(schema, depth)
        if "const" in schema:
            return self.respelled(schema["const"])
        if "enum" in schema:
            return self.respelled(self.one_of(schema["enum"]))
        return self.typed(schema, depth)

    def nullable(self, schema: Json) -> bool:
        return schema.get("nullable") is True or "null" in _listed(schema.get("type"))

    def one_in(self, count: int) -> bool:
        return self.dice.randrange(count) == 0

    def one_of(self, values: Sequence[Any]) -> Any:
        if not values:
            raise Impossible
        return self.dice.choice(values)

    def respelled(self, value: Any) -> Any:
        """The value; a whole number at times as 1.0."""
        return float(value) if type(value) is int and self.one_in(4) else value

    def branch(self, schema: Json, key: str, depth: int) -> Any:
        branch = self.one_of(schema[key])
        beside = {name: value for name, value in schema.items() if name not in (key, "type")}
        beside.pop("discriminator", None)
        merged = merge(self.merged(branch), beside)
        made = self.whole(merged, depth)
        tag = tag_of(schema, branch)
        if tag is not None and isinstance(made, dict):
            made[tag[0]] = tag[1]
        return cast("Any", made)

    def heir(self, schema: Json, depth: int) -> Any:
        """A value of a class that others extend: mostly of one that its discriminator names."""
        found = schema["discriminator"]
        mapping: dict[str, str] = found.get("mapping", {})
        tag = "" if not mapping or self.one_in(4) else self.one_of(sorted(mapping))
        if tag:
            reference = f"#/components/schemas/{name_of(mapping[tag])}"
            schema = merge(schema, self.merged({"$ref": reference}))
        plain = {key: value for key, value in schema.items() if key != "discriminator"}
        made = self.whole(plain, depth)
        return {**made, found["propertyName"]: tag} if tag and isinstance(made, dict) else made

    def typed(self, schema: Json, depth: int) -> Any:
        kinds = [kind for kind in _listed(schema.get("type")) if kind != "null"]
        meant = [kind for key, kind in _OFTEN_MEANT.items() if key in schema]
        kind = self.one_of(kinds or meant[:1] or ["any"])
        if kind == "object":
            return self.members(schema, depth)
        if kind == "array":
            return self.items(schema, depth)
        if kind == "string":
            return self.draw(texts(schema))
        if kind in ("integer", "number"):
            return self.draw(numbers(schema, whole=kind == "integer"))
        if kind not in ("boolean", "any"):
            raise Impossible
        return self.draw(st.booleans() if kind == "boolean" else ANYTHING)

    def items(self, schema: Json, depth: int) -> list[Any]:
        low: int = schema.get("minItems", 0)
        high: int = schema.get("maxItems", low + 3)
        count = low if self.full(depth) else self.dice.randint(low, max(low, min(high, low + 3)))
        heads: list[Any] = schema.get("prefixItems", [])
        made = [self.value(schema["contains"], depth + 1)] if "contains" in schema else []
        for index in range(count):
            item = heads[index] if index < len(heads) else schema.get("items", True)
            try:
                value = self.value(item, depth + 1)
            except Impossible:
                if index < low:
                    raise
                break
            if not (schema.get("uniqueItems") and key_of(value) in map(key_of, made)):
                made.append(value)
        return made

    def full(self, depth: int) -> bool:
        return depth >= _DEEPEST or self.room <= 0

    def members(self, schema: Json, depth: int) -> Json:
        properties: Json = schema.get("properties", {})
        required: list[str] = [each for each in schema.get("required", []) if isinstance(each, str)]
        made: Json = {}
        for name in (*required, *self.chosen(properties, required, depth)):
            hidden = self.is_hidden(properties.get(name))
            if hidden:
                continue
            try:
                made[name] = self.value(properties.get(name, True), depth + 1)
            except Impossible:
                if name in required:
                    raise
        self.add_others(made, schema, properties, depth)
        return made

    def is_hidden(self, schema: Any) -> bool:
        if not self.hidden or not isinstance(schema, dict):
            return False
        try:
            return bool(follow(self.document, cast("Json", schema)).get(self.hidden))
        except (KeyError, ValueError):
            return False

    def chosen(self, properties: Json, required: list[str], depth: int) -> list[str]:
        """The optional members that this object has: any of them, often all."""
        optional = [name for name in properties if name not in required]
        if not optional or self.full(depth):
            return []
        if self.one_in(3):
            return optional[:40]
        return self.dice.sample(optional, self.dice.randint(0, min(8, len(optional))))

    def add_others(self, made: Json, schema: Json, properties: Json, depth: int) -> None:
        """Members that the document does not name, where it leaves them a place."""
        others = schema.get("additionalProperties", True)
        closed = others is False or schema.get("unevaluatedProperties") is False
        if closed or self.full(depth) or (properties and not self.one_in(4)):
            return
        # A pattern that takes every name takes those of one line: `.` stands for no line break.
        patterned = "patternProperties" in schema
        for name in {self.newer() for _ in range(self.dice.randint(1, 2))}:
            if name not in properties and not (patterned and len(f"{name}.".splitlines()) > 1):
                try:
                    made[name] = self.value(others, depth + 1)
                except Impossible:
                    continue

    def newer(self) -> str:
        """A name that the document need not know."""
        return self.draw(PLAIN) if self.one_in(3) else self.one_of(NEWER)


def tag_of(schema: Json, branch: Json) -> tuple[str, str] | None:
    """Name and value of the discriminating member of a branch."""
    found = schema.get("discriminator")
    reference: str = branch.get("$ref", "")
    if not isinstance(found, dict) or not found.get("propertyName") or not reference:
        return None
    mapping: dict[str, str] = found.get("mapping", {})
    named = [key for key, target in mapping.items() if target in {reference, name_of(reference)}]
    return str(found["propertyName"]), named[0] if named else name_of(reference)


def _listed(kinds: Any) -> list[str]:
    return [kinds] if isinstance(kinds, str) else kinds or []
