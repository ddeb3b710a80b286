"""The public agenda in words: values in, what its page says out, one string for each place."""
