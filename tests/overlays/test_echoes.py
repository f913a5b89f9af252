"""A credential that a vendor repeats in a success is in no error that is made of it."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from usergroups import AsyncZohoCRM, ItemError, ZohoCRM
from usergroups_clients.zoho import models

SECRET = "1000.Sec:ret/q8Zr+x"
GROUP = "3652397000009949005"
USER = "3652397000000186017"
SPELLED = {
    "plain": SECRET,
    "percent": quote(SECRET, safe=""),
    "percent, with slashes": quote(SECRET),
    "percent, in small letters": "1000.Sec%3aret%2fq8Zr%2bx",
    "base64": b64encode(SECRET.encode()).decode(),
}


def vendor(said: str) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json={"user_groups": [{"id": GROUP, "name": said}]})
        failure = {"code": "INVALID_DATA", "status": "error", "message": f"no user for {said}"}
        failure["details"] = {"credential": said}  # type: ignore[assignment]
        return httpx.Response(200, json={"user_groups": [failure]})

    return httpx.MockTransport(answer)


def told(error: Any) -> str:
    return f"{error!r} {error} {error.args} {error.details} {error.body} {error.content!r}"


@pytest.mark.parametrize("spelled", SPELLED.values(), ids=SPELLED)
def test_errors_hide_what_a_success_repeats(spelled: str) -> None:
    with ZohoCRM(access_token=SECRET, transport=vendor(spelled)) as zoho:
        changes = zoho.add_members(GROUP, [USER])
        with pytest.raises(ItemError) as caught:
            zoho.create_group("Night shift")
        # What a success holds is its own.
        assert next(iter(zoho.list_groups())).name == spelled
    for error in (caught.value, changes[0].error):
        assert spelled.strip("=") not in told(error)
        assert "no user for ***" in str(error)


def test_errors_hide_it_when_awaited() -> None:
    async def main() -> Any:
        async with AsyncZohoCRM(access_token=SECRET, transport=vendor(SECRET)) as zoho:
            with pytest.raises(ItemError) as caught:
                await zoho.create_group("Night shift")
            return [caught.value, *[each.error for each in await zoho.add_members(GROUP, [USER])]]

    for error in asyncio.run(main()):
        assert SECRET not in told(error)


def test_secrets_that_no_model_knows_are_not_shown() -> None:
    token = models.Token.from_dict({"access_token": ["hidden-word"], "id_token": "hidden-word"})
    assert "hidden-word" not in repr(token)
    assert token.to_dict()["id_token"] == "hidden-word"
