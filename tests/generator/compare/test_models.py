"""Fields and members, by the directions in which operations use their class."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

from typing import Any

import pytest

from tests.generator.compare.pairs import answers, body, call, calls, lines, record, ref, report

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def sent(schema: Any, **schemas: Any) -> dict[str, Any]:
    return calls(call("put", "POST /it", requestBody=body(schema)), schemas=schemas)


def read(schema: Any, **schemas: Any) -> dict[str, Any]:
    return calls(call("get", "GET /it", responses=answers(_200=schema)), schemas=schemas)


def both(schema: Any, **schemas: Any) -> dict[str, Any]:
    given = answers(_200=ref("Both"))
    made = call("both", "POST /it", requestBody=body(ref("Both")), responses=given)
    return calls(made, schemas={"Both": schema, **schemas})


OLD = record(
    "kept",
    "eased",
    "constant_eased",
    kept=TEXT,
    gone=TEXT,
    eased=TEXT,
    constant_eased={"const": "a"},
    demanded=TEXT,
    retyped=TEXT,
    widened=NUMBER,
    narrowed={"type": "number"},
    nulled=TEXT,
    unnulled={"type": ["string", "null"]},
    wireName={**TEXT, "x-python-name": "wire"},
    tag={**TEXT, "x-python-name": "tag"},
    lapsing=TEXT,
    lapsed={**TEXT, "deprecated": True},
    closing=TEXT,
    opening={**TEXT, "readOnly": True},
    hiding=TEXT,
    showing={**TEXT, "writeOnly": True},
    secret=TEXT,
    tightened={"type": "string", "maxLength": 10, "minLength": 1},
    loosened={"type": "string", "maxLength": 10, "pattern": "^a"},
    items={"type": "array", "items": TEXT},
    preset={**TEXT, "default": "a"},
    shrunk={**NUMBER, "format": "int64"},
)
NEW = record(
    "kept",
    "wanted",
    "constant",
    "demanded",
    kept=TEXT,
    fresh=TEXT,
    wanted=TEXT,
    constant={"const": "b"},
    eased=TEXT,
    constant_eased={"const": "a"},
    demanded=TEXT,
    retyped=NUMBER,
    widened={"type": "number"},
    narrowed=NUMBER,
    nulled={"type": ["string", "null"]},
    unnulled=TEXT,
    wire_name={**TEXT, "x-python-name": "wire"},
    tag={**TEXT, "x-python-name": "label"},
    lapsing={**TEXT, "deprecated": True},
    lapsed=TEXT,
    closing={**TEXT, "readOnly": True},
    opening=TEXT,
    hiding={**TEXT, "writeOnly": True},
    showing=TEXT,
    secret={**TEXT, "format": "password"},
    tightened={"type": "string", "maxLength": 5, "minLength": 2},
    loosened={"type": "string", "maxLength": 20},
    items={"type": "array", "items": NUMBER, "minItems": 1},
    preset={**TEXT, "default": "b"},
    shrunk={**NUMBER, "format": "int32"},
)


def test_fields_that_are_sent() -> None:
    assert lines(sent(OLD), sent(NEW)) == [
        "Breaking:",
        '  TinyClient.put: body field "closing" is set by the vendor alone -- what callers give is not sent any more',
        '  TinyClient.put: body field "demanded" is now required -- callers that do not send it are refused',
        '  TinyClient.put: body field "items" gained min_items 1 -- values that were sent may be refused before sending',
        '  TinyClient.put: body field "items" item is now int, was str -- what callers give may be refused',
        '  TinyClient.put: body field "narrowed" is now int, was float -- what callers give may be refused',
        '  TinyClient.put: body field "preset" has the vendor\'s default "b", was "a" -- callers that leave it out say something else now',
        '  TinyClient.put: body field "retyped" is now int, was str -- what callers give may be refused',
        '  TinyClient.put: body field "shrunk" has bits 32, was 64 -- values that were sent may be refused before sending',
        '  TinyClient.put: body field "tag" is now called "label" -- code that uses the old name fails',
        '  TinyClient.put: body field "tightened" has max_length 5, was 10 -- values that were sent may be refused before sending',
        '  TinyClient.put: body field "tightened" has min_length 2, was 1 -- values that were sent may be refused before sending',
        '  TinyClient.put: body field "unnulled" is never None now -- None is refused before sending',
        '  TinyClient.put: body gained required field "wanted" -- callers that do not send it are refused',
        '  TinyClient.put: body lost field "gone" -- code that gives it fails',
        "Compatible:",
        '  TinyClient.put: body field "constant_eased" is now optional -- callers that send it still can',
        '  TinyClient.put: body field "eased" is now optional -- callers that send it still can',
        '  TinyClient.put: body field "lapsing" is deprecated -- it still works',
        '  TinyClient.put: body field "loosened" has max_length 20, was 10 -- values that were sent still can be',
        '  TinyClient.put: body field "loosened" lost pattern "^a" -- values that were sent still can be',
        '  TinyClient.put: body field "nulled" can be None -- callers need not send null',
        '  TinyClient.put: body field "opening" can be set by callers -- callers need not set it',
        '  TinyClient.put: body field "secret" is hidden in repr -- its value is the same',
        '  TinyClient.put: body field "widened" is now float, was int -- what was accepted still is',
        '  TinyClient.put: body field "wire" is "wire_name" on the wire, was "wireName" -- its name in Python is the same',
        '  TinyClient.put: body gained optional field "fresh" -- callers need not send it',
        '  TinyClient.put: body gained required field "constant" -- it has one value, which is filled in',
        "Documentation only:",
        '  TinyClient.put: body field "hiding" is never in responses -- no operation reads it',
        '  TinyClient.put: body field "lapsed" is not deprecated any more -- it works as before',
        '  TinyClient.put: body field "showing" can be in responses -- no operation reads it',
    ]


def test_fields_that_are_read() -> None:
    assert lines(read(OLD), read(NEW)) == [
        "Breaking:",
        '  TinyClient.get: response field "constant_eased" is now optional -- it can be UNSET where code expects a value',
        '  TinyClient.get: response field "eased" is now optional -- it can be UNSET where code expects a value',
        '  TinyClient.get: response field "hiding" is never in responses -- code that reads it finds nothing',
        '  TinyClient.get: response field "items" item is now int, was str -- code for str gets something else',
        '  TinyClient.get: response field "nulled" can be None -- None comes where code expects a value',
        '  TinyClient.get: response field "retyped" is now int, was str -- code for str gets something else',
        '  TinyClient.get: response field "tag" is now called "label" -- code that uses the old name fails',
        '  TinyClient.get: response field "widened" is now float, was int -- code for int gets something else',
        '  TinyClient.get: response lost field "gone" -- code that reads it fails',
        "Compatible:",
        '  TinyClient.get: response field "demanded" is now required -- it is always there now',
        '  TinyClient.get: response field "lapsing" is deprecated -- it still works',
        '  TinyClient.get: response field "narrowed" is now int, was float -- code for what it was can read it',
        '  TinyClient.get: response field "secret" is hidden in repr -- its value is the same',
        '  TinyClient.get: response field "showing" can be in responses -- code need not read it',
        '  TinyClient.get: response field "unnulled" is never None now -- code for None goes unused',
        '  TinyClient.get: response field "wire" is "wire_name" on the wire, was "wireName" -- its name in Python is the same',
        '  TinyClient.get: response gained optional field "fresh" -- code that does not read it goes on',
        '  TinyClient.get: response gained required field "constant" -- code that does not read it goes on',
        '  TinyClient.get: response gained required field "wanted" -- code that does not read it goes on',
        "Documentation only:",
        '  TinyClient.get: response field "closing" is set by the vendor alone -- no operation sends it',
        '  TinyClient.get: response field "items" gained min_items 1 -- constraints are never checked on responses',
        '  TinyClient.get: response field "lapsed" is not deprecated any more -- it works as before',
        '  TinyClient.get: response field "loosened" has max_length 20, was 10 -- constraints are never checked on responses',
        '  TinyClient.get: response field "loosened" lost pattern "^a" -- constraints are never checked on responses',
        '  TinyClient.get: response field "opening" can be set by callers -- no operation sends it',
        '  TinyClient.get: response field "preset" has the vendor\'s default "b", was "a" -- nothing depends on it',
        '  TinyClient.get: response field "shrunk" has bits 32, was 64 -- constraints are never checked on responses',
        '  TinyClient.get: response field "tightened" has max_length 5, was 10 -- constraints are never checked on responses',
        '  TinyClient.get: response field "tightened" has min_length 2, was 1 -- constraints are never checked on responses',
    ]


def test_fields_that_go_both_ways_break_where_either_way_does() -> None:
    assert lines(both(OLD), both(NEW)) == [
        "Breaking:",
        '  TinyClient.both: body and response field "closing" is set by the vendor alone -- what callers give is not sent any more',
        '  TinyClient.both: body and response field "constant_eased" is now optional -- it can be UNSET where code expects a value',
        '  TinyClient.both: body and response field "demanded" is now required -- callers that do not send it are refused',
        '  TinyClient.both: body and response field "eased" is now optional -- it can be UNSET where code expects a value',
        '  TinyClient.both: body and response field "hiding" is never in responses -- code that reads it finds nothing',
        '  TinyClient.both: body and response field "items" gained min_items 1 -- values that were sent may be refused before sending',
        '  TinyClient.both: body and response field "narrowed" is now int, was float -- what callers give may be refused',
        '  TinyClient.both: body and response field "nulled" can be None -- None comes where code expects a value',
        '  TinyClient.both: body and response field "preset" has the vendor\'s default "b", was "a" -- callers that leave it out say something else now',
        '  TinyClient.both: body and response field "shrunk" has bits 32, was 64 -- values that were sent may be refused before sending',
        '  TinyClient.both: body and response field "tag" is now called "label" -- code that uses the old name fails',
        '  TinyClient.both: body and response field "tightened" has max_length 5, was 10 -- values that were sent may be refused before sending',
        '  TinyClient.both: body and response field "tightened" has min_length 2, was 1 -- values that were sent may be refused before sending',
        '  TinyClient.both: body and response field "unnulled" is never None now -- None is refused before sending',
        '  TinyClient.both: body and response field "widened" is now float, was int -- code for int gets something else',
        '  TinyClient.both: body and response gained required field "wanted" -- callers that do not send it are refused',
        '  TinyClient.both: body and response lost field "gone" -- code that gives or reads it fails',
        '  TinyClient.both: body field "items" item is now int, was str -- what callers give may be refused',
        '  TinyClient.both: body field "retyped" is now int, was str -- what callers give may be refused',
        '  TinyClient.both: response field "items" item is now int, was str -- code for str gets something else',
        '  TinyClient.both: response field "retyped" is now int, was str -- code for str gets something else',
        "Compatible:",
        '  TinyClient.both: body and response field "lapsing" is deprecated -- it still works',
        '  TinyClient.both: body and response field "loosened" has max_length 20, was 10 -- values that were sent still can be',
        '  TinyClient.both: body and response field "loosened" lost pattern "^a" -- values that were sent still can be',
        '  TinyClient.both: body and response field "opening" can be set by callers -- callers need not set it',
        '  TinyClient.both: body and response field "secret" is hidden in repr -- its value is the same',
        '  TinyClient.both: body and response field "showing" can be in responses -- code need not read it',
        '  TinyClient.both: body and response field "wire" is "wire_name" on the wire, was "wireName" -- its name in Python is the same',
        '  TinyClient.both: body and response gained optional field "fresh" -- callers need not send it',
        '  TinyClient.both: body and response gained required field "constant" -- it has one value, which is filled in',
        "Documentation only:",
        '  TinyClient.both: body and response field "lapsed" is not deprecated any more -- it works as before',
    ]


def test_the_words_of_the_design() -> None:
    old = sent({"type": "array", "items": record("id", id=TEXT)})
    new = sent({"type": "array", "items": record("id", id=TEXT, icon=TEXT)})
    assert lines(old, new) == [
        "Compatible:",
        '  TinyClient.put: body item gained optional field "icon" -- callers need not send it',
    ]


def used(times: int, schema: Any, **more: Any) -> dict[str, Any]:
    return calls(
        *(
            call(f"use_{n}", f"GET /use{n}", responses=answers(_200=ref("Group")))
            for n in range(times)
        ),
        schemas={"Group": schema, **more},
    )


def test_a_shared_class_is_told_of_once_with_those_that_have_it() -> None:
    old, new = record(name=TEXT), record("name", name=TEXT, icon=TEXT)
    assert lines(used(1, old), used(1, new)) == [
        "Compatible:",
        '  TinyClient.use_0: response field "name" is now required -- it is always there now',
        '  TinyClient.use_0: response gained optional field "icon" -- code that does not read it goes on',
    ]
    assert lines(used(3, old), used(3, new)) == [
        "Compatible:",
        "  models.Group.icon: is a new optional field (responses of use_0, use_1, use_2) -- code that does not read it goes on",
        "  models.Group.name: is now required (responses of use_0, use_1, use_2) -- it is always there now",
    ]
    assert lines(used(4, old), used(4, new)) == [
        "Compatible:",
        "  models.Group.icon: is a new optional field (responses of 4 operations) -- code that does not read it goes on",
        "  models.Group.name: is now required (responses of 4 operations) -- it is always there now",
    ]


def test_only_operations_that_had_a_class_before_count() -> None:
    old, new = record(name=TEXT), record("icon", name=TEXT, icon=TEXT)
    fresh = call("fresh", "POST /fresh", requestBody=body(ref("Group")))
    before = used(2, old)
    after = used(2, new)
    after["paths"].update(calls(fresh)["paths"])
    assert lines(before, after) == [
        "Compatible:",
        '  TinyClient.fresh: is new, "POST /fresh" -- nothing called it before',
        "  models.Group.icon: is a new required field (responses of use_0, use_1) -- code that does not read it goes on",
    ]
    assert lines(after, before) == [
        "Breaking:",
        '  TinyClient.fresh: is gone, "POST /fresh" -- code that calls it fails',
        "  models.Group.icon: is gone (responses of use_0, use_1) -- code that reads it fails",
    ]


def test_classes_that_came_or_went_are_told_of_by_what_holds_them() -> None:
    inner = record(deep=ref("Deep"))
    deep = record(level={"type": "string", "enum": ["high", "low"]})
    old = used(2, record(name=TEXT))
    new = used(2, record(name=TEXT, inner=ref("Inner")), Inner=inner, Deep=deep)
    assert lines(old, new) == [
        "Compatible:",
        "  models.Group.inner: is a new optional field (responses of use_0, use_1) -- code that does not read it goes on",
    ]
    assert lines(new, old) == [
        "Breaking:",
        "  models.Group.inner: is gone (responses of use_0, use_1) -- code that reads it fails",
    ]


def test_a_class_under_another_name() -> None:
    fields = {"name": TEXT, "level": {"type": "string", "enum": ["high", "low"]}}
    old = used(2, record(owner=ref("Person")), Person=record(**fields))
    new = used(2, record(owner=ref("User")), User=record(**fields, age=NUMBER))
    assert lines(old, new) == [
        "Breaking:",
        "  models.Person: is now called User -- code that names it fails",
        "  models.PersonLevel: is now called UserLevel -- code that names it fails",
        "Compatible:",
        "  models.User.age: is a new optional field (responses of use_0, use_1) -- code that does not read it goes on",
    ]


def test_a_class_in_the_place_of_another_one() -> None:
    old = used(2, record(owner=ref("Person")), Person=record(name=TEXT, age=NUMBER))
    new = used(2, record(owner=ref("Robot")), Robot=record(maker=TEXT, model=TEXT))
    assert lines(old, new) == [
        "Breaking:",
        "  models.Group.owner: is now Robot, was Person (responses of use_0, use_1) -- code for Person gets something else",
    ]


def test_enumerations() -> None:
    def level(*values: str, **more: Any) -> dict[str, Any]:
        return used(
            2, record(level=ref("Level")), Level={"type": "string", "enum": [*values], **more}
        )

    names = {"x-enum-varnames": ["TOP", "LOW"]}
    others = {"x-enum-varnames": ["HIGH", "LOW"]}
    assert lines(level("high", "low"), level("low", "high")) == []
    assert lines(level("high", "low"), level("high", "low", "none", "some")) == [
        "Compatible:",
        "  models.Level: gained NONE, SOME (responses of use_0, use_1) -- enumerations are open: other values could come before",
    ]
    assert lines(level("high", "mid", "low"), level("high", "low")) == [
        "Breaking:",
        "  models.Level: lost MID (responses of use_0, use_1) -- code that names it fails; its value comes no more",
    ]
    assert lines(level("high", "low", **names), level("high", "low", **others)) == [
        "Breaking:",
        "  models.Level: has HIGH for the value of TOP (responses of use_0, use_1) -- code that names it fails",
    ]
    assert lines(level("high", "low", **names), level("top", "low", **names)) == [
        "Breaking:",
        '  models.Level: has TOP for "top", was "high" (responses of use_0, use_1) -- what compares with the old value is false now',
    ]
    many = [f"v{n}" for n in range(13)]
    assert lines(level("a"), level("a", *many)) == [
        "Compatible:",
        "  models.Level: gained V_0, V_1, V_2, V_3, V_4, V_5, V_6, V_7, V_8, V_9 and 3 more (responses of use_0, use_1) -- enumerations are open: other values could come before",
    ]


def test_a_class_that_becomes_something_else() -> None:
    old = used(2, record(level=ref("Level")), Level={"type": "string", "enum": ["a", "b"]})
    new = used(2, record(level=ref("Level")), Level=record(rank=NUMBER))
    numbers = used(2, record(level=ref("Level")), Level={"type": "integer", "enum": [1, 2]})
    plain = used(2, record(level=TEXT))
    assert lines(old, new) == [
        "Breaking:",
        "  models.Group.level: is now Level, was LevelLike (responses of use_0, use_1) -- code for LevelLike gets something else",
        "  models.Level: is of another kind (responses of use_0, use_1) -- code that uses its fields or members fails",
    ]
    assert lines(old, numbers) == [
        "Breaking:",
        "  models.Level: has values of type int, was str (responses of use_0, use_1) -- code that compares or sends its values has the wrong type",
        "  models.Level: lost A, B (responses of use_0, use_1) -- code that names it fails; its value comes no more",
        "Compatible:",
        "  models.Level: gained VALUE_1, VALUE_2 (responses of use_0, use_1) -- enumerations are open: other values could come before",
    ]
    assert lines(old, plain) == [
        "Breaking:",
        "  models.Group.level: is now str, was LevelLike (responses of use_0, use_1) -- code for LevelLike gets something else",
    ]
    assert lines(plain, old) == [
        "Compatible:",
        "  models.Group.level: is now LevelLike, was str (responses of use_0, use_1) -- code for what it was can read it",
    ]


def test_unions() -> None:
    cat, dog = record("meows", meows=TEXT), record("barks", barks=TEXT)
    one = {"oneOf": [ref("Cat"), ref("Dog")]}
    turned = {"oneOf": [ref("Dog"), ref("Cat")]}
    more = {"oneOf": [ref("Cat"), ref("Dog"), TEXT]}
    kinds = {"Cat": cat, "Dog": dog}
    assert lines(read(one, **kinds), read(turned, **kinds)) == []
    assert lines(read(one, **kinds), read(more, **kinds)) == [
        "Breaking:",
        "  TinyClient.get: response is now Cat | Dog | str, was Cat | Dog -- code for Cat | Dog gets something else",
    ]
    assert lines(read(more, **kinds), read(one, **kinds)) == [
        "Compatible:",
        "  TinyClient.get: response is now Cat | Dog, was Cat | Dog | str -- code for what it was can read it",
    ]
    assert lines(sent(one, **kinds), sent(more, **kinds)) == [
        "Compatible:",
        "  TinyClient.put: body is now Cat | Dog | str, was Cat | Dog -- what was accepted still is",
    ]
    assert lines(sent(more, **kinds), sent(one, **kinds)) == [
        "Breaking:",
        "  TinyClient.put: body is now Cat | Dog, was Cat | Dog | str -- what callers give may be refused",
    ]


def test_types_that_hold_themselves() -> None:
    def tree(*more: Any) -> dict[str, Any]:
        return {"oneOf": [TEXT, {"type": "array", "items": ref("Tree")}, *more]}

    assert lines(read(ref("Tree"), Tree=tree()), read(ref("Tree"), Tree=tree(NUMBER))) == [
        "Breaking:",
        "  models.Tree: is now str | list[Tree] | int, was str | list[Tree] -- code for str | list[Tree] gets something else",
    ]
    assert lines(sent(ref("Tree"), Tree=tree()), sent(ref("Tree"), Tree=tree(NUMBER))) == [
        "Compatible:",
        "  models.Tree: is now str | list[Tree] | int, was str | list[Tree] -- what was accepted still is",
    ]
    assert lines(sent(ref("Tree"), Tree=tree()), sent(TEXT)) == [
        "Breaking:",
        "  TinyClient.put: body is now str, was Tree -- what callers give may be refused",
    ]
    assert lines(sent(TEXT), sent(ref("Tree"), Tree=tree())) == [
        "Compatible:",
        "  TinyClient.put: body is now Tree, was str -- what was accepted still is",
    ]
    assert lines(
        sent(ref("Tree"), Tree=tree()),
        sent(ref("Wood"), Wood={"oneOf": [TEXT, {"type": "array", "items": ref("Wood")}]}),
    ) == ["Breaking:", "  models.Tree: is now called Wood -- code that names it fails"]


def test_a_closed_object_takes_no_other_members() -> None:
    opened = record(name=TEXT)
    closed = {**opened, "additionalProperties": False}
    assert lines(sent(opened), sent(closed)) == [
        "Breaking:",
        "  models.PutBody: takes no additional_properties now -- members that no field is for are refused before sending",
    ]
    assert lines(sent(closed), sent(opened)) == [
        "Compatible:",
        "  models.PutBody: takes additional_properties now -- nothing that was sent is refused",
    ]


def test_two_fields_that_swap_names_break_though_both_names_stay() -> None:
    def named(one: str, other: str) -> dict[str, Any]:
        return read(record(a={**TEXT, "x-python-name": one}, b={**TEXT, "x-python-name": other}))

    assert lines(named("first", "second"), named("second", "first")) == [
        "Breaking:",
        '  TinyClient.get: response field "first" is now called "second" -- the old name is that of another field now',
        '  TinyClient.get: response field "second" is now called "first" -- the old name is that of another field now',
    ]


def test_a_field_that_is_never_read_may_have_to_be_sent() -> None:
    schema = {"type": "object", "properties": {"a": {**TEXT, "writeOnly": True}}}
    asked = {**schema, "required": ["a"]}
    line = '  TinyClient.both: body and response field "a" is now'
    assert lines(both(schema), both(asked)) == [
        "Breaking:",
        f"{line} required where it is sent -- callers that do not send it are refused",
    ]
    assert lines(both(asked), both(schema)) == [
        "Compatible:",
        f"{line} optional where it is sent -- callers that send it still can",
    ]


def pets(**mapping: str) -> dict[str, Any]:
    """A union whose classes are told apart by `kind`."""
    named = {tag: ref(name)["$ref"] for tag, name in mapping.items()}
    return {
        "oneOf": [ref("Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": named},
    }


def test_values_that_tell_classes_apart() -> None:
    kinds = {"Cat": record("kind", kind=TEXT, meows=TEXT), "Dog": record("kind", kind=TEXT)}
    old, new = pets(cat="Cat", dog="Dog"), pets(kitty="Cat", dog="Dog")
    said = 'has no value "cat" of "kind" any more; for Cat it is "kitty"'
    refused = "objects that were sent with it may be refused"
    assert lines(sent(old, **kinds), sent(new, **kinds)) == [
        "Breaking:",
        f"  TinyClient.put: body {said} -- {refused}",
        "Compatible:",
        '  TinyClient.put: body has value "kitty" of "kind", too -- callers need not send it',
    ]
    assert lines(read(old, **kinds), read(new, **kinds)) == [
        "Breaking:",
        f"  TinyClient.get: response {said} -- code that looks for it finds none",
        "Compatible:",
        '  TinyClient.get: response has value "kitty" of "kind", too -- code for its class reads it',
    ]
    assert lines(both(record(pet=old), **kinds), both(record(pet=new), **kinds)) == [
        "Breaking:",
        f'  TinyClient.both: body field "pet" {said} -- {refused}',
        f'  TinyClient.both: response field "pet" {said} -- code that looks for it finds none',
        "Compatible:",
        '  TinyClient.both: body and response field "pet" has value "kitty" of "kind", too -- callers need not send it',
    ]
    turned = pets(cat="Dog", dog="Cat")
    assert lines(sent(old, **kinds), sent(turned, **kinds)) == [
        "Breaking:",
        f'  TinyClient.put: body has "cat" of "kind" for Dog, was Cat -- {refused}',
        f'  TinyClient.put: body has "dog" of "kind" for Cat, was Dog -- {refused}',
    ]
    shapes = {"oneOf": old["oneOf"]}
    assert lines(read(shapes, **kinds), read(old, **kinds)) == [
        "Breaking:",
        "  TinyClient.get: response is now Cat | Dog | dict[str, Any], was Cat | Dog -- code for Cat | Dog gets something else",
        "Compatible:",
        '  TinyClient.get: response is told apart by "kind", was by the members that objects have -- its classes are the same',
    ]


def test_a_long_union_says_what_came_and_went() -> None:
    every = {f"E{n}": record(f"f{n}", **{f"f{n}": TEXT}) for n in range(12)}

    def union(first: int, last: int) -> dict[str, Any]:
        return {"oneOf": [ref(f"E{n}") for n in range(first, last)]}

    assert lines(read(union(0, 10), **every), read(union(1, 12), **every)) == [
        "Breaking:",
        "  TinyClient.get: response can be E10, E11 now and is never E0 now (11 types, were 10) -- code for what it was gets something else",
    ]


def test_members_that_no_field_is_for() -> None:
    def others(more: Any) -> dict[str, Any]:
        return both(record(name=TEXT) | {"additionalProperties": more})

    assert lines(others({}), others(more=False)) == [
        "Breaking:",
        "  models.Both: takes no additional_properties now -- members that no field is for may be refused by the vendor",
    ]
    assert lines(others(TEXT), others(NUMBER)) == [
        "Breaking:",
        '  models.Both: additional_properties are "integer" now, were "string" -- the vendor may refuse other values; code for what they were gets something else',
    ]
    assert lines(others(TEXT), others({})) == [
        "Breaking:",
        '  models.Both: additional_properties are anything now, were "string" -- code for what they were gets something else',
    ]


def test_many_fields_that_changed_alike_are_one_line() -> None:
    def fields(count: int, schema: Any, *required: str) -> dict[str, Any]:
        return used(2, record(*required, **{f"f{letter}": schema for letter in "abcdef"[:count]}))

    reached = "(responses of use_0, use_1)"
    assert len(lines(fields(3, TEXT), fields(3, NUMBER))) == 4
    assert lines(fields(4, TEXT, "fa", "fb", "fc", "fd"), fields(4, TEXT)) == [
        "Breaking:",
        f'  models.Group: fields "fa", "fb", "fc", "fd" are now optional {reached} -- it can be UNSET where code expects a value',
    ]
    assert lines(fields(1, TEXT), fields(5, TEXT)) == [
        "Compatible:",
        f'  models.Group: fields "fb", "fc", "fd", "fe" are new optional fields {reached} -- code that does not read it goes on',
    ]
    ids = {f"K{letter}": record(id=TEXT) for letter in "abcdefghijk"}
    numbers = {name: record(id=NUMBER) for name in ids}
    holder = record(**{name.lower(): ref(name) for name in ids})
    assert lines(used(2, holder, **ids), used(2, holder, **numbers)) == [
        "Breaking:",
        '  models: field "id" is now int, was str (11 classes: Ka, Kb, Kc, Kd, Ke, Kf, Kg, Kh, Ki, Kj, Kk) -- code for str gets something else',
    ]


def test_classes_that_no_operation_uses_raise_no_version() -> None:
    def lying(**schemas: Any) -> dict[str, Any]:
        return calls(call("get", "GET /it"), schemas=schemas)

    two = {"Z": record(a=TEXT), "Y": record(b=ref("Z"))}
    assert lines(lying(**two), lying(Y=record(b=TEXT))) == [
        "Used by no operation:",
        "  models.Y: is different -- no operation uses it",
        "  models.Z: is gone -- no operation uses it",
    ]
    many = {f"K{letter}": record(a=TEXT) for letter in "abcdefghijk"}
    folded = "  models: is gone (11 classes: Ka, Kb, Kc, Kd, Ke, Kf, Kg, Kh, Ki, Kj and 1 more)"
    assert lines(lying(**many), lying()) == [
        "Used by no operation:",
        f"{folded} -- no operation uses it",
    ]
    assert report(lying(**two), lying()).bump("1.0.0") == "none"
    assert lines(lying(), lying(**two)) == []


def test_a_body_that_is_gone_says_nothing_of_its_class() -> None:
    closed = record(name=TEXT) | {"additionalProperties": False}
    old = calls(call("put", "POST /it", requestBody=body(ref("Sent"))), schemas={"Sent": closed})
    new = calls(call("put", "POST /it"), schemas={"Sent": closed})
    assert lines(old, new) == [
        "Breaking:",
        "  TinyClient.put: lost its body -- callers that give it fail",
    ]


def test_a_default_of_what_a_field_refers_to() -> None:
    def preset(value: str) -> dict[str, Any]:
        level = {"type": "string", "enum": ["a", "b"], "default": value}
        return sent(record(level=ref("Level")), Level=level)

    assert lines(preset("a"), preset("b")) == [
        "Breaking:",
        '  TinyClient.put: body field "level" has the vendor\'s default "b", was "a" -- callers that leave it out say something else now',
    ]


def test_what_the_vendor_alone_checks() -> None:
    free = record(a=TEXT, b=TEXT)
    asked = {**free, "minProperties": 1}
    other = record(a={"type": "array", "items": {**TEXT, "not": {"const": "x"}}}, b=TEXT)
    listed = record(a={"type": "array", "items": TEXT}, b=TEXT)
    refused = "the vendor may refuse values, which nothing checks before sending"
    assert lines(sent(free), sent(asked)) == [
        "Breaking:",
        f'  models.PutBody: has other limits by "minProperties" -- {refused}',
    ]
    assert lines(sent(listed), sent(other)) == [
        "Breaking:",
        f'  TinyClient.put: body field "a" has other limits by "not" -- {refused}',
    ]
    assert lines(sent(other), sent(listed))[0] == "Compatible:"
    assert lines(read(listed), read(other))[0] == "Documentation only:"


def test_a_value_that_one_of_several_inline_enumerations_gains_is_one_line() -> None:
    def levels(*last: str) -> dict[str, Any]:
        listed = [["company", "account"], ["company", "account", *last]]
        both = [{**TEXT, "title": "AccessLevel", "enum": each} for each in listed]
        roles = {name: record(level=each) for name, each in zip(("Own", "Any"), both, strict=True)}
        return sent(record(own=ref("Own"), any=ref("Any")), **roles)

    level, *found = lines(levels(), levels("region"))
    assert (level, len(found)) == ("Compatible:", 1)
    assert "gained REGION" in found[0]


LIST = {"type": "array", "items": TEXT}
MAP = {"type": "object", "additionalProperties": TEXT}
SOME = {"type": "object", "patternProperties": {"^a": TEXT}, "additionalProperties": False}
FLOAT = {"type": "number"}
CHOICE = {**record(b=TEXT, c=TEXT), "anyOf": [{"required": ["b"]}, {"required": ["c"]}]}
ONE_CHOICE = {**record(b=TEXT, c=TEXT), "oneOf": CHOICE["anyOf"]}
ASKED = {**record(b=TEXT), "required": ["undeclared"]}


@pytest.mark.parametrize(
    ("before", "after", "keyword"),
    [
        (TEXT, {**TEXT, "format": "email"}, "format"),
        ({**TEXT, "format": "email"}, {**TEXT, "format": "ipv4"}, "format"),
        ({**TEXT, "pattern": "^\\p{L}$"}, {**TEXT, "pattern": "^\\p{N}$"}, "pattern"),
        (record(b=TEXT), ASKED, "required"),
        (MAP, SOME, "patternProperties"),
        (LIST, {"type": "array", "prefixItems": [TEXT], "items": TEXT}, "prefixItems"),
        (FLOAT, {**FLOAT, "enum": [1.5, 2.5]}, "enum"),
        ({**FLOAT, "enum": [1.5, 2.5]}, {**FLOAT, "enum": [1.5]}, "enum"),
        ({"type": "boolean"}, {"type": "boolean", "enum": [True]}, "enum"),
        ({"type": "object"}, {"type": "object", "const": {"b": 1}}, "const"),
        (record(b=TEXT, c=TEXT), CHOICE, "anyOf"),
        (CHOICE, ONE_CHOICE, 'anyOf", "oneOf'),
    ],
)
def test_narrower_values_that_the_client_still_takes(before: Any, after: Any, keyword: str) -> None:
    said = f'has other limits by "{keyword}"'
    level, line = lines(sent(record(a=before)), sent(record(a=after)))
    assert level == "Breaking:"
    assert said in line
    level, line = lines(read(record(a=before)), read(record(a=after)))
    assert level == "Documentation only:"
    assert said in line


CLASSES = {"Cat": record(name=TEXT, lives=TEXT), "Dog": record(name=TEXT, tricks=LIST)}


def one_of_both(keyword: str) -> dict[str, Any]:
    return {keyword: [ref("Cat"), ref("Dog")]}


@pytest.mark.parametrize(
    "placed",
    [
        lambda pet: {"wanted": pet},
        lambda pet: {"wanted": record(pet=pet)},
        lambda pet: {"wanted": {"type": "array", "items": pet}},
        lambda pet: {"wanted": record(pet=ref("Pet")), "Pet": pet},
        lambda pet: {"wanted": record(pets={"anyOf": [pet, TEXT]})},
    ],
)
def test_a_union_whose_values_fit_one_of_its_classes_alone(placed: Any) -> None:
    def made(keyword: str, way: Any) -> dict[str, Any]:
        named = placed(one_of_both(keyword))
        return dict(way(named.pop("wanted"), **CLASSES, **named))

    alone, several = "now that fit one type of the union alone", "now that fit several types"
    level, line = lines(made("anyOf", sent), made("oneOf", sent))
    assert (level, alone in line) == ("Breaking:", True)
    level, line = lines(made("oneOf", sent), made("anyOf", sent))
    assert (level, several in line) == ("Compatible:", True)
    if "Pet" in placed({}):  # the body of a response that is no class has no line of its own
        level, line = lines(made("anyOf", read), made("oneOf", read))
        assert (level, alone in line) == ("Documentation only:", True)


def kind(value: str) -> dict[str, Any]:
    return record("kind", kind={"const": value})


def closed(name: str) -> dict[str, Any]:
    return {**record(name, **{name: TEXT}), "additionalProperties": False}


@pytest.mark.parametrize(("cat", "dog"), [(kind("cat"), kind("dog")), (closed("a"), closed("b"))])
def test_a_union_whose_classes_exclude_each_other_has_no_such_line(cat: Any, dog: Any) -> None:
    classes = {"Cat": cat, "Dog": dog}
    before, after = (sent(record(a=one_of_both(key)), **classes) for key in ("anyOf", "oneOf"))
    assert lines(before, after) == []


def test_a_union_in_place_of_one_class_is_told_as_a_type_alone() -> None:
    before, after = (record(a=each) for each in (ref("Cat"), one_of_both("oneOf")))
    found = lines(sent(before, **CLASSES), sent(after, **CLASSES))
    assert found
    assert not [line for line in found if "the union" in line]


@pytest.mark.parametrize("form", ["uuid", "date", "date-time"])
def test_a_format_that_is_a_type_now_is_told_as_a_type_alone(form: str) -> None:
    before, after = {**TEXT, "format": "uri"}, {**TEXT, "format": form}
    level, *found = lines(sent(record(a=before)), sent(record(a=after)))
    assert (level, len(found)) == ("Breaking:", 1)
    assert "was str" in found[0]


def test_words_inside_what_the_vendor_alone_checks() -> None:
    def refused(words: str) -> dict[str, Any]:
        return sent(record(a={**TEXT, "not": {"const": "x", "description": words, "x-a": words}}))

    assert lines(refused("One."), refused("Two.")) == []


def test_what_the_vendor_alone_checks_of_a_whole_body() -> None:
    some = {**LIST, "contains": {"const": "a"}}
    assert lines(sent(LIST), sent(some)) == [
        "Breaking:",
        '  TinyClient.put: body has other limits by "contains" -- the vendor may refuse values, which nothing checks before sending',
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (ONE_CHOICE, CHOICE),
        ({**FLOAT, "enum": [1.5]}, {**FLOAT, "enum": [2.5, 1.5]}),
        ({**ASKED, "required": ["undeclared", "other"]}, ASKED),
    ],
)
def test_wider_values_that_the_vendor_alone_checks(before: Any, after: Any) -> None:
    assert lines(sent(record(a=before)), sent(record(a=after)))[0] == "Compatible:"
