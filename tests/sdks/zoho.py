"""Zoho's SDK for Python, version 7 of the API: each call of its UserGroupsOperations."""

from __future__ import annotations

import tempfile
from typing import Any

from zohocrmsdk.src.com.zoho.api.authenticator import OAuthToken
from zohocrmsdk.src.com.zoho.api.authenticator.store import FileStore
from zohocrmsdk.src.com.zoho.crm.api import Initializer, ParameterMap, SDKConfig
from zohocrmsdk.src.com.zoho.crm.api.dc import DataCenter
from zohocrmsdk.src.com.zoho.crm.api.user_groups import (
    BodyWrapper,
    GetGroupedCountsParam,
    GetGroupsParam,
    Groups,
    Source,
    Sources,
    UserGroupsOperations,
)
from zohocrmsdk.src.com.zoho.crm.api.util import Choice

from tests.sdks.lockstep import facts, run


def body(name: str, user: int) -> Any:
    """Make a group of one user."""
    wrapper, group, sources, source = BodyWrapper(), Groups(), Sources(), Source()
    source.set_id(user)
    sources.set_type(Choice("users"))
    sources.set_source(source)
    group.set_name(name)
    group.set_sources([sources])
    wrapper.set_user_groups([group])
    return wrapper


def chosen(parameter: Any, value: object) -> Any:
    """Make a query of one parameter."""
    found = ParameterMap()
    found.add(parameter, value)
    return found


def read(response: Any) -> str:
    """Name what was read; an exception of the service is one of ours."""
    name = type(response.get_object()).__name__
    if name == "APIException":
        raise RuntimeError(response.get_object().get_code().get_value())
    for item in getattr(response.get_object(), "get_user_groups", list)() or []:
        if type(item).__name__ == "APIException":
            raise RuntimeError(item.get_code().get_value())
    return str(name)


def main() -> None:
    told = facts()
    group, user, empty = int(told["group"]), int(told["user"]), int(told["empty"])
    token = OAuthToken(**told["credentials"], find_user=False)
    place = DataCenter.Environment(told["url"], told["accounts"], told["url"])
    with tempfile.TemporaryDirectory() as folder:
        store, config = FileStore(f"{folder}/tokens"), SDKConfig(auto_refresh_fields=False)
        Initializer.initialize(place, token, store, config, folder)
        api = UserGroupsOperations()
        counts = chosen(GetGroupsParam.include, "sources_count")
        by_type = chosen(GetGroupedCountsParam.group_by, "type")
        calls: dict[str, Any] = {
            "get_groups": api.get_groups,
            "get_groups counted": lambda: api.get_groups(counts),
            "create_groups": lambda: api.create_groups(body("Night shift", user)),
            "get_group": lambda: api.get_group(group),
            "update_group": lambda: api.update_group(group, body("Day shift", user)),
            "update_groups": lambda: api.update_groups(body("Day shift", user)),
            "get_sources": lambda: api.get_sources(group),
            "get_sources_count": lambda: api.get_sources_count(group),
            "get_associations": lambda: api.get_associations(group),
            "get_associated_users_count": api.get_associated_users_count,
            "get_associate_groups_of_user": lambda: api.get_associate_groups_of_user(user),
            "get_grouped_counts": lambda: api.get_grouped_counts(group, by_type),
            "delete_group": lambda: api.delete_group(empty),
        }
        for name, act in calls.items():
            run(name, lambda act=act: read(act()))


if __name__ == "__main__":
    main()
