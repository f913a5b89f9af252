"""Docstrings of classes and of their members."""

from __future__ import annotations

from generator.describe.api import Field, Model, Source
from generator.describe.kinds import Constraints, ListOf, MapOf, Nullable, Scalar, Type
from generator.describe.prose import one_line
from generator.emit.writing import text


def model_blocks(model: Model) -> list[str]:
    """Write the docstring of a class, as its blocks."""
    described = text.paragraphs(model.description) or [f"A {model.name} object."]
    return [*described, *source_blocks(model.source)]


def field_blocks(each: Field) -> list[str]:
    """Write the text below a field: its description, or else what its type tells, as blocks."""
    described = text.paragraphs(each.description)
    if described:
        described[-1] = text.sentence(described[-1])
    notes = " ".join([*([] if described else known(each.type)), *_notes(each)])
    last = " ".join([*described[-1:], notes]).strip()
    return [*described[:-1], *([last] if last else [])]


def _notes(each: Field) -> list[str]:
    notes = [*default_note(each.default)]
    if each.deprecated:
        notes.append("Deprecated.")
    if each.read_only:
        notes.append("Set by the vendor, not by you. Never sent.")
    if each.write_only:
        notes.append("Sent only, never read.")
    return notes


def known(kind: Type) -> list[str]:
    """Describe the format and the limits of a type's values in words."""
    match kind:
        case Nullable(of=inner):
            return known(inner)
        case Scalar(kind=scalar, constraints=constraints):
            return [*_FORMATS.get(scalar, ()), *limits(constraints)]
        case ListOf(constraints=constraints) | MapOf(constraints=constraints):
            return limits(constraints)
        case _:
            return []


_FORMATS = {
    "datetime": ["A time with its offset from UTC, RFC 3339."],
    "date": ["A date, `2024-12-31`."],
    "time": ["A time of day, `23:59:59`."],
    "uuid": ["A UUID."],
    "bytes": ["Bytes, sent as base64."],
    "base64url": ["Bytes, sent as base64url."],
    "file_or_text": ["A file where a form has it; JSON has its text."],
}
_LIMITS = {
    "min_length": "At least {} characters.",
    "max_length": "At most {} characters.",
    "pattern": "Matches `{}`.",
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "exclusive_minimum": "More than {}.",
    "exclusive_maximum": "Less than {}.",
    "multiple_of": "A multiple of {}.",
    "bits": "An integer of {} bits.",
    "min_items": "At least {} items.",
    "max_items": "At most {} items.",
    "min_properties": "At least {} members.",
    "max_properties": "At most {} members.",
}


def limits(constraints: Constraints) -> list[str]:
    """Describe the arguments of a check in words."""
    said = dict(constraints)
    return [
        _LIMITS[name].format(one_line(str(said[name])))
        for name in _LIMITS
        if said.get(name) is not None
    ]


def default_note(value: object) -> list[str]:
    """Describe the value that the vendor takes where none is given."""
    if value is None or not isinstance(value, (str, int, float)) or value == "":
        return []
    return [f"The vendor's default is {one_line(str(value))[:60]}."]


def source_blocks(source: Source | None) -> list[str]:
    """Return the `Source:` line of a docstring, if the document says where a fact is from."""
    if source is None or not source.document:
        return []
    link = f", {one_line(source.url)}" if source.url else ""
    said = f"Source: {one_line(source.document)}{link} ({one_line(source.basis)})."
    more = [text.sentence(source.note)] if source.note else []
    return [" ".join([said, *more])]
