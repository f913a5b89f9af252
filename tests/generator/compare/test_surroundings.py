"""Credentials, servers, versions and words."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

from typing import Any

import attrs

from generator.compare.compare import as_text, compare
from generator.read.vendor import Pace, Responses
from tests.generator.compare.pairs import (
    answers,
    body,
    call,
    calls,
    lines,
    package,
    query,
    record,
    ref,
)

TEXT = {"type": "string"}
KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
TOKEN = {"type": "http", "scheme": "bearer"}


def secured(old: Any, new: Any) -> list[str]:
    """Return what is told of operations whose `security` goes from the one to the other."""
    schemes = {"key": KEY, "token": TOKEN, "extra": {**KEY, "name": "X-Extra"}}
    made = [
        calls(
            call("call", "GET /it", **({} if each is None else {"security": each})),
            components={"securitySchemes": schemes},
        )
        for each in (old, new)
    ]
    return lines(*made)


def test_credentials_that_an_operation_needs() -> None:
    key: dict[str, Any] = {"key": []}
    token: dict[str, Any] = {"token": []}
    assert secured([key], [key, token]) == [
        "Compatible:",
        '  TinyClient.call: needs credentials "key" or "token", needed credentials "key" -- credentials that were enough are',
    ]
    assert secured([key, token], [key]) == [
        "Breaking:",
        '  TinyClient.call: needs credentials "key", needed credentials "key" or "token" -- credentials that were enough may not be',
    ]
    assert secured([key], [{**key, "extra": []}]) == [
        "Breaking:",
        '  TinyClient.call: needs credentials "extra" and "key", needed credentials "key" -- credentials that were enough may not be',
    ]
    assert secured([key, token], [token, key]) == []
    assert secured([], [key]) == [
        "Breaking:",
        '  TinyClient.call: needs credentials "key", needed no credentials -- credentials that were enough may not be',
    ]
    assert secured([key], []) == [
        "Compatible:",
        '  TinyClient.call: needs no credentials, needed credentials "key" -- credentials that were enough are',
    ]
    assert secured([key], [{}, key]) == [
        "Compatible:",
        '  TinyClient.call: needs credentials none or "key", needed credentials "key" -- credentials that were enough are',
    ]
    assert secured(None, [key]) == [
        "Breaking:",
        '  TinyClient.call: needs credentials "key", needed no credentials -- credentials that were enough may not be',
    ]
    assert secured([key], None) == [
        "Compatible:",
        '  TinyClient.call: needs no credentials, needed credentials "key" -- credentials that were enough are',
    ]


def test_credentials_of_a_document_that_named_none_before() -> None:
    silent = calls(call("call", "GET /it"))
    spoken = calls(
        call("call", "GET /it", security=[{"key": []}]),
        call("open", "GET /open", security=[]),
        components={"securitySchemes": {"key": KEY}},
    )
    silent["paths"].update(calls(call("open", "GET /open"))["paths"])
    assert lines(silent, spoken) == [
        "Compatible:",
        '  TinyClient: knows credentials "key", "apiKey, header X-Key" -- operations that need them say so',
        "  TinyClient.open_: needs no credentials, needed what the client has -- no credentials are sent now",
        "Documentation only:",
        '  TinyClient.call: needs credentials "key", needed what the client has -- the client\'s credentials are sent as before',
    ]
    assert lines(spoken, silent) == [
        "Breaking:",
        '  TinyClient: knows no credentials "key" any more -- callers that give "key" fail',
        "Compatible:",
        "  TinyClient.open_: needs what the client has, needed no credentials -- credentials are sent now",
        "Documentation only:",
        '  TinyClient.call: needs what the client has, needed credentials "key" -- the client\'s credentials are sent as before',
    ]


def test_how_credentials_are_carried() -> None:
    def carried(**schemes: Any) -> dict[str, Any]:
        name = next(iter(schemes))
        return calls(
            *(call(f"call_{n}", f"GET /it{n}", security=[{name: []}]) for n in range(12)),
            components={"securitySchemes": schemes},
        )

    flow = {"clientCredentials": {"tokenUrl": "https://tiny.example/token", "scopes": {}}}
    assert lines(carried(key=KEY), carried(key={**KEY, "name": "X-New-Key"})) == [
        "Breaking:",
        '  TinyClient: carries credentials "key" in "apiKey, header X-New-Key", was "apiKey, header X-Key" -- credentials that are carried as before are not found',
    ]
    assert lines(carried(key=KEY), carried(api_key=KEY)) == [
        "Breaking:",
        '  TinyClient: calls credentials "key" now "api_key" -- callers that give "key" fail',
    ]
    assert lines(carried(a=TOKEN), carried(b={"type": "oauth2", "flows": flow})) == [
        "Breaking:",
        '  TinyClient: calls credentials "a" now "b" -- callers that give "a" fail',
    ]
    assert lines(carried(a_b=TOKEN), carried(**{"a-b": TOKEN})) == [
        "Documentation only:",
        '  TinyClient: calls credentials "a_b" now "a-b" -- they are carried as before',
    ]
    assert lines(carried(key=KEY), carried(token=TOKEN)) == [
        "Breaking:",
        '  TinyClient: knows no credentials "key" any more -- callers that give "key" fail',
        '  TinyClient: needs credentials "token", needed credentials "key" (12 operations) -- credentials that were enough may not be',
        "Compatible:",
        '  TinyClient: knows credentials "token", "http bearer, header Authorization" -- operations that need them say so',
    ]


def test_scopes_that_a_token_needs() -> None:
    flow = {"tokenUrl": "https://tiny.example/token", "scopes": {"read": "", "write": ""}}
    login = {"type": "oauth2", "flows": {"clientCredentials": flow}}

    def asking(*options: dict[str, list[str]], root: bool = False) -> dict[str, Any]:
        own = {} if root else {"security": list(options)}
        made = calls(
            call("call", "GET /it", **own), components={"securitySchemes": {"login": login}}
        )
        return made | ({"security": list(options)} if root else {})

    some, more = {"login": ["read"]}, {"login": ["write", "read"]}
    assert lines(asking(some), asking(more)) == [
        "Breaking:",
        '  TinyClient.call: needs credentials "login" with scope "read" and "write", needed credentials "login" with scope "read" -- tokens that were enough may lack a scope',
    ]
    assert lines(asking(more), asking(some)) == [
        "Compatible:",
        '  TinyClient.call: needs credentials "login" with scope "read", needed credentials "login" with scope "read" and "write" -- credentials that were enough are',
    ]
    assert lines(asking({"login": [""]}), asking(some))[0] == "Breaking:"
    assert lines(asking(some), asking(more, some))[0] == "Compatible:"
    assert lines(asking(some), asking(some, root=True)) == []
    assert lines(asking(more), asking({"login": ["read", "write"]})) == []


def test_credentials_that_no_operation_needs_break_nobody() -> None:
    def knowing(**schemes: Any) -> dict[str, Any]:
        return calls(call("call", "GET /it"), components={"securitySchemes": schemes})

    other = {**KEY, "name": "X-Other"}
    assert lines(knowing(key=KEY), knowing(key=other, token=TOKEN)) == [
        "Used by no operation:",
        '  TinyClient: carries credentials "key" in "apiKey, header X-Other", was "apiKey, header X-Key" -- no operation uses it',
        '  TinyClient: knows credentials "token", "http bearer, header Authorization" -- no operation uses it',
    ]
    assert lines(knowing(key=KEY, token=TOKEN), knowing(token=TOKEN)) == [
        "Breaking:",
        '  TinyClient: knows no credentials "key" any more -- callers that give "key" fail',
    ]


def test_how_tokens_are_got() -> None:
    def flowing(**flows: Any) -> dict[str, Any]:
        schemes = {"login": {"type": "oauth2", "flows": flows}}
        made = call("call", "GET /it", security=[{"login": []}])
        return calls(made, components={"securitySchemes": schemes})

    url = "https://tiny.example/token"
    old = {"tokenUrl": url, "scopes": {"read": "", "write": ""}}
    assert lines(flowing(clientCredentials=old), flowing(password=old)) == [
        "Breaking:",
        '  TinyClient: credentials "login": lost flow clientCredentials -- callers that get tokens in this way are refused',
        "Compatible:",
        '  TinyClient: credentials "login": gained flow password -- callers may get tokens in this way, too',
    ]
    new = {"tokenUrl": f"{url}/2", "scopes": {"read": "", "admin": ""}}
    assert lines(flowing(clientCredentials=old), flowing(clientCredentials=new)) == [
        "Breaking:",
        '  TinyClient: credentials "login": flow clientCredentials: lost 1 scope: "write" -- tokens that are asked for with them may be refused',
        "Compatible:",
        '  TinyClient: credentials "login": flow clientCredentials: gained 1 scope: "admin" -- callers may ask for them',
        f'  TinyClient: credentials "login": flow clientCredentials: token url is "{url}/2", was "{url}" -- the client goes there by itself',
    ]


def test_how_lists_go_on() -> None:
    def listed(limit: int = 9, **paging: Any) -> dict[str, Any]:
        text = {"type": "string", "maxLength": limit}
        page = {
            "type": "object",
            "properties": {
                "items": {"type": "array", "items": text},
                "next": {"type": "string"},
            },
        }
        answer = {"200": {"description": "", "content": {"application/json": {"schema": page}}}}
        parameters = [
            {"name": name, "in": "query", "schema": {"type": "string"}}
            for name in ("cursor", "after")
        ]
        more = {"x-pagination": paging} if paging else {}
        return calls(call("list_it", "GET /it", responses=answer, parameters=parameters, **more))

    by_cursor = {"kind": "cursor", "parameter": "cursor", "items": "/items", "next": "/next"}
    plain, paged = listed(), listed(**by_cursor)
    assert lines(plain, paged) == [
        "Compatible:",
        "  TinyClient.list_it: has a method for the items of all pages, iter_it -- callers may use it",
    ]
    assert lines(paged, plain) == [
        "Breaking:",
        "  TinyClient.list_it: has no method for the items of all pages any more, came from iter_it -- code that calls it by the old name fails",
    ]
    assert lines(paged, listed(5, **by_cursor)) == [
        "Documentation only:",
        '  TinyClient.list_it: response field "items" item has max_length 5, was 9 -- constraints are never checked on responses',
    ]
    assert lines(paged, listed(**{**by_cursor, "parameter": "after"})) == [
        "Compatible:",
        "  TinyClient.list_it: iter_it goes from page to page in another way -- the client finds the next page by itself",
    ]


def served(*servers: dict[str, Any], **own: Any) -> dict[str, Any]:
    made = calls(call("call", "GET /it", **own), call("other", "GET /other"))
    made["servers"] = list(servers)
    return made


def test_servers() -> None:
    main = {"url": "https://tiny.example"}
    moved = {"url": "https://tiny.example/v2"}
    files = {"servers": [{"url": "https://files.example"}]}
    assert lines(served(main), served(moved)) == [
        "Compatible:",
        '  TinyClient: argument "base_url" is "https://tiny.example/v2" by default, was "https://tiny.example" -- calls go there by themselves',
    ]
    assert lines(served(main), served({"url": "/v2"})) == [
        "Breaking:",
        '  TinyClient: argument "base_url" is "" by default, was "https://tiny.example" -- callers that do not give it have no server',
    ]
    assert lines(served(main), served(main, **files)) == [
        "Breaking:",
        '  TinyClient.call: goes to the server of "files_url", was that of "base_url" -- a base_url that callers give does not count for it any more',
        "Compatible:",
        '  TinyClient: gained argument "files_url", "https://files.example" by default -- callers need not give it',
    ]
    assert lines(served(main, **files), served(main)) == [
        "Breaking:",
        '  TinyClient: lost argument "files_url" -- callers that give it fail',
        '  TinyClient.call: goes to the server of "base_url", was that of "files_url" -- a files_url that callers give does not count for it any more',
    ]


def test_variables_of_servers() -> None:
    def server(url: str, **variables: Any) -> dict[str, Any]:
        return served({"url": url, "variables": variables})

    eu, us = {"default": "eu"}, {"default": "us"}
    url = "https://{region}.tiny.example"
    assert lines(server(url, region=eu), server(url, region=us)) == [
        "Breaking:",
        '  TinyClient: argument "region" is "us" by default, was "eu" -- callers that do not give it reach another server',
    ]
    assert lines(server(url, region=eu), server("https://tiny.example")) == [
        "Breaking:",
        '  TinyClient: lost argument "region" -- callers that give it fail',
        "Compatible:",
        '  TinyClient: argument "base_url" is "https://tiny.example" by default, was "https://{region}.tiny.example" -- calls go there by themselves',
    ]
    assert lines(server("https://tiny.example"), server(url, region=eu)) == [
        "Compatible:",
        '  TinyClient: argument "base_url" is "https://{region}.tiny.example" by default, was "https://tiny.example" -- calls go there by themselves',
        '  TinyClient: gained argument "region", "eu" by default -- callers need not give it',
    ]
    assert lines(server(url, region=eu), server(url, region={**eu, "x-required": True})) == [
        "Breaking:",
        '  TinyClient: argument "region" is now required -- callers that do not give it have no server',
    ]
    assert lines(server(url, region={**eu, "x-required": True}), server(url, region=eu)) == [
        "Compatible:",
        '  TinyClient: argument "region" is now optional -- callers that give it still can',
    ]
    choices = {**eu, "enum": ["eu", "us"]}
    fewer, more = {**eu, "enum": ["eu"]}, {**eu, "enum": ["eu", "us", "asia"]}
    assert lines(server(url, region=choices), server(url, region=fewer)) == [
        "Breaking:",
        '  TinyClient: argument "region" is one of "eu" -- other values are refused',
    ]
    assert lines(server(url, region=choices), server(url, region=more)) == [
        "Compatible:",
        '  TinyClient: argument "region" can be "asia" -- values that were accepted still are',
    ]
    assert lines(server(url, region=eu), server(url, region=choices)) == [
        "Breaking:",
        '  TinyClient: argument "region" is one of "eu", "us" -- other values are refused',
    ]
    assert lines(server(url, region=choices), server(url, region=eu)) == [
        "Compatible:",
        '  TinyClient: argument "region" can have other values -- values that were accepted still are',
    ]


def test_words() -> None:
    def worded(said: str) -> dict[str, Any]:
        described = {"description": said}
        group = {**record(name={**TEXT, **described}), **described}
        made = calls(
            call("by_summary", "GET /a", summary=said),
            call("by_argument", "GET /b", query("q", **described)),
            call("by_body", "POST /c", requestBody={**body(ref("Group")), **described}),
            call("by_answer", "GET /d", responses={"204": described}),
            call("by_error", "GET /e", responses={"204": {"description": "x"}, "404": described}),
            call("same", "GET /f", responses=answers(_200=ref("Level"))),
            schemas={"Group": group, "Level": {"type": "string", "enum": ["a"], **described}},
        )
        made["info"] = {"title": "Tiny", "version": said[:1], **described}
        return made

    assert lines(worded("one word"), worded("two words")) == [
        "Documentation only:",
        "  TinyClient: has another docstring -- code is the same",
        '  TinyClient: is of version "t", was "o" -- code is the same',
        "  TinyClient.by_answer: has another docstring -- code is the same",
        "  TinyClient.by_argument: has another docstring -- code is the same",
        "  TinyClient.by_body: has another docstring -- code is the same",
        "  TinyClient.by_error: has another docstring -- code is the same",
        "  TinyClient.by_summary: has another docstring -- code is the same",
        "  models.Group: has another docstring -- code is the same",
        "  models.Level: has another docstring -- code is the same",
    ]


def test_what_happened_to_very_many_alike_is_one_line() -> None:
    def many(count: int, *parameters: Any, **more: Any) -> dict[str, Any]:
        made = (call(f"call_{n}", f"GET /it{n}", *parameters, **more) for n in range(count))
        return calls(*made)

    assert len(lines(many(10), many(10, query("q")))) == 11
    assert lines(many(11), many(11, query("q"))) == [
        "Compatible:",
        '  TinyClient: gained optional argument "q" (11 operations) -- callers need not give it',
    ]
    assert lines(many(11), many(11, summary="New.")) == [
        "Documentation only:",
        "  TinyClient: has another docstring (11 operations) -- code is the same",
    ]
    assert len(lines(many(11, query("q")), many(11))) == 12
    assert len(lines(many(11), many(11, deprecated=True))) == 12


def test_the_pace_that_a_vendor_documents() -> None:
    old = package(calls(call("call", "GET /it")))
    faster = attrs.evolve(old.api, pace=Pace(None, 5, "Its page."))
    report = compare(old, attrs.evolve(old, api=faster))
    assert [str(each) for each in as_text(report)[:-1] if each] == [
        "Compatible:",
        "  TinyClient: sends its calls at another pace unless `pace` is given -- a crowd of calls takes another time",
    ]


def test_where_responses_tell_of_their_calls() -> None:
    old = package(calls(call("call", "GET /it")))
    told = attrs.evolve(old.api, responses=Responses((), "", "X-Left", "Its page."))
    assert (
        "  TinyClient: finds the vendor's id of a request, or what is left of a limit, elsewhere"
        in (
            str(each).partition(" -- ")[0]
            for each in as_text(compare(old, attrs.evolve(old, api=told)))
        )
    )


def test_how_responses_arrive() -> None:
    def arriving(name: str, media_type: str, **media: Any) -> dict[str, Any]:
        answer = {"200": {"description": "", "content": {media_type: media}}}
        return calls(call(name, "GET /it", responses=answer))

    item = {"itemSchema": {"type": "string"}}
    whole, streamed = (arriving("get_it", "application/jsonl", **each) for each in ({}, item))
    at = "  TinyClient.get_it: "
    assert lines(whole, streamed) == [
        "Compatible:",
        f"{at}has a method that gives the response as it arrives, stream_get_it -- callers may use it",
        f'{at}response has items of "application/jsonl" -- it can still be read as one body',
    ]
    assert lines(streamed, whole) == [
        "Breaking:",
        f"{at}has no method that gives the response as it arrives any more, came from stream_get_it -- code that calls it by the old name fails or gets something else",
        f'{at}response has no items of "application/jsonl" any more -- code that reads them one by one finds none',
    ]
    assert lines(streamed, arriving("read_it", "application/jsonl", **item)) == [
        "Breaking:",
        f"{at}is now called read_it -- code that calls it by the old name fails",
        "  TinyClient.read_it: response as it arrives comes from stream_read_it, came from stream_get_it -- code that calls it by the old name fails or gets something else",
    ]
    said = lines(streamed, arriving("get_it", "application/pdf"))
    assert f"{at}stream_get_it gives bytes now -- code that uses them fails" in said
