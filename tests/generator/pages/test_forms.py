"""Pages as other publishers have them: what is read of each, and what is told."""

from __future__ import annotations

from pathlib import Path

from generator.read.pages.facts import Member, Operation, Page, Value
from generator.read.pages.page import page_of


def read(text: str) -> Page:
    """Read a page."""
    return page_of(text.encode(), Path("page.txt"))


def only(page: Page) -> Operation:
    """Return the one operation of a page."""
    (found,) = page.operations
    return found


def said(one: Member) -> tuple[str, object, str, str | None]:
    """Return name, being required, type and format of a member."""
    return one.name, one.required, "|".join(one.value.types), one.value.format


def places(value: Value) -> dict[str, str]:
    """Return line and column of each member."""
    return {one.name: str(one.at) for one in value.members}


class TestRedocly:
    TEXT = """\
---
title: "scraped"
source_url: "https://docs.lending.example/readers/list.md"
---

# List readers

Note:

* Old names.

Endpoint: GET /shelves/{shelf_id}/readers
Version: 2.0.0
Security: ReaderToken, LibraryKey

## Path parameters:

  - `shelf_id` (integer, required)

## Query parameters:

  - `group-by` (string)
    Groups them:
* by day
    Enum: "day", "week"

  - `filter.name` (string, deprecated)

## Response 200 fields (application/json):

  - `items` (array, required)

  - `items.seen_at` (string,null, required)

  - `items.user` (object,null)

  - `items.user.name` (string)
    Example: "Ann"

## Response 4XX fields (application/problem+json):

  - `title` (string)

## Callbacks

# Delete a shelf

Endpoint: DELETE /shelves/{shelf_id}
Version: 2.0.0

## Response 204
"""

    def test_several_operations_with_their_sections(self) -> None:
        page = read(self.TEXT)
        assert page.url == "https://docs.lending.example/readers/list.md"
        first, second = page.operations
        assert (first.method, first.path) == ("GET", "/shelves/{shelf_id}/readers")
        assert first.summary == "List readers"
        assert [name for name, _ in first.security] == ["ReaderToken", "LibraryKey"]
        assert [one.member.name for one in first.parameters] == [
            "shelf_id",
            "group-by",
            "filter.name",
        ]
        assert first.parameters[1].member.value.limits == {"enum": ["day", "week"]}
        assert first.parameters[2].member.deprecated
        assert [one.status for one in first.responses] == ["200", "4XX"]
        assert (second.method, [one.status for one in second.responses]) == ("DELETE", ["204"])

    def test_members_below_a_list(self) -> None:
        body = read(self.TEXT).operations[0].responses[0].bodies[0].value
        (items,) = body.members
        assert items.value.items is not None
        assert [said(one) for one in items.value.items.members] == [
            ("seen_at", True, "string|null", None),
            ("user", False, "object|null", None),
        ]
        name = items.value.items.members[1].value.members[0]
        assert (name.name, name.value.examples, str(name.at)) == ("name", ("Ann",), "37:6")

    def test_what_is_not_read_is_told_with_its_line(self) -> None:
        (told,) = read(self.TEXT).unread
        assert (told.at.line, told.text, told.why) == (44, "Callbacks", "no known heading")


class TestBump:
    TEXT = """\
Get shelf information Deprecated Technical preview

GET /_shelves/{name}

Get all about the shelf.

Path parameters

  • name string | array[string] Required

    A list of names.

Query parameters

  • The parent shelf, which limits the response.

  • size integer

    Minimum value is 1, maximum value is 500. Default value is 100.

  • pattern string Deprecated

    Minimum length is 1. Format should match the following pattern: ^[a-z]+$.

Responses

  • 200 application/json

    Hide headers attribute Show headers attribute
    • X-Count integer

    Hide response attributes Show response attributes object
    • done boolean Required

    • files array[object]

      Hide files attributes Show files attributes object
    • query object

      One of:
      Hide attributes Show attributes
      • term string

    • * object Additional properties

      Hide * attribute Show * attribute object
      • kind string | null Required

        Values are a, b, or c.

  • 404

    Not found

GET /_shelves/{name}
curl \\
 --request GET 'https://api.lending.example/v1/_shelves/{name}' \\
 --header "Authorization: $API_KEY"
Response examples (200)
{ "done": true }

Delete the shelf

DELETE /_shelves/{name}

Responses

  • 204
"""

    def test_parameters_with_their_limits(self) -> None:
        page = read(self.TEXT)
        first, second = page.operations
        assert (first.summary, first.deprecated) == ("Get shelf information", True)
        name, size, pattern = (one.member for one in first.parameters)
        assert name.value.types == ("string", "array")
        assert size.value.limits == {"minimum": 1, "maximum": 500, "default": 100}
        assert pattern.value.limits == {"minLength": 1, "pattern": "^[a-z]+$"}
        assert pattern.deprecated
        assert first.servers == ("https://api.lending.example/v1",)
        assert [one for one, _ in first.security] == ["Authorization"]
        assert (second.method, second.responses[0].status) == ("DELETE", "204")

    def test_members_by_their_indentation(self) -> None:
        good, missing = read(self.TEXT).operations[0].responses
        assert [one.name for one in good.headers] == ["X-Count"]
        body = good.bodies[0].value
        assert [one.name for one in body.members] == ["done", "files", "query", "*"]
        kind = body.members[3].value.members[0]
        assert said(kind) == ("kind", True, "string|null", None)
        assert kind.value.limits == {"enum": ["a", "b", "c"]}
        assert not body.members[1].value.complete
        assert missing.description == "Not found"

    def test_what_is_not_read_is_told(self) -> None:
        assert [(one.at.line, one.why) for one in read(self.TEXT).unread] == [
            (15, "its name is missing, or its type is not known"),
            (40, "alternatives are not read"),
            (37, "the members are folded away"),
        ]

    def test_a_page_that_lost_its_indentation(self) -> None:
        lines = "GET /hubs\nResponses\n-\n200 application/json\nOK\n"
        lines += "Hide response attributes Show response attributes object\n-\nname string\n-\n"
        lines += (
            "apis array[object]\nHide apis attributes Show apis attributes object\n-\nid string\n"
        )
        page = read(lines + "-\n404\nNot found\n")
        good, missing = only(page).responses
        assert [one.name for one in good.bodies[0].value.members] == ["name", "apis"]
        assert not good.bodies[0].value.members[1].value.complete
        assert (missing.status, missing.description) == ("404", "Not found")
        assert "indentation is lost" in page.unread[0].why

    def test_nothing_stands_below_what_holds_nothing(self) -> None:
        page = read(
            "GET /a\n\nPath parameters\n\n  • a integer Required\n\n    • b string Required\n"
        )
        assert [one.member.name for one in only(page).parameters] == ["a"]
        assert page.unread[0].why == "it stands below 'a', which can hold no members"


class TestRedoc:
    def test_the_method_below_its_sections(self) -> None:
        page = read(
            "## [](#x)Roll over\nRolls.\n##### Authorizations:\n_LibraryKey_ _ReaderToken_\n"
            "##### path Parameters\nkeyrequired | string <uuid> The key\n---|---\n"
            "##### Request Body schema: application/json\nrequired\n"
            "| limit | integer <int32> [ 1 .. 100 ] Default: 10 How many |\n| --- | --- |\n"
            '| kinds | Array of strings Items Enum: "a" "b" |\n### Responses\n**200 **\nOK\n'
            "**4XX **\nErrors\npost/v1/rollover/{key}\n### Request samples\n```\n{}\n```\n"
            "## Other\n### Responses\n204\nGone\ndelete/v1/list\\_all\n"
        )
        first, second = page.operations
        assert (first.method, first.path, first.summary) == (
            "POST",
            "/v1/rollover/{key}",
            "Roll over",
        )
        assert [name for name, _ in first.security] == ["LibraryKey", "ReaderToken"]
        assert said(first.parameters[0].member) == ("key", True, "string", "uuid")
        limit, kinds = first.bodies[0].value.members
        assert limit.value.limits == {"minimum": 1, "maximum": 100, "default": 10}
        assert kinds.value.items is not None
        assert kinds.value.items.limits == {"enum": ["a", "b"]}
        assert first.bodies[0].required
        assert [one.status for one in first.responses] == ["200", "4XX"]
        assert (second.path, second.responses[0].status) == ("/v1/list_all", "204")
        assert [one.why for one in page.mended] == ["read as the field 'key', required"]

    def test_a_list_at_the_root_and_a_method_on_a_line_of_its_own(self) -> None:
        page = read(
            "List shelves\n\nGET\n/shelves\nQUERY PARAMETERS\npage\ninteger <int32> >= 1\n"
            "Default: 1\n"
            "The page.\n\nname\ndeprecated\nstring or null [ 1 .. 20 ] characters ^[a-z]+$\n"
            "Responses\n200 OK\nRESPONSE SCHEMA: application/json\nArray \nid\nrequired\n"
            'integer <int64>\nstate\nstring\nEnum: "open" "closed"\ndefault\nUnexpected\n'
        )
        found = only(page)
        assert found.parameters[0].member.value.limits == {"minimum": 1, "default": 1}
        assert found.parameters[1].member.value.types == ("string", "null")
        assert found.parameters[1].member.deprecated
        root = found.responses[0].bodies[0].value
        assert root.types == ("array",)
        assert root.items is not None
        assert [said(one) for one in root.items.members] == [
            ("id", True, "integer", "int64"),
            ("state", False, "string", None),
        ]
        assert found.responses[1].status == "default"

    def test_translated_words_that_are_known_and_one_that_is_not(self) -> None:
        page = read(
            "Atualizar\n\nput/shelves/{id}\n\nSegurançaServer\nParâmetros de caminho\nid\n"
            "obrigatório\n"
            "string <uuid>\nRequest Body schema: application/json\nkinds\nnøtwendig\n"
            "Array of integers\n"
            "Respostas\n200\n\nOK\n"
        )
        found = only(page)
        assert [name for name, _ in found.security] == ["Server"]
        assert said(found.parameters[0].member) == ("id", True, "string", "uuid")
        assert found.bodies[0].value.members[0].required is None
        assert found.responses[0].status == "200"
        assert [one.at.line for one in page.unread] == [12]

    def test_a_heading_in_words_that_are_not_known_ends_what_is_read(self) -> None:
        page = read(
            "T\n\nget/a\nquery Parameters\npage\ninteger\n\nThe page\n\nsize\ninteger\n\nHow many"
            "\n\nOtsikkoparametrit\nX-Trace\nstring\n\nResponses\n200\n\nOK\n"
        )
        assert [one.member.name for one in only(page).parameters] == ["page", "size"]
        (told,) = page.unread
        assert (told.at.line, told.text) == (15, "Otsikkoparametrit")
        assert [one.status for one in only(page).responses] == ["200"]

    def test_a_name_that_ends_like_a_mark_keeps_it(self) -> None:
        page = read(
            "get/a\nquery Parameters\nis_required\nboolean\nrequired\n\nResponses\n200\nOK\n"
        )
        assert said(only(page).parameters[0].member) == ("is_required", False, "boolean", None)


class TestZoho:
    def test_keys_glued_to_types_and_to_their_words(self) -> None:
        page = read(
            "Create Shelf\nPurpose\nTo add one.\nEndpoints\n- POST /settings/shelves\nRequest URL\n"
            "{api-domain}/crm/{version}/settings/shelves\nScope\n"
            "ZohoCRM.settings.shelves.{operation_type}\n"
            'Sample Request\nCopiedcurl "https://www.zohoapis.com/crm/v8/settings/shelves"\n'
            "-X POST\n"
            '-H "Authorization: Zoho-oauthtoken 1000.8c"Request JSON\n'
            "- namestring, mandatoryThe name. The default value is main.\n"
            "- with_peersBoolean, optionalPossible values: true, false\n- sizelong, optional\n"
            'Sample Input\nCopied{\n "shelves": [ { "name": "Big", "color": "red" } ]\n'
            "}Possible Errors\n"
            "- INVALID\\_DATAHTTP 400The ID is invalid\n Resolution: Give another.\n"
            "- DUPLICATE_DATAHTTP 400\nTaken. - NO_PERMISSIONHTTP 403\nDenied\n"
            'Sample Response\nCopied{ "shelves": [ { "code": "SUCCESS" } ] }\n'
        )
        found = only(page)
        assert (found.method, found.path) == ("POST", "/settings/shelves")
        assert [scope for scope, _ in found.scopes] == ["ZohoCRM.settings.shelves.{operation_type}"]
        (shelves,) = found.bodies[0].value.members
        assert shelves.value.items is not None
        assert [said(one) for one in shelves.value.items.members] == [
            ("name", True, "string", None),
            ("with_peers", False, "boolean", None),
            ("size", False, "integer", "int64"),
            ("color", None, "string", None),
        ]
        codes = {one.status: [code.code for code in one.codes] for one in found.responses}
        assert codes == {
            "400": ["INVALID_DATA", "DUPLICATE_DATA"],
            "403": ["NO_PERMISSION"],
            "": [],
        }
        assert not page.unread

    def test_the_end_of_a_page(self) -> None:
        page = read(
            '    {\\\n      "id": "1",\\\n      "kind": "old",\\\n    }\\\n  ]\n}\n```\n\n'
            "Show full\n\n"
            "#### Possible Errors\n\n- NO\\_SHELFHTTP 404\n\n\nÂ© 2025\n\n"
            "[Top](https://www.zoho.com/docs/api/v7/update-shelf.html#top)\n"
        )
        assert page.cut
        assert page.url == "https://www.zoho.com/docs/api/v7/update-shelf.html"
        found = only(page)
        assert (found.method, found.path) == ("", "")
        (unknown,) = found.bodies[0].value.members
        assert unknown.name == "?"
        assert unknown.value.items is not None
        assert places(unknown.value.items) == {"id": "2:7", "kind": "3:7"}
        assert "within a sample" in page.mended[-1].why
        assert any("UTF-8" in one.why for one in page.mended)

    def test_html_with_lists_in_lists(self) -> None:
        page = read(
            "<!DOCTYPE html><html><head><script>Request URL</script></head><body>"
            "<h1>Create Shelf</h1>\n"
            "<h4>Request URL</h4><p>{api-domain}/crm/v7/settings/shelves</p>\n"
            '<h4>Sample Request</h4><pre><code>curl "https://www.zohoapis.com/x"\n-X PUT</code>'
            "</pre>\n"
            "<h4>Request JSON</h4><ul><li><p>name<span>string, mandatory</span></p>"
            "<p>The name.</p></li>\n"
            "<li><p>parts<span>JSON array, optional</span></p><ul>"
            "<li>type - string, mandatory - It."
            " The possible values are users, roles, and groups.</li></ul></li></ul>\n"
            "<h4>Possible Errors</h4><ul><li><p>NO_SHELF<span>HTTP 404</span></p></li></ul>"
            "</body></html>\n"
        )
        found = only(page)
        assert (found.method, found.path) == ("PUT", "/crm/v7/settings/shelves")
        name, parts = found.bodies[0].value.members
        assert said(name) == ("name", True, "string", None)
        assert parts.value.items is not None
        kind = parts.value.items.members[0]
        assert kind.value.limits == {"enum": ["users", "roles", "groups"]}
        assert (kind.at.line, kind.at.column) == (6, 58)
        assert [code.code for code in found.responses[0].codes] == ["NO_SHELF"]
