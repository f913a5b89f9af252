"""Files of every kind, honest and hostile, through `generator.read.load`."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import Any

import attrs
import pytest

from generator.errors import GeneratorError
from generator.jsontree import clone, resolve
from generator.read.load import VendorDocument, load_document, load_vendor, read_document
from generator.read.source import MAX_BYTES

MINIMAL: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "T", "version": "1"},
    "paths": {"/a": {"get": {"responses": {"200": {"description": "ok"}}}}},
}

YAML = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get:
      responses:
        200: {description: ok}
        default: {description: no}
"""


def write(folder: Path, content: str | bytes | dict[str, Any], name: str = "api.txt") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        text = content if isinstance(content, str) else json.dumps(content)
        path.write_text(text, encoding="utf-8")
    return path


def load(folder: Path, content: str | bytes | dict[str, Any]) -> VendorDocument:
    return load_document(write(folder, content), "made")


def fault(folder: Path, content: str | bytes | dict[str, Any]) -> GeneratorError:
    path = write(folder, content)
    with pytest.raises(GeneratorError) as caught:
        load_document(path, "made")
    error = caught.value
    assert str(error).startswith(str(path))
    assert error.what
    assert error.fix
    assert "\n" not in str(error)
    return error


# Forms ---------------------------------------------------------------------------------------


def test_json_whatever_its_name(tmp_path: Path) -> None:
    made = load_document(write(tmp_path, MINIMAL, "api.yaml"), "my_api")
    assert made.version == "3.0.3"
    assert made.vendor.id == "my_api"
    assert made.vendor.class_name == "MyApi"
    assert made.inventory == {
        "/paths/~1a/get": "operation",
        "/paths/~1a/get/responses/200": "response",
    }
    assert made.document["paths"]["/a"]["get"]["x-origin"] == "/paths/~1a/get"


def test_a_class_name_can_be_given(tmp_path: Path) -> None:
    made = load_document(write(tmp_path, MINIMAL), "zoho", class_name="ZohoCRM")
    assert made.vendor.class_name == "ZohoCRM"


def test_yaml_with_integer_status_keys(tmp_path: Path) -> None:
    made = load(tmp_path, YAML)
    assert list(made.document["paths"]["/a"]["get"]["responses"])[:2] == ["200", "default"]


def test_byte_order_mark(tmp_path: Path) -> None:
    assert load(tmp_path, b"\xef\xbb\xbf" + json.dumps(MINIMAL).encode()).version == "3.0.3"
    assert load(tmp_path, b"\xef\xbb\xbf" + YAML.encode()).version == "3.1.0"


def test_yaml_in_flow_style_starts_like_json(tmp_path: Path) -> None:
    made = load(tmp_path, "{openapi: 3.0.0, info: {title: T, version: '1'}, paths: {}}")
    assert made.version == "3.0.0"


@pytest.mark.parametrize(
    ("said", "version"), [("3.0", "3.0.0"), ("3.1", "3.1.0"), ("'3.1.1'", "3.1.1")]
)
def test_versions(tmp_path: Path, said: str, version: str) -> None:
    made = load(tmp_path, f"openapi: {said}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n")
    assert (made.version, made.document["openapi"]) == (version, version)


def test_swagger_written_as_a_number(tmp_path: Path) -> None:
    made = load(tmp_path, "swagger: 2.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    assert (made.version, made.document["openapi"]) == ("2.0", "3.0.3")


@pytest.mark.parametrize("fence", ["```", "~~~~"])
@pytest.mark.parametrize("body", [json.dumps(MINIMAL), YAML])
def test_markdown_page(tmp_path: Path, fence: str, body: str) -> None:
    page = f"# Title\n\n> words\n\n```sh\ncurl x\n```\n\n{fence}json\n{body}\n{fence}\n\ntail\n"
    assert next(iter(load(tmp_path, page).inventory)) == "/paths/~1a/get"


def test_markdown_fault_has_its_line_on_the_page(tmp_path: Path) -> None:
    error = fault(tmp_path, '# Title\n\n```json\n{"openapi": "3.0.0",\n "info": oops}\n```\n')
    assert error.line == 5


def test_two_documents_on_one_page(tmp_path: Path) -> None:
    block = f"```json\n{json.dumps(MINIMAL)}\n```\n"
    error = fault(tmp_path, f"# Title\n{block}\n{block}")
    assert "2 fenced blocks" in error.what


def test_yaml_whose_description_has_a_fence(tmp_path: Path) -> None:
    text = (
        "info:\n  title: T\n  version: '1'\n  description: |\n   ```json\n"
        '   {"openapi": "3.0.0"}\n   ```\nopenapi: 3.0.0\npaths: {}\n'
    )
    assert "```json" in load(tmp_path, text).document["info"]["description"]


# What YAML says ------------------------------------------------------------------------------


def test_scalars_of_the_core_schema(tmp_path: Path) -> None:
    text = """
a: [1, -2, 0x1F, 0o17, 1.5, 1e3, .5, 007]
b: [true, False, null, ~, ]
c: [yes, no, on, 2024-01-02, '1', "true", 1_000]
times:
- 2024-01-02T03:04:05Z
- 12:30:00
d: !!str 5
e: !!float 5
f:
1: a
1.5: b
true: c
2024-01-01: d
: e
"""
    assert read_document(write(tmp_path, text)) == {
        "a": [1, -2, 31, 15, 1.5, 1000.0, 0.5, 7],
        "b": [True, False, None, None],
        "c": [
            "yes",
            "no",
            "on",
            "2024-01-02",
            "1",
            "true",
            "1_000",
        ],
        "times": ["2024-01-02T03:04:05Z", "12:30:00"],
        "d": "5",
        "e": 5.0,
        "f": None,
        "1": "a",
        "1.5": "b",
        "true": "c",
        "2024-01-01": "d",
        "": "e",
    }


def test_aliases_become_copies(tmp_path: Path) -> None:
    made = read_document(write(tmp_path, "a: &x {k: [1]}\nb: *x\nc: &y t\n*y : *y\n"))
    assert made == {"a": {"k": [1]}, "b": {"k": [1]}, "c": "t", "t": "t"}
    assert made["a"] is not made["b"]
    assert made["a"]["k"] is not made["b"]["k"]


def test_merge_keys(tmp_path: Path) -> None:
    text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], x: 0}\nd: {'<<': 1}\n"
    made = read_document(write(tmp_path, text + "e: {!!merge <<: *b}\n"))
    assert made["c"] == {"x": 0, "y": 1, "z": 2}
    assert made["d"] == {"<<": 1}
    assert made["e"] == made["b"]


# Hostile and broken --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("# only a comment\n", "no document"),
        ("<!DOCTYPE html>\n<html><body>503</body></html>", "HTML"),
        ("<?xml version='1.0'?><a/>", "HTML or XML"),
        ("[1, 2]", "a list"),
        ("- a\n- b\n", "a list"),
        ("just words", "a string"),
        ("42", "a number"),
        ('{"a": 1}', "`openapi`"),
        ("a: 1", "`openapi`"),
        (b"\x00\x01\x02", "NUL"),
        (b"openapi: 3.0.0\x00", "NUL"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe", "UTF-8"),
        ("openapi: 3.0.0".encode("utf-16"), "UTF-16"),
        ("info: {title: caf\xe9}".encode("latin-1"), "UTF-8"),
        ("openapi: 3.3.0\n", "3.3.0"),
        ('{"openapi": "4"}', "'4'"),
        ('{"openapi": {"a": 1}}', "version"),
        ('{"swagger": "1.2"}', "1.2"),
        ("a: 1\n---\nb: 1\n", "more than one"),
        ("a: \x07", "broken"),
    ],
)
def test_not_a_document(tmp_path: Path, content: str | bytes, word: str) -> None:
    assert word in fault(tmp_path, content).what


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ('{"openapi": "3.0.0",\n"a": }', 2),
        ('{"a": 1', 1),
        ("openapi: 3.0.0\na: [1\nb: 2\n", 3),
        ("openapi: 3.0.0\n\ta: 1\n", 2),
        ("a: 1\nb: 2\na: 3\n", 3),
        ("200: a\n'200': b\n", 2),
        ("a: 1\nb: !!python/object/apply:os.system ['true']\n", 2),
        ("a: !!python/name:os.system\n", 1),
        ("a: !!binary aGk=\n", 1),
        ("a: !!timestamp 2024-01-01\n", 1),
        ("a: !!int x\n", 1),
        ("a: !!set {x}\n", 1),
        ("a: !own x\n", 1),
        ("a: 1\n? [b]\n: c\n", 2),
        ("a: &x [1]\n*x : 2\n", 2),
        ("a: *nothing\n", 1),
        ("a: &x [*x]\n", 1),
        ("a:\n  <<: 5\n", 2),
        ("a: .inf\n", 1),
        ("a: .NaN\n", 1),
        ("a: 1e999\n", 1),
        ("a: " + "9" * 5000, 1),
    ],
)
def test_syntax_faults_have_a_line(tmp_path: Path, content: str, line: int) -> None:
    assert fault(tmp_path, content).line == line


@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        ('{"a": {"b/c": {"x": 1, "x": 2}}}', "/a/b~1c"),
        ('{"a": [1, NaN]}', "/a/1"),
        ('{"a": -Infinity}', "/a"),
        ('{"a": 1e999}', "/a"),
        ('{"a": ["\\ud83d"]}', "/a/0"),
        ('{"a": {"\\udc00": 1}}', "/a"),
    ],
)
def test_faults_of_value_have_a_pointer(tmp_path: Path, content: str, pointer: str) -> None:
    assert fault(tmp_path, content).pointer == pointer


def test_half_a_surrogate_pair_in_yaml(tmp_path: Path) -> None:
    fault(tmp_path, 'a: ["\\ud83d"]')


def test_a_whole_surrogate_pair_is_a_character(tmp_path: Path) -> None:
    assert read_document(write(tmp_path, '{"a": "\\ud83d\\ude00"}')) == {"a": "\U0001f600"}


def test_an_integer_with_thousands_of_digits(tmp_path: Path) -> None:
    assert "digits" in fault(tmp_path, '{"a": ' + "9" * 5000 + "}").what


@pytest.mark.parametrize("depth", [201, 1_000, 100_000])
@pytest.mark.parametrize("opening", ['{"a":', "["])
def test_json_nested_too_deeply(tmp_path: Path, depth: int, opening: str) -> None:
    closing = "}" if opening.startswith("{") else "]"
    error = fault(tmp_path, opening * depth + "1" + closing * depth)
    assert "200 levels" in error.what


@pytest.mark.parametrize("depth", [201, 100_000])
def test_yaml_nested_too_deeply(tmp_path: Path, depth: int) -> None:
    assert "200 levels" in fault(tmp_path, "a: " + "[" * depth).what


def test_blocks_of_yaml_nested_too_deeply(tmp_path: Path) -> None:
    assert "200 levels" in fault(tmp_path, "".join(" " * i + "a:\n" for i in range(300))).what


def test_aliases_that_nest_too_deeply(tmp_path: Path) -> None:
    lines = ["a0: &a0 " + "[" * 50 + "]" * 50]
    lines += [f"a{i}: &a{i} {'[' * 50}*a{i - 1}{']' * 50}" for i in range(1, 5)]
    assert "200 levels" in fault(tmp_path, "\n".join(lines)).what


def test_depth_of_200_passes_every_step(tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(98):
        schema = {"type": "object", "properties": {"a": schema}}
    document = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "definitions": {"Deep": schema},
    }
    made = load(tmp_path, document)
    assert len(made.inventory) == 99
    assert clone(made.document) == made.document


def test_alias_bomb(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{i}: &a{i} [{','.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 12)]
    error = fault(tmp_path, "\n".join(lines))
    assert "2,000,000 values" in error.what


def test_too_many_aliases(tmp_path: Path) -> None:
    error = fault(tmp_path, "a: &a x\nb:\n" + "- *a\n" * 10_001)
    assert "10000 aliases" in error.what


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.json"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    with pytest.raises(GeneratorError, match="larger than 67,108,864 bytes"):
        load_document(path, "made")


def test_the_limit_can_be_lowered(tmp_path: Path) -> None:
    path = write(tmp_path, MINIMAL)
    with pytest.raises(GeneratorError, match="larger than 10 bytes"):
        read_document(path, limit=10)


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="no such file"):
        load_document(tmp_path / "none.json", "made")
    with pytest.raises(GeneratorError, match="not a file"):
        load_document(tmp_path, "made")


# References to files -------------------------------------------------------------------------


def with_schema(reference: str) -> dict[str, Any]:
    return {**MINIMAL, "components": {"schemas": {"A": {"$ref": reference}}}}


def schemas(made: VendorDocument) -> dict[str, Any]:
    found = clone(made.document["components"]["schemas"])
    for each in found.values():
        each.pop("x-origin", None)
    return found


def test_files_in_the_folder_are_bundled(tmp_path: Path) -> None:
    write(tmp_path, "B: {properties: {c: {$ref: 'deep/c.json'}}}\n", "models.yaml")
    write(tmp_path, {"items": {"$ref": "../models.yaml#/B"}}, "deep/c.json")
    made = load(tmp_path, with_schema("models.yaml#/B"))
    found = schemas(made)
    assert found["A"]["properties"]["c"]["$ref"] == "#/components/schemas/c"
    assert found["c"]["items"]["$ref"] == "#/components/schemas/A"
    assert made.inventory["/components/schemas/c"] == "schema"


def test_a_component_that_is_a_file_keeps_its_name(tmp_path: Path) -> None:
    """The first of two that are the same file; what stands in a file refers to it as well."""
    write(tmp_path, "User: {$ref: 'user.json'}\n", "index.yaml")
    user = {"boss": {"$ref": "user.json"}, "home": {"$ref": "api.txt#/components/schemas/User"}}
    write(tmp_path, {"properties": user}, "user.json")
    write(tmp_path, {"description": "gone"}, "Gone.yaml")
    refers = {"User": {"$ref": "index.yaml#/User"}, "Person": {"$ref": "user.json"}}
    gone = {"Gone": {"$ref": "Gone.yaml"}}
    operation = {"responses": {"404": {"$ref": "Gone.yaml"}}}
    paths = {"/a": {"get": operation}}
    components = {"schemas": refers, "responses": gone}
    made = load(tmp_path, {**MINIMAL, "paths": paths, "components": components})
    found = schemas(made)
    assert found.keys() == {"User", "Person"}
    assert found["Person"] == {"$ref": "#/components/schemas/User"}
    assert {each["$ref"] for each in found["User"]["properties"].values()} == {
        "#/components/schemas/User"
    }
    assert made.document["components"]["responses"]["Gone"]["description"] == "gone"
    response = made.document["paths"]["/a"]["get"]["responses"]["404"]
    assert response["$ref"] == "#/components/responses/Gone"


def test_components_that_are_each_other_end(tmp_path: Path) -> None:
    write(tmp_path, {"$ref": "b.json"}, "a.json")
    write(tmp_path, {"$ref": "a.json"}, "b.json")
    assert schemas(load(tmp_path, with_schema("a.json"))) == {
        "A": {"$ref": "#/components/schemas/A"}
    }


def test_names_from_files_do_not_collide(tmp_path: Path) -> None:
    write(tmp_path, {"A": {"type": "string"}}, "m.json")
    holder = {"A": {"properties": {"a": {"$ref": "m.json#/A"}}}}
    found = schemas(load(tmp_path, {**MINIMAL, "components": {"schemas": holder}}))
    assert found["A"]["properties"]["a"]["$ref"] == "#/components/schemas/A_2"
    assert found["A_2"] == {"type": "string"}


def test_a_map_of_names_may_stand_in_a_file(tmp_path: Path) -> None:
    """OpenAPI has no such reference; bundlers follow it wherever it stands."""
    write(tmp_path, "$ref: more.yaml\nA: {$ref: 'a.yaml'}\nB: {type: string}\n", "s/index.yaml")
    write(tmp_path, "B: {type: integer}\nC: {$ref: 'a.yaml'}\n", "s/more.yaml")
    write(tmp_path, "properties: {$ref: 'fields.yaml#/all'}\n", "s/a.yaml")
    fields = {"all": {"$ref": {"type": "string"}, "c": {"$ref": "a.yaml"}}}
    write(tmp_path, fields, "s/fields.yaml")
    write(tmp_path, {"/a": {"get": {"responses": {"200": {"description": ""}}}}}, "paths.yaml")
    refers = {"$ref": "s/index.yaml"}
    document = {**MINIMAL, "paths": {"$ref": "paths.yaml"}, "components": {"schemas": refers}}
    made = load(tmp_path, document)
    found = schemas(made)
    assert found.keys() == {"A", "B", "C"}
    assert found["B"] == {"type": "string"}
    assert found["C"] == {"$ref": "#/components/schemas/A"}
    assert found["A"]["properties"]["c"]["$ref"] == "#/components/schemas/A"
    assert found["A"]["properties"]["$ref"]["type"] == "string"
    assert made.inventory["/paths/~1a/get"] == "operation"


def test_path_items_take_the_place_of_the_reference(tmp_path: Path) -> None:
    get = {"responses": {"200": {"$ref": "#/r"}}}
    write(tmp_path, {"p": {"get": get}, "r": {"description": "ok"}}, "p.json")
    made = load(tmp_path, {**MINIMAL, "paths": {"/a": {"$ref": "p.json#/p"}}})
    response = made.document["paths"]["/a"]["get"]["responses"]["200"]
    assert response["$ref"] == "#/components/responses/r"
    assert resolve(made.document, "/components/responses/r/description") == "ok"


def test_path_items_that_hold_themselves(tmp_path: Path) -> None:
    again = {"$ref": "p.json"}
    operation = {"responses": {}, "callbacks": {"a": {"x": again}, "b": {"x": again}}}
    write(tmp_path, {"get": operation}, "p.json")
    made = load(tmp_path, {**MINIMAL, "paths": {"/a": again}})
    inner = made.document["paths"]["/a"]["get"]["callbacks"]["b"]["x"]
    assert inner["$ref"] == "p.json"


def test_path_items_that_multiply(tmp_path: Path) -> None:
    for level in range(16):
        callbacks = {name: {"x": {"$ref": f"p{level + 1}.json"}} for name in ("a", "b")}
        operation = {"responses": {}, "callbacks": callbacks}
        write(tmp_path, {"get": operation}, f"p{level}.json")
    error = fault(tmp_path, {**MINIMAL, "paths": {"/a": {"$ref": "p0.json"}}})
    assert "10,000 parts" in error.what


@pytest.mark.parametrize(
    "reference",
    [
        "../../etc/passwd",
        "../../../../../../../../etc/passwd#/a",
        "%2e%2e/%2e%2e/etc/passwd",
        "/etc/passwd",
        "file:///etc/passwd",
        "FILE:secret.json",
        "sub/../../outside.json",
        "link.json#/a",
        "a%00b.json",
    ],
)
def test_references_out_of_the_folder(tmp_path: Path, reference: str) -> None:
    write(tmp_path, {"a": {"type": "string"}}, "outside.json")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.json").symlink_to(tmp_path / "outside.json")
    error = fault(folder, with_schema(reference))
    assert error.pointer == "/components/schemas/A/$ref"
    assert "out of the document's folder" in error.what


@pytest.mark.parametrize(
    "reference",
    [
        "http://localhost:1/a.json",
        "https://example.com/a.yaml#/A",
        "//example.com/a",
        "urn:x:y",
        "missing.json#/A",
        "m.json#/missing",
        "#/components/schemas/Missing",
    ],
)
def test_references_left_for_later(tmp_path: Path, reference: str) -> None:
    write(tmp_path, {"A": 1}, "m.json")
    assert schemas(load(tmp_path, with_schema(reference)))["A"] == {"$ref": reference}


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    write(tmp_path, '{"a": ', "m.json")
    path = write(tmp_path, with_schema("m.json#/a"))
    with pytest.raises(GeneratorError, match=r"m\.json:1: "):
        load_document(path, "made")


# vendor.toml ---------------------------------------------------------------------------------

TOML = """\
id = "acme"
name = "Acme Groups"
class_name = "Acme"
document = "api.txt"
sha256 = "{sha256}"
origin = "Its own page."

[errors]
code = ["/code", "/error/code"]
message = ["/message"]
details = []

[[left_out]]
method = "GET"
path = "?"
name = "list groups"
reason = "Nobody knows."
"""


def vendor_folder(folder: Path, old: str = "", new: str = "") -> Path:
    path = write(folder, MINIMAL)
    toml = TOML.format(sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    assert old in toml
    write(folder, toml.replace(old, new) if old else toml, "vendor.toml")
    return folder


def test_a_vendor(tmp_path: Path) -> None:
    made = load_vendor(vendor_folder(tmp_path))
    assert (made.vendor.id, made.vendor.class_name) == ("acme", "Acme")
    assert made.vendor.errors.code == ("/code", "/error/code")
    assert made.vendor.errors.details == ()
    assert [each.name for each in made.vendor.left_out] == ["list groups"]
    assert made.path == tmp_path / "api.txt"
    assert made.fixes is None
    fixes = write(tmp_path, "", "fixes.overlay.yaml")
    assert load_vendor(tmp_path).fixes == fixes


def test_the_pace_of_a_vendor(tmp_path: Path) -> None:
    given = '[pace]\ncalls_per_second = 2.5\nsource = "Its page."\n[[left_out]]'
    made = load_vendor(vendor_folder(tmp_path, "[[left_out]]", given))
    assert made.vendor.pace is not None
    assert attrs.astuple(made.vendor.pace) == (2.5, None, "Its page.")


def test_what_responses_tell_of_a_vendor(tmp_path: Path) -> None:
    given = '[responses]\nremaining_header = "X-Left"\nsource = "Its page."\n[[left_out]]'
    made = load_vendor(vendor_folder(tmp_path, "[[left_out]]", given))
    assert made.vendor.responses is not None
    assert attrs.astuple(made.vendor.responses) == ((), "", "X-Left", "Its page.")


def test_a_document_that_is_not_the_recorded_one(tmp_path: Path) -> None:
    folder = vendor_folder(tmp_path)
    write(folder, {**MINIMAL, "x": 1})
    command = re.escape(f"`python -m generator update acme {folder / 'api.txt'}`")
    with pytest.raises(GeneratorError, match=command):
        load_vendor(folder)


@pytest.mark.parametrize(
    ("old", "new", "pointer"),
    [
        ('id = "acme"', "", ""),
        ('id = "acme"', 'id = "Acme"', "/id"),
        ('id = "acme"', "id = 5", "/id"),
        ('id = "acme"', 'id = "acme"\nbase_url = "x"', "/base_url"),
        ('class_name = "Acme"', 'class_name = "acme x"', "/class_name"),
        ('document = "api.txt"', 'document = "../api.txt"', "/document"),
        ('document = "api.txt"', 'document = ".."', "/document"),
        ('sha256 = "', 'sha256 = "z', "/sha256"),
        ('origin = "Its own page."', 'origin = " "', "/origin"),
        ("details = []\n", "", "/errors"),
        ("details = []", 'details = "/a"', "/errors/details"),
        ("details = []", 'details = ["a"]', "/errors/details/0"),
        ("details = []", "details = []\nmore = []", "/errors/more"),
        ('reason = "Nobody knows."\n', "", "/left_out/0"),
        ('reason = "Nobody knows."', 'reason = ""', "/left_out/0/reason"),
        ("[[left_out]]", "[left_out]", "/left_out"),
        ("[[left_out]]", "pace = 5\n[[left_out]]", "/errors/pace"),
        ("[[left_out]]", '[pace]\nsource = "a"\n[[left_out]]', "/pace"),
        ("[[left_out]]", "[pace]\nin_flight = 5\n[[left_out]]", "/pace"),
        ("[[left_out]]", '[pace]\nin_flight = 0.5\nsource = "a"\n[[left_out]]', "/pace/in_flight"),
        ("[[left_out]]", '[pace]\nin_flight = 0\nsource = "a"\n[[left_out]]', "/pace/in_flight"),
        (
            "[[left_out]]",
            '[pace]\ncalls_per_second = nan\nsource = "a"\n[[left_out]]',
            "/pace/calls_per_second",
        ),
        ("[[left_out]]", '[pace]\nin_flight = 5\nsource = " "\n[[left_out]]', "/pace/source"),
        ("[[left_out]]", '[responses]\nsource = "a"\n[[left_out]]', "/responses"),
        ("[[left_out]]", "[responses]\nrequest_id = []\n[[left_out]]", "/responses"),
        (
            "[[left_out]]",
            '[responses]\nremaining_header = "X: y"\nsource = "a"\n[[left_out]]',
            "/responses/remaining_header",
        ),
        (
            "[[left_out]]",
            '[responses]\nrequest_id = ["x"]\nsource = "a"\n[[left_out]]',
            "/responses/request_id/0",
        ),
    ],
)
def test_wrong_vendor_toml(tmp_path: Path, old: str, new: str, pointer: str) -> None:
    with pytest.raises(GeneratorError) as caught:
        load_vendor(vendor_folder(tmp_path, old, new))
    assert caught.value.pointer == pointer
    assert str(tmp_path / "vendor.toml") in str(caught.value)


def test_broken_toml_has_a_line(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        load_vendor(vendor_folder(tmp_path, 'name = "Acme Groups"', "name = "))
    assert caught.value.line == 2


def test_a_folder_without_vendor_toml(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="no such file"):
        load_vendor(tmp_path)


def test_a_document_that_is_a_link_out_of_the_folder(tmp_path: Path) -> None:
    folder = vendor_folder(tmp_path / "acme")
    (folder / "api.txt").rename(tmp_path / "api.txt")
    (folder / "api.txt").symlink_to(tmp_path / "api.txt")
    with pytest.raises(GeneratorError, match="outside the vendor's folder"):
        load_vendor(folder)
