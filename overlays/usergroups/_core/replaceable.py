"""Files that a new one takes the place of, as one step."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def replaceable(path: str | os.PathLike[str]) -> Path:
    """Return the file that a path leads to; links are followed, for it is they that would go.

    Raises:
        OSError: It is a device, a pipe or a socket: a file would take its place on the system, as
            that of `/dev/full` for who may write there.

    """
    file = Path(os.path.realpath(path))
    if file.exists() and not file.is_file() and not file.is_dir():
        raise OSError(errno.EINVAL, "it is a device or a pipe, not a file")
    return file
