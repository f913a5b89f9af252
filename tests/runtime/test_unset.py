from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pydantic_core
import pytest
from attrs import asdict, define
from cattrs.preconf.json import make_converter

from usergroups_clients._runtime.unset import UNSET, Unset


def test_it_is_falsy_and_shows_its_name() -> None:
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == f"{UNSET}" == "UNSET"
    assert list(Unset) == [UNSET]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_stays_the_same_object(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET  # noqa: S301
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": UNSET})["a"] is UNSET


@define
class Holder:
    """A model as ours are: attributes, and one of them unset."""

    name: str = "a"
    nick: str | Unset = UNSET


WRITERS: dict[str, Callable[[Any], object]] = {
    "json": json.dumps,
    "cattrs": lambda value: make_converter().dumps(value),
    "pydantic_core": pydantic_core.to_json,
    "pydantic_core, as Python": pydantic_core.to_jsonable_python,
    "yaml": lambda value: pytest.importorskip("yaml").safe_dump(value),
}


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize(
    "value", [UNSET, [UNSET], {"a": UNSET}, asdict(Holder()), Holder()], ids=str
)
def test_no_serializer_writes_it_as_a_text(writer: str, value: object) -> None:
    with pytest.raises(Exception, match=r"(?i)serializ|represent"):
        WRITERS[writer](value)
