"""Import all that can be. Needs the installed packages only: the wheel is tested with it, too."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

import usergroups
import usergroups.testing
import usergroups_clients

VENDORS = ["smartpm", "softwareone", "symphony", "xsolla", "zoho"]


@pytest.mark.parametrize("name", usergroups.__all__)
def test_each_public_name_can_be_imported(name: str) -> None:
    value = getattr(usergroups, name)
    assert getattr(usergroups, name) is value
    assert name in dir(usergroups)


@pytest.mark.parametrize("name", usergroups.testing.__all__)
def test_each_public_name_of_the_sandbox_can_be_imported(name: str) -> None:
    value = getattr(usergroups.testing, name)
    assert getattr(usergroups.testing, name) is value
    assert name in dir(usergroups.testing)
    if isinstance(value, type):
        assert value.__module__.startswith("usergroups.testing")


def test_public_names_are_sorted_as_ruff_sorts_them() -> None:
    names = usergroups.__all__
    constants = sorted(name for name in names if name.isupper())
    classes = sorted(name for name in names if name[0].isupper() and not name.isupper())
    others = sorted(name for name in names if not name[0].isupper())
    assert names == [*constants, *classes, *others]


def test_each_error_of_the_runtime_is_public() -> None:
    errors = importlib.import_module("usergroups_clients._runtime.errors")
    kinds = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, errors.Error)
    }
    assert kinds <= {*usergroups.__all__}


def test_each_vendor_has_a_public_class_and_its_twin() -> None:
    registry = importlib.import_module("usergroups_clients.registry")
    assert list(registry.VENDORS) == VENDORS
    for vendor in registry.VENDORS.values():
        for name in (vendor.class_name, f"Async{vendor.class_name}"):
            assert name in usergroups.__all__
            assert getattr(usergroups, name).__module__ == "usergroups"


def test_each_protocol_and_result_is_public() -> None:
    groups = importlib.import_module("usergroups.groups")
    own = {
        name
        for name, value in vars(groups).items()
        if isinstance(value, type) and value.__module__ == groups.__name__
    }
    assert own <= {*usergroups.__all__}


def test_each_field_of_a_public_class_has_a_text_to_hover() -> None:
    folders = [Path(usergroups.__path__[0]), Path(usergroups_clients.__path__[0], "_runtime")]
    public = {*usergroups.__all__, *usergroups.testing.__all__}
    assert [
        f"{node.name}.{name}"
        for folder in folders
        for file in sorted(folder.rglob("*.py"))
        if "testing/_" not in file.as_posix()  # none of what is in there is public
        for node in ast.walk(ast.parse(file.read_bytes()))
        if isinstance(node, ast.ClassDef) and node.name in public
        for name in fields_without_a_text(node)
    ] == []


def fields_without_a_text(node: ast.ClassDef) -> Iterator[str]:
    """The public fields of a class below whose line no text stands."""
    for each, below in zip(node.body, [*node.body[1:], None], strict=True):
        match each, below:
            case ast.AnnAssign(), ast.Expr(value=ast.Constant()):
                pass
            case ast.AnnAssign(target=ast.Name(id=name)), _ if name[0] != "_":
                yield name
            case _:
                pass


def test_capabilities_name_every_vendor() -> None:
    assert list(usergroups.capabilities()) == VENDORS
    assert str(usergroups.capabilities()).startswith("| verb ")


def test_the_errors_are_one_tree() -> None:
    assert issubclass(usergroups.InvalidArgument, usergroups.Error)
    assert issubclass(usergroups.InvalidArgument, ValueError)
    assert issubclass(usergroups.NotFound, usergroups.StatusError)
    assert issubclass(usergroups.StatusError, usergroups.Error)


@pytest.mark.parametrize("package", [usergroups, usergroups.testing, usergroups_clients])
def test_an_unknown_name_is_an_attribute_error(package: object) -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        package.nothing  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize("package", ["usergroups", "usergroups_clients"])
def test_packages_are_marked_as_typed(package: str) -> None:
    assert resources.files(package).joinpath("py.typed").is_file()


def test_the_vendors_are_found_by_name() -> None:
    assert usergroups_clients.__all__ == VENDORS
    for vendor in VENDORS:
        assert getattr(usergroups_clients, vendor).__name__ == f"usergroups_clients.{vendor}"


@pytest.mark.parametrize("vendor", VENDORS)
def test_each_public_name_of_a_client_can_be_imported(vendor: str) -> None:
    package = importlib.import_module(f"usergroups_clients.{vendor}")
    assert package.__all__
    for name in package.__all__:
        assert getattr(package, name) is not None
        assert name in dir(package)


def test_importing_the_package_imports_nothing_heavy() -> None:
    code = (
        "import sys, usergroups\n"
        "heavy = {'asyncio', 'attrs', 'httpx', 'importlib.metadata', 'usergroups_clients'}\n"
        "own = {name for name in sys.modules if name.startswith('usergroups.')}\n"
        "print(sorted(heavy & set(sys.modules) | own))"
    )
    run = [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"]
    found = subprocess.run(run, capture_output=True, text=True, check=True)
    assert found.stdout == "['usergroups._faces', 'usergroups._faces.exports']\n"
