"""Commands for pages of vendors that publish no document: update, draft and watch."""
