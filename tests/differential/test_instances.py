"""Instances that Hypothesis makes and a JSON Schema library judges, through generated code."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.differential.comparing import check_round_trip, check_spoiled
from tests.differential.making import SEEDS, dice_of, instances
from tests.differential.newer import with_news
from tests.differential.packages import CONSTRUCTS, VENDORS, package
from tests.differential.spots import spoiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import SearchStrategy

    from tests.differential.places import Place

VALID: Final = 12
"""Valid instances of each place."""
ALTERED: Final = 5
"""Instances of each place that are altered first."""
FAULTS: Final = (1, 1, 1, 2)
"""How many of them: each instance is spoiled so many times, so often."""
NAMES: Final = [*VENDORS, *CONSTRUCTS]
NOT_TRIED: Final = {
    ("Extra", "strange"): "no value is valid",
    ("Recursion", "itself"): "a reference to itself",
    ("Recursion", "or_text"): "a union that holds itself: the library does not come back",
    ("Recursion", "circles"): "holds the two before",
    ("Tag", "listed"): "the library does not find the tag of a class that is a union itself",
    ("Tag", "pair"): "a mapping of names, which the library does not follow",
    ("Tag", "shared"): "a mapping of names, too",
    ("Tag", "twice"): "a mapping of names, too",
    ("Tag", "wider"): "a mapping of names, too",
    **{
        ("Identifier", f"get_{name}"): "the library finds neither `$id` nor `$anchor` in a document"
        for name in ("anchor", "inner", "inner_anchor", "pets", "thing", "users")
    },
    **{
        ("Family", name): "a union of what extends it: the library does not come back"
        for name in ("base", "left", "one", "right", "shape", "two", "union")
    },
}


def for_each(strategy: SearchStrategy[Any], count: int, check: Callable[[Any], None]) -> None:
    """Check so many values; one that takes a while to find is found all the same."""
    checks = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]

    @settings(max_examples=count, suppress_health_check=checks)
    @given(strategy)
    def run(value: Any) -> None:
        check(value)

    run()


def places(name: str, side: str = "") -> Iterator[Place]:
    """The places of a package; of one side, if it is given."""
    for place in package(name).distinct():
        tried = (name, place.operation.removeprefix("echo_")) not in NOT_TRIED
        if tried and side in ("", place.side):
            yield place


@pytest.mark.parametrize("name", NAMES)
def test_what_is_valid_is_read_and_written_back(name: str) -> None:
    for place in places(name):
        for_each(instances(place), VALID, functools.partial(check_round_trip, place))


@pytest.mark.parametrize("name", NAMES)
def test_what_a_newer_server_adds_is_read_and_written_back(name: str) -> None:
    for place in places(name, "response"):
        for_each(st.tuples(instances(place), SEEDS), ALTERED, functools.partial(_check_news, place))


@pytest.mark.parametrize("name", NAMES)
def test_what_is_wrong_is_told_and_kept_where_it_is_optional(name: str) -> None:
    for place in places(name, "response"):
        for_each(
            st.tuples(instances(place), SEEDS), ALTERED, functools.partial(_check_faults, place)
        )


def _check_news(place: Place, drawn: tuple[Any, int]) -> None:
    instance, seed = drawn
    check_round_trip(place, with_news(place, instance, dice_of(seed)))


def _check_faults(place: Place, drawn: tuple[Any, int]) -> None:
    instance, seed = drawn
    dice = dice_of(seed)
    for most in FAULTS:
        made = spoiled(place, instance, dice, most)
        found = {tuple(error.absolute_path) for error in place.judge.errors(made.instance)}
        agreed = [not each.unsure and {each.path, each.path[:-1]} & found for each in made.faults]
        if made.faults and all(agreed):
            check_spoiled(place, made)
