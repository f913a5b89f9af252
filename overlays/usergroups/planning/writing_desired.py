"""Write a desired state in the formats that it is read from."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import PurePath
from typing import Any, Final, TypeAlias

from usergroups._core.extras import how_to_install
from usergroups_clients._runtime.errors import InvalidArgument

Data: TypeAlias = Mapping[str, Any]
"""A desired state in the form of a file."""


def desired_text(state: Data, name: str) -> str:
    """Write a desired state in the format that the name of a file says.

    Args:
        state: The state.
        name: The name of the file.

    Raises:
        InvalidArgument: There is no such format, it cannot hold the state, or a library is missing.

    """
    write = _WRITERS.get(PurePath(name).suffix.lower())
    if write is None:
        known = ", ".join(_WRITERS)
        raise InvalidArgument(f"must be a file whose name ends in {known}", argument=name)
    try:
        return write(state)
    except ValueError as error:
        raise InvalidArgument(f"cannot be written: {error}", argument=name) from None


def _json(state: Data) -> str:
    return json.dumps(state, indent=2, ensure_ascii=False) + "\n"


def _toml(state: Data) -> str:
    try:
        import tomli_w  # noqa: PLC0415 - optional
    except ImportError:
        message = f"TOML needs tomli-w: {how_to_install('cli')}; or write JSON"
        raise ValueError(message) from None
    return tomli_w.dumps(state, indent=2)


def _yaml(state: Data) -> str:
    try:
        import yaml  # type: ignore[import-untyped]  # noqa: PLC0415 - optional
    except ImportError:
        message = f"YAML needs PyYAML: {how_to_install('yaml')}; or write TOML or JSON"
        raise ValueError(message) from None
    return str(yaml.safe_dump(dict(state), allow_unicode=True, sort_keys=False))


def _csv(state: Data) -> str:
    groups: list[Data] = state.get("groups", [])
    if "projects" in state or any("assignments" in each for each in groups):
        message = "a table holds members alone: write TOML, YAML or JSON"
        raise ValueError(message)
    names = Counter(each.get("name") for each in groups)
    text = StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["group", "user"])
    for group in groups:
        called = _called(group, names)
        table.writerows([called, user] for user in group.get("members", ()))
    return text.getvalue()


def _called(group: Data, names: Counter[str | None]) -> str:
    """Call a group by its name, unless that is not its own, or blanks around it would be lost."""
    name, id_ = group.get("name"), group.get("id")
    if name and id_ and (names[name] > 1 or name != name.strip()):
        return str(id_)
    return str(name or id_ or group["group"])


_WRITERS: Final[Mapping[str, Callable[[Data], str]]] = {
    ".toml": _toml,
    ".yaml": _yaml,
    ".yml": _yaml,
    ".json": _json,
    ".csv": _csv,
}
