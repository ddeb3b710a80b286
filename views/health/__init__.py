"""The health of chapters as people see it: questions, boards, reflections, practices."""
