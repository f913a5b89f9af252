"""What an OpenAPI document says of a request: which operation it calls, and what it breaks."""
