from __future__ import annotations

import copy
import pickle
import re

import pytest

from usergroups_clients._runtime import errors
from usergroups_clients._runtime.errors import (
    Error,
    InvalidArgument,
    InvalidResponse,
    NotFound,
    RateLimited,
    StatusError,
)
from usergroups_clients._runtime.responses.statuses import status_error

CLASSES = [one for one in vars(errors).values() if isinstance(one, type) and issubclass(one, Error)]


@pytest.mark.parametrize("kind", CLASSES)
def test_each_pickles_and_copies(kind: type[Error]) -> None:
    error = kind(
        "no such group",
        vendor="Acme",
        operation="get_group",
        status=404,
        code="E1",
        details=[1],
        body={"a": 1},
        attempts=2,
    )
    for attribute, value in [("pointer", "/a"), ("argument", "name"), ("retry_after", 3.0)]:
        if hasattr(error, attribute):
            setattr(error, attribute, value)
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert type(twin) is kind
        assert vars(twin) == vars(error)
        assert str(twin) == str(error)
        assert repr(twin) == repr(error)


@pytest.mark.parametrize("kind", CLASSES)
def test_each_stands_in_the_tree_of_the_docstring(kind: type[Error]) -> None:
    assert re.search(rf"\b{kind.__name__}\b", errors.__doc__ or "")
    assert kind.__doc__
    assert str(kind())


def test_the_line_says_who_what_and_why() -> None:
    error = NotFound(
        "no such\ngroup", vendor="Symphony", operation="get_group", status=404, code="9"
    )
    assert str(error) == "Symphony get_group: 404 Not Found: [9] no such group"
    assert repr(error) == f"<NotFound: {error}>"


def test_the_line_of_an_argument_and_of_an_answer() -> None:
    error = InvalidArgument("is empty", argument="group_id", vendor="Acme")
    assert str(error) == "Acme: group_id: is empty"
    assert isinstance(error, ValueError)
    fault = InvalidResponse(pointer="/id", expected="an integer", found="null", status=200)
    assert str(fault) == "200 OK: /id: expected an integer, found null"


def test_it_is_one_line_without_control_characters_and_not_too_long() -> None:
    text = str(NotFound("\x1b[31mred\r\n\u2028" + "x" * 5000, status=404))
    assert text.isprintable()
    assert len(text) < 1000


def test_neither_body_nor_details_show() -> None:
    error = StatusError("no", body={"token": "s3cret"}, details="s3cret")
    assert "s3cret" not in f"{error} {error!r}"


@pytest.mark.parametrize("status", range(600, 1000, 57))
def test_a_status_nobody_knows(status: int) -> None:
    assert status_error(status) is StatusError
    assert str(status) in str(StatusError("x", status=status))


def test_retry_after_is_kept() -> None:
    assert RateLimited("x", retry_after=2.5).retry_after == 2.5
