# Generated from generator/emit/templates/_runtime; do not edit.
"""Try requests: whose turn it is, when to try again, and the functions around each try."""
