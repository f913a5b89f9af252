"""Try requests: whose turn it is, when to try again, and the functions around each try."""
