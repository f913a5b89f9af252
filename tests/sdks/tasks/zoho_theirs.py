"""Add a user to a group found by its name, and print who is in it: by Zoho's SDK."""

import os
import sys
import tempfile
from collections.abc import Iterator

from zohocrmsdk.src.com.zoho.api.authenticator import OAuthToken
from zohocrmsdk.src.com.zoho.api.authenticator.store import FileStore
from zohocrmsdk.src.com.zoho.crm.api import Initializer, ParameterMap, SDKConfig
from zohocrmsdk.src.com.zoho.crm.api.dc import DataCenter
from zohocrmsdk.src.com.zoho.crm.api.param import Param
from zohocrmsdk.src.com.zoho.crm.api.user_groups import (
    BodyWrapper,
    GetGroupsParam,
    GetSourcesParam,
    Groups,
    Source,
    Sources,
    UserGroupsOperations,
)
from zohocrmsdk.src.com.zoho.crm.api.util import APIResponse, Choice


class Refused(Exception):
    """An exception of the service, which the SDK returns."""


def read(response: APIResponse):
    """Return what was read; the SDK returns exceptions of the service, whole or for an item."""
    found = response.get_object()
    for item in (found, *(getattr(found, "get_user_groups", list)() or [])):
        if type(item).__name__ == "APIException":
            status, code = response.get_status_code(), item.get_code().get_value()
            raise Refused(f"{status} {code}: {item.get_message()}")
    return found


def chosen(parameter: Param, value: str) -> ParameterMap:
    """Make a query of one parameter."""
    query = ParameterMap()
    query.add(parameter, value)
    return query


def names(api: UserGroupsOperations, group: int) -> Iterator[str]:
    """Yield the names of all members, page after page."""
    page, more = 1, True
    while more:
        found = read(api.get_sources(group, chosen(GetSourcesParam.page, str(page))))
        for member in found.get_sources():
            yield member.get_source().get_name()
        more, page = found.get_info().get_more_records(), page + 1


def main(name: str, user: str, folder: str) -> None:
    """Do it."""
    url = os.environ["ZOHO_URL"]
    Initializer.initialize(
        DataCenter.Environment(url, os.environ["ZOHO_ACCOUNTS_URL"] + "/oauth/v2/token", url),
        OAuthToken(
            client_id=os.environ["ZOHO_CLIENT_ID"],
            client_secret=os.environ["ZOHO_CLIENT_SECRET"],
            refresh_token=os.environ["ZOHO_REFRESH_TOKEN"],
            find_user=False,
        ),
        FileStore(f"{folder}/tokens"),
        SDKConfig(auto_refresh_fields=False),
        folder,
    )
    api = UserGroupsOperations()
    found = read(api.get_groups(chosen(GetGroupsParam.name, name)))
    group = next(group for group in found.get_user_groups() if group.get_name() == name)

    source = Source()
    source.set_id(int(user))
    member = Sources()
    member.set_type(Choice("users"))
    member.set_source(source)
    change = Groups()
    change.set_name(group.get_name())
    change.set_sources([member])
    body = BodyWrapper()
    body.set_user_groups([change])
    read(api.update_group(group.get_id(), body))

    for each in names(api, group.get_id()):
        print(each)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(*sys.argv[1:3], folder)
