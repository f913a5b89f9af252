"""Test what is recognised without openapi-core, which is the judge of it."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest
from attrs import evolve

from tests.server import Operation, Variant, read_operations, request_sample, sample
from usergroups._faces.vendors import VENDORS
from usergroups.testing._openapi.conformance import Conformance
from usergroups.testing._openapi.messages import Incoming
from usergroups.testing._openapi.rules import Rules
from usergroups.testing._openapi.shipped import document_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing._openapi.documents import Json

Case = tuple[Operation, dict[str, str], Incoming]

TEXTS = ("", "x", "-1", "1.5", "true", "True", "TRUE", "null", "a,b", "9" * 20, "1\n", "é", "٣")
VALUES = (None, True, 0, 1.0, -1.5, 2**31, 2**63, "", "x", "x" * 5000, [], [None], {}, {"y": 1})
TYPES = ("", "application/json; charset=utf-8", "application/json; charset=latin-1", "text/plain")
TYPES += ("Application/JSON", "application/json;", "application/x-www-form-urlencoded", "*/*")
BODIES = (b"", b"{", b"\xff", b"null", b"[]", b"{}", b'{"a": NaN}', b"a=1&a=2", b"[" * 100_000)

ON_ITS_OWN = """
import sys

import usergroups
from usergroups.testing import Sandbox

with Sandbox().serve() as sandbox:
    with sandbox.zoho.connect() as zoho:
        zoho.get_group(sandbox.zoho.groups["Finance"].id)
        zoho.create_group("Night shift")
    sandbox.check()
    assert sandbox.zoho.operations == ["create_token", "get_group", "create_group"]
    assert "openapi_core" not in sys.modules
"""


def right(document: Json, operation: Operation, variant: Variant) -> Case:
    """A request that conforms."""
    given = {
        (entry.location, entry.name): sample(
            document, entry.schema, variant, side="request", name=entry.name
        )
        for entry in operation.parameters
        if entry.location == "path" or entry.required or variant is Variant.FULL
    }
    path = {name: text(value) for (where, name), value in given.items() if where == "path"}
    query = [
        (name, each)
        for (where, name), value in given.items()
        if where == "query"
        for each in texts(operation, name, value)
    ]
    headers, body = [], b""
    if operation.bodies:
        shown = request_sample(document, operation, variant)
        headers.append(("Content-Type", operation.bodies[0].media_type))
        in_json = operation.bodies[0].is_json
        body = (json.dumps(shown) if in_json else urlencode(shown)).encode()
    for name in operation.security[0] if operation.security else ():
        scheme = document["components"]["securitySchemes"][name]
        shown = scheme["type"] == "apiKey"
        headers.append((scheme["name"], "t") if shown else ("Authorization", "Bearer t"))
    target = re.sub(r"\{(\w+)\}", lambda found: quote(path[found[1]], safe=""), operation.template)
    incoming = Incoming(
        method=operation.method.upper(),
        path=target.encode(),
        query=urlencode(query).encode(),
        headers=tuple(headers),
        body=body,
    )
    return operation, path, incoming


def texts(operation: Operation, name: str, value: Any) -> list[str]:
    """A query parameter's value, as it is written: a list as several, unless it is one text."""
    entry = next(entry for entry in operation.parameters if entry.name == name)
    exploded = entry.node.get("explode", True)
    return [*map(text, value)] if isinstance(value, list) and exploded else [text(value)]


def text(value: Any) -> str:
    """A parameter's value, as it is written."""
    if isinstance(value, list):
        return ",".join(map(text, value))
    return json.dumps(value) if isinstance(value, bool) else str(value)


def others(case: Case) -> Iterator[Case]:
    """The request with one thing changed, wrong or not."""
    operation, path, incoming = case
    for name in path:
        for value in TEXTS:
            yield operation, {**path, name: value}, incoming
    queries = [entry.name for entry in operation.parameters if entry.location == "query"]
    for name in [*queries, "unknown"]:
        for value in TEXTS:
            yield operation, path, evolve(incoming, query=urlencode([(name, value)]).encode())
        twice = urlencode([(name, "1"), (name, "x")]).encode()
        yield operation, path, evolve(incoming, query=twice)
    yield operation, path, evolve(incoming, query=b"a=%ff")
    for index, (name, _) in enumerate(incoming.headers):
        rest = incoming.headers[:index] + incoming.headers[index + 1 :]
        yield operation, path, evolve(incoming, headers=rest)
        for value in (*TYPES, "Basic t", "bearer t", "Bearer", "Bearer "):
            yield operation, path, evolve(incoming, headers=((name, value), *rest))
    for body in BODIES:
        yield operation, path, evolve(incoming, body=body)
    if operation.bodies and operation.bodies[0].is_json:
        for changed in changes(json.loads(incoming.body)):
            yield operation, path, evolve(incoming, body=json.dumps(changed).encode())
    elif operation.bodies:
        for part in incoming.body.split(b"&"):
            rest_of_it = incoming.body.replace(part, b"")
            yield operation, path, evolve(incoming, body=rest_of_it)
            yield operation, path, evolve(incoming, body=rest_of_it + b"&" + part.split(b"=")[0])


def changes(value: Any) -> Iterator[Any]:
    """JSON with one value replaced, taken away or added, at any depth."""
    yield from VALUES
    if isinstance(value, dict):
        yield {**value, "unknown": 1}
        for key in value:
            yield {name: each for name, each in value.items() if name != key}
            yield from ({**value, key: changed} for changed in changes(value[key]))
    elif isinstance(value, list) and value:
        yield value + copy.deepcopy(value)
        yield from ([changed, *value[1:]] for changed in changes(value[0]))


@pytest.mark.parametrize("vendor", VENDORS)
def test_it_recognises_what_conforms_and_nothing_else(vendor: str) -> None:
    document = document_of(vendor)
    rules, judge = Rules(document), Conformance(document)
    conforming = broken = 0
    for operation in read_operations(document):
        for variant in (Variant.FULL, Variant.REQUIRED):
            case = right(document, operation, variant)
            assert judge.violations(*case) == []
            assert rules.conforms(*case), f"{operation.id}: only openapi-core recognises it"
        for other in others(right(document, operation, Variant.FULL)):
            if rules.conforms(*other):
                assert judge.violations(*other) == [], other
                conforming += 1
            else:
                broken += 1
    assert conforming > 20
    assert broken > 100


@pytest.mark.parametrize("vendor", VENDORS)
def test_what_breaks_the_document_is_told_in_openapi_cores_words(vendor: str) -> None:
    document = document_of(vendor)
    rules, judge = Rules(document), Conformance(document)
    for operation in read_operations(document):
        _, path, incoming = right(document, operation, Variant.FULL)
        for wrong in (evolve(incoming, headers=()), evolve(incoming, query=b"unknown=1")):
            expected = judge.violations(operation, path, wrong)
            assert rules.violations(operation, path, wrong) == expected
            assert expected or wrong.headers or not any(operation.security)


def test_calls_that_conform_do_not_wait_for_openapi_core() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ON_ITS_OWN], capture_output=True, check=False, encoding="utf-8"
    )
    assert done.stderr == ""
