"""List the passes of `normalize` in the order they run; each changes the document in place."""

from __future__ import annotations

from collections.abc import Callable

from generator.ledger import Json, Ledger
from generator.normalize.passes.aliases import inline_aliases
from generator.normalize.passes.ambiguous_unions import note_ambiguity
from generator.normalize.passes.bounds import bound_nesting, bound_size
from generator.normalize.passes.combine import merge_all_of
from generator.normalize.passes.content_keywords import read_content_keywords
from generator.normalize.passes.encodings import drop_unread_encodings, settle_encodings
from generator.normalize.passes.enums import settle_enums
from generator.normalize.passes.families import find_families, spread_families
from generator.normalize.passes.files import settle_files
from generator.normalize.passes.hosts import settle_hosts
from generator.normalize.passes.keywords_by_type import drop_misplaced
from generator.normalize.passes.media import choose_media_types, settle_bodies
from generator.normalize.passes.named_constants import name_constants
from generator.normalize.passes.names import name_operations, name_schemas
from generator.normalize.passes.newer import read_newer, tell_unknown
from generator.normalize.passes.nullable import split_nullable
from generator.normalize.passes.openapi31 import modernise
from generator.normalize.passes.paths import settle_paths
from generator.normalize.passes.positions import settle_positions
from generator.normalize.passes.references import resolve_references
from generator.normalize.passes.security import lift_credentials
from generator.normalize.passes.sent_or_read import settle_directions
from generator.normalize.passes.sequences import settle_sequences
from generator.normalize.passes.spread_unions import spread_unions
from generator.normalize.passes.statuses import settle_statuses
from generator.normalize.passes.styles import settle_styles
from generator.normalize.passes.tags import find_tags
from generator.normalize.passes.unions import settle_unions
from generator.normalize.passes.unread_fields import note_unread
from generator.normalize.passes.unsupported_keywords import drop_unsupported
from generator.normalize.passes.uploads import prefer_uploads

Pass = Callable[[Json, Ledger], None]

PASSES: tuple[Pass, ...] = (
    bound_size,  # before the passes spend their time on it
    note_unread,
    tell_unknown,  # before a pass leaves out what it has read
    read_newer,
    resolve_references,
    settle_statuses,
    settle_paths,
    settle_hosts,
    lift_credentials,
    prefer_uploads,
    choose_media_types,
    settle_sequences,
    drop_unread_encodings,  # before the version that says so is the newest
    modernise,
    name_constants,
    split_nullable,  # before classes are copied to where they are extended
    find_families,
    merge_all_of,
    read_content_keywords,  # before unions take texts of any kind for one
    spread_families,
    spread_unions,  # before `settle_unions`, which gives up a union beside anything else
    settle_enums,
    settle_unions,  # so that `inline_aliases` counts the members of one flat `anyOf`
    inline_aliases,
    bound_nesting,
    settle_unions,  # since what was put in place can be a union inside a union
    settle_bodies,
    drop_unsupported,
    drop_misplaced,
    settle_styles,
    name_operations,
    name_schemas,
    bound_size,  # since every schema that is a class is a component only now
    settle_directions,
    find_tags,  # since every class of a union has a name only now
    note_ambiguity,
    settle_files,
    settle_encodings,
    settle_positions,
)
