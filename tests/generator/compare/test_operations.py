"""Operations that came, went, or are called or sent in another way."""

# ruff: noqa: E501 - a line of a report is as long as it is

from __future__ import annotations

from typing import Any

from tests.generator.compare.pairs import answers, body, call, calls, lines, path, query, record


def test_operations_pair_by_what_they_call_then_by_name() -> None:
    same = {"x-python-name": "id"}
    old = calls(
        call("gone", "GET /gone"),
        call("list_all", "GET /groups"),
        call("get_one", "GET /groups/{id}", path("id")),
        call("moved", "PUT /moved"),
        call("lapsed", "GET /lapsed", deprecated=True),
        call("lapsing", "GET /lapsing"),
        call("tried", "POST /tried", **{"x-retry": "idempotent"}),
        call("risked", "POST /risked"),
        call("other_variable", "GET /same/{a}", path("a", **same)),
    )
    new = calls(
        call("fresh", "GET /fresh"),
        call("list_groups", "GET /groups"),
        call("get_one", "GET /v2/groups/{id}", path("id")),
        call("moved", "POST /moved/there"),
        call("lapsed", "GET /lapsed"),
        call("lapsing", "GET /lapsing", deprecated=True),
        call("tried", "POST /tried"),
        call("risked", "POST /risked", **{"x-retry": "idempotent"}),
        call("other_variable", "GET /same/{b}", path("b", **same)),
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.gone: is gone, "GET /gone" -- code that calls it fails',
        "  TinyClient.list_all: is now called list_groups -- code that calls it by the old name fails",
        '  TinyClient.moved: is now "POST /moved/there", was "PUT /moved" -- it may do something else than before',
        "Compatible:",
        '  TinyClient.fresh: is new, "GET /fresh" -- nothing called it before',
        '  TinyClient.get_one: is now "GET /v2/groups/{id}", was "GET /groups/{id}" -- it is called as before',
        "  TinyClient.lapsed: is not deprecated any more -- it works as before, without a warning",
        "  TinyClient.lapsing: is deprecated -- it still works, with a DeprecationWarning",
        '  TinyClient.moved: has retries of class "never", was "idempotent" -- a failed call is not sent again; its error, which could always come, comes sooner',
        '  TinyClient.risked: has retries of class "idempotent", was "never" -- a failed call may be sent again, which the vendor says is safe',
        '  TinyClient.tried: has retries of class "never", was "idempotent" -- a failed call is not sent again; its error, which could always come, comes sooner',
    ]


def test_what_a_renamed_operation_takes_is_told_under_its_new_name() -> None:
    old = calls(call("was", "GET /it", query("a"), query("b")))
    new = calls(call("now", "GET /it", query("b", required=True), query("c", required=True)))
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.now: argument "b" is now required -- callers that do not give it fail',
        '  TinyClient.now: gained required argument "c" -- callers that do not give it fail',
        '  TinyClient.now: lost argument "a" -- callers that give it fail',
        "  TinyClient.was: is now called now -- code that calls it by the old name fails",
    ]


def test_parameters() -> None:
    number = {"schema": {"type": "integer"}}
    old = calls(
        call(
            "many",
            "GET /many",
            query("gone"),
            query("needed"),
            query("free", required=True),
            query("typed", **number),
            query("wider", **number),
            query("limit", schema={"type": "integer", "default": 10}),
            query("moved"),
            query("spread", schema={"type": "array", "items": {"type": "string"}}),
            query("lapsing"),
            query("lapsed", deprecated=True),
            query("wireName", **{"x-python-name": "wire"}),
            query("tag", **{"x-python-name": "tag"}),
            query("size", schema={"type": "integer", "minimum": 1, "maximum": 50}),
            query("nullable", required=True, schema={"type": ["string", "null"]}),
            query("spare", schema={"type": ["string", "null"]}),
        )
    )
    new = calls(
        call(
            "many",
            "GET /many",
            query("fresh"),
            query("wanted", required=True),
            query("needed", required=True),
            query("free"),
            query("typed"),
            query("wider", schema={"type": "number"}),
            query("limit", schema={"type": "integer", "default": 20}),
            {**query("moved"), "in": "header"},
            query("spread", schema={"type": "array", "items": {"type": "string"}}, explode=False),
            query("lapsing", deprecated=True),
            query("lapsed"),
            query("wire_name", **{"x-python-name": "wire"}),
            query("tag", **{"x-python-name": "label"}),
            query("size", schema={"type": "integer", "minimum": 0, "maximum": 20}),
            query("nullable", required=True),
            query("spare"),
        )
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.many: argument "limit" has the vendor\'s default 20, was 10 -- calls that leave it out say something else now',
        '  TinyClient.many: argument "needed" is now required -- callers that do not give it fail',
        '  TinyClient.many: argument "nullable" is never None now -- None is refused before sending',
        '  TinyClient.many: argument "size" has maximum 20, was 50 -- values that were sent may be refused before sending',
        '  TinyClient.many: argument "tag" is now called "label" -- callers that name it fail',
        '  TinyClient.many: argument "typed" is now str, was int -- what callers give may be refused',
        '  TinyClient.many: gained required argument "wanted" -- callers that do not give it fail',
        '  TinyClient.many: lost argument "gone" -- callers that give it fail',
        "Compatible:",
        '  TinyClient.many: argument "free" is now optional -- callers that give it still can',
        '  TinyClient.many: argument "lapsing" is deprecated -- it still works',
        '  TinyClient.many: argument "moved" is sent as header "moved", was query "moved" -- callers give it as before',
        '  TinyClient.many: argument "size" has minimum 0, was 1 -- values that were sent still can be',
        '  TinyClient.many: argument "spread" is sent as style "form", was style "form" exploded -- callers give it as before',
        '  TinyClient.many: argument "wider" is now float, was int -- what was accepted still is',
        '  TinyClient.many: argument "wire" is sent as query "wire_name", was query "wireName" -- callers give it as before',
        '  TinyClient.many: gained optional argument "fresh" -- callers need not give it',
        "Documentation only:",
        '  TinyClient.many: argument "lapsed" is not deprecated any more -- it works as before',
    ]


def test_arguments_that_are_given_by_position() -> None:
    old = calls(
        call("swapped", "GET /swapped/{a}/{b}", path("a"), path("b")),
        call("renamed", "GET /renamed/{a}", path("a")),
        call("inserted", "GET /inserted/{b}", path("b")),
        call("appended", "GET /appended/{a}", path("a"), query("b", required=True)),
        call("prepended", "GET /prepended/{a}", path("a"), query("b", required=True)),
        call("shortened", "GET /shortened/{a}/{b}", path("a"), path("b")),
        call("named", "GET /named/{a}/{b}", path("a"), path("b")),
    )
    new = calls(
        call("swapped", "GET /swapped/{b}/{a}", path("a"), path("b")),
        call("renamed", "GET /renamed/{b}", path("b")),
        call("inserted", "GET /inserted/{a}/{b}", path("a"), path("b")),
        call("appended", "GET /appended/{a}/{b}", path("a"), path("b")),
        call("prepended", "GET /prepended/{b}/{a}", path("a"), path("b")),
        call("shortened", "GET /shortened/{b}", path("b")),
        call("named", "GET /named/{b}", path("b"), query("a", required=True)),
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.appended: is now "GET /appended/{a}/{b}", was "GET /appended/{a}" -- it may be another resource that is read or changed',
        '  TinyClient.inserted: gained required argument "a" -- callers that do not give it fail',
        '  TinyClient.inserted: is now "GET /inserted/{a}/{b}", was "GET /inserted/{b}" -- it may be another resource that is read or changed',
        '  TinyClient.named: argument "a" has to be named -- callers that give it by position fail',
        '  TinyClient.named: is now "GET /named/{b}", was "GET /named/{a}/{b}" -- it may be another resource that is read or changed',
        '  TinyClient.prepended: is now "GET /prepended/{b}/{a}", was "GET /prepended/{a}" -- it may be another resource that is read or changed',
        "  TinyClient.prepended: takes its arguments in the order b, a -- callers that give them by position give the wrong ones",
        '  TinyClient.renamed: argument "a" is now called "b" -- callers that name it fail',
        '  TinyClient.shortened: is now "GET /shortened/{b}", was "GET /shortened/{a}/{b}" -- it may be another resource that is read or changed',
        '  TinyClient.shortened: lost argument "a" -- callers that give it fail',
        "  TinyClient.swapped: takes its arguments in the order b, a -- callers that give them by position give the wrong ones",
        "Compatible:",
        '  TinyClient.appended: argument "b" is sent as path "b", was query "b" -- callers give it as before',
        '  TinyClient.named: argument "a" is sent as query "a", was path "a" -- callers give it as before',
        '  TinyClient.prepended: argument "b" is sent as path "b", was query "b" -- callers give it as before',
    ]


def test_an_argument_that_is_new_by_name_alone_moves_nothing() -> None:
    old = calls(call("bare", "GET /bare/{a}", path("a")), call("empty", "GET /empty"))
    new = calls(
        call("bare", "GET /bare/{a}", path("a"), query("b")),
        call("empty", "GET /empty", query("b")),
    )
    assert lines(old, new) == [
        "Compatible:",
        '  TinyClient.bare: gained optional argument "b" -- callers need not give it',
        '  TinyClient.empty: gained optional argument "b" -- callers need not give it',
    ]


def test_order_is_no_change() -> None:
    pair = record(a={"type": "string"}, b={"type": "integer"})
    turned = record(b={"type": "integer"}, a={"type": "string"})
    given = answers(_200=pair, _404=None)
    old = calls(
        call("one", "GET /one", query("a"), query("b"), responses=given),
        call("two", "GET /two"),
    )
    new = calls(
        call("two", "GET /two"),
        call("one", "GET /one", query("b"), query("a"), responses=answers(_404=None, _200=turned)),
    )
    assert lines(old, new) == []


def test_bodies() -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    old = calls(
        call("gains", "POST /gains"),
        call("gains_some", "POST /gains_some"),
        call("loses", "POST /loses", requestBody=body(text)),
        call("needs", "POST /needs", requestBody=body(text, required=False)),
        call("frees", "POST /frees", requestBody=body(text)),
        call("types", "POST /types", requestBody=body({"type": "array", "items": text})),
        call("writes", "POST /writes", requestBody=body(record(a=text))),
        call("sends", "POST /sends", requestBody=body(text, media="text/plain")),
    )
    new = calls(
        call("gains", "POST /gains", requestBody=body(record(a=text))),
        call("gains_some", "POST /gains_some", requestBody=body(text, required=False)),
        call("loses", "POST /loses"),
        call("needs", "POST /needs", requestBody=body(text)),
        call("frees", "POST /frees", requestBody=body(text, required=False)),
        call("types", "POST /types", requestBody=body({"type": "array", "items": number})),
        call(
            "writes",
            "POST /writes",
            requestBody=body(record(a=text), media="application/x-www-form-urlencoded"),
        ),
        call("sends", "POST /sends", requestBody=body(text, media="application/octet-stream")),
    )
    assert lines(old, new) == [
        "Breaking:",
        "  TinyClient.gains: gained a required body -- callers that do not give it fail",
        "  TinyClient.loses: lost its body -- callers that give it fail",
        "  TinyClient.needs: body is now required -- callers that do not give it fail",
        "  TinyClient.sends: body is now bytes, was str -- what callers give may be refused",
        "  TinyClient.types: body item is now int, was str -- what callers give may be refused",
        "Compatible:",
        "  TinyClient.frees: body is now optional -- callers that give it still can",
        "  TinyClient.gains_some: gained an optional body -- callers need not give it",
        '  TinyClient.sends: body is sent as "application/octet-stream", was "text/plain" -- callers give it as before',
        '  TinyClient.writes: body is sent as "application/x-www-form-urlencoded", was "application/json" -- callers give it as before',
    ]


def test_media_types_that_callers_choose_from_and_that_are_asked_for() -> None:
    def patch(*kinds: str) -> dict[str, Any]:
        return {"content": {kind: {"schema": {"type": "object"}} for kind in kinds}}

    def answered(kind: str) -> dict[str, Any]:
        return {"200": {"description": "", "content": {kind: {"schema": {"type": "string"}}}}}

    merge, json, other = (f"application/{kind}+json" for kind in ("merge-patch", "json-patch", "x"))
    old = calls(
        call("patch", "PATCH /patch", requestBody=patch(merge, json)),
        call("export", "GET /export", responses=answered("text/csv")),
    )
    new = calls(
        call("patch", "PATCH /patch", requestBody=patch(merge, other)),
        call("export", "GET /export", responses=answered("text/html")),
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.export: response is no longer "text/csv" -- code that reads it gets another format',
        f'  TinyClient.patch: body can no longer be sent as "{json}" -- callers that ask for it fail',
        "Compatible:",
        '  TinyClient.export: asks for "text/html, */*;q=0.1", was "text/csv, */*;q=0.1" -- the client reads what comes',
        f'  TinyClient.patch: body can also be sent as "{other}" -- callers give it as before',
    ]


def test_answers() -> None:
    text, number = {"type": "string"}, {"type": "integer"}
    fault, other = record(why=text), record("code", code=number)
    old = calls(
        call("typed", "GET /typed", responses=answers(_200=text)),
        call("wider", "GET /wider", responses=answers(_200={"type": "integer"})),
        call("narrower", "GET /narrower", responses=answers(_200={"type": "number"})),
        call("nothing", "GET /nothing", responses=answers(_204=None)),
        call("something", "GET /something", responses=answers(_200=text)),
        call("null", "GET /null", responses=answers(_200=text)),
        call("value", "GET /value", responses=answers(_200={"type": ["string", "null"]})),
        call("statuses", "GET /statuses", responses=answers(_200=text, _202=text)),
        call("errors", "GET /errors", responses=answers(_204=None, _400=fault, _404=None)),
        call("caught", "GET /caught", responses=answers(_204=None, _400=text, _4XX=text)),
        call("gains", "GET /gains", responses=answers(_204=None)),
    )
    new = calls(
        call("typed", "GET /typed", responses=answers(_200=number)),
        call("wider", "GET /wider", responses=answers(_200={"type": "number"})),
        call("narrower", "GET /narrower", responses=answers(_200={"type": "integer"})),
        call("nothing", "GET /nothing", responses=answers(_200=text)),
        call("something", "GET /something", responses=answers(_204=None)),
        call("null", "GET /null", responses=answers(_200={"type": ["string", "null"]})),
        call("value", "GET /value", responses=answers(_200=text)),
        call("statuses", "GET /statuses", responses=answers(_200=text, _201=text)),
        call("errors", "GET /errors", responses=answers(_204=None, _409=other, _410=None)),
        call("caught", "GET /caught", responses=answers(_204=None, _4XX=text, default=number)),
        call("gains", "GET /gains", responses=answers(_204=None, default=fault)),
    )
    assert lines(old, new) == [
        "Breaking:",
        '  TinyClient.errors: lost error "400", with a body of ErrorsResponse400 -- its body is read as Any if it comes',
        "  TinyClient.null: response can be None -- None comes where code expects a value",
        "  TinyClient.something: response is now None, was str -- code that reads it finds nothing",
        "  TinyClient.typed: response is now int, was str -- code for str gets something else",
        "  TinyClient.wider: response is now float, was int -- code for int gets something else",
        "Compatible:",
        "  TinyClient: finds code, message or details of errors elsewhere in their bodies -- errors have the same attributes",
        '  TinyClient.caught: gained error "default", with a body of int -- it was raised before, too; nobody said what its body is',
        '  TinyClient.errors: gained error "409", with a body of ErrorsResponse409 -- it was raised before, too; nobody said what its body is',
        '  TinyClient.gains: gained error "default", with a body of GainsResponseDefault -- it was raised before, too; nobody said what its body is',
        "  TinyClient.narrower: response is now int, was float -- code for what it was can read it",
        '  TinyClient.nothing: gained success "200" -- it is no error, and was none',
        "  TinyClient.nothing: response is now str, was None -- nothing was read there before",
        '  TinyClient.something: gained success "204" -- it is no error, and was none',
        '  TinyClient.statuses: gained success "201" -- it is no error, and was none',
        "  TinyClient.value: response is never None now -- code for None goes unused",
        "Documentation only:",
        '  TinyClient.caught: lost error "400" -- if it comes, it is raised as before',
        '  TinyClient.errors: gained error "410" -- it was raised before, too',
        '  TinyClient.errors: lost error "404" -- if it comes, it is raised as before',
        '  TinyClient.nothing: lost success "204" -- if it comes, it is no error',
        '  TinyClient.something: lost success "200" -- if it comes, it is no error',
        '  TinyClient.statuses: lost success "202" -- if it comes, it is no error',
    ]
