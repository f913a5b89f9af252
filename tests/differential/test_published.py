"""Parts of documents that vendors really publish, where a checkout has them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis.errors import Unsatisfiable

from tests.differential.comparing import check_round_trip
from tests.differential.examples import Example, carrier, examples
from tests.differential.making import instances
from tests.differential.packages import PUBLISHED, published
from tests.differential.sources import Unjudged
from tests.differential.test_instances import for_each
from tests.server.samples import SampleError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.differential.places import Place

VALID = 3
"""Instances of each place."""

pytestmark = pytest.mark.skipif(not PUBLISHED, reason="USERGROUPS_DOCUMENTS names no folder")


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_what_is_valid_comes_back(path: Path) -> None:
    """Some schemas of theirs are none, and some take no value: of most places there are values."""
    every = list(published(path).distinct())
    tried = 0
    for place in every:
        try:
            for_each(instances(place), VALID, functools.partial(check_round_trip, place))
        except Unsatisfiable:
            continue
        tried += 1
    assert tried > len(every) // 2


@pytest.mark.parametrize("path", PUBLISHED, ids=lambda path: path.stem)
def test_an_example_comes_back(path: Path) -> None:
    """Examples that are none, by their own schema, are the vendor's to correct."""
    for place in published(path).places():
        for example in examples(place):
            instance = _valid_carrier(place, example)
            if instance is not None:
                check_round_trip(place, instance)


def _valid_carrier(place: Place, example: Example) -> Any:
    try:
        made = carrier(place, example)
        return made if place.judge.allows(made) else None
    except (SampleError, Unjudged):
        return None
