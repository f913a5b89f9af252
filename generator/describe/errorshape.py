"""Find code, message and details in the bodies of errors, as far as a document describes them."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from attrs import frozen

from generator.describe.api import Alias, Model, Operation
from generator.describe.kinds import (
    AliasRef,
    Constant,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Scalar,
    Type,
)
from generator.jsontree import child
from generator.read.vendor import ErrorShape

_CODES = ("code", "errorcode", "errcode", "errorid", "reasoncode", "errortype", "error")
_MESSAGES = (
    *("message", "errormessage", "errormsg", "msg", "errordescription", "detail", "description"),
    *("title", "reason", "messages", "errormessages", "error", "errors"),
)
_DETAILS = ("details", "errordetails", "errors", "detail", "invalidparams", "violations", "issues")
_HOLDERS = ("error", "errors", "fault", "detail", "problem", "exception", "issues", "violations")
_DEEPEST = 3
"""Objects inside each other that are looked into."""
_LONGEST = 6
"""Steps of a pointer, at most."""
_MOST_SEEN = 500
"""Members of one body that are looked at, and alternatives of one member."""
_MOST = 20
"""Pointers that are kept for each part."""


@frozen
class _Member:
    """A member of an error's body."""

    pointer: str
    name: str
    """In the spelling in which names are compared."""
    depth: int
    types: tuple[Type, ...]
    """The types that it can have, with unions and names resolved."""
    beside: frozenset[str]
    """The names of the members of the same object."""


def error_shape(
    operations: Sequence[Operation], models: Sequence[Model], aliases: Sequence[Alias]
) -> ErrorShape:
    """Return the pointers at which documented errors have what they say, the likeliest first.

    Only members of well-known names count, and only those that the document states.
    """
    bodies = Counter(
        content.type
        for operation in operations
        for each in operation.errors
        for content in each.contents
        if content.kind == "json"
    )
    reader = _Reader({each.name: each for each in models}, {each.name: each for each in aliases})
    codes, messages, details = (Counter[tuple[int, int, str]]() for _ in range(3))
    for body, times in bodies.items():
        for each in islice(reader.members(body), _MOST_SEEN):
            if each.name in _CODES and _is_code(each):
                codes[each.depth, _CODES.index(each.name), each.pointer] += times
            if each.name in _MESSAGES and (pointer := _message(each)) is not None:
                messages[each.depth, _MESSAGES.index(each.name), pointer] += times
            if each.name in _DETAILS and _holds(each, ListOf, MapOf, ModelRef):
                details[each.depth, _DETAILS.index(each.name), each.pointer] += times
    return ErrorShape(*(_likeliest(each) for each in (codes, messages, details)))


def _likeliest(found: Counter[tuple[int, int, str]]) -> tuple[str, ...]:
    """Return the pointers: outermost first, then by the best names, then by frequency."""
    ordered = sorted(found, key=lambda each: (*each[:2], -found[each], each[2]))
    return tuple(dict.fromkeys(pointer for _, _, pointer in ordered))[:_MOST]


def _is_code(member: _Member) -> bool:
    """Return True if it is a text or number; an `error` is a code only beside a message."""
    spoken = member.beside.intersection(_MESSAGES) - {"error", "errors"}
    return _is_text(member, "str", "int", "any") and (member.name != "error" or bool(spoken))


def _message(member: _Member) -> str | None:
    """Return the pointer to its text if it is a message: to itself, or to its first item."""
    if member.name == "error" and _is_code(member):
        return None
    if _is_text(member, "str", "any") and member.name != "errors":
        return member.pointer
    texts = (each for each in member.types if isinstance(each, ListOf))
    return child(member.pointer, 0) if any(each.item == Scalar("str") for each in texts) else None


def _is_text(member: _Member, *kinds: str) -> bool:
    return any(
        each.kind in kinds if isinstance(each, Scalar) else isinstance(each, EnumRef | Constant)
        for each in member.types
    )


def _holds(member: _Member, *kinds: type[Type]) -> bool:
    return any(isinstance(each, kinds) for each in member.types)


@frozen
class _Reader:
    models: Mapping[str, Model]
    aliases: Mapping[str, Alias]

    def members(self, body: Type) -> Iterator[_Member]:
        """Yield the members of a body and of the error objects in it, outermost first."""
        todo = deque([("", each, 0) for each in self.types(body)])
        while todo:
            pointer, kind, depth = todo.popleft()
            if isinstance(kind, ListOf) and pointer.count("/") < _LONGEST:
                todo.extend((child(pointer, 0), each, depth) for each in self.types(kind.item))
            elif isinstance(kind, ModelRef) and depth < _DEEPEST:
                for each in self.fields(kind, pointer, depth):
                    yield each
                    if each.name in _HOLDERS or (depth == 0 and self.speaks(each)):
                        todo.extend((each.pointer, inner, depth + 1) for inner in each.types)

    def fields(self, kind: ModelRef, pointer: str, depth: int) -> Iterator[_Member]:
        fields = self.models[kind.model].fields
        beside = frozenset(_plain(each.wire) for each in fields)
        for each in fields:
            types = tuple(self.types(each.type))
            at = child(pointer, each.wire)
            yield _Member(at, _plain(each.wire), depth, types, beside)

    def speaks(self, member: _Member) -> bool:
        """Return True if it holds objects with both a code and a message, whatever its name."""
        items = [
            inner
            for each in member.types
            for inner in (self.types(each.item) if isinstance(each, ListOf) else (each,))
        ]
        names = (
            {_plain(field.wire) for field in self.models[each.model].fields}
            for each in items
            if isinstance(each, ModelRef)
        )
        return any(
            each.intersection(_CODES[:2]) and each.intersection(_MESSAGES[:2]) for each in names
        )

    def types(self, kind: Type) -> Iterator[Type]:
        """Yield the types that a type can be, without unions and names."""
        todo = deque([kind])
        names = set[str]()
        for _ in range(_MOST_SEEN):
            if not todo:
                break
            match each := todo.popleft():
                case Nullable(of=inner):
                    todo.append(inner)
                case OneOf(members=members):
                    todo.extend(members)
                case AliasRef(alias=name):
                    if name not in names:
                        names.add(name)
                        todo.append(self.aliases[name].type)
                case _:
                    yield each


def _plain(name: str) -> str:
    return "".join(letter for letter in name if letter.isalnum()).lower()
