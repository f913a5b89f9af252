"""Tiny documents, built into packages and imported, for tests of what generated code does."""

from __future__ import annotations

import atexit
import functools
import hashlib
import importlib
import itertools
import json
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import field, frozen

from generator import pipeline
from generator.describe.api import Api
from generator.report.verify import Report
from tests.honesty import faults

_NUMBERS = itertools.count()
_WRITTEN_AT = 1_700_000_000


@frozen
class Built:
    """A package made from a document, imported, and the report on it."""

    name: str
    folder: Path
    module: ModuleType
    report: Report
    api: Api = field(repr=False)

    def models(self) -> Any:
        """The models package."""
        return importlib.import_module(f"{self.name}.models")

    def calls(self) -> Any:
        """The calls package."""
        return importlib.import_module(f"{self.name}.calls")

    def runtime(self, module: str) -> Any:
        """A module of the package's own runtime."""
        return importlib.import_module(f"{self.name}._runtime.{module}")

    def client(self, **settings: Any) -> Any:
        """The sync client, which tries each call once unless it is told otherwise."""
        _try_once(settings)
        return getattr(self.module, _class_name(self.name, "Client"))(**settings)

    def async_client(self, **settings: Any) -> Any:
        """The async client, as `client`."""
        _try_once(settings)
        return getattr(self.module, f"Async{_class_name(self.name, 'Client')}")(**settings)

    def fates(self) -> dict[str, tuple[str, str]]:
        """Status and reason of every part of the source, by JSON Pointer."""
        return {line.pointer: (line.status, line.reason) for line in self.report.lines}


def build(
    document: Mapping[str, Any] | str, folder: Path | None = None, suffix: str = ".json"
) -> Built:
    """Build a document (data, or its text) into a package of a fresh name and import it."""
    root = folder or _scratch() / "packages"
    name = f"built{next(_NUMBERS)}"
    source = root / f"{name}{suffix}"
    text = document if isinstance(document, str) else json.dumps(document)
    source.write_text(text, encoding="utf-8")
    package = pipeline.build_document(source, name)
    assert package.report.unexplained == (), package.report.unexplained
    wrong = [*faults(package.report, None if isinstance(document, str) else text)]
    assert not wrong, wrong
    for path, content in package.files.items():
        target = root / name / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    _share_compiled_runtime(root / name, package.files)
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    return Built(name, root, importlib.import_module(name), package.report, package.api)


@functools.cache
def _scratch() -> Path:
    """A folder of this process; it is removed at its end."""
    holder = tempfile.TemporaryDirectory(prefix="built-", ignore_cleanup_errors=True)
    atexit.register(holder.cleanup)
    (Path(holder.name) / "packages").mkdir()
    return Path(holder.name)


def _share_compiled_runtime(folder: Path, files: Mapping[str, bytes]) -> None:
    """Let packages whose runtimes are the same share what Python compiles: that takes longest.

    Python takes what it once compiled for a file of the same size and time.
    """
    runtime = [path for path in files if path.startswith("_runtime/")]
    for path in runtime:
        os.utime(folder / path, (_WRITTEN_AT, _WRITTEN_AT))
    digest = hashlib.sha256(b"".join(files[path] for path in runtime)).hexdigest()
    for room in {Path(path).parent for path in runtime}:
        shared = _scratch() / "compiled" / digest / room.name
        shared.mkdir(parents=True, exist_ok=True)
        (folder / room / "__pycache__").symlink_to(shared, target_is_directory=True)


def module_of(model: Any) -> ModuleType:
    """The module that a model is written in, whatever name it goes by."""
    return sys.modules[model.from_dict.__func__.__module__]


def read_with_issues(model: Any, data: object) -> tuple[Any, list[Any]]:
    """A model, read as a part of a response is, and the issues that came up."""
    module = module_of(model)
    issues: list[Any] = []
    reader = getattr(module, f"read_as_{module.__name__.rpartition('.')[2]}")
    return reader(data, None, issues), issues


def document(
    paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """An OpenAPI 3.1 document of these paths and schemas."""
    return {
        "openapi": more.pop("openapi", "3.1.0"),
        "info": {"title": "Tiny", "version": "1"},
        "servers": [{"url": "https://tiny.example"}],
        "paths": dict(paths),
        "components": {"schemas": dict(schemas or {}), **more.pop("components", {})},
        **more,
    }


def _class_name(package: str, suffix: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in package.split("_")) + suffix


def _try_once(settings: dict[str, Any]) -> None:
    if settings.get("http_client") is None:
        settings.setdefault("retries", 0)
