"""Test how SoftwareOne's classes are set up."""

from __future__ import annotations

from typing import Any

import pytest

from usergroups import AsyncSoftwareOne, InvalidArgument, SoftwareOne


@pytest.mark.parametrize("kind", [SoftwareOne, AsyncSoftwareOne])
def test_the_constructor_checks_and_hides(kind: Any) -> None:
    assert "hush" not in repr(vars(kind(token="hush").client))
    for given, argument in (
        ({"token": ""}, "token"),
        ({"token": "t\r\nX: y"}, "token"),
        ({"token": "t", "account_id": "ACC-1"}, "account_id"),
    ):
        with pytest.raises(InvalidArgument) as caught:
            kind(**given)
        assert caught.value.argument == argument


def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTWAREONE_TOKEN", "t")
    monkeypatch.setenv("SOFTWAREONE_ACCOUNT_ID", "ACC-1")
    with pytest.raises(
        InvalidArgument, match=r"^SOFTWAREONE_ACCOUNT_ID: .*'ACC-1234-5678', not 'ACC-1'"
    ):
        SoftwareOne.from_env()
