"""`connect`: the overloads are the classes' own constructors, and lead to them."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from typing import Any

import pytest

import usergroups
from usergroups_clients.registry import VENDORS

SETTINGS: dict[str, dict[str, Any]] = {
    "smartpm": {"api_key": "key", "company_id": "550e8400-e29b-41d4-a716-446655440000"},
    "softwareone": {"token": "idt:TKN-0000-0000:x"},
    "symphony": {"pod": "acme.symphony.com", "session_token": "token"},
    "xsolla": {"project_id": "40db2ea4-5d42-11e6-a3ff-005056a0e04a", "token": "token"},
    "zoho": {"access_token": "1000.token"},
}
BOTH = [("connect", ""), ("connect_async", "Async")]


@pytest.mark.parametrize(("name", "prefix"), BOTH)
def test_the_overloads_are_the_constructors(name: str, prefix: str) -> None:
    overloads = [
        inspect.signature(each, eval_str=True)
        for each in typing.get_overloads(getattr(usergroups, name))
    ]
    by_vendor: dict[Any, str] = {}
    for each in overloads:
        if "settings" in each.parameters:
            continue
        vendor, *settings = each.parameters.values()
        assert vendor.kind is vendor.POSITIONAL_ONLY
        kind = each.return_annotation
        constructor = inspect.signature(kind, eval_str=True)
        assert settings == list(constructor.parameters.values()), kind
        by_vendor[vendor.annotation] = kind.__name__
    assert by_vendor == {
        typing.Literal[each.id]: f"{prefix}{each.class_name}" for each in VENDORS.values()
    }


@pytest.mark.parametrize("name", ["connect", "connect_async", "from_env", "from_env_async"])
def test_the_hints_of_each_overload_resolve(name: str) -> None:
    overloads = typing.get_overloads(getattr(usergroups, name))
    returned = [typing.get_type_hints(each)["return"] for each in overloads]
    prefix = "Async" if name.endswith("_async") else ""
    classes = [getattr(usergroups, f"{prefix}{each.class_name}") for each in VENDORS.values()]
    ways = 2 if name.startswith("connect") else 1
    assert returned == [*classes * ways, getattr(usergroups, f"Any{prefix}Vendor")]


def test_to_touch_connect_imports_nothing_that_its_hints_name() -> None:
    code = (
        "import sys, typing, usergroups\n"
        "for name in ('connect', 'connect_async', 'from_env', 'from_env_async'):\n"
        "    found = getattr(usergroups, name)\n"
        "    assert len(typing.get_overloads(found)) == (11 if name[0] == 'c' else 6)\n"
        "print([name for name in sys.modules\n"
        "       if name in ('httpx', 'ssl') or name.startswith('usergroups._vendors.')])\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_class_is_found_by_its_vendor(vendor: str) -> None:
    kind = getattr(usergroups, VENDORS[vendor].class_name)
    connect: Any = usergroups.connect
    with connect(vendor, **SETTINGS[vendor]) as made:
        assert type(made) is kind
    with connect(vendor, SETTINGS[vendor]) as made:
        assert type(made) is kind


@pytest.mark.anyio
@pytest.mark.parametrize("vendor", VENDORS)
async def test_an_asynchronous_class_is_found_by_its_vendor(vendor: str) -> None:
    kind = getattr(usergroups, f"Async{VENDORS[vendor].class_name}")
    connect: Any = usergroups.connect_async
    async with connect(vendor, **SETTINGS[vendor]) as made:
        assert type(made) is kind


@pytest.mark.parametrize("vendor", ["nobody", "", "Zoho", "ZohoCRM", None, 5, []])
@pytest.mark.parametrize(("name", "prefix"), BOTH)
def test_an_unknown_vendor_is_told_who_is_known(name: str, prefix: str, vendor: Any) -> None:
    with pytest.raises(usergroups.InvalidArgument) as caught:
        getattr(usergroups, name)(vendor, {})
    assert caught.value.argument == "vendor"
    assert "smartpm, softwareone, symphony, xsolla, zoho" in str(caught.value)


@pytest.mark.parametrize(("name", "prefix"), BOTH)
def test_settings_that_are_no_mapping_are_an_invalid_argument(name: str, prefix: str) -> None:
    with pytest.raises(usergroups.InvalidArgument, match=r"^settings: must be a mapping.*not list"):
        getattr(usergroups, name)("zoho", ["access_token"])


def test_a_missing_credential_is_an_invalid_argument() -> None:
    with pytest.raises(usergroups.InvalidArgument):
        usergroups.connect("zoho")


def test_a_token_that_was_copied_with_its_scheme_is_told() -> None:
    with pytest.raises(usergroups.InvalidArgument, match=r"^token: .* without `Bearer`$"):
        usergroups.connect("softwareone", {"token": "Bearer idt:TKN-0000-0000:x"})


def test_a_certificate_that_is_not_there_is_named() -> None:
    gone = {"certificate": ("gone.pem", "key.pem"), "pod": "acme.symphony.com"}
    with pytest.raises(usergroups.InvalidArgument, match=r"'gone.pem': No such file or directory"):
        usergroups.connect("symphony", gone)


def test_other_vendors_are_not_imported() -> None:
    code = (
        "import sys, usergroups\n"
        "usergroups.connect('softwareone', token='idt:TKN-0000-0000:x')\n"
        "print(sorted(name for name in ('smartpm', 'softwareone', 'symphony', 'xsolla', 'zoho')\n"
        "             if f'usergroups._faces.{name}' in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "['softwareone']\n"
