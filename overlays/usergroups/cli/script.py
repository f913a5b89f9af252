"""The demo's calls at a vendor: each verb that the vendor has, in an order that makes sense."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from usergroups._faces.vendors import VENDORS, VendorId

if TYPE_CHECKING:
    from usergroups.testing import Sandbox

ADA, GRACE, EDSGER = "Ada Lovelace", "Grace Hopper", "Edsger Dijkstra"

Argument: TypeAlias = str | bool | Sequence[str]


@frozen
class Call:
    """A verb with its arguments."""

    verb: str
    arguments: Mapping[str, Argument] = MappingProxyType({})

    def of(self, client: Any) -> Any:
        """Call the client's method, and return its result."""
        return getattr(client, self.verb)(**self.arguments)

    def written(self, names: Mapping[str, Mapping[str, str]]) -> str:
        """Return the call as it is written in Python.

        Args:
            names: What to write in place of ids of users, by the id, as `user`; of groups as
                `group`.

        """
        known = {**names, **{f"{what}s": each for what, each in names.items()}}
        shown = [
            f"{name}={_written(value, known.get(name, {}))}"
            for name, value in self.arguments.items()
        ]
        return f"{self.verb}({', '.join(shown)})"


Script: TypeAlias = Generator[Call, Any, None]


def script(sandbox: Sandbox, vendor: VendorId) -> Script:
    """Yield the calls of one vendor; each gets its result sent back."""
    place = sandbox.vendors[vendor]
    ada, grace, edsger = (place.users[name].id for name in (ADA, GRACE, EDSGER))
    engineering, finance = (place.groups[name].id for name in ("Engineering", "Finance"))
    verbs = VENDORS[vendor].verbs

    def having(*calls: Call) -> Script:
        for call in calls:
            if call.verb in verbs:
                yield call

    yield from having(
        Call("list_groups"),
        Call("get_group", {"group": engineering}),
        Call("find_group", {"name": "Engineering"}),
        Call("find_users", {"text": "Ada"}),
        Call("list_members", {"group": engineering}),
        Call("list_groups_of_user", {"user": ada}),
        Call("set_groups_of_user", {"user": grace, "groups": [engineering, finance]}),
    )
    if "create_group" in verbs:
        created = yield Call("create_group", {"name": "Night shift"})
        # Where no id comes back, the vendor's own site shows it.
        night = created.id if created else place.groups["Night shift"].id
        yield from having(
            Call("add_members", {"group": night, "users": [ada, grace]}),
            Call("list_members", {"group": night}),
            Call("set_members", {"group": night, "users": [grace, edsger]}),
            Call("remove_members", {"group": night, "users": [grace, edsger]}),
            Call("update_group", {"group": night, "name": "Night watch"}),
            Call("delete_group", {"group": night}),
        )
    for verb, arguments in place.examples().items():
        yield Call(verb, arguments)


def _written(value: Argument, names: Mapping[str, str]) -> str:
    match value:
        case str() | bool():
            return names.get(str(value), repr(value))
        case _:
            return f"[{', '.join(_written(each, names) for each in value)}]"
