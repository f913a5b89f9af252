"""Test what older designs and lossy conversions leave of a page, and what is told of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.compare.pages.compare_pages import compare_pages
from generator.read.pages.page import page_of
from tests.generator.pages.lending import OPERATION, document_of
from tests.generator.pages.render import FORMS
from tests.generator.pages.test_forms import only, read, said

READERS = [("id", True, "string", "uuid"), ("name", False, "string", None)]


class TestBump:
    def test_the_operation_below_its_sections(self) -> None:
        page = read(
            "List readers\n\nLists all of them.\n\nURL parameters\n  • shelf Required / integer\n\n"
            "Responses\n  • 200 object\n\n    Found\n\n    • total integer\n\n"
            "  • default\n\n    It failed\n\nGET /shelves/{shelf}/readers\n$ curl \\\n"
            " -X GET https://lending.example/v1/shelves/1/readers\nResponse example (200)\n"
            '{ "total": 1 }\n\nAdd a reader\n\nBody\n  • name string Required\n\nResponses\n'
            "  • 201\n\nPOST /readers\n$ curl \\\n -X POST https://lending.example/v1/readers\n"
        )
        first, second = page.operations
        assert [(one.summary, one.method) for one in page.operations] == [
            ("List readers", "GET"),
            ("Add a reader", "POST"),
        ]
        assert [said(one.member) for one in first.parameters] == [("shelf", True, "integer", None)]
        assert [one.status for one in first.responses] == ["200", "default"]
        assert [said(one) for one in first.responses[0].bodies[0].value.members] == [
            ("total", False, "integer", None)
        ]
        assert [said(one) for one in second.bodies[0].value.members] == [
            ("name", True, "string", None)
        ]
        assert [one.at.line for one in page.mended] == [19, 33]

    def test_a_member_that_is_called_default(self) -> None:
        page = read(
            "Get\n\nGET /a\n\nResponses\n\n  • 200 application/json\n\n"
            "    Hide response attributes Show response attributes object\n"
            "    • default string\n\n  • default object\n\n    • message string Required\n"
        )
        good, failed = only(page).responses
        assert [one.name for one in good.bodies[0].value.members] == ["default"]
        assert (failed.status, failed.bodies[0].value.members[0].name) == ("default", "message")

    def test_responses_without_a_status_are_told_and_nothing_follows_from_them(self) -> None:
        page = read(
            "Add\n\nPOST /a\n\nBody Required\n\n  • text string Required\n\nResponses\n\n"
            "  • It was added.\n\n    Hide response attributes Show response attributes object\n"
            "    • id string Required\n"
        )
        assert len(only(page).bodies) == 1
        assert not only(page).responses
        assert {one.why for one in page.unread} == {"the page shows this response without a status"}
        assert "statuses" not in page.states

    def test_a_parameter_whose_name_is_lost(self) -> None:
        page = read(
            "Get\n\nGET /a\n\nQuery parameters\n\n  • How long.\n\n"
            "  • A string of it.\n\n  • b string Required\n"
        )
        assert [one.at.line for one in page.unread] == [7, 9]
        assert "parameters" not in page.states

    def test_a_page_that_lost_its_bullets(self) -> None:
        page = read(
            "Get\nAdd MCP server to your AI tool\nmcp.json\nClose\nGET /a\nIt gets a string.\n"
            "Responses\n 200\napplication/json\nFound it\n\nHide response attributes\nobject\n"
            "id string(uuid) Required\nWho.\n\nname string\nThe name string of all.\n"
        )
        found = only(page)
        assert found.summary == "Get"
        (good,) = found.responses
        assert (good.bodies[0].media_type, good.description) == (
            "application/json",
            "Found it object",
        )
        assert [said(one) for one in good.bodies[0].value.members] == READERS
        assert page.mended[0].why.startswith("the page has lost its bullets")

    def test_a_section_that_lost_its_heading(self) -> None:
        page = read("Get\n\nGET /a\n\nIt gets.\n\n  • b string Required\n\nResponses\n\n  • 204\n")
        assert [(one.at.line, one.text) for one in page.unread] == [(7, "b string Required")]


class TestRedoc:
    def test_a_scheme_with_the_name_of_a_section_and_any_media_type(self) -> None:
        page = read(
            "List\nget/readers\nSecurity\nAuthorization\nResponses\n200\nOK\n"
            "Response Schema: */*\nname\nstring\n"
        )
        found = only(page)
        assert [name for name, _ in found.security] == ["Authorization"]
        assert found.responses[0].bodies[0].media_type == "*/*"

    def test_statuses_as_tabs(self) -> None:
        page = read(
            "List\nGET\n/readers\nResponses\n200\n401\n500\n"
            "Response Schema: application/json\nname\nstring\n"
        )
        assert [(one.status, one.bodies) for one in only(page).responses] == [
            ("200", ()),
            ("401", ()),
            ("500", ()),
        ]
        assert [(one.at.line, one.text) for one in page.unread] == [
            (8, "Response Schema: application/json")
        ]

    def test_buttons_between_a_name_and_its_type(self) -> None:
        page = read(
            "List\nget/readers\nquery Parameters\nexpand\nstring\nWhat.\nResponses\n200\nOK\n"
            "Response Schema: application/json\ndata\nExpand\nrequired\nArray of objects\n"
        )
        assert [one.member.name for one in only(page).parameters] == ["expand"]
        assert [said(one) for one in only(page).responses[0].bodies[0].value.members] == [
            ("data", True, "array", None)
        ]

    def test_tables_with_a_column_for_required(self) -> None:
        page = read(
            "# List\n\nGET /readers\n\n##### query Parameters\n\n"
            "| Parameter | Required | Type | Description |\n| --- | --- | --- | --- |\n"
            "| id | required | string <uuid> | Who. |\n| name | optional | string | |\n\n"
            "### Responses\n\n**200**\n\nDone.\n\n| X-Count | required | integer | |\n"
        )
        assert [said(one.member) for one in only(page).parameters] == READERS
        assert [one.at.line for one in page.unread] == [18]

    def test_sections_of_no_operation_are_told(self) -> None:
        page = read(
            "Responses\n200\nOK\nget/readers\nIt lists.\nquery Parameters\nid\nstring\nResponses\n"
        )
        assert "no method and path" in page.unread[0].why


class TestZoho:
    def test_what_a_button_is_glued_to_is_no_header_and_no_method(self) -> None:
        page = read(
            "Add Case\nRequest URL:\nhttps://people.zoho.com/api/cases/add?subject=<subject>\n"
            "Header:\nAuthorization: Zoho-oauthtoken 1000.8c\nRequest Parameter:\n"
            "*subject | <Subject> | <Mandatory> | What it is about |\nSample Request\n"
            "Copiedhttps://people.zoho.com/api/cases/add?subject=a\nHeader\n"
            'CopiedAuthorization: Zoho-oauthtoken 1000.8c\nSample Response\nCopied{"id": "1"}\n'
        )
        found = only(page)
        assert (found.method, found.path) == ("", "/api/cases/add")
        assert not found.parameters
        assert [name for name, _ in found.security] == ["Authorization"]
        assert [one.at.line for one in page.unread] == [7]

    def test_keys_without_bullets(self) -> None:
        page = read(
            "Request URL\n{api-domain}/crm/v8/shelves\nRequest JSON Keys\n\nidstring, mandatory\n\n"
            "The id that a string, mandatory or not, has.\n\nScope\nscope=ZohoCRM.shelves.ALL\n"
        )
        assert [said(one) for one in only(page).bodies[0].value.members] == [
            ("id", True, "string", None)
        ]


@pytest.mark.parametrize(
    ("form", "old", "new", "where", "what"),
    [
        ("bump text", " integer(int64) Required", " Required", "path parameter shelfId", "type"),
        ("bump text", "silent boolean", "silent", "request: silent", "type"),
        ("bump text", "404 application/json", "404", "response 404", "media type"),
        (
            "redoc text",
            "Response Schema: application/json",
            "Response Schema:",
            "response 200",
            "media type",
        ),
        ("redoc text", "SecurityLibraryKey", "", "security", "security"),
    ],
)
def test_what_a_page_no_longer_says(form: str, old: str, new: str, where: str, what: str) -> None:
    text = FORMS[form](OPERATION)
    assert old in text
    page = page_of(text.replace(old, new, 1).encode(), Path("page.txt"))
    found = compare_pages(document_of(OPERATION), [("page.txt", page)]).differences
    assert [(one.kind, one.where, one.what) for one in found] == [("document only", where, what)]


def test_a_page_that_lost_its_responses() -> None:
    text = FORMS["bump text"](OPERATION).partition("Responses")[0]
    found = compare_pages(
        document_of(OPERATION), [("page.txt", page_of(text.encode(), Path("page.txt")))]
    ).differences
    assert [(one.kind, one.document) for one in found] == [
        ("document only", "200"),
        ("document only", "404"),
    ]
