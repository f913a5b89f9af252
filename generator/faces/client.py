"""The names of a generated client, and those that the overlays use and it lacks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, TypeAlias

from attrs import Factory, field, frozen

from generator.describe.api import Alias, Api, Enumeration, Operation
from generator.describe.api import Model as ApiModel
from generator.describe.kinds import AliasRef, ListOf, MapOf, ModelRef, Nullable, OneOf, Type
from generator.faces.values import (
    PLAIN,
    UNKNOWN,
    CallOf,
    Many,
    Model,
    Returning,
    Table,
    Value,
    joined,
    one,
)

Kind: TypeAlias = Literal["operation", "parameter", "class", "field", "member"]
Named: TypeAlias = ApiModel | Enumeration | Alias

_ALIASES_DEEP = 4
_OF_MODELS = frozenset({"additional_properties", "to_dict"})


@frozen
class Location:
    """A line of a module, by the module's import name."""

    module: str
    line: int


@frozen
class Use:
    """A name that the source uses: `list_groups`, `list_groups.limit`, `Group.name`."""

    kind: Kind
    name: str


@frozen
class Missing:
    """A use of what the client does not have."""

    use: Use
    location: Location
    known: tuple[str, ...]
    """The names that there are instead."""


@frozen
class Weak:
    """An attribute that is read of something whose type the source does not say."""

    attribute: str
    location: Location


def _operations(client: Client) -> Mapping[str, Operation]:
    return {each.name: each for each in client.api.operations}


def _classes(client: Client) -> Mapping[str, Named]:
    return {each.name: each for each in client.api.classes}


@frozen
class Client:
    """Everything that one part of the overlays asks of the generated client of an API."""

    api: Api
    uses: dict[Use, Location] = field(factory=dict[Use, Location])
    """Each with the place that uses it first."""
    missing: dict[Missing, None] = field(factory=dict[Missing, None])
    _guessed: dict[Weak, None] = field(factory=dict[Weak, None])
    _known: set[Weak] = field(factory=set[Weak])
    _operations: Mapping[str, Operation] = field(
        init=False, default=Factory(_operations, takes_self=True)
    )
    _classes: Mapping[str, Named] = field(init=False, default=Factory(_classes, takes_self=True))

    def operation(self, name: str, positional: int, keywords: Iterable[str], at: Location) -> Value:
        """Return the call that an operation gives with so many and these arguments."""
        found = self._operations.get(name)
        self._use(Use("operation", name), at, self._operations)
        if found is None:
            return one(CallOf(PLAIN))
        path = [each.name for each in found.parameters if each.location == "path"]
        others = {each.name for each in found.parameters} - {*path}
        if found.body is not None:
            others |= {"body", "content_type"} if found.body.chosen else {"body"}
        for index in range(positional):
            given = path[index] if index < len(path) else f"argument {index + 1}"
            self._use(Use("parameter", f"{name}.{given}"), at, path)
        for each in keywords:
            self._use(Use("parameter", f"{name}.{each}"), at, others)
        result = joined(self.typed(each.type) for each in found.successes)
        return one(CallOf(result or PLAIN))

    def class_used(self, name: str, at: Location) -> bool:
        """Record the use of a name of `models`; return True if there is one."""
        self._use(Use("class", name), at, self._classes)
        return name in self._classes

    def instance_of(self, name: str) -> Value:
        """Resolve an annotation with a name of `models`."""
        match self._classes.get(name):
            case ApiModel():
                return one(Model(name))
            case Alias(type=kind):
                return self.typed(kind)
            case _:
                return PLAIN

    def constructed(self, name: str, keywords: Iterable[str], at: Location) -> Value:
        """Follow a call of a class of `models` to its result."""
        if isinstance(self._classes.get(name), ApiModel):
            for each in keywords:
                self.field_of(name, each, at)
        return self.instance_of(name)

    def field_of(self, model: str, name: str, at: Location) -> Value:
        """Follow an attribute of a model to its value."""
        found = self._classes.get(model)
        fields = {e.name: e for e in found.fields} if isinstance(found, ApiModel) else {}
        if name in _OF_MODELS and name not in fields:
            return PLAIN
        self._use(Use("field", f"{model}.{name}"), at, fields)
        return self.typed(fields[name].type) | PLAIN if name in fields else PLAIN

    def member_of(self, name: str, member: str, at: Location) -> Value:
        """Follow an attribute of a class of `models` to its value."""
        found = self._classes.get(name)
        if isinstance(found, Enumeration):
            self._use(Use("member", f"{name}.{member}"), at, [each for each, _ in found.members])
            return PLAIN
        if member == "from_dict":
            return one(Returning(self.instance_of(name)))
        return PLAIN

    def guessed(self, attribute: str, at: Location) -> None:
        """Record that an attribute is read of something of which nothing is known."""
        self._guessed[Weak(attribute, at)] = None

    def known_at(self, attribute: str, at: Location) -> None:
        """Record that it is known of what an attribute is read, at least later on."""
        self._known.add(Weak(attribute, at))

    def weak_places(self) -> Iterable[Weak]:
        """Yield where an attribute is read of something of which nothing is ever known."""
        return (each for each in self._guessed if each not in self._known)

    def unreachable(self) -> Iterable[Missing]:
        """Yield the weak places whose attribute no model has that the used operations lead to."""
        names = self._reached()
        fields = {
            field.name for each in self.api.models if each.name in names for field in each.fields
        }
        for each in self.weak_places():
            if each.attribute not in fields | _OF_MODELS:
                yield Missing(Use("field", f"?.{each.attribute}"), each.location, ())

    def typed(self, kind: Type, deep: int = 0) -> Value:
        """Convert a type of the API to a value of the overlays."""
        match kind:
            case ListOf(item=item):
                return one(Many(self.typed(item, deep)))
            case MapOf(value=inner):
                return one(Table(PLAIN, self.typed(inner, deep)))
            case ModelRef(model=name):
                return one(Model(name))
            case Nullable(of=inner):
                return self.typed(inner, deep) | PLAIN
            case OneOf(members=members):
                return joined(self.typed(each, deep) for each in members)
            case AliasRef(alias=name):
                found = self._classes.get(name)
                if not isinstance(found, Alias) or deep > _ALIASES_DEEP:
                    return UNKNOWN
                return self.typed(found.type, deep + 1)
            case _:
                return PLAIN

    def _use(self, use: Use, at: Location, known: Collection[str]) -> None:
        self.uses.setdefault(use, at)
        if use.name.rpartition(".")[2] not in known:
            self.missing[Missing(use, at, tuple(sorted(known)))] = None

    def _reached(self) -> set[str]:
        calls = {use.name for use in self.uses if use.kind == "operation"}
        waiting = joined(
            self.typed(answer.type)
            for each in self.api.operations
            if each.name in calls
            for answer in each.successes
        )
        found: set[str] = set()
        models = {each.name: each for each in self.api.models}
        while waiting:
            names = set(_models(waiting)) - found
            found |= names
            waiting = joined(
                self.typed(field.type)
                for name in names
                if name in models
                for field in models[name].fields
            )
            if not names:
                break
        return found


def _models(value: Value) -> Iterable[str]:
    for atom in value:
        match atom:
            case Model(name=name):
                yield name
            case Many(item=inner) | Table(value=inner):
                yield from _models(inner)
            case _:
                pass
