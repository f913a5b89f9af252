# Generated from generator/emit/templates/_runtime; do not edit.
"""Give the items of a body as they arrive."""
