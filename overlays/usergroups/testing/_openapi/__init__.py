"""Find the operation that a request calls, and its breaches of the OpenAPI document."""
