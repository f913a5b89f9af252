"""Write the files of a client from its `Api`."""
