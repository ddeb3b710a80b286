"""The evening itself: pitches, questions, who came, the recap and what comes next."""
