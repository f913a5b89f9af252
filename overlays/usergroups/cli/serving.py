"""Serve the vendors' stand-ins, which need no account: `usergroups sandbox`."""

from __future__ import annotations

import json
import os
import shlex
import signal
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import typer

from usergroups._core.replaceable import replaceable
from usergroups._faces.vendors import VENDORS
from usergroups.cli.saying import REFUSED, fail, note

SANDBOX_HELP: Final = """
Serve stand-ins of the vendors on this machine, until Ctrl-C or `kill`.

Writes the environment that leads there to stdout, as lines for a shell.
"""


def sandbox(
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 for a free one.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="The environment as JSON.")] = False,
    env_file: Annotated[
        Path | None,
        typer.Option(
            "--env-file",
            dir_okay=False,
            help="Write the environment there once it serves; the file goes when it stops.",
        ),
    ] = None,
) -> None:
    """Serve stand-ins of the vendors on this machine, until Ctrl-C or `kill`."""
    from usergroups.testing import Sandbox

    with _caught(signal.SIGINT, signal.SIGTERM) as caught:
        try:
            server = Sandbox().serve(port=port)
        except ImportError as error:
            fail(str(error), REFUSED)
        except OSError as error:
            why = error.strerror or error
            fail(f"--port {port}: {why}; give another, or 0 for a free one", REFUSED)
        with server, _folder() as folder:
            text = _text(server.environment() | _token_files(folder), as_json=as_json)
            with _shown(text, env_file):
                note(f"Serving at {server.url} until Ctrl-C or `kill {os.getpid()}`.")
                while not caught:
                    time.sleep(0.1)
    note("Stopped.")


def _token_files(folder: str) -> dict[str, str]:
    """Return variables that let commands share tokens, for each command is a process.

    Other places for tokens are emptied: there may be one only.
    """
    stores = {each.id: each.variables.get("token_store", ()) for each in VENDORS.values()}
    return {
        name: str(Path(folder, f"{vendor}-token")) if name.endswith("_FILE") else ""
        for vendor, names in stores.items()
        for name in names
    }


@contextmanager
def _folder() -> Generator[str]:
    """Yield a folder that is there as long as the server."""
    try:
        made = TemporaryDirectory()
    except OSError as error:
        fail(f"TMPDIR: {error.strerror or error}", REFUSED)
    with made as folder:
        yield folder


@contextmanager
def _caught(*signals: signal.Signals) -> Generator[Sequence[int]]:
    """Yield the signals that arrive, those that this process was started to ignore included.

    A shell starts a job in the background with SIGINT ignored.
    """
    arrived: list[int] = []
    before = [signal.signal(each, lambda number, _: arrived.append(number)) for each in signals]
    try:
        yield arrived
    finally:
        for each, handler in zip(signals, before, strict=True):
            signal.signal(each, handler)


def _text(environment: dict[str, str], *, as_json: bool) -> str:
    if as_json:
        return f"{json.dumps(environment)}\n"
    return "".join(f"export {name}={shlex.quote(environment[name])}\n" for name in environment)


@contextmanager
def _shown(text: str, path: Path | None) -> Generator[None]:
    """Write the text to stdout, or to a file that is there as long as the server."""
    if path is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        yield
        return
    try:
        file = replaceable(path)
        fresh = file.with_name(f"{file.name}.{os.getpid()}")
        try:
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(file)  # whoever waits for the file finds all of it
        finally:
            fresh.unlink(missing_ok=True)
    except OSError as error:
        fail(f"--env-file {path}: {error.strerror or error}", REFUSED)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)
