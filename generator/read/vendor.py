"""`vendor.toml`: which vendor a folder of specs/ is, and its errors."""

from __future__ import annotations

import math
import re
import tomllib
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from generator.errors import GeneratorError
from generator.jsontree import child, is_list, is_object
from generator.read.source import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = ["ErrorShape", "LeftOut", "Pace", "Responses", "Vendor", "read_vendor", "record"]

_TEXTS: Final = {
    "id": (r"[a-z][a-z0-9_]*", "one lower-case word"),
    "name": (r".*\S.*", "a name for prose"),
    "class_name": (r"[A-Z][A-Za-z0-9]*", "a class name such as 'AcmeCRM'"),
    "document": (r"[^/\\]*[^/\\.][^/\\]*", "the name of a file in the same folder"),
    "sha256": (r"[0-9a-f]{64}", "64 lower-case hexadecimal digits"),
    "origin": (r"(?s:.*\S.*)", "words that say where the document comes from"),
}
_LEFT_OUT: Final = ("method", "path", "name", "reason")
_LIMITS: Final[dict[str, tuple[tuple[type, ...], str]]] = {
    "calls_per_second": ((int, float), "a positive number"),
    "in_flight": ((int,), "a positive whole number"),
}
_ERRORS: Final = ("code", "message", "details")
_HEADERS: Final = ("request_id_header", "remaining_header")
_HEADER: Final = (r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", 'the name of a header such as "X-Request-Id"')
_POINTER: Final = (r"(?:/(?:[^~/]|~[01])*)*", 'a JSON Pointer such as "/error/code"')


@frozen
class LeftOut:
    """A call of the vendor's that is known but not generated; `method`, `path` may be "?"."""

    method: str
    path: str
    name: str
    reason: str


@frozen
class ErrorShape:
    """JSON Pointers into an error body, for each of its parts: the first that resolves wins."""

    code: tuple[str, ...] = ()
    message: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    remedies: tuple[tuple[str, str], ...] = field(default=(), kw_only=True)
    """Codes of refusals that no new token cures, and what to do about each."""


@frozen
class Pace:
    """Limits to calls that the vendor documents; None where it documents none."""

    calls_per_second: float | None
    in_flight: int | None
    source: str


@frozen
class Responses:
    """The places in responses where the vendor documents facts about a call."""

    request_id: tuple[str, ...]
    """JSON Pointers into an error's body."""
    request_id_header: str
    remaining_header: str
    source: str


@frozen
class Vendor:
    """The settings in `vendor.toml`; `document` is a file name, `sha256` that of its bytes."""

    id: str
    name: str
    class_name: str
    document: str
    sha256: str
    origin: str
    errors: ErrorShape | None
    """None if nobody says: as the document's own errors are."""
    left_out: tuple[LeftOut, ...]
    folder: Path
    pace: Pace | None = None
    responses: Responses | None = None


def read_vendor(folder: Path) -> Vendor:
    """Read the vendor.toml of a vendor's folder.

    Raises:
        GeneratorError: vendor.toml is missing or broken, or has a missing, unknown or wrong key.

    """
    file = folder / "vendor.toml"
    table = _read_toml(file)
    _expect_keys(table, {*_TEXTS, "errors"}, {"left_out", "pace", "responses"}, file, "")
    texts = {key: _text(table[key], *form, file, f"/{key}") for key, form in _TEXTS.items()}
    return Vendor(
        **texts,
        errors=_errors(table["errors"], file),
        left_out=_left_out(table.get("left_out", []), file),
        folder=folder,
        pace=_pace(table["pace"], file) if "pace" in table else None,
        responses=_responses(table["responses"], file) if "responses" in table else None,
    )


def record(settings: bytes, *, document: str, sha256: str, origin: str) -> bytes:
    """Rewrite a vendor.toml to name another document; all else in it stays, comments, too."""
    import tomlkit  # noqa: PLC0415 - for an update only

    table: Any = tomlkit.parse(settings)
    table.update({"document": document, "sha256": sha256, "origin": origin})
    return tomlkit.dumps(table).encode()


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(read_bytes(file).decode("utf-8"))
    except UnicodeDecodeError:
        raise GeneratorError(
            "The file is not UTF-8 text", file=file, fix="Save it as UTF-8."
        ) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        at = re.search(r"at line (\d+)", str(error))
        raise GeneratorError(
            f"The TOML is broken: {error}",
            file=file,
            line=int(at[1]) if at else None,
            fix="Correct the syntax.",
        ) from None


def _errors(value: Any, file: Path) -> ErrorShape:
    table = _table(value, file, "/errors")
    _expect_keys(table, _ERRORS, ("remedies",), file, "/errors")
    pointers = (_names(table[key], *_POINTER, file, f"/errors/{key}") for key in _ERRORS)
    remedies = _table(table.get("remedies", {}), file, "/errors/remedies")
    form = (r".*\S.*", "what to do, in a line")
    return ErrorShape(
        *pointers,
        remedies=tuple(
            (code, _text(remedies[code], *form, file, child("/errors/remedies", code)))
            for code in remedies
        ),
    )


def _pace(value: Any, file: Path) -> Pace:
    table = _table(value, file, "/pace")
    _expect_keys(table, ("source",), _LIMITS, file, "/pace")
    if not table.keys() & _LIMITS.keys():
        raise GeneratorError(
            "No limit is here",
            file=file,
            pointer="/pace",
            fix=f"Add {' or '.join(_LIMITS)}, or remove the table.",
        )
    for name, (kinds, meaning) in _LIMITS.items():
        limit = table.get(name, 1)
        if type(limit) not in kinds or not 0 < limit < math.inf:
            raise GeneratorError(
                f"This must be {meaning}",
                file=file,
                pointer=f"/pace/{name}",
                fix="Correct the value.",
            )
    said = _source(table, file, "/pace")
    return Pace(table.get("calls_per_second"), table.get("in_flight"), said)


def _responses(value: Any, file: Path) -> Responses:
    table = _table(value, file, "/responses")
    _expect_keys(table, ("source",), ("request_id", *_HEADERS), file, "/responses")
    if table.keys() == {"source"}:
        raise GeneratorError(
            "No fact is here",
            file=file,
            pointer="/responses",
            fix=f"Add {', '.join(_HEADERS)} or request_id, or remove the table.",
        )
    pointers = _names(table.get("request_id", []), *_POINTER, file, "/responses/request_id")
    request_id_header, remaining_header = (
        _text(table[key], *_HEADER, file, f"/responses/{key}") if key in table else ""
        for key in _HEADERS
    )
    source = _source(table, file, "/responses")
    return Responses(pointers, request_id_header, remaining_header, source)


def _source(table: dict[str, Any], file: Path, at: str) -> str:
    form = (r".*\S.*", "where the vendor says so, in a line")
    return _text(table["source"], *form, file, f"{at}/source")


def _left_out(value: Any, file: Path) -> tuple[LeftOut, ...]:
    if not is_list(value):
        raise GeneratorError(
            "A list is needed here", file=file, pointer="/left_out", fix="Write [[left_out]]."
        )
    found: list[LeftOut] = []
    for index, each in enumerate(value):
        at = child("/left_out", index)
        table = _table(each, file, at)
        _expect_keys(table, _LEFT_OUT, (), file, at)
        form = (r"(?s:.*\S.*)", 'a text, "?" when unknown')
        found.append(LeftOut(*(_text(table[key], *form, file, f"{at}/{key}") for key in _LEFT_OUT)))
    return tuple(found)


def _names(value: Any, pattern: str, meaning: str, file: Path, at: str) -> tuple[str, ...]:
    if not is_list(value):
        raise GeneratorError("A list is needed here", file=file, pointer=at, fix="Use [...].")
    names = [_text(each, pattern, meaning, file, child(at, i)) for i, each in enumerate(value)]
    for index, name in enumerate(names):
        if name in names[:index]:
            raise GeneratorError(
                f"{name!r} is here twice", file=file, pointer=child(at, index), fix="Remove one."
            )
    return tuple(names)


def _table(value: Any, file: Path, at: str) -> dict[str, Any]:
    if not is_object(value):
        raise GeneratorError(
            "A table is needed here", file=file, pointer=at, fix="Write `name = value` lines in it."
        )
    return value


def _text(value: Any, pattern: str, meaning: str, file: Path, at: str) -> str:
    if type(value) is not str or re.fullmatch(pattern, value) is None:
        raise GeneratorError(
            f"This must be {meaning}", file=file, pointer=at, fix="Correct the value."
        )
    return value


def _expect_keys(
    table: dict[str, Any], needed: Iterable[str], allowed: Iterable[str], file: Path, at: str
) -> None:
    missing = [key for key in needed if key not in table]
    if missing:
        names = ", ".join(sorted(missing))
        raise GeneratorError(f"The key {names} is missing", file=file, pointer=at, fix="Add it.")
    unknown = [key for key in table if key not in {*needed, *allowed}]
    if unknown:
        raise GeneratorError(
            f"{unknown[0]!r} is not a key of vendor.toml",
            file=file,
            pointer=child(at, unknown[0]),
            fix=f"The keys here are {', '.join(sorted({*needed, *allowed}))}.",
        )
