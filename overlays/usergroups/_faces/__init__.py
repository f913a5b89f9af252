# Generated from overlays/usergroups by `python -m generator generate`; do not edit.
"""What is derived from the vendors' modules; only the generator writes here."""
