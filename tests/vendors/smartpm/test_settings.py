"""Test how SmartPM's classes are set up."""

from __future__ import annotations

from typing import Any

import pytest

from usergroups import AsyncSmartPM, InvalidArgument, SmartPM


@pytest.mark.parametrize("kind", [SmartPM, AsyncSmartPM])
def test_credentials_are_checked_and_never_shown(kind: Any) -> None:
    smartpm = kind(api_key="hush-key", company_id="hush-company")
    assert "hush" not in repr(smartpm) + repr(vars(smartpm)) + repr(vars(smartpm.client))
    for argument, value in (("api_key", ""), ("company_id", "hush\nX-Evil: 1"), ("api_key", None)):
        with pytest.raises(InvalidArgument) as caught:
            kind(**{"api_key": "k", "company_id": "c", argument: value})
        assert caught.value.argument == argument
        assert "hush" not in str(caught.value)


def test_an_empty_variable_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SMARTPM_API_KEY", "key")
    monkeypatch.setenv("SMARTPM_COMPANY_ID", "")
    with pytest.raises(InvalidArgument, match=r"^SMARTPM_COMPANY_ID: is needed"):
        AsyncSmartPM.from_env()
