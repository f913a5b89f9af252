"""Test what the sources show, read by generated code and written back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.differential.comparing import check_round_trip
from tests.differential.examples import carrier, examples, shown
from tests.differential.packages import CONSTRUCTS, VENDORS, package
from tests.differential.texts import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from usergroups.testing._openapi.documents import Json

SHOWN_ELSEWHERE = {"parameters", "servers"}
"""Members of a document whose examples no model reads."""


@pytest.mark.parametrize("name", [*VENDORS, *CONSTRUCTS])
def test_every_example_comes_back_as_it_is(name: str) -> None:
    for place in package(name).places():
        for example in examples(place):
            instance = carrier(place, example)
            errors = place.judge.errors(instance)
            if place.side == "response":  # what is shown may have members that are never sent
                assert not errors, f"{place}: {example.where} is no example: {errors[0].message}"
            if not errors:
                check_round_trip(place, instance)


@pytest.mark.parametrize("name", VENDORS)
def test_no_example_of_a_vendor_is_left_out(name: str) -> None:
    tried = {key_of(each.value) for place in package(name).places() for each in examples(place)}
    document = package(name).source.document
    missed = [value for value in _shown_in(document, document) if key_of(value) not in tried]
    assert missed == []


def _shown_in(document: Json, node: Any) -> Iterator[Any]:
    if isinstance(node, dict):
        yield from shown(document, node)
        for key, each in node.items():
            if key not in SHOWN_ELSEWHERE:
                yield from _shown_in(document, _members(key, each))
    elif isinstance(node, list):
        for each in node:
            yield from _shown_in(document, each)


def _members(key: str, node: Any) -> Any:
    """The schemas of properties, whose names are no keywords; all else as it is."""
    return [*node.values()] if key == "properties" and isinstance(node, dict) else node
