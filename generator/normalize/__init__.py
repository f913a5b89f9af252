"""Bring a `VendorDocument` to OpenAPI 3.1 in which every construct has a form that is kept."""
