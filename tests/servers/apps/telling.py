"""Tell the driver what a server understood: a line of JSON on stdout for each call."""

from __future__ import annotations

import datetime as dt
import enum
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

DATA = bytes(range(256))
"""No text in any encoding that a client might try."""
CSV = "name,note\r\nAda,ü\r\n"
TEXT = "plain ü\n"
PROBLEM = {"code": 7, "message": "No such thing"}


def tell(operation: str, **got: Any) -> None:
    """Write one line; arguments that were left out are None, and are not told."""
    told = {name: value for name, value in got.items() if value is not None}
    line = json.dumps({"operation": operation, "got": told}, default=_plain)
    sys.stdout.write(f"understood {line}\n")
    sys.stdout.flush()


def file(name: str | None, media_type: str | None, content: bytes) -> dict[str, str | None]:
    """Describe one part of a multipart body."""
    return {"name": name, "type": media_type, "hex": content.hex()}


def kept() -> Path:
    """Write `DATA` into a file, and return its path."""
    path = Path(tempfile.mkdtemp()) / "data.bin"
    path.write_bytes(DATA)
    return path


def _plain(value: object) -> Any:
    match value:
        case enum.Enum():
            return value.value
        case dt.datetime():
            if value.tzinfo is None:
                return value.isoformat()
            return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
        case bytes():
            return value.hex()
        case _:
            return str(value)
