"""JSONPath as RFC 9535 has it, and the patterns of `match` and `search` as RFC 9485 has them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.jsonpaths import find
from generator.jsontree import resolve

DOCUMENT: dict[str, Any] = {
    "texts": ["Ж", "ж", "1", "a", "ab", "\r", "\n", "\u2028", "a.b", "-", "😀", "^", "a\n", ""],
    "list": [0, 1, [2, 3], {"a": 4}],
    "a": {"b": {"c": None}, "d e": "f"},
    "regex": "[0-9]",
    "broken": "[0-9",
    "bounds": [
        {"min": True, "is": 1, "has": [1, {"b": 0}], "had": [True, {"b": 0}]},
        {"min": 5, "is": 5.0, "has": [{"b": 0, "c": 1.0}], "had": [{"c": 1, "b": 0}]},
    ],
}


def found(path: str) -> list[Any]:
    return [resolve(DOCUMENT, each) for each in find(DOCUMENT, path)]


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("$.list[0]", [0]),
        ("$.list[-1]", [{"a": 4}]),
        ("$.list[9]", []),
        ("$.list[1:]", [1, [2, 3], {"a": 4}]),
        ("$.list[::-2]", [1, {"a": 4}]),
        ("$.list[0, 0, 1]", [0, 1]),
        ("$..a", [{"b": {"c": None}, "d e": "f"}, 4]),
        ("$.a['d e']", ["f"]),
        ("$['a']['b']", [{"c": None}]),
        ("$.a[?@.c == null]", [{"c": None}]),
        ("$.list[?@ > 0]", [1]),
        ("$.list[?!@.a]", [0, 1, [2, 3]]),
        ("$.list[?length(@) == 2]", [[2, 3]]),
        ("$.list[?count(@.*) > 0]", [[2, 3], {"a": 4}]),
        ("$.list[?value(@.a) == 4]", [{"a": 4}]),
        ("$.list[?@ == $.list[1]]", [1]),
        ("$.bounds[?@.min > 0].is", [5.0]),
        ("$.bounds[?@.min < 9].is", [5.0]),
        ("$.bounds[?@.min <= true].is", [1]),
        ("$.bounds[?@.min >= 1].is", [5.0]),
        ("$.bounds[?@.is >= true].is", []),
        ("$.bounds[?@.min == @.is].is", [5.0]),
        ("$.bounds[?@.has == @.had].is", [5.0]),
        ("$.bounds[?@.has != @.had].is", [1]),
        ("$.bounds[?@.has >= @.had].is", [5.0]),
        ("$.bounds[?@.has > @.had].is", []),
        ("$.bounds[?@.min && @.min != 5].is", [1]),
        ("$.bounds[?@.has == @.none].is", []),
        (" $", ValueError),
        ("$ ", ValueError),
        ("a", ValueError),
        ("$.list[01]", ValueError),
        ("$.list[-0]", ValueError),
        ("$['a", ValueError),
        ("$.list[?@ = 1]", ValueError),
        ("$.list[?match(@.a)]", ValueError),
        ("$.list[?count(1) == 1]", ValueError),
        ("$.list[?@.* == 1]", ValueError),
        ("$.list[9007199254740993]", ValueError),
    ],
)
def test_paths(path: str, values: Any) -> None:
    if values is ValueError:
        with pytest.raises(ValueError, match=r"."):
            find(DOCUMENT, path)
    else:
        assert found(path) == values


@pytest.mark.parametrize(
    ("pattern", "whole", "somewhere"),
    [
        (r"\\p{Lu}", ["Ж"], ["Ж"]),
        (r"\\P{L}", ["1", "\r", "\n", "\u2028", "-", "😀", "^"], None),
        (r"[\\p{Lu}0-9]", ["Ж", "1"], ["Ж", "1"]),
        (r"[^\\p{L}\\P{N}]", ["1"], ["1"]),
        (r"[\\^\\-]", ["-", "^"], ["-", "^"]),
        (r"[-a]", ["a", "-"], ["a", "ab", "a.b", "-", "a\n"]),
        (".", ["Ж", "ж", "1", "a", "\u2028", "-", "😀", "^"], None),
        (r"a\\.b", ["a.b"], ["a.b"]),
        ("a.b", ["a.b"], ["a.b"]),
        ("a(b|.b)", ["ab", "a.b"], ["ab", "a.b"]),
        ("a{1}b?", ["a", "ab"], ["a", "ab", "a.b", "a\n"]),
        (r"a\\n", ["a\n"], ["a\n"]),
        ("^a$", ["a"], ["a"]),
        ("", [""], None),
    ],
)
def test_patterns(pattern: str, whole: list[str], somewhere: list[str] | None) -> None:
    assert found(f"$.texts[?match(@, '{pattern}')]") == whole
    if somewhere is not None:
        assert found(f"$.texts[?search(@, '{pattern}')]") == somewhere


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"\\d", r"(?:a)", "(?=a)", "a*?", "a*+", "*a", "a{,2}", "a{2", "[a", "[]", "a)", "(a"),
        *(r"\\p{Cs}", r"\\p{Greek}", r"[a-\\d]", "[[a]", "a{99999999999}"),
    ],
)
def test_a_pattern_that_is_no_i_regexp_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="no I-Regexp"):
        find(DOCUMENT, f"$.texts[?match(@, '{pattern}')]")


def test_a_pattern_may_come_from_the_document() -> None:
    assert found("$.texts[?match(@, $.regex)]") == ["1"]
    assert found("$.texts[?match(@, $.list[0])]") == []
    with pytest.raises(ValueError, match="no I-Regexp"):
        found("$.texts[?match(@, $.broken)]")
