"""Breaks that griffe finds between the emitted files of two versions, in names that users type."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import griffe

from generator.compare.unlike import unlike
from generator.describe.api import Api

Files = Mapping[str, bytes]

_CLIENTS = ("client.py", "async_client.py", "with_response.py")


def breakages(old: Api, new: Api, files: Files, others: Files) -> set[tuple[str, str]]:
    """Find each break, as griffe's word for it and its address: `Client.method(argument)`.

    The async twin and the two classes that return whole responses count as the client itself.
    Files are read, never run; only those that differ are looked at, and of them only
    the methods that do.
    """
    found: set[tuple[str, str]] = set()
    for path in sorted(files):
        if _is_public(path) and _source(files, path) != _source(others, path):
            texts = unlike(_source(files, path).decode(), _source(others, path).decode())
            before, after = (_module(path, each) for each in texts)
            for each in griffe.find_breaking_changes(before, after):
                address = _address(path, each, old, new)
                if address:
                    found.add((each.kind.name, address))
    return found


def _is_public(path: str) -> bool:
    folder, _, name = path.rpartition("/")
    if not folder:
        return name in _CLIENTS
    return folder in ("calls", "models") and name.endswith(".py") and name != "__init__.py"


def _source(files: Files, path: str) -> bytes:
    """Return the text of a module without its first line, which says how it was made."""
    return files.get(path, b"").partition(b"\n")[2]


def _module(path: str, source: str) -> griffe.Module:
    return griffe.visit(path.removesuffix(".py").replace("/", "."), Path(path), source)


def _address(path: str, each: griffe.Breakage, old: Api, new: Api) -> str:
    """Return the address by which users know what is broken; "" if they never type its name."""
    module = path.removesuffix(".py").replace("/", ".")
    parts = each.obj.path.removeprefix(f"{module}.").split(".")
    if module.startswith("models."):
        return ".".join(["models", *parts]) if _is_data(parts, old) else ""
    client = f"{new.class_name}Client"
    if module.startswith("calls."):
        if module != f"calls.{parts[0]}":
            return ""
        parts = [client, parts[0]]
    else:
        parts[0] = parts[0].removeprefix("Async").removesuffix("WithResponse")
        if not parts[0] or parts[0] not in (client, f"{old.class_name}Client"):
            return ""
    address = ".".join(parts)
    values = [value for value in (each.old_value, each.new_value) if value is not None]
    if isinstance(values[0], griffe.Parameter) and each.kind.name != "PARAMETER_MOVED":
        return f"{address}({values[0].name})"
    return address


def _is_data(parts: list[str], old: Api) -> bool:
    """Return True if a name of a module of the models is a class, or a field or member of one."""
    if len(parts) == 1:
        return any(each.name == parts[0] for each in old.classes)
    for model in old.models:
        if model.name == parts[0]:
            return any(each.name == parts[1] for each in model.fields)
    return True
