"""Every way to change one fact of an operation, with the difference that it must be told as."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import evolve, frozen

from generator.read.pages.facts import Body, ErrorCode, Member, Operation, Response, Value
from tests.generator.pages.lending import HERE, value


@frozen
class Mutation:
    """A changed operation, and what must be told: kind, part of the operation, and fact."""

    name: str
    operation: Operation
    told: frozenset[tuple[str, str, str]]
    needs: frozenset[str] = frozenset()
    """What a form must state for the change to be seen."""


Put = Callable[[tuple[Member, ...]], Operation]
_OTHER = {
    "string": "integer",
    "integer": "string",
    "boolean": "string",
    "array": "string",
    "object": "string",
}


def mutations(operation: Operation) -> Iterator[Mutation]:
    """Yield every mutation of the operation."""
    yield from _of_itself(operation)
    yield from _of_parameters(operation)
    for body in operation.bodies:
        put = _into_request(operation, body)
        yield from _of_members(body.value.members, "request", put, "request")
    for number, response in enumerate(operation.responses):
        yield from _of_response(operation, number, response)


def _of_itself(operation: Operation) -> Iterator[Mutation]:
    other = evolve(operation, path=operation.path + "/all")
    yield Mutation("path", other, frozenset({("page only", "", "operation")}))
    other = evolve(operation, method="POST")
    yield Mutation("method", other, frozenset({("page only", "", "operation")}))
    other = evolve(operation, deprecated=True)
    yield Mutation(
        "deprecated",
        other,
        frozenset({("page only", "", "deprecated")}),
        frozenset({"deprecated call"}),
    )
    other = evolve(operation, security=(("OtherKey", HERE),))
    yield Mutation(
        "security",
        other,
        frozenset({("page only", "security", "security")}),
        frozenset({"schemes"}),
    )
    other = evolve(operation, security=())
    yield Mutation(
        "no security",
        other,
        frozenset({("document only", "security", "security")}),
        frozenset({"security"}),
    )
    other = evolve(operation, scopes=(("ZohoLibrary.shelves.READ", HERE),))
    yield Mutation(
        "another scope",
        other,
        frozenset({("page only", "security", "scope"), ("document only", "security", "scope")}),
        frozenset({"scopes"}),
    )
    other = evolve(operation, scopes=(*operation.scopes, *other.scopes))
    yield Mutation(
        "more scopes", other, frozenset({("page only", "security", "scope")}), frozenset({"scopes"})
    )


def _of_parameters(operation: Operation) -> Iterator[Mutation]:
    for number, one in enumerate(operation.parameters):
        rest = [*operation.parameters]

        def put(changed: Member, number: int = number, one: object = one) -> Operation:
            listed = [*operation.parameters]
            listed[number] = evolve(listed[number], member=changed)
            return evolve(operation, parameters=tuple(listed))

        where = f"{one.location} parameter {one.member.name}"
        where = where.lower() if one.location == "header" else where
        needs = frozenset({one.location})
        if one.location != "path":
            del rest[number]
            gone = evolve(operation, parameters=tuple(rest))
            told = frozenset({("document only", where, "parameter")})
            yield Mutation(f"no {where}", gone, told, needs)
            new = f"{where}2"
            told |= {("page only", new, "parameter")}
            yield Mutation(
                f"renamed {where}", put(evolve(one.member, name=f"{one.member.name}2")), told, needs
            )
        yield from _of_member(one.member, where, put, needs, where)


def _of_member(
    one: Member, where: str, put: Callable[[Member], Operation], needs: frozenset[str], name: str
) -> Iterator[Mutation]:
    """Yield the changes of a member that leave it where it is."""
    if not where.startswith("path"):
        flipped = evolve(one, required=not one.required)
        told = frozenset({("contradicts", where, "required")})
        yield Mutation(f"required {name}", put(flipped), told, needs | {"required"})
    kind = _OTHER[one.value.types[0]]
    told = frozenset({("contradicts", where, "type")})
    yield Mutation(f"retyped {name}", put(evolve(one, value=value(kind))), told, needs | {"types"})
    if one.value.types == ("string",):
        form = evolve(one.value, format="byte")
        fact = "contradicts" if one.value.format else "page only"
        told = frozenset({(fact, where, "format")})
        yield Mutation(f"format {name}", put(evolve(one, value=form)), told, needs | {"format"})
    if one.value.format:
        told = frozenset({("document only", where, "format")})
        bare = evolve(one.value, format=None)
        yield Mutation(f"no format {name}", put(evolve(one, value=bare)), told, needs | {"format"})
    yield from _of_limits(one, where, put, needs, name)
    told = frozenset({("page only", where, "deprecated")})
    yield Mutation(
        f"deprecated {name}", put(evolve(one, deprecated=True)), told, needs | {"deprecated"}
    )


def _of_limits(
    one: Member, where: str, put: Callable[[Member], Operation], needs: frozenset[str], name: str
) -> Iterator[Mutation]:
    def limited(**limits: object) -> Operation:
        return put(evolve(one, value=evolve(one.value, limits={**one.value.limits, **limits})))

    if enum := one.value.limits.get("enum"):
        told = frozenset({("page only", where, "value")})
        yield Mutation(
            f"one value more {name}", limited(enum=[*enum, "more"]), told, needs | {"enum"}
        )
        told = frozenset({("document only", where, "value")})
        yield Mutation(
            f"one value less {name}", limited(enum=enum[:-1]), told, needs | {"enum", "one value"}
        )
    elif one.value.types == ("string",):
        told = frozenset({("page only", where, "enum")})
        yield Mutation(f"values {name}", limited(enum=["one", "two"]), told, needs | {"enum"})
    if "maxLength" in one.value.limits:
        told = frozenset({("contradicts", where, "maxLength")})
        yield Mutation(f"length {name}", limited(maxLength=7), told, needs | {"limits"})
        bare = evolve(one.value, limits={})
        told = frozenset(
            {("document only", where, "minLength"), ("document only", where, "maxLength")}
        )
        yield Mutation(f"no length {name}", put(evolve(one, value=bare)), told, needs | {"limits"})


def _of_members(
    members: tuple[Member, ...], where: str, put: Put, name: str, depth: int = 0
) -> Iterator[Mutation]:
    """Yield the changes of members, and of all that is below them."""
    needs = frozenset({where.partition(":")[0]}) | ({"nested"} if depth else set[str]())
    added = Member("brand_new", HERE, value("boolean"), required=False)
    told = frozenset({("page only", _inside(where, "brand_new"), "member")})
    yield Mutation(f"more in {name}", put((*members, added)), told, needs)
    for number, one in enumerate(members):
        inside = _inside(where, one.name)

        def changed(new: Member, number: int = number) -> Operation:
            return put((*members[:number], new, *members[number + 1 :]))

        if len(members) > 1:
            gone = put((*members[:number], *members[number + 1 :]))
            told = frozenset({("document only", inside, "member")})
            yield Mutation(f"no {inside}", gone, told, needs | {"members"})
        told = frozenset(
            {("page only", f"{inside}2", "member"), ("document only", inside, "member")}
        )
        yield Mutation(
            f"renamed {inside}",
            changed(evolve(one, name=f"{one.name}2")),
            told,
            needs | {"members"},
        )
        yield from _of_member(one, inside, changed, needs, inside)
        inner = one.value.items or one.value
        if inner.members:

            def below(new: tuple[Member, ...], one: Member = one) -> Operation:
                listed = one.value.items is not None
                held = evolve(one.value.items or one.value, members=new)
                return changed(evolve(one, value=evolve(one.value, items=held) if listed else held))

            yield from _of_members(
                inner.members, inside + "[]" * (inner is one.value.items), below, inside, depth + 1
            )


def _inside(where: str, name: str) -> str:
    return f"{where}.{name}" if ":" in where else f"{where}: {name}"


def _into_request(operation: Operation, body: Body) -> Put:
    def put(members: tuple[Member, ...]) -> Operation:
        return evolve(operation, bodies=(evolve(body, value=evolve(body.value, members=members)),))

    return put


def _of_response(operation: Operation, number: int, response: Response) -> Iterator[Mutation]:
    def put_response(new: Response) -> Operation:
        listed = [*operation.responses]
        listed[number] = new
        return evolve(operation, responses=tuple(listed))

    where = f"response {response.status}"
    error = response.status > "399"
    told = frozenset({("page only", "response 418", "status"), ("document only", where, "status")})
    needs = frozenset({"statuses"} if error else {"statuses", "good status"})
    yield Mutation(
        f"other status than {where}", put_response(evolve(response, status="418")), told, needs
    )
    for code in response.codes:
        renamed = evolve(response, codes=(ErrorCode("NO_LIBRARY", HERE, code.description),))
        told = frozenset(
            {("page only", where, "error code"), ("document only", where, "error code")}
        )
        yield Mutation(f"other code in {where}", put_response(renamed), told, frozenset({"codes"}))
    for body in response.bodies:

        def put(members: tuple[Member, ...], body: Body = body) -> Operation:
            return put_response(
                evolve(response, bodies=(evolve(body, value=_with(body.value, members)),))
            )

        yield from _of_members(body.value.members, where, put, where)


def _with(held: Value, members: tuple[Member, ...]) -> Value:
    return evolve(held, members=members)
