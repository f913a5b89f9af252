"""`usergroups_clients` itself: its lazy `__init__`, and the registry of all vendors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.describe.prose import one_line
from generator.emit.root_files import ROOT_FILES
from generator.emit.writing import text
from generator.read.vendor import Vendor


def root_files(vendors: Sequence[Vendor]) -> dict[str, bytes]:
    """Write the single files of `usergroups_clients`, as ruff would format them."""
    ids = [each.id for each in vendors]
    made = (_package(ids), "", _registry(vendors))
    return {name: each.encode() for name, each in zip(ROOT_FILES, made, strict=True)}


def environment_prefix(vendor: Vendor) -> str:
    """Return the prefix of the names of a vendor's environment variables."""
    return vendor.id.upper()


def _package(ids: Sequence[str]) -> str:
    return _INIT.format(
        imports="".join(f"        {name},\n" for name in ids),
        names="".join(f'    "{name}",\n' for name in ids),
        listing="\n".join(f"- `usergroups_clients.{name}`" for name in ids),
    )


def _registry(vendors: Sequence[Vendor]) -> str:
    ids = [text.literal(each.id) for each in vendors]
    listed = ids[0] if len(ids) == 1 else "".join(["\n", *(f"    {each},\n" for each in ids)])
    entries = "\n".join(line for each in vendors for line in _vendor(each))
    return _REGISTRY.format(ids=listed, entries=entries)


def _vendor(vendor: Vendor) -> Iterator[str]:
    key = text.literal(vendor.id)
    yield f"        {key}: Vendor("
    yield f"            id={key},"
    yield f"            name={_prose(vendor.name)},"
    yield f"            class_name={text.literal(vendor.class_name)},"
    yield f"            environment={text.literal(environment_prefix(vendor))},"
    yield "        ),"


def _prose(said: str) -> str:
    """Prose as a literal in the quotes that ruff's format gives it."""
    line = one_line(said)
    code = str(text.literal(line))
    if '"' in line and "'" not in line and "\\" not in line:
        return f"'{code[1:-1]}'".replace('\\"', '"')
    return code


_INIT = '''\
# Generated from specs/ by `python -m generator generate`; do not edit.
"""The generated clients, one package a vendor, and `registry`, which knows them all.

{listing}
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import (
{imports}    )

__all__ = [
{names}]

if not TYPE_CHECKING:  # a checker would take any name for one that is here

    def __getattr__(name: str) -> Any:
        if name in __all__:
            return import_module(f"{{__name__}}.{{name}}")
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")


def __dir__() -> list[str]:
    return sorted({{*globals(), *__all__}})
'''

_REGISTRY = '''\
# Generated from specs/ by `python -m generator generate`; do not edit.
"""The vendors: what their folders of specs/ say of them, known without importing a client.

What a vendor's document says of its hosts, and of the headers that carry credentials, is the
`PROFILE` of its package.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

VendorId: TypeAlias = Literal[{ids}]


class Vendor(NamedTuple):
    """One vendor."""

    id: VendorId
    name: str
    """Its product, as in prose."""
    class_name: str
    """The class of the overlays; with `Client` after it, that of the whole generated client."""
    environment: str
    """Prefix of the names of its environment variables."""


VENDORS: Final[Mapping[VendorId, Vendor]] = MappingProxyType(
    {{
{entries}
    }}
)
'''
