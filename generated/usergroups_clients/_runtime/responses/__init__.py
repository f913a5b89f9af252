# Generated from generator/emit/templates/_runtime; do not edit.
"""Judge and decode responses, and make the errors of those that failed."""
