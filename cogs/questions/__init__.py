"""Questions in people's own words, and what they ask to be done."""
