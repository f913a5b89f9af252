"""Give the items of a body as they arrive."""
