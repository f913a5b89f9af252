"""Passes: each brings one construct of OpenAPI into the form that the next hops take."""
