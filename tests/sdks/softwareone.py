"""SoftwareOne's client for Python, sync and async: groups, and the groups of a user."""

from __future__ import annotations

import asyncio
from typing import Any

from mpt_api_client import AsyncMPTClient, MPTClient, RQLQuery
from mpt_api_client.auth import BearerTokenAuthentication

from tests.sdks.lockstep import facts, run, run_async, wanted


def calls(client: Any, told: dict[str, Any]) -> dict[str, Any]:
    """Make the calls by name; those of an async client return awaitables."""
    groups = client.accounts.user_groups
    of_user = client.accounts.accounts.users(told["account"]).groups(told["user"])
    new = {"name": told["new"], "account": {"id": told["account"]}, "modules": told["modules"]}
    named, plain = RQLQuery(name="Finance"), RQLQuery(isDefault=False)
    changed = {"name": told["new"] + "s", "modules": told["modules"]}
    return {
        "fetch_page": lambda: groups.fetch_page(limit=2),
        "fetch_one": lambda: groups.filter(named).fetch_one(),
        "filter of two": lambda: groups.filter(named).filter(plain).fetch_one(),
        "order_by": lambda: groups.order_by("+name").fetch_page(),
        "select": lambda: groups.select("+users").fetch_page(),
        "get": lambda: groups.get(told["group"]),
        "create": lambda: groups.create(new),
        "filter null": lambda: groups.filter(RQLQuery(description__null=True)).fetch_one(),
        "update": lambda: groups.update(told["group"], changed),
        "groups of user": of_user.fetch_page,
        "replace groups of user": lambda: of_user.update([{"id": told["group"]}]),
        "add group of user": lambda: of_user.create({"id": told["empty"]}),
        "remove group of user": lambda: of_user.delete(told["empty"]),
        "delete": lambda: groups.delete(told["empty"]),
    }


async def main_async(client: Any, told: dict[str, Any]) -> None:
    known = calls(client, told)
    for label, name in wanted(told, known):
        await run_async(label, known[name])


def main() -> None:
    told = facts()
    given = {"authentication": BearerTokenAuthentication(told["token"]), "base_url": told["url"]}
    if told["sync"]:
        known = calls(MPTClient.from_config(**given), told)
        for label, name in wanted(told, known):
            run(label, known[name])
    else:
        asyncio.run(main_async(AsyncMPTClient.from_config(**given), told))


if __name__ == "__main__":
    main()
