"""The evening as people see it: pitches, questions, who came, the recap and what comes next."""
