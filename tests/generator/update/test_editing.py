"""Values changed in a text whose rest stays as it is, byte for byte."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.jsontree import child, resolve
from generator.normalize.passes.tree import operations
from generator.read.yaml_text import parse_yaml
from generator.update.editing import edit, same
from tests.generator.update.projects import ROOT

FILE = Path("openapi.yaml")
HAND_WRITTEN = ("smartpm", "xsolla", "zoho")
TEXT = """\
# Ours.
openapi: 3.1.0   # the version

paths:
  # The first path.
  /a:
    get:
      tags: [x]
      description: >-
        Folded
        text.
    # About put.
    put: {summary: "P"}

  # The second path.
  /b:
    get:
      example: &shared
        a: 1
        b: [x, y]

  /c:
    get:
      example: *shared
      more:
        - *shared
# The end.
"""
PUT = '    put: {summary: "P"}\n'


def changed(text: str, *, to: Any = None, at: str) -> str:
    """The text with the value at a JSON Pointer changed, or taken away."""
    data = parse_yaml(text, FILE)
    above, _, name = at.rpartition("/")
    holder = resolve(data, above)
    key = name.replace("~1", "/")
    if to is None:
        del holder[key]
    else:
        holder[key] = to
    made = edit(text, data, FILE)
    assert same(parse_yaml(made, FILE), data)
    return made


def test_nothing_changed_is_the_same_text() -> None:
    assert edit(TEXT, parse_yaml(TEXT, FILE), FILE) == TEXT


@pytest.mark.parametrize(
    ("at", "to", "old", "new"),
    [
        ("/openapi", "3.1.1", "openapi: 3.1.0   # the version\n", "openapi: 3.1.1\n"),
        ("/paths/~1a/get/tags", ["y"], "      tags: [x]\n", "      tags:\n        - y\n"),
        ("/paths/~1a/put", {"a": 1}, PUT, "    put:\n      a: 1\n"),
        ("/paths/~1a/put/a", 1, PUT, "    put:\n      summary: P\n      a: 1\n"),
        ("/paths/~1a/put", None, PUT, ""),
        (
            "/paths/~1a/get/description",
            "One\n\nTwo # no remark",
            "      description: >-\n        Folded\n        text.\n",
            "      description: |-\n        One\n\n        Two # no remark\n",
        ),
        ("/paths/~1a/get/x", "on", "        text.\n", "        text.\n      x: on\n"),
        ("/paths/~1a/get/200", "007", "        text.\n", "        text.\n      '200': '007'\n"),
    ],
)  # fmt: skip
def test_only_the_lines_of_the_value_change(at: str, to: Any, old: str, new: str) -> None:
    assert TEXT.count(old) == 1
    assert changed(TEXT, at=at, to=to) == TEXT.replace(old, new)


def test_the_end_of_one_object_may_be_that_of_another() -> None:
    data = parse_yaml("a:\n  b:\n    c: 1\nd: 2\n", FILE)
    data["a"]["b"]["x"] = 1
    data["a"]["y"] = 2
    data["z"] = 3
    made = edit("a:\n  b:\n    c: 1\nd: 2\n", data, FILE)
    assert made == "a:\n  b:\n    c: 1\n    x: 1\n  y: 2\nd: 2\nz: 3\n"


def test_a_value_that_others_name_moves_to_the_first_of_them() -> None:
    made = changed(TEXT, at="/paths/~1b")
    assert "/b" not in made
    assert "      example: &shared\n        a: 1\n        b:\n" in made
    assert made.endswith("      more:\n        - *shared\n# The end.\n")


def test_a_value_that_others_name_and_that_changes_is_left_to_them() -> None:
    made = changed(TEXT, at="/paths/~1b/get/example/a", to=2)
    assert parse_yaml(made, FILE)["paths"]["/c"]["get"]["more"] == [{"a": 1, "b": ["x", "y"]}]


def test_line_ends_stay() -> None:
    made = changed(TEXT.replace("\n", "\r\n"), at="/paths/~1a/put", to={"a": {"b": "c"}})
    assert made.count("\n") == made.count("\r\n")


def test_a_text_without_its_last_line_end() -> None:
    assert changed("a: 1\nb: 2", at="/c", to=3) == "a: 1\nb: 2\nc: 3\n"


def test_what_cannot_be_told_apart_is_an_error() -> None:
    with pytest.raises(GeneratorError, match="without another"):
        changed("a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\n", at="/a/b", to=2)


def alike(one: list[str], other: list[str]) -> int:
    """Return how many lines are the same at the start of both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


@pytest.mark.parametrize("vendor", HAND_WRITTEN)
def test_in_our_documents_an_operation_can_change_and_go_and_all_else_stays(vendor: str) -> None:
    file = ROOT / "specs" / vendor / "openapi.yaml"
    text = file.read_text(encoding="utf-8")
    before = text.splitlines()
    every = [*operations(parse_yaml(text, file))]
    for each in every[:: len(every) - 1]:
        at = child(child("/paths", each.path), each.method)
        without = changed(text, at=at)
        with_another = changed(text, at=at, to={"summary": "Another."})
        assert changed(with_another, at=at) == without
        lines = without.splitlines()
        start = alike(before, lines)
        end = alike(before[::-1], lines[::-1])
        gone = "\n".join(before[start : len(before) - end])
        assert len(lines[start : len(lines) - end]) <= 1 or "&" in gone  # a path without any


@pytest.mark.parametrize("style", [{"separators": (",", ":")}, {}, {"indent": 2}, {"indent": "\t"}])
@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_keeps_its_style(style: Any, *, ascii_only: bool) -> None:
    old = {"a": {"b": "é"}, "c": [1, {}]}
    text = "\n" + json.dumps(old, ensure_ascii=ascii_only, **style) + "\n\n"
    made = edit(text, {**old, "c": 2.5}, FILE)
    assert made == "\n" + json.dumps({**old, "c": 2.5}, ensure_ascii=ascii_only, **style) + "\n\n"


def test_json_of_no_known_style_is_laid_out_anew() -> None:
    assert edit('{"a" :1}', {"a": 2}, FILE) == '{\n  "a": 2\n}'
