"""Steps that are left to do for a new vendor, in the best order."""

from __future__ import annotations

from collections.abc import Iterator

from generator.describe.api import Api
from generator.new.credentials import Login
from generator.new.names import Names


def steps(names: Names, api: Api, credentials: Login) -> Iterator[str]:
    """Yield the steps, each one line that names its file."""
    of_vendor = f"overlays/usergroups/_vendors/{names.id}"
    stand_in = f"overlays/usergroups/testing/_stand_ins/{names.id}"
    yield (
        f"Read generated/usergroups_clients/{names.id}/operations.md and"
        f" `python -m generator report {names.id}`; correct the document in"
        f" specs/{names.id}/fixes.overlay.yaml."
    )
    missing = [part for part in ("code", "message") if not getattr(api.errors, part)]
    if missing:
        yield (
            f"Say in specs/{names.id}/vendor.toml where an error has its {' and '.join(missing)}:"
            " the document does not."
        )
    yield (
        f"Complete {of_vendor}/settings.py: the settings that name an account or a project, and"
        " texts in the vendor's own words."
    )
    for each in credentials.left:
        yield f"{each} See {of_vendor}/settings.py."
    yield (
        f"Write the verbs in {of_vendor}/verbs.py; its docstring says what is peculiar to the"
        " vendor. Then `python -m generator generate`."
    )
    yield (
        f"Let the sandbox work: people and groups in {stand_in}/state.py, and a method for each of"
        f" the {len(api.operations)} operations in {stand_in}/behaviour.py."
    )
    yield f"Test the verbs in tests/vendors/{names.id}/test_{names.id}.py."
    yield f"Describe credentials and limits in docs/vendors/{names.id}.md."
