"""A run of Schemathesis against one vendor of a served sandbox."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from usergroups.testing._openapi.documents import Json

# Left out: `positive_data_acceptance`, as a vendor refuses what its document allows, a name that is
# taken for one; and `object_level_authorization`, as each vendor has one account.
CONFORMS: Final = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "unsupported_method",
    "allow_header_conformance",
    "ignored_auth",
)
REFUSES: Final = ("negative_data_rejection", "missing_required_header")
# Only where all else of a call is known does a 404 speak of what the call before made.
REMEMBERS: Final = ("use_after_free", "ensure_resource_availability")
# After a DELETE on their path a 2xx is right: Xsolla's only one takes a user out of some groups and
# leaves the user, and Zoho answers a read of a group that is gone with a 204.
NOT_FREED: Final = {"xsolla", "zoho"}


@frozen
class Run:
    """The requests that are sent, and the checks of the responses."""

    name: str
    known: bool
    """True if ids and the like are those that the sandbox has."""
    own: bool
    """True if it comes as from our own clients, from whom nothing is tolerated."""
    mode: str
    phases: str
    checks: tuple[str, ...] = CONFORMS
    examples: int = 25


RUNS: Final = (
    Run(
        "known",
        known=True,
        own=True,
        mode="positive",
        phases="fuzzing,stateful",
        checks=(*CONFORMS, *REMEMBERS),
    ),
    Run(
        "as documented",
        known=False,
        own=True,
        mode="all",
        phases="examples,coverage,fuzzing",
        checks=(*CONFORMS, *REFUSES),
        examples=10,
    ),
    Run("of others", known=True, own=False, mode="all", phases="fuzzing", examples=15),
)


def schemathesis(
    run: Run,
    vendor: str,
    document: Json,
    url: str,
    *,
    credentials: Mapping[str, str],
    folder: Path,
    seed: int,
) -> tuple[bool, str]:
    """Run Schemathesis; return True if it found no fault, and what it said."""
    (folder / "openapi.json").write_text(json.dumps(document))
    (folder / "schemathesis.toml").write_text(_settings(document, credentials))
    checks = [name for name in run.checks if name != "use_after_free" or vendor not in NOT_FREED]
    agent = ["-H", "User-Agent: usergroups-fuzz"] if run.own else []
    command = Path(sys.executable).with_name("st")
    found = subprocess.run(
        [
            *(str(command), "--no-color", "run", "openapi.json", "--url", url, "--seed", str(seed)),
            *("--mode", run.mode, "--phases", run.phases, "--checks", ",".join(checks)),
            *("--max-examples", str(run.examples), "--generation-database", "none", *agent),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode not in {0, 1} or not document["paths"]:
        raise RuntimeError(f"Schemathesis did not run: {found.stdout}{found.stderr}")
    return found.returncode == 0, found.stdout


def _settings(document: Json, credentials: Mapping[str, str]) -> str:
    lines = ["[cache]", "enabled = false"]
    schemes: dict[str, Any] = document["components"]["securitySchemes"]
    for name, scheme in schemes.items():
        if scheme["type"] == "apiKey":
            given = ("api_key", credentials[scheme["name"]])
        else:
            given = (scheme["scheme"], credentials["Authorization"].partition(" ")[2])
        lines += [f"[auth.openapi.{name}]", f"{given[0]} = {json.dumps(given[1])}"]
    return "\n".join(lines)
