"""Ctrl-C at the worst moments: after a lock is taken, and while a connection is given back."""

from __future__ import annotations

import dis
import sys
import threading
from typing import TYPE_CHECKING, Any

import h11
import pytest

from tests.overlays.faults import OK, Faults
from tests.runtime.calls import call
from tests.runtime.conftest import PROFILE, http
from usergroups_clients._runtime.clients.client import SyncClient
from usergroups_clients._runtime.retries import Retries

if TYPE_CHECKING:
    from types import CodeType, FrameType

PATH = "/groups/1"
LOCKS = ("threading.py", "_synchronization.py", "queue.py", "bell.py")
_CHECKED = ("CALL", "RESUME", "JUMP_BACKWARD", "CALL_FUNCTION_EX")
"""After these, CPython looks whether Ctrl-C came."""


class CtrlC:
    """Raises where CPython would, at one of the places inside of the modules that have locks."""

    def __init__(self, at: int) -> None:
        self._left = at
        self._last: dict[FrameType, str] = {}
        self._names: dict[CodeType, dict[int, str]] = {}
        self.came = False

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        if not frame.f_code.co_filename.endswith(LOCKS):
            return None
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        if event == "opcode":
            names = self._names.get(frame.f_code)
            if names is None:
                found = dis.get_instructions(frame.f_code)
                names = self._names[frame.f_code] = {each.offset: each.opname for each in found}
            before, self._last[frame] = self._last.get(frame), names[frame.f_lasti]
            if before in _CHECKED:
                self._left -= 1
                if not self._left:
                    self.came = True
                    sys.settrace(None)
                    raise KeyboardInterrupt
        return self


def soon(do: Any) -> Any:
    """Do something in a thread; it must not hang."""
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(do()), daemon=True)
    thread.start()
    thread.join(3)
    assert results, "it hangs"
    return results[0]


def interrupted(server: Faults, path: str, at: int) -> bool:
    """Return True if there was so late a place in a call; the client can be closed after it."""
    client = SyncClient(PROFILE, urls={"": server.url}, retries=Retries(max_wait_s=0.001))
    client.send(call(path=PATH))
    ctrl_c, before = CtrlC(at), sys.gettrace()
    sys.settrace(ctrl_c)
    try:
        client.send(call(path=path))
    except KeyboardInterrupt:
        assert ctrl_c.came
    finally:
        sys.settrace(before)
    if ctrl_c.came:
        assert soon(lambda: client.send(call(path=PATH))).parsed.id == 7
    assert soon(client.close) is None
    return ctrl_c.came


@pytest.mark.parametrize("way", ["direct", "waits", "proxy"])
def test_ctrl_c_leaves_no_lock_behind(monkeypatch: pytest.MonkeyPatch, way: str) -> None:
    with Faults() as server:
        if way == "proxy":
            monkeypatch.setenv("HTTP_PROXY", server.url)
            monkeypatch.setenv("NO_PROXY", "")
            monkeypatch.delenv("REQUEST_METHOD", raising=False)
        there = f"{server.url}{PATH}" if way == "proxy" else PATH
        server.on(there, OK)
        server.on("/slow", *([http(503, b"{}"), OK] * 300))
        path, at = "/slow" if way == "waits" else PATH, 1
        while interrupted(server, path, at):
            at += 1
        assert at > 3


def test_ctrl_c_while_a_connection_is_given_back_leaves_none_that_is_no_good(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Faults() as server, SyncClient(PROFILE, urls={"": server.url}) as client:
        server.on(PATH, OK)
        real = h11.Connection.start_next_cycle

        def begun(_: h11.Connection) -> None:
            monkeypatch.setattr(h11.Connection, "start_next_cycle", real)
            raise KeyboardInterrupt

        monkeypatch.setattr(h11.Connection, "start_next_cycle", begun)
        with pytest.raises(KeyboardInterrupt):
            client.send(call(path=PATH))
        assert client.send(call(path=PATH)).parsed.id == 7
        assert server.connections == 2
