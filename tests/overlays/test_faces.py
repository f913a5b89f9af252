"""The classes as frameworks see them: signatures, hints, and what an import costs."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import attrs
import cattrs
import pydantic
import pytest
from typing_extensions import get_protocol_members, is_protocol

import usergroups
from tests.overlays.driving import Form
from usergroups import AsyncItems, Items
from usergroups._core.steps import Pages, Steps
from usergroups._faces.vendors import VENDORS
from usergroups.testing import Sandbox
from usergroups_clients._runtime.options import RequestOptions

VERBS = [(vendor, verb) for vendor, found in VENDORS.items() for verb in found.verbs]
CLASSES = [(vendor, prefix) for vendor in VENDORS for prefix in ("", "Async")]
SELDOM = (
    "_core.crew",
    "_core.drive",
    "_core.environment",
    "_core.items",
    "_faces.async_groups",
    "_faces.async_smartpm",
    "_faces.dry_smartpm",
    "_faces.vendors",
    "_vendors.smartpm.verbs",
)
"""What a call of a client does without: verbs, lists, the asynchronous twin, all vendors."""
SELDOM_IN_CLIENTS = (
    *("clients.adhoc", "clients.async_client", "clients.pages", "content", "files", "grants"),
    *("hooks", "network.adopting", "network.async_pools", "network.async_streams"),
    *("network.caller_connections", "network.httpx2_adapters", "requests.bodies"),
    *("requests.cookies", "requests.forms", "responses.failures", "responses.inflating"),
    *("streams.flow", "streams.streaming", "tokens.credentials", "tokens.guarded_store"),
    *("tokens.oauth", "tokens.token_auth", "tries.async_turns", "tries.hooked", "tries.hooking"),
    *("tries.retry_loop", "values.charsets", "values.discriminators", "values.enums"),
    *("values.patterns", "values.plain_text", "values.typed_headers", "values.unions"),
)
"""What is for faults, streams, pages, forms, tokens, unions and what a caller brings."""
OPTIONS = inspect.Parameter(
    "options", inspect.Parameter.KEYWORD_ONLY, default=None, annotation=RequestOptions | None
)


def class_of(vendor: str, prefix: str) -> Any:
    return getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")


def resolved(function: Any) -> inspect.Signature:
    return inspect.signature(function, eval_str=True)


@pytest.mark.parametrize(("vendor", "verb"), VERBS)
def test_a_method_takes_what_its_verb_takes_and_options(vendor: str, verb: str) -> None:
    written = resolved(getattr(import_module(f"usergroups._vendors.{vendor}.verbs"), verb))
    wanted = [each for each in written.parameters.values() if each.kind is not each.POSITIONAL_ONLY]
    result = written.return_annotation
    item = typing.get_args(result)[-1]
    listed = typing.get_origin(result) is Pages
    assert listed or typing.get_origin(result) is typing.get_origin(Steps[item])
    for prefix, iterator in (("", Items), ("Async", AsyncItems)):
        method = getattr(class_of(vendor, prefix), verb)
        self, *taken = resolved(method).parameters.values()
        assert self.name == "self"
        assert taken == [*wanted, OPTIONS]
        returned = typing.get_type_hints(method)["return"]
        assert returned == (iterator[item] if listed else item)
        assert inspect.iscoroutinefunction(method) is (bool(prefix) and not listed)


@pytest.mark.parametrize(("vendor", "prefix"), CLASSES)
def test_a_constructor_takes_the_settings_and_shows_no_secret(vendor: str, prefix: str) -> None:
    settings = import_module(f"usergroups._vendors.{vendor}.settings").Settings
    hints = typing.get_type_hints(settings)
    taken = resolved(class_of(vendor, prefix)).parameters
    for each in attrs.fields(settings):
        assert taken[each.name].annotation == hints[each.name]
        needed = each.default is attrs.NOTHING
        assert taken[each.name].default == (inspect.Parameter.empty if needed else each.default)


@pytest.mark.parametrize("name", usergroups.__all__)
def test_the_hints_of_a_public_name_resolve(name: str) -> None:
    found = getattr(usergroups, name)
    if isinstance(found, type):
        typing.get_type_hints(found)
        for each, member in inspect.getmembers(found, inspect.isfunction):
            if not each.startswith("_") or each == "__init__":
                typing.get_type_hints(member)
        if attrs.has(found):
            attrs.resolve_types(found)
    elif inspect.isfunction(found):
        typing.get_type_hints(found)


def test_a_protocol_is_satisfied_by_signature_too() -> None:
    protocols = [
        kind for name in usergroups.__all__ if is_protocol(kind := getattr(usergroups, name))
    ]
    assert len(protocols) > 20
    for vendor, prefix in CLASSES:
        kind = class_of(vendor, prefix)
        for protocol in protocols:
            if issubclass(kind, protocol):
                for name in get_protocol_members(protocol):
                    asked = [*resolved(getattr(protocol, name)).parameters]
                    given = resolved(getattr(kind, name)).parameters
                    assert [each for each in given if each in asked] == asked, (kind, name)


def test_pydantic_checks_the_arguments_of_a_verb() -> None:
    with usergroups.ZohoCRM(access_token="t") as zoho:
        checked = pydantic.validate_call(config={"arbitrary_types_allowed": True})(
            zoho.list_members
        )
        assert isinstance(checked("36", kind="user"), Iterator)
        with pytest.raises(pydantic.ValidationError, match="kind"):
            checked("36", kind="users")


def test_cattrs_writes_and_reads_what_verbs_return() -> None:
    converter = cattrs.Converter()
    group = usergroups.Group(id="1", name="Night shift")
    data = converter.unstructure(group)
    assert data == {"id": "1", "name": "Night shift", "description": None, "raw": None}
    assert converter.structure({"id": "1", "name": "Night shift"}, usergroups.Group[Any]) == group


def test_to_ask_for_the_hints_of_one_vendor_imports_no_other() -> None:
    code = (
        "import inspect, sys, typing, usergroups\n"
        "assert not any('httpx' in name or '._vendors' in name for name in sys.modules)\n"
        "for _, member in inspect.getmembers(usergroups.ZohoCRM, inspect.isfunction):\n"
        "    typing.get_type_hints(member)\n"
        "print(sorted({name.split('.')[2] for name in sys.modules\n"
        "              if name.startswith('usergroups._vendors.')}))\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "['zoho']\n"


def test_a_first_call_imports_what_it_needs(sandboxes: Callable[[Form], Sandbox]) -> None:
    sandbox = sandboxes("served").smartpm
    group = sandbox.groups["Engineering"]
    code = (
        "import sys, uuid, usergroups\n"
        f"smartpm = usergroups.SmartPM(**{dict(sandbox.settings())!r})\n"
        f"assert smartpm.client.get_group(uuid.UUID({group.id!r})).name == {group.name!r}\n"
        "print(*sys.modules)\n"
        "usergroups.connect\n"
        "assert 'usergroups._core.capability' not in sys.modules\n"
        "assert 'usergroups._core.environment' not in sys.modules\n"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    own = {name for name in found.stdout.split() if name.startswith("usergroups")}
    assert not own & {f"usergroups.{name}" for name in SELDOM}
    assert not own & {f"usergroups_clients._runtime.{name}" for name in SELDOM_IN_CLIENTS}
    others = {vendor for vendor in VENDORS if any(f".{vendor}" in name for name in own)}
    assert others == {"smartpm"}
    rooms = {name.rpartition(".")[0] for name in own}  # packages, which have no code of their own
    assert len(own - rooms) <= 82, "is all of this needed before the first response?"


def test_what_is_seldom_needed_can_be_imported_first() -> None:
    """Without this, a module that has another name now would be taken for one not imported."""
    for name in SELDOM:
        import_module(f"usergroups.{name}")
    for name in SELDOM_IN_CLIENTS:
        import_module(f"usergroups_clients._runtime.{name}")
