"""Notices: things to look at when a document is taken, though it prevents nothing."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

NoticeKind: TypeAlias = Literal["fix", "version", "packages", "outdated"]


@frozen
class Notice:
    """One thing to look at, and where it stands."""

    kind: NoticeKind
    what: str
    file: str = ""
    line: int | None = None

    def __str__(self) -> str:
        """Return `FILE:LINE: what`, without the parts that are not known."""
        where = self.file if self.line is None else f"{self.file}:{self.line}"
        return f"{where}: {self.what}" if where else self.what
