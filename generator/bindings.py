"""What the overlays rely on: a document that takes away any of it must not be built."""

from __future__ import annotations

from collections.abc import Iterator

from generator.describe.api import Api
from generator.errors import GeneratorError
from generator.read.vendor import Binding, Vendor

_SHOWN = 12


def check_bindings(vendor: Vendor, api: Api) -> None:
    """Nothing; every operation, parameter and field that `vendor.toml` binds is in the API.

    Raises:
        GeneratorError: Some are not; it names the overlay's module, the verb and each of them.

    """
    known = _known(api)
    lost = {
        each.name: (f"overlays/usergroups/{vendor.id}.py: {each.name}", found)
        for each in vendor.verbs
        if (found := list(_lost(each, known)))
    }
    if vendor.credentials and (found := list(_lost(vendor.credentials, known))):
        lost[""] = (f"overlays/usergroups/_auth/{vendor.id}.py", found)
    if not lost:
        return
    said = [f"{who} needs {', '.join(found[:_SHOWN])}" for who, found in lost.values()]
    first = next(iter(lost))
    raise GeneratorError(
        f"The document has no more what the overlays rely on. {'; '.join(said)}",
        file=vendor.folder / "vendor.toml",
        pointer=f"/verbs/{first}" if first else "/credentials",
        fix="Correct the document in its fixes, or change the module and then what binds it here.",
    )


def _lost(binding: Binding, known: frozenset[str]) -> Iterator[str]:
    for call in binding.calls:
        if call not in known:
            yield f"the operation {call}"
    for use in binding.uses:
        if use not in known and use.partition(".")[0] not in {*binding.calls} - known:
            yield f"the {'parameter' if use[0].islower() else 'field'} {use}"


def _known(api: Api) -> frozenset[str]:
    """Every name that can be bound."""
    found = {each.name for each in api.operations}
    for operation in api.operations:
        found |= {f"{operation.name}.{each.name}" for each in operation.parameters}
        if operation.body is not None:
            found.add(f"{operation.name}.body")
    for model in api.models:
        found |= {f"{model.name}.{each.name}" for each in model.fields}
    for enum in api.enums:
        found |= {f"{enum.name}.{name}" for name, _ in enum.members}
    return frozenset(found)
