"""Hosts and header names that the overlays write are those of the vendors' documents."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

import usergroups
from tests.overlays import reading
from usergroups_clients.registry import VENDORS, VendorId

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
    return list(reading.OVERLAYS.glob(f"_vendors/{vendor}/*.py"))


@pytest.mark.parametrize("vendor", VENDORS)
def test_credentials_go_into_the_documented_headers(vendor: str) -> None:
    every = {name for each in VENDORS for name in profile(each).secret_headers}
    written = {text.lower() for text in texts(modules(vendor))} & every
    assert written - GENERIC == profile(vendor).secret_headers - GENERIC
    shared = {text.lower() for path in modules(vendor) for text in texts([path])}
    assert profile(vendor).secret_headers <= shared


@pytest.mark.parametrize("vendor", VENDORS)
@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_documentation_names_the_documented_host(vendor: VendorId, prefix: str) -> None:
    kind = getattr(usergroups, f"{prefix}{VENDORS[vendor].class_name}")
    said = " ".join((kind.__init__.__doc__ or "").split())
    url = profile(vendor).servers[""]
    if "{" not in url:
        assert f"instead of `{url}`" in said
    hosts = {urlsplit(each).hostname for each in re.findall(r"https://[\w./-]+[\w]", said)}
    known = {urlsplit(url).hostname, *profile(vendor).choices.get("api_domain", ())}
    assert hosts <= known | {"acme.symphony.com"}
