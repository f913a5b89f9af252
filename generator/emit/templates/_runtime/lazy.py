"""Packages that import their modules when they are first used (PEP 562)."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any


def attach(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package; `names` says which module has what."""

    class Lazy(ModuleType):
        def __setattr__(self, name: str, value: object) -> None:
            # Importing `package.thing` binds the module `thing` here; where the function in it
            # has the same name, the function must be what everybody sees, at any moment.
            if isinstance(value, ModuleType) and names.get(name) == name:
                value = getattr(value, name, value)
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
        return sorted({*vars(module), *names})

    return get, names_in
