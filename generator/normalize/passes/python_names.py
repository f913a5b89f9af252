"""Python spellings of a document's names: ASCII identifiers that shadow nothing they must not."""

from __future__ import annotations

import functools
import keyword
import re

from generator import reserved

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[A-Z]")
_RUNS = re.compile(r"[A-Za-z0-9]+")
_BUILTINS = frozenset(
    [
        "abs",
        "all",
        "any",
        "ascii",
        "bin",
        "bool",
        "breakpoint",
        "bytearray",
        "bytes",
        "callable",
        "chr",
        "classmethod",
        "compile",
        "complex",
        "delattr",
        "dict",
        "dir",
        "divmod",
        "enumerate",
        "eval",
        "exec",
        "filter",
        "float",
        "format",
        "frozenset",
        "getattr",
        "globals",
        "hasattr",
        "hash",
        "help",
        "hex",
        "input",
        "int",
        "isinstance",
        "issubclass",
        "iter",
        "len",
        "list",
        "locals",
        "map",
        "max",
        "memoryview",
        "min",
        "next",
        "object",
        "oct",
        "open",
        "ord",
        "pow",
        "print",
        "property",
        "range",
        "repr",
        "reversed",
        "round",
        "set",
        "setattr",
        "slice",
        "sorted",
        "staticmethod",
        "str",
        "sum",
        "super",
        "tuple",
        "type",
        "vars",
        "zip",
    ]
)
_KEYWORDS = frozenset(keyword.kwlist)
_IN_MODELS = frozenset(
    [
        "self",
        "cls",
        "define",
        "field",
        "dt",
        "from_dict",
        "to_dict",
        "to_request",
        "check",
        "additional_properties",
        "model_repr",
    ]
)
_IN_CALLS = frozenset(["self", "cls", "dt", "body", "options", "calls"])
"""Helpers of the runtime are not among them: a call imports one by another name where it must."""
_IN_SETTINGS = frozenset(
    [
        "self",
        "auth",
        "headers",
        "timeout",
        "retries",
        "pace",
        "transport",
        "http_client",
        "server_urls_of",
        "server_variable",
        "check_literal",
    ]
)
_IN_CLIENTS = frozenset(
    [
        "with_response",
        "start_login",
        "base_url",
        "profile",
        "calls",
        "models",
        "late",
        "dt",
        "attach",
        "self",
        "annotations",
        "deprecated",
    ]
)
_DEVICES = frozenset(["con", "prn", "aux", "nul"])
"""Names that no file may have on Windows."""
_MODULES = _KEYWORDS | _DEVICES | {"init", "main"}
_LONGEST = 80
_REMEMBERED = 4096
"""Names whose spelling is remembered: most classes have fields such as `id`."""


def words(text: str) -> list[str]:
    """Return the words of a name in any spelling, in lower case."""
    return [word.lower() for run in _RUNS.findall(text) for word in _WORDS.findall(run)]


@functools.lru_cache(_REMEMBERED)
def snake(text: str) -> str:
    """Return `text` in snake_case, or `u` and code points where it has no ASCII letter or digit."""
    found = "_".join(words(text)) or "_".join(f"u{ord(each):x}" for each in text[:8]) or "empty"
    return found[:_LONGEST].rstrip("_")


@functools.lru_cache(_REMEMBERED)
def pascal(text: str) -> str:
    """Return `text` in PascalCase; capitals inside words stay."""
    runs = _RUNS.findall(text)
    found = "".join(run[0].upper() + run[1:] for run in runs) or pascal(snake(text))
    return found[:_LONGEST]


@functools.lru_cache(_REMEMBERED)
def field_name(wire: str) -> str:
    """Return the attribute of a model for a property."""
    return _variable(wire, _IN_MODELS)


def parameter_name(wire: str) -> str:
    """Return the argument of a method for a parameter."""
    return _variable(wire, _IN_CALLS)


def setting_name(wire: str) -> str:
    """Return the argument of a client for a variable in the URL of a server."""
    found = _variable(wire, _IN_SETTINGS)
    return f"{found}_" if found.endswith("_url") else found


def method_name(operation_id: str) -> str:
    """Return the method for an operation."""
    found = snake(operation_id)
    if found[0].isdigit():
        found = f"call_{found}"
    taken = _KEYWORDS | _DEVICES | _IN_CLIENTS | _BUILTINS | reserved.client_attributes()
    return f"{found}_" if found in taken else found


def class_name(text: str) -> str:
    """Return the class for a schema."""
    found = pascal(text)
    if found[0].isdigit():
        found = f"Model{found}"
    if found == "Error":
        return "ErrorBody"  # `Error` is what is raised
    return f"{found}Model" if found in reserved.class_names() else found


@functools.lru_cache(_REMEMBERED)
def module_name(class_: str) -> str:
    """Return the module of a class, as long as the class name makes it."""
    found = "_".join(words(class_))
    return f"{found}_" if found in _MODULES else found


def member_name(value: str | int) -> str:
    """Return the member of an enumeration for a value."""
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_NEGATIVE_{-value}"
    found = snake(value).upper() if value else "EMPTY"
    if found[0].isdigit():
        found = f"VALUE_{found}"
    return f"{found}_" if found in ("MRO", "NAME", "VALUE") else found


def _variable(wire: str, reserved: frozenset[str]) -> str:
    found = snake(wire)
    if found[0].isdigit():
        found = f"field_{found}"
    hidden = wire.startswith("_")
    taken = found in _KEYWORDS or found in _BUILTINS or found in reserved
    return f"{found}_" if hidden or taken else found
