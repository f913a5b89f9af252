# Generated from generator/emit/templates/_runtime; do not edit.
"""Check, write and read single values by their types."""
