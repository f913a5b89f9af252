from __future__ import annotations

import copy
import pickle

import pytest

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
