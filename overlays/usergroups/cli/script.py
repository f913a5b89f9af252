"""What the demo does at a vendor: each verb that the vendor has, in an order that makes sense."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from usergroups_clients.registry import VENDORS

if TYPE_CHECKING:
    from usergroups.testing import Sandbox
    from usergroups_clients.registry import VendorId

ADA, GRACE, EDSGER = "Ada Lovelace", "Grace Hopper", "Edsger Dijkstra"


@frozen
class Named:
    """An id, and what the demo calls it."""

    id: str
    name: str


Argument: TypeAlias = "str | bool | Named | list[Named]"


@frozen
class Call:
    """A verb with its arguments."""

    verb: str
    arguments: tuple[Argument, ...] = ()
    keywords: Mapping[str, Argument] = MappingProxyType({})

    def of(self, client: Any) -> Any:
        """What the client's method returns."""
        arguments = map(_sent, self.arguments)
        keywords = {name: _sent(value) for name, value in self.keywords.items()}
        return getattr(client, self.verb)(*arguments, **keywords)

    def __str__(self) -> str:
        """Return the call as it is written in Python, with names for ids."""
        shown = [*map(_written, self.arguments)]
        shown += [f"{name}={_written(value)}" for name, value in self.keywords.items()]
        return f"{self.verb}({', '.join(shown)})"


Script: TypeAlias = Generator[Call, Any, None]


def script(sandbox: Sandbox, vendor: VendorId) -> Script:
    """The calls of one vendor; each gets its result sent back."""
    place = sandbox.vendors[vendor]
    ada, grace, edsger = [
        Named(place.users[name].id, name.split()[0].lower()) for name in (ADA, GRACE, EDSGER)
    ]
    engineering, finance = [
        Named(place.groups[name].id, name.lower()) for name in ("Engineering", "Finance")
    ]
    verbs = VENDORS[vendor].verbs

    def having(*calls: Call) -> Script:
        for call in calls:
            if call.verb in verbs:
                yield call

    yield from having(
        Call("list_groups"),
        Call("get_group", (engineering,)),
        Call("list_members", (engineering,)),
        Call("list_groups_of_user", (ada,)),
        Call("set_groups_of_user", (grace, [engineering, finance])),
    )
    if "create_group" in verbs:
        created = yield Call("create_group", ("Night shift",))
        # Where no id comes back, the vendor's own site shows it.
        night = Named(created.id if created else place.groups["Night shift"].id, "night")
        yield from having(
            Call("add_members", (night, [ada, grace])),
            Call("list_members", (night,)),
            Call("set_members", (night, [grace, edsger])),
            Call("assign", (night, ada)),
            Call("unassign", (night, ada)),
            Call("remove_members", (night, [ada, grace])),
            Call("update_group", (night,), {"name": "Night watch"}),
            Call("delete_group", (night,)),
        )
    if "set_project_group" in verbs:
        link = Named(sandbox.smartpm.project_group, "link")
        project = Named(sandbox.smartpm.project, "project")
        changed: dict[str, Argument] = {"group": finance, "role": "Admin", "notify": False}
        yield Call("set_project_group", (project, link), changed)


def _sent(value: Argument) -> Any:
    match value:
        case Named():
            return value.id
        case list():
            return [each.id for each in value]
        case _:
            return value


def _written(value: Argument) -> str:
    match value:
        case Named():
            return value.name
        case list():
            return f"[{', '.join(each.name for each in value)}]"
        case _:
            return repr(value)
