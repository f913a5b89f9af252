"""The level of a change of type, and the reason: by values, then as type checkers see it."""

from __future__ import annotations

from typing import TypeAlias

from attrs import frozen

from generator.compare.annotations import is_short, spelled
from generator.compare.assignable import checks, fits
from generator.compare.names import Names
from generator.compare.report import Level
from generator.describe.kinds import Scalar, Type

Verdict: TypeAlias = tuple[Level, str]


@frozen
class Judge:
    """Judges what a change of type means to code for the old one.

    Each question has the `holder`: the old type of the list or dict that the values are in. Type
    checkers take no list or dict for one with other items.
    """

    old: Names
    both: Names

    def change(self, old: Type, new: Type, holder: Type | None, *, read: bool) -> Verdict:
        """Judge a type that became another one."""
        if read and new == Scalar("none") and old == Scalar("any"):
            return "breaking", "code that reads it finds nothing"
        one, other = (new, old) if read else (old, new)
        if not fits(one, other, self.both, read=read):
            if not read:
                return "breaking", "what callers give may be refused"
            return "breaking", f"code for {self._spelled(old)} gets something else"
        if not checks(one, other, self.both, read=read, exact=holder is not None):
            return self._refused(holder or old, read=read)
        fine = "code for what it was can read it" if read else "what was accepted still is"
        return "compatible", fine

    def null(self, holder: Type | None, *, read: bool) -> Verdict:
        """Judge a type that can be None now."""
        if read:
            return "breaking", "None comes where code expects a value"
        if holder is not None:
            return self._refused(holder, read=read)
        return "compatible", "callers need not send null"

    def no_null(self, holder: Type | None, *, read: bool) -> Verdict:
        """Judge a type that is never None now."""
        if not read:
            return "breaking", "None is refused before sending"
        if holder is not None:
            return self._refused(holder, read=read)
        return "compatible", "code for None goes unused"

    def _refused(self, old: Type, *, read: bool) -> Verdict:
        was = self._spelled(old)
        if read:
            return "breaking", f"type checkers do not take it for {was}"
        return "breaking", f"type checkers do not take {was} for it"

    def _spelled(self, old: Type) -> str:
        return spelled(old, self.old) if is_short(old, self.old) else "what it was"
