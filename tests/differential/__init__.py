"""Generated code against its source: JSON that the source's schemas allow goes in and comes out."""
