# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""Modules derived from those of the vendors; only the generator writes here."""
