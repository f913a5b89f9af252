"""Differences in the fields of a class, reported where users meet it."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from generator.compare.differing import Comparer, Difference
from generator.compare.finding import Claim, Finding, finding, quoted
from generator.compare.locations import Location
from generator.compare.other_members import other_members
from generator.compare.report import Kind
from generator.compare.unchecked import both_stated, is_of_type, unchecked_change
from generator.describe.api import Field, Model
from generator.describe.kinds import Constant, models_in


def model_findings(
    old: Model, new: Model, location: Location, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different between two versions of a model."""
    names = frozenset(each.name for each in new.fields)
    fields = _Fields(new.name, names, location, comparer)
    pairs, gone, fresh = _paired(old, new)
    reached = location.reached
    for each in gone:
        yield fields.gone(each).about("field", each.name, reached)
    for each in fresh:
        yield fields.fresh(each).about("field", each.name, reached)
    for before, after in pairs:
        for found in fields.changed(before, after):
            yield found.about("field", after.name, reached)
    yield from other_members(old, new, location)


def _paired(old: Model, new: Model) -> tuple[list[tuple[Field, Field]], list[Field], list[Field]]:
    """Pair fields by their name on the wire, else in Python; those gone; those new."""
    after = {each.wire: each for each in new.fields}
    pairs = {each.wire: after.pop(each.wire) for each in old.fields if each.wire in after}
    left = {each.name: each for each in after.values()}
    for each in old.fields:
        if each.wire not in pairs and each.name in left:
            pairs[each.wire] = left.pop(each.name)
    both = [(each, pairs[each.wire]) for each in old.fields if each.wire in pairs]
    gone = [each for each in old.fields if each.wire not in pairs]
    return both, gone, list(left.values())


@frozen
class _Fields:
    """Tells what is different about the fields of one model."""

    model: str
    names: frozenset[str]
    """Of the fields of the new version."""
    location: Location
    comparer: Comparer

    @property
    def kind(self) -> Kind:
        return "request field" if self.sent else "response field"

    @property
    def sent(self) -> bool:
        return "request" in self.location.directions

    @property
    def read(self) -> bool:
        return "response" in self.location.directions

    def path(self, field: Field) -> str:
        return f"models.{self.model}.{field.name}"

    def gone(self, field: Field) -> Finding:
        address, what = self.location.lost(field.name)
        reason = "code that reads it fails" if self.read else "code that gives it fails"
        if self.read and self.sent:
            reason = "code that gives or reads it fails"
        return finding(
            address,
            what,
            "breaking",
            reason,
            "response field" if self.read else "request field",
            effect="removed",
            claims=(("OBJECT_REMOVED", self.path(field)),),
            classes=frozenset(models_in(field.type)),
        )

    def fresh(self, field: Field) -> Finding:
        asked = field.required or field.needed
        needed = asked and not isinstance(field.type, Constant)
        address, what = self.location.gained(field.name, "required" if asked else "optional")
        if self.sent and needed:
            reason = "callers that do not send it are refused"
            return finding(address, what, "breaking", reason, self.kind, effect="added")
        reason = "code that does not read it goes on"
        if self.sent:
            reason = (
                "it has one value, which is filled in"
                if field.required
                else ("callers need not send it")
            )
        return finding(address, what, "compatible", reason, self.kind, effect="added")

    def changed(self, old: Field, new: Field) -> Iterator[Finding]:
        yield from self._names(old, new)
        if old.required != new.required:
            yield self._required(new)
        elif old.needed != new.needed and self.sent:
            yield self._needed(new)
        for each in self.comparer.differences(old.type, new.type, self.location.directions):
            yield self._type(new, each)
        yield from self._marks(old, new)

    def _names(self, old: Field, new: Field) -> Iterator[Finding]:
        if old.name != new.name:
            address, what = self.location.member(old.name, "", f'is now called "{new.name}"')
            claims: tuple[Claim, ...] = (("OBJECT_REMOVED", self.path(old)),)
            reason = "code that uses the old name fails"
            if old.name in self.names:
                claims, reason = (), "the old name is that of another field now"
            yield finding(address, what, "breaking", reason, self.kind, claims=claims)
        elif old.wire != new.wire:
            address, what = self.location.member(
                new.name, "", f"is {quoted(new.wire)} on the wire, was {quoted(old.wire)}"
            )
            reason = "its name in Python is the same"
            yield finding(address, what, "compatible", reason, self.kind)

    def _required(self, field: Field) -> Finding:
        constant = isinstance(field.type, Constant)
        address, what = self.location.member(
            field.name, "", f"is now {'required' if field.required else 'optional'}"
        )
        if field.required:
            if self.sent and not constant:
                reason = "callers that do not send it are refused"
                return finding(address, what, "breaking", reason, "request field")
            reason = "it is always there now" if self.read else "it is filled in"
            return finding(address, what, "compatible", reason, self.kind)
        if self.read:
            reason = "it can be UNSET where code expects a value"
            return finding(address, what, "breaking", reason, "response field")
        return finding(address, what, "compatible", "callers that send it still can", self.kind)

    def _needed(self, field: Field) -> Finding:
        what = f"is now {'required' if field.needed else 'optional'} where it is sent"
        address, what = self.location.member(field.name, "", what)
        if field.needed and not isinstance(field.type, Constant):
            reason = "callers that do not send it are refused"
            return finding(address, what, "breaking", reason, "request field")
        return finding(address, what, "compatible", "callers that send it still can", self.kind)

    def _type(self, field: Field, each: Difference) -> Finding:
        location = self.location.alone(each.direction) if each.apart else self.location
        address, what = location.member(field.name, each.inside, each.what)
        kind: Kind = "request field" if each.direction == "request" else "response field"
        return finding(
            address,
            what,
            each.level,
            each.reason,
            "constraint" if each.constraint else kind,
            classes=each.classes,
        )

    def _marks(self, old: Field, new: Field) -> Iterator[Finding]:
        name = new.name
        before, after = both_stated(old.unchecked, new.unchecked, old.type, new.type)
        told = old.type != new.type and is_of_type(before, after)
        if before != after and not told:
            said, level, reason = unchecked_change(before, after, sent=self.sent)
            address, what = self.location.member(name, "", said)
            yield finding(address, what, level, reason, "constraint")
        if old.default != new.default:
            yield self._default(old, new)
        if new.deprecated and not old.deprecated:
            address, what = self.location.member(name, "", "is deprecated")
            reason = "it still works"
            yield finding(address, what, "compatible", reason, self.kind, effect="deprecated")
        elif old.deprecated and not new.deprecated:
            address, what = self.location.member(name, "", "is not deprecated any more")
            yield finding(address, what, "documentation", "it works as before", self.kind)
        if old.read_only != new.read_only:
            yield self._read_only(new)
        if old.write_only != new.write_only:
            yield self._write_only(new)
        if old.secret != new.secret:
            address, what = self.location.member(
                name, "", "is hidden in repr" if new.secret else "is shown in repr"
            )
            yield finding(address, what, "compatible", "its value is the same", self.kind)

    def _default(self, old: Field, new: Field) -> Finding:
        what = f"has the vendor's default {quoted(new.default)}, was {quoted(old.default)}"
        address, what = self.location.member(new.name, "", what)
        if not self.sent:
            return finding(address, what, "documentation", "nothing depends on it", self.kind)
        if old.default is None or new.default is None:
            reason = "callers that leave it out go on, with what the vendor takes then"
            return finding(address, what, "compatible", reason, self.kind)
        reason = "callers that leave it out say something else now"
        return finding(address, what, "breaking", reason, self.kind)

    def _read_only(self, field: Field) -> Finding:
        what = "is set by the vendor alone" if field.read_only else "can be set by callers"
        address, what = self.location.member(field.name, "", what)
        if not self.sent:
            reason = "no operation sends it"
            return finding(address, what, "documentation", reason, "response field")
        if field.read_only:
            reason = "what callers give is not sent any more"
            return finding(address, what, "breaking", reason, "request field")
        return finding(address, what, "compatible", "callers need not set it", "request field")

    def _write_only(self, field: Field) -> Finding:
        what = "is never in responses" if field.write_only else "can be in responses"
        address, what = self.location.member(field.name, "", what)
        if not self.read:
            reason = "no operation reads it"
            return finding(address, what, "documentation", reason, "request field")
        if field.write_only:
            reason = "code that reads it finds nothing"
            return finding(address, what, "breaking", reason, "response field")
        return finding(address, what, "compatible", "code need not read it", "response field")
