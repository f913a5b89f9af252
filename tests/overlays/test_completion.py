"""What an editor offers behind the dot: exactly a vendor's verbs, with their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

import jedi
import pytest

import usergroups
from tests.overlays.language_server import SERVER, LanguageServer
from usergroups_clients.registry import VENDORS

OTHERS = {"": {"client", "close", "from_env"}, "Async": {"aclose", "client", "from_env"}}
BOTH = [(vendor, prefix) for vendor in VENDORS for prefix in ("", "Async")]
SETTINGS = {
    "smartpm": "api_key=key, company_id=company",
    "softwareone": "token=token",
    "symphony": 'pod="acme.symphony.com", session_token=token',
    "xsolla": "project_id=project, token=token",
    "zoho": "access_token=token",
}
NAMES = 'import usergroups\nkey = company = token = project = ""\n'


def class_of(vendor: str, prefix: str) -> Any:
    return getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")


def construction(vendor: str, prefix: str) -> str:
    return f"usergroups.{prefix}{VENDORS[vendor].class_name}({SETTINGS[vendor]})."


def connection(vendor: str, prefix: str) -> str:
    function = "connect_async" if prefix else "connect"
    return f'usergroups.{function}("{vendor}", {SETTINGS[vendor]}).'


def check(offered: dict[str, str], vendor: str, prefix: str) -> None:
    """Exactly the verbs are offered, each with its docstring."""
    kind = class_of(vendor, prefix)
    verbs = usergroups.capabilities()[vendor].verbs
    assert offered.keys() == verbs | OTHERS[prefix]
    for verb in verbs:
        first, *_ = (inspect.getdoc(getattr(kind, verb)) or "").splitlines()
        assert first
        assert first in offered[verb], verb


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """The language server of many editors, running."""
    if not SERVER.exists():
        pytest.skip("the types group is not installed")
    with LanguageServer(tmp_path_factory.mktemp("editor")) as running:
        yield running


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_jedi_completes_a_class(vendor: str, prefix: str) -> None:
    source = NAMES + construction(vendor, prefix)
    found = jedi.Script(source).complete()
    check(
        {each.name: each.docstring() for each in found if not each.name.startswith("_")},
        vendor,
        prefix,
    )


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_a_class(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    check(server.complete(NAMES + construction(vendor, prefix)), vendor, prefix)


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_what_connect_returns(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    check(server.complete(NAMES + connection(vendor, prefix)), vendor, prefix)


@pytest.mark.parametrize(("vendor", "prefix"), BOTH)
def test_a_language_server_completes_inside_a_with_block(
    server: LanguageServer, vendor: str, prefix: str
) -> None:
    opening = "async with" if prefix else "with"
    body = f"{opening} {connection(vendor, prefix)[:-1]} as vendor:\n        vendor."
    source = f"{NAMES}\n\n{'async ' if prefix else ''}def main() -> None:\n    {body}"
    check(server.complete(source), vendor, prefix)


def test_a_language_server_completes_the_package(server: LanguageServer) -> None:
    offered = server.names("import usergroups\nusergroups.")
    assert {*usergroups.__all__} - {"__version__"} <= offered
