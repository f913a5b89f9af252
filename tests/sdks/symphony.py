"""Symphony's Bot Developer Kit: configuration and login, then each group call by its own models."""

from __future__ import annotations

import asyncio
import json
from functools import partial
from typing import Any

from symphony.bdk.core.config.loader import BdkConfigLoader
from symphony.bdk.core.symphony_bdk import SymphonyBdk

from tests.sdks.lockstep import facts, run_async, wanted


async def call(bdk: SymphonyBdk, method: str, path: str, shape: str, **given: Any) -> object:
    """Send a call below /v2/admin as the kit's services send theirs, and read it by a model."""
    token = await bdk.bot_session().session_token
    headers = {"sessionToken": token, "Accept": "application/json"}
    if "body" in given:
        headers["Content-Type"] = "application/json"
    api = bdk._pod_client
    serial = api.param_serialize(method, f"/v2/admin/{path}", header_params=headers, **given)
    response = await api.call_api(*serial)
    await response.read()
    shapes = {"2XX": shape}
    return str(api.response_deserialize(response, shapes).data)[:60]


async def main() -> None:
    told = facts()
    config = BdkConfigLoader.load_from_content(json.dumps(told["config"]))
    group, user = told["group"], told["user"]
    of_type, on = [("type", "ROLE_SCOPE")], {"active": True}
    typed, whole = [("groupType", "ROLE_SCOPE")], [("expand", "user,group")]
    at, of = f"usergroups/{group}", f"users/{user}"
    new = {"name": "Night shift", "type": "ROLE_SCOPE"}
    sent: list[tuple[str, str, str, str, dict[str, Any]]] = [
        ("list", "GET", "usergroups", "UserGroupResponseList", {"query_params": of_type}),
        ("create", "POST", "usergroups", "UserGroupResponse", {"body": new}),
        ("get", "GET", at, "UserGroupResponse", {}),
        ("update", "PUT", at, "UserGroupResponse", {"body": {"area": "EMEA"}}),
        ("members", "GET", f"{at}/memberships", "UserGroupMembershipResponse",
         {"query_params": whole}),
        ("set member", "PUT", f"{at}/memberships/{user}", "UserGroupMembershipData", {"body": on}),
        ("replace members", "PUT", f"{at}/memberships", "SuccessResponse",
         {"body": [{"username": told["username"]}]}),
        ("assign", "PUT", f"{at}/assignments/{user}", "UserGroupAssignmentResponse", {"body": on}),
        ("assignments", "GET", f"{at}/assignments", "UserGroupAssigneeResponse",
         {"query_params": whole}),
        ("groups of user", "GET", f"{of}/groupmemberships", "UserGroupMembershipResponse",
         {"query_params": typed}),
        ("assignments of user", "GET", f"{of}/usergroupassignments", "UserGroupAssigneeResponse",
         {"query_params": typed}),
    ]  # fmt: skip
    async with SymphonyBdk(config) as bdk:

        async def log_in() -> object:
            return bool(await bdk.bot_session().session_token)

        async def log_in_again() -> object:
            await bdk.bot_session().refresh()
            return bool(await bdk.bot_session().key_manager_token)

        calls: dict[str, Any] = {"log in": log_in, "refresh": log_in_again}
        calls |= {
            name: partial(call, bdk, method, path, shape, **given)
            for name, method, path, shape, given in sent
        }
        for label, name in wanted(told, calls):
            await run_async(label, calls[name])


if __name__ == "__main__":
    asyncio.run(main())
