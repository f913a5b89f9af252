"""Accepted differences, provenance, and what `compare` prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from attrs import evolve

from generator.compare.pages.accepted import read_accepted
from generator.compare.pages.compare_pages import compare_pages
from generator.errors import GeneratorError
from generator.read.pages.page import page_of
from tests.generator.pages.lending import OPERATION, document_of
from tests.generator.pages.projects import Library
from tests.generator.pages.render import bump_text, redocly

NAME = "PUT /shelves/{shelfId}/readers"
ENTRY = f"""
[[accepted]]
operation = "{NAME}"
kind = "document only"
where = ["query parameter dry_run", "query parameter order"]
what = "parameter"
document = "%s"
reason = "The page forgets it."
"""


def without_queries() -> str:
    """Return a page that has no query parameters."""
    kept = tuple(one for one in OPERATION.parameters if one.location != "query")
    return bump_text(evolve(OPERATION, parameters=kept))


def test_what_is_accepted_is_no_difference(library: Library) -> None:
    page = library.page(without_queries())
    told = library.run("compare", "library", page)
    assert told.exit_code == 3
    assert "2 document only" in told.stdout
    both = '["query parameter dry_run", "query parameter order"]'
    first = ENTRY.replace(both, '"query parameter dry_run"') % "boolean"
    library.accept(first + ENTRY.replace(both, '"query parameter order"') % "string")
    told = library.run("compare", "library", page)
    assert told.exit_code == 0
    assert "2 accepted, 0 accepted in vain" in told.stdout
    assert "The page forgets it." in told.stdout


def test_an_acceptance_that_no_longer_applies_is_told(library: Library) -> None:
    library.accept(ENTRY % "boolean")
    told = library.run("compare", "library", library.page(bump_text(OPERATION)))
    assert told.exit_code == 3
    assert f"accepted.toml#/accepted/0: {NAME}, query parameter order" in told.stdout
    data = json.loads(
        library.run(
            "compare", "library", library.page(bump_text(OPERATION)), "--format", "json"
        ).stdout
    )
    assert [one["where"] for one in data["stale"]] == [
        "query parameter dry_run",
        "query parameter order",
    ]
    assert not data["agree"]


def test_an_acceptance_of_another_form_says_nothing_of_this_one(library: Library) -> None:
    library.accept(ENTRY % "boolean" + 'form = "bump.sh markdown"\n')
    assert library.run("compare", "library", library.page(redocly(OPERATION))).exit_code == 0


def test_an_acceptance_of_a_call_that_is_gone_is_told(library: Library) -> None:
    library.accept((ENTRY % "boolean").replace(NAME, "GET /gone"))
    told = library.run("compare", "library", library.page(redocly(OPERATION)))
    assert "2 accepted in vain" in told.stdout


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("[[accepted]]\noperation = 1\n", "/accepted/0/operation"),
        (ENTRY.replace("document only", "wrong"), "/accepted/0/kind"),
        (ENTRY + "colour = 1\n", "/accepted/0/colour"),
        ("other = 1\n", ""),
        ("accepted = [1]\n", "/accepted/0"),
        (
            ENTRY.replace(
                'where = ["query parameter dry_run", "query parameter order"]', "where = [1]"
            ),
            "/accepted/0",
        ),
    ],
)
def test_a_wrong_file_is_one_error_with_its_place(tmp_path: Path, text: str, pointer: str) -> None:
    (tmp_path / "accepted.toml").write_text(text, encoding="utf-8")
    with pytest.raises(GeneratorError) as caught:
        read_accepted(tmp_path)
    assert caught.value.pointer == pointer
    (tmp_path / "accepted.toml").write_text("= broken", encoding="utf-8")
    with pytest.raises(GeneratorError, match="not TOML"):
        read_accepted(tmp_path)


def test_what_has_another_source_need_not_be_on_the_page() -> None:
    document = document_of(OPERATION)
    node = document["paths"]["/shelves/{shelfId}/readers"]["put"]
    body = node["requestBody"]["content"]["application/json"]["schema"]
    page = page_of(bump_text(OPERATION).encode(), Path("page.txt"))
    body["properties"]["extra"] = {"type": "string"}
    told = compare_pages(document, [("page", page)])
    assert [(one.kind, one.where) for one in told.differences] == [
        ("document only", "request: extra")
    ]
    body["properties"]["extra"]["x-source"] = {"document": "Library SDK", "basis": "stated"}
    told = compare_pages(document, [("page", page)])
    assert not told.differences
    assert [(one.where, one.source) for one in told.elsewhere] == [
        ("request: extra", "Library SDK")
    ]


def test_json_has_every_part_with_its_places(library: Library) -> None:
    page = library.page(without_queries())
    data = json.loads(library.run("compare", "library", page, "--format", "json").stdout)
    first = data["differences"][0]
    assert first["kind"] == "document only"
    assert first["operation"] == NAME
    assert first["pointer"].endswith("/parameters/1")
    assert (first["file"], first["line"], first["column"]) == (str(page), 3, 1)
    assert data["operations"] == [NAME]


@pytest.mark.parametrize(
    ("names", "status", "said"),
    [
        (("library",), 1, "error: No page is named"),
        (("nobody", "page"), 5, "error: nobody: There is no such file"),
        (("library", "gone.txt"), 5, "error: gone.txt: There is no such file"),
        (("library", "."), 5, "error: .: This is not a file"),
    ],
)
def test_what_cannot_be_compared_is_one_error(
    library: Library, names: tuple[str, ...], status: int, said: str
) -> None:
    told = library.run("compare", *names)
    assert (told.exit_code, told.stdout) == (status, "")
    assert told.stderr.startswith(said)
    assert told.stderr.count("\n") == 1
