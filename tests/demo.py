"""The five seed calls against local servers: `python -m tests.demo`.

Prints the Python call, the HTTP request that arrived, and the typed value that came back.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import textwrap
import warnings
from typing import TYPE_CHECKING, Any
from uuid import UUID

import attrs
from attrs import frozen

from tests.clients.vendors import Vendor
from tests.server import LocalServer
from usergroups_clients._runtime.unset import UNSET
from usergroups_clients.smartpm.models import ProjectGroupUpdate
from usergroups_clients.softwareone.models import UserGroupDto
from usergroups_clients.symphony.models import GroupAssignmentUpdate
from usergroups_clients.xsolla.models import GroupsReplace
from usergroups_clients.zoho.models import (
    GroupSourceUpdate,
    GroupUpdate,
    GroupUpdateRequest,
    SourceReference,
    SourceType,
)

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH = 98


def xsolla(client: Any) -> Any:
    return client.replace_groups_of_user(
        project_id="40db2ea4-5d42-11e6-a3ff-005056a0e04a",
        user_id="9a5bd5ae-4d3c-4c35-8d0d-0f3ff1e2a7c1",
        body=GroupsReplace(user_groups=[1, 2, 3]),
    )


def softwareone(client: Any) -> Any:
    return client.replace_groups_of_account_user(
        account_user_id="AUSR-1234-5678-9012",
        body=[UserGroupDto(id="UGR-1234-5678"), UserGroupDto(id="UGR-8765-4321")],
    )


def symphony(client: Any) -> Any:
    return client.assign_group(
        group_id="Wxy/8g==",
        user_id=71811853190208,
        body=GroupAssignmentUpdate(active=True),
    )


def zoho(client: Any) -> Any:
    return client.update_group(
        group_id="3652397000009949005",
        body=GroupUpdateRequest(
            user_groups=[
                GroupUpdate(
                    name="test group",
                    sources=[
                        GroupSourceUpdate(
                            type_=SourceType.USERS,
                            source=SourceReference(id="3652397000000281001"),
                            delete_=True,
                        )
                    ],
                )
            ]
        ),
    )


def smartpm(client: Any) -> Any:
    return client.set_project_group(
        project_id=4711,
        project_user_group_id=UUID("9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506"),
        body=ProjectGroupUpdate(role="Admin", disable_notification=True),
    )


@frozen
class Seed:
    """One call, and the answer where the document has no example of one."""

    vendor: str
    operation: str
    call: Callable[[Any], Any]
    answer: dict[str, Any] | None = None


SEEDS = (
    Seed("xsolla", "replace_groups_of_user", xsolla),
    Seed(
        "softwareone",
        "replace_groups_of_account_user",
        softwareone,
        {
            "id": "AUSR-1234-5678-9012",
            "$meta": {"omitted": ["audit"]},
            "user": {"id": "USR-1234-5678", "name": "Deborah Gill"},
            "account": {"id": "ACC-1234-5678", "type": "Client", "status": "Active"},
            "groups": [
                {"id": "UGR-1234-5678", "name": "Buyers", "isDefault": True},
                {"id": "UGR-8765-4321", "name": "Auditors", "description": None},
            ],
            "buyers": None,
            "lastLoginAt": "2024-05-06T07:08:09.123Z",
        },
    ),
    Seed(
        "symphony",
        "assign_group",
        symphony,
        {
            "id": "assignment-1",
            "groupId": "Wxy/8g==",
            "group": {"id": "Wxy/8g==", "name": "Equities", "type": "ROLE_SCOPE", "active": True},
            "userId": 71811853190208,
            "user": {"id": 71811853190208, "username": "officer", "firstName": "Ann"},
            "userRoles": ["COMPLIANCE_OFFICER"],
            "active": True,
            "lastAddedDate": 1652700617000,
        },
    ),
    Seed("zoho", "update_group", zoho),
    Seed("smartpm", "set_project_group", smartpm),
)


def call_sync(vendor: Vendor, server: LocalServer, seed: Seed) -> Any:
    """What the sync client's call returns."""
    with vendor.make_client(server, asynchronous=False) as client:
        return seed.call(client)


async def call_async(vendor: Vendor, server: LocalServer, seed: Seed) -> Any:
    """What the async client's call returns."""
    async with vendor.make_client(server, asynchronous=True) as client:
        return await seed.call(client)


def show(vendor: Vendor, server: LocalServer, seed: Seed) -> bool:
    """Writes one vendor's block; True if both clients sent the same and got the same."""
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", DeprecationWarning)
        result = call_sync(vendor, server, seed)
        awaited = asyncio.run(call_async(vendor, server, seed))
    server.check()
    first, second = server.requests
    alike = (first.method, first.target, first.body) == (second.method, second.target, second.body)
    fine = alike and awaited == result
    write(f"── {vendor.settings['name']} ".ljust(WIDTH, "─"))
    write_part("call", written(seed))
    for warning in warned[:1]:
        write_part("warns", str(warning.message))
    write_part("sent", f"{first.method} {first.target}")
    write_part("", f"{first.header('content-type')}  {json.dumps(first.json())}")
    write_part("got", readable(result))
    write_part("async", "the same request, and an equal value" if fine else "DIFFERS")
    write("")
    return fine


def written(seed: Seed) -> str:
    """The call as it stands in this file."""
    source = textwrap.dedent(inspect.getsource(seed.call).partition("\n")[2])
    return source.strip().removeprefix("return ")


def readable(value: Any, indent: str = "") -> str:
    """The value's repr without the fields that are not set, over several lines if it is long."""
    kind: Any = type(value)  # pyright: ignore[reportUnknownVariableType]
    inner = indent + "    "
    if kind is list:
        parts, ends = [readable(item, inner) for item in value], "[]"
    elif attrs.has(kind):
        fields = {field.name: getattr(value, field.name) for field in attrs.fields(kind)}
        shown = {name: item for name, item in fields.items() if item not in (UNSET, {})}
        parts = [f"{name}={readable(item, inner)}" for name, item in shown.items()]
        ends = f"{kind.__name__}()"
    else:
        return repr(value)
    line = f"{ends[:-1]}{', '.join(parts)}{ends[-1]}"
    if len(line) + len(indent) < WIDTH and "\n" not in line:
        return line
    lines = "".join(f"{inner}{part},\n" for part in parts)
    return f"{ends[:-1]}\n{lines}{indent}{ends[-1]}"


def write_part(label: str, text: str) -> None:
    """Writes a label, and the text beside it."""
    write(textwrap.indent(text, " " * 8).replace(" " * 8, f"  {label:<6}", 1))


def write(text: str) -> None:
    """Writes one line."""
    sys.stdout.write(f"{text}\n")


def main() -> int:
    """Makes the five calls; 0 if all went as they should."""
    fine = True
    for seed in SEEDS:
        vendor = Vendor(seed.vendor)
        with LocalServer(vendor.document) as server:
            if seed.answer is not None:
                server.answer(seed.operation, 200, seed.answer)
            fine = show(vendor, server, seed) and fine
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
