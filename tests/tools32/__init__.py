"""Documents that tools write in the words of OpenAPI 3.2, built and called; `nox -s tools32`."""
