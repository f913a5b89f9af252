"""A journal of what is sent and what comes back: one line of JSON each, never a secret.

A run begins with the plan that it applies. A later run of the same plan goes on where that ended.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock
from typing import Any, Final, Protocol, TypeVar, cast

from attrs import define, field

from usergroups._core import handle_lock
from usergroups._core.planned import PlannedCall
from usergroups._core.replaceable import replaceable
from usergroups._core.steps import Aside, Steps
from usergroups.planning.documents import text_of
from usergroups.planning.model import AppliedGroup, PlanRefused
from usergroups.planning.record_file import RecordFile
from usergroups.planning.recorded import recorded, restored
from usergroups_clients._runtime.errors import Error, InvalidArgument

T = TypeVar("T")

VERSION: Final = 1
_DONE: Final = range(200, 300)
_LAST_REFUSAL: Final = 499
_HEAD: Final = '{"usergroups journal":'


class Identity(Protocol):
    """The facts of a plan that its journal needs."""

    @property
    def vendor(self) -> str:
        """Id of the vendor."""
        ...

    @property
    def account(self) -> str:
        """A hash of the account."""
        ...

    @property
    def digest(self) -> str:
        """A hash of the plan."""
        ...


@define
class Journal:
    """The record of one plan; without a file it is kept for one run only."""

    _file: RecordFile | None = None
    _lock: Any = field(factory=Lock)
    _count: int = 0
    _done: dict[str, AppliedGroup] = field(factory=dict[str, AppliedGroup])
    _made: dict[str, str] = field(factory=dict[str, str])
    _open: dict[int, tuple[str, str]] = field(factory=dict[int, tuple[str, str]])
    _begun: Counter[tuple[str, str]] = field(factory=Counter[tuple[str, str]])

    @property
    def is_kept(self) -> bool:
        """True if it is in a file, and so has what earlier runs of the plan have sent."""
        return self._file is not None

    def writing(self, write: Callable[[], T]) -> Steps[T]:
        """Write to it; no event loop waits for the disk."""
        if not self.is_kept:
            return write()
        result: T = yield Aside(write)
        return result

    def finished(self, key: str) -> AppliedGroup | None:
        """Return what became of a group, if an earlier run did all of it."""
        return self._done.get(key)

    def made(self, key: str) -> str | None:
        """Return the id of a group that an earlier run made."""
        return self._made.get(key)

    def may_have(self, key: str, verb: str) -> bool:
        """Return True if an earlier run may have done this: it was sent, and not refused."""
        return self._begun[key, verb] > 0

    def sending(self, key: str, call: PlannedCall) -> int:
        """Record a call that is about to be sent, so that even a power failure leaves it known."""
        with self._lock:
            self._count += 1
            number = self._count
            end = self._write(
                {
                    "sending": number,
                    "for": key,
                    "verb": call.verb,
                    "method": call.method,
                    "url": call.url,
                    "body": call.body,
                }
            )
        self._sync(end)
        return number

    def came(self, number: int, result: int | BaseException) -> None:
        """Record what came of a call: a status, or what ended it."""
        line: dict[str, object] = {"came": number}
        if isinstance(result, int):
            line["status"] = result
        else:
            line["error"] = str(result) if isinstance(result, Error) else type(result).__name__
            line["status"] = getattr(result, "status", None)
        with self._lock:
            self._write(line)

    def created(self, key: str, group: str) -> None:
        """Record the id of a new group."""
        with self._lock:
            self._made[key] = group
            end = self._write({"created": key, "group": group})
        self._sync(end)

    def done(self, key: str, result: AppliedGroup) -> None:
        """Record what became of a group."""
        with self._lock:
            self._write({"done": key, **recorded(result)})

    def begin(self, plan: Identity) -> None:
        """Record that a run begins."""
        end = self._write(
            {
                "usergroups journal": VERSION,
                "plan": plan.digest,
                "vendor": plan.vendor,
                "account": plan.account,
                "at": datetime.now(UTC).isoformat(timespec="seconds"),
            }
        )
        self._sync(end)

    def _write(self, line: Mapping[str, object]) -> int:
        """Write a line, and return where it ends."""
        return 0 if self._file is None else self._file.write(line)

    def _sync(self, end: int) -> None:
        """Let what was written stay."""
        if self._file is not None:
            self._file.sync(end)

    def learn(self, line: Mapping[str, Any]) -> None:
        """Take over a line of an earlier run of the same plan."""
        match line:
            case {"sending": int(number), "for": str(key), "verb": str(verb)}:
                self._open[number] = key, verb
                self._begun[key, verb] += 1
                self._count = max(self._count, number)
            case {"came": int(number), "error": _, "status": int(status)} if _is_refusal(status):
                self._begun[self._open.pop(number, ("", ""))] -= 1
            case {"created": str(key), "group": str(group)}:
                self._made[key] = group
            case {"done": str(key), "ok": bool(ok)}:
                self._done.pop(key, None)
                if ok:
                    self._done[key] = restored(line)
            case _:
                pass


@contextmanager
def journal_of(plan: Identity, path: str | os.PathLike[str] | None) -> Generator[Journal]:
    """Open the journal of a plan, and hold it: one run writes it at a time.

    Raises:
        InvalidArgument: The file is no journal, or of another vendor.
        PlanRefused: Another run holds it; or, while it is open, it cannot be written any more.

    """
    if path is None:
        yield Journal()
        return
    file = Path(path)
    with _told(file):
        target = replaceable(file)  # who opens a pipe may wait for ever
    file = target if file.is_symlink() else file  # by whatever name, one run writes it
    with _held(file):
        lines = _read(file, plan)
        handle = _opened(file)
        try:
            journal = Journal(RecordFile(handle, file))
            for line in lines:
                journal.learn(line)
            journal.begin(plan)
            yield journal
        finally:
            os.close(handle)


@contextmanager
def _told(file: Path) -> Generator[None]:
    """Let an error of the file system name the file, before anything is sent."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or type(error).__name__
        message = f"cannot be written: {reason}: give a journal in a folder that can be written"
        raise InvalidArgument(message, argument=str(file)) from None


def _opened(file: Path) -> int:
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    with _told(file):
        handle = os.open(file, flags, 0o600)
    try:
        with _told(file):
            size = os.fstat(handle).st_size
            if size:
                os.lseek(handle, size - 1, os.SEEK_SET)
                if os.read(handle, 1) != b"\n":
                    os.write(handle, b"\n")  # a run was killed while it wrote its last line
    except BaseException:
        os.close(handle)
        raise
    return handle


@contextmanager
def _held(file: Path) -> Generator[None]:
    lock = file.with_name(f"{file.name}.lock")
    with _told(lock):
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if not handle_lock.take(handle):
            raise PlanRefused(f"another run writes the journal {file}: let it end first")
        try:
            yield
        finally:
            with suppress(OSError):
                handle_lock.free(handle)
    finally:
        os.close(handle)


def _read(file: Path, plan: Identity) -> list[dict[str, Any]]:
    """Read the lines about this plan; the last one may be cut off."""
    if not file.exists():
        return []
    text = text_of(file)
    if text and not text.startswith(_HEAD):
        raise InvalidArgument("is no journal: give another file", argument=f"{file}, line 1")
    found: list[dict[str, Any]] = []
    mine = False
    for number, each in enumerate(text.split("\n"), 1):
        line = _line(each)
        if line is None:
            continue  # empty, or cut off when a run was killed
        if "usergroups journal" in line:
            _check(line, plan, f"{file}, line {number}")
            mine = line.get("plan") == plan.digest
        elif mine:
            found.append(line)
    return found


def _is_refusal(status: int) -> bool:
    """Return True if an error says that nothing was done.

    With the status of a success it tells of the response alone, as of a body that cannot be read.
    """
    return status <= _LAST_REFUSAL and status not in _DONE


def _line(text: str) -> dict[str, Any] | None:
    try:
        line = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Any]", line) if isinstance(line, dict) else None


def _check(line: Mapping[str, Any], plan: Identity, at: str) -> None:
    if line["usergroups journal"] != VERSION:
        raise InvalidArgument("is of another version: give another file", argument=at)
    if line.get("vendor") != plan.vendor:
        # Of another account is fine: each plan knows its own lines, and credentials are replaced.
        raise InvalidArgument(f"is the journal of another vendor than {plan.vendor}", argument=at)
