"""Write a desired state in the formats that it is read from."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import PurePath
from typing import Any, Final

from usergroups._core.extras import how_to_install
from usergroups.planning.desired import DesiredGroup, DesiredState
from usergroups_clients._runtime.errors import InvalidArgument


def desired_text(state: DesiredState, name: str) -> str:
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


def unwritten_groups(state: DesiredState) -> list[str]:
    """Return the titles of the groups that a table cannot hold: those without members."""
    return [each.title for each in state.groups if not each.members]


def _json(state: DesiredState) -> str:
    return json.dumps(state.to_dict(), indent=2, ensure_ascii=False) + "\n"


def _toml(state: DesiredState) -> str:
    try:
        import tomli_w  # noqa: PLC0415 - optional
    except ImportError:
        message = f"TOML needs tomli-w: {how_to_install('cli')}; or write JSON"
        raise ValueError(message) from None
    return tomli_w.dumps(state.to_dict(), indent=2)


def _yaml(state: DesiredState) -> str:
    try:
        import yaml  # type: ignore[import-untyped]  # noqa: PLC0415 - optional
    except ImportError:
        message = f"YAML needs PyYAML: {how_to_install('yaml')}; or write TOML or JSON"
        raise ValueError(message) from None
    plain: Any = state.to_dict()
    return str(yaml.safe_dump(plain, allow_unicode=True, sort_keys=False))


def _csv(state: DesiredState) -> str:
    if state.projects or any(each.assignments for each in state.groups):
        message = "a table holds members alone: write TOML, YAML or JSON"
        raise ValueError(message)
    names = Counter(each.name for each in state.groups)
    text = StringIO(newline="")
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["group", "user"])
    for group in state.groups:
        table.writerows([_called(group, names), user] for user in group.members or ())
    return text.getvalue()


def _called(group: DesiredGroup, names: Counter[str | None]) -> str:
    """Call a group by its name, unless that is not its own, or blanks around it would be lost."""
    name = group.name
    if name and group.id and (names[name] > 1 or name != name.strip()):
        return group.id
    return name or group.title


_WRITERS: Final[Mapping[str, Callable[[DesiredState], str]]] = {
    ".toml": _toml,
    ".yaml": _yaml,
    ".yml": _yaml,
    ".json": _json,
    ".csv": _csv,
}
