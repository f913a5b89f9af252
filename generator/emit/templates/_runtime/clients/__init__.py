"""The base classes of clients, and what only they use."""
