"""Zoho's SDKs for Python, versions 7 and 8 of the API: each call of their UserGroupsOperations."""

from __future__ import annotations

import tempfile
from functools import cache
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

from tests.sdks.lockstep import facts, run, wanted


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


class RefusedCall(Exception):
    """An exception of the service, which this SDK returns."""

    kind = "APIException"

    def __init__(self, response: Any, refused: Any) -> None:
        self.code = refused.get_code().get_value()
        self.status = response.get_status_code()
        super().__init__(self.code)


def read(response: Any) -> str:
    """Name what was read; an exception of the service is one of ours."""
    found = response.get_object()
    for item in (found, *(getattr(found, "get_user_groups", list)() or [])):
        if type(item).__name__ == "APIException":
            raise RefusedCall(response, item)
    return type(found).__name__


def main() -> None:
    told = facts()
    group, user, empty = int(told["group"]), int(told["user"]), int(told["empty"])
    token = OAuthToken(**told["credentials"], find_user=False)
    place = DataCenter.Environment(told["url"], told["accounts"], told["url"])
    with tempfile.TemporaryDirectory() as folder:
        store, config = FileStore(f"{folder}/tokens"), SDKConfig(auto_refresh_fields=False)
        begin = cache(lambda: Initializer.initialize(place, token, store, config, folder))
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
        for label, name in wanted(told, calls):
            # The first login comes with `begin`, so that its failure is one of the first call.
            run(label, lambda name=name: (begin(), read(calls[name]()))[1])


if __name__ == "__main__":
    main()
