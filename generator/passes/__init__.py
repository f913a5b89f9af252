"""The passes of `normalize`, in the order they run; each changes the document in place."""

from __future__ import annotations

from collections.abc import Callable

from generator.ledger import Json, Ledger
from generator.passes.aliases import inline_aliases
from generator.passes.bounds import bound_nesting, bound_size
from generator.passes.combine import merge_all_of
from generator.passes.directions import settle_directions
from generator.passes.enums import settle_enums
from generator.passes.families import find_families, spread_families
from generator.passes.files import settle_files
from generator.passes.fitting import drop_misfits
from generator.passes.hosts import settle_hosts
from generator.passes.likeness import note_likeness
from generator.passes.media import choose_media_types, settle_bodies
from generator.passes.modern import modernise
from generator.passes.names import name_operations, name_schemas
from generator.passes.paths import settle_paths
from generator.passes.references import resolve_references
from generator.passes.security import lift_credentials
from generator.passes.statuses import settle_statuses
from generator.passes.strays import drop_strays
from generator.passes.styles import settle_styles
from generator.passes.unions import settle_unions

Pass = Callable[[Json, Ledger], None]

PASSES: tuple[Pass, ...] = (
    bound_size,
    resolve_references,
    settle_statuses,
    settle_paths,
    settle_hosts,
    lift_credentials,
    choose_media_types,
    modernise,
    find_families,
    merge_all_of,
    spread_families,
    settle_enums,
    settle_unions,
    inline_aliases,
    bound_nesting,
    settle_unions,
    settle_bodies,
    drop_strays,
    drop_misfits,
    settle_styles,
    name_operations,
    name_schemas,
    bound_size,
    settle_directions,
    note_likeness,
    settle_files,
)
