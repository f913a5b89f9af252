"""Values that name the class of an object; one that names none is no class of the document."""

from __future__ import annotations

from typing import Any

import pytest

from tests.building import Built, build, document, read_with_issues
from tests.constructs.writing import echoing, hint, operation, reason, referring


def _event(kind: Any, **properties: Any) -> dict[str, Any]:
    tag = {"type": "string"} if kind is None else kind
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": tag, "id": {"type": "integer"}, **properties},
    }


SCHEMAS: dict[str, Any] = {
    "Created": _event(None),
    "Deleted": _event(None),
    "Moved": _event(None),
    "Grown": _event({"type": "string", "enum": ["grown", "raised"]}),
    "Opened": _event({"type": "string", "enum": ["opened"]}),
    "Closed": _event({"const": "closed"}),
    "First": _event({"type": "integer", "enum": [1]}),
    "Second": _event({"const": 2}),
    "Stated": {
        "oneOf": [referring("Created"), referring("Deleted"), referring("Moved")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"created": "Created", "deleted": "#/components/schemas/Deleted"},
        },
    },
    "Listed": {
        "oneOf": [referring("Grown"), referring("Opened")],
        "discriminator": {"propertyName": "kind"},
    },
    "Implied": {"oneOf": [referring("Opened"), referring("Closed")]},
    "Numbered": {"oneOf": [referring("First"), referring("Second")]},
    "Inline": {
        "oneOf": [
            {**_event({"const": "a"}), "title": "Alpha"},
            {**_event({"const": "b"}), "title": "Beta"},
        ]
    },
    "Defaulted": {
        "oneOf": [referring("Created"), referring("Deleted")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"created": "Created"},
            "defaultMapping": "Deleted",
        },
    },
    "Typo": {
        "oneOf": [referring("Created"), referring("Deleted")],
        "discriminator": {"propertyName": "kind", "mapping": {"x": "#/components/schemas/Nowhere"}},
    },
    "Nested": {
        "oneOf": [
            {
                "oneOf": [referring("Created"), referring("Deleted")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"created": "Created", "moved": "Moved"},
                },
            },
            referring("Moved"),
        ],
        "discriminator": {"propertyName": "kind"},
    },
    "Pair": {
        "oneOf": [referring("Created"), referring("Deleted")],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "Created", "d": "Deleted"}},
    },
    "Wider": {
        "oneOf": [referring("Pair"), referring("Moved")],
        "discriminator": {"propertyName": "kind", "mapping": {"c": "Created", "m": "Moved"}},
    },
    "Beside": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}},
        "oneOf": [referring("Pair"), referring("Moved")],
    },
    "Soft": _event({"enum": ["blur", "haze"]}, form={"const": "soft"}),
    "Sharp": _event({"enum": ["blur", "haze"]}, form={"const": "sharp"}),
    "Blurred": {"oneOf": [referring("Soft"), referring("Sharp")]},
    "Shared": {
        "oneOf": [referring("Opened"), referring("Blurred")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"opened": "Opened", "blur": "Blurred", "haze": "Blurred"},
        },
    },
    "Twice": {  # one class of the union that tags name stands beside it, too
        "oneOf": [referring("Soft"), referring("Blurred")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"blur": "Blurred", "haze": "Blurred"},
        },
    },
    "Long": {"oneOf": [_event({"const": f"e{number}"}) for number in range(12)]},
    "Tree": {
        "oneOf": [
            {**_event({"const": "leaf"}), "title": "Leaf"},
            {
                **_event({"const": "node"}, kids={"type": "array", "items": referring("Tree")}),
                "title": "Node",
            },
        ]
    },
    "Uses": {
        "type": "object",
        "properties": {
            "stated": referring("Stated"),
            "listed": {"type": "array", "items": referring("Stated")},
            "nullable": {"anyOf": [referring("Stated"), {"type": "null"}]},
            "or_text": {"anyOf": [referring("Stated"), {"type": "string"}]},
            "implied": referring("Implied"),
            "numbered": referring("Numbered"),
            "inline": referring("Inline"),
            "defaulted": referring("Defaulted"),
            "typo": referring("Typo"),
            "nested": referring("Nested"),
            "several": referring("Listed"),
            "wider": referring("Wider"),
            "long": referring("Long"),
            "tree": referring("Tree"),
            "beside": referring("Beside"),
            "shared": referring("Shared"),
            "twice": referring("Twice"),
        },
    },
}
SOURCE = echoing(SCHEMAS)


@pytest.fixture(scope="module")
def built() -> Built:
    return build(SOURCE)


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("stated", "created", "Created"),
        ("stated", "Created", "Created"),  # implied by the schema's own name
        ("stated", "Moved", "Moved"),
        ("implied", "opened", "Opened"),
        ("implied", "closed", "Closed"),
        ("numbered", 1, "First"),
        ("numbered", 2.0, "Second"),
        ("inline", "b", "InlineBeta"),
        ("defaulted", "created", "Created"),
        ("defaulted", "archived", "Deleted"),
        ("nested", "created", "Created"),
        ("nested", "moved", "Moved"),
        ("or_text", "deleted", "Deleted"),
        ("several", "raised", "Grown"),
        ("wider", "c", "Created"),
        ("wider", "d", "Deleted"),
        ("wider", "m", "Moved"),
        ("long", "e11", "LongOption12"),
        ("tree", "node", "TreeNode"),
        ("several", "opened", "Opened"),
        ("shared", "opened", "Opened"),
    ],
)
def test_a_tag_names_the_class(built: Built, name: str, kind: Any, expected: str) -> None:
    data = {name: {"kind": kind, "id": 1}}
    read, issues = read_with_issues(built.models().Uses, data)
    assert type(getattr(read, name)).__name__ == expected
    assert (read.to_dict(), issues) == (data, [])
    read.check("body")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("stated", "archived"),
        ("several", "Opened"),
        ("wider", "moved"),
        ("shared", "archived"),
        ("long", "e12"),
        ("tree", "twig"),
        ("nullable", "archived"),
        ("or_text", "archived"),
        ("implied", "archived"),
        ("numbered", 3),
        ("numbered", True),
        ("inline", "c"),
    ],
)
def test_an_unknown_tag_is_plain_json_with_an_issue(built: Built, name: str, kind: Any) -> None:
    data = {name: {"kind": kind, "id": 1}}
    read, issues = read_with_issues(built.models().Uses, data)
    assert getattr(read, name) == data[name]
    assert [each.pointer for each in issues] == [f"/{name}/kind"]
    assert read.to_dict() == data
    read.check("body")  # what was read can be sent


def test_a_union_in_a_union_beside_more_keeps_its_tags(built: Built) -> None:
    data = {"beside": {"kind": "d", "id": 1, "name": "x"}}
    read, issues = read_with_issues(built.models().Uses, data)
    assert type(read.beside).__name__ == "BesideDeleted"
    assert (read.to_dict(), issues) == (data, [])


@pytest.mark.parametrize("form", ["soft", "sharp"])
@pytest.mark.parametrize("name", ["shared", "twice"])
def test_a_tag_that_names_a_union_leaves_the_shape_to_tell(
    built: Built, name: str, form: str
) -> None:
    data = {name: {"kind": "haze", "id": 1, "form": form}}
    read, issues = read_with_issues(built.models().Uses, data)
    assert type(getattr(read, name)).__name__ == form.capitalize()
    assert (read.to_dict(), issues) == (data, [])


def test_one_in_a_list_leaves_the_others(built: Built) -> None:
    made = built.models()
    data = {"listed": [{"kind": "created"}, {"kind": "new"}, {"kind": "deleted"}]}
    read, issues = read_with_issues(made.Uses, data)
    assert read.listed == [
        made.Created(kind="created"),
        {"kind": "new"},
        made.Deleted(kind="deleted"),
    ]
    assert [each.pointer for each in issues] == ["/listed/1/kind"]
    assert hint(made.Uses, "listed") == "list[Created | Deleted | Moved | dict[str, Any]] | Unset"


def test_plain_json_with_a_known_tag_or_none_is_not_sent(built: Built) -> None:
    for wrong in ({"kind": "created"}, {"kind": "Moved"}, {"id": 1}, {}):
        with pytest.raises(built.runtime("errors").InvalidArgument):
            built.models().Uses(stated=wrong).check("body")


def test_only_a_value_that_names_nothing_has_a_line(built: Built) -> None:
    place = "/components/schemas/Typo"
    assert "discriminator value 'x' names no member of the union" in reason(built, place)
    for name in ("Nested", "Wider", "Beside", "Shared"):
        assert "names no member" not in built.fates()[f"/components/schemas/{name}"][1]


def test_a_mapping_leads_to_files(tmp_path: Any) -> None:
    event = '{"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}'
    (tmp_path / "made.json").write_text(event)
    (tmp_path / "more.json").write_text(f'{{"Gone": {event}}}')
    union = {
        "oneOf": [{"$ref": "made.json"}, {"$ref": "./more.json#/Gone"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"m": "./made.json", "g": "more.json#/Gone"},
        },
    }
    source = document({"/a": {"get": operation("look", referring("Event"))}}, {"Event": union})
    read = build(source, tmp_path).calls().look().operation.success["200"]
    assert read is not None
    uses = {"type": "object", "properties": {"event": referring("Event")}}
    source = document(
        {"/a": {"get": operation("look", referring("U"))}}, {"Event": union, "U": uses}
    )
    made = build(source, tmp_path).models()
    for kind, name in (("m", "Made"), ("g", "Gone")):
        assert type(made.U.from_dict({"event": {"kind": kind}}).event).__name__ == name


def test_microsoft_values_of_discriminators_are_read() -> None:
    shark = {"allOf": [referring("Fish")], "x-ms-discriminator-value": "goblin", "properties": {}}
    fish = {**_event(None), "discriminator": {"propertyName": "kind"}}
    uses = {"type": "object", "properties": {"fish": referring("Fish")}}
    made = build(echoing({"Fish": fish, "Shark": shark, "Uses": uses})).models()
    assert type(made.Uses.from_dict({"fish": {"kind": "goblin"}}).fish) is made.Shark
