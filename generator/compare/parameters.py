"""Differences in the arguments of a method, as its signature lets callers give them."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from generator.compare.argument_pairs import pair_parameters, path_arguments, wire_name
from generator.compare.differing import SENT, Comparer
from generator.compare.finding import Claim, Finding, finding, quoted
from generator.compare.report import Kind, Level
from generator.compare.unchecked import both_stated, is_of_type, unchecked_change
from generator.describe.api import Operation, Parameter
from generator.describe.kinds import Nullable, Type, models_in


def parameter_findings(
    address: str, old: Operation, new: Operation, comparer: Comparer
) -> Iterator[Finding]:
    """Yield what is different about the parameters of two versions of an operation."""
    names = frozenset(each.name for each in new.parameters)
    arguments = _Arguments(address, names, comparer)
    pairs = list(pair_parameters(old, new))
    for before, after in pairs:
        if before is None and after is not None:
            yield arguments.fresh(after).about("argument", after.name)
        elif before is not None and after is None:
            yield arguments.gone(before).about("argument", before.name)
        elif before is not None and after is not None:
            for each in arguments.changed(before, after):
                yield each.about("argument", after.name)
    yield from _order(address, old, new, pairs)


def _order(
    address: str,
    old: Operation,
    new: Operation,
    pairs: list[tuple[Parameter | None, Parameter | None]],
) -> Iterator[Finding]:
    """Yield a finding if arguments that were given by position have to be given at another one."""
    names = {before.name: after.name for before, after in pairs if before and after}
    now = [each.name for each in path_arguments(new)]
    kept = [names.get(each.name, "") for each in path_arguments(old)]
    fresh = any(one is None and other and other.location == "path" for one, other in pairs)
    if fresh or not all(name in now for name in kept) or now[: len(kept)] == kept:
        return
    yield finding(
        address,
        f"takes its arguments in the order {', '.join(now)}",
        "breaking",
        "callers that give them by position give the wrong ones",
        "parameter",
        claims=(("PARAMETER_MOVED", address),),
        accounts=(f"{address}(*)",),
    )


@frozen
class _Arguments:
    """Tells what is different about single arguments."""

    address: str
    names: frozenset[str]
    """Of the arguments of the new version."""
    comparer: Comparer

    def at(self, parameter: Parameter) -> str:
        return f"{self.address}({parameter.name})"

    def fresh(self, new: Parameter) -> Finding:
        if _is_needed(new):
            return finding(
                self.address,
                f'gained required argument "{new.name}"',
                "breaking",
                "callers that do not give it fail",
                "parameter",
                effect="added",
                claims=(("PARAMETER_ADDED_REQUIRED", self.at(new)),),
                accounts=(f"{self.address}(*)",),
            )
        return finding(
            self.address,
            f'gained optional argument "{new.name}"',
            "compatible",
            "callers need not give it",
            "parameter",
            effect="added",
        )

    def gone(self, old: Parameter) -> Finding:
        return finding(
            self.address,
            f'lost argument "{old.name}"',
            "breaking",
            "callers that give it fail",
            "parameter",
            effect="removed",
            claims=(("PARAMETER_REMOVED", self.at(old)),),
            accounts=(f"{self.address}(*)",),
            classes=frozenset(models_in(old.type)),
        )

    def changed(self, old: Parameter, new: Parameter) -> Iterator[Finding]:
        if old.name != new.name:
            yield self._renamed(old, new)
        yield from self._passing(old, new)
        if _form(old) != _form(new):
            reason = "callers give it as before"
            what = f"is sent as {_sent(new, old)}, was {_sent(old, new)}"
            yield self._said(new, what, "compatible", reason)
        before, after = old.type, new.type
        if not _is_needed(new):  # None leaves it out, whatever its type
            before, after = _without_null(before), _without_null(after)
        elif not _is_needed(old):
            before = _without_null(before)
        for each in self.comparer.differences(before, after, SENT):
            kind: Kind = "constraint" if each.constraint else "parameter"
            what = f'argument "{new.name}"{each.inside} {each.what}'
            yield finding(self.address, what, each.level, each.reason, kind, classes=each.classes)
        yield from self._marks(old, new)

    def _said(self, new: Parameter, what: str, level: Level, reason: str) -> Finding:
        return finding(self.address, f'argument "{new.name}" {what}', level, reason, "parameter")

    def _default(self, old: Parameter, new: Parameter) -> Finding:
        what = f"has the vendor's default {quoted(new.default)}, was {quoted(old.default)}"
        if old.default is None or new.default is None or _is_needed(new):
            reason = "calls that leave it out go on, with what the vendor takes then"
            return self._said(new, what, "compatible", reason)
        return self._said(new, what, "breaking", "calls that leave it out say something else now")

    def _renamed(self, old: Parameter, new: Parameter) -> Finding:
        what = f'argument "{old.name}" is now called "{new.name}"'
        if old.name in self.names:
            return finding(
                self.address,
                f'{what}, and "{old.name}" is another one',
                "breaking",
                "callers that name it send it as something else",
                "parameter",
                accounts=(self.at(old), self.at(new), f"{self.address}(*)"),
            )
        return finding(
            self.address,
            what,
            "breaking",
            "callers that name it fail",
            "parameter",
            claims=(("PARAMETER_REMOVED", self.at(old)),),
            accounts=(self.at(new), f"{self.address}(*)"),
        )

    def _passing(self, old: Parameter, new: Parameter) -> Iterator[Finding]:
        """Yield how an argument is given: by position or name, and whether it has to be."""
        claims: tuple[Claim, ...]
        if old.location == "path" and new.location != "path":
            claims = () if old.name != new.name else (("PARAMETER_CHANGED_KIND", self.at(new)),)
            yield finding(
                self.address,
                f'argument "{new.name}" has to be named',
                "breaking",
                "callers that give it by position fail",
                "parameter",
                claims=claims,
                accounts=(self.at(new), f"{self.address}(*)"),
            )
        if _is_needed(new) and not _is_needed(old):
            claims = () if old.name != new.name else (("PARAMETER_CHANGED_REQUIRED", self.at(new)),)
            yield finding(
                self.address,
                f'argument "{new.name}" is now required',
                "breaking",
                "callers that do not give it fail",
                "parameter",
                claims=claims,
                accounts=(self.at(new),),
            )
        elif _is_needed(old) and not _is_needed(new):
            yield self._said(new, "is now optional", "compatible", "callers that give it still can")

    def _marks(self, old: Parameter, new: Parameter) -> Iterator[Finding]:
        before, after = both_stated(old.unchecked, new.unchecked, old.type, new.type)
        told = old.type != new.type and is_of_type(before, after)
        if before != after and not told:
            yield self._said(new, *unchecked_change(before, after, sent=True))
        if old.default != new.default:
            yield self._default(old, new)
        if old.sent != new.sent and not _is_needed(new):
            what = f'argument "{new.name}" is {quoted(new.sent)} by default, was {quoted(old.sent)}'
            yield finding(
                self.address,
                what,
                "compatible",
                "calls that leave it out send what the vendor wants now",
                "parameter",
                accounts=(self.at(new),),
            )
        if new.deprecated and not old.deprecated:
            what = f'argument "{new.name}" is deprecated'
            yield finding(
                self.address, what, "compatible", "it still works", "parameter", effect="deprecated"
            )
        elif old.deprecated and not new.deprecated:
            yield self._said(
                new, "is not deprecated any more", "documentation", "it works as before"
            )


def _without_null(kind: Type) -> Type:
    return kind.of if isinstance(kind, Nullable) else kind


def _is_needed(parameter: Parameter) -> bool:
    return parameter.required or parameter.location == "path"


def _form(each: Parameter) -> tuple[object, ...]:
    """Return all that decides how a value is sent; the name of a path variable is not sent."""
    style = (each.style, each.explode, each.allow_reserved, each.raw, each.as_json)
    return (*_wire(each), *style, each.media_type, each.parts)


def _sent(each: Parameter, other: Parameter) -> str:
    """Say how a value is sent, as far as another version sends it in another way."""
    said = [f"{each.location} {quoted(each.wire)}"] if _wire(each) != _wire(other) else []
    same = each.location == other.location
    if same and (each.style, each.explode) != (other.style, other.explode):
        said.append(f'style "{each.style}"{" exploded" if each.explode else ""}')
    if each.as_json != other.as_json:
        said.append("JSON" if each.as_json else "text")
    if each.raw != other.raw:
        said.append("the whole query" if each.raw else "one value of the query")
    if each.allow_reserved != other.allow_reserved:
        said.append("it is" if each.allow_reserved else "percent-encoded text")
    if (each.media_type, each.parts) != (other.media_type, other.parts):
        said.append(f"{quoted(each.media_type)} that is the whole query" if each.media_type else "")
    return ", ".join(filter(None, said))


def _wire(each: Parameter) -> tuple[str, str]:
    """Return where a value is sent, and under which name; some names are not sent."""
    unnamed = each.location in ("path", "querystring")
    return each.location, "" if unnamed else wire_name(each.location, each.wire)
