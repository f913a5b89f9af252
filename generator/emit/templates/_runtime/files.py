"""Send and read files: the binary parts of multipart bodies."""

from collections.abc import Mapping

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
    media_type: str = ""
    """The media type of the content; empty for the one that the vendor documents.

    That is `application/octet-stream` where none is documented.
    """
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Further headers of the part."""

    __repr__ = model_repr


File.__module__ = PUBLIC


def read_file(value: object, at: At, issues: Issues) -> File | bytes:
    """Return a file or bytes as they are, and text in UTF-8: JSON has no files."""
    if isinstance(value, File | bytes):
        return value
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    raise mismatch(value, "a file", at)


def read_file_or_text(value: object, at: At, issues: Issues) -> File | bytes | str:
    """Return a file, bytes or text as they are."""
    if isinstance(value, File | bytes | str):
        return value
    raise mismatch(value, "a file or a string", at)


def file_or_text(value: File | bytes | str) -> File | str:
    """Return bytes as the file that they are: JSON, which has none, must not take them for text."""
    return File(value) if isinstance(value, bytes) else value
