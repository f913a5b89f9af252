"""Errors say on which line of which file they are."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from generator import pipeline
from generator.errors import GeneratorError
from generator.read.positions import line_of, located
from generator.read.vendor import read_vendor

YAML = """\
# a remark
openapi: 3.1.0
"info": {title: T,
  version: '1'}
x-base: &base
  shared:
    deep: 1
paths:
  /a/{b}~c:
    get: *base
    post:
      <<: *base
      tags:
      - one
      -
        two: 2
      - |
        three: 3
        four: 4
  ? last
  : end
"""
YAML_LINES = {
    "": 2,
    "/openapi": 2,
    "/info/version": 4,
    "/x-base/shared/deep": 7,
    "/paths/~1a~1{b}~0c": 9,
    "/paths/~1a~1{b}~0c/get/shared": 10,  # an alias: what it stands for is elsewhere
    "/paths/~1a~1{b}~0c/post/shared": 11,
    "/paths/~1a~1{b}~0c/post/tags": 13,
    "/paths/~1a~1{b}~0c/post/tags/0": 14,
    "/paths/~1a~1{b}~0c/post/tags/1/two": 16,
    "/paths/~1a~1{b}~0c/post/tags/2": 17,
    "/paths/~1a~1{b}~0c/post/tags/3": 13,
    "/paths/last": 20,
    "/paths/absent/below": 8,
    "/info/title/below": 3,
}
JSON = """
{ "a\\/b": [1, {"c": "}",
  "d": [[],
   {"e": null}]
  } , {}],
  "" :
  {"~": "\\"x", "y": -1.5e3},"z":{}
}
"""
JSON_LINES = {
    "": 2,
    "/a~1b": 2,
    "/a~1b/1/c": 2,
    "/a~1b/1/d": 3,
    "/a~1b/1/d/1/e": 4,
    "/a~1b/2": 5,
    "/a~1b/2/x": 5,
    "/a~1b/7": 2,
    "/": 6,
    "//~0": 7,
    "//y": 7,
    "/z/below/that": 7,
    "/absent": 2,
}
TOML = """\
id = "a"  # a remark

[errors]
code = []
message = [
    "/a",
    "/b",
]

# of the list
[[left_out]]
name = '''
[errors]
'''
[[left_out]]
name = "b"
"""
TOML_LINES = {
    "": 1,
    "/id": 1,
    "/errors": 3,
    "/errors/message/1": 5,
    "/errors/details": 3,
    "/left_out/0/name": 12,
    "/left_out/1": 15,
    "/left_out/1/name": 16,
    "/absent": 1,
}


@pytest.mark.parametrize(("pointer", "line"), YAML_LINES.items())
def test_a_node_of_yaml(pointer: str, line: int) -> None:
    assert line_of(YAML.encode(), Path("a.yaml"), pointer) == line
    windows = YAML.replace("\n", "\r\n").encode("utf-8-sig")
    assert line_of(windows, Path("a.yaml"), pointer) == line


@pytest.mark.parametrize(("pointer", "line"), JSON_LINES.items())
def test_a_node_of_json(pointer: str, line: int) -> None:
    assert line_of(JSON.encode(), Path("a.json"), pointer) == line
    assert line_of(b"\n" + JSON.encode(), Path("a.json"), pointer) == line + 1


@pytest.mark.parametrize(("pointer", "line"), TOML_LINES.items())
def test_a_key_of_toml(pointer: str, line: int) -> None:
    assert line_of(TOML.encode(), Path("vendor.toml"), pointer) == line


@pytest.mark.parametrize("text", [YAML, '{"openapi": "3.1.0",\n"paths":\n{"last": 1}}\n'])
def test_a_node_of_a_block_on_a_page(text: str) -> None:
    own = line_of(text.encode(), Path("a.md"), "/paths/last")
    page = f"# Title\n\nText\n\n```\n{text}```\n\nMore text\n"
    assert own is not None
    assert line_of(page.encode(), Path("a.md"), "/paths/last") == own + 5


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"<html>", b'{"a": ', b"[1, 2", b"\0", b"{]"])
def test_a_broken_file_has_no_line_or_a_first_one(data: bytes) -> None:
    assert line_of(data, Path("a.json"), "/a/0/b") in (None, 1)


def _refusal(source: Path) -> str:
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_document(source, "refused")
    return str(caught.value)


def test_a_message_says_file_line_and_pointer(tmp_path: Path) -> None:
    source = tmp_path / "api.yaml"
    paths = "paths:\n  /a:\n    post:\n      x-retry: perhaps\n      responses: {}\n"
    source.write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{paths}")
    assert _refusal(source).startswith(f"{source}:5#/paths/~1a/post: x-retry 'perhaps' is none of")
    source.write_text("openapi: 4.0.0\n")
    assert _refusal(source).startswith(f"{source}:1#/openapi: The version '4.0.0'")


def test_a_converted_document_says_where_it_was_in_the_source(tmp_path: Path) -> None:
    source = tmp_path / "api.json"
    schema = {"type": "object", "x-python-name": "a b", "properties": {"a": {"type": "string"}}}
    response = {"description": "", "schema": {"$ref": "#/definitions/Thing"}}
    document = {
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": response}}}},
        "definitions": {"Thing": schema},
    }
    text = json.dumps(document, indent=1)
    source.write_text(text)
    line = text[: text.index('"Thing"')].count("\n") + 1
    assert f"{source}:{line}#/definitions/Thing: x-python-name 'a b'" in _refusal(source)


def test_a_reference_out_of_the_folder_is_told_by_its_own_file(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "api.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
        "components:\n  schemas:\n    A: {$ref: 'more.yaml#/b'}\n"
    )
    (folder / "more.yaml").write_text("a: {}\nb:\n  properties:\n    c:\n      $ref: ../out.yaml\n")
    more = (folder / "more.yaml").resolve()
    assert f"{more}:5#/b/properties/c/$ref: The reference" in _refusal(folder / "api.yaml")


def test_a_wrong_key_of_vendor_toml_has_its_line(tmp_path: Path) -> None:
    (tmp_path / "vendor.toml").write_text('id = "a"\nname = "A"\nname2 = 1\n')
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_vendor(tmp_path)
    assert caught.value.line is not None
    with pytest.raises(GeneratorError) as without:
        read_vendor(tmp_path)
    assert str(located(without.value)) == str(caught.value)


def test_a_fix_that_does_not_fit_has_the_line_of_its_action(tmp_path: Path) -> None:
    document = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
    (tmp_path / "openapi.yaml").write_text(document)
    (tmp_path / "vendor.toml").write_text(
        'id = "a"\nname = "A"\nclass_name = "A"\ndocument = "openapi.yaml"\norigin = "Here."\n'
        f'sha256 = "{hashlib.sha256(document.encode()).hexdigest()}"\n'
        "errors = { code = [], message = [], details = [] }\n"
    )
    fixes = tmp_path / "fixes.overlay.yaml"
    fixes.write_text(
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n"
        "  - target: $.info\n    description: Why.\n    update: {title: U}\n"
        "  - target: $.absent\n    description: Why.\n    remove: true\n"
    )
    with pytest.raises(GeneratorError) as caught:
        pipeline.build_vendor(tmp_path)
    assert str(caught.value).startswith(f"{fixes}:7#/actions/1: ")


def test_what_is_known_of_an_error_stays(tmp_path: Path) -> None:
    error = GeneratorError("No", file=tmp_path / "absent", pointer="/a", fix="Do.", lines=["one"])
    assert located(error) is error
    assert str(error.at(file="other", line=3)) == f"{tmp_path / 'absent'}:3#/a: No. Do."
    assert error.at(line=3).lines == ("one",)
    assert str(GeneratorError("No", line=7).at(file="f", line=3)) == "f:7: No."
