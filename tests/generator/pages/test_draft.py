"""`draft PAGE…`: a document that builds, with all that the pages state and every gap marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.compare.pages.compare_pages import compare_pages
from generator.pages.draft import draft
from generator.pages.draft_text import draft_text
from generator.read.pages.page import page_of
from generator.read.source import parse_document
from tests.building import build
from tests.generator.pages.lending import OPERATION
from tests.generator.pages.projects import Library
from tests.generator.pages.render import FORMS, bump_text, redoc_html, redocly


@pytest.mark.parametrize("form", FORMS)
def test_a_draft_agrees_with_its_page_and_builds(form: str) -> None:
    page = page_of(FORMS[form](OPERATION).encode(), Path("page.txt"))
    text = draft_text(draft([("page.txt", page)]))
    document = parse_document(text.encode(), Path("draft.yaml"))
    found = compare_pages(document, [("page.txt", page)])
    assert len(found.operations) == 1
    assert not found.differences
    made = build(text, suffix=".yaml")
    (name,) = (node["operationId"] for node in document["paths"].popitem()[1].values())
    assert callable(getattr(made.client(base_url="https://lending.example"), name))


def test_gaps_stand_where_they_are() -> None:
    page = page_of(FORMS["zoho text"](OPERATION).encode(), Path("page.txt"))
    made = draft([("page.txt", page)])
    gaps = dict(made.gaps)
    assert "/servers/0/url" in gaps
    assert (
        "without a status"
        in gaps["/paths/~1crm~1{version}~1shelves~1{shelfId}~1readers/put/responses/200"]
    )
    lines = draft_text(made).splitlines()
    assert f"# {len(made.gaps)} gaps, marked `GAP`, are for a person to close." in lines
    assert sum("GAP: " in line or "GAP at" in line for line in lines) == len(made.gaps)
    at = next(number for number, line in enumerate(lines) if "without a status" in line)
    assert lines[at + 1].strip() == "'200':"


def test_the_end_of_a_page_is_drafted_with_what_is_missing() -> None:
    page = page_of(
        b'  { "id": "1" }\n ]\n}\n\nPossible Errors\n\n- NO_SHELFHTTP 404\n\nGone.\n\n'
        b"[Top](https://www.zoho.com/api/v7/update-shelf.html#top)\n",
        Path("page.txt"),
    )
    made = draft([("page.txt", page)])
    (path,) = made.document["paths"]
    assert path == "/unknown/update-shelf"
    node = made.document["paths"][path]["post"]
    assert node["x-source"]["url"] == "https://www.zoho.com/api/v7/update-shelf.html"
    assert "NO_SHELF: Gone." in node["responses"]["404"]["description"]
    whats = {what for _, what in made.gaps}
    assert "the page does not show the method and the path" in whats
    assert "the name is on the part of the page that is cut off" in whats
    build(draft_text(made), suffix=".yaml")


def test_several_pages_make_one_document_with_shared_errors() -> None:
    one, other = (
        page_of(page.encode(), Path("page.txt"))
        for page in (redocly(OPERATION), bump_text(OPERATION).replace("/readers", "/all"))
    )
    made = draft([("one", one), ("other", other), ("again", one)])
    assert sorted(made.document["paths"]) == [
        "/shelves/{shelfId}/all",
        "/shelves/{shelfId}/readers",
    ]
    ids = [
        node["operationId"] for item in made.document["paths"].values() for node in item.values()
    ]
    assert len(set(ids)) == len(ids)
    assert any("describes this operation as well" in what for _, what in made.gaps)


def test_no_text_of_a_page_leaves_its_place() -> None:
    page = page_of(
        b"# A\n\nx: &a [*a] # {{ }}\n\nEndpoint: GET /a/../b/{x.y}\nVersion: 1\n\n"
        b"## Query parameters:\n\n"
        b"  - `../../etc` (string)\n    !!python/object: x\n\n"
        b"## Response 200 fields (application/json):\n\n"
        b"  - `__proto__` (string)\n",
        Path("page.txt"),
    )
    text = draft_text(draft([("a\nb: c", page)]))
    document = parse_document(text.encode(), Path("draft.yaml"))
    (path,) = document["paths"]
    assert path == "/a/../b/{x_y}" or path.startswith("/a/")
    node = document["paths"][path]["get"]
    assert node["description"] == "x: &a [*a] # {{ }}"
    assert [one["name"] for one in node["parameters"] if one["in"] == "query"] == ["../../etc"]


def test_the_command(library: Library, tmp_path: Path) -> None:
    page = library.page(redoc_html(OPERATION), "page.html")
    told = library.run("draft", page)
    assert told.stdout.startswith("# A draft")
    assert "gaps are marked GAP." in told.stderr
    output = tmp_path / "draft.yaml"
    assert library.run("draft", page, "--output", output).exit_code == 0
    assert output.read_text(encoding="utf-8") == told.stdout
    again = library.run("draft", page, "--output", output)
    assert again.exit_code == 1
    assert "This file exists" in again.stderr
