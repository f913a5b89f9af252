"""The transport by itself: production settings lead into the sandbox, other hosts nowhere."""

from __future__ import annotations

import httpx
import pytest

import usergroups
from usergroups.testing import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


def test_production_settings_need_the_transport_only(sandbox: Sandbox) -> None:
    with usergroups.ZohoCRM(
        data_center="eu",
        client_id=sandbox.zoho.client_id,
        client_secret=sandbox.zoho.client_secret,
        refresh_token=sandbox.zoho.refresh_token,
        transport=sandbox.zoho.transport,
    ) as zoho:
        assert [group.name for group in zoho.list_groups()] == list(sandbox.zoho.groups)
    hosts = [entry.headers["host"] for entry in sandbox.zoho.requests]
    assert hosts == ["accounts.zoho.eu", "www.zohoapis.eu"]
    with usergroups.SoftwareOne(
        token=sandbox.softwareone.token, transport=sandbox.softwareone.transport
    ) as softwareone:
        assert softwareone.get_group(sandbox.softwareone.default_group).name == "Everyone"
    with usergroups.Symphony(
        pod="acme.symphony.com",
        username=sandbox.symphony.username,
        private_key=sandbox.symphony.private_key("pkcs1"),
        transport=sandbox.symphony.transport,
    ) as symphony:
        assert len(list(symphony.list_groups())) == 3
    paths = [entry.path for entry in sandbox.symphony.requests]
    assert paths == ["/login/pubkey/authenticate", "/pod/v2/admin/usergroups"]
    sandbox.check()


@pytest.mark.anyio
async def test_an_asynchronous_client_too(sandbox: Sandbox) -> None:
    async with usergroups.AsyncXsolla(
        project_id=sandbox.xsolla.project_id,
        token=sandbox.xsolla.token,
        transport=sandbox.xsolla.transport,
    ) as xsolla:
        groups = await xsolla.set_groups_of_user(sandbox.xsolla.users["Ada Lovelace"].id, [])
    assert [group.name for group in groups] == ["Everyone"]
    assert sandbox.xsolla.requests[0].headers["host"] == "login.xsolla.com"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.zohoapis.com.example.org/crm/v7/settings/user_groups",
        "https://www.zohoapisXcom/crm/v7/settings/user_groups",
        "http://xsolla.sandbox.invalid/crm/v7/settings/user_groups",
    ],
)
def test_there_is_no_other_host(sandbox: Sandbox, url: str) -> None:
    with httpx.Client(transport=sandbox.zoho.transport) as client:
        with pytest.raises(httpx.ConnectError, match="has no host"):
            client.get(url)
        said = client.get("https://www.zohoapis.com/crm/v6/settings/user_groups").json()
    assert said["message"] == "no operation GET /crm/v6/settings/user_groups"
    assert len(sandbox.zoho.requests) == 1


def test_closing_a_client_does_not_close_the_sandbox(sandbox: Sandbox) -> None:
    for _ in range(2):
        with sandbox.smartpm.connect() as smartpm:
            assert smartpm.get_group(sandbox.smartpm.groups["Empty"].id).name == "Empty"


def test_without_it_nothing_leaves_the_process(sandbox: Sandbox) -> None:
    """The addresses of a sandbox that is not served lead nowhere."""
    settings = sandbox.smartpm.settings()
    del settings["transport"]
    with (
        usergroups.SmartPM(**settings, retries=0) as smartpm,
        pytest.raises(usergroups.TransportError),
    ):
        smartpm.get_group(sandbox.smartpm.groups["Empty"].id)
    assert settings["base_url"].startswith("http://smartpm.sandbox.invalid")
