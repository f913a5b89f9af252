"""Files of a desired state, read as plain data; doubled keys are refused in every format."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from usergroups.planning.yaml_text import read_yaml
from usergroups_clients._runtime.errors import InvalidArgument


def read_document(path: Path) -> Any:
    """Read a file by its suffix.

    Raises:
        InvalidArgument: It cannot be read; says where.

    """
    read = _READERS.get(path.suffix.lower())
    if read is None:
        known = ", ".join([*_READERS, ".csv"])
        raise InvalidArgument(f"must be a file whose name ends in {known}", argument=str(path))
    return _read(path, read)


def read_json(path: Path) -> Any:
    """Read a file as JSON, whatever its name.

    Raises:
        InvalidArgument: It cannot be read; says where.

    """
    return _read(path, _json)


def _read(path: Path, read: Callable[[str], Any]) -> Any:
    text = text_of(path)
    try:
        return read(text)
    except (ValueError, RecursionError) as error:
        why = "is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise InvalidArgument(f"cannot be read: {why}", argument=str(path)) from None


def text_of(path: Path) -> str:
    """Read the text of a file.

    Raises:
        InvalidArgument: There is no such file, or it is no text in UTF-8.

    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        message = f"cannot be read: {error.strerror or type(error).__name__}"
    except UnicodeDecodeError as error:
        message = f"must be text in UTF-8; byte {error.start} is not"
    raise InvalidArgument(message, argument=str(path))


def _json(text: str) -> Any:
    return json.loads(text, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            message = f"the key {name!r} stands twice in one object"
            raise ValueError(message)
        found[name] = value
    return found


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    ".toml": tomllib.loads,
    ".json": _json,
    ".yaml": read_yaml,
    ".yml": read_yaml,
}
