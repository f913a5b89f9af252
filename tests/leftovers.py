"""What a test may not leave behind in its process, since others run there after it."""

from __future__ import annotations

import gc
import locale
import logging
import os
import signal
import socket
import sys
from collections.abc import Iterator
from typing import Any

_NOT_OURS = {os.environ.encodekey("PYTEST_CURRENT_TEST")}
"""Variables that pytest itself sets and deletes while a test runs."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def state() -> dict[str, Any]:
    """What the whole process shares, by name."""
    return {
        "recursion limit": sys.getrecursionlimit(),
        "working directory": os.getcwd(),  # noqa: PTH109 - each test pays for it
        # As it is stored: to decode all of it takes each test longer than everything else here.
        "environment": {k: v for k, v in os.environ._data.items() if k not in _NOT_OURS},
        "signal handlers": [signal.getsignal(each) for each in _SIGNALS],
        "locale": locale.setlocale(locale.LC_ALL),
        "garbage collector": (gc.isenabled(), gc.get_threshold(), gc.get_debug()),
        "root logger": (logging.root.level, logging.root.disabled, logging.root.manager.disable),
        "timeout of sockets": socket.getdefaulttimeout(),
        "trace function": sys.gettrace(),
        "exception hook": sys.excepthook,
    }


def left(before: dict[str, Any]) -> Iterator[str]:
    """Yield what is no longer as it was: one line each."""
    for name, now in state().items():
        was = before[name]
        if now != was:
            if isinstance(was, dict):
                changed = sorted(
                    str(key) for key in was.keys() | now if was.get(key) != now.get(key)
                )
                yield f"{name}: {', '.join(changed)}"
            else:
                yield f"{name}: {was} became {now}"
