"""`usergroups sandbox`: the five vendors without an account, until they are interrupted."""

from __future__ import annotations

import shlex
import signal
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from usergroups.cli.calling import REFUSED, fail
from usergroups.cli.output import note, show_json, show_plain


def sandbox(
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="0 for a free one.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="The environment as JSON.")] = False,
) -> None:
    """Serve stand-ins of the five vendors on this machine, until Ctrl-C.

    Writes the environment that leads there to stdout, as lines for a shell.
    """
    from usergroups.testing import Sandbox

    try:
        with Sandbox().serve(port=port) as server, TemporaryDirectory() as folder:
            # `kill`, too, is to leave nothing behind.
            signal.signal(signal.SIGTERM, signal.default_int_handler)
            # Every command is a process, and Zoho gives ten tokens in ten minutes.
            shared = {"ZOHO_TOKEN_FILE": str(Path(folder, "zoho-token"))}
            _show(server.environment() | shared, as_json=as_json)
            note(f"Serving at {server.url} until Ctrl-C.")
            while True:
                time.sleep(3600)
    except ImportError as error:
        fail(str(error), REFUSED)
    except OSError as error:
        fail(f"port {port}: {error.strerror or error}", REFUSED)
    except KeyboardInterrupt:
        note("Stopped.")


def _show(environment: dict[str, str], *, as_json: bool) -> None:
    if as_json:
        show_json(environment)
    else:
        for name, value in environment.items():
            show_plain(f"export {name}={shlex.quote(value)}")
    sys.stdout.flush()
