"""Classes that stand where another one stood, under a new name."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from generator.compare.argument_pairs import pair_parameters
from generator.compare.assignable import bare, renamed
from generator.describe.api import (
    Alias,
    Api,
    Body,
    Content,
    Enumeration,
    Field,
    Model,
    Operation,
    Response,
    Streaming,
)
from generator.describe.kinds import (
    AliasRef,
    EnumRef,
    ListOf,
    MapOf,
    ModelRef,
    Nullable,
    OneOf,
    Type,
)

Classes = Mapping[str, Model | Enumeration | Alias]


def renamed_classes(
    old: Api, new: Api, pairs: Sequence[tuple[Operation, Operation]]
) -> dict[str, str]:
    """Find the new names of classes: each stands wherever one class did that is gone, and is alike.

    Only a new name for a class that is gone counts, and only if no third class is involved.
    """
    before: Classes = {each.name: each for each in old.classes}
    after: Classes = {each.name: each for each in new.classes}
    successors: dict[str, set[str]] = defaultdict(set)
    queue = deque(pair for one, other in pairs for pair in _operation_types(one, other))
    seen: set[tuple[str, str]] = set()
    while queue:
        for one, other in _references(*queue.popleft()):
            if (one, other) in seen or one not in before or other not in after:
                continue
            seen.add((one, other))
            if one != other:
                if one in after or other in before or not _alike(before[one], after[other]):
                    continue
                successors[one].add(other)
            queue.extend(_field_types(before[one], after[other]))
    claimed = [name for names in successors.values() for name in names]
    return {
        name: next(iter(names))
        for name, names in sorted(successors.items())
        if len(names) == 1 and claimed.count(next(iter(names))) == 1
    }


def with_names(api: Api, names: Mapping[str, str]) -> Api:
    """Return an API with other names for classes."""
    if not names:
        return api
    return evolve(
        api,
        models=tuple(
            evolve(
                each,
                name=names.get(each.name, each.name),
                fields=tuple(evolve(one, type=renamed(one.type, names)) for one in each.fields),
            )
            for each in api.models
        ),
        enums=tuple(evolve(each, name=names.get(each.name, each.name)) for each in api.enums),
        aliases=tuple(
            evolve(each, name=names.get(each.name, each.name), type=renamed(each.type, names))
            for each in api.aliases
        ),
        operations=tuple(_operation(each, names) for each in api.operations),
    )


def _operation(each: Operation, names: Mapping[str, str]) -> Operation:
    def responses(found: Iterable[Response]) -> tuple[Response, ...]:
        return tuple(
            evolve(one, type=renamed(one.type, names), contents=tuple(map(content, one.contents)))
            for one in found
        )

    def content(found: Content) -> Content:
        return found if found.item is None else evolve(found, item=renamed(found.item, names))

    def body(found: Body) -> Body:
        others = tuple(map(body, found.others))
        return evolve(found, type=renamed(found.type, names), others=others)

    def streaming(found: Streaming) -> Streaming:
        forms = tuple(map(content, found.forms))
        return evolve(found, item=renamed(found.item, names), forms=forms)

    return evolve(
        each,
        streaming=each.streaming and streaming(each.streaming),
        parameters=tuple(evolve(one, type=renamed(one.type, names)) for one in each.parameters),
        body=each.body and body(each.body),
        successes=responses(each.successes),
        errors=responses(each.errors),
    )


def _operation_types(old: Operation, new: Operation) -> Iterator[tuple[Type, Type]]:
    for one, other in pair_parameters(old, new):
        if one is not None and other is not None:
            yield one.type, other.type
    if old.body is not None and new.body is not None:
        after = {each.media_type: each.type for each in new.body.every}
        yield old.body.type, new.body.type
        yield from (
            (each.type, after[each.media_type])
            for each in old.body.every
            if each.media_type in after
        )
    for responses, others in ((old.successes, new.successes), (old.errors, new.errors)):
        answers = {each.status: each.type for each in others}
        yield from (
            (each.type, answers[each.status]) for each in responses if each.status in answers
        )


def _field_types(
    old: Model | Enumeration | Alias, new: Model | Enumeration | Alias
) -> Iterator[tuple[Type, Type]]:
    if isinstance(old, Alias) and isinstance(new, Alias):
        yield old.type, new.type
    if isinstance(old, Model) and isinstance(new, Model):
        after: dict[str, Field] = {each.wire: each for each in new.fields}
        for each in old.fields:
            if each.wire in after:
                yield each.type, after[each.wire].type


def _references(old: Type, new: Type) -> Iterator[tuple[str, str]]:
    """Yield the classes that stand at the same addresses of two types."""
    match old, new:
        case Nullable(of=before), _:
            yield from _references(before, new)
        case _, Nullable(of=after):
            yield from _references(old, after)
        case (ListOf(item=one), ListOf(item=other)) | (MapOf(value=one), MapOf(value=other)):
            yield from _references(one, other)
        case (
            (ModelRef(model=name), ModelRef(model=other))
            | (
                EnumRef(enum=name),
                EnumRef(enum=other),
            )
            | (AliasRef(alias=name), AliasRef(alias=other))
        ):
            yield name, other
        case OneOf(members=members), OneOf(members=others):
            yield from _member_references(members, others)
        case _:
            return


def _member_references(
    members: tuple[Type, ...], others: tuple[Type, ...]
) -> Iterator[tuple[str, str]]:
    before = {bare(each): each for each in members}
    after = {bare(each): each for each in others}
    for same in before.keys() & after.keys():
        yield from _references(before[same], after[same])
    left = [each for key, each in before.items() if key not in after]
    right = [each for key, each in after.items() if key not in before]
    if len(left) == len(right):
        for one, other in zip(left, right, strict=True):
            yield from _references(one, other)


def _alike(old: Model | Enumeration | Alias, new: Model | Enumeration | Alias) -> bool:
    """Return True if at least half of what is in the larger class is in the other one too."""
    if isinstance(old, Model) and isinstance(new, Model):
        one = {each.wire for each in old.fields}
        other = {each.wire for each in new.fields}
        return 2 * len(one & other) >= max(len(one), len(other))
    if isinstance(old, Enumeration) and isinstance(new, Enumeration):
        values = {value for _, value in old.members}
        others = {value for _, value in new.members}
        return 2 * len(values & others) >= max(len(values), len(others))
    return isinstance(old, Alias) and isinstance(new, Alias)
