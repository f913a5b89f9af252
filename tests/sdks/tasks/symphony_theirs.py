"""Add a user to a group found by its name, and print who is in it: by Symphony's kit."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from urllib.parse import parse_qsl, urlsplit

from symphony.bdk.core.config.loader import BdkConfigLoader
from symphony.bdk.core.symphony_bdk import SymphonyBdk


async def call(bdk: SymphonyBdk, method: str, path: str, model: str, **given):
    """Send a call below /v2/admin, for which the kit has models and no method."""
    headers = {"sessionToken": await bdk.bot_session().session_token, "Accept": "application/json"}
    if "body" in given:
        headers["Content-Type"] = "application/json"
    api = bdk._pod_client
    path = f"/v2/admin/{path}"
    serial = api.param_serialize(method, path, header_params=headers, **given)
    response = await api.call_api(*serial)
    await response.read()
    return api.response_deserialize(response, {"2XX": model}).data


async def items(bdk: SymphonyBdk, path: str, model: str, query) -> AsyncIterator:
    """Yield the items of all pages."""
    while query:
        page = await call(bdk, "GET", path, model, query_params=query)
        for each in page.data or []:
            yield each
        following = page.pagination.next if page.pagination else None
        query = parse_qsl(urlsplit(following).query) if following else None


async def main(name: str, user: str) -> None:
    """Do it."""
    config = BdkConfigLoader.load_from_content(os.environ["BDK_CONFIG"])
    async with SymphonyBdk(config) as bdk:
        query = [("type", "ROLE_SCOPE"), ("name", name), ("active", "true")]
        listed = items(bdk, "usergroups", "UserGroupResponseList", query)
        group = next(iter([each async for each in listed if each.name == name]))

        at = f"usergroups/{group.id}/memberships"
        await call(bdk, "PUT", f"{at}/{user}", "UserGroupMembershipData", body={"active": True})

        query = [("expand", "user"), ("active", "true")]
        async for member in items(bdk, at, "UserGroupMembershipResponse", query):
            print(member.user.first_name, member.user.last_name)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:3]))
