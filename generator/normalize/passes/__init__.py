"""The passes of `normalize`, in the order they run; each changes the document in place."""

from __future__ import annotations

from collections.abc import Callable

from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import inline_aliases
from generator.normalize.passes.ambiguous_unions import note_likeness
from generator.normalize.passes.bounds import bound_nesting, bound_size
from generator.normalize.passes.combine import merge_all_of
from generator.normalize.passes.enums import settle_enums
from generator.normalize.passes.families import find_families, spread_families
from generator.normalize.passes.files import settle_files
from generator.normalize.passes.hosts import settle_hosts
from generator.normalize.passes.keywords_by_type import drop_misfits
from generator.normalize.passes.media import choose_media_types, settle_bodies
from generator.normalize.passes.names import name_operations, name_schemas
from generator.normalize.passes.openapi31 import modernise
from generator.normalize.passes.paths import settle_paths
from generator.normalize.passes.references import resolve_references
from generator.normalize.passes.security import lift_credentials
from generator.normalize.passes.sent_or_read import settle_directions
from generator.normalize.passes.statuses import settle_statuses
from generator.normalize.passes.styles import settle_styles
from generator.normalize.passes.unions import settle_unions
from generator.normalize.passes.unsupported_keywords import drop_strays

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
