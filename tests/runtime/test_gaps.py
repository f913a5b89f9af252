"""A null where a list or map may hold none: left out with an issue, and written back as it came."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from usergroups_clients._runtime.values.reading import (
    Issue,
    Reader,
    list_of,
    map_of,
    nullable,
    read_str,
    read_uuid,
)
from usergroups_clients._runtime.values.writing import as_base64url, plain, sendable

UUID = "12345678-1234-5678-1234-56781234567A"
GAPPED: list[tuple[Reader[Any], Any, Any, list[str]]] = [
    (list_of(read_str), [None, "a", None, None, "b", None], ["a", "b"], ["/0", "/2", "/3", "/5"]),
    (list_of(read_str), [None], [], ["/0"]),
    (map_of(read_str), {"a": "x", "b": None, "c": "y"}, {"a": "x", "c": "y"}, ["/b"]),
    (list_of(list_of(read_str)), [["a", None], None], [["a"]], ["/1", "/0/1"]),
    (map_of(list_of(read_str)), {"a": [None], "b": None}, {"a": []}, ["/b", "/a/0"]),
]


@pytest.mark.parametrize(("reader", "came", "value", "noted"), GAPPED)
def test_it_is_left_out_and_written_back(
    reader: Reader[Any], came: Any, value: Any, noted: list[str]
) -> None:
    issues: list[Issue] = []
    read = reader(came, None, issues)
    assert (read, [issue.pointer for issue in issues]) == (value, noted)
    assert repr(read) == repr(value)
    for same in (read, copy.copy(read), copy.deepcopy(read), _pickled(read)):
        assert (same, plain(same)) == (value, came)
    assert plain(sendable(read)) == plain(as_base64url(read)) == came


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))  # noqa: S301 - our own


def test_what_is_changed_is_written_as_it_is() -> None:
    items = list_of(read_str)(["a", None, "b"], None, [])
    items.append("c")
    assert plain(items) == ["a", "b", "c"]
    items.remove("c")
    assert plain(items) == ["a", None, "b"]
    items[0] = "z"
    assert plain(items) == ["z", "b"]
    members = map_of(read_str)({"a": "x", "b": None}, None, [])
    members["b"] = "y"
    assert plain(members) == {"a": "x", "b": "y"}
    assert plain([*list_of(read_str)(["a", None], None, []), "b"]) == ["a", "b"]


def test_a_null_that_may_stand_there_is_a_value() -> None:
    items = list_of(nullable(read_uuid))([None, UUID], None, [])
    assert type(items) is list
    assert plain(items) == [None, UUID]
