# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""The vendors of a sandbox; only the generator writes here."""
