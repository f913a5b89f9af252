# Generated from generator/emit/templates/_runtime; do not edit.
"""Import modules when they are first used (PEP 562)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any


def attach(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package.

    Args:
        package: The package's name.
        names: The module that has each public name, relative to the package.
    """
    public: dict[str, list[str]] = {}
    for name, where in names.items():
        public.setdefault(where, []).append(name)

    class Lazy(ModuleType):
        def __setattr__(self, name: str, value: object) -> None:
            # Importing `package.thing` binds the module `thing` here.
            if isinstance(value, ModuleType):
                found = {each: getattr(value, each, value) for each in public.get(name, ())}
                for each in found.values():
                    if isinstance(each, type):
                        _publish(each, package)
                # Where a function has the name of its module, the function must be what everybody
                # sees, at any moment.
                value = found.get(name, value)
            super().__setattr__(name, value)

    module = sys.modules[package]
    module.__class__ = Lazy

    def get(name: str) -> Any:
        where = names.get(name)
        if where is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=module)
        found = importlib.import_module(f"{package}.{where}")
        value = getattr(found, name, found) if name == where else getattr(found, name)
        setattr(module, name, value)
        return value

    def names_in() -> list[str]:
        return sorted({*(each for each in vars(module) if each.startswith("__")), *names})

    return get, names_in


class Deferred:
    """A module that is imported when a name of it is first used; annotations may name it."""

    def __init__(self, module: str) -> None:
        """Say which module it is, and import nothing yet.

        Args:
            module: Name of the module, with its packages.
        """
        self.__name__ = module

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # what debuggers and `copy` ask any object for
            raise AttributeError(name, name=name, obj=self)
        return getattr(importlib.import_module(self.__name__), name)


def _publish(kind: type, package: str) -> None:
    """Let tracebacks, pickles and `repr` name a class by the package that exports it."""
    fields: tuple[Any, ...] = getattr(kind, "__attrs_attrs__", ())
    if not any(isinstance(field.type, str) for field in fields):
        kind.__module__ = package
        return
    # Annotations that are text are looked up in the class's module: it stays what it is.
    resolvable(kind)


def resolvable(kind: type) -> None:
    """Let annotations that are text be resolved on `__init__`, too, which attrs makes elsewhere."""
    known: dict[str, Any] = vars(kind)["__init__"].__globals__
    for name, value in vars(sys.modules[kind.__module__]).items():
        if not name.startswith("__"):
            known.setdefault(name, value)
