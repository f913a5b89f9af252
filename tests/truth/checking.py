"""Let mypy check the callers of many old clients against the new ones, in one run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

from generator.describe.kinds import models_in
from generator.report.package import Package
from tests.truth.caller import Caller, caller_of

ROOT = "truth_pairs"
_RUNTIME = re.compile(rb"^(\s*from )(\.+_runtime)\b", re.MULTILINE)


@frozen
class Fault:
    """The verdict of mypy on one line of a caller."""

    address: str
    message: str
    code: str
    line: str


@frozen
class Checked:
    """The caller of one pair, and what mypy says of it."""

    caller: Caller
    faults: tuple[Fault, ...]


def check(pairs: Sequence[tuple[Package, Package]], folder: Path) -> list[Checked]:
    """Check the caller of the old package of each pair against the new one."""
    callers: dict[str, Caller] = {}
    home = folder / ROOT
    for number, (old, new) in enumerate(pairs):
        name = f"pair{number:04}"
        _write(home / name, {k: v for k, v in new.files.items() if not _is_runtime(k)})
        if not number:
            _write(home, {k: v for k, v in new.files.items() if _is_runtime(k)})
            _write(home, {"__init__.py": b"", "py.typed": b""})
        callers[f"caller{number:04}.py"] = _caller(old, f"{ROOT}.{name}")
    _write(folder, {name: each.text.encode() for name, each in callers.items()})
    found = _mypy(folder, sorted(callers))
    return [
        Checked(each, tuple(_fault(each, *said) for said in found.get(name, ())))
        for name, each in callers.items()
    ]


def _caller(old: Package, package: str) -> Caller:
    errors: dict[str, set[str]] = {}
    for operation in old.api.operations:
        address = f"{old.api.class_name}Client.{operation.name}"
        for name in {name for each in operation.errors for name in models_in(each.type)}:
            errors.setdefault(name, set()).add(address)
    return caller_of(old.files, package, f"{ROOT}._runtime", errors)


def _is_runtime(path: str) -> bool:
    return path.startswith("_runtime/")


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files; the runtime that each package has for itself is shared by all."""
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        shared = content if _is_runtime(path) else _RUNTIME.sub(rb"\1.\2", content)
        target.write_bytes(shared)


def _mypy(folder: Path, names: Sequence[str]) -> dict[str, list[tuple[int, str, str]]]:
    options = ("--strict", "--follow-imports=silent", "--no-error-summary", "--output=json")
    command = [sys.executable, "-m", "mypy", *options, "--disable-error-code=no-redef"]
    (folder / "callers").write_text("\n".join(names), encoding="utf-8")
    done = subprocess.run(
        [*command, "--python-version=3.11", "@callers"],
        check=False,
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=900,
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise RuntimeError(done.stderr or done.stdout)
    found: dict[str, list[tuple[int, str, str]]] = {}
    for line in done.stdout.splitlines():
        said = json.loads(line)
        if said["severity"] == "error":
            place = (said["line"], said["message"], said["code"] or "")
            found.setdefault(said["file"], []).append(place)
    return found


def _fault(caller: Caller, line: int, message: str, code: str) -> Fault:
    text = caller.text.splitlines()[line - 1]
    return Fault(_address(caller.addresses[line - 1], text, message), message, code, text)


_ARGUMENT = re.compile(r'(?:Unexpected keyword|Missing named|^)\s*[Aa]rgument "(\w+)"')
_MISSING = re.compile(r'(?:Name "_models_\.(\w+)" is not def|has no attribute "(\w+)")')


def _address(address: str, line: str, message: str) -> str:
    """Return the address that a message is about: it may name a class, or a field."""
    missing = _MISSING.search(message)
    name = (missing[1] or missing[2]) if missing else ""
    if name and re.search(rf"_models_\.{name}\b", line):
        return f"models.{name.removesuffix('Like')}"
    argument = _ARGUMENT.search(message)
    if argument and address.startswith("models.") and address.count(".") == 1:
        return f"{address}.{argument[1]}"
    return address
