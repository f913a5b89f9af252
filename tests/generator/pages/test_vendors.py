"""The documents that were written by hand, beside pages that carry the same facts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import evolve

from generator.compare.pages.compare_pages import compare_pages
from generator.compare.pages.document_facts import Described, described
from generator.compare.pages.vendor_pages import compare_vendor
from generator.read.pages.facts import Body, Member, Operation, Response, Value
from generator.read.pages.page import page_of
from generator.read.source import read_document
from tests.generator.pages.render import FORMS
from tests.generator.update.projects import ROOT

VENDORS = ("smartpm", "xsolla", "zoho")
PAGES = os.environ.get("USERGROUPS_PAGES", "")
SEEDS = {"xsolla": "000_*.txt", "zoho": "003_*.txt", "smartpm": "004_*.txt"}


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("form", ["bump text", "redoc html", "redocly", "redocly on one line"])
def test_a_page_of_each_operation_agrees_with_the_document(vendor: str, form: str) -> None:
    document = read_document(ROOT / "specs" / vendor / "openapi.yaml")
    known = described(document)
    shown = [FORMS[form](as_pages_have_it(one)).encode() for one in known]
    found = compare_pages(document, [(form, page_of(one, Path("page.txt"))) for one in shown])
    assert found.operations == tuple(
        f"{one.operation.method} {one.operation.path}" for one in known
    )
    wrong = [
        f"{one.operation}, {one.where}: {one.kind}: {one.what} {one.page} {one.document}"
        for one in (*found.differences, *found.elsewhere)
        # What Redocly's form cannot show: a list at the root.
        if (one.what, one.document) != ("type", "array") and not one.what.endswith("Items")
    ]
    assert not wrong, "\n".join(wrong)


def as_pages_have_it(known: Described) -> Operation:
    """Return the operation with one media type a body, and in words of one line."""
    operation = known.operation
    names = [str(scheme.get("name", "")) for scheme in known.schemes.values()]
    return evolve(
        operation,
        summary=" ".join(operation.summary.split()) or "Title",
        description="Described.",
        security=tuple((name, operation.at) for name in names[:1]),
        parameters=tuple(evolve(one, member=_plain(one.member)) for one in operation.parameters),
        bodies=tuple(_body(one) for one in operation.bodies[:1]),
        responses=tuple(_response(one) for one in operation.responses),
    )


def _response(response: Response) -> Response:
    return evolve(
        response, description="Described.", bodies=tuple(_body(one) for one in response.bodies[:1])
    )


def _body(body: Body) -> Body:
    return evolve(body, value=_value(body.value))


def _plain(member: Member) -> Member:
    return evolve(member, description="Described.", value=_value(member.value))


def _value(value: Value) -> Value:
    limits = {key: each for key, each in value.limits.items() if not key.endswith("Items")}
    if "const" in limits:
        limits["enum"] = [limits.pop("const")]
    return evolve(
        value,
        limits=limits,
        members=tuple(_plain(one) for one in value.members),
        items=_value(value.items) if value.items is not None else None,
    )


@pytest.mark.skipif(not PAGES, reason="USERGROUPS_PAGES names no folder of pages")
@pytest.mark.parametrize("vendor", VENDORS)
def test_the_vendors_own_pages_agree_with_the_document(vendor: str) -> None:
    (page,) = Path(PAGES).glob(SEEDS[vendor])
    found = compare_vendor(ROOT / "specs" / vendor, [page])
    assert len(found.compared.operations) == 1
    assert not found.judged.differences
    assert not found.judged.stale
    assert not found.compared.unread
    assert all(one.reason for one in found.judged.accepted)
