"""The command line to its first row, beside a few lines of httpx that print the same."""

from __future__ import annotations

import os
from functools import partial
from typing import Final
from unittest.mock import patch

from bench.calling import serving
from bench.processes import in_turn, python, run
from bench.rows import Sides, of_runs, row

_ROUNDS: Final = 9
_BARE: Final = (
    "import httpx;"
    "rows = httpx.get('{}/crm/v7/settings/user_groups',"
    " headers={{'Authorization': 'Zoho-oauthtoken t0ken'}}).json()['user_groups'];"
    "print(*(f\"{{row['id']}} {{row['name']}}\" for row in rows), sep='\\n')"
)


@row(
    "cli.list",
    "usergroups groups list, start to end",
    against="python -c 'import httpx; …' that prints the same",
    bar=1.5,
)
def listing() -> Sides:
    """Time both as whole processes, with one page of 100 groups."""
    with serving("bench.groups_server") as url:
        settings = {"ZOHO_ACCESS_TOKEN": "t0ken", "ZOHO_BASE_URL": url}
        command = python("-m", "usergroups.cli", "groups", "list", "--vendor", "zoho")
        with patch.dict(os.environ, settings):
            ours, other = in_turn(
                [partial(run, *command), partial(run, *python("-c", _BARE.format(url)))], _ROUNDS
            )
    return of_runs(ours, other)
