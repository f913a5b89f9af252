"""How each vendor behaves: its state, and one method an operation of its document."""
