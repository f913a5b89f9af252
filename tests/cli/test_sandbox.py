"""`usergroups sandbox` in processes of its own: where it leads, and how it ends."""

from __future__ import annotations

import os
import re
import shlex
import signal
import socket
import subprocess
import time
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import frozen

from tests.cli.running import COMMAND, run
from tests.pages import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

STARTS = {
    "plain": [],
    "interrupt ignored": ["sh", "-c", 'trap "" INT; exec "$0" "$@"'],
    "job of a shell": ["sh", "-c", '"$0" "$@" & wait $!'],
    "nohup": ["nohup"],
}
SERVING = re.compile(r"Serving at http://127\.0\.0\.1:(\d+) until Ctrl-C or `kill (\d+)`\.\n")
HALF = b"POST /zoho/oauth/v2/token HTTP/1.1\r\nHost: sandbox\r\nContent-Length: 9\r\n\r\nhalf"
IDLE = b"GET /zoho/ HTTP/1.1\r\nHost: sandbox\r\n\r\n"


@frozen
class Served:
    """A command that serves; `starter` started it, and is the same process or its parent."""

    starter: subprocess.Popen[str]
    pid: int
    port: int
    start_s: float
    """How long it took until it served."""

    def end(self, sent: signal.Signals) -> tuple[str, str, float]:
        """Return what it still wrote to stdout and stderr, and how long it took to end."""
        os.kill(self.pid, sent)
        began = time.monotonic()
        out, err = self.starter.communicate(timeout=20)
        return out, err, time.monotonic() - began


@contextmanager
def serving(*options: str, start: str = "plain", folder: Path) -> Iterator[Served]:
    """Start the command; at the end there is no such process, whatever happened."""
    began = time.monotonic()
    with subprocess.Popen(
        [*STARTS[start], COMMAND, "sandbox", *options],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "TMPDIR": str(folder)},
    ) as process:
        try:
            assert process.stderr is not None
            said = SERVING.fullmatch(process.stderr.readline())
            assert said is not None
            took = time.monotonic() - began
            yield Served(process, pid=int(said[2]), port=int(said[1]), start_s=took)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def use(monkeypatch: pytest.MonkeyPatch, lines: list[str]) -> None:
    """Set the variables that a shell would set."""
    for line in lines:
        name, _, value = line.removeprefix("export ").strip().partition("=")
        monkeypatch.setenv(name, *shlex.split(value))


def test_the_environment_leads_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with serving(folder=tmp_path) as served:
        assert served.starter.stdout is not None
        exports = [served.starter.stdout.readline() for _ in range(20)]
        use(monkeypatch, exports)
        # More often than Zoho would give each command a token of its own.
        shown = [run("groups", "list", "--vendor", "zoho") for _ in range(11)]
        out, err, _ = served.end(signal.SIGTERM)
    assert all(line.startswith("export ") for line in exports)
    assert {ran.status for ran in shown} == {0}
    assert (served.starter.returncode, out, err) == (0, "", "Stopped.\n")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_within_a_second(tmp_path: Path, start: str, sent: signal.Signals) -> None:
    """However it was started, and though one client never ends its request.

    On a busy machine one of three tries suffices, and it may take as long as it did to start.
    """
    for last in (False, False, True):
        with (
            serving("--json", start=start, folder=tmp_path) as served,
            closing(socket.create_connection(("127.0.0.1", served.port))) as idle,
            closing(socket.create_connection(("127.0.0.1", served.port))) as half,
        ):
            idle.sendall(IDLE)
            half.sendall(HALF)
            assert idle.recv(9) == b"HTTP/1.1 "
            _, err, seconds = served.end(sent)
        assert (served.starter.returncode, err) == (0, "Stopped.\n")
        assert not list(tmp_path.iterdir())
        if seconds < max(1, served.start_s):
            break
        assert not last, (seconds, served.start_s)


def test_a_client_that_leaves_is_no_error(tmp_path: Path) -> None:
    with serving(folder=tmp_path) as served:
        with closing(socket.create_connection(("127.0.0.1", served.port))) as half:
            half.sendall(HALF)
        with closing(socket.create_connection(("127.0.0.1", served.port))) as after:
            after.sendall(IDLE)
            assert after.recv(9) == b"HTTP/1.1 "
        _, err, _ = served.end(signal.SIGINT)
    assert err == "Stopped.\n"


def test_the_file_is_there_as_long_as_it_serves(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "sandbox.env"
    path.write_text("of one that was killed")
    with serving("--env-file", str(path), folder=tmp_path) as served:
        use(monkeypatch, path.read_text().splitlines())
        shown = run("groups", "list", "--vendor", "zoho")
        out, err, _ = served.end(signal.SIGTERM)
    assert shown.status == 0
    assert (served.starter.returncode, out, err) == (0, "", "Stopped.\n")
    assert not list(tmp_path.iterdir())


def test_a_port_in_use_writes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.env"
    before = [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]
    with closing(socket.create_server(("127.0.0.1", 0))) as taken:
        port = str(taken.getsockname()[1])
        ran = run("sandbox", "--port", port, "--env-file", str(path))
    assert (ran.status, ran.out) == (1, "")
    why = "Address already in use; give another, or 0 for a free one"
    assert ran.err == f"error: --port {port}: {why}\n"
    assert not list(tmp_path.iterdir())
    assert before == [signal.getsignal(each) for each in (signal.SIGINT, signal.SIGTERM)]


def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "sandbox.env"
    ran = run("sandbox", "--env-file", str(path))
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == f"error: --env-file {path}: No such file or directory\n"
    path = tmp_path / "pipe"
    os.mkfifo(path)
    ran = run("sandbox", "--env-file", str(path))
    assert ran.err == f"error: --env-file {path}: it is a device or a pipe, not a file\n"
    assert path.is_fifo()


def test_the_documented_script_ends_what_it_starts(tmp_path: Path) -> None:
    (script,) = (block for block in blocks("shell") if "usergroups sandbox" in block.text)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = str(free.getsockname()[1])
    done = subprocess.run(
        ["/bin/sh", "-e", "-c", script.text.replace("8765", port) + "wait $!\n"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{Path(COMMAND).parent}:{os.environ['PATH']}"},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "Finance" in done.stdout
    assert done.stderr.endswith("Stopped.\n")
    assert not list(tmp_path.iterdir())
