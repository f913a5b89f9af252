"""Check, write and read single values by their types."""
