"""The document that `nox -s bench` builds: whole, and the same each time."""

from __future__ import annotations

import pytest

from bench.document import large_document
from bench.reading import page
from generator.normalize.passes.tree import operations
from tests.building import build, read_with_issues


@pytest.mark.parametrize("count", [30, 1200])
def test_it_has_the_operations_that_are_asked_for(count: int) -> None:
    document = large_document(count)
    assert sum(1 for _ in operations(document)) == count
    assert document == large_document(count)


@pytest.mark.parametrize("count", [31, 1500])
def test_it_has_no_half_a_resource_and_no_more_than_its_names_give(count: int) -> None:
    with pytest.raises(ValueError, match="whole resources"):
        large_document(count)


def test_nothing_of_it_is_dropped_and_its_page_is_read_whole() -> None:
    built = build(large_document(30))
    assert built.report.operations == 30
    assert {status for status, _ in built.fates().values()} <= {"used", "rewritten", "loosened"}
    model = built.models().BillingOrderPage
    read, issues = read_with_issues(model, page(3))
    assert issues == []
    assert read.to_dict() == page(3)
