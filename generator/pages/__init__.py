"""What is done with pages of vendors that publish no document: update, draft and watch."""
