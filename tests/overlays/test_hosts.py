"""Hosts and header names that the overlays write are those of the vendors' documents."""

from __future__ import annotations

import ast
import importlib
import re
import typing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import usergroups
from tests.overlays import reading
from usergroups._vendors.zoho.settings import DataCenter, Environment, settings
from usergroups_clients.registry import VENDORS

# Schemes of generic HTTP: everybody may name them.
GENERIC = {"authorization"}


def profile(vendor: str) -> Any:
    return importlib.import_module(f"usergroups_clients.{vendor}.profile").PROFILE


def texts(paths: list[Path]) -> set[str]:
    """All texts in these modules, docstrings included."""
    return {
        node.value
        for path in paths
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def modules(vendor: str) -> list[Path]:
    own = [reading.OVERLAYS / f"{vendor}.py", *reading.OVERLAYS.glob(f"_{vendor}_*.py")]
    return own + list(reading.OVERLAYS.glob(f"_auth/{vendor}.py"))


@pytest.mark.parametrize("vendor", VENDORS)
def test_credentials_go_into_the_documented_headers(vendor: str) -> None:
    every = {name for each in VENDORS for name in profile(each).secret_headers}
    written = {text.lower() for text in texts(modules(vendor))} & every
    assert written - GENERIC == profile(vendor).secret_headers - GENERIC
    shared = {text.lower() for path in modules(vendor) for text in texts([path])}
    assert profile(vendor).secret_headers <= shared


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_documentation_names_the_documented_host(vendor: str, prefix: str) -> None:
    kind = getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")
    said = " ".join((kind.__init__.__doc__ or "").split())
    url = profile(vendor).servers[""]
    if "{" not in url:
        assert f"instead of {url}" in said
    hosts = {urlsplit(each).hostname for each in re.findall(r"https://[\w./-]+[\w]", said)}
    known = {urlsplit(url).hostname, *profile(vendor).choices.get("api_domain", ())}
    assert hosts <= known | {"acme.symphony.com"}


def test_the_hosts_of_zoho_are_all_of_those_in_its_document() -> None:
    found = {
        (data_center, environment): settings(
            data_center=data_center,
            environment=environment,
            access_token="token",
            client_id=None,
            client_secret=None,
            refresh_token=None,
            token_store=None,
            accounts_url=None,
            base_url=None,
        )
        for data_center in typing.get_args(DataCenter)
        for environment in typing.get_args(Environment)
    }
    known = profile("zoho")
    domains = {known.servers[""].format(api_domain=each) for each in known.choices["api_domain"]}
    assert {each["base_url"] for each in found.values()} == domains
    assert len(found) == len(domains)
    accounts = {
        known.servers["accounts"].format(accounts_domain=each)
        for each in known.choices["accounts_domain"]
    }
    assert {each["accounts_url"] for each in found.values()} == accounts
