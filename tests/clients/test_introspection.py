"""Test what frameworks, debuggers and pickles ask of generated code: hints, names and `repr`."""

from __future__ import annotations

import copy
import importlib
import inspect
import pickle
import pkgutil
import subprocess
import sys
import typing
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from pydantic import ConfigDict, validate_call

import usergroups
from tests.building import Built, build
from tests.constructs import test_families, test_recursion

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

VENDORS = ("smartpm", "softwareone", "symphony", "xsolla", "zoho")
ARBITRARY = ConfigDict(arbitrary_types_allowed=True)


@pytest.fixture(scope="module", params=["recursion", "families"])
def built(request: pytest.FixtureRequest) -> Built:
    sources = {"recursion": test_recursion.SOURCE, "families": test_families.SOURCE}
    return build(sources[request.param])


def public(package: ModuleType) -> Iterator[Any]:
    """Each class and function that a package, its models, calls and whole-response classes have."""
    for module in (package, package.models, package.calls):
        for name in module.__all__:
            value = getattr(module, name)
            if isinstance(value, type) or inspect.isfunction(value):
                yield value
    whole = importlib.import_module(f"{package.__name__}.with_response")
    yield from (each for each in vars(whole).values() if inspect.isclass(each))


def functions(value: Any) -> Iterator[Any]:
    """A function, or the public methods and `__init__` of a class."""
    if inspect.isfunction(value):
        yield value
    elif not issubclass(value, BaseException):
        for name, each in inspect.getmembers(value, inspect.isroutine):
            if name == "__init__" or not name.startswith("_"):
                found = getattr(each, "__func__", each)
                if inspect.isfunction(found):
                    yield found


def properties(value: Any) -> Iterator[Any]:
    """The getters of the public properties of a class."""
    for name, each in inspect.getmembers(value, lambda each: isinstance(each, property)):
        if not name.startswith("_"):
            yield each.fget


def check_hints(package: ModuleType) -> int:
    """Resolve every annotation in the ways that frameworks do; return how many were looked at."""
    looked_at = 0
    for value in public(package):
        if isinstance(value, type):
            typing.get_type_hints(value)
            if attrs.has(value):
                attrs.resolve_types(value)
                inspect.signature(value, eval_str=True)
        for function in functions(value):
            typing.get_type_hints(function)
            inspect.signature(function, eval_str=True)
            looked_at += 1
        for each in properties(value):
            typing.get_type_hints(each)
            inspect.signature(each, eval_str=True)
    return looked_at


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_annotation_of_a_vendor_can_be_resolved(vendor: str) -> None:
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    assert check_hints(package) > 4 * len(package.calls.__all__)


def test_every_annotation_of_a_built_package_can_be_resolved(built: Built) -> None:
    assert check_hints(built.module) > 4 * len(built.calls().__all__)


def test_every_annotation_of_the_runtime_s_own_classes_can_be_resolved() -> None:
    for name in ("ApiKeys", "Content", "File", "Issue", "RequestOptions", "Response", "Unset"):
        kind = getattr(usergroups, name)
        typing.get_type_hints(kind)
        inspect.signature(kind, eval_str=True)
        assert kind.__module__ == "usergroups"


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_the_hint_of_with_response_is_the_class_it_gives(built: Built, prefix: str) -> None:
    for package in (built.module, importlib.import_module("usergroups_clients.symphony")):
        (kind,) = (
            getattr(package, name)
            for name in package.__all__
            if name.endswith("Client") and name.startswith("Async") is bool(prefix)
        )
        whole = importlib.import_module(f"{package.__name__}.with_response")
        hint = typing.get_type_hints(kind.with_response.fget)["return"]
        assert hint is getattr(whole, f"{kind.__name__}WithResponse")


def test_a_client_imports_whole_responses_when_they_are_asked_for() -> None:
    code = (
        "import copy, sys, typing\n"
        "from usergroups_clients.symphony import client\n"
        "name = 'usergroups_clients.symphony.with_response'\n"
        "copy.copy(client._with_response)\n"
        "assert name not in sys.modules\n"
        "typing.get_type_hints(client.SymphonyClient.with_response.fget)\n"
        "assert name in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("vendor", VENDORS)
def test_pydantic_can_check_the_arguments_of_every_call(vendor: str) -> None:
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    client = next(getattr(package, name) for name in package.__all__ if name.endswith("Client"))
    for name in package.calls.__all__:
        validate_call(getattr(package.calls, name), config=ARBITRARY)
        validate_call(getattr(client, name), config=ARBITRARY)


def test_pydantic_can_check_the_arguments_of_every_call_of_a_built_package(built: Built) -> None:
    for name in built.calls().__all__:
        validate_call(getattr(built.calls(), name), config=ARBITRARY)


@pytest.mark.parametrize("vendor", VENDORS)
def test_a_vendor_s_classes_carry_the_names_that_users_import(vendor: str) -> None:
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    for module in (package, package.models):
        for name in module.__all__:
            value = getattr(module, name)
            if isinstance(value, type):
                assert (value.__module__, value.__qualname__) == (module.__name__, name)
                assert pickle.loads(pickle.dumps(value)) is value  # noqa: S301


def test_a_class_that_is_first_met_in_a_response_is_named_alike() -> None:
    module = importlib.import_module("usergroups_clients.xsolla.models.group")
    data = {"id": 1, "is_default": True, "is_deletable": False, "name": "a"}
    group = module.read_as_group(data, None, [])
    assert type(group).__module__ == "usergroups_clients.xsolla.models"
    for twin in (copy.deepcopy(group), pickle.loads(pickle.dumps(group))):  # noqa: S301
        assert twin == group


def test_a_built_package_exports_what_it_raises_and_takes(built: Built) -> None:
    package: Any = built.module
    names = {"ApiKeys", "Content", "File", "Issue", "RequestOptions", "Response", "Unset"}
    errors = {name for name, value in vars(built.runtime("errors")).items() if _is_error(value)}
    for name in names | errors:
        kind = getattr(package, name)
        assert name in package.__all__
        assert (kind.__module__, kind.__qualname__) == (built.name, name)
    error = package.NotFound("gone", status=404)
    assert str(pickle.loads(pickle.dumps(error))) == "404 Not Found: gone"  # noqa: S301
    assert pickle.loads(pickle.dumps(package.UNSET)) is package.UNSET  # noqa: S301


def _is_error(value: object) -> bool:
    return isinstance(value, type) and issubclass(value, BaseException)


def test_models_that_hold_each_other_pickle(built: Built) -> None:
    for module in pkgutil.iter_modules(built.models().__path__):
        importlib.import_module(f"{built.name}.models.{module.name}")
    for name in built.models().__all__:
        kind = getattr(built.models(), name)
        if attrs.has(kind):
            assert pickle.loads(pickle.dumps(kind)) is kind  # noqa: S301


@pytest.mark.parametrize("vendor", VENDORS)
def test_repr_bears_objects_whose_constructor_failed(vendor: str) -> None:
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    for module in (package, package.models):
        for name in module.__all__:
            kind = getattr(module, name)
            if isinstance(kind, type) and (attrs.has(kind) or name.endswith("Client")):
                assert name in repr(kind.__new__(kind))


def test_repr_bears_unfinished_objects_of_the_runtime(built: Built) -> None:
    package: Any = built.module
    for name in ("ApiKeys", "Content", "File", "Issue", "RequestOptions", "Response"):
        kind = getattr(package, name)
        assert name in repr(kind.__new__(kind))
    for kind in vars(built.runtime("errors")).values():
        if _is_error(kind):
            assert kind.__name__ in repr(kind.__new__(kind))
            error = kind.__new__(kind, "said")
            error.args = ("said",)
            assert kind.__name__ in repr(error)
