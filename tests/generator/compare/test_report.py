"""The report as text, Markdown, JSON and changelog, and the version that it calls for."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.compare.compare import (
    Change,
    ChangeReport,
    as_json,
    as_markdown,
    as_text,
    changelog_entry,
    compare,
)
from generator.compare.finding import quoted
from generator.errors import GeneratorError
from tests.generator.compare.pairs import answers, call, calls, package, query, record

BREAKING = Change("C.a", 'lost argument "x_y"', "breaking", "it fails", "parameter", "removed")
NEW = Change("C.b", 'is new, "GET /b"', "compatible", "nothing called it", "operation", "added")
OLD = Change("C.c", "is deprecated", "compatible", "it still works", "operation", "deprecated")
OTHER = Change("models.M", "is now A | list[B]", "compatible", "it fits", "model")
WORDS = Change("C.d", "has another docstring", "documentation", "code is the same", "documentation")
REPORT = ChangeReport("tiny", (BREAKING, NEW, OLD, OTHER, WORDS))


def test_text() -> None:
    totals = "tiny: 5 changes (1 breaking, 3 compatible, 1 documentation)"
    assert as_text(REPORT, "1.2.3") == [
        "Breaking:",
        '  C.a: lost argument "x_y" -- it fails',
        "",
        "Compatible:",
        '  C.b: is new, "GET /b" -- nothing called it',
        "  C.c: is deprecated -- it still works",
        "  models.M: is now A | list[B] -- it fits",
        "",
        "Documentation only:",
        "  C.d: has another docstring -- code is the same",
        "",
        f"{totals}; a major version: 1.2.3 -> 2.0.0.",
    ]
    assert as_text(ChangeReport("tiny"), "1.2.3") == ["tiny: nothing changed."]
    assert as_text(ChangeReport("tiny", (WORDS,))) == [
        "Documentation only:",
        "  C.d: has another docstring -- code is the same",
        "",
        "tiny: 1 change (0 breaking, 0 compatible, 1 documentation).",
    ]


def test_markdown() -> None:
    assert as_markdown(REPORT, "0.2.3") == (
        "tiny: 5 changes (1 breaking, 3 compatible, 1 documentation); a minor version: "
        "0.2.3 -\\> 0.3.0.\n"
        "\n"
        "### Breaking\n"
        "\n"
        "- `C.a`: lost argument `x_y` (it fails)\n"
        "\n"
        "### Compatible\n"
        "\n"
        "- `C.b`: is new, `GET /b` (nothing called it)\n"
        "- `C.c`: is deprecated (it still works)\n"
        "- `models.M`: is now A | list\\[B\\] (it fits)\n"
        "\n"
        "### Documentation only\n"
        "\n"
        "- `C.d`: has another docstring (code is the same)\n"
    )


def test_json() -> None:
    said = as_json(REPORT, "0.2.3")
    assert json.loads(json.dumps(said)) == said
    assert said.pop("changes")[0] == {
        "address": "C.a",
        "what": 'lost argument "x_y"',
        "level": "breaking",
        "reason": "it fails",
        "kind": "parameter",
        "effect": "removed",
        "parts": [],
    }
    assert said == {
        "vendor": "tiny",
        "breaking": True,
        "version": "0.2.3",
        "bump": "minor",
        "next_version": "0.3.0",
        "totals": {"breaking": 1, "compatible": 3, "documentation": 1, "unused": 0},
    }


def test_changelog() -> None:
    assert changelog_entry(REPORT, "2.0.0") == (
        "## [2.0.0]\n"
        "\n"
        "### Added\n"
        "\n"
        "- `C.b` is new, `GET /b`: nothing called it.\n"
        "\n"
        "### Changed\n"
        "\n"
        "- `models.M` is now A | list\\[B\\]: it fits.\n"
        "- `tiny`: 1 change of documentation alone.\n"
        "\n"
        "### Deprecated\n"
        "\n"
        "- `C.c` is deprecated: it still works.\n"
        "\n"
        "### Removed\n"
        "\n"
        "- **Breaking:** `C.a` lost argument `x_y`: it fails.\n"
    )
    assert changelog_entry(ChangeReport("tiny", (NEW,))).startswith("## [Unreleased]\n")
    assert changelog_entry(ChangeReport("tiny")) == ""


def test_what_no_operation_uses_raises_nothing() -> None:
    gone = Change("models.Z", "is gone", "unused", "no operation uses it", "model", "removed")
    said = ChangeReport("tiny", (gone,))
    assert (said.breaking, said.bump("1.2.3"), said.next_version("1.2.3")) == (
        False,
        "none",
        "1.2.3",
    )
    assert as_text(said, "1.2.3") == [
        "Used by no operation:",
        "  models.Z: is gone -- no operation uses it",
        "",
        (
            "tiny: 1 change (0 breaking, 0 compatible, 0 documentation, 1 unused); "
            "the version stays 1.2.3."
        ),
    ]
    assert "### Used by no operation" in as_markdown(said)
    entry = "## [Unreleased]\n\n### Changed\n\n- `tiny`: 1 change of what no operation uses.\n"
    assert changelog_entry(said) == entry


@pytest.mark.parametrize(
    ("changes", "version", "bump", "following"),
    [
        ((BREAKING, NEW), "1.2.3", "major", "2.0.0"),
        ((NEW, WORDS), "1.2.3", "minor", "1.3.0"),
        ((WORDS,), "1.2.3", "patch", "1.2.4"),
        ((), "1.2.3", "none", "1.2.3"),
        ((BREAKING, NEW), "0.2.3", "minor", "0.3.0"),
        ((NEW, WORDS), "0.2.3", "patch", "0.2.4"),
        ((WORDS,), "0.0.3", "patch", "0.0.4"),
        ((BREAKING,), "0.0.3", "minor", "0.1.0"),
        ((), "0.2.3", "none", "0.2.3"),
    ],
)
def test_version(changes: tuple[Change, ...], version: str, bump: str, following: str) -> None:
    report = ChangeReport("tiny", changes)
    assert (report.bump(version), report.next_version(version)) == (bump, following)
    assert report.breaking is (BREAKING in changes)


@pytest.mark.parametrize("version", ["", "1", "1.2", "1.2.3rc1", "v1.2.3", "1.2.3\n", "01.2.3"])
def test_version_that_is_none(version: str) -> None:
    with pytest.raises(GeneratorError, match="not a version"):
        REPORT.next_version(version)


def test_a_client_without_an_old_version_is_new() -> None:
    made = package(calls(call("a", "GET /a"), call("b", "GET /b")))
    assert as_text(compare(None, made)) == [
        "Compatible:",
        "  TinyClient: is new, with 2 operations -- nothing used it before",
        "",
        "tiny: 1 change (0 breaking, 1 compatible, 0 documentation).",
    ]


NASTY = '`<img src=x>` [a](https://evil.example) https://evil.example me@evil.example @all #1 "**'


@given(st.text(max_size=30) | st.just(NASTY))
def test_text_of_a_document_is_never_markup(said: str) -> None:
    what = f"is now {quoted(said)}, was {quoted(NASTY)}"
    change = Change("C.a", what, "breaking", f"code for {quoted(said)} fails", "parameter")
    report = ChangeReport("tiny", (change,))
    for made in (as_markdown(report), changelog_entry(report)):
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(made)
        inner = [each for token in tokens for each in token.children or ()]
        known = {"text", "code_inline", "softbreak", "strong_open", "strong_close", "text_special"}
        assert {each.type for each in inner} <= known
        assert not any(token.type.startswith(("html", "fence", "code_block")) for token in tokens)
        words = "".join(each.content for each in inner if each.type != "code_inline")
        assert "evil" not in words


def test_text_of_a_document_reaches_a_terminal_escaped() -> None:
    def made(said: str) -> Any:
        schema = {"type": "string", "pattern": said}
        kept = answers(_200=record(a={"enum": [said, said * 2]}))
        return calls(call("a", "GET /a", query("q", schema=schema), responses=kept))

    report = compare(package(made("a")), package(made("\x1b[31m\u202e`evil`\n")))
    assert report.changes
    for each in report.changes:
        assert each.what.isprintable()
        assert each.reason.isprintable()
