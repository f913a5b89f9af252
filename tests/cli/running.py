"""The command `usergroups` as people run it: on a terminal, in a pipe, or within this process."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

from attrs import frozen
from typer.testing import CliRunner

from usergroups.cli.app import app

COMMAND = str(Path(sys.executable).parent / "usergroups")


@frozen
class Ran:
    """The outcome of a command."""

    status: int
    out: str
    err: str = ""

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> list[Any]:
        """Every line, read as JSON."""
        return [json.loads(line) for line in self.lines]

    def column(self, name: str) -> list[str]:
        """The cells of a column of the table that was written."""
        starts = {found[0]: found.start() for found in re.finditer(r"\S+", self.lines[0])}
        ends = [start for start in starts.values() if start > starts[name]]
        return [line[starts[name] : min(ends, default=None)].strip() for line in self.lines[1:]]


def run(*words: str, **variables: str) -> Ran:
    """Run a command within this process."""
    result = CliRunner().invoke(app, words, prog_name="usergroups", env=variables)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Ran(result.exit_code, result.stdout, result.stderr)


def run_in_pipe(*words: str, types: str = "", **variables: str) -> Ran:
    """Return what a command does whose input comes from elsewhere, and whose output goes there."""
    done = subprocess.run(
        [COMMAND, *words],
        capture_output=True,
        input=types,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, **variables},
        timeout=120,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def run_in_shell(line: str) -> Ran:
    """Return what a line of a shell does."""
    done = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False)
    return Ran(done.returncode, done.stdout, done.stderr)


def run_on_terminal(
    *words: str, asked: str = "", types: str = "", width: int = 100, **variables: str
) -> Ran:
    """Run a command on a terminal, where somebody types once asked; Ctrl-C if nothing."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", **variables}
    for name in {"COLUMNS", "LINES", "NO_COLOR", "FORCE_COLOR"} - variables.keys():
        environment.pop(name, None)
    with subprocess.Popen(
        [COMMAND, *words], stdin=theirs, stdout=theirs, stderr=theirs, env=environment
    ) as process:
        os.close(theirs)
        shown = b""
        for read in _each_read(ours):
            shown += read
            if asked and asked.encode() in shown:
                asked = ""
                if types:
                    os.write(ours, types.encode())
                else:
                    time.sleep(0.3)  # the question stands there before anybody reads the answer
                    process.send_signal(signal.SIGINT)
    os.close(ours)
    return Ran(process.returncode, shown.decode().replace("\r\n", "\n"))


def _each_read(terminal: int) -> Any:
    while True:
        try:
            found = os.read(terminal, 65536)
        except OSError:  # Linux's way to say that nobody writes any more
            return
        if not found:
            return
        yield found
