# Generated from generator/emit/templates/_runtime; do not edit.
"""Files: the binary parts of multipart bodies."""

from __future__ import annotations

from attrs import field, frozen

from .values import Issues, Path, mismatch


@frozen
class File:
    """One file of a multipart body."""

    content: bytes = field(repr=False)
    name: str = "file"
    media_type: str = "application/octet-stream"


def read_file(value: object, at: Path, issues: Issues) -> File | bytes:
    """Return a file or bytes as they are, and text in UTF-8: JSON has no files."""
    if isinstance(value, File | bytes):
        return value
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    raise mismatch(value, "a file", at)
