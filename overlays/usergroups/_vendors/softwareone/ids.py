"""SoftwareOne's ids, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable

from usergroups._core.ids import checked, each_once
from usergroups_clients._runtime.errors import InvalidArgument

_USER = r"USR-[0-9]{4}-[0-9]{4}"
_ACCOUNT_USER = r"AUSR-[0-9]{4}-[0-9]{4}-[0-9]{4}"


def account_id_of(value: str, argument: str) -> str:
    """Check the id of an account."""
    return checked(value, argument, r"ACC-[0-9]{4}-[0-9]{4}", "ACC-1234-5678")


def group_id_of(value: str, argument: str = "group") -> str:
    """Check the id of a group."""
    return checked(value, argument, r"UGR-[0-9]{4}-[0-9]{4}", "UGR-1234-5678")


def user_id_of(account_id: str | None, value: str, argument: str = "user") -> str:
    """Check the id of a user of the account, or of an account user; without account the latter.

    Raises:
        InvalidArgument: It is neither, or the id of a user though there is no account.

    """
    if account_id is not None:
        return checked(value, argument, f"{_USER}|{_ACCOUNT_USER}", "USR-1234-5678")
    if isinstance(value, str) and re.fullmatch(_USER, value, re.ASCII):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgument(
            "is the id of a user, who may be in many accounts: set `account_id`, or give the id"
            f" of an account user such as 'AUSR-1234-5678-9012', not {value!r}",
            argument=argument,
        )
    return checked(value, argument, _ACCOUNT_USER, "AUSR-1234-5678-9012")


def module_ids_of(values: Iterable[str]) -> list[str]:
    """Check the ids of modules."""
    return [
        checked(value, "modules", r"MOD-[0-9]{4}", "MOD-1234")
        for value in each_once(values, "modules")
    ]


def buyer_ids_of(values: Iterable[str]) -> list[str]:
    """Check the ids of buyers."""
    return [
        checked(value, "buyers", r"BUY-[0-9]{4}-[0-9]{4}", "BUY-1234-5678")
        for value in each_once(values, "buyers")
    ]
