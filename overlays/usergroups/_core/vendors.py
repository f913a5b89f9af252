"""A vendor, as the emitted table of all vendors has it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from attrs import frozen

Id = TypeVar("Id", bound=str)
Verb = TypeVar("Verb", bound=str)


@frozen(kw_only=True)
class Vendor(Generic[Id, Verb]):
    """A vendor's class and what it can do."""

    id: Id
    """Id of the vendor, as `connect` takes it."""
    name: str
    """Name of the product, as in prose."""
    class_name: str
    """Name of the class; its asynchronous twin has `Async` before it."""
    variables: Mapping[str, tuple[str, ...]]
    """By setting, the environment variables that give it; those without any are left out."""
    secrets: tuple[str, ...]
    """The settings that are secret."""
    verbs: Mapping[Verb, str]
    """The verbs, and how each differs from what it does for other vendors (mostly nothing)."""
