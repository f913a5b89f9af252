# Generated from generator/emit/templates/_runtime; do not edit.
"""Send and read files: the binary parts of multipart bodies."""

from attrs import field, frozen

from . import PUBLIC
from .display import model_repr
from .issues import At, Issues, mismatch


@frozen(repr=False)
class File:
    """One file of a multipart body."""

    content: bytes = field(repr=False)
    """The bytes of the file."""
    name: str = "file"
    """The file's name, as the vendor sees it."""
    media_type: str = "application/octet-stream"
    """The media type of the content."""

    __repr__ = model_repr


File.__module__ = PUBLIC


def read_file(value: object, at: At, issues: Issues) -> File | bytes:
    """Return a file or bytes as they are, and text in UTF-8: JSON has no files."""
    if isinstance(value, File | bytes):
        return value
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    raise mismatch(value, "a file", at)
