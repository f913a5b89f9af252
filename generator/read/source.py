"""A file of any of the forms that API descriptions come in, to one JSON object."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from generator.errors import GeneratorError
from generator.jsontree import describe, is_object, nodes
from generator.read.json_text import parse_json
from generator.read.markdown import Block, find_block, names_openapi

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "MAX_BYTES",
    "find_text",
    "is_json",
    "is_prose",
    "parse_document",
    "read_bytes",
    "read_document",
]

MAX_BYTES: Final = 64 * 1024 * 1024

_AGAIN: Final = "Get the OpenAPI document from its vendor again, as JSON or YAML in UTF-8."
_JSON: Final = re.compile(r"""\s*(?:\{\s*["}]|\[)""")
_MARKUP: Final = re.compile(r"\s*<[!?a-zA-Z]")
_SURROGATE: Final = re.compile(r"\\[uU]0{0,4}[dD][89a-fA-F]")


def read_document(path: Path, *, limit: int = MAX_BYTES) -> dict[str, Any]:
    """Read the object that a file holds: JSON, YAML, or a Markdown page with either in a fence.

    The form is told from the content, never from the name.

    Raises:
        GeneratorError: the file cannot be read, is larger than `limit` bytes, or holds no object.

    """
    return parse_document(read_bytes(path, limit=limit), path)


def read_bytes(path: Path, *, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of a regular file that has at most `limit` of them."""
    if not path.is_file():
        what = "This is not a file" if path.exists() else "There is no such file"
        raise GeneratorError(what, file=path, fix="Name the document to read.")
    try:
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except OSError as error:
        raise GeneratorError(
            f"The file cannot be read: {error.strerror}", file=path, fix="Check its permissions."
        ) from None
    if len(data) > limit:
        raise GeneratorError(
            f"The file is larger than {limit:,} bytes", file=path, fix="Split or shorten it."
        )
    return data


def parse_document(data: bytes, file: Path) -> dict[str, Any]:
    """Parse the object that `data`, the content of `file`, holds."""
    block = find_text(data, file)
    value = _parse(block, file)
    if not is_object(value):
        raise GeneratorError(
            f"This is not an OpenAPI document: its root is {describe(value)}, not an object",
            file=file,
            pointer="",
            fix=_AGAIN,
        )
    if _SURROGATE.search(block.text):
        _refuse_surrogates(value, file)
    return value


def find_text(data: bytes, file: Path) -> Block:
    """Find the text of the document in `data`: all of it, or what a page has in a fence."""
    text = decoded(data, file, "file", _AGAIN)
    if is_json(text):
        return Block(text, 1)
    if _MARKUP.match(text):
        raise GeneratorError(
            "This is not an OpenAPI document: it is HTML or XML", file=file, fix=_AGAIN
        )
    return find_block(text, file) or Block(text, 1)


def is_json(text: str) -> bool:
    """Return True if a document is in JSON, and not in YAML."""
    return _JSON.match(text) is not None


def is_prose(data: bytes, file: Path) -> bool:
    """Return True if text holds no OpenAPI document: it is not JSON and has no `openapi:` line."""
    text = find_text(data, file).text
    return not is_json(text) and not names_openapi(text)


def decoded(data: bytes, file: Path, what: str, fix: str) -> str:
    """Return the text of a file in UTF-8, with or without a byte order mark.

    Args:
        data: The bytes of the file.
        file: Where they come from, for errors.
        what: What the file is, for errors: "file" or "page".
        fix: What to do about a file that is no such text.

    Raises:
        GeneratorError: It is empty, in another encoding, or no text.

    """
    fault = ""
    if not data.strip():
        fault = "is empty"
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        fault = "is in UTF-16, not in UTF-8"
    elif b"\0" in data:
        fault = "holds NUL bytes: it is not text"
    if fault:
        raise GeneratorError(f"The {what} {fault}", file=file, fix=fix)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GeneratorError(
            f"The {what} is not UTF-8 text", file=file, line=line, fix=fix
        ) from None


def _parse(block: Block, file: Path) -> Any:
    if is_json(block.text):
        return parse_json(block.text, file, block.line)
    from generator.read.yaml_text import parse_yaml  # noqa: PLC0415 - slow to import, seldom needed

    return parse_yaml(block.text, file, block.line)


def _refuse_surrogates(value: Any, file: Path) -> None:
    """Refuse half a UTF-16 pair, which no file that is made from the document could hold."""
    for pointer, node in nodes(value):
        texts: list[str] = [node] if type(node) is str else []
        if is_object(node):
            texts = list(node)
        if any("\ud800" <= letter <= "\udfff" for text in texts for letter in text):
            raise GeneratorError(
                "A text holds half of a surrogate pair, which is no character",
                file=file,
                pointer=pointer.encode("utf-8", "replace").decode(),
                fix="Correct the \\u escape.",
            )
