# Generated from generator/media_types.py; do not edit.
"""Tell media types apart: one table, which the generator reads and every package ships."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

Sequence: TypeAlias = Literal["lines", "records", "events", "parts"]
"""The way in which a media type has one item after the other: JSON lines, JSON text sequences
(RFC 7464), server-sent events, or the parts of a multipart body that have no names."""
Family: TypeAlias = Literal["json", "form", "multipart", "text", "bytes", "any"]
"""The way in which bodies of a media type are written and read; `any` is a range of several."""

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
OCTETS: Final = "application/octet-stream"
PLAIN: Final = "text/plain"

_FAMILIES: Final[Mapping[str, Family]] = {
    JSON: "json",
    "text/json": "json",
    FORM: "form",
    MULTIPART: "multipart",
    "application/xml": "text",
    "application/xml-dtd": "text",
    "application/yaml": "text",
    "application/x-yaml": "text",
    "application/toml": "text",
    "application/csv": "text",
    "application/javascript": "text",
    "application/x-javascript": "text",
    "application/ecmascript": "text",
    "application/graphql": "text",
    "application/sql": "text",
    "application/rtf": "text",
    "application/ndjson": "text",
    "application/x-ndjson": "text",
    "application/jsonl": "text",
    "application/x-jsonlines": "text",
    "application/json-lines": "text",
    "application/x-json-stream": "text",
    "application/json-seq": "text",
    "application/jwt": "text",
    "application/pem-certificate-chain": "text",
    "application/x-pem-file": "text",
    "image/svg+xml": "text",
    "*/*": "any",
    "application/*": "any",
}
"""The types that their suffix and what stands before the slash do not tell."""
_SUFFIXES: Final[Mapping[str, Family]] = {
    "json": "json",
    "xml": "text",
    "yaml": "text",
    "json-seq": "text",
    "jwt": "text",
}
_SEQUENCES: Final[Mapping[str, Sequence]] = {
    "application/jsonl": "lines",
    "application/ndjson": "lines",
    "application/x-ndjson": "lines",
    "application/x-jsonlines": "lines",
    "application/json-lines": "lines",
    "application/x-json-stream": "lines",
    "application/json-seq": "records",
    "text/event-stream": "events",
}
_SYNTAXES: Final[Mapping[str, str]] = {
    "json": "json",
    "xml": "xml",
    "yaml": "yaml",
    "x-yaml": "yaml",
}
"""The syntax of a type, by its suffix or by its whole subtype."""

_WORD: Final = r"[A-Za-z0-9!#$%&'*+.^_`|~-]+"
_PARAMETER: Final = rf';[ \t]*({_WORD})=({_WORD}|"(?:[ !#-\[\]-~]|\\[ -~])*")[ \t]*'


def essence(media_type: str) -> str:
    """Return a media type in lower case, without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def parameters(media_type: str) -> dict[str, str]:
    """Return the parameters of a media type, their names in lower case; skip what is none."""
    _, semicolon, rest = media_type.partition(";")
    found: dict[str, str] = {}
    for name, value in re.findall(_PARAMETER, semicolon + rest):
        unquoted = re.sub(r"\\(.)", r"\1", value[1:-1]) if value[:1] == '"' else value
        found.setdefault(name.lower(), unquoted)
    return found


def without_charset(media_type: str) -> str:
    """Return a media type without its charset, which no media range of `Accept` should have."""
    return re.sub(rf"(?i);[ \t]*charset=({_WORD}|\"[^\"]*\")[ \t]*", "", media_type)


def is_media_type(text: str) -> bool:
    """Return True if a text is a media type or a range, with or without parameters."""
    return (
        re.fullmatch(rf"{_WORD}/{_WORD}[ \t]*(?:{_PARAMETER})*(?:;[ \t]*)?", text.strip(" \t"))
        is not None
    )


def family(media_type: str) -> Family:
    """Return how bodies of a media type, or of a range of them, are written and read."""
    kind = essence(media_type)
    known = _FAMILIES.get(kind) or _SUFFIXES.get(kind.rpartition("+")[2] if "+" in kind else "")
    return known or ("text" if kind.startswith("text/") else "bytes")


def sequence(media_type: str) -> Sequence | None:
    """Return how a media type has one item after the other; None if its bodies are one value."""
    kind = essence(media_type)
    if kind.startswith("multipart/") and kind != MULTIPART:
        return "parts"
    return "records" if kind.endswith("+json-seq") else _SEQUENCES.get(kind)


def is_json(media_type: str) -> bool:
    """Return True if bodies of this type are JSON: `text/json` and `…+json`, too."""
    return family(media_type) == "json"


def is_range(media_type: str) -> bool:
    """Return True if the name stands for several media types: `*/*`, `image/*`, `…/*+json`."""
    return "*" in essence(media_type)


def best_match(arrived: str, documented: Iterable[str]) -> str | None:
    """Return the documented media type that covers the one that arrived; None if none does.

    The same type comes first, with the same parameters if there are several; then one of the
    same syntax, such as `…+json`; then a range; then `*/*`.
    """
    kind, given = essence(arrived), parameters(arrived)
    scored = [(_score(kind, given, name), name) for name in documented]
    score, best = max(scored, key=lambda pair: pair[0], default=(0, ""))
    return best if score else None


def _score(kind: str, given: Mapping[str, str], name: str) -> int:
    other = essence(name)
    if kind == other:
        stated = parameters(name).items() - {("charset", parameters(name).get("charset"))}
        return 100 + len(stated) if stated <= given.items() else 90
    if _syntax(kind) is not None and _syntax(kind) == _syntax(other):
        return 80
    if other == "*/*":
        return 10
    top, _, rest = other.partition("/")
    return 20 if rest == "*" and kind.startswith(f"{top}/") else 0


def _syntax(kind: str) -> str | None:
    subtype = kind.partition("/")[2]
    return _SYNTAXES.get(subtype.rpartition("+")[2])
