"""Discriminators: on unions, and on classes that others extend."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.building import build, document, read_with_issues
from tests.constructs.writing import (
    Live,
    answers,
    content,
    echoing,
    hint,
    live,
    models,
    operation,
    reason,
    referring,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = {"type": "string"}


def _object(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": list(required), "properties": properties}


def _extending(base: str, **properties: Any) -> dict[str, Any]:
    return {"allOf": [referring(base), {"type": "object", "properties": properties}]}


SCHEMAS: dict[str, Any] = {
    "Pet": {
        **_object("petType", petType=TEXT, name=TEXT, friend=referring("Pet")),
        "discriminator": {
            "propertyName": "petType",
            "mapping": {
                "feline": referring("Cat")["$ref"],
                "puppy": "Dog",
                "hound": "Dog",
                "Fish": "Fish",
                "x": "Car",
                "?": "Nobody",
            },
        },
    },
    "Cat": _extending(
        "Pet", lives={"type": "integer"}, prey={"type": "array", "items": referring("Pet")}
    ),
    "Dog": _extending("Pet", bark=TEXT),
    "Poodle": _extending("Dog", curls={"type": "integer"}),
    "Fish": {"allOf": [referring("Pet")]},
    "Companion": {"allOf": [referring("Pet")], "description": "A pet under another name."},
    "Car": _object(wheels={"type": "integer"}),
    "Bird": _extending("Pet", petType={"type": "string", "enum": ["avian"]}, song=TEXT),
    "House": _object(
        pet=referring("Pet"),
        pets={"type": "array", "items": referring("Pet")},
        none={"anyOf": [referring("Pet"), {"type": "null"}]},
        described={"allOf": [referring("Pet")], "description": "The one that barks."},
        dog=referring("Dog"),
        cat=referring("Cat"),
        companion=referring("Companion"),
        listed={"oneOf": [referring("Cat"), referring("Bird")]},
        nested={"anyOf": [referring("Pet"), referring("Shape")]},
        beside={"anyOf": [referring("Shape"), {"type": "array", "items": referring("Shape")}]},
        numbered={
            "oneOf": [referring("First"), referring("Second")],
            "discriminator": {"propertyName": "version", "mapping": {"1": "First", "2": "Second"}},
        },
    ),
    "Shape": {
        "oneOf": [referring("Round"), referring("Square")],
        "discriminator": {"propertyName": "form"},
    },
    "Round": _object("form", form={"const": "round"}, size=TEXT),
    "Square": _object("form", form={"const": "square"}, size=TEXT),
    "First": _object("version", version={"type": "integer"}, note=TEXT),
    "Second": _object("version", version={"type": "integer"}, note=TEXT),
    "Lonely": {**_object(kind=TEXT), "discriminator": {"propertyName": "kind"}},
}
LISTING: dict[str, Any] = {
    "Base": {
        **_object("kind", kind=TEXT),
        "oneOf": [referring("One"), referring("Two")],
        "discriminator": {"propertyName": "kind"},
    },
    "One": _extending("Base", a=TEXT),
    "Two": _extending("Base", a=TEXT),
    "Union": {
        "oneOf": [referring("Left"), referring("Right")],
        "discriminator": {"propertyName": "kind"},
    },
    "Left": _extending("Union", kind=TEXT, a=TEXT),
    "Right": _extending("Union", kind=TEXT, a=TEXT),
    "Uses": _object(base=referring("Base"), union=referring("Union")),
}


SOURCE = echoing({**SCHEMAS, **LISTING})


@pytest.fixture(scope="module")
def tiny() -> Iterator[Live]:
    with live(SOURCE) as running:
        yield running


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"petType": "feline", "lives": 9}, "Cat"),
        ({"petType": "puppy"}, "Dog"),
        ({"petType": "hound", "bark": "woof"}, "Dog"),
        ({"petType": "Poodle", "curls": 3}, "Poodle"),
        ({"petType": "Fish"}, "Fish"),
        ({"petType": "avian", "song": "la"}, "Bird"),
        ({"petType": "x", "wheels": 4}, "Car"),
        ({"petType": "Pet"}, "Pet"),
        ({"petType": "newt", "lives": 9, "bark": "woof"}, "Pet"),
    ],
)
def test_a_class_that_others_extend_is_read_as_the_one_that_is_named(
    tiny: Live, value: dict[str, Any], kind: str
) -> None:
    made = tiny.built.models()
    for data in ({"pet": value}, {"pets": [value]}, {"none": value}, {"described": value}):
        read, issues = read_with_issues(made.House, data)
        (name,) = data
        found = getattr(read, name)
        assert type(found[0] if name == "pets" else found) is getattr(made, kind)
        assert (read.to_dict(), issues) == (data, [])
        read.check("body")


def test_only_what_extends_it_is_read_for_a_class(tiny: Live) -> None:
    made = tiny.built.models()
    read = made.House.from_dict({"dog": {"petType": "Poodle"}, "cat": {"petType": "puppy"}})
    assert (type(read.dog), type(read.cat)) == (made.Poodle, made.Cat)
    assert type(made.House.from_dict({"dog": {"petType": "feline"}}).dog) is made.Dog


def test_such_a_field_says_what_it_may_hold(tiny: Live) -> None:
    made = tiny.built.models()
    assert hint(made.House, "pet") == "Bird | Car | Cat | Dog | Fish | Poodle | Pet | Unset"
    assert hint(made.House, "companion") == hint(made.House, "pet")
    assert hint(made.House, "dog") == "Poodle | Dog | Unset"
    assert hint(made.House, "listed") == "Cat | Bird | dict[str, Any] | Unset"
    assert not [name for name in dir(made) if name.startswith("Any")]


def test_it_is_sent_and_answered(tiny: Live) -> None:
    made = tiny.built.models()
    poodle = {"petType": "Poodle", "friend": {"petType": "feline", "lives": 1}}
    tiny.server.answer("echo_pet", 200, poodle, times=1)
    read = tiny.client.echo_pet(body=made.Poodle(pet_type="Poodle", curls=1))
    assert (type(read), type(read.friend)) == (made.Poodle, made.Cat)
    assert json.loads(tiny.server.last.body) == {"petType": "Poodle", "curls": 1}
    errors = tiny.built.runtime("errors")
    with pytest.raises(errors.InvalidArgument, match="lives"):
        tiny.client.echo_pet(body=made.Cat(pet_type="feline", lives="9"))
    with pytest.raises(errors.InvalidArgument, match="body"):
        tiny.client.echo_pet(body=made.House())


async def test_it_is_answered_asynchronously(tiny: Live) -> None:
    tiny.server.answer("echo_house", 200, {"pet": {"petType": "puppy"}}, times=1)
    async with tiny.built.async_client(base_url=tiny.server.url) as client:
        read = await client.echo_house(body=tiny.built.models().House())
    assert type(read.pet) is tiny.built.models().Dog


def test_what_lacks_a_tag_that_must_be_there_is_an_issue(tiny: Live) -> None:
    data = {"pet": {"name": "x"}}
    read, issues = read_with_issues(tiny.built.models().House, data)
    assert read.to_dict() == data
    assert [each.pointer for each in issues] == ["/pet/petType"]


def test_a_union_of_a_family_is_told_apart_by_the_tag_of_the_family(tiny: Live) -> None:
    made = tiny.built.models()
    for tag, kind in (("feline", made.Cat), ("avian", made.Bird)):
        assert type(made.House.from_dict({"listed": {"petType": tag}}).listed) is kind


def test_a_constant_is_a_tag_too(tiny: Live) -> None:
    made = tiny.built.models()
    for tag, kind in (("round", made.Round), ("square", made.Square)):
        assert type(made.House.from_dict({"nested": {"form": tag, "size": "x"}}).nested) is kind
    read = made.House.from_dict({"nested": {"petType": "puppy", "bark": "x"}}).nested
    assert type(read) is made.Dog


def test_a_discriminator_decides_in_a_union_of_more_than_objects(tiny: Live) -> None:
    made = tiny.built.models()
    square = {"form": "square", "size": "x"}
    assert type(made.House.from_dict({"beside": square}).beside) is made.Square
    (read,) = made.House.from_dict({"beside": [square]}).beside
    assert type(read) is made.Square


def test_a_number_is_a_tag_too(tiny: Live) -> None:
    made = tiny.built.models()
    for version, kind in ((1, made.First), (2, made.Second)):
        data = {"numbered": {"version": version, "note": "x"}}
        assert type(made.House.from_dict(data).numbered) is kind


def test_a_discriminator_that_nothing_needs_has_a_line(tiny: Live) -> None:
    place = "/components/schemas/Lonely"
    assert "a discriminator without a union is not used" in reason(tiny.built, place)
    pet = reason(tiny.built, "/components/schemas/Pet")
    assert pet == "loosened: discriminator value '?' names no class"


def test_a_base_may_list_what_extends_it() -> None:
    made = models(LISTING).models()
    for tag, kind in (("One", made.One), ("Two", made.Two), ("Three", made.Base)):
        data = {"base": {"kind": tag, "a": "x"}}
        read = made.Uses.from_dict(data)
        assert type(read.base) is kind
        assert read.to_dict() == data
    for tag, kind in (("Left", made.Left), ("Right", made.Right)):
        assert type(made.Uses.from_dict({"union": {"kind": tag, "a": "x"}}).union) is kind


def test_a_base_of_swagger_two_is_told_apart_by_the_name_of_its_class() -> None:
    pet = {**_object("petType", petType=TEXT, name=TEXT), "discriminator": "petType"}
    source: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": "Old", "version": "1"},
        "host": "old.example",
        "paths": {
            "/pet": {
                "get": {
                    "operationId": "get_pet",
                    "responses": {
                        "200": {"description": "", "schema": {"$ref": "#/definitions/Pet"}}
                    },
                }
            }
        },
        "definitions": {
            "Pet": pet,
            "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, _object(lives={"type": "integer"})]},
        },
    }
    built = build(source)
    call = built.calls().get_pet()
    read = call.operation.success["200"](b'{"petType": "Cat", "lives": 9}', "", [])
    assert type(read) is built.models().Cat
    other = call.operation.success["200"](b'{"petType": "Newt", "lives": 9}', "", [])
    assert other.to_dict() == {"petType": "Newt", "lives": 9}
    assert type(other) is built.models().Pet


def test_a_large_family_has_a_name_of_its_own() -> None:
    schemas: dict[str, Any] = {
        "Animal": {**_object("kind", kind=TEXT), "discriminator": {"propertyName": "kind"}},
        **{f"Kind{number}": _extending("Animal", legs=TEXT) for number in range(20)},
        "Zoo": _object(
            first=referring("Animal"), all={"type": "array", "items": referring("Animal")}
        ),
        "AnyAnimal": _object(x=TEXT),
        "Car": _object(kind=TEXT, wheels=TEXT),
        "Street": _object(first={"anyOf": [referring("Car"), referring("Animal")]}),
    }
    made = models(schemas).models()
    assert hint(made.Zoo, "first") == "AnyAnimal2 | Unset"
    assert str(made.AnyAnimal2) == "AnyAnimal2"
    for tag, kind in (("Kind3", made.Kind3), ("van", made.Car)):
        assert type(made.Street.from_dict({"first": {"kind": tag}}).first) is kind
    read = made.Zoo.from_dict({"first": {"kind": "Kind7"}, "all": [{"kind": "Kind19"}]})
    assert (type(read.first), type(read.all_[0])) == (made.Kind7, made.Kind19)
    read.check("body")


def test_a_family_is_sent_as_a_form() -> None:
    media = "application/x-www-form-urlencoded"
    body = {"required": True, "content": content(referring("Base"), media)}
    paths = {"/form": {"post": operation("form", requestBody=body, responses=answers())}}
    schemas = {key: LISTING[key] for key in ("Base", "One", "Two")}
    with live(document(paths, schemas)) as running:
        running.client.form(body=running.built.models().One(kind="One", a="x y"))
        assert running.server.last.body in {b"kind=One&a=x+y", b"a=x+y&kind=One"}
