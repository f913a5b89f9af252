"""What a class says of itself and of its members."""

from __future__ import annotations

from generator.describe.api import Field, Model, Source
from generator.describe.prose import one_line
from generator.emit.writing import text


def model_blocks(model: Model) -> list[str]:
    """Return what a class says of itself, as the blocks of its docstring."""
    described = text.paragraphs(model.description) or [f"A {model.name} object."]
    lines = [text.entry(each.name, _described(each)) for each in model.fields]
    return [*described, *text.section("Attributes", lines), *source_blocks(model.source)]


def _described(each: Field) -> str:
    notes = [text.sentence(each.description), *default_note(each.default)]
    if each.deprecated:
        notes.append("Deprecated.")
    if each.read_only:
        notes.append("Set by the vendor, not by you.")
    if each.write_only:
        notes.append("Sent only, never read.")
    return " ".join(note for note in notes if note)


def default_note(value: object) -> list[str]:
    """Return what the vendor takes where nothing is given."""
    if value is None or not isinstance(value, (str, int, float)) or value == "":
        return []
    return [f"The vendor's default is {one_line(str(value))[:60]}."]


def source_blocks(source: Source | None) -> list[str]:
    """Return the `Source:` line of a docstring, if the document says where a fact is from."""
    if source is None or not source.document:
        return []
    said = f"Source: {one_line(source.document)} ({one_line(source.basis)})."
    more = [text.sentence(source.note)] if source.note else []
    link = [one_line(source.url)] if source.url else []
    return [" ".join([said, *more, *link])]
