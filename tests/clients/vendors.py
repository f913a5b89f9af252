"""Tell the tests of each vendor: its document, its package, its errors, its servers."""

from __future__ import annotations

import functools
import importlib
import inspect
import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen

import usergroups_clients
from tests.server import LocalServer, Operation, load, read_operations
from usergroups_clients._runtime.tokens.auth import ApiKeys

PACKAGES = Path(usergroups_clients.__path__[0])
SPECS = Path(__file__).parents[2] / "specs"
IDS = tuple(sorted(path.parent.name for path in PACKAGES.glob("*/openapi.json")))

SECRET = "made-up-credential"


@frozen
class Vendor:
    """One vendor, by its id."""

    id: str

    @property
    def document(self) -> dict[str, Any]:
        """The normalized document that the clients were made from."""
        return _document(self.id)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of the document."""
        return _operations(self.id)

    def operation(self, name: str) -> Operation:
        """The operation of that id."""
        return next(entry for entry in self.operations if entry.id == name)

    @property
    def settings(self) -> dict[str, Any]:
        """The vendor.toml of its specs."""
        return _settings(self.id)

    @property
    def models(self) -> Any:
        """The package's models."""
        return importlib.import_module(f"usergroups_clients.{self.id}.models")

    def client_class(self, *, asynchronous: bool) -> Any:
        """The class of the sync or of the async client."""
        package = importlib.import_module(f"usergroups_clients.{self.id}")
        prefix = "Async" if asynchronous else ""
        return getattr(package, f"{prefix}{self.settings['class_name']}Client")

    def make_client(self, server: LocalServer, *, asynchronous: bool) -> Any:
        """A client that talks to the server, with made-up credentials."""
        made = self.client_class(asynchronous=asynchronous)
        urls = {f"{name}_url" if name else "base_url": url for name, url in server.urls.items()}
        required = {
            name: "pod.example.org"
            for name, parameter in inspect.signature(made).parameters.items()
            if parameter.default is parameter.empty and name not in urls
        }
        return made(**urls, **required, auth=self.credentials(), retries=0)

    def credentials(self) -> ApiKeys:
        """A made-up value for each header that some operation's first way to authenticate takes."""
        schemes: dict[str, Any] = self.document["components"]["securitySchemes"]
        wanted = {
            name for entry in self.operations for first in entry.security[:1] for name in first
        }
        return ApiKeys(headers=dict(_credential(schemes[name]) for name in sorted(wanted)))


def _credential(scheme: dict[str, Any]) -> tuple[str, str]:
    if scheme["type"] == "apiKey":
        return scheme["name"], SECRET
    return "Authorization", f"Bearer {SECRET}"


@functools.cache
def _operations(vendor: str) -> tuple[Operation, ...]:
    return read_operations(_document(vendor))


@functools.cache
def _settings(vendor: str) -> dict[str, Any]:
    return tomllib.loads((SPECS / vendor / "vendor.toml").read_text(encoding="utf-8"))


@functools.cache
def _document(vendor: str) -> dict[str, Any]:
    return load(PACKAGES / vendor / "openapi.json")
