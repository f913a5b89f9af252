"""YAML that 1.2 reads in one way, and libyaml, which follows 1.1, in another or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.read.yaml_text import parse_yaml

HERE = Path("a.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: |\n \tb\n", {"a": "\tb\n"}),
        ("a: b\u2028c\n", {"a": "b\u2028c"}),
        ("a: b\n\ufeffc: d\n", {"a": "b", "\ufeffc": "d"}),
        ("a: &x: b\nc: *x:\n", {"a": "b", "c": "b"}),
        ("a: &x/y b\nc: *x/y\n", {"a": "b", "c": "b"}),
        ("a: [::b, :c]\n", {"a": ["::b", ":c"]}),
        (": a\n", {"": "a"}),
        ("%ODD x\n---\na: b\n", {"a": "b"}),
        ("a:\tb\n", {"a": "b"}),
        ("a: ! 12\n", {"a": "12"}),
    ],
)
def test_it_is_read_as_yaml_1_2(text: str, value: Any) -> None:
    assert parse_yaml(text, HERE) == value


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("%YAML 1.3\n---\na: b\n", 1),
        ('a: b\nc: "\\U00110000"\n', 2),
        ("a: b\nc: 'd\n", 3),
    ],
)
def test_what_both_refuse_is_refused_clearly(text: str, line: int) -> None:
    with pytest.raises(GeneratorError) as caught:
        parse_yaml(text, HERE)
    assert "The YAML is broken" in caught.value.what
    assert caught.value.line == line
