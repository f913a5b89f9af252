"""Read pages of documentation systems: the facts that they state, and where."""
