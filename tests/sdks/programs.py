"""Programs that do one task, each by a vendor's client or by ours, and what is to go wrong."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from tests.sdks.clients import symphony_config

if TYPE_CHECKING:
    from collections.abc import Callable

    from usergroups.testing import Sandbox
    from usergroups.testing.vendor import VendorSandbox

TASKS: Final = Path(__file__).with_name("tasks")
FOUND: Final = "Ada Lovelace\nGrace Hopper\n"
"""What a program writes that has done its task."""


@frozen
class Program:
    """A program: it adds a user to a group that it finds by name, and prints who is in it."""

    label: str
    vendor: str
    file: str
    misspelt: tuple[str, str]
    """The last use of a name in it, and that name misspelt, for type checkers to find."""

    def command(self, place: str) -> list[str]:
        """Return the command but for the group and the user; the place is as a client's."""
        path = str(TASKS / self.file)
        return ["node", path, place] if self.file.endswith(".mjs") else [place, path]


_OURS: Final = (".name)", ".nmae)")
PROGRAMS: Final = (
    Program("zohocrmsdk7-0 6.0.0", "zoho", "zoho_theirs.py", (".get_name()", ".get_nmae()")),
    Program(
        "@zohocrm/nodejs-sdk-7.0 4.0.0", "zoho", "zoho_theirs.mjs", (".getName()", ".getNmae()")
    ),
    Program("`ZohoCRM`", "zoho", "zoho_ours.py", _OURS),
    Program("mpt-api-client 7.0.0", "softwareone", "softwareone_theirs.py", _OURS),
    Program("`SoftwareOne`", "softwareone", "softwareone_ours.py", _OURS),
    Program(
        "symphony-bdk-python 3.0.0",
        "symphony",
        "symphony_theirs.py",
        (".last_name)", ".lsat_name)"),
    ),
    Program("`Symphony`", "symphony", "symphony_ours.py", _OURS),
)
"""In the order of the columns."""


def environment(sandbox: Sandbox) -> dict[str, str]:
    """Return what leads all programs to a sandbox."""
    own = {**sandbox.environment(), **sandbox.symphony.environment("private_key")}
    del own["SYMPHONY_SESSION_TOKEN"]
    return {
        **os.environ,
        **own,
        "ZOHO_URL": sandbox.zoho.url.removesuffix("/crm/v7"),
        "MPT_API_BASE_URL": sandbox.softwareone.url,
        "MPT_API_TOKEN": sandbox.softwareone.token,
        "BDK_CONFIG": json.dumps(symphony_config(sandbox)),
    }


@frozen
class Event:
    """Something that goes wrong while a program does its task."""

    label: str
    prepare: Callable[[VendorSandbox[Any]], None]


_CHANGE: Final = {
    "zoho": "update_group",
    "softwareone": "add_group_to_user",
    "symphony": "set_group_member",
}


def _failing(status: int) -> Callable[[VendorSandbox[Any]], None]:
    return lambda vendor: vendor.fail_next(status, retry_after=0, operation="list_groups")


def _changing(status: int) -> Callable[[VendorSandbox[Any]], None]:
    return lambda vendor: vendor.fail_next(status, operation=_CHANGE[vendor.id])


EVENTS: Final = (
    Event("503, once, to the search for the group", _failing(503)),
    Event("429, once, to it", _failing(429)),
    Event("401, once, to it: its token has ended", _failing(401)),
    Event("the connection breaks", lambda vendor: vendor.drop_next(operation="list_groups")),
    Event(
        "a response that is no JSON",
        lambda vendor: vendor.break_next(b'{"', operation="list_groups"),
    ),
    Event("403 to the change", _changing(403)),
    Event("500, once, to the change", _changing(500)),
)
