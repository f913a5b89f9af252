"""Name what annotations hold and a client alone does not need: imported when it is looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from usergroups._core.lazily import lazily

if TYPE_CHECKING:
    from usergroups._core.items import AsyncItems as AsyncItems  # noqa: PLC0414 - as above
    from usergroups._core.items import Items as Items  # noqa: PLC0414 - as above
    from usergroups._core.steps import Pages as Pages  # noqa: PLC0414 - others take it from here
    from usergroups._core.steps import Steps as Steps  # noqa: PLC0414 - as above
    from usergroups_clients._runtime.hooks import Hooks as Hooks  # noqa: PLC0414 - as above
else:
    __getattr__ = lazily(
        __name__,
        AsyncItems="usergroups._core.items",
        Hooks="usergroups_clients._runtime.hooks",
        Items="usergroups._core.items",
        Pages="usergroups._core.steps",
        Steps="usergroups._core.steps",
    )
