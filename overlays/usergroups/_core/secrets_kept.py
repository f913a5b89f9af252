"""Secrets that are kept in files, or that a command writes; no error shows what was read."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Final, cast

from usergroups_clients._runtime.errors import InvalidArgument

_LONGEST: Final = 65_536
_PATIENCE_S: Final = 60.0


def from_file(path: Path, argument: str) -> str:
    """Return the text of a file, without the line break at its end.

    Args:
        path: The file.
        argument: What names it, for errors.

    Raises:
        InvalidArgument: It cannot be read, or holds no text.

    """
    try:
        with path.open("rb") as stream:
            content = stream.read(_LONGEST + 1)
    except OSError as error:
        message = f"names a file that cannot be read: {error.strerror or type(error).__name__}"
    else:
        return _text(content, f"the file {str(path)!r}", argument)
    raise InvalidArgument(f"{message}: {str(path)!r}", argument=argument)


def from_command(words: object, argument: str) -> str:
    """Run a command, without a shell, and return what it writes to stdout.

    What it says on stderr is for people: it may ask for a passphrase there.

    Args:
        words: The command and its arguments.
        argument: What names it, for errors.

    Raises:
        InvalidArgument: It is no list of texts, fails, or writes no text.

    """
    items = cast("list[object]", words) if isinstance(words, list) else []
    command = [each for each in items if isinstance(each, str)]
    if not command or len(command) < len(items):
        raise InvalidArgument(
            'must be a list of texts, the command first: ["pass", "show", "NAME"]',
            argument=argument,
        )
    # Its arguments may be secret themselves; the name is enough to find it.
    name = repr(command[0])
    try:
        done = subprocess.run(  # noqa: S603 - the command is the owner's own, from a file that nobody else may write
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            check=False,
            timeout=_PATIENCE_S,
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it cannot be started"
        message = f"could not run {name}: {why}"
    except subprocess.TimeoutExpired:
        message = f"{name} did not end within {_PATIENCE_S:g} s"
    else:
        if not done.returncode:
            return _text(done.stdout, f"what {name} wrote", argument)
        message = f"{name} ended with status {done.returncode}"
    raise InvalidArgument(message, argument=argument)


def _text(content: bytes, what: str, argument: str) -> str:
    try:
        text = content.decode("utf-8").rstrip("\r\n") if len(content) <= _LONGEST else ""
    except UnicodeDecodeError:
        text = ""
    if not text:
        raise InvalidArgument(
            f"{what} must be text in UTF-8, not empty and at most {_LONGEST:,} bytes",
            argument=argument,
        )
    return text
