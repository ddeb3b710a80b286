"""Answers to questions: understood by ``domain/questions``, found in the store, given as values."""
